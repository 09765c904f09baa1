// Undo and redo, read from the journal: they work after a restart, and on what another program run
// did. To undo is a new command that puts the before back, entry by entry from the last; it is
// refused where a row has since become something else. To redo is to undo the undoing.

#include "core/session/session_p.h"

#include "core/base/clock.h"
#include "core/store/tables.h"

namespace samvirke {

namespace {

constexpr int stepsKept = 500;

Error changedSince()
{
    return { Text::of(QT_TRANSLATE_NOOP("core",
        "This cannot be undone: what it changed has been changed again since. Nothing was "
        "undone.")) };
}

Error erasedSince()
{
    return { Text::of(QT_TRANSLATE_NOOP("core",
        "This cannot be undone: personal data that it held were erased. Nothing was undone.")) };
}

store::Row blankRow(const store::TableShape& shape)
{
    store::Row row;
    row.reserve(shape.columns.size());
    for (const store::ColumnShape& column : shape.columns)
        row.append(column.blank);
    return row;
}

} // namespace

void Session::Private::readSteps()
{
    if (std::exchange(stepsRead, true))
        return;
    for (const store::CommandHead& head : store->journal().undoable(stepsKept, neverUndone())) {
        if (head.undoes.isEmpty()) {
            undoSteps.append({ head.id, head.name });
            redoSteps.clear();
        } else if (!undoSteps.isEmpty() && undoSteps.last().command == head.undoes) {
            redoSteps.append({ head.id, undoSteps.takeLast().name });
        } else if (!redoSteps.isEmpty() && redoSteps.last().command == head.undoes) {
            undoSteps.append({ head.id, redoSteps.takeLast().name });
        }
    }
}

bool Session::canUndo() const
{
    d->readSteps();
    return !d->info.readOnly && !d->undoSteps.isEmpty();
}

bool Session::canRedo() const
{
    d->readSteps();
    return !d->info.readOnly && !d->redoSteps.isEmpty();
}

Text Session::undoText() const
{
    if (!canUndo())
        return Text::of(QT_TRANSLATE_NOOP("core", "Undo"));
    return Text::of(
        QT_TRANSLATE_NOOP("core", "Undo: %1"), { commandText(d->undoSteps.last().name) });
}

Text Session::redoText() const
{
    if (!canRedo())
        return Text::of(QT_TRANSLATE_NOOP("core", "Redo"));
    return Text::of(
        QT_TRANSLATE_NOOP("core", "Redo: %1"), { commandText(d->redoSteps.last().name) });
}

Result<void> Session::undo()
{
    if (!canUndo())
        return fail(Text::of(QT_TRANSLATE_NOOP("core", "There is nothing to undo.")));
    return d->takeBack(d->undoSteps.last(), false);
}

Result<void> Session::redo()
{
    if (!canRedo())
        return fail(Text::of(QT_TRANSLATE_NOOP("core", "There is nothing to redo.")));
    return d->takeBack(d->redoSteps.last(), true);
}

Result<void> Session::Private::takeBack(const Step& step, bool redo)
{
    const Step taken = step; // `step` stands in a list that changes here
    if (store->inCommand())
        return fail(Text::of(
            QT_TRANSLATE_NOOP("core", "Undo has to wait until the running command has ended.")));
    const QString name = redo ? "redo" : "undo";
    const Text remark = redo ? Text::of(QT_TRANSLATE_NOOP("core", "Redone"))
                             : Text::of(QT_TRANSLATE_NOOP("core", "Undone"));
    if (auto begun = store->begin(name, actor, taken.command); !begun)
        return begun;
    const Id id = store->commandId();
    auto done = store->journal().eachBackwards(
        taken.command, [&](const store::RowEntry& entry) { return takeBackRow(entry, remark); });
    if (!done) {
        store->rollback();
        return done;
    }
    auto changes = store->commit();
    if (!changes)
        return fail(changes.error());
    if (redo) {
        redoSteps.removeLast();
        undoSteps.append({ id, taken.name });
    } else {
        undoSteps.removeLast();
        redoSteps.append({ id, taken.name });
    }
    return written(name, *changes);
}

Result<void> Session::Private::takeBackRow(const store::RowEntry& entry, const Text& remark)
{
    const store::TableShape& shape = *entry.shape;
    // What stands in the log and in the ledger stays.
    if (shape.appendOnly)
        return {};
    if (entry.content.erased)
        return fail(erasedSince());
    const auto now = store->row(shape, entry.entityId);
    switch (entry.kind) {
    case store::RowChangeKind::Inserted: {
        store::Row made = blankRow(shape);
        for (const store::FieldCells& field : entry.content.fields)
            made[field.column] = field.after;
        if (!now || !std::equal(made.begin(), made.end(), now->begin(), store::sameCell))
            return fail(changedSince());
        return store->removeRow(shape, entry.entityId);
    }
    case store::RowChangeKind::Removed: {
        if (now)
            return fail(changedSince());
        store::Row back = blankRow(shape);
        for (const store::FieldCells& field : entry.content.fields)
            back[field.column] = field.before;
        return store->insertRow(shape, back);
    }
    case store::RowChangeKind::Updated:
        break;
    }
    if (!now)
        return fail(changedSince());
    store::Row back = *now;
    for (const store::FieldCells& field : entry.content.fields) {
        if (!store::sameCell(back[field.column], field.after))
            return fail(changedSince());
        back[field.column] = field.before;
    }
    const auto before =
        shape.entity == Entity::Transfer ? q->transfer(entry.entityId) : std::optional<Transfer>();
    if (auto done = store->updateRow(shape, back); !done)
        return done;
    if (!before)
        return {};
    const auto after = q->transfer(entry.entityId);
    if (after) {
        if (auto apart = keepsApart(before, *after); !apart)
            return apart;
    }
    if (!after || after->state == before->state)
        return {};
    return store->insert(LedgerEntry{ makeId(), after->id, nowUtc(), before->state, after->state,
        actor, AnswerChannel::Other, RefusalReason::NotGiven, remark.translated() });
}

} // namespace samvirke
