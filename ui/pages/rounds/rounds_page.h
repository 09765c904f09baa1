// Who has answered, and who has to be rung? The rounds with their rates, and for the one that is
// chosen every municipality: in time, late, in part or not at all.
#pragma once

#include "core/reports/round_report.h"
#include "ui/models/value_table_model.h"
#include "ui/pages/page.h"

class QButtonGroup;

namespace samvirke {

class DataTable;
class PageFrame;
class RoundDetails;

class RoundsPage : public Page {
    Q_OBJECT

public:
    explicit RoundsPage(Session& session, QWidget* parent = nullptr);

    QString title() const override;
    QString badge() const override; ///< municipalities that the running round waits for
    void reload() override;
    void follow(const ChangeSet& changes) override;
    void reveal(const QString& id) override; ///< a round, or a municipality in the one shown

    Id shownRound() const { return m_report.round.id; }

private:
    QWidget* makeFilter();
    void showRound(const Id& round);
    void showHeadline();
    void showDetails();
    bool mayWrite();
    void openRound();
    void changeRound();
    void closeRound();
    void takeAnswers();
    void remind();
    void writeForms();
    void readForms();

    RoundReport m_report;
    ValueTableModel<RoundReport> m_rounds;
    ValueTableModel<RoundRow> m_answers;
    PageFrame* m_frame;
    DataTable* m_roundTable;
    DataTable* m_answerTable;
    QButtonGroup* m_filter;
    RoundDetails* m_details;
    QString m_badge;
};

} // namespace samvirke
