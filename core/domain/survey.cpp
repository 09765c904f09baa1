#include "core/domain/survey.h"

#include "core/base/norwegian.h"

#include <QSet>

#include <algorithm>
#include <cmath>
#include <tuple>

namespace samvirke {

template <> const QList<Word<QuestionKind>>& words()
{
    static const QList<Word<QuestionKind>> all{
        { QuestionKind::YesNoPartly, "yes-no-partly",
            QT_TRANSLATE_NOOP("core", "Yes, partly or no") },
        { QuestionKind::Choice, "choice", QT_TRANSLATE_NOOP("core", "One of several") },
        { QuestionKind::SeveralChoices, "choices",
            QT_TRANSLATE_NOOP("core", "Any number of several") },
        { QuestionKind::Number, "number", QT_TRANSLATE_NOOP("core", "Number") },
        { QuestionKind::Text, "text", QT_TRANSLATE_NOOP("core", "Free text") },
    };
    return all;
}

template <> const QList<Word<YesNoPartly>>& words()
{
    static const QList<Word<YesNoPartly>> all{
        { YesNoPartly::Yes, "yes", QT_TRANSLATE_NOOP("core", "yes") },
        { YesNoPartly::Partly, "partly", QT_TRANSLATE_NOOP("core", "partly") },
        { YesNoPartly::No, "no", QT_TRANSLATE_NOOP("core", "no") },
    };
    return all;
}

template <> const QList<Word<AnswerGiven>>& words()
{
    static const QList<Word<AnswerGiven>> all{
        { AnswerGiven::NotAnswered, "notAnswered", QT_TRANSLATE_NOOP("core", "not answered") },
        { AnswerGiven::Answered, "answered", QT_TRANSLATE_NOOP("core", "answered") },
        { AnswerGiven::NotApplicable, "notApplicable",
            QT_TRANSLATE_NOOP("core", "not applicable") },
    };
    return all;
}

bool isOpen(const Survey& survey)
{
    return !survey.closed.isValid();
}

bool isExpired(const Survey& survey, const QDateTime& now)
{
    return survey.expires.isValid() && now > survey.expires;
}

QList<FieldProblem> problemsOf(const Survey& survey)
{
    QList<FieldProblem> wrong;
    if (survey.title.simplified().isEmpty())
        wrong.append({ "title", Text::of(QT_TRANSLATE_NOOP("core", "Name the survey.")) });
    if (survey.asker.simplified().isEmpty())
        wrong.append({ "asker", Text::of(QT_TRANSLATE_NOOP("core", "Say who wants to know.")) });
    if (survey.purpose.simplified().isEmpty())
        wrong.append({ "purpose",
            Text::of(QT_TRANSLATE_NOOP("core",
                "Say what the answers are for. It stands on the form that the municipalities "
                "get.")) });
    if (!survey.opens.isValid())
        wrong.append(
            { "opens", Text::of(QT_TRANSLATE_NOOP("core", "Say when the survey opens.")) });
    if (!survey.due.isValid())
        wrong.append({ "due", Text::of(QT_TRANSLATE_NOOP("core", "Say when answers are due.")) });
    else if (survey.opens.isValid() && survey.due <= survey.opens)
        wrong.append({ "due",
            Text::of(QT_TRANSLATE_NOOP(
                "core", "The time limit must be later than the opening of the survey.")) });
    if (survey.expires.isValid() && survey.due.isValid() && survey.expires < survey.due)
        wrong.append({ "expires",
            Text::of(QT_TRANSLATE_NOOP(
                "core", "The answers cannot be out of date before they are due.")) });
    return wrong;
}

QList<FieldProblem> problemsOf(const SurveyQuestion& question)
{
    QList<FieldProblem> wrong;
    if (question.text.simplified().isEmpty())
        wrong.append({ "text", Text::of(QT_TRANSLATE_NOOP("core", "Write the question.")) });
    if (question.kind != QuestionKind::Choice && question.kind != QuestionKind::SeveralChoices)
        return wrong;
    QSet<QString> seen;
    for (const QString& choice : question.choices) {
        if (choice.simplified().isEmpty() || choice.size() > longestChoice)
            wrong.append({ "choices",
                Text::of(QT_TRANSLATE_NOOP("core", "A choice has from 1 to %1 characters."),
                    { QString::number(longestChoice) }) });
        else if (seen.contains(folded(choice)))
            wrong.append({ "choices",
                Text::of(QT_TRANSLATE_NOOP("core", "The choice “%1” stands twice."), { choice }) });
        seen.insert(folded(choice));
    }
    const int least = question.kind == QuestionKind::Choice ? 2 : 1;
    if (question.choices.size() < least || question.choices.size() > mostChoices)
        wrong.append({ "choices",
            Text::of(QT_TRANSLATE_NOOP("core", "Give from %1 to %2 choices."),
                { QString::number(least), QString::number(mostChoices) }) });
    return wrong;
}

QList<FieldProblem> problemsOf(const SurveyQuestion& question, const SurveyAnswer& answer)
{
    if (answer.given != AnswerGiven::Answered)
        return {};
    const auto wrong = [](const char* field, Text text) {
        return QList<FieldProblem>{ { QString::fromLatin1(field), std::move(text) } };
    };
    switch (question.kind) {
    case QuestionKind::Number:
        if (!answer.number || !std::isfinite(*answer.number))
            return wrong("number", Text::of(QT_TRANSLATE_NOOP("core", "Write a number.")));
        if (std::abs(*answer.number) > largestNumber)
            return wrong("number", Text::of(QT_TRANSLATE_NOOP("core", "The number is too large.")));
        return {};
    case QuestionKind::Text:
        if (answer.text.trimmed().isEmpty())
            return wrong("text", Text::of(QT_TRANSLATE_NOOP("core", "Write the answer.")));
        return {};
    case QuestionKind::Choice:
    case QuestionKind::YesNoPartly:
        if (answer.choices.size() != 1)
            return wrong("choices", Text::of(QT_TRANSLATE_NOOP("core", "Choose one answer.")));
        break;
    case QuestionKind::SeveralChoices:
        break;
    }
    const QStringList known = choiceCodes(question);
    for (const QString& choice : answer.choices) {
        if (!known.contains(choice))
            return wrong("choices",
                Text::of(QT_TRANSLATE_NOOP("core", "“%1” is none of the choices of question %2."),
                    { choice, QString::number(question.position) }));
    }
    return {};
}

bool sameValue(const SurveyAnswer& a, const SurveyAnswer& b)
{
    return a.given == b.given && a.choices == b.choices && a.number == b.number && a.text == b.text;
}

QStringList choiceCodes(const SurveyQuestion& question)
{
    if (question.kind != QuestionKind::YesNoPartly)
        return question.choices;
    QStringList codes;
    for (const Word<YesNoPartly>& word : words<YesNoPartly>())
        codes.append(QLatin1String(word.code));
    return codes;
}

QList<Text> choiceTexts(const SurveyQuestion& question)
{
    QList<Text> texts;
    if (question.kind == QuestionKind::YesNoPartly) {
        for (const Word<YesNoPartly>& word : words<YesNoPartly>())
            texts.append(Text::of(word.label));
        return texts;
    }
    for (const QString& choice : question.choices)
        texts.append(choice);
    return texts;
}

Text answerText(const SurveyQuestion& question, const SurveyAnswer& answer)
{
    if (answer.given != AnswerGiven::Answered)
        return label(answer.given);
    switch (question.kind) {
    case QuestionKind::YesNoPartly:
        if (const auto value = fromCode<YesNoPartly>(answer.choices.value(0)))
            return label(*value);
        return answer.choices.value(0);
    case QuestionKind::Choice:
        return answer.choices.value(0);
    case QuestionKind::SeveralChoices:
        if (answer.choices.isEmpty())
            return Text::of(QT_TRANSLATE_NOOP("core", "none of these"));
        return answer.choices.join(QStringLiteral("; "));
    case QuestionKind::Number: {
        const double value = answer.number.value_or(0);
        int decimals = 0;
        while (decimals < 3
            && std::abs(value * std::pow(10, decimals) - std::round(value * std::pow(10, decimals)))
                > 1e-6)
            ++decimals;
        const QString number = numberText(value, decimals);
        return question.unit.isEmpty() ? number : number + QChar::Nbsp + question.unit;
    }
    case QuestionKind::Text:
        break;
    }
    return answer.text;
}

namespace {

/// The words that carry a question.
QSet<QString> contentOf(const QString& text)
{
    static const QSet<QString> small{ "og", "i", "å", "er", "det", "de", "den", "en", "et", "ei",
        "som", "for", "til", "av", "på", "med", "om", "har", "dere", "de", "dykk", "kommunen",
        "the", "a", "an", "of", "to", "in", "is", "are", "do", "does", "you", "your", "and" };
    QString letters;
    for (const QChar c : text.toLower())
        letters.append(c.isLetterOrNumber() ? c : QChar(u' '));
    QSet<QString> all;
    QSet<QString> content;
    for (const QString& word : letters.split(u' ', Qt::SkipEmptyParts)) {
        all.insert(word);
        if (!small.contains(word))
            content.insert(word);
    }
    return content.isEmpty() ? all : content;
}

} // namespace

double likenessOf(const QString& a, const QString& b)
{
    const QSet<QString> left = contentOf(a);
    const QSet<QString> right = contentOf(b);
    QSet<QString> both = left;
    both.intersect(right);
    const qsizetype together = left.size() + right.size() - both.size();
    return together == 0 ? 0 : double(both.size()) / double(together);
}

QList<AskedBefore> askedLately(const QString& text, const QList<Survey>& surveys,
    const QList<SurveyQuestion>& questions, const QDateTime& now, const Id& except)
{
    constexpr double alike = 0.75;
    QList<AskedBefore> found;
    for (const Survey& survey : surveys) {
        const bool lately = survey.opens.addDays(askedLatelyDays) >= now
            || (survey.expires.isValid() && !isExpired(survey, now));
        if (survey.id == except || !lately)
            continue;
        for (const SurveyQuestion& question : questions) {
            if (question.survey == survey.id && likenessOf(text, question.text) >= alike)
                found.append(
                    { survey.id, survey.title, survey.asker, survey.opens, question.text });
        }
    }
    std::stable_sort(found.begin(), found.end(),
        [](const AskedBefore& a, const AskedBefore& b) { return a.opens > b.opens; });
    return found;
}

QStringList sampleOf(const QList<Municipality>& municipalities, int size, quint32 seed)
{
    const qsizetype all = municipalities.size();
    QList<const Municipality*> order;
    for (const Municipality& each : municipalities)
        order.append(&each);
    std::sort(order.begin(), order.end(), [](const Municipality* a, const Municipality* b) {
        return std::tuple(a->centrality, -a->population, a->number)
            < std::tuple(b->centrality, -b->population, b->number);
    });
    const qsizetype wanted = qBound(qsizetype(0), qsizetype(size), all);
    QSet<QString> chosen;
    if (wanted > 0) {
        // In units of 1 / wanted, so that the steps are even and whole.
        const qsizetype start = qsizetype(seed % quint32(all));
        for (qsizetype i = 0; i < wanted; ++i)
            chosen.insert(order.at((start + i * all) / wanted)->number);
    }
    QStringList numbers;
    for (const Municipality& each : municipalities) {
        if (chosen.contains(each.number))
            numbers.append(each.number);
    }
    return numbers;
}

Survey copiedSurvey(const Survey& survey, const QDateTime& now)
{
    Survey copy = survey;
    copy.id.clear();
    copy.closed = {};
    copy.comment.clear();
    copy.source.clear();
    copy.opens = now;
    copy.due = now.addSecs(std::max<qint64>(3600, survey.opens.secsTo(survey.due)));
    if (survey.expires.isValid())
        copy.expires = copy.due.addSecs(std::max<qint64>(0, survey.due.secsTo(survey.expires)));
    return copy;
}

} // namespace samvirke
