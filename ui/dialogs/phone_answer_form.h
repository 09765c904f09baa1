// One municipality's answer taken down by number keys: each answers a question and leads on to the
// next; last time's answer stands beside.
#pragma once

#include "core/session/session.h"

#include <QSet>
#include <QWidget>

class QGridLayout;
class QLineEdit;

namespace samvirke {

class KeyChoice;
class Label;
class StatusChoice;

class PhoneAnswerForm : public QWidget {
    Q_OBJECT

public:
    /// `round` says what is asked and by which definitions.
    PhoneAnswerForm(Session& session, const ReportingRound& round, QWidget* parent = nullptr);

    void show(const QString& municipality); ///< fills in what it has answered in this round
    using QWidget::show;
    void allUnchanged(); ///< "as last time" for all that has a last time and no answer yet
    QList<SelfAssessment> given() const; ///< the rows as the form stands; empty: nothing was said
    bool isChanged() const;
    void begin(); ///< the focus on the first question

private:
    struct Line {
        ServiceArea service = ServiceArea::Overall;
        StatusChoice* choice = nullptr;
        Label* last = nullptr;
    };
    void addLine(QGridLayout* grid, ServiceArea service);
    QLineEdit* addText(QGridLayout* grid, const QString& name);
    void onwards(QWidget* from, int by = 1);

    Session& m_session;
    ReportingRound m_round;
    QString m_municipality;
    QList<Line> m_lines;
    KeyChoice* m_outlook;
    KeyChoice* m_cause;
    Label* m_lastOutlook;
    Label* m_lastCause;
    QLineEdit* m_need;
    QLineEdit* m_offer;
    QLineEdit* m_comment;
    QLineEdit* m_givenBy;
    QLineEdit* m_role;
    QList<QWidget*> m_order; ///< of the questions
    QList<SelfAssessment> m_existing; ///< in this round
    QList<SelfAssessment> m_before; ///< as the form was shown
    QSet<int> m_hasLast; ///< services with an earlier answer
};

} // namespace samvirke
