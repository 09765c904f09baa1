// One letter to an owner as it will be read, whom it goes to, and the way out of the house: the
// e-mail program. Nothing is sent from here.
#pragma once

#include "core/session/asking.h"

#include <QWidget>

#include <functional>

class QPlainTextEdit;
class QPushButton;
class QUrl;

namespace samvirke {

class Label;

class LetterView : public QWidget {
    Q_OBJECT

public:
    explicit LetterView(Session& session, QWidget* parent = nullptr);

    /// As it is sent this way: a letter, or the note of the one who rings.
    void show(const OwnerLetter& letter, AnswerChannel how);
    using QWidget::show;
    void showNothing(const QString& why);
    QString text() const; ///< what is read, without the subject

    void openMail();

    /// Instead of the e-mail program: for tests.
    static void setOpener(std::function<bool(const QUrl&)> opener);

Q_SIGNALS:
    void failed(const QString& why);

private:
    Session& m_session;
    OwnerLetter m_letter;
    Label* m_subject;
    Label* m_whom;
    QPlainTextEdit* m_body;
    QPushButton* m_open;
};

/// Asks for a folder and writes the letters there; an empty text when nothing was written, else
/// what to say of it. `trouble` is set when it could not be done.
QString writeLettersToFolder(QWidget* parent, Session& session, const QList<OwnerLetter>& letters,
    AnswerChannel how, bool& trouble);

} // namespace samvirke
