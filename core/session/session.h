// The one door between screen (or command line) and an open case file: plain values in and out,
// each change one command in one transaction with its journal entries, one signal for all that
// changed. Nothing above reaches past it. Lives on the thread that made it; long work (matching,
// reading files) runs on other threads over values.
#pragma once

#include "core/base/result.h"
#include "core/domain/assessment.h"
#include "core/domain/delivery.h"
#include "core/domain/journal_entry.h"
#include "core/domain/log_entry.h"
#include "core/domain/matching_rules.h"
#include "core/domain/material.h"
#include "core/domain/meeting.h"
#include "core/domain/municipality.h"
#include "core/domain/need.h"
#include "core/domain/pool.h"
#include "core/domain/proposal.h"
#include "core/domain/situation_report.h"
#include "core/domain/staff_base.h"
#include "core/domain/transfer.h"
#include "core/reports/insight.h"
#include "core/reports/printed_report.h"
#include "core/reports/reminder.h"
#include "core/reports/round_report.h"
#include "core/reports/survey_report.h"
#include "core/reports/tile_layout.h"
#include "core/session/import_assistant.h"
#include "core/session/messages.h"
#include "core/session/search.h"
#include "core/session/survey_import.h"

#include <QFuture>
#include <QObject>
#include <QUrl>

#include <functional>
#include <memory>

namespace samvirke {

/// The country as the program ships it (resources/reference). Loaded once; never fails in a sound
/// build.
const Reference& reference();

enum class OpenMode { Write, ReadOnly };

struct NewCaseFile {
    CountyOffice office;
    bool wholeCountry = false; ///< an exercise or demonstration over all municipalities
    bool exercise = false;
    bool demonstration = false; ///< the window says that the data are invented
};

struct CaseFileInfo {
    QString path;
    CountyOffice office;
    bool exercise = false;
    bool demonstration = false;
    bool readOnly = false;
    Text readOnlyReason; ///< who has the file, or that the disk does not let us write
    Text warning; ///< e.g. on a network folder: rollback journal in use; empty when all is well
    QDateTime lastBackup; ///< UTC; invalid when there is none
};

struct Change {
    enum class Kind { Inserted, Updated, Removed };
    Entity entity = Entity::Need;
    Id id; ///< municipality number for Entity::Municipality
    Kind kind = Kind::Updated;

    bool operator==(const Change&) const = default;
};

/// All that one command changed, in order.
struct ChangeSet {
    QString command;
    QList<Change> changes;

    bool touches(Entity entity) const;
};

struct StepRequest {
    TransferState to = TransferState::Asked;
    QString who; ///< who was asked or answered; must not be empty
    AnswerChannel how = AnswerChannel::Telephone;
    RefusalReason reason = RefusalReason::NotGiven;
    QString note;
    QDateTime at; ///< when it happened, UTC; now when invalid
};

struct MatchSettings {
    QDate from; ///< horizon; invalid: today
    QDate until; ///< invalid: the last day of an open need, at most 8 weeks
    QStringList needs; ///< empty: all open ones
    bool criticalOwnersLend =
        false; ///< by default an owner whose own status is critical lends nothing
    int quarantineDays = 0;
    QList<Aim> order; ///< of a variant; empty: DESIGN.md's
    /// Who was confirmed longer ago than this many days is in doubt, all the more the longer: such
    /// members are planned only where coverage needs them. 0: nobody is.
    int confirmedWithinDays = 14;

    // ---- What if: on top of what the case file holds, and nothing of it is kept
    QStringList blockedOwners; ///< as if they lent nobody
    QList<PinnedStint> pinned;
    QList<std::pair<Id, Id>> declined; ///< member and need
    QList<PoolMember> moreMembers; ///< as if they stood in the pool, too
    QList<Need> otherNeeds; ///< as if the needs with these ids read so
    QList<Stint> keep; ///< of an earlier proposal: kept wherever coverage does not suffer
    /// A first answer at once: the plan without the search for the best one and its proofs.
    bool quick = false;
};

/// One version of a municipality's answer: who wrote it when, and what that changed. The journal
/// keeps the values before.
struct AnswerVersion {
    QDateTime at; ///< UTC: when it was written here
    QString actor; ///< who was at the keyboard
    Text what; ///< "record a self-assessment"
    bool correction = false; ///< something that was known was changed
    QList<Text> changes; ///< "Nursing home: status good → critical"

