// Looking back: says that a past round, or what was known at a moment, is shown, and leads back to
// now. Hidden while now is shown.
#pragma once

#include "ui/widgets/label.h"

#include <QDateTime>
#include <QFrame>

class QDateTimeEdit;

namespace samvirke {

class PastBar : public QFrame {
    Q_OBJECT

public:
    explicit PastBar(QWidget* parent = nullptr);

    /// A past round with all that has been corrected since.
    void showCorrected(const QString& round);
    /// The round as it was known at a moment (UTC).
    void showKnown(const QString& round, const QDateTime& moment, int writtenLater);

    QDateTime moment() const; ///< UTC, to the minute
    QString text() const { return m_text->text(); }
    QDateTimeEdit& edit() { return *m_edit; }

Q_SIGNALS:
    void knownAsked(); ///< as it was known, at the moment that suits
    void momentChosen(const QDateTime& moment);
    void correctedAsked();
    void nowAsked();

private:
    void say(const QString& text, bool known);

    Label* m_text;
    QDateTimeEdit* m_edit;
    Label* m_later;
    QPushButton* m_other; ///< from the corrected to the known, and back
    QPushButton* m_now;
    bool m_known = false;
};

} // namespace samvirke
