// How many of each profession an owner lends at most at the same time, as the owner itself has
// said.
#pragma once

#include "core/domain/municipality.h"

#include <QDialog>

class QComboBox;
class QSpinBox;

namespace samvirke {

class Label;
class NoticeBar;
class Session;
class Card;

class OwnerLimitsDialog : public QDialog {
    Q_OBJECT

public:
    OwnerLimitsDialog(Session& session, const QString& owner, QWidget* parent = nullptr);

private:
    void showLimits();
    void setLimit();
    void removeLimit(const Id& id);

    Session& m_session;
    QString m_owner;
    NoticeBar* m_notice;
    Card* m_limits;
    QComboBox* m_profession;
    QSpinBox* m_heads;
};

} // namespace samvirke
