#include "core/print/minutes_document.h"

#include "core/base/language.h"
#include "core/base/norwegian.h"

namespace samvirke {

namespace {

using Kind = DocumentBlock::Kind;

QString said(const char* source, const QList<Text>& arguments = {})
{
    return Text::of(source, arguments).translated();
}

class Writer {
public:
    explicit Writer(const Minutes& minutes) : m_it(minutes) { }

    Document write()
    {
        head();
        facts();
        people();
        status();
        agenda();
        decisions();
        actions();
        return m_out;
    }

private:
    void line(Kind kind, const QString& text) { m_out.blocks.append({ kind, text, {}, {}, {} }); }
    void heading(const char* source) { line(Kind::Heading, said(source)); }

    /// What a person wrote: a line is a paragraph, one that begins with "- " a bullet.
    void words(const QString& text)
    {
        for (const QString& each : text.split(u'\n')) {
            const QString line = each.trimmed();
            const bool bullet = line.startsWith(u"- ") || line.startsWith(u"* ");
            if (!line.isEmpty())
                this->line(
                    bullet ? Kind::Bullet : Kind::Paragraph, bullet ? line.mid(2).trimmed() : line);
        }
    }

    void table(const QString& about, const QList<QString>& header, const QList<int>& widths,
        const QList<QStringList>& rows)
    {
        DocumentBlock block;
        block.kind = Kind::Table;
        block.text = about;
        block.header = header;
        block.widths = widths;
        for (const QStringList& row : rows) {
            QList<DocumentCell> cells;
            for (const QString& cell : row)
                cells.append({ cell, Tone::None });
            block.rows.append(cells);
        }
        m_out.blocks.append(block);
    }

    QString title() const
    {
        const QString own = m_it.meeting.title;
        return own.isEmpty() ? label(m_it.meeting.kind).translated() : own;
    }

    QString times() const
    {
        const QDateTime begin = m_it.meeting.startsAt;
        const QDateTime end = m_it.meeting.endsAt;
        return end.isValid()
            ? timeText(begin) + u'–' + end.toLocalTime().toString(QStringLiteral("HH:mm"))
            : timeText(begin);
    }

    void head()
    {
        m_out.title = said(QT_TRANSLATE_NOOP("core", "Minutes: %1"), { title() });
        m_out.headline = m_out.title;
        m_out.basis = m_it.meeting.place.isEmpty()
            ? times()
            : times() + QStringLiteral(" · ") + m_it.meeting.place;
        m_out.everyPage = title() + QStringLiteral(" · ") + timeText(m_it.meeting.startsAt);
        if (m_it.exercise)
            m_out.mark = said(QT_TRANSLATE_NOOP("core", "EXERCISE EXERCISE EXERCISE"));
        else if (m_it.demonstration)
            m_out.mark = said(QT_TRANSLATE_NOOP("core", "DEMONSTRATION: the data are invented"));
        m_out.footer = m_it.office + QStringLiteral(" · ") + timeText(m_it.madeAt);
        m_out.pageOf = said(QT_TRANSLATE_NOOP("core", "Page %1 of %2"),
            { QStringLiteral("%1"), QStringLiteral("%2") });
        m_out.language = spokenLanguage();
    }

    void facts()
    {
        if (m_it.meeting.cancelled)
            line(Kind::Paragraph, said(QT_TRANSLATE_NOOP("core", "The meeting was called off.")));
        line(Kind::Paragraph,
            said(QT_TRANSLATE_NOOP("core", "Kind: %1"), { label(m_it.meeting.kind) }));
        if (m_it.next.isValid())
            line(Kind::Paragraph,
                said(QT_TRANSLATE_NOOP("core", "Next meeting: %1"), { timeText(m_it.next) }));
    }

    void people()
    {
        heading(QT_TRANSLATE_NOOP("core", "Participants"));
        if (m_it.people.isEmpty()) {
            line(
                Kind::Paragraph, said(QT_TRANSLATE_NOOP("core", "No participants were recorded.")));
            return;
        }
        QList<QStringList> rows;
        int there = 0;
        for (const Minutes::Person& each : m_it.people) {
            there += each.attended ? 1 : 0;
            rows.append({ each.who, each.function,
                each.attended ? said(QT_TRANSLATE_NOOP("core", "present"))
                              : said(QT_TRANSLATE_NOOP("core", "not present")) });
        }
        line(Kind::Paragraph,
            said(QT_TRANSLATE_NOOP("core", "%1 of %2 present."),
                { QString::number(there), QString::number(m_it.people.size()) }));
        table(said(QT_TRANSLATE_NOOP("core", "Participants")),
            { said(QT_TRANSLATE_NOOP("core", "Who")), said(QT_TRANSLATE_NOOP("core", "Function")),
                said(QT_TRANSLATE_NOOP("core", "Attendance")) },
            { 45, 35, 20 }, rows);
    }

