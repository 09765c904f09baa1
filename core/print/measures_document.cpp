#include "core/print/measures_document.h"

#include "core/base/norwegian.h"

namespace samvirke {

namespace {

using Kind = DocumentBlock::Kind;

struct Fact {
    const char* label;
    const char* member;
    QString Measure::*text;
};

const QList<Fact>& facts()
{
    static const QList<Fact> all{
        { QT_TRANSLATE_NOOP("core", "When: %1"), "whenToUse", &Measure::whenToUse },
        { QT_TRANSLATE_NOOP("core", "Contact: %1"), "whoToCall", &Measure::whoToCall },
        { QT_TRANSLATE_NOOP("core", "Opening hours: %1"), "openingHours", &Measure::openingHours },
        { QT_TRANSLATE_NOOP("core", "Lead time: %1"), "leadTime", &Measure::leadTime },
        { QT_TRANSLATE_NOOP("core", "Cost: %1"), "cost", &Measure::cost },
        { QT_TRANSLATE_NOOP("core", "How to go about it: %1"), "howToApply", &Measure::howToApply },
    };
    return all;
}

class Writer {
public:
    explicit Writer(const MeasuresLetter& letter) : m_letter(letter) { }

    Document write()
    {
        m_out.language = m_letter.language;
        m_out.title = say(QT_TRANSLATE_NOOP("core", "Measures when staff is short"));
        m_out.headline =
            say(QT_TRANSLATE_NOOP("core", "What a municipality can do when staff is short"));
        m_out.basis = say(QT_TRANSLATE_NOOP("core", "%1, %2. To the municipalities in the county."),
            { m_letter.office, dateText(m_letter.madeAt.toLocalTime().date()) });
        m_out.everyPage = m_out.basis;
        m_out.footer = m_letter.office + QStringLiteral(" · ") + m_out.title;
        m_out.pageOf = say(QT_TRANSLATE_NOOP("core", "Page %1 of %2"));
        if (m_letter.exercise)
            m_out.mark = say(QT_TRANSLATE_NOOP("core", "EXERCISE"));
        else if (m_letter.demonstration)
            m_out.mark = say(QT_TRANSLATE_NOOP("core", "DEMONSTRATION: the data are invented"));
        add(Kind::Paragraph,
            say(QT_TRANSLATE_NOOP("core",
                "The measures stand in the order in which they are usually tried: first what the "
                "municipality can do by itself, then its neighbours, the health community and the "
                "nation. Nobody can be ordered to lend staff; all of it is voluntary. Call us when "
                "you do not know where to begin.")));
        bool any = false;
        std::optional<EscalationLevel> level;
        for (const Measure& measure : m_letter.measures) {
            if (level != measure.level)
                add(Kind::Heading, label(measure.level).in(m_letter.language));
            level = measure.level;
            any = addMeasure(measure) || any;
        }
        if (any)
            add(Kind::Note,
                say(QT_TRANSLATE_NOOP("core",
                    "Not checked: this was so in 2021, or it varies. Ask before you rely on it.")));
        return m_out;
    }

private:
    QString say(const char* source, const QList<Text>& arguments = {}) const
    {
        return Text::of(source, arguments).in(m_letter.language);
    }

    void add(Kind kind, const QString& text)
    {
        DocumentBlock block;
        block.kind = kind;
        block.text = text;
        m_out.blocks.append(block);
    }

    /// Whether it has facts that nobody has checked.
    bool addMeasure(const Measure& measure)
    {
        const QStringList unchecked = m_letter.unchecked.value(measure.code);
        add(Kind::Subheading, measure.name);
        add(Kind::Paragraph, measure.gives);
        bool any = false;
        for (const Fact& fact : facts()) {
            const QString text = measure.*fact.text;
            if (text.trimmed().isEmpty())
                continue;
            const bool open = unchecked.contains(QLatin1String(fact.member));
            add(Kind::Bullet,
                open ? say(fact.label,
                    { Text::of(QT_TRANSLATE_NOOP("core", "%1 (not checked)"), { text }) })
                     : say(fact.label, { text }));
            any = any || open;
        }
        return any;
    }

    const MeasuresLetter& m_letter;
    Document m_out;
};

} // namespace

Document measuresDocument(const MeasuresLetter& letter)
{
    return Writer(letter).write();
}

QString subjectOf(const MeasuresLetter& letter)
{
    const Text subject =
        Text::of(QT_TRANSLATE_NOOP("core", "What a municipality can do when staff is short"));
    if (!letter.exercise)
        return subject.in(letter.language);
    return Text::joined(
        { Text::of(QT_TRANSLATE_NOOP("core", "EXERCISE")), subject }, QStringLiteral(": "))
        .in(letter.language);
}

} // namespace samvirke
