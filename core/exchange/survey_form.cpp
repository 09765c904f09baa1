#include "core/exchange/survey_form.h"

#include "core/base/norwegian.h"
#include "core/exchange/cell_values.h"
#include "core/exchange/vocabulary.h"

#include <algorithm>

namespace samvirke {

namespace {

const QString mark = QStringLiteral("samvirke-survey/1");
const QString between = QStringLiteral(" | ");

// The places of version 1 of the form.
enum Column { Key, Question, Answer, Meaning };

QString keyOf(const SurveyQuestion& question, int choice = -1)
{
    return choice < 0 ? question.id : question.id + u'#' + QString::number(choice + 1);
}

class Form {
public:
    explicit Form(const SurveyFormInput& input) : m_in(input) { }

    QList<SheetOut> sheets()
    {
        top();
        put(Key, QStringLiteral("samvirke"), CellStyle::Heading);
        put(Question, say(QT_TRANSLATE_NOOP("core", "Question")), CellStyle::Heading);
        put(Answer, say(QT_TRANSLATE_NOOP("core", "Answer")), CellStyle::Heading);
        put(Meaning, say(QT_TRANSLATE_NOOP("core", "How it is meant")), CellStyle::Heading);
        m_sheet.frozenRows = ++m_row;
        for (const SurveyQuestion& question : m_in.survey.questions)
            ask(question);
        m_sheet.name = say(QT_TRANSLATE_NOOP("core", "Survey"));
        m_sheet.widths = { 8, 62, 34, 46 };
        m_sheet.hiddenColumns = { Key };
        return { m_sheet };
    }

private:
    QString say(const Text& text) const { return text.in(m_in.language); }
    QString say(const char* source, const QList<Text>& arguments = {}) const
    {
        return Text::of(source, arguments).in(m_in.language);
    }

    void put(
        int column, std::variant<QString, double, QDate> value, CellStyle style, int across = 1)
    {
        m_sheet.cells.append({ m_row, column, std::move(value), style, across });
    }

    void wide(const QString& text, CellStyle style, double height)
    {
        put(Question, text, style, Meaning - Question + 1);
        m_sheet.heights.append({ m_row, height });
        ++m_row;
    }

    void top()
    {
        const Survey& survey = m_in.survey.survey;
        QString title = survey.title + QStringLiteral(": ") + m_in.municipality.name;
        if (m_in.exercise)
            title = say(QT_TRANSLATE_NOOP("core", "EXERCISE")) + QStringLiteral(": ") + title;
        wide(title, CellStyle::Title, 26);
        wide(QStringList{ say(QT_TRANSLATE_NOOP("core", "Asked by %1."), { survey.asker }),
                 say(QT_TRANSLATE_NOOP("core", "What it is for: %1"), { survey.purpose }),
                 say(QT_TRANSLATE_NOOP("core",
                         "Due %1, to %2. The overview is shared back. The county governor also "
                         "supervises the services."),
                     { timeText(survey.due), m_in.office }) }
                 .join(u' '),
            CellStyle::Plain, 48);
        wide(say(QT_TRANSLATE_NOOP("core",
                 "Fill in the yellow cells. Leave a cell empty when you do not answer, and write "
                 "“not applicable” when the question does not concern you. No information about "
                 "patients or named staff.")),
            CellStyle::Strong, 32);
        put(Question, say(QT_TRANSLATE_NOOP("core", "Answered by (name)")), CellStyle::Strong);
        put(Answer, QString(), CellStyle::Answer);
        ++m_row;
        put(Question, say(QT_TRANSLATE_NOOP("core", "Role")), CellStyle::Strong);
        put(Answer, QString(), CellStyle::Answer);
        ++m_row;
        put(Question, QStringList{ mark, survey.id, m_in.municipality.number }.join(between),
            CellStyle::Muted);
        ++m_row;
    }

    const SurveyAnswer* answerTo(const SurveyQuestion& question) const
    {
        for (const SurveyAnswer& answer : m_in.given) {
            if (answer.question == question.id)
                return &answer;
        }
        return nullptr;
    }

