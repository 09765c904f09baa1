// A municipality's own assessment taken down on the telephone: a row per service area, a number for
// the answer, which leads on to the next; Up and Down go by rows, Tab by fields. All rows are
// written as one command; what was not said stays unsaid.
#pragma once

#include "core/session/session.h"
#include "ui/dialogs/form_dialog.h"
#include "ui/widgets/choice_box.h"

class QCheckBox;
class QLineEdit;

namespace samvirke {

class StatusChoice;

class AssessmentDialog : public FormDialog {
    Q_OBJECT

public:
    AssessmentDialog(Session& session, const QString& municipality, QWidget* parent = nullptr);

private:
    struct Row {
        ServiceArea service = ServiceArea::Overall;
        StatusChoice* status = nullptr;
        ChoiceBox<Trend>* trend = nullptr;
        QLineEdit* absence = nullptr; ///< percent
        QLineEdit* missing = nullptr; ///< full-time equivalents
    };
    QList<FieldProblem> problems() const override;
    Result<void> write() override;
    bool isChanged() const override;

    void offerRounds();
    QWidget* makeRatings();
    void goBeyond(int row, int by); ///< to the rating `by` rows further down
    void fill(const QList<SelfAssessment>& answers);
    void showRound();
    void showLast(); ///< as in the newest round before: "unchanged since last time"
    QList<SelfAssessment> answersIn(const QString& roundLabel) const;
    QList<SelfAssessment> given() const; ///< the rows as the form stands

    Session& m_session;
    QString m_municipality;
    QList<SelfAssessment> m_known; ///< all the municipality ever said, newest first
    QList<SelfAssessment> m_before; ///< the form as it was shown first
    QComboBox* m_round;
    QList<Row> m_rows;
    ChoiceBox<Outlook>* m_outlook;
    ChoiceBox<Cause>* m_cause;
    QPlainTextEdit* m_need;
    QPlainTextEdit* m_offer;
    QLineEdit* m_givenBy;
    QLineEdit* m_role;
    ChoiceBox<ReportChannel>* m_channel;
    QPlainTextEdit* m_comment;
    QPlainTextEdit* m_measures;
    QList<QCheckBox*> m_triggers;
};

} // namespace samvirke
