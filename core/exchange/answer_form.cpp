#include "core/exchange/answer_form.h"

#include "core/base/norwegian.h"
#include "core/domain/definitions.h"
#include "core/domain/rounds.h"
#include "core/domain/status.h"
#include "core/exchange/cell_values.h"

#include <QCryptographicHash>

namespace samvirke {

namespace {

const QString mark = QStringLiteral("samvirke-form/1");
const QString checkHeading = QStringLiteral("samvirke-check");
const QString between = QStringLiteral(" | ");

// The places of version 1 of the form. Criteria and plan came later; whoever reads a form knows the
// columns of its table by their headings, and the others by these places.
enum Column {
    Number,
    Name,
    Service,
    Last,
    Status,
    OutlookColumn,
    CauseColumn,
    Absence,
    Missing,
    ConcreteNeed,
    CanOffer,
    Measures,
    Criteria,
    Plan,
    Comment,
    Check,
};
enum FactColumn { AsOf = Last, GivenBy = CauseColumn, GivenByRole = CanOffer };

const QList<double>& widths()
{
    static const QList<double> characters{ 8, 12, 20, 20, 18, 15, 14, 9, 10, 26, 22, 26, 24, 11, 30,
        10 };
    return characters;
}

/// Spreadsheet programs do not all make a row as high as its wrapped text wants.
double heightFor(const SelfAssessment& row)
{
    constexpr double line = 14;
    int lines = 2;
    constexpr int letters = 42; // of the longest criterion
    const std::pair<int, qsizetype> texts[] = { { ConcreteNeed, row.concreteNeed.size() },
        { CanOffer, row.canOffer.size() }, { Measures, row.measures.size() },
        { Criteria, row.triggers.size() * letters }, { Comment, row.comment.size() } };
    for (const auto& [column, size] : texts)
        lines = std::max(lines, int(double(size) / (widths().at(column) * 0.9)) + 1);
    return line * std::min(lines, 12);
}

class Form {
public:
    explicit Form(const AnswerFormInput& input) : m_in(input) { }

    QList<SheetOut> sheets()
    {
        top();
        table();
        m_sheet.name = say(QT_TRANSLATE_NOOP("core", "Self-assessment"));
        m_sheet.widths = widths();
        m_sheet.hiddenColumns = { Number, Name, Check };
        return { m_sheet, meanings() };
    }

private:
    QString say(const Text& text) const { return text.in(m_in.language); }
    QString say(const char* source, const QList<Text>& arguments = {}) const
    {
        return Text::of(source, arguments).in(m_in.language);
    }
    template <class E> QString word(E value) const { return say(label(value)); }

    void put(int row, int column, std::variant<QString, double, QDate> value, CellStyle style,
        int across = 1)
    {
        m_sheet.cells.append({ row, column, std::move(value), style, across });
    }

    void wide(int row, const QString& text, CellStyle style, double height)
    {
        put(row, Service, text, style, Comment - Service + 1);
        m_sheet.heights.append({ row, height });
    }

    QString meaning(StaffingStatus status) const
    {
        return say(QT_TRANSLATE_NOOP("core", "%1: %2"),
            { upperFirst(word(status)), say(definitionOf(m_in.round.definitions, status)) });
    }

