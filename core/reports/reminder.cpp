#include "core/reports/reminder.h"

#include "core/base/norwegian.h"
#include "core/domain/rounds.h"

#include <algorithm>

namespace samvirke {

namespace {

bool isToBeReminded(const RoundRow& row)
{
    return row.standing == AnswerStanding::NotAnswered || row.standing == AnswerStanding::Part;
}

Text subjectOf(const ReminderInput& input)
{
    const ReportingRound& round = input.report.round;
    const Text subject =
        Text::of(QT_TRANSLATE_NOOP("core", "Reminder: self-assessment of staffing, %1"),
            { roundLabel(round) });
    if (!input.exercise)
        return subject;
    return Text::joined(
        { Text::of(QT_TRANSLATE_NOOP("core", "EXERCISE")), subject }, QStringLiteral(": "));
}

Text bodyOf(const ReminderInput& input, const QStringList& names)
{
    const ReportingRound& round = input.report.round;
    QList<Text> lines;
    if (input.exercise)
        lines.append(Text::of(QT_TRANSLATE_NOOP("core", "This is an exercise.")));
    lines.append(Text::of(QT_TRANSLATE_NOOP("core", "Hello,")));
    lines.append(Text::of(QT_TRANSLATE_NOOP("core",
                              "We have not yet received a whole answer about staffing in the "
                              "health and care services for %1 from: %2."),
        { roundLabel(round), names.join(QStringLiteral(", ")) }));
    lines.append(Text::of(input.report.overdue
            ? QT_TRANSLATE_NOOP("core", "The time limit was %1. An answer still helps.")
            : QT_TRANSLATE_NOOP("core", "The time limit is %1."),
        { timeText(round.due) }));
    if (!round.purpose.isEmpty())
        lines.append(Text::of(QT_TRANSLATE_NOOP("core", "What it is for: %1"), { round.purpose }));
    lines.append(Text::of(QT_TRANSLATE_NOOP("core",
        "If nothing has changed since last time, it is enough to say so. A telephone call will do "
        "as well. Please send no information about patients or named staff.")));
    lines.append(Text::of(QT_TRANSLATE_NOOP("core",
        "The overview of the county is shared with all municipalities when the answers are in.")));
    lines.append(Text::of(QT_TRANSLATE_NOOP("core", "Kind regards,\n%1"), { input.office }));
    return Text::joined(lines, QStringLiteral("\n\n"));
}

} // namespace

QList<PhoneLine> phoneList(const RoundReport& report, const QList<Contact>& contacts)
{
    QList<PhoneLine> lines;
    for (const RoundRow& row : report.rows) {
        if (!isToBeReminded(row))
            continue;
        PhoneLine line{ row.municipality, row.name, row.standing, row.missing, row.lastKnown,
            row.lastKnownAt, {}, {}, {}, {} };
        bool any = false;
        for (const Contact& contact : contacts) {
            if (contact.municipality != row.municipality)
                continue;
            any = true;
            line.contact = contact.name;
            line.function = contact.function;
            line.telephone = contact.telephone;
            line.email = contact.email;
            lines.append(line);
        }
        if (!any)
            lines.append(line);
    }
    return lines;
}

Reminder makeReminder(const ReminderInput& input)
{
    QList<Addressee> whom;
    for (const RoundRow& row : input.report.rows) {
        if (isToBeReminded(row))
            whom.append({ row.municipality, row.name });
    }
    Reminder reminder = draftsTo(whom, input.municipalities, input.contacts, subjectOf(input),
        [&](const QStringList& names) { return bodyOf(input, names); });
    reminder.about = roundLabel(input.report.round);
    reminder.label = input.report.round.label;
    return reminder;
}

Reminder draftsTo(const QList<Addressee>& whom, const QList<Municipality>& municipalities,
    const QList<Contact>& contacts, const Text& subject,
    const std::function<Text(const QStringList& names)>& body)
{
    Reminder reminder;
    QHash<QString, LanguageForm> forms;
    for (const Municipality& municipality : municipalities)
        forms.insert(municipality.number, municipality.languageForm);
    ReminderDraft drafts[] = { { "nb", {}, {}, {}, {} }, { "nn", {}, {}, {}, {} } };
    for (const Addressee& one : whom) {
        QStringList addresses;
        for (const Contact& contact : contacts) {
            const QString address = contact.email.trimmed();
            if (contact.municipality == one.municipality && address.contains(u'@')
                && !addresses.contains(address, Qt::CaseInsensitive))
                addresses.append(address);
        }
        if (addresses.isEmpty()) {
            reminder.withoutAddress.append(one.name);
            continue;
        }
        ReminderDraft& draft =
            drafts[forms.value(one.municipality) == LanguageForm::Nynorsk ? 1 : 0];
        draft.addresses.append(addresses);
        draft.municipalities.append(one.name);
    }
    for (ReminderDraft& draft : drafts) {
        if (draft.municipalities.isEmpty())
            continue;
        draft.addresses.removeDuplicates();
        std::sort(draft.municipalities.begin(), draft.municipalities.end(),
            [](const QString& a, const QString& b) { return compareNorwegian(a, b) < 0; });
        draft.subject = subject.in(draft.language);
        draft.body = body(draft.municipalities).in(draft.language);
        reminder.drafts.append(draft);
    }
    return reminder;
}

} // namespace samvirke
