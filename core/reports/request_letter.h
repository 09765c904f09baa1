// What is said to an owner of staff that is asked to help: the request, a reminder, and the word
// that the need is gone, from the office's template. Plain text in the owner's own form of
// Norwegian, never the interface's. It says that answering yes is voluntary, by when an answer is
// hoped for and to whom. It names no employee: who stands in what people typed has been taken out
// before it comes here (session's gate of persons).
#pragma once

#include "core/domain/letter_texts.h"
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

/// A need, and what the owner is asked to lend for it.
struct AskedNeed {
    Need need;
    QList<Transfer> transfers;
};

struct RequestLetterInput {
    LetterKind kind = LetterKind::Request;
    LanguageForm form = LanguageForm::Bokmal; ///< the owner's; neutral ones get bokmål
    LetterTemplate texts; ///< in that form
    QList<AskedNeed> needs; ///< of one municipality
    QString owner; ///< name
    QString receiver; ///< name
    QString office;
    QDateTime answerBy; ///< UTC
    QDateTime askedAt = {}; ///< UTC; of a reminder and a withdrawal
    QString words = {}; ///< the office's own, for all owners
    bool exercise = false;
};

RequestLetter requestLetter(const RequestLetterInput& input);

/// What the one who rings has before them: what to say, and lines for the answer.
RequestLetter telephoneNote(const RequestLetterInput& input);

} // namespace samvirke
