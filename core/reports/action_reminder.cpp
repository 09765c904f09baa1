#include "core/reports/action_reminder.h"

#include "core/base/norwegian.h"
#include "core/reports/agenda_proposal.h"

#include <algorithm>

namespace samvirke {

namespace {

Text bodyOf(const ActionReminderInput& input, const QList<ActionItem>& actions)
{
    QList<Text> lines;
    for (const ActionItem& action : actions) {
        lines.append(
            Text::of(action.due < input.today ? QT_TRANSLATE_NOOP("core", "- %1 (was due %2)")
                                              : QT_TRANSLATE_NOOP("core", "- %1 (due %2)"),
                { action.text, dateText(action.due) }));
    }
    QList<Text> parts;
    if (input.exercise)
        parts.append(Text::of(QT_TRANSLATE_NOOP("core", "This is an exercise.")));
    parts.append(Text::of(QT_TRANSLATE_NOOP("core", "Hello,")));
    parts.append(Text::of(
        QT_TRANSLATE_NOOP("core", "From our meetings we have noted that you look after this:")));
    parts.append(Text::joined(lines, QStringLiteral("\n")));
    parts.append(Text::of(QT_TRANSLATE_NOOP("core",
        "Tell us when it is done, or if the date does not hold. A telephone call will do. Please "
        "send no information about patients or named staff.")));
    parts.append(Text::of(QT_TRANSLATE_NOOP("core", "Kind regards,\n%1"), { input.office }));
    return Text::joined(parts, QStringLiteral("\n\n"));
}

void fillAddress(
    ActionReminder& reminder, const ActionReminderInput& input, const QString& ownerKey)
{
    reminder.draft.language = QStringLiteral("nb");
    const auto add = [&](const QString& email) {
        const QString address = email.trimmed();
        if (address.contains(u'@')
            && !reminder.draft.addresses.contains(address, Qt::CaseInsensitive))
            reminder.draft.addresses.append(address);
    };
    for (const Municipality& each : input.municipalities) {
        if (each.number != ownerKey && folded(each.name) != ownerKey)
            continue;
        reminder.owner = each.name;
        reminder.draft.municipalities = { each.name };
        if (each.languageForm == LanguageForm::Nynorsk)
            reminder.draft.language = QStringLiteral("nn");
        for (const Contact& contact : input.contacts) {
            if (contact.municipality == each.number)
                add(contact.email);
        }
        return;
    }
    for (const SeriesParticipant& each : input.standing) {
        if (each.municipality.isEmpty() && folded(each.function) == ownerKey)
            add(each.email);
    }
}

} // namespace

QList<ActionReminder> actionReminders(const ActionReminderInput& input)
{
    QList<ActionReminder> out;
    QHash<QString, qsizetype> known;
    QList<ActionItem> due = input.actions;
    due.removeIf([&](const ActionItem& action) { return !isDue(action, input.dueBy); });
    std::stable_sort(due.begin(), due.end(),
        [](const ActionItem& a, const ActionItem& b) { return a.due < b.due; });
    for (const ActionItem& action : std::as_const(due)) {
        QString key = folded(action.owner);
        for (const Municipality& each : input.municipalities) {
            if (folded(each.name) == key)
                key = each.number;
        }
        if (!known.contains(key)) {
            known.insert(key, out.size());
            ActionReminder reminder;
            reminder.owner = action.owner;
            fillAddress(reminder, input, key);
            out.append(reminder);
        }
        out[known.value(key)].actions.append(action);
    }
    for (ActionReminder& each : out) {
        Text subject = Text::of(QT_TRANSLATE_NOOP("core", "What we agreed on in our meetings"));
        if (input.exercise)
            subject = Text::joined(
                { Text::of(QT_TRANSLATE_NOOP("core", "EXERCISE")), subject }, QStringLiteral(": "));
        each.draft.subject = subject.in(each.draft.language);
        each.draft.body = bodyOf(input, each.actions).in(each.draft.language);
    }
    std::stable_sort(out.begin(), out.end(), [](const ActionReminder& a, const ActionReminder& b) {
        return compareNorwegian(a.owner, b.owner) < 0;
    });
    return out;
}

} // namespace samvirke
