// The right column of the page about rounds: the next steps of the round that is chosen, what it
// asks and by which definitions, and every version of the answer that is chosen.
#pragma once

#include "core/session/session.h"
#include "ui/widgets/page_frame.h"

namespace samvirke {

class RoundDetails : public QWidget {
    Q_OBJECT

public:
    explicit RoundDetails(Session& session, QWidget* parent = nullptr);

    void showRound(const RoundReport& report);
    void showAnswer(const Id& round, const RoundRow& row);
    void showNoAnswer();

Q_SIGNALS:
    void changeAsked();
    void closeAsked(); ///< or reopen, when it is closed
    void phoneAsked();
    void remindAsked();
    void formsAsked();
    void returnedAsked();
    void openMunicipality(const QString& number);

private:
    void fillSteps(const RoundReport& report);
    void fillAsked(const RoundReport& report);

    Session& m_session;
    Card* m_steps;
    Card* m_asked;
    Card* m_answer;
};

} // namespace samvirke
