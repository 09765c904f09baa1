#include "core/session/report_persons.h"

#include "core/session/person_gate.h"

namespace samvirke {

QList<PersonInReport> personsIn(const Session& session, const SituationReport& draft)
{
    const PersonGate gate(session);
    QList<PersonInReport> out;
    const auto search = [&](const QString& section, const QString& text) {
        for (const InTheWay& one : personalIn(text, gate.persons()))
            out.append({ section, one });
    };
    search({}, draft.title + u'\n' + draft.recipients);
    for (const ReportSection& one : draft.sections)
        search(one.heading, one.heading + u'\n' + one.text);
    return out;
}

Text sentenceOf(const PersonInReport& found)
{
    return found.section.isEmpty()
        ? Text::of(QT_TRANSLATE_NOOP("core", "In the title or the recipients: %1"),
            { sentenceOf(found.what) })
        : Text::of(
            QT_TRANSLATE_NOOP("core", "In “%1”: %2"), { found.section, sentenceOf(found.what) });
}

} // namespace samvirke
