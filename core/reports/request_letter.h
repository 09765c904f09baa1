// What is said to an owner of staff that is asked to help: the request, a reminder, and the word
// that the need is gone. Plain text in the owner's own form of Norwegian, never the interface's. It
// says that answering yes is voluntary, by when an answer is hoped for and to whom. It names no
// employee and no telephone number: those wait until the employee has consented.
#pragma once

#include "core/domain/need.h"
#include "core/domain/transfer.h"

#include <QDateTime>
#include <QStringList>

namespace samvirke {

enum class LetterKind {
    Request,
    Reminder,
    Withdrawal, ///< the need was withdrawn: no answer is waited for any more
};

struct LetterPart {
    enum class Kind { Paragraph, Bullet };
    Kind kind = Kind::Paragraph;
    QString text;

    bool operator==(const LetterPart&) const = default;
};

struct RequestLetter {
    QString language; ///< "nb" or "nn"
    QString subject;
    QList<LetterPart> parts;

    QString body() const; ///< as plain text

    bool operator==(const RequestLetter&) const = default;
};

struct RequestLetterInput {
    LetterKind kind = LetterKind::Request;
    LanguageForm form = LanguageForm::Bokmal; ///< the owner's; neutral ones get bokmål
    Need need;
    QList<Transfer> transfers; ///< that the owner is asked for
    QString owner; ///< name
    QString receiver; ///< name
    QString office;
    QDateTime answerBy; ///< UTC
    QDateTime askedAt = {}; ///< UTC; of a reminder and a withdrawal
    QString words = {}; ///< the office's own, for all owners
    QStringList people = {}; ///< names that must not stand in it, whoever wrote them where
    bool exercise = false;
};

RequestLetter requestLetter(const RequestLetterInput& input);

/// What the one who rings has before them: what to say, and lines for the answer.
RequestLetter telephoneNote(const RequestLetterInput& input);

/// Without the names of these people, telephone numbers and e-mail addresses.
QString withoutPeople(const QString& text, const QStringList& people, const QString& instead);

} // namespace samvirke
