// Search from anywhere (Ctrl+K): type, arrow down, Enter leads to the page.
#pragma once

#include "ui/models/search_index.h"

#include <QDialog>

class QLineEdit;
class QListWidget;

namespace samvirke {

class Label;

class SearchDialog : public QDialog {
    Q_OBJECT

public:
    explicit SearchDialog(const Session& session, QWidget* parent = nullptr);

    void setText(const QString& text);
    QListWidget& list() { return *m_list; }

Q_SIGNALS:
    void chosen(samvirke::Entity entity, const QString& id);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void look();
    void take();

    QList<SearchHit> m_index;
    QList<SearchHit> m_hits;
    QLineEdit* m_text;
    QListWidget* m_list;
    Label* m_said;
};

} // namespace samvirke
