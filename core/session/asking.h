// Asking and answering: the order interview, requests that go out to owners of staff, their
// answers, who has not answered, and reminders. A desk of its own over an open case file. The
// letters are texts that a person sends: nothing is sent from here, and nobody is ordered.
#pragma once

#include "core/domain/gate.h"
#include "core/domain/interview.h"
#include "core/domain/names_in_text.h"
#include "core/domain/staff_request.h"
#include "core/reports/request_letter.h"
#include "core/session/session.h"

#include <QUrl>

#include <optional>

namespace samvirke {

class PersonGate;

/// Somebody who could be asked to lend staff for a need.
struct OwnerChoice {
    QString owner; ///< municipality number or name
    QString name;
    PoolSource source = PoolSource::Municipality;
    EscalationLevel level = EscalationLevel::InterMunicipal;
    double km = 0; ///< one way; 0: not known
    int inPool = 0; ///< people with an accepted profession
    StaffingStatus status = StaffingStatus::NotReported; ///< its own, as last shown
    bool asked = false; ///< about this need, and not ended

    bool operator==(const OwnerChoice&) const = default;
};

/// One owner that is asked, and for what: the drafts, stints of a proposal that become drafts, and
/// when there are neither, `heads` people over the need's days.
struct AskedOwner {
    QString owner; ///< municipality number or name
    QList<Id> drafts;
    QList<Stint> stints;
    int heads = 1;
    QString who; ///< personal: who was asked; empty: the owner's first contact, else its name
};

struct Ask {
    Id need; ///< empty: what the drafts say
    /// More needs of the same municipality: in the same letter, each with a draft of its own for as
    /// many as it asks for, so that each is answered by itself.
    QList<Id> also = {};
    QList<AskedOwner> owners;
    AnswerChannel how = AnswerChannel::EMail;
    QDateTime answerBy; ///< UTC; may be invalid
    QString words; ///< the office's own, in each letter
    QString gateReason; ///< why nearer levels are passed over; kept with the need
    QDateTime at; ///< UTC; now when invalid
};

/// One letter to one owner. Contacts are for the one who sends it; the letter names none of them.
struct OwnerLetter {
    QString owner;
    QString name;
    LanguageForm form = LanguageForm::Bokmal;
    QList<Id> transfers; ///< that it is about, where they exist already
    QList<Contact> contacts;
    QStringList addresses;
    RequestLetter letter;
    RequestLetter note; ///< for the telephone
};

enum class RequestStanding {
    Overdue, ///< the answer was hoped for by now
    ToTell, ///< the need was withdrawn: the owner does not know it from us yet
    Waiting,
};

/// Asked and not answered.
struct OpenRequest {
    Transfer transfer;
    std::optional<StaffRequest> request; ///< none: asked by word of mouth alone
    QString owner; ///< name
    QString to; ///< name
    QDateTime askedAt;
    QDateTime due; ///< what the request said, else some days after it
    QDateTime remindedAt; ///< invalid: not yet
    int days = 0; ///< since it was asked
    RequestStanding standing = RequestStanding::Waiting;

    bool operator==(const OpenRequest&) const = default;
};

/// What an owner says to a request.
struct OwnerAnswer {
    Id transfer;
    bool offers = false; ///< else it declines
    int heads = 0; ///< of an offer: 0 means as many as asked
    QString who; ///< personal; must not be empty
    AnswerChannel how = AnswerChannel::Telephone;
    RefusalReason reason = RefusalReason::NotGiven;
    QString note; ///< what they said
    QDateTime at; ///< UTC; now when invalid
};

/// An interview that is not finished, and when it was laid aside (UTC).
struct LaidAside {
    Interview interview;
    QDateTime at;
};

class Asking {
public:
    explicit Asking(Session& session) : m_session(session) { }

    /// Without a day in the request, an answer is hoped for within so many days.
    static constexpr int daysForAnswer = 2;

    // ---- The order interview
    Gate gate(const Need& need) const; ///< with whom the need has been asked already
    /// Registers what was asked for: a need, or the needs of a team. All or nothing; one undo.
    Result<QList<Id>> order(const Interview& interview);
    /// Kept for this case file in the person's own data folder until it is forgotten, also when the
    /// case file is moved; replaces one that was kept before. A copy of the file has its own.
    Result<void> layAside(const Interview& interview);
    std::optional<LaidAside> laidAside() const;
    void forgetLaidAside();
    /// Takes these persons out of it, free texts included. A part of erasePerson().
    Result<void> eraseFromLaidAside(const KnownPersons& erased);

    // ---- Whom to ask, and what is said
    /// Nearest level first, Norwegian order within: where to begin, no ranking.
    QList<OwnerChoice> owners(const Id& need) const;
    QDateTime proposedAnswerBy(const Id& need) const; ///< UTC, at noon of a working day
    QString proposedWho(const QString& owner) const;
    /// What can stand in the same letter: open needs of the municipality beside this one.
    QList<Need> alsoOpen(const Id& need) const;
    Result<QList<OwnerLetter>> letters(const Ask& ask) const;
    /// They are asked: transfers are Asked with a line in the ledger, each with its request.
    Result<QList<Id>> record(const Ask& ask); ///< the requests' ids

    QList<StaffRequest> requests() const; ///< newest first
    QList<StaffRequest> requestsOf(const Id& transfer) const; ///< newest first

    // ---- Answers
    /// Overdue ones and those to be told first, each part in Norwegian order of owners.
    QList<OpenRequest> open() const;
    Result<void> answer(const OwnerAnswer& answer);

    // ---- Reminding, and telling that a need is gone
    /// One letter per owner and need.
    QList<OwnerLetter> reminders(const QList<Id>& transfers) const;
    QList<OwnerLetter> withdrawals(const QList<Id>& transfers) const;
    Result<void> recordReminded(const QList<Id>& transfers); ///< also: told that the need is gone

    // ---- The office's words, in bokmål and nynorsk
    LetterTemplate letterTemplate(LanguageForm form) const; ///< the standard one unless it has own
    Result<void> saveLetterTemplate(LetterTemplate wanted);
    Result<void> restoreLetterTemplate(LanguageForm form); ///< the standard one again

    // ---- Out of the house, by a person
    QUrl mailto(const OwnerLetter& letter) const;
    /// E-mail drafts, letters (PDF or ODT by `ending`) or notes for the telephone; gives back the
    /// paths. What is there under the same name is replaced.
    Result<QStringList> write(const QList<OwnerLetter>& letters, AnswerChannel how,
        const QString& folder, const QString& ending = {}) const;

private:
    Result<void> draft(const Id& need, AskedOwner& asked);
    Result<void> draftAlso(const Need& need, AskedOwner& asked);
    static AskedOwner asWanted(AskedOwner asked, const Need& need);
    Transfer wholeNeed(const Need& need, const AskedOwner& asked) const;
    RequestLetterInput inputFor(
        const QList<AskedNeed>& needs, const QString& owner, const PersonGate& gate) const;
    Result<QList<Need>> needsAskedFor(const Ask& ask) const;
    static QList<Transfer> together(const QList<Transfer>& transfers);
    OwnerLetter letterTo(const QString& owner, const RequestLetterInput& input) const;
    QList<OwnerLetter> lettersAbout(const QList<Id>& transfers, LetterKind kind) const;

    Session& m_session;
};

/// "Overdue", "To be told", "Waiting"
Text standingText(RequestStanding standing);

/// "2 × Nurse for Heim, 8.–21.3.2021"
QString requestText(const OpenRequest& request);

} // namespace samvirke