    bool operator==(const AnswerVersion&) const = default;
};

/// The county as the office knew it at a moment: without what was written later, with what has been
/// corrected since.
struct KnownThen {
    CountyPicture picture;
    QList<RoundCounts> trend;
    QList<Transfer> transfers; ///< as they stood
    QHash<QString, Insight> insights; ///< by municipality number
    /// Municipalities whose first answer of the round was written after the moment.
    int writtenLater = 0;
};

/// What a report does that says who somebody is: it is refused, unless a person has seen it.
enum class PersonsIn { Refused, Allowed };

struct MaterialSettings {
    QStringList needs; ///< ids; empty: all open ones
    bool criticalOwnersLend = false; ///< as in MatchSettings
};

struct BackupFile {
    QString path;
    QDateTime at; ///< UTC
    qint64 bytes = 0;
};

struct VerifyOutcome {
    bool ok = false;
    qint64 entries = 0;
    Text problem; ///< where the chain breaks; empty when ok
};

class Session : public QObject {
    Q_OBJECT

public:
    /// Makes a new case file; refuses a path where something already is.
    static Result<std::unique_ptr<Session>> create(const QString& path, const NewCaseFile& what);

    /// Opens a case file. With Write, a file that somebody else has open, or that cannot be
    /// written, is opened read-only and info() says why; a foreign, newer or damaged file is an
    /// error and is not touched.
    static Result<std::unique_ptr<Session>> open(
        const QString& path, OpenMode mode = OpenMode::Write);

    ~Session() override;

    const CaseFileInfo& info() const;

    // ---- What is there
    // ------------------------------------------------------------------------------
    QList<Municipality> municipalities() const; ///< the office's own, Norwegian order
    std::optional<Municipality> municipality(const QString& number) const; ///< any in the country
    QString municipalityName(
        const QString& number) const; ///< the text itself when it is no number of ours
    QString ownerName(
        const QString& owner) const; ///< the same for an owner: a municipality's name, or the text
    QStringList neighboursOf(const QString& number) const;

    QList<ReportingRound> rounds() const; ///< in order of opening
    QList<SelfAssessment> assessments(const Id& round) const;
    QList<SelfAssessment> assessmentsOf(
        const QString& municipality) const; ///< all rounds, newest first
    CountyPicture picture(const Id& round = {}) const; ///< newest round by default
    QList<RoundCounts> trend() const;
    /// What was written counts from when it was written (the journal knows), not from when it
    /// holds; what a demonstration invented, from when it says it was given. `round`: one that had
    /// opened then; the newest of them when it is empty or had not.
    KnownThen knownThen(const Id& round, const QDateTime& moment) const;
    QList<CallItem> callList() const;
    /// How each municipality stands beside its own past and its neighbours: newest round by
    /// default.
    QHash<QString, Insight> insights(const Id& round = {}) const;

    std::optional<ReportingRound> round(const Id& id) const;
    /// What a new weekly round would be (nextWeeklyRound()); it is not in the file yet.
    ReportingRound proposedRound() const;
    RoundReport roundReport(const Id& round) const; ///< who has answered, who has not
    /// The same of every round in order of opening, with figures alone: the rows say nothing of
    /// earlier answers or of who gave them.
    QList<RoundReport> roundReports() const;
    /// The last rating behind each "unchanged since last", by the answer's id.
    QHash<Id, Carried> carried(const QString& municipality) const;
    /// Every version of a municipality's answer in a round, newest first.
    QList<AnswerVersion> answerVersions(const QString& municipality, const Id& round) const;
    QList<PhoneLine> phoneList(const Id& round) const; ///< those who have not answered wholly
    Reminder reminder(const Id& round) const; ///< to those; a draft per form of Norwegian
    QUrl mailto(const ReminderDraft& draft) const; ///< opens it in the person's e-mail program

