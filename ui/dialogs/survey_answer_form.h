// The questions of a survey to fill in while somebody talks on the telephone, by the keyboard
// alone: a number chooses, Tab leads on.
#pragma once

#include "core/session/session.h"

#include <QWidget>

#include <functional>

class QLineEdit;

namespace samvirke {

class SurveyAnswerForm : public QWidget {
    Q_OBJECT

public:
    explicit SurveyAnswerForm(const QList<SurveyQuestion>& questions, QWidget* parent = nullptr);

    /// What a municipality has said so far.
    void show(const QList<SurveyAnswer>& answers, const QString& givenBy, const QString& role);
    using QWidget::show;
    void begin(); ///< the keyboard at the first question
    /// What is filled in and other than it was; an answer that was emptied is taken back. The error
    /// names the question.
    Result<QList<SurveyAnswer>> given() const;
    QString givenBy() const;
    QString role() const;
    bool isChanged() const;

private:
    struct Field {
        SurveyQuestion question;
        std::function<Result<SurveyAnswer>()> read;
        std::function<void(const SurveyAnswer&)> put;
        QWidget* first = nullptr;
    };
    Field makeChoice(const SurveyQuestion& question);
    Field makeSeveral(const SurveyQuestion& question);
    Field makeLine(const SurveyQuestion& question);

    QList<Field> m_fields;
    QHash<Id, SurveyAnswer> m_before;
    QLineEdit* m_by;
    QLineEdit* m_role;
    QWidget* m_box = nullptr; ///< the field that is being made stands in it
};

} // namespace samvirke