    void status()
    {
        heading(QT_TRANSLATE_NOOP("core", "The county at the time"));
        if (!m_it.status) {
            line(Kind::Paragraph,
                said(QT_TRANSLATE_NOOP(
                    "core", "How the county stood was not kept with this meeting.")));
            return;
        }
        const auto names = [](const QList<MeetingStatus::Place>& places) {
            QStringList out;
            for (const MeetingStatus::Place& place : places)
                out.append(place.name);
            return out.join(QStringLiteral(", "));
        };
        line(Kind::Paragraph, meetingStatusText(*m_it.status).translated());
        if (!m_it.status->critical.isEmpty())
            line(Kind::Paragraph,
                said(QT_TRANSLATE_NOOP("core", "Critical: %1."), { names(m_it.status->critical) }));
        if (!m_it.status->silent.isEmpty())
            line(Kind::Paragraph,
                said(QT_TRANSLATE_NOOP("core", "Had not answered: %1."),
                    { names(m_it.status->silent) }));
        line(Kind::Paragraph, meetingNeedsText(*m_it.status, m_it.smallBelow).translated());
        line(Kind::Note,
            said(QT_TRANSLATE_NOOP("core",
                     "As it stood in the case file %1; what municipalities have reported of "
                     "themselves."),
                { timeText(m_it.status->at) }));
    }

    void agenda()
    {
        heading(QT_TRANSLATE_NOOP("core", "Agenda and notes"));
        int number = 0;
        for (const AgendaItem& item : m_it.agenda) {
            QString text = QStringLiteral("%1. %2").arg(++number).arg(item.title);
            if (!item.presenter.isEmpty())
                text += QStringLiteral(" (%1)").arg(item.presenter);
            line(Kind::Subheading, text);
            if (!item.notes.trimmed().isEmpty())
                words(item.notes);
            else if (item.dealtWith)
                line(Kind::Note, said(QT_TRANSLATE_NOOP("core", "Dealt with, nothing noted.")));
            else
                line(Kind::Note, said(QT_TRANSLATE_NOOP("core", "Not dealt with.")));
        }
        if (m_it.agenda.isEmpty() && m_it.meeting.notes.trimmed().isEmpty())
            line(Kind::Paragraph, said(QT_TRANSLATE_NOOP("core", "There was no agenda.")));
        if (!m_it.meeting.notes.trimmed().isEmpty()) {
            if (!m_it.agenda.isEmpty())
                line(Kind::Subheading, said(QT_TRANSLATE_NOOP("core", "Other notes")));
            words(m_it.meeting.notes);
        }
    }

    void decisions()
    {
        heading(QT_TRANSLATE_NOOP("core", "Decisions"));
        if (m_it.decisions.isEmpty()) {
            line(Kind::Paragraph, said(QT_TRANSLATE_NOOP("core", "No decisions were recorded.")));
            return;
        }
        QList<QStringList> rows;
        for (const Minutes::Decided& each : m_it.decisions)
            rows.append({ each.text, each.about, label(each.role).translated() });
        table(said(QT_TRANSLATE_NOOP("core", "Decisions")),
            { said(QT_TRANSLATE_NOOP("core", "Decision")),
                said(QT_TRANSLATE_NOOP("core", "Concerns")),
                said(QT_TRANSLATE_NOOP("core", "The governor's role")) },
            { 52, 28, 20 }, rows);
        line(Kind::Note,
            said(QT_TRANSLATE_NOOP("core",
                "The governor coordinates and can order nobody: what concerns a municipality is "
                "what it has agreed to itself.")));
    }

    void actions()
    {
        heading(QT_TRANSLATE_NOOP("core", "Action items"));
        if (m_it.actions.isEmpty()) {
            line(Kind::Paragraph, said(QT_TRANSLATE_NOOP("core", "No action items.")));
            return;
        }
        QList<QStringList> rows;
        for (const ActionItem& each : m_it.actions)
            rows.append({ each.text, each.owner, dateText(each.due),
                each.doneAt.isValid() ? said(QT_TRANSLATE_NOOP("core", "done"))
                                      : said(QT_TRANSLATE_NOOP("core", "open")) });
        table(said(QT_TRANSLATE_NOOP("core", "Action items")),
            { said(QT_TRANSLATE_NOOP("core", "What")), said(QT_TRANSLATE_NOOP("core", "Who")),
                said(QT_TRANSLATE_NOOP("core", "Due")), said(QT_TRANSLATE_NOOP("core", "State")) },
            { 48, 24, 15, 13 }, rows);
    }

    const Minutes& m_it;
    Document m_out;
};

} // namespace

Document minutesDocument(const Minutes& minutes)
{
    return Writer(minutes).write();
}

} // namespace samvirke
