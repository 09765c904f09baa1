#include "core/domain/measure_finding.h"

#include "core/base/norwegian.h"
#include "core/domain/measure_words.h"

#include <QHash>
#include <QRegularExpression>
#include <QSet>

#include <algorithm>
#include <cmath>
#include <optional>

namespace samvirke {

namespace {

// Of the best one's weight by topics: what bears less on them is no next step.
constexpr double leastShare = 0.4;
constexpr double literalWeight = 2.0;
constexpr double shortageWeight = 0.5; // what brings people, whatever else was said
constexpr double professionWeight = 0.3; // what is known to bring these
constexpr int literalLetters = 4;
constexpr int endingLetters = 4; // "sykehjem", "sykehjemmene"

struct Said {
    QString word; ///< as it was said
    QList<int> notions;
};

bool isKind(int notion, Notion::Kind kind)
{
    return notions().at(notion).kind == kind;
}

QSet<int> notionsIn(const QStringList& texts)
{
    QSet<int> found;
    for (const QString& text : texts) {
        for (const QString& word : wordsIn(text)) {
            if (isStopWord(searchWord(word)))
                continue;
            for (const int notion : notionsOf(word))
                found.insert(notion);
        }
    }
    return found;
}

struct Known {
    const Measure* measure = nullptr;
    QSet<int> notions;
    QSet<int> itsBody; ///< by which it is called
    QStringList plain; ///< words of name and keywords that have no notion
};

Known known(const Measure& measure)
{
    Known it;
    it.measure = &measure;
    it.notions = notionsIn(measure.keywords + QStringList{ measure.name });
    for (const int notion : notionsIn({ measure.name })) {
        if (isKind(notion, Notion::Kind::Body))
            it.itsBody.insert(notion);
    }
    for (const QString& word : wordsIn(measure.keywords.join(u' ') + u' ' + measure.name)) {
        const QString plain = searchWord(word);
        if (!isStopWord(plain) && notionsOf(word).isEmpty())
            it.plain.append(plain);
    }
    return it;
}

bool isAboutTried(const QString& plain)
{
    static const QStringList stems{ "prøv", "forsøk", "spurt", "spurd", "sjekka", "sjekket",
        "ringt", "ringd", "kontakta", "kontaktet", "brukt" };
    return std::any_of(stems.begin(), stems.end(),
        [&plain](const QString& stem) { return plain.startsWith(stem); });
}

bool isNot(const QString& plain)
{
    return plain == QStringLiteral("ikke") || plain == QStringLiteral("ikkje")
        || plain == QStringLiteral("aldri") || plain == QStringLiteral("ingen");
}

bool isIll(const QString& plain)
{
    static const QStringList words{ "syk", "syke", "sykt", "sjuk", "sjuke", "sjukt" };
    return words.contains(plain);
}

/// The question's words, without the helpers that it says were tried: those of their notions.
struct Heard {
    QList<Said> said;
    QSet<int> triedBodies;
    bool lacksPeople = false;
};

/// What a sentence says in turn, as far as it decides whether people are what is lacking.
enum class Mention { Lack, People, Topic };

std::optional<Mention> mentionOf(const QString& plain, const QList<int>& about)
{
    const auto has = [&](Notion::Kind kind) {
        return std::any_of(
            about.begin(), about.end(), [&](int notion) { return isKind(notion, kind); });
    };
    if (has(Notion::Kind::Profession) || isPeople(plain))
        return Mention::People;
    if (has(Notion::Kind::Shortage))
        return Mention::Lack;
    return has(Notion::Kind::Topic) ? std::optional(Mention::Topic) : std::nullopt;
}

/// "Mangler folk", "halve turnusen mangler"; but not "trenger opplæring av assistenter", where
/// something else comes first.
bool lacksPeople(const QList<Mention>& mentions)
{
    for (qsizetype i = 0; i < mentions.size(); ++i) {
        if (mentions.at(i) != Mention::Lack)
            continue;
        const auto next = std::find_if(mentions.begin() + i, mentions.end(),
            [](Mention mention) { return mention != Mention::Lack; });
        if ((next == mentions.end() || *next != Mention::Topic)
            && mentions.contains(Mention::People))
            return true;
    }
    return false;
}

/// "Vi har prøvd overtid, vikarbyrå og NAV, men mangler to": until the sentence turns, the helpers
/// named after the verb are tried; "ikke prøvd" is not.
Heard heardIn(const QString& text)
{
    static const QRegularExpression turns(QStringLiteral("[.;:!?\\n]|\\s(?:men|så|nå|no)\\s"),
        QRegularExpression::CaseInsensitiveOption);
    Heard out;
    for (const QString& piece : text.split(turns, Qt::SkipEmptyParts)) {
        bool tried = false;
        bool negated = false;
        QList<Mention> mentions;
        for (const QString& word : wordsIn(piece)) {
            const QString plain = searchWord(word);
            negated = negated || isNot(plain);
            if (isAboutTried(plain)) {
                tried = !negated;
                continue;
            }
            if (negated && plain == QStringLiteral("tak")) { // "får ikke tak i vikarer"
                tried = true;
                out.lacksPeople = true;
                continue;
            }
            if (isIll(plain) && mentions.contains(Mention::People)) { // "fastlegene er syke"
                out.lacksPeople = true;
                continue;
            }
            if (negated && plain == QStringLiteral("nok")) // "ikke nok folk"
                mentions.append(Mention::Lack);
            if (isStopWord(plain))
                continue;
            const QList<int> about = notionsMeantBy(word);
            QSet<int> bodies;
            for (const int notion : about) {
                if (isKind(notion, Notion::Kind::Body))
                    bodies.insert(notion);
            }
            if (tried && !bodies.isEmpty()) {
                out.triedBodies.unite(bodies);
                continue;
            }
            out.said.append({ word, about });
            out.lacksPeople = out.lacksPeople || isAbsence(plain);
            if (const auto mention = mentionOf(plain, about))
                mentions.append(*mention);
        }
        out.lacksPeople = out.lacksPeople || lacksPeople(mentions);
    }
    return out;
}

/// The notion that people are missing.
int theShortage()
{
    static const int place = [] {
        for (int i = 0; i < notions().size(); ++i) {
            if (isKind(i, Notion::Kind::Shortage))
                return i;
        }
        return -1;
    }();
    return place;
}

/// How much a measure bears on the question.
struct Weight {
    double topic = 0;
    double all = 0;
};

class Weigher {
public:
    Weigher(const QList<Known>& measures, const QList<Said>& said) : m_said(said)
    {
        for (const Known& measure : measures) {
            for (const int notion : measure.notions)
                ++m_carriers[notion];
        }
        m_measures = double(measures.size());
        const auto isAny = [](const Said& word, Notion::Kind kind) {
            return std::any_of(word.notions.begin(), word.notions.end(),
                [kind](int notion) { return isKind(notion, kind); });
        };
        m_onlyWhere = std::all_of(said.begin(), said.end(), [&](const Said& word) {
            if (word.notions.isEmpty())
                return std::none_of(measures.begin(), measures.end(), [&](const Known& measure) {
                    return isOneOf(measure.plain, searchWord(word.word));
                });
            return isAny(word, Notion::Kind::Where) || isAny(word, Notion::Kind::Time);
        });
        m_onlyWhere = m_onlyWhere && std::any_of(said.begin(), said.end(), [&](const Said& word) {
            return isAny(word, Notion::Kind::Where);
        });
    }

