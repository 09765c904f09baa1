// Whom a survey asks: all of the office's municipalities, those under pressure, a sample that is as
// mixed as the county, or any that are ticked.
#pragma once

#include "core/session/session.h"

#include <QWidget>

class QListWidget;
class QSpinBox;

namespace samvirke {

class Label;

class AskedEdit : public QWidget {
    Q_OBJECT

public:
    AskedEdit(Session& session, const Survey& survey, QWidget* parent = nullptr);

    /// Numbers; empty when all of the office's own are ticked.
    QStringList asked() const;
    int count() const;
    void askAll();
    void askNobody();
    void askStrained(); ///< challenging or critical in the newest round
    void askSample(int size);

private:
    void tick(const QStringList& numbers);
    void showCount();

    Session& m_session;
    QListWidget* m_list;
    QSpinBox* m_size;
    Label* m_count;
};

} // namespace samvirke