    QList<Survey> surveys() const; ///< newest first
    std::optional<Survey> survey(const Id& id) const;
    QList<SurveyQuestion> surveyQuestions(const Id& survey) const; ///< in order
    QList<SurveyAnswer> surveyAnswers(const Id& survey) const;
    QList<Municipality> askedIn(const Survey& survey) const; ///< Norwegian order
    SurveyReport surveyReport(const Id& survey) const;
    QList<SurveyReport> surveyReports() const; ///< newest first
    /// Where a question of these words was asked lately; `except`: a survey that does not count.
    QList<AskedBefore> askedLately(const QString& question, const Id& except = {}) const;
    /// Every version of a municipality's answers to a survey, newest first.
    QList<AnswerVersion> surveyAnswerVersions(const QString& municipality, const Id& survey) const;
    QList<PhoneLine> surveyPhoneList(const Id& survey) const;
    Reminder surveyReminder(const Id& survey) const;

    QList<Contact> contacts(const QString& municipality) const;
    QList<Need> needs() const;
    std::optional<Need> need(const Id& id) const;
    QList<PoolMember> poolMembers() const;
    std::optional<PoolMember> poolMember(const Id& id) const;
    QList<OwnerLimit> ownerLimits() const;
    QList<DeclinedPair> declinedPairs() const;
    QList<Variant> variants() const; ///< the built-in ones, then the office's own by name
    QList<OwnerOverride> ownerOverrides() const;
    QList<MaterialNeed> materialNeeds() const;
    std::optional<MaterialNeed> materialNeed(const Id& id) const;
    QList<MaterialOffer> materialOffers() const;
    std::optional<MaterialOffer> materialOffer(const Id& id) const;
    /// Agreed staff of one municipality, or of all: by municipality and group, newest year first.
    QList<StaffBase> staffBase(const QString& municipality = {}) const;
    QList<StaffFloor> staffFloors() const; ///< in the order of the groups
    QList<Transfer> transfers() const;
    std::optional<Transfer> transfer(const Id& id) const;
    QList<LedgerEntry> ledger(const Id& transfer) const; ///< oldest first; all transfers when empty
    QList<Meeting> meetings() const; ///< newest first
    std::optional<Meeting> meeting(const Id& id) const;
    QList<Participant> participants(const Id& meeting) const; ///< all when empty
    QList<Decision> decisions(const Id& meeting) const; ///< all when empty
    QList<ActionItem> actionItems(const Id& meeting = {}) const; ///< all when empty
    QList<LogEntry> log() const; ///< newest first
    QList<JournalEntry> historyOf(const Id& id) const; ///< newest first

    /// Has what search() looks through read on a thread of its own, and waits at most so long; true
    /// when nothing more comes. Nothing need be done when things change.
    bool prepareSearch(int milliseconds) const;
    /// Things that hold every word, kind by kind; among what prepareSearch() has read.
    QList<SearchGroup> search(const QString& text, int perKind = 6) const;
    QList<SituationReport> situationReports() const; ///< drafts, newest first
    std::optional<SituationReport> situationReport(const Id& draft) const;
    QList<SentReport> sentReports() const; ///< newest first
    std::optional<SentReport> sentReport(const Id& id) const;
    QList<ReportTemplate> reportTemplates() const; ///< the standard one, then the office's by name
    /// What a new report would be: the sections of the template (that of the last report when none
    /// is named) with the last report's texts carried over. It is not in the file yet.
    SituationReport proposedReport(const Id& madeFrom = {}, const Id& replaces = {}) const;
    /// The figures of a draft as they are now, or as they count at another time.
    SituationFigures situationFigures(const SituationReport& draft, const QDateTime& at = {}) const;
    /// A draft with its figures as they are now, or a sent report as it was sent.
    Result<PrintedReport> printedReport(const Id& id) const;

    // ---- Commands: each is one transaction, can be undone, and says what changed
    // -------------------- An empty id in a value means: make one; the id is given back.
    Result<Id> registerNeed(Need need);
    Result<void> changeNeed(const Need& need);
    /// Withdraws the need and every transfer for it that has not begun service.
    Result<void> withdrawNeed(const Id& need);