    Weight weigh(const Known& measure, QStringList& because) const
    {
        Weight sum;
        QSet<int> counted;
        for (const Said& word : m_said) {
            const double before = sum.all;
            for (const int notion : word.notions)
                add(measure, notion, counted, sum);
            if (word.notions.isEmpty() && isOneOf(measure.plain, searchWord(word.word))) {
                sum.topic += literalWeight;
                sum.all += literalWeight;
            }
            if (sum.all > before && !because.contains(word.word))
                because.append(word.word);
        }
        return sum;
    }

private:
    void add(const Known& measure, int notion, QSet<int>& counted, Weight& sum) const
    {
        const Notion::Kind kind = notions().at(notion).kind;
        const int shortage = theShortage();
        const bool lacks = kind == Notion::Kind::Shortage || kind == Notion::Kind::Profession;
        if (lacks && measure.notions.contains(shortage) && !counted.contains(shortage)) {
            counted.insert(shortage);
            sum.all += shortageWeight;
        }
        if (!measure.notions.contains(notion) || counted.contains(notion))
            return;
        counted.insert(notion);
        const double rare = std::log(1.0 + m_measures / m_carriers.value(notion));
        switch (kind) {
        case Notion::Kind::Shortage:
            break;
        case Notion::Kind::Profession:
            if (measure.notions.contains(shortage))
                sum.all += professionWeight;
            break;
        case Notion::Kind::Time:
            if (measure.notions.contains(shortage))
                sum.all += rare;
            break;
        case Notion::Kind::Topic:
        case Notion::Kind::Body:
            sum.topic += rare;
            sum.all += rare;
            break;
        case Notion::Kind::Where:
            if (m_onlyWhere) {
                sum.topic += rare;
                sum.all += rare;
            }
            break;
        }
    }

