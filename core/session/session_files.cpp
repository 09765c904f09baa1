// Verifying, copies, and a case file made from another.

#include "core/session/session_p.h"

#include <QFile>

namespace samvirke {

namespace {

BackupFile fileOf(const store::BackupCopy& copy)
{
    return { copy.path, copy.at, copy.bytes };
}

} // namespace

Result<VerifyOutcome> Session::verify() const
{
    const store::ChainCheck check = d->store->verify(d->stopAsked);
    return VerifyOutcome{ check.problem.isEmpty(), check.entries, check.problem };
}

Result<BackupFile> Session::backup(const QString& path) const
{
    auto made = path.isEmpty() ? store::makeBackup(d->info.path, d->stopAsked)
                               : store::copyTo(d->info.path, path, d->stopAsked);
    if (!made)
        return fail(made.error());
    if (path.isEmpty())
        d->info.lastBackup = made->at;
    return fileOf(*made);
}

void Session::hearOf(const BackupFile& backup)
{
    d->info.lastBackup = backup.at;
    Q_EMIT infoChanged();
}

QList<BackupFile> Session::backups() const
{
    QList<BackupFile> out;
    for (const store::BackupCopy& copy : store::listBackups(d->info.path))
        out.append(fileOf(copy));
    return out;
}

Result<QString> Session::newExercise(const QString& path) const
{
    NewCaseFile what;
    what.office = d->info.office;
    what.wholeCountry = d->own.size() == d->byNumber.size();
    what.exercise = true;
    what.demonstration = d->info.demonstration;
    auto made = create(path, what);
    if (!made)
        return fail(made.error());
    Session& exercise = **made;
    exercise.setActor(d->actor);
    auto copied = exercise.together("newExercise", [&]() -> Result<void> {
        store::Store& target = *exercise.d->store;
        for (const Contact& contact : contacts({})) {
            if (auto done = target.insert(contact); !done)
                return done;
        }
        for (const OwnerLimit& limit : ownerLimits()) {
            if (auto done = target.insert(limit); !done)
                return done;
        }
        for (const PoolMember& member : poolMembers()) {
            if (auto done = target.insert(member); !done)
                return done;
        }
        for (const Need& need : needs()) {
            if (auto done = target.insert(need); !done)
                return done;
        }
        for (const ReportTemplate& own : d->store->all<ReportTemplate>()) {
            if (auto done = target.insert(own); !done)
                return done;
        }
        for (const MaterialNeed& need : materialNeeds()) {
            if (auto done = target.insert(need); !done)
                return done;
        }
        for (const StaffBase& row : staffBase()) {
            if (auto done = target.insert(row); !done)
                return done;
        }
        for (const StaffFloor& floor : staffFloors()) {
            if (auto done = target.insert(floor); !done)
                return done;
        }
        for (const OfficeSetting& setting : d->store->all<OfficeSetting>()) {
            if (auto done = target.insert(setting); !done)
                return done;
        }
        for (const MaterialOffer& offer : materialOffers()) {
            if (auto done = target.insert(offer); !done)
                return done;
        }
        return {};
    });
    const QString madeAt = exercise.info().path;
    if (!copied) {
        made->reset();
        QFile::remove(madeAt);
        return fail(copied.error());
    }
    return madeAt;
}

Result<void> restoreBackup(const QString& backup, const QString& target)
{
    return store::restore(backup, target);
}

} // namespace samvirke
