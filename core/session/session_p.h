// What an open session keeps, for the files of this room only.
#pragma once

#include "core/domain/names_in_text.h"
#include "core/matching/material.h"
#include "core/reports/indexed_figures.h"
#include "core/session/import_match.h"
#include "core/session/matching_case.h"
#include "core/session/meetings.h"
#include "core/session/message_making.h"
#include "core/session/search_index.h"
#include "core/session/session.h"
#include "core/store/store.h"

#include <thread>

namespace samvirke {

/// Fails with the first problem.
Result<void> checked(const QList<FieldProblem>& problems);

/// The drafts as .eml files in a folder; gives back their paths.
Result<QStringList> writeLetters(const Reminder& letters, const QString& folder);
/// Whom to ring, as CSV or XLSX.
Result<void> writeLines(const QList<PhoneLine>& lines, const QString& path);

struct Session::Private {
    explicit Private(Session* session);
    ~Private();

    Session* q;
    std::unique_ptr<store::Store> store;
    CaseFileInfo info;
    QString actor;

    /// The same case file once more, for reading on another thread while it is open here.
    static Result<std::unique_ptr<Session>> openBeside(
        const QString& path, const store::StopAsked& stopAsked = {});

    // ---- The country of this case file: read once, it never changes
    QHash<QString, Municipality> byNumber;
    QList<Municipality> own; ///< Norwegian order
    QHash<QString, QStringList> neighbours;
    void readCountry();

    // ---- Commands
    /// Runs `work` as a command, or as a part of the one that is running. After the outermost has
    /// been written, one signal tells what changed.
    Result<void> command(const QString& name, const std::function<Result<void>()>& work);
    /// The same for a command that makes or changes the thing with this id.
    Result<Id> commandFor(
        const QString& name, const Id& id, const std::function<Result<void>()>& work);
    Result<void> written(const QString& name, const QList<store::RowChange>& changes);
    Result<void> knownMunicipality(const QString& number) const;
    /// Writes a new thing that lies in a municipality, if it is sound.
    template <class T> Result<Id> add(const QString& name, T thing, const QString& municipality)
    {
        if (auto fit = fits(thing, municipality); !fit)
            return fail(fit.error());
        if (thing.id.isEmpty())
            thing.id = makeId();
        return commandFor(name, thing.id, [&] { return store->insert(thing); });
    }
    template <class T>
    Result<void> change(const QString& name, const T& thing, const QString& municipality)
    {
        if (auto fit = fits(thing, municipality); !fit)
            return fit;
        return command(name, [&] { return store->update(thing); });
    }
    /// Withdraws a need, and the transfers that answer it: a clause with its id.
    template <class T>
    Result<void> withdrawNeed(const QString& name, std::optional<T> need, const QByteArray& answers)
    {
        if (!need)
            return fail(
                Text::of(QT_TRANSLATE_NOOP("core", "This need is no longer in the case file.")));
        return command(name, [&]() -> Result<void> {
            need->state = NeedState::Withdrawn;
            if (auto done = store->update(*need); !done)
                return done;
            return withdraw(store->all<Transfer>(answers, { need->id.toUtf8() }));
        });
    }
    Result<void> takesAnswers(const Id& round) const; ///< fails when the round is closed
    /// Fails when a person would be bound by two transfers (double_booking.h).
    Result<void> keepsApart(const std::optional<Transfer>& before, const Transfer& after) const;
    /// Moves a transfer and writes the line of the ledger.
    Result<void> step(Transfer transfer, const StepRequest& request);
    /// Withdraws those that can be, because what they answered was withdrawn.
    Result<void> withdraw(const QList<Transfer>& transfers);
    KnownPersons personsOf(const store::TableShape& shape, const Id& id) const;
    bool eraseLeavesTraces = false; ///< the file is to be swept after the running command

    // ---- Undo
    struct Step {
        Id command;
        QString name; ///< of the command a person gave
    };
    bool stepsRead = false;
    QList<Step> undoSteps; ///< last: the next to undo
    QList<Step> redoSteps;
    void readSteps();
    Result<void> takeBack(const Step& step, bool redo);
    Result<void> takeBackRow(const store::RowEntry& entry, const Text& remark);

    // ---- Figures, kept until something changes
    std::optional<QList<SelfAssessment>> figures; ///< all rounds, without their texts
    QHash<Id, CountyPicture> pictures;
    std::optional<QList<RoundCounts>> trendKept;
    struct Input {
        PictureInput rows;
        AnswerIndex answers;
    };
    std::optional<Input> inputKept; ///< of figuresOf
    QDate figuresOf; ///< the day they were made for
    const Input& pictureInput(); ///< valid until something changes
    void forgetFigures(const QList<store::RowChange>& changes);

    // ---- The meeting that goes on, for as long as the file is open here
    std::optional<RunningMeeting> running;

    // ---- Search
    std::unique_ptr<SearchIndex> searchIndex; ///< once somebody has searched

    // ---- Matching
    MatchingCase matchingCase(const MatchSettings& settings) const;
    matching::MaterialInstance materialInstance(const MaterialSettings& settings) const;
    QStringList ownersRating(StaffingStatus status) const; ///< by their newest own report

    // ---- Imports
    ImportInput importInput(ImportKind kind, const QString& path, const QString& roundLabel) const;
    Result<void> backUpBeforeImport();
    QHash<Entity, qint64> touched; ///< how often things of a kind were changed in this session
    bool changedSinceBackup = true;

    // ---- Messages
    Result<MessageMaterial> messageMaterial(const MessageSubject& about) const;
    Result<void> takeEffect(const MessageEffect& effect, const MessagePreview& preview,
        MessageRecord& record, MessageOutcome& out);
    Result<void> stepBy(
        const Id& transfer, const MessageEffect& effect, const MessagePreview& preview);

    // ---- Long work beside the window
    store::StopAsked stopAsked; ///< of a session that openBeside() made

    // ---- Backup beside the work
    std::thread backupThread;
    void backUpInBackground();

private:
    template <class T> Result<void> fits(const T& thing, const QString& municipality) const
    {
        if (auto sound = checked(problemsOf(thing)); !sound)
            return sound;
        return knownMunicipality(municipality);
    }
};

/// Where every command's name stands, and what a person calls it: "register a need".
struct CommandWord {
    const char* command;
    const char* label;
};
const QList<CommandWord>& commandWords();

/// Commands that undo passes over: what they did is meant to last.
const QStringList& neverUndone();

} // namespace samvirke
