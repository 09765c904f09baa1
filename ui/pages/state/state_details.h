// The right column of the page about state resources: the next step for what is chosen, how much is
// free on which day, and who to ring.
#pragma once

#include "ui/pages/state/state_rows.h"

#include <QWidget>

namespace samvirke {

class Card;
class FreeChart;

class StateDetails : public QWidget {
    Q_OBJECT

public:
    explicit StateDetails(const Session& session, QWidget* parent = nullptr);

    void showNothing();
    void showResource(const StateResourceRow& row, const QList<StateLineRow>& lines);
    void showLine(const StateLineRow& row, const QList<StateLineRow>& lines);

Q_SIGNALS:
    void stepAsked(samvirke::AllocationStep step, const QString& resource, const QString& concerns);
    void changeAsked(const QString& resource);
    void removeAsked(const QString& resource);
    void openLine(const QString& line);
    void openMunicipality(const QString& number);

private:
    void begin();
    void addStep(const QString& text, AllocationStep step, const Id& resource, const Id& concerns,
        bool primary = false);
    void showFree(const StateResource& resource);
    QString lineText(const StateLineRow& row) const;

    const Session& m_session;
    bool m_mayWrite;
    Card* m_next;
    Card* m_free;
    Card* m_requests;
    Card* m_facts;
    Card* m_history;
};

} // namespace samvirke