    void top()
    {
        const ReportingRound& round = m_in.round;
        QString title = say(QT_TRANSLATE_NOOP("core", "Self-assessment of staffing: %1, %2"),
            { m_in.municipality.name, say(roundLabel(round)) });
        if (m_in.exercise)
            title = say(QT_TRANSLATE_NOOP("core", "EXERCISE")) + QStringLiteral(": ") + title;
        wide(m_row++, title, CellStyle::Title, 26);
        QStringList purpose;
        if (!round.purpose.isEmpty())
            purpose.append(say(QT_TRANSLATE_NOOP("core", "What it is for: %1"), { round.purpose }));
        purpose.append(say(QT_TRANSLATE_NOOP("core",
                               "Due %1, to %2. The answers are used to see where help is needed, "
                               "and the overview is shared back. The county governor also "
                               "supervises the services."),
            { timeText(round.due), m_in.office }));
        wide(m_row++, purpose.join(u' '), CellStyle::Plain, 32);
        wide(m_row++,
            say(QT_TRANSLATE_NOOP("core",
                "Change the yellow cells. Your last answers are filled in. Write the date in the "
                "line below when they still hold: without a date, a line that nobody changed is "
                "read as “unchanged since last”, never as good. No information about patients or "
                "named staff.")),
            CellStyle::Strong, 32);
        QStringList meant;
        for (const StaffingStatus status :
            { StaffingStatus::Good, StaffingStatus::Challenging, StaffingStatus::Critical })
            meant.append(meaning(status));
        if (!definitionOf(round.definitions, StaffingStatus::Good).isEmpty())
            wide(m_row++, meant.join(u'\n'), CellStyle::Plain, 48);
        facts();
        put(m_row, Service,
            QStringList{ mark, m_in.municipality.number, round.definitions, round.label }.join(
                between),
            CellStyle::Muted, 3);
        ++m_row;
    }

    void facts()
    {
        put(m_row, Service, say(QT_TRANSLATE_NOOP("core", "The situation as of (date)")),
            CellStyle::Strong);
        put(m_row, AsOf, QString(), CellStyle::AnswerDate);
        rule(SheetRule::Kind::Date, m_row, m_row, AsOf, say(QT_TRANSLATE_NOOP("core", "Date")),
            say(QT_TRANSLATE_NOOP("core", "The day the answers hold for, as 08.03.2021.")));
        put(m_row, Status, say(QT_TRANSLATE_NOOP("core", "Answered by (name)")), CellStyle::Strong,
            2);
        put(m_row, GivenBy, QString(), CellStyle::Answer, 3);
        put(m_row, ConcreteNeed, say(QT_TRANSLATE_NOOP("core", "Role")), CellStyle::Strong);
        put(m_row, GivenByRole, QString(), CellStyle::Answer);
        m_sheet.heights.append({ m_row, 20 });
        ++m_row;
    }

    void rule(SheetRule::Kind kind, int first, int last, int column, const QString& title,
        const QString& hint, const QStringList& choices = {}, double most = 0)
    {
        SheetRule out;
        out.kind = kind;
        out.row = first;
        out.lastRow = last;
        out.column = column;
        out.title = title;
        out.hint = hint;
        out.choices = choices;
        out.most = most;
        if (kind == SheetRule::Kind::OneOf)
            out.refusal = say(QT_TRANSLATE_NOOP("core", "Choose from the list: %1."),
                { choices.join(QStringLiteral(", ")) });
        else if (kind == SheetRule::Kind::SomeOf)
            out.refusal = say(QT_TRANSLATE_NOOP("core",
                                  "Choose from the list, or write several of these with a "
                                  "comma between: %1."),
                { choices.join(QStringLiteral(", ")) });
        else if (kind == SheetRule::Kind::Number)
            out.refusal = say(
                QT_TRANSLATE_NOOP("core", "Write a number from 0 to %1."), { numberText(most) });
        else if (kind == SheetRule::Kind::Date)
            out.refusal = say(QT_TRANSLATE_NOOP("core", "Write a date, such as 08.03.2021."));
        m_sheet.rules.append(out);
    }