    Result<Id> registerPoolMember(PoolMember member);
    Result<void> changePoolMember(const PoolMember& member);
    /// Removes a member that no transfer names; one that is named is made anonymous by
    /// erasePerson().
    Result<void> removePoolMember(const Id& member);
    /// Removes the personal fields and the key that seals them in the journal; of a pool member
    /// also the name in the ledger lines of the member's transfers. The interview that was laid
    /// aside is searched, its free text included. Cannot be undone. Free text of the case file
    /// (notes, log) and the backups made before are not searched: backups age out within 30 days of
    /// use.
    Result<void> erasePerson(Entity entity, const Id& id);
    Result<Id> setOwnerLimit(OwnerLimit limit);
    Result<void> removeOwnerLimit(const Id& id);
    Result<Id> declinePair(const Id& member, const Id& need, const QString& reason);
    Result<void> reconsiderPair(const Id& declinedPair);
    /// Saves the office's own variant; a built-in one cannot be changed.
    Result<Id> saveVariant(Variant variant);
    Result<void> removeVariant(const Id& variant);
    /// The owner lends (or does not) whatever its own status says; needs a reason. One per owner.
    Result<Id> overrideOwner(OwnerOverride word);
    Result<void> removeOwnerOverride(const Id& id);

    Result<Id> registerMaterialNeed(MaterialNeed need);
    Result<void> changeMaterialNeed(const MaterialNeed& need);
    /// Withdraws the need and every transfer for it that has not been delivered.
    Result<void> withdrawMaterialNeed(const Id& need);
    Result<Id> registerMaterialOffer(MaterialOffer offer);
    Result<void> changeMaterialOffer(const MaterialOffer& offer);
    /// Removes an offer that no transfer names; one that is named can be given a last day.
    Result<void> removeMaterialOffer(const Id& offer);

    /// One figure for each municipality, group and year: what stood there is replaced.
    Result<Id> setStaffBase(StaffBase row);
    Result<void> removeStaffBase(const Id& row);
    /// One floor for each group: what stood there is replaced.
    Result<Id> setStaffFloor(StaffFloor floor);
    Result<void> removeStaffFloor(const Id& floor);

    /// Always begins as Draft. With a `material` it carries that, otherwise staff.
    Result<Id> startTransfer(Transfer draft);
    Result<Id> startDelivery(const Delivery& delivery); ///< a transfer of material
    Result<Id> startTransferFrom(const Stint& stint);
    Result<void> changeTransfer(const Transfer& transfer); ///< all but its state
    Result<void> stepTransfer(const Id& transfer, const StepRequest& step);

    Result<Id> planMeeting(Meeting meeting);
    Result<void> changeMeeting(const Meeting& meeting);
    Result<void> removeMeeting(const Id& meeting);
    Result<Id> addParticipant(Participant participant);
    Result<void> changeParticipant(const Participant& participant);
    Result<void> removeParticipant(const Id& participant);
    Result<Id> recordDecision(Decision decision);
    Result<void> changeDecision(const Decision& decision);
    Result<Id> recordActionItem(ActionItem item);
    Result<void> changeActionItem(const ActionItem& item);
    Result<void> completeActionItem(const Id& item);

    Result<Id> setContact(Contact contact);
    Result<void> removeContact(const Id& contact);
    Result<Id> addLogEntry(LogEntry entry); ///< append-only; `corrects` makes it a correction

    Result<Id> openRound(
        const QString& label); ///< ISO week label, or free text from today; finds an existing one
    /// Opens a round that has no id yet; refuses a label that another round has.
    Result<Id> beginRound(ReportingRound round);
    Result<void> changeRound(const ReportingRound& round); ///< all but its closing
    /// From then on it takes no answers; now when `at` is invalid.
    Result<void> closeRound(const Id& round, const QDateTime& at = {});
    Result<void> reopenRound(const Id& round);
    /// Adds or replaces that service area's row; what stood there before stays in the journal.
    /// Refused when the round is closed. `firstReportedAt` is kept by itself.
    Result<Id> reportAssessment(SelfAssessment assessment);

