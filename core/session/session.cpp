#include "core/session/session_p.h"

#include "core/base/clock.h"
#include "core/base/norwegian.h"

#include <QProcessEnvironment>

#include <algorithm>

namespace samvirke {

namespace {

constexpr qint64 secondsBetweenBackups = 3600;

QString systemUser()
{
    const auto environment = QProcessEnvironment::systemEnvironment();
    for (const char* name : { "USER", "USERNAME", "LOGNAME" }) {
        const QString user = environment.value(name);
        if (!user.isEmpty())
            return user;
    }
    return QStringLiteral("?");
}

Change::Kind kindOf(store::RowChangeKind kind)
{
    switch (kind) {
    case store::RowChangeKind::Inserted:
        return Change::Kind::Inserted;
    case store::RowChangeKind::Updated:
        return Change::Kind::Updated;
    case store::RowChangeKind::Removed:
        break;
    }
    return Change::Kind::Removed;
}

} // namespace

bool ChangeSet::touches(Entity entity) const
{
    return std::any_of(
        changes.begin(), changes.end(), [&](const Change& c) { return c.entity == entity; });
}

Session::Private::Private(Session* session) : q(session), actor(systemUser()) { }

Session::Private::~Private()
{
    if (backupThread.joinable())
        backupThread.join();
}

void Session::Private::readCountry()
{
    for (const Municipality& municipality : store->all<Municipality>()) {
        byNumber.insert(municipality.number, municipality);
        if (municipality.ownOffice)
            own.append(municipality);
    }
    std::sort(own.begin(), own.end(), [](const Municipality& a, const Municipality& b) {
        const int order = compareNorwegian(a.name, b.name);
        return order != 0 ? order < 0 : a.number < b.number;
    });
    store::Query pairs(store->database(), "SELECT a, b FROM neighbour");
    while (pairs.next()) {
        neighbours[pairs.text(0)].append(pairs.text(1));
        neighbours[pairs.text(1)].append(pairs.text(0));
    }
}

Session::Session() : d(std::make_unique<Private>(this))
{
    qRegisterMetaType<ChangeSet>();
}

Session::~Session() = default;

namespace {

CaseFileInfo infoOf(const store::Store& store)
{
    CaseFileInfo info;
    info.path = store.path();
    info.office = store.facts().office;
    info.exercise = store.facts().exercise;
    info.demonstration = store.facts().demonstration;
    info.readOnly = store.readOnly();
    info.readOnlyReason = store.readOnlyReason();
    info.warning = store.warning();
    const auto copies = store::listBackups(store.path());
    if (!copies.isEmpty())
        info.lastBackup = copies.first().at;
    return info;
}

} // namespace

Result<std::unique_ptr<Session>> Session::create(const QString& path, const NewCaseFile& what)
{
    if (what.office.name.trimmed().isEmpty())
        return fail(Text::of(QT_TRANSLATE_NOOP("core", "Choose the office that owns the file.")));
    QList<Municipality> municipalities = reference().municipalities;
    for (Municipality& municipality : municipalities)
        municipality.ownOffice =
            what.wholeCountry || what.office.counties.contains(municipality.countyNumber);
    auto made = store::Store::create(path, { what.office, what.exercise, what.demonstration },
        municipalities, reference().neighbours);
    if (!made)
        return fail(made.error());
    std::unique_ptr<Session> session(new Session);
    session->d->store = std::move(*made);
    session->d->info = infoOf(*session->d->store);
    session->d->readCountry();
    return session;
}

Result<std::unique_ptr<Session>> Session::open(const QString& path, OpenMode mode)
{
    auto opened = store::Store::open(path, mode == OpenMode::Write);
    if (!opened)
        return fail(opened.error());
    std::unique_ptr<Session> session(new Session);
    session->d->store = std::move(*opened);
    session->d->info = infoOf(*session->d->store);
    session->d->readCountry();
    const QDateTime last = session->d->info.lastBackup;
    if (!session->d->info.readOnly
        && (!last.isValid() || std::abs(last.secsTo(nowUtc())) >= secondsBetweenBackups))
        session->d->backUpInBackground();
    return session;
}

Result<std::unique_ptr<Session>> Session::openBeside(const std::function<bool()>& stopAsked) const
{
    return Private::openBeside(d->store->path(), stopAsked);
}

Result<std::unique_ptr<Session>> Session::Private::openBeside(
    const QString& path, const store::StopAsked& stopAsked)
{
    auto opened = store::Store::openBeside(path, stopAsked);
    if (!opened)
        return fail(opened.error());
    std::unique_ptr<Session> session(new Session);
    session->d->store = std::move(*opened);
    session->d->info = infoOf(*session->d->store);
    session->d->stopAsked = stopAsked;
    session->d->readCountry();
    return session;
}

void Session::Private::backUpInBackground()
{
    // With a connection of its own: neither the start nor the work waits for it.
    backupThread = std::thread([this, path = info.path] {
        const auto made = store::makeBackup(path);
        QMetaObject::invokeMethod(
            q,
            [this, made] {
                if (made)
                    info.lastBackup = made->at;
                else
                    info.warning =
                        Text::of(QT_TRANSLATE_NOOP("core", "There is no fresh backup: %1"),
                            { made.error().text });
                Q_EMIT q->infoChanged();
            },
            Qt::QueuedConnection);
    });
}

Session::Private& Session::inside() const
{
    return *d;
}

const CaseFileInfo& Session::info() const
{
    return d->info;
}

void Session::setActor(const QString& actor)
{
    d->actor = actor.trimmed().isEmpty() ? systemUser() : actor.trimmed();
}

Result<void> Session::Private::command(
    const QString& name, const std::function<Result<void>()>& work)
{
    if (auto begun = store->begin(name, actor); !begun)
        return begun;
    if (auto done = work(); !done) {
        store->rollback();
        inputKept.reset(); // what was read meanwhile is taken back
        if (!store->inCommand())
            eraseLeavesTraces = false;
        return done;
    }
    const bool outermost = store->inOutermost();
    const Id id = store->commandId();
    auto changes = store->commit();
    if (!changes) {
        if (!outermost)
            store->rollback();
        inputKept.reset();
        return fail(changes.error());
    }
    if (!outermost)
        return {};
    if (!changes->isEmpty() && stepsRead) {
        const bool undoable = std::any_of(changes->begin(), changes->end(),
            [](const store::RowChange& c) { return !store::shapeOf(c.entity).appendOnly; });
        if (undoable && !neverUndone().contains(name)) {
            undoSteps.append({ id, name });
            redoSteps.clear();
        }
    }
    return written(name, *changes);
}

Result<Id> Session::Private::commandFor(
    const QString& name, const Id& id, const std::function<Result<void>()>& work)
{
    if (auto done = command(name, work); !done)
        return fail(done.error());
    return id;
}

Result<void> Session::Private::written(const QString& name, const QList<store::RowChange>& changes)
{
    Result<void> swept;
    if (std::exchange(eraseLeavesTraces, false))
        swept = store->sweep();
    if (!changes.isEmpty()) {
        forgetFigures(changes);
        changedSinceBackup = true;
        QSet<Entity> kinds;
        for (const store::RowChange& change : changes)
            kinds.insert(change.entity);
        for (const Entity kind : std::as_const(kinds))
            ++touched[kind];
        ChangeSet set{ name, {} };
        set.changes.reserve(changes.size());
        for (const store::RowChange& change : changes)
            set.changes.append({ change.entity, change.id, kindOf(change.kind) });
        if (searchIndex)
            searchIndex->follow(set);
        Q_EMIT q->changed(set);
        Q_EMIT q->undoChanged();
    }
    return swept;
}

Result<void> Session::together(const QString& command, const std::function<Result<void>()>& work)
{
    return d->command(command, work);
}

Result<void> Session::Private::knownMunicipality(const QString& number) const
{
    if (byNumber.contains(number))
        return {};
    return fail(Text::of(
        QT_TRANSLATE_NOOP("core", "There is no municipality with the number %1."), { number }));
}

Result<void> checked(const QList<FieldProblem>& problems)
{
    if (problems.isEmpty())
        return {};
    return fail(problems.first().text);
}

} // namespace samvirke
