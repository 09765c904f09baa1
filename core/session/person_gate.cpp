#include "core/session/person_gate.h"

#include "core/base/norwegian.h"
#include "core/domain/professions.h"
#include "core/session/session_p.h"

#include <QRegularExpression>

#include <algorithm>

namespace samvirke {

namespace {

constexpr qsizetype shortestName = 2;
constexpr qsizetype shortestNumber = 4; // a telephone of the house
constexpr qsizetype shortestPart = 3;
constexpr qsizetype longWord = 5; // a name that is written without its capital

// Words that stand beside names in personal fields, "Kari Nordmann, kommunedirektør": by a part of
// them, because both forms of Norwegian and all compounds are meant.
bool isOfficeWord(const QString& folded)
{
    static const QStringList parts{ QStringLiteral("kommun"), QStringLiteral("fylke"),
        QStringLiteral("lege"), QStringLiteral("leder"), QStringLiteral("leiar"),
        QStringLiteral("sjef"), QStringLiteral("direkt"), QStringLiteral("vakt"),
        QStringLiteral("pleie"), QStringLiteral("helse"), QStringLiteral("tjenest"),
        QStringLiteral("tenest"), QStringLiteral("rådmann"), QStringLiteral("ordfører"),
        QStringLiteral("ordførar"), QStringLiteral("styrer"), QStringLiteral("avdeling"),
        QStringLiteral("beredskap"), QStringLiteral("bemanning"), QStringLiteral("statsforvalt"),
        QStringLiteral("kontor"), QStringLiteral("sekret"), QStringLiteral("rådgiv"),
        QStringLiteral("rådgjev"), QStringLiteral("sykehus"), QStringLiteral("sjukehus"),
        QStringLiteral("sykehjem"), QStringLiteral("sjukeheim"), QStringLiteral("telefon"),
        QStringLiteral("arbeid"), QStringLiteral("ansatt"), QStringLiteral("tilsett"),
        QStringLiteral("ansvarl"), QStringLiteral("koordinator"), QStringLiteral("mottaker"),
        QStringLiteral("mottakar"), QStringLiteral("konstituert"), QStringLiteral("assisterende") };
    static const QSet<QString> whole{ QStringLiteral("tlf"), QStringLiteral("tel"),
        QStringLiteral("mob"), QStringLiteral("mobil"), QStringLiteral("og"), QStringLiteral("for"),
        QStringLiteral("ved"), QStringLiteral("til"), QStringLiteral("av"), QStringLiteral("på"),
        QStringLiteral("med"), QStringLiteral("den"), QStringLiteral("det"), QStringLiteral("som"),
        QStringLiteral("eller"), QStringLiteral("ikke"), QStringLiteral("ikkje"),
        QStringLiteral("epost"), QStringLiteral("e-post"), QStringLiteral("dr"),
        QStringLiteral("nav"), QStringLiteral("ks"), QStringLiteral("hf"), QStringLiteral("the"),
        QStringLiteral("and"), QStringLiteral("of"), QStringLiteral("i"), QStringLiteral("ny"),
        QStringLiteral("selv"), QStringLiteral("sjølv"), QStringLiteral("hos"),
        QStringLiteral("eier"), QStringLiteral("eigar"), QStringLiteral("fra"),
        QStringLiteral("frå"), QStringLiteral("om"), QStringLiteral("nye"), QStringLiteral("ein"),
        QStringLiteral("en"), QStringLiteral("et") };
    return whole.contains(folded)
        || std::any_of(parts.begin(), parts.end(),
            [&folded](const QString& part) { return folded.contains(part); });
}

const QSet<QString>& placeWords()
{
    static const QSet<QString> all = [] {
        QSet<QString> out;
        for (const Municipality& each : reference().municipalities) {
            for (const QString& name : { each.name, each.otherName, each.county }) {
                static const QRegularExpression between(QStringLiteral("[\\s\\-]+"));
                out.insert(folded(name));
                for (const QString& part : name.split(between, Qt::SkipEmptyParts))
                    out.insert(folded(part));
            }
        }
        return out;
    }();
    return all;
}

struct Token {
    qsizetype from = 0;
    qsizetype length = 0;
    QString word; ///< folded
    bool capital = false;
};

const QRegularExpression& wordPattern()
{
    static const QRegularExpression pattern(QStringLiteral("\\p{L}[\\p{L}\\p{M}'’\\-]*"));
    return pattern;
}

QList<Token> tokensOf(const QString& text)
{
    QList<Token> tokens;
    auto found = wordPattern().globalMatch(text);
    while (found.hasNext()) {
        const QRegularExpressionMatch match = found.next();
        const QString word = match.captured();
        tokens.append(
            { match.capturedStart(), match.capturedLength(), folded(word), word.at(0).isUpper() });
    }
    return tokens;
}

const QRegularExpression& mailPattern()
{
    static const QRegularExpression pattern(
        QStringLiteral("[^\\s@,;:<>()\\[\\]]+@[^\\s@,;:<>()\\[\\]]+"));
    return pattern;
}

const QRegularExpression& numberPattern()
{
    static const QRegularExpression pattern(QStringLiteral("\\+?\\d[\\d\\s\\-]*\\d"));
    return pattern;
}

/// What stands between the parts of a personal field.
const QRegularExpression& piecePattern()
{
    static const QRegularExpression pattern(QStringLiteral("[,;:/()\\d\\n]+|\\s+[\\-–]\\s+"));
    return pattern;
}

QString digitsOf(const QString& text)
{
    QString digits;
    for (const QChar each : text) {
        if (each.isDigit())
            digits.append(each);
    }
    return digits;
}

bool sameName(const QString& written, const QString& known)
{
    // "Karis" and "Nordmanns" are of Kari Nordmann.
    return written == known || written == known + u's' || written == known + QLatin1String("'s")
        || written == known + u'\'';
}

bool isPlace(const Token& token)
{
    return placeWords().contains(token.word);
}

QString joined(const QString& field, const QList<Token>& words)
{
    QStringList name;
    for (const Token& each : words)
        name.append(field.mid(each.from, each.length));
    return name.join(u' ');
}

/// The full names in words with a capital that stand one after another in a field which may hold
/// anything. Many a surname is also a place ("Kari Lier"), and many a place is written beside a
/// name ("Lier Kari Moe"): each way of reading it is a name. Places alone are none.
QStringList namesAmongPlaces(const QString& field, const QList<Token>& words)
{
    const auto isWord = [](const Token& each) { return !isPlace(each); };
    const auto firstWord = std::find_if(words.begin(), words.end(), isWord);
    if (firstWord == words.end())
        return {};
    const qsizetype before = firstWord - words.begin();
    const qsizetype after = std::find_if(words.rbegin(), words.rend(), isWord) - words.rbegin();
    QStringList names;
    for (const qsizetype from : { qsizetype(0), before }) {
        for (qsizetype end = words.size(); end >= words.size() - after; --end) {
            const QString name = joined(field, words.mid(from, end - from));
            if (end - from >= 2 && !names.contains(name))
                names.append(name);
        }
    }
    return names;
}

QString tag(const char* source, const QString& language)
{
    const Text word = Text::of(source);
    return u'[' + (language.isEmpty() ? word.translated() : word.in(language)) + u']';
}

} // namespace

PersonGate::PersonGate(const Session& session) : m_session(&session)
{
    trustOwners();
    const store::Store& store = *session.inside().store;
    for (const store::TableShape* shape : store::allShapes()) {
        QByteArrayList columns;
        for (const store::ColumnShape& column : shape->columns) {
            if (column.personal)
                columns.append('"' + column.name + '"');
        }
        if (columns.isEmpty())
            continue;
        store::Query query(
            store.database(), "SELECT " + columns.join(", ") + " FROM \"" + shape->name + '"');
        while (query.next()) {
            for (int i = 0; i < columns.size(); ++i)
                know(query.text(i), columns.at(i) == "\"name\"");
        }
    }
    // A body that was written where a person could be ("Røde Kors Trondheim").
    m_persons.names.removeIf([this](const QString& name) {
        const QList<Token> tokens = tokensOf(name);
        const auto isBody = [this](const Token& each) { return m_bodies.contains(each.word); };
        return std::any_of(tokens.begin(), tokens.end(), [&](const Token& each) {
            return isBody(each) && !isPlace(each);
        }) && std::all_of(tokens.begin(), tokens.end(), [&](const Token& each) {
            return isBody(each) || isPlace(each);
        });
    });
    for (QStringList* all : { &m_persons.names, &m_persons.telephones, &m_persons.emails })
        all->removeDuplicates();
    for (const QString& name : std::as_const(m_persons.names))
        knowName(name);
}

KnownPersons PersonGate::personsIn(const QString& value, bool isName)
{
    KnownPersons out;
    auto mails = mailPattern().globalMatch(value);
    while (mails.hasNext())
        out.emails.append(mails.next().captured());
    QString rest = value;
    rest.remove(mailPattern());
    auto numbers = numberPattern().globalMatch(rest);
    while (numbers.hasNext()) {
        const QString number = numbers.next().captured();
        if (digitsOf(number).size() >= shortestNumber)
            out.telephones.append(number);
    }
    for (const QString& piece : rest.split(piecePattern(), Qt::SkipEmptyParts)) {
        QList<Token> name;
        const auto end = [&] {
            if (!isName)
                out.names += namesAmongPlaces(piece, name);
            else if (name.size() >= 2)
                out.names.append(joined(piece, name));
            name.clear();
        };
        for (const Token& token : tokensOf(piece)) {
            if (isName && !isOfficeWord(token.word) && !placeWords().contains(token.word))
                out.caller += u' ' + piece.mid(token.from, token.length);
            if (!isOfficeWord(token.word) && (isName || token.capital))
                name.append(token);
            else
                end();
        }
        end();
    }
    return out;
}

void PersonGate::trustOwners()
{
    const auto trust = [this](const QString& owner, PoolSource source) {
        if (source == PoolSource::Private || source == PoolSource::Volunteers)
            return; // may be a person
        for (const Token& token : tokensOf(owner))
            m_bodies.insert(token.word);
    };
    const store::Store& store = *m_session->inside().store;
    for (const char* const table : { "pool_member", "transfer", "material_offer" }) {
        store::Query query(store.database(),
            QByteArray("SELECT DISTINCT \"owner\", \"source\" FROM \"") + table + '"');
        while (query.next()) {
            if (const auto source = fromCode<PoolSource>(query.text(1)))
                trust(query.text(0), *source);
        }
    }
}

bool PersonGate::isPlain(const QString& folded, bool isName) const
{
    return isOfficeWord(folded) || placeWords().contains(folded)
        || (!isName && m_bodies.contains(folded));
}

/// `isName`: the field holds a name and nothing else. In others, "who answered", a name stands
/// among words: it begins with a capital, or all of it is written without any.
void PersonGate::know(const QString& value, bool isName)
{
    if (value.trimmed().isEmpty())
        return;
    QString names = value;
    names.remove(mailPattern()); // an e-mail is left out as such, wherever it stands
    const KnownPersons told = personsIn(value, isName);
    m_persons.names += told.names;
    m_persons.telephones += told.telephones;
    m_persons.emails += told.emails;
    auto found = numberPattern().globalMatch(names);
    while (found.hasNext()) {
        const QString digits = digitsOf(found.next().captured());
        if (digits.size() >= shortestNumber)
            m_numbers.insert(digits);
    }
    for (const QString& piece : names.split(piecePattern(), Qt::SkipEmptyParts)) {
        const QList<Token> tokens = tokensOf(piece);
        const bool small = std::none_of(
            tokens.begin(), tokens.end(), [](const Token& each) { return each.capital; });
        const bool anyPlain = std::any_of(tokens.begin(), tokens.end(),
            [&](const Token& each) { return isPlain(each.word, isName); });
        QStringList words;
        bool named = false;
        for (const Token& token : tokens) {
            words.append(token.word);
            const bool telling = isName || token.capital || (small && !anyPlain);
            if (!telling || token.length < shortestName || isPlain(token.word, isName))
                continue;
            named = true;
            m_words.insert(token.word);
            for (const QString& part : token.word.split(u'-')) { // of Anne-Marie, Anne
                if (part.size() >= shortestPart)
                    m_words.insert(part);
            }
        }
        // A name of places alone, "Heim Vik", is one where nothing but a name is written.
        const bool office = std::any_of(words.begin(), words.end(), isOfficeWord);
        if (words.size() < 2 || !(named || (isName && !office)))
            continue;
        knowName(words.join(u' '));
    }
}

void PersonGate::knowName(const QString& name)
{
    QStringList words;
    for (const Token& token : tokensOf(name))
        words.append(token.word);
    QList<QStringList>& known = m_names[words.first()];
    if (const QStringList rest = words.mid(1); !known.contains(rest))
        known.append(rest);
}

PublicText PersonGate::pass(const QString& text, const QString& language) const
{
    if (text.isEmpty())
        return {};
    struct Gap {
        qsizetype from;
        qsizetype length;
        QString instead;
    };
    QList<Gap> gaps;
    const auto overlaps = [&gaps](qsizetype from, qsizetype length) {
        return std::any_of(gaps.begin(), gaps.end(), [&](const Gap& gap) {
            return from < gap.from + gap.length && gap.from < from + length;
        });
    };

    auto mails = mailPattern().globalMatch(text);
    while (mails.hasNext()) {
        const auto match = mails.next();
        gaps.append({ match.capturedStart(), match.capturedLength(),
            tag(QT_TRANSLATE_NOOP("core", "e-mail"), language) });
    }
    // Eight digits in a row or in groups are a telephone, seven together an entry of a register;
    // dates, years and case numbers are neither.
    static const QRegularExpression numbers(QStringLiteral("\\+?\\d(?:[ \\-\\x{00a0}]?\\d)+|\\d"));
    auto digits = numbers.globalMatch(text);
    while (digits.hasNext()) {
        const auto match = digits.next();
        const QString found = digitsOf(match.captured());
        static const QRegularExpression date(QStringLiteral("^\\d{4}-\\d\\d-\\d\\d$"));
        if (date.match(match.captured()).hasMatch())
            continue; // "2021-03-10"
        const bool together = match.captured().size() == found.size();
        const bool known =
            m_numbers.contains(found) || (found.size() > 8 && m_numbers.contains(found.right(8)));
        if ((known || found.size() >= 8 || (together && found.size() >= 7))
            && !overlaps(match.capturedStart(), match.capturedLength()))
            gaps.append({ match.capturedStart(), match.capturedLength(),
                tag(QT_TRANSLATE_NOOP("core", "number left out"), language) });
    }
    const QList<Token> tokens = tokensOf(text);
    const QString name = tag(QT_TRANSLATE_NOOP("core", "name"), language);
    for (qsizetype i = 0; i < tokens.size(); ++i) {
        const Token& first = tokens.at(i);
        // The longest full name that begins here.
        qsizetype words = 0;
        for (const QString& key : { first.word, first.word.chopped(first.word.endsWith(u's')) }) {
            const auto names = m_names.constFind(key);
            if (names == m_names.constEnd())
                continue;
            for (const QStringList& rest : *names) {
                bool same = rest.size() < tokens.size() - i && rest.size() + 1 > words;
                for (qsizetype k = 0; same && k < rest.size(); ++k)
                    same = sameName(tokens.at(i + 1 + k).word, rest.at(k));
                if (same)
                    words = rest.size() + 1;
            }
        }
        if (words == 0) {
            const QString plain = first.word.chopped(first.word.endsWith(u's') ? 1 : 0);
            if ((first.capital || first.length >= longWord)
                && (m_words.contains(first.word) || m_words.contains(plain)))
                words = 1;
        }
        if (words == 0)
            continue;
        const Token& last = tokens.at(i + words - 1);
        const qsizetype length = last.from + last.length - first.from;
        if (!overlaps(first.from, length))
            gaps.append({ first.from, length, name });
        i += words - 1;
    }

    std::sort(gaps.begin(), gaps.end(), [](const Gap& a, const Gap& b) { return a.from < b.from; });
    QString out;
    qsizetype at = 0;
    for (qsizetype i = 0; i < gaps.size(); ++i) {
        const Gap& gap = gaps.at(i);
        const QString between = text.mid(at, gap.from - at);
        // First name and surname, known apart, are one person.
        const bool again = i > 0 && gap.instead == name && gaps.at(i - 1).instead == name
            && between.trimmed().isEmpty();
        if (!again)
            out += between + gap.instead;
        at = gap.from + gap.length;
    }
    return PublicText(out + text.mid(at));
}

PublicText PersonGate::municipality(const QString& number) const
{
    const Municipality* known = reference().byNumber(number);
    return known ? PublicText(known->name) : pass(m_session->municipalityName(number));
}

PublicText PersonGate::owner(const QString& owner) const
{
    const Municipality* known = reference().byNumber(owner);
    return known ? PublicText(known->name) : pass(m_session->ownerName(owner));
}

PublicText PersonGate::profession(const QString& code) const
{
    const QString word = professionLabel(code).translated();
    return isProfession(code) ? PublicText(word) : pass(word);
}

bool PersonGate::isConcernedBy(const ChangeSet& changes)
{
    return std::any_of(changes.changes.begin(), changes.changes.end(),
        [](const Change& each) { return store::shapeOf(each.entity).hasPersonal(); });
}

} // namespace samvirke
