// The right column of the page about needs: the next step, what is asked in words, what was tried,
// who to ring, the transfers for it, and its history.
#pragma once

#include "ui/pages/needs/need_rows.h"

#include <QWidget>

#include <optional>

namespace samvirke {

class Card;
class Session;

/// "5 × Nurse for Nursing home in Heim, 8.–21.3.2021, weeks 10–11."
QString needSentence(const NeedRow& row);

/// What the office does next about this need, in a sentence.
QString nextStepOf(const NeedRow& row, QDate today);

class NeedDetails : public QWidget {
    Q_OBJECT

public:
    explicit NeedDetails(const Session& session, QWidget* parent = nullptr);

    void show(const std::optional<NeedRow>& row);
    using QWidget::show;

Q_SIGNALS:
    void findStaff(const QString& need);
    void ownersAsked(const QString& need); ///< to ask owners, with the text
    void changeAsked(const QString& need);
    void withdrawAsked(const QString& need);
    void messageAsked(const QString& need); ///< a message about it, to a file
    /// The person says where the need stands now: covered, closed, or open again.
    void stateAsked(const QString& need, samvirke::NeedState state);
    void openTransfer(const QString& transfer);
    void openMunicipality(const QString& number);

private:
    void showNext(const NeedRow& row);
    void showAsked(const NeedRow& row);
    void showTried(const NeedRow& row);
    void showContacts(const NeedRow& row);
    void showTransfers(const NeedRow& row);
    void showHistory(const NeedRow& row);

    const Session& m_session;
    Card* m_next;
    Card* m_asked;
    Card* m_tried;
    Card* m_contacts;
    Card* m_transfers;
    Card* m_history;
};

} // namespace samvirke