    /// Opens a survey that has no id yet, with its questions, which are numbered as they stand.
    Result<Id> openSurvey(Survey survey, QList<SurveyQuestion> questions);
    /// All but its closing. A question that has answers can neither be changed nor removed, and a
    /// municipality that has answered stays among those asked. Questions without an id are new.
    Result<void> changeSurvey(const Survey& survey, QList<SurveyQuestion> questions);
    /// From then on it takes no answers; now when `at` is invalid.
    Result<void> closeSurvey(const Id& survey, const QDateTime& at = {});
    Result<void> reopenSurvey(const Id& survey);
    Result<void> removeSurvey(const Id& survey); ///< only one that nobody has answered
    /// Adds or replaces answers of a municipality; what stood there before stays in the journal.
    Result<void> answerSurvey(const SurveyReply& reply);
    /// The vaccination survey of Trøndelag of 9 March 2021; finds it when it is there already.
    Result<Id> openExampleSurvey();
    Result<Id> beginSituationReport(SituationReport draft);
    int smallBelow() const; ///< few persons in figures that leave the house: domain/small_counts.h
    Result<void> setSmallBelow(int smallBelow);
    /// What says the same as the last sent report is marked as carried over.
    Result<void> changeSituationReport(SituationReport draft);
    Result<void> removeSituationReport(const Id& draft);
    /// Freezes the figures, gives the report its number and puts it into the series, where it never
    /// changes; gives back the sent report's id. To undo this brings the draft back; the sent
    /// report stays, because it has left the house, and its number is not given again.
    /// `at`: when it was sent, if that was not now. Refuses a text that says who somebody is
    /// (report_persons.h), unless a person has seen that and means it: `persons`.
    Result<Id> sendSituationReport(
        const Id& draft, const QDateTime& at = {}, PersonsIn persons = PersonsIn::Refused);
    /// The standard template, changed, becomes one of the office's own.
    Result<Id> saveReportTemplate(ReportTemplate wanted);
    Result<void> removeReportTemplate(const Id& id);

    // ---- Undo
    // ---------------------------------------------------------------------------------------
    bool canUndo() const;
    bool canRedo() const;
    Text undoText() const; ///< "Undo: register a need"
    Text redoText() const;
    Result<void> undo();
    Result<void> redo();

    // ---- Files and long work
    // ------------------------------------------------------------------------
    Result<ImportPreview> previewImport(
        ImportKind kind, const QString& path, const QString& roundLabel = {}) const;
    QFuture<Result<ImportPreview>> previewImportAsync(
        ImportKind kind, const QString& path, const QString& roundLabel = {});
    /// The same with columns that a person assigned; those are remembered when it is committed.
    Result<ImportPreview> previewImport(const ImportRequest& request) const;
    QFuture<Result<ImportPreview>> previewImportAsync(const ImportRequest& request);
    /// Writes the new and changed rows of a preview in one command; refused when any row is
    /// rejected, unless `skipRejected`. The round is made if it is missing.
    /// `goOn` is asked now and then how many rows of how many are written; once it says no, nothing
    /// was written at all.
    Result<ImportOutcome> commitImport(
        const ImportPreview& preview, bool skipRejected, const GoOn& goOn = {});
    /// CSV or XLSX by the file name's ending, as the import of its kind reads it; exact numbers.
    Result<void> exportRows(ImportKind kind, const QString& path, const Id& round = {}) const;

    Result<Proposal> propose(
        const MatchSettings& settings = {}, const std::function<bool()>& cancelled = {}) const;
    QFuture<Result<Proposal>> proposeAsync(const MatchSettings& settings = {});
    MaterialProposal proposeMaterial(const MaterialSettings& settings = {}) const;
    QFuture<MaterialProposal> proposeMaterialAsync(const MaterialSettings& settings = {});
    /// The instance that propose() solves, as the JSON of `samvirkectl match --instance`.
    Result<QByteArray> instanceJson(const MatchSettings& settings = {}) const;
    QByteArray proposalJson(const Proposal& proposal) const;

    /// The self-assessments of all CSV and XLSX files of a folder. A municipality and service area
    /// that two files answer for is rejected in the second.
    Result<FolderPreview> previewFolder(
        const QString& folder, const QString& roundLabel = {}, const GoOn& goOn = {}) const;
    /// Its progress counts files; a cancelled one stops after the files that are being read.
    QFuture<Result<FolderPreview>> previewFolderAsync(
        const QString& folder, const QString& roundLabel = {});
    /// Writes the files that can be read, as one command; refused when any row is rejected, unless
    /// `skipRejected`, which also leaves out the files that cannot be read. `goOn` is asked before
    /// each file; once it says no, nothing was written at all.
    Result<ImportOutcome> commitFolder(
        const FolderPreview& preview, bool skipRejected, const GoOn& goOn = {});
    /// The form that municipalities fill in, an .xlsx file each in its form of Norwegian, with its
    /// last answers filled in; all municipalities when none is named. Gives back the paths.
    Result<QStringList> writeForms(
        const Id& round, const QStringList& municipalities, const QString& folder) const;

