// Looking back: says that a past round, or what was known at a moment, is shown, and leads back to
// now. Hidden while now is shown.
#pragma once

#include "core/domain/assessment.h"
#include "ui/widgets/label.h"

#include <QDateTime>
#include <QFrame>

class QDateTimeEdit;

namespace samvirke {

/// Where looking back at a round begins: at its end, or now where that is to come; UTC.
QDateTime momentToLookBack(const ReportingRound& round);

class PastBar : public QFrame {
    Q_OBJECT

public:
    explicit PastBar(QWidget* parent = nullptr);

    /// What a page shows: a round (without an id: there was none), whether that is the newest, and
    /// the moment (UTC) whose knowledge it is; invalid: with all that has been corrected since.
    void tell(const ReportingRound& round, bool newest, const QDateTime& moment, int writtenLater);

    QDateTime moment() const; ///< UTC, to the minute
    QString text() const { return m_text->text(); }
    QDateTimeEdit& edit() { return *m_edit; }

Q_SIGNALS:
    void knownAsked(); ///< as it was known, at the moment that suits
    void momentChosen(const QDateTime& moment);
    void correctedAsked();
    void nowAsked();

private:
    Label* m_text;
    QDateTimeEdit* m_edit;
    Label* m_later;
    QPushButton* m_other; ///< from the corrected to the known, and back
    QPushButton* m_now;
    bool m_known = false;
};

} // namespace samvirke
