// What have the municipalities said beside the rounds? The surveys with their response rates; of
// the one that is chosen each question as a chart, as a table and by municipality; who is missing,
// and what to do about it.
#pragma once

#include "ui/pages/page.h"
#include "ui/pages/surveys/survey_columns.h"

class QButtonGroup;
class QComboBox;
class QStackedWidget;

namespace samvirke {

class Card;
class Label;
class DataTable;
class PageFrame;

class SurveysPage : public Page {
    Q_OBJECT

public:
    explicit SurveysPage(Session& session, QWidget* parent = nullptr);

    QString title() const override;
    QString badge() const override; ///< open surveys past their time limit with somebody missing
    void reload() override;
    void follow(const ChangeSet& changes) override;
    void reveal(const QString& id) override; ///< a survey, or a municipality in the one shown

    Id shownSurvey() const { return m_report.survey.id; }

private:
    QWidget* makeChooser();
    QWidget* makeViews();
    void showSurvey(const Id& survey);
    void showQuestion();
    void showHeadline();
    void fillSteps();
    void fillMissing();
    void fillReply();
    void fillAsked();
    void openNew(const Survey& survey, const QList<SurveyQuestion>& questions);
    void openSurvey();
    void copySurvey();
    void changeSurvey();
    void closeSurvey();
    void removeSurvey();
    void openExample();
    void takeAnswers();
    void remind();
    void writeForms();
    void readAnswers();
    void writeAnswers(bool summary);

    SurveyReport m_report;
    int m_question = 0;
    ValueTableModel<SurveyReport> m_surveys;
    ValueTableModel<FigureRow> m_figures;
    ValueTableModel<SurveyRow> m_replies;
    PageFrame* m_frame;
    DataTable* m_surveyTable;
    QComboBox* m_questions;
    Label* m_asking; ///< the question in full
    Label* m_counted; ///< of how many the figures are
    AnswerBars* m_bars;
    DataTable* m_figureTable;
    DataTable* m_replyTable;
    QButtonGroup* m_views;
    QStackedWidget* m_stack;
    QWidget* m_chooser;
    Card* m_steps;
    Card* m_missing;
    Card* m_reply;
    Card* m_asked;
    Card* m_history;
    QString m_badge;
};

} // namespace samvirke