    // ---- Messages of EDXL-RM
    QList<MessageRecord> messages() const; ///< all that were exchanged, oldest first
    QList<MessageChoice> messageChoices(const MessageSubject& about) const;
    Result<MessageDraft> draftMessage(
        const MessageSubject& about, MessageKind kind, const MessageWish& wish = {}) const;
    /// Writes the file and keeps in mind that it was written. No undo takes that back.
    Result<void> writeMessage(const MessageDraft& draft, const QString& path);
    Result<MessagePreview> previewMessage(const QString& path, const MessageHelp& help = {}) const;
    /// Does what the preview says, as one command; refused when something has changed since.
    Result<MessageOutcome> importMessage(const MessagePreview& preview);

    /// The reminder's drafts as .eml files in a folder; gives back their paths.
    Result<QStringList> writeReminder(const Id& round, const QString& folder) const;
    /// The list of whom to ring as CSV or XLSX, by the file name's ending.
    Result<void> writePhoneList(const Id& round, const QString& path) const;

    /// What files with answers to a survey would do, tables and forms alike; nothing is written.
    Result<SurveyImport> previewSurvey(const Id& survey, const QStringList& paths) const;
    /// Writes them as one command; refused when a file or a row is rejected, unless `skipRejected`.
    Result<ImportOutcome> commitSurvey(const SurveyImport& preview, bool skipRejected);
    /// One row per municipality that was asked, as the import reads it, with exact numbers; CSV or
    /// XLSX. Names of those who answered stay out unless asked for.
    Result<void> exportSurveyAnswers(
        const Id& survey, const QString& path, bool withNames = false) const;
    /// A row per question and value, with who gave it, and who is missing; few persons as a range.
    Result<void> exportSurveySummary(const Id& survey, const QString& path) const;
    /// The survey's form, an .xlsx file for each municipality; all asked when none is named.
    Result<QStringList> writeSurveyForms(
        const Id& survey, const QStringList& municipalities, const QString& folder) const;
    Result<QStringList> writeSurveyReminder(const Id& survey, const QString& folder) const;
    Result<void> writeSurveyPhoneList(const Id& survey, const QString& path) const;

    /// A second session over the same file that only reads, for long work on another thread, where
    /// it is made. What it is asked fails once `stopAsked` says yes.
    Result<std::unique_ptr<Session>> openBeside(const std::function<bool()>& stopAsked) const;
    Result<VerifyOutcome> verify() const; ///< the whole hash chain and the database's own check
    Result<BackupFile> backup(
        const QString& path = {}) const; ///< dated copy in the backup folder by default
    void hearOf(const BackupFile& backup); ///< one that a session beside this one made
    QList<BackupFile> backups() const; ///< newest first
    /// A new case file from this one's municipalities, contacts, pool, needs and offers, marked as
    /// an exercise.
    Result<QString> newExercise(const QString& path) const;

    /// Several commands as one: one transaction, one undo, one signal. Nothing is written when
    /// `work` fails.
    Result<void> together(const QString& command, const std::function<Result<void>()>& work);

    void setActor(
        const QString& actor); ///< who is at the keyboard; the system's user name by default

Q_SIGNALS:
    void changed(const samvirke::ChangeSet& changes);
    void undoChanged();
    /// info() has changed: a backup was made in the background, or could not be made.
    void infoChanged();

public:
    struct Private;
    Private& inside() const; ///< for the other desks of this room: see session_p.h

private:
    Session();
    std::unique_ptr<Private> d;
};

/// What a person writes as the answer to a question, as its value: for choices their text or
/// number. Empty: not answered. The error says what may be written.
Result<SurveyAnswer> surveyAnswerFrom(const SurveyQuestion& question, const QString& text);

/// What a person calls a command of the journal: "register a need" for "registerNeed".
Text commandText(const QString& command);

/// What a person calls a field of the journal: "head count" for "heads".
Text fieldText(const QString& field);

/// Writes a restored copy of `backup` to `target`; refuses to replace an existing file, whose user
/// must move it away first, and checks the copy before it is put in place.
Result<void> restoreBackup(const QString& backup, const QString& target);

/// Solves a stand-alone instance (JSON in, JSON out) as `samvirkectl match --instance`.
Result<QByteArray> matchInstance(const QByteArray& json);

} // namespace samvirke

Q_DECLARE_METATYPE(samvirke::ChangeSet)