    void table()
    {
        const QStringList headings{ say(QT_TRANSLATE_NOOP("core", "Municipality number")),
            say(QT_TRANSLATE_NOOP("core", "Municipality")),
            say(QT_TRANSLATE_NOOP("core", "Service area")),
            m_in.lastText.isEmpty()
                ? say(QT_TRANSLATE_NOOP("core", "Last answer"))
                : say(QT_TRANSLATE_NOOP("core", "Last answer, %1"), { m_in.lastText }),
            say(QT_TRANSLATE_NOOP("core", "Staffing status")),
            say(QT_TRANSLATE_NOOP("core", "Risk in three weeks")),
            say(QT_TRANSLATE_NOOP("core", "Cause")), say(QT_TRANSLATE_NOOP("core", "Absence %")),
            say(QT_TRANSLATE_NOOP("core", "Missing FTE")),
            say(QT_TRANSLATE_NOOP("core", "Concrete need")),
            say(QT_TRANSLATE_NOOP("core", "Can offer others")),
            say(QT_TRANSLATE_NOOP("core", "Measures tried")),
            say(QT_TRANSLATE_NOOP("core", "Criteria")),
            say(QT_TRANSLATE_NOOP("core", "Staffing plan")),
            say(QT_TRANSLATE_NOOP("core", "Comment")), checkHeading };
        for (int column = 0; column < headings.size(); ++column)
            put(m_row, column, headings.at(column), CellStyle::Heading);
        m_sheet.heights.append({ m_row, 32 });
        const int first = ++m_row;
        m_sheet.frozenRows = first;
        QList<ServiceArea> services = m_in.round.services;
        if (services.isEmpty())
            services = usualServices();
        if (!services.contains(ServiceArea::Overall))
            services.prepend(ServiceArea::Overall);
        for (const ServiceArea service : std::as_const(services))
            line(service);
        rules(first, m_row - 1);
    }

    void line(ServiceArea service)
    {
        SelfAssessment last;
        bool known = false;
        for (const SelfAssessment& row : m_in.last) {
            if (row.service == service) {
                last = row;
                known = true;
            }
        }
        // A carried rating stands as itself: it is what the municipality last gave.
        if (last.answer == AnswerKind::Unchanged && gravity(last.status) >= 0)
            last.answer = AnswerKind::Rated;
        const QString given = !known                                        ? QString()
            : last.answer == AnswerKind::Rated && gravity(last.status) >= 0 ? word(last.status)
                                                                            : word(last.answer);
        put(m_row, Number, m_in.municipality.number, CellStyle::Fixed);
        put(m_row, Name, m_in.municipality.name, CellStyle::Fixed);
        put(m_row, Service, word(service), CellStyle::Fixed);
        QStringList told;
        if (known) {
            told.append(given);
            if (last.outlook != Outlook::NotGiven)
                told.append(word(last.outlook));
        }
        put(m_row, Last, told.join(QStringLiteral(", ")), CellStyle::Fixed);
        put(m_row, Status, given, CellStyle::Answer);
        put(m_row, OutlookColumn,
            last.outlook == Outlook::NotGiven ? QString() : word(last.outlook), CellStyle::Answer);
        put(m_row, CauseColumn, last.cause == Cause::NotGiven ? QString() : word(last.cause),
            CellStyle::Answer);
        figure(Absence, last.absencePercent);
        figure(Missing, last.missingFte);
        put(m_row, ConcreteNeed, last.concreteNeed, CellStyle::Answer);
        put(m_row, CanOffer, last.canOffer, CellStyle::Answer);
        put(m_row, Measures, last.measures, CellStyle::Answer);
        QStringList criteria;
        for (const Trigger trigger : last.triggers)
            criteria.append(word(trigger));
        put(m_row, Criteria, criteria.join(QStringLiteral(", ")), CellStyle::Answer);
        put(m_row, Plan, last.plan == YesNo::NotGiven ? QString() : word(last.plan),
            CellStyle::Answer);
        put(m_row, Comment, last.comment, CellStyle::Answer);
        put(m_row, Check, known ? formCheck(last) : QString(), CellStyle::Muted);
        m_sheet.heights.append({ m_row, heightFor(last) });
        ++m_row;
    }

