// State resources on paper and as tables: what there is, what is asked for, and the whole log.

#include "core/session/state_resources.h"

#include "core/base/clock.h"
#include "core/base/language.h"
#include "core/base/norwegian.h"
#include "core/print/document.h"
#include "core/session/figure_files.h"
#include "core/session/session_p.h"

#include <algorithm>

namespace samvirke {

namespace {

QString said(const char* source, const QList<Text>& arguments = {})
{
    return Text::of(source, arguments).translated();
}

QString daysOf(QDate from, QDate until)
{
    if (until.isValid())
        return periodText(from.isValid() ? from : until, until);
    return from.isValid() ? said(QT_TRANSLATE_NOOP("core", "from %1"), { dateText(from) })
                          : QString();
}

DocumentBlock heading(const QString& text)
{
    return { DocumentBlock::Kind::Heading, text, {}, {}, {} };
}

DocumentBlock paragraph(const QString& text)
{
    return { DocumentBlock::Kind::Paragraph, text, {}, {}, {} };
}

class StatePaper {
public:
    explicit StatePaper(const Session& session)
        : m_session(session), m_resources(StateResources(session).resources()),
          m_log(StateResources(session).log()), m_today(today())
    {
    }

    Document document() const
    {
        const CaseFileInfo& info = m_session.info();
        Document out;
        out.title =
            said(QT_TRANSLATE_NOOP("core", "State reinforcement: %1"), { info.office.name });
        out.headline = Text::counted(
            QT_TRANSLATE_N_NOOP("core", "%n resource(s) that the governor may prioritise"),
            int(m_resources.size()))
                           .translated();
        out.basis = said(QT_TRANSLATE_NOOP("core",
            "Kept apart from what municipalities lend one another of their own free will. Free "
            "means neither allocated nor gone on that day."));
        if (info.exercise)
            out.mark = said(QT_TRANSLATE_NOOP("core", "EXERCISE EXERCISE EXERCISE"));
        else if (info.demonstration)
            out.mark = said(QT_TRANSLATE_NOOP("core", "DEMONSTRATION: the data are invented"));
        out.footer = said(
            QT_TRANSLATE_NOOP("core", "%1 · made %2"), { info.office.name, timeText(nowUtc()) });
        out.pageOf = said(QT_TRANSLATE_NOOP("core", "Page %1 of %2"),
            { QStringLiteral("%1"), QStringLiteral("%2") });
        out.language = spokenLanguage();
        addResources(out);
        addRequests(out);
        addLog(out);
        return out;
    }

private:
    StateResource resource(const Id& id) const
    {
        const auto found = std::find_if(m_resources.begin(), m_resources.end(),
            [&id](const StateResource& each) { return each.id == id; });
        if (found != m_resources.end())
            return *found;
        StateResource gone;
        gone.what = said(QT_TRANSLATE_NOOP("core", "a resource that is no longer listed"));
        return gone;
    }

    void addResources(Document& out) const
    {
        out.blocks.append(heading(said(QT_TRANSLATE_NOOP("core", "Resources"))));
        DocumentBlock table;
        table.kind = DocumentBlock::Kind::Table;
        table.text = said(QT_TRANSLATE_NOOP("core", "Resources"));
        table.header = { said(QT_TRANSLATE_NOOP("core", "What")),
            said(QT_TRANSLATE_NOOP("core", "Who has it")),
            said(QT_TRANSLATE_NOOP("core", "Period")), said(QT_TRANSLATE_NOOP("core", "Lead time")),
            said(QT_TRANSLATE_NOOP("core", "In all")),
            said(QT_TRANSLATE_NOOP("core", "Allocated today")),
            said(QT_TRANSLATE_NOOP("core", "Free today")) };
        table.widths = { 26, 20, 16, 12, 9, 9, 8 };
        table.numeric = { false, false, false, false, true, true, true };
        QStringList trouble;
        for (const StateResource& each : m_resources) {
            const StateSpan now = stateSpans(each, m_log, m_today).first();
            table.rows.append(
                { { each.unit.isEmpty() ? each.what
                                        : each.what + QStringLiteral(" (") + each.unit + u')' },
                    { each.holder }, { daysOf(each.from, each.until) }, { each.leadTime },
                    { numberText(each.quantity) }, { numberText(now.allocated) },
                    { numberText(now.free()) } });
            for (const StateSpan& span : overdrawn(each, m_log, m_today))
                trouble.append(
                    said(QT_TRANSLATE_NOOP("core", "%1: %2 more are allocated than are there, %3."),
                        { each.what, numberText(-span.free()), daysOf(span.from, span.until) }));
        }
        out.blocks.append(table.rows.isEmpty()
                ? paragraph(said(QT_TRANSLATE_NOOP("core", "No state resources are registered.")))
                : table);
        for (const QString& line : std::as_const(trouble))
            out.blocks.append({ DocumentBlock::Kind::Bullet, line, {}, {}, {} });
    }