    QString notApplicable() const { return say(label(AnswerGiven::NotApplicable)); }

    void ask(const SurveyQuestion& question)
    {
        const SurveyAnswer* known = answerTo(question);
        const bool said = known && known->given == AnswerGiven::Answered;
        const QString dash =
            known && known->given == AnswerGiven::NotApplicable ? notApplicable() : QString();
        put(Question, QStringLiteral("%1. %2").arg(question.position).arg(question.text),
            CellStyle::Fixed);
        put(Meaning, meaningOf(question), CellStyle::Fixed);
        const qsizetype longest =
            std::max(question.text.size(), meaningOf(question).size() * 4 / 3);
        m_sheet.heights.append({ m_row, 15.0 * double(std::min<qsizetype>(longest / 54 + 1, 8)) });
        if (question.kind == QuestionKind::SeveralChoices) {
            put(Key, QString(), CellStyle::Muted);
            put(Answer, QString(), CellStyle::Fixed);
            ++m_row;
            for (int i = 0; i < question.choices.size(); ++i) {
                const QString& choice = question.choices.at(i);
                put(Key, keyOf(question, i), CellStyle::Muted);
                put(Question, QStringLiteral("    ") + choice, CellStyle::Fixed);
                put(Answer, said && known->choices.contains(choice) ? QStringLiteral("x") : dash,
                    CellStyle::Answer);
                put(Meaning, QString(), CellStyle::Fixed);
                oneOf(question,
                    { QStringLiteral("x"), say(label(YesNoPartly::No)), notApplicable() });
                ++m_row;
            }
            return;
        }
        put(Key, keyOf(question), CellStyle::Muted);
        if (question.kind == QuestionKind::Number) {
            if (said && known->number)
                put(Answer, *known->number, CellStyle::AnswerNumber);
            else
                put(Answer, dash, CellStyle::AnswerNumber);
        } else {
            put(Answer, said ? say(answerText(question, *known)) : dash, CellStyle::Answer);
        }
        QStringList choices;
        for (const Text& choice : choiceTexts(question))
            choices.append(say(choice));
        if (!choices.isEmpty())
            oneOf(question, choices + QStringList{ notApplicable() });
        ++m_row;
    }

    QString meaningOf(const SurveyQuestion& question) const
    {
        QStringList lines;
        if (!question.meaning.isEmpty())
            lines.append(question.meaning);
        if (question.kind == QuestionKind::SeveralChoices)
            lines.append(say(QT_TRANSLATE_NOOP("core", "Put an x at all that hold.")));
        if (question.kind == QuestionKind::Number && question.unit.isEmpty())
            lines.append(say(QT_TRANSLATE_NOOP("core", "A number.")));
        else if (question.kind == QuestionKind::Number)
            lines.append(say(QT_TRANSLATE_NOOP("core", "A number, in %1."), { question.unit }));
        return lines.join(u' ');
    }

    /// A drop-down list holds 255 characters; choices that are longer are told in the hint alone.
    void oneOf(const SurveyQuestion& question, const QStringList& choices)
    {
        constexpr qsizetype most = 255;
        SheetRule rule;
        rule.row = rule.lastRow = m_row;
        rule.column = Answer;
        rule.title =
            say(QT_TRANSLATE_NOOP("core", "Question %1"), { QString::number(question.position) });
        const QString all = choices.join(QStringLiteral(", "));
        const bool fits = choices.join(u',').toUtf8().size() < most && !all.contains(u'"')
            && std::none_of(choices.begin(), choices.end(),
                [](const QString& choice) { return choice.contains(u','); });
        if (fits) {
            rule.kind = SheetRule::Kind::OneOf;
            rule.choices = choices;
            rule.refusal =
                say(QT_TRANSLATE_NOOP("core", "Choose from the list: %1."), { all }).left(most);
        }
        rule.hint = all.left(most);
        m_sheet.rules.append(rule);
    }