    void figure(int column, std::optional<double> value)
    {
        if (value)
            put(m_row, column, *value, CellStyle::AnswerNumber);
        else
            put(m_row, column, QString(), CellStyle::AnswerNumber);
    }

    template <class E> QString meanings(const QList<E>& values) const
    {
        QStringList lines;
        for (const E value : values) {
            const QString text = say(definitionOf(m_in.round.definitions, value));
            if (!text.isEmpty())
                lines.append(word(value) + QStringLiteral(": ") + text);
        }
        return lines.join(u'\n');
    }

    void rules(int first, int last)
    {
        const QList<StaffingStatus> ratings{ StaffingStatus::Good, StaffingStatus::Challenging,
            StaffingStatus::Critical };
        QStringList choices;
        for (const StaffingStatus status : ratings)
            choices.append(word(status));
        choices.append(word(AnswerKind::Unchanged));
        choices.append(word(AnswerKind::NotApplicable));
        const QString more = say(QT_TRANSLATE_NOOP("core",
            "What each value means stands at the top and on the second sheet. Leave the cell "
            "empty if you do not answer."));
        rule(SheetRule::Kind::OneOf, first, last, Status,
            say(QT_TRANSLATE_NOOP("core", "Staffing status")), more, choices);
        const QList<Outlook> outlooks{ Outlook::Low, Outlook::Medium, Outlook::High };
        rule(SheetRule::Kind::OneOf, first, last, OutlookColumn,
            say(QT_TRANSLATE_NOOP("core", "Risk in three weeks")),
            say(QT_TRANSLATE_NOOP(
                "core", "How likely is it that the staff does not suffice within three weeks?")),
            { word(Outlook::Low), word(Outlook::Medium), word(Outlook::High) });
        rule(SheetRule::Kind::OneOf, first, last, CauseColumn,
            say(QT_TRANSLATE_NOOP("core", "Cause")),
            say(QT_TRANSLATE_NOOP("core",
                "Old recruitment trouble, something that has happened now, or worry about what "
                "may come?")),
            { word(Cause::Structural), word(Cause::Event), word(Cause::Worry) });
        rule(SheetRule::Kind::Number, first, last, Absence,
            say(QT_TRANSLATE_NOOP("core", "Absence %")), QString(), {}, 100);
        rule(SheetRule::Kind::Number, first, last, Missing,
            say(QT_TRANSLATE_NOOP("core", "Missing FTE")), QString(), {}, 100'000);
        rule(SheetRule::Kind::Any, first, last, ConcreteNeed,
            say(QT_TRANSLATE_NOOP("core", "Concrete need")),
            say(QT_TRANSLATE_NOOP(
                "core", "Profession, number and period. A rating alone is not a request.")));
        rule(SheetRule::Kind::Any, first, last, CanOffer,
            say(QT_TRANSLATE_NOOP("core", "Can offer others")),
            say(QT_TRANSLATE_NOOP(
                "core", "What the municipality could do without for others. It binds nobody.")));
        QStringList criteria;
        for (const Word<Trigger>& known : words<Trigger>())
            criteria.append(word(known.value));
        rule(SheetRule::Kind::SomeOf, first, last, Criteria,
            say(QT_TRANSLATE_NOOP("core", "Criteria")),
            say(QT_TRANSLATE_NOOP("core",
                "Only where one of these holds now. Write several with a comma between them.")),
            criteria);
        rule(SheetRule::Kind::OneOf, first, last, Plan,
            say(QT_TRANSLATE_NOOP("core", "Staffing plan")),
            say(QT_TRANSLATE_NOOP(
                "core", "Has the municipality a plan for staffing this service in a crisis?")),
            { word(YesNo::Yes), word(YesNo::No) });
    }

    SheetOut meanings() const
    {
        SheetOut sheet;
        sheet.name = say(QT_TRANSLATE_NOOP("core", "What the values mean"));
        sheet.widths = { 26, 110 };
        int row = 0;
        sheet.cells.append({ row++, 0, sheet.name, CellStyle::Title, 2 });
        sheet.cells.append(
            { row++, 0, say(definitionsLabel(m_in.round.definitions)), CellStyle::Muted, 2 });
        const auto section = [&](const QString& title, const auto& values) {
            sheet.cells.append({ ++row, 0, title, CellStyle::Heading, 2 });
            for (const auto value : values) {
                const QString text = say(definitionOf(m_in.round.definitions, value));
                if (text.isEmpty())
                    continue;
                ++row;
                sheet.cells.append({ row, 0, upperFirst(word(value)), CellStyle::Fixed, 1 });
                sheet.cells.append({ row, 1, text, CellStyle::Fixed, 1 });
                sheet.heights.append({ row, 32 });
            }
            ++row;
        };
        section(say(QT_TRANSLATE_NOOP("core", "Staffing status")),
            QList<StaffingStatus>{
                StaffingStatus::Good, StaffingStatus::Challenging, StaffingStatus::Critical });
        section(say(QT_TRANSLATE_NOOP("core", "Other answers")),
            QList<AnswerKind>{
                AnswerKind::Unchanged, AnswerKind::NotApplicable, AnswerKind::NotAnswered });
        section(say(QT_TRANSLATE_NOOP("core", "Risk in three weeks")),
            QList<Outlook>{ Outlook::Low, Outlook::Medium, Outlook::High });
        section(say(QT_TRANSLATE_NOOP("core", "Cause")),
            QList<Cause>{ Cause::Structural, Cause::Event, Cause::Worry });
        return sheet;
    }

    const AnswerFormInput& m_in;
    SheetOut m_sheet;
    int m_row = 0;
};

} // namespace

QList<SheetOut> answerForm(const AnswerFormInput& input)
{
    return Form(input).sheets();
}

std::optional<FormFacts> formFacts(const Table& table)
{
    constexpr int within = 15;
    for (int row = 0; row < std::min(table.rowCount(), within); ++row) {
        const QStringView cell = table.cell(row, Service);
        if (!cell.startsWith(mark))
            continue;
        const QStringList parts = cell.toString().split(between);
        if (parts.size() < 4 || row == 0)
            return std::nullopt;
        FormFacts facts;
        facts.row = row;
        facts.municipality = parts.at(1);
        facts.definitions = parts.at(2);
        facts.round = parts.mid(3).join(between);
        facts.givenBy = table.cell(row - 1, GivenBy).toString();
        facts.givenByRole = table.cell(row - 1, GivenByRole).toString();
        const QStringView day = table.cell(row - 1, AsOf);
        if (!day.isEmpty()) {
            if (const auto read = readDateTime(day))
                facts.asOf = *read;
            else
                facts.asOfText = day.toString();
        }
        for (int column = 0; row + 1 < table.rowCount() && column < table.width(row + 1);
             ++column) {
            if (table.cell(row + 1, column) == checkHeading)
                facts.checkColumn = column;
        }
        return facts;
    }
    return std::nullopt;
}

QString formCheck(const SelfAssessment& row)
{
    const auto number = [](std::optional<double> value) {
        return value ? QString::number(*value, 'f', 2) : QString();
    };
    QString said = QStringList{ code(row.answer), code(row.status), code(row.outlook),
        code(row.cause), number(row.absencePercent), number(row.missingFte),
        folded(row.concreteNeed), folded(row.canOffer), folded(row.measures), folded(row.comment) }
                       .join(u'\n');
    // Not named where nothing is said: forms from before these columns come back as they left.
    for (const Trigger trigger : row.triggers)
        said += u'\n' + code(trigger);
    if (row.plan != YesNo::NotGiven)
        said += QStringLiteral("\nplan ") + code(row.plan);
    return QString::fromLatin1(
        QCryptographicHash::hash(said.toUtf8(), QCryptographicHash::Sha256).toHex().left(16));
}

} // namespace samvirke