    void addRequests(Document& out) const
    {
        DocumentBlock table;
        table.kind = DocumentBlock::Kind::Table;
        table.text = said(QT_TRANSLATE_NOOP("core", "Requests not answered"));
        table.header = { said(QT_TRANSLATE_NOOP("core", "Municipality")),
            said(QT_TRANSLATE_NOOP("core", "What")), said(QT_TRANSLATE_NOOP("core", "Asked")),
            said(QT_TRANSLATE_NOOP("core", "Not answered")),
            said(QT_TRANSLATE_NOOP("core", "Period")) };
        table.widths = { 24, 30, 12, 14, 20 };
        table.numeric = { false, false, true, true, false };
        for (const StateAllocation& line : m_log) {
            if (line.step != AllocationStep::Requested)
                continue;
            const AllocationStanding standing = standingOf(line, m_log);
            if (standing.open == 0)
                continue;
            table.rows.append({ { m_session.municipalityName(line.municipality) },
                { resource(line.resource).what }, { numberText(line.quantity) },
                { numberText(standing.open) }, { daysOf(line.from, line.until) } });
        }
        out.blocks.append(heading(said(QT_TRANSLATE_NOOP("core", "Requests not answered"))));
        out.blocks.append(table.rows.isEmpty()
                ? paragraph(said(QT_TRANSLATE_NOOP("core", "Every request has been answered.")))
                : table);
    }

    void addLog(Document& out) const
    {
        out.blocks.append(heading(said(QT_TRANSLATE_NOOP("core", "Allocation log"))));
        if (m_log.isEmpty()) {
            out.blocks.append(
                paragraph(said(QT_TRANSLATE_NOOP("core", "The allocation log is empty."))));
            return;
        }
        DocumentBlock table;
        table.kind = DocumentBlock::Kind::Table;
        table.text = said(QT_TRANSLATE_NOOP("core", "Allocation log"));
        table.header = { said(QT_TRANSLATE_NOOP("core", "Time")),
            said(QT_TRANSLATE_NOOP("core", "Municipality")),
            said(QT_TRANSLATE_NOOP("core", "What")), said(QT_TRANSLATE_NOOP("core", "Step")),
            said(QT_TRANSLATE_NOOP("core", "Number")), said(QT_TRANSLATE_NOOP("core", "Period")),
            said(QT_TRANSLATE_NOOP("core", "Who")), said(QT_TRANSLATE_NOOP("core", "Basis")),
            said(QT_TRANSLATE_NOOP("core", "Reason")) };
        table.widths = { 10, 11, 14, 9, 8, 12, 11, 11, 14 };
        table.numeric = { false, false, false, false, true, false, false, false, false };
        for (const StateAllocation& line : m_log)
            table.rows.append(
                { { timeText(line.at) }, { m_session.municipalityName(line.municipality) },
                    { resource(line.resource).what }, { label(line.step).translated() },
                    { numberText(line.quantity) }, { daysOf(line.from, line.until) },
                    { line.decidedBy }, { line.basis }, { line.reason } });
        out.blocks.append(table);
    }

    const Session& m_session;
    QList<StateResource> m_resources;
    QList<StateAllocation> m_log;
    QDate m_today;
};

} // namespace

Result<void> writeStateResources(const Session& session, const QString& path)
{
    const Document document = StatePaper(session).document();
    return isTableFile(path) ? writeTables(document, path) : writeDocument(document, path);
}

} // namespace samvirke