    const SurveyFormInput& m_in;
    SheetOut m_sheet;
    int m_row = 0;
};

int markRow(const Table& table)
{
    constexpr int within = 15;
    for (int row = 0; row < std::min(table.rowCount(), within); ++row) {
        if (table.cell(row, Question).startsWith(mark))
            return row;
    }
    return -1;
}

} // namespace

QList<SheetOut> surveyForm(const SurveyFormInput& input)
{
    return Form(input).sheets();
}

bool isSurveyForm(const Table& table)
{
    return markRow(table) >= 0;
}

Result<Parsed<SurveyReply>> readSurveyForm(const Table& table, const AskedSurvey& survey)
{
    const int row = markRow(table);
    const QStringList parts =
        row < 0 ? QStringList() : table.cell(row, Question).toString().split(between);
    if (parts.size() != 3 || parts.at(1) != survey.survey.id)
        return fail(
            Text::of(QT_TRANSLATE_NOOP("core", "This form was made for another survey than “%1”."),
                { survey.survey.title }));
    SurveyReply reply;
    reply.survey = survey.survey.id;
    reply.municipality = parts.at(2);
    reply.channel = ReportChannel::Form;
    Parsed<SurveyReply> parsed;
    const QString heading = table.cell(row + 1, Answer).toString();
    if (!survey.asked.contains(reply.municipality)) {
        parsed.problems.append({ table.sourceRow(row), heading,
            Text::of(QT_TRANSLATE_NOOP("core",
                         "%1 was not asked in this survey. Leave the row out, or add it to those "
                         "who are asked."),
                { reply.municipality }) });
        return parsed;
    }
    // The two lines above the marks, which stand also when nothing was typed.
    if (row >= 2) {
        reply.givenBy = table.cell(row - 2, Answer).toString();
        reply.givenByRole = table.cell(row - 1, Answer).toString();
    }
    QHash<QString, std::pair<QStringView, int>> cells; // by key: what stands there, and its row
    for (int at = row + 2; at < table.rowCount(); ++at)
        cells.insert(
            table.cell(at, Key).toString(), { table.cell(at, Answer), table.sourceRow(at) });
    for (const SurveyQuestion& question : survey.questions) {
        SurveyAnswer answer;
        answer.given = AnswerGiven::NotAnswered;
        if (question.kind == QuestionKind::SeveralChoices) {
            bool notApplicable = false;
            for (int i = 0; i < question.choices.size(); ++i) {
                const auto [cell, at] = cells.value(keyOf(question, i));
                if (cell.isEmpty())
                    continue;
                if (readWord<AnswerKind>(cell) == AnswerKind::NotApplicable || cell == u"-") {
                    notApplicable = true;
                    continue;
                }
                const auto crossed = readWord<YesNo>(cell);
                if (!crossed) {
                    parsed.problems.append({ at, heading,
                        Text::of(QT_TRANSLATE_NOOP("core",
                                     "“%1” is not understood. Write x where it is chosen, or "
                                     "leave the cell empty."),
                            { cell.left(60).toString() }) });
                    continue;
                }
                answer.given = AnswerGiven::Answered;
                if (crossed == YesNo::Yes)
                    answer.choices.append(question.choices.at(i));
            }
            if (notApplicable && answer.given == AnswerGiven::NotAnswered)
                answer.given = AnswerGiven::NotApplicable;
        } else {
            const auto [cell, at] = cells.value(keyOf(question));
            auto read = readSurveyAnswer(question, cell);
            if (!read) {
                parsed.problems.append({ at, heading, read.error().text });
                continue;
            }
            answer = *read;
        }
        if (answer.given == AnswerGiven::NotAnswered)
            continue;
        answer.question = question.id;
        reply.answers.append(answer);
    }
    if (!parsed.problems.isEmpty())
        return parsed;
    if (reply.answers.isEmpty())
        ++parsed.skipped;
    else
        parsed.rows.append({ reply, table.sourceRow(row) });
    return parsed;
}

} // namespace samvirke