    /// The same word, or another form of it.
    static bool isOneOf(const QStringList& known, const QString& plain)
    {
        return plain.size() >= literalLetters
            && std::any_of(known.begin(), known.end(), [&plain](const QString& own) {
                   return own.size() >= literalLetters
                       && std::abs(own.size() - plain.size()) <= endingLetters
                       && (own.startsWith(plain) || plain.startsWith(own));
               });
    }

    const QList<Said>& m_said;
    QHash<int, int> m_carriers; // of each notion: how many measures have it
    double m_measures = 0;
    bool m_onlyWhere = false;
};

} // namespace

bool comesBefore(const Measure& a, const Measure& b)
{
    if (a.level != b.level)
        return a.level < b.level;
    if (a.position != b.position)
        return a.position < b.position;
    return compareNorwegian(a.name, b.name) < 0;
}

QStringList codesOf(const QList<TriedMeasure>& tried)
{
    QStringList codes;
    for (const TriedMeasure one : tried) {
        switch (one) {
        case TriedMeasure::OwnStaff:
            codes.append(QStringLiteral("extra-shifts"));
            break;
        case TriedMeasure::LargerPosts:
            codes.append(QStringLiteral("larger-posts"));
            break;
        case TriedMeasure::Redeployment:
            codes.append(QStringLiteral("redeploy"));
            break;
        case TriedMeasure::Labour:
            codes.append(QStringLiteral("nav"));
            break;
        case TriedMeasure::Agencies:
            codes.append(QStringLiteral("agency"));
            break;
        case TriedMeasure::Neighbours:
            codes.append(QStringLiteral("neighbours"));
            break;
        }
    }
    return codes;
}

QStringList professionsIn(const QString& text)
{
    QStringList found;
    for (const QString& word : wordsIn(text)) {
        for (const int notion : notionsOf(word)) {
            const QString code = QString::fromLatin1(notions().at(notion).name);
            if (isKind(notion, Notion::Kind::Profession) && !found.contains(code))
                found.append(code);
        }
    }
    return found;
}

NextSteps nextSteps(const QList<Measure>& catalogue, const MeasureQuestion& question)
{
    QList<Known> all;
    for (const Measure& measure : catalogue) {
        if (!measure.hidden)
            all.append(known(measure));
    }
    std::sort(all.begin(), all.end(),
        [](const Known& a, const Known& b) { return comesBefore(*a.measure, *b.measure); });
    const Heard heard = heardIn(question.text);
    QStringList professions = question.professions;
    for (const Said& word : heard.said) {
        for (const int notion : word.notions) {
            if (isKind(notion, Notion::Kind::Profession))
                professions.append(QString::fromLatin1(notions().at(notion).name));
        }
    }

    struct Weighed {
        NextStep step;
        Weight weight;
        bool bringsWanted = false; ///< people, where people are lacking: kept whatever the topic
    };
    QList<Weighed> weighed;
    Weight best;
    NextSteps out;
    const Weigher weigher(all, heard.said);
    for (const Known& each : all) {
        const Measure& measure = *each.measure;
        if (question.tried.contains(measure.code) || each.itsBody.intersects(heard.triedBodies)) {
            out.passedOver.append(measure.code);
            continue;
        }
        const bool fits = measure.professions.isEmpty() || professions.isEmpty()
            || std::any_of(professions.begin(), professions.end(),
                [&measure](const QString& code) { return measure.professions.contains(code); });
        if (!fits)
            continue;
        Weighed one{ { measure.code, measure.level, {} }, {},
            heard.lacksPeople && each.notions.contains(theShortage()) };
        one.weight = weigher.weigh(each, one.step.because);
        best.topic = std::max(best.topic, one.weight.topic);
        best.all = std::max(best.all, one.weight.all);
        weighed.append(one);
    }
    out.wholeLadder = best.all <= 0;
    if (!out.wholeLadder) {
        weighed.removeIf([&best](const Weighed& one) {
            if (one.bringsWanted)
                return false;
            return best.topic > 0 ? one.weight.topic < leastShare * best.topic
                                  : one.weight.all <= 0;
        });
        std::stable_sort(weighed.begin(), weighed.end(), [](const Weighed& a, const Weighed& b) {
            if (a.step.level != b.step.level)
                return a.step.level < b.step.level;
            if (a.bringsWanted != b.bringsWanted)
                return a.bringsWanted;
            return a.weight.all > b.weight.all;
        });
    }
    for (const Weighed& one : weighed) {
        out.steps.append(one.step);
        for (const QString& word : one.step.because) {
            if (!out.understood.contains(word))
                out.understood.append(word);
        }
    }
    return out;
}

} // namespace samvirke
