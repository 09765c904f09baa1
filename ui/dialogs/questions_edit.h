// The questions of a survey: a list, and the one that is chosen to be written. A question that was
// asked lately in the same words is told of while it is typed.
#pragma once

#include "core/session/session.h"
#include "ui/widgets/choice_box.h"

#include <QWidget>

class QLineEdit;
class QListWidget;
class QPlainTextEdit;
class QPushButton;

namespace samvirke {

class Label;

class QuestionsEdit : public QWidget {
    Q_OBJECT

public:
    /// `survey`: the one they belong to; does not count as asked lately.
    QuestionsEdit(Session& session, const Id& survey, const QList<SurveyQuestion>& questions,
        QWidget* parent = nullptr);

    QList<SurveyQuestion> questions() const { return m_questions; }
    void addQuestion();
    void removeQuestion();
    void move(int by);
    QString warning() const; ///< where the chosen one was asked lately; empty when nowhere

private:
    void showQuestion(int row);
    void keep(); ///< what is typed, in the chosen one
    void renameRow(int row);
    void showState();

    Session& m_session;
    Id m_survey;
    QList<SurveyQuestion> m_questions;
    bool m_showing = false;
    QListWidget* m_list;
    ChoiceBox<QuestionKind>* m_kind;
    QLineEdit* m_text;
    QPlainTextEdit* m_choices;
    QLineEdit* m_unit;
    QLineEdit* m_meaning;
    Label* m_choicesLabel;
    Label* m_unitLabel;
    Label* m_before;
    QPushButton* m_remove;
    QPushButton* m_up;
    QPushButton* m_down;
};

} // namespace samvirke
