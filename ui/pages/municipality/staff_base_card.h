// The agreed staff of a municipality: full-time equivalents by group, what has changed since the
// year before, and what perhaps rests on one person. Figures come from a file or by hand.
#pragma once

#include "core/session/session.h"
#include "ui/widgets/card.h"

namespace samvirke {

class StaffBaseCard : public Card {
    Q_OBJECT

public:
    explicit StaffBaseCard(Session& session, QWidget* parent = nullptr);

    void show(const QString& municipality);
    using Card::show;

Q_SIGNALS:
    void said(const QString& text);

private:
    void showTable(const StaffTable& table);
    void showAsked(const QList<StaffBase>& rows);
    void showWeak(const QList<StaffBase>& rows);
    void addActions(bool known);
    void importFile();
    void changeFigures();
    void changeFloors();

    Session& m_session;
    QString m_municipality;
};

} // namespace samvirke
