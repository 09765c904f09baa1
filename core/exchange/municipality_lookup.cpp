#include "core/exchange/municipality_lookup.h"

#include "core/exchange/vocabulary.h"

#include <QRegularExpression>

#include <algorithm>

namespace samvirke {

namespace {

/// The names inside "Gáivuotna - Kåfjord - Kaivuono", "Ivgu / Yykeä" and the whole.
QStringList namesIn(const QString& text)
{
    static const QRegularExpression between(QStringLiteral("\\s+[-–—]\\s+|\\s*/\\s*"));
    if (!text.contains(u' ') && !text.contains(u'/'))
        return text.isEmpty() ? QStringList() : QStringList(text);
    QStringList names = text.split(between, Qt::SkipEmptyParts);
    if (names.size() > 1)
        names.append(text);
    return names;
}

/// "Trondheim kommune" and "Ullensvang herad" without the word for municipality.
QString withoutKind(QString name)
{
    static const QRegularExpression kind(
        QStringLiteral("\\s+(kommune|kommuna|herad|suohkan|tjïelte|municipality)$"),
        QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression before(QStringLiteral("^(kommune|municipality of)\\s+"),
        QRegularExpression::CaseInsensitiveOption);
    return name.remove(kind).remove(before).trimmed();
}

/// "Herøy (Nordland)" → the name and the county that tells it from the other.
QString countyIn(QString& name)
{
    static const QRegularExpression bracket(QStringLiteral("^(.*?)\\s*\\(([^)]*)\\)\\s*$"));
    static const QRegularExpression inCounty(QStringLiteral("^(.*?)\\s+i\\s+(.+)$"));
    if (!name.contains(u' ') && !name.contains(u'('))
        return {};
    for (const QRegularExpression& form : { bracket, inCounty }) {
        const auto match = form.match(name);
        if (match.hasMatch() && !match.captured(1).isEmpty()) {
            const QString county = match.captured(2);
            name = match.captured(1);
            return county;
        }
    }
    return {};
}

QString full(const Municipality& m)
{
    return m.number + u' ' + m.name;
}

} // namespace

MunicipalityLookup::MunicipalityLookup(const Reference& reference, const QSet<QString>& own)
    : m_reference(reference), m_own(own)
{
    for (const Municipality& m : m_reference.municipalities) {
        m_byNumber.insert(m.number, &m);
        QSet<QString> names{ plainWord(m.name) };
        for (const QString& name : namesIn(m.otherName))
            names.insert(plainWord(name));
        for (const QString& name : std::as_const(names)) {
            if (!name.isEmpty())
                m_byName.insert(name, &m);
        }
    }
    for (const FormerNumber& former : m_reference.formerNumbers) {
        m_former.insert(former.number, &former);
        QSet<QString> names;
        QString bare = former.name;
        countyIn(bare);
        for (const QString& name : namesIn(bare))
            names.insert(plainWord(name));
        for (const QString& name : std::as_const(names)) {
            if (!name.isEmpty())
                m_formerByName.insert(name, &former);
        }
    }
}

MunicipalityLookup::Said MunicipalityLookup::read(QStringView cell)
{
    // "K-5001 Trondheim", "5001.0", "0301", "5001 - Trondheim", "Trondheim (5001)", "Trondheim
    // 5001"
    static const QRegularExpression first(
        QStringLiteral(
            "^(?:K\\s*-?\\s*)?(\\d{3,4})(?:[.,]0+)?(?:\\s*[-–:,.]?\\s+(.*)|\\s*[-–:,]\\s*(.*))?$"),
        QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression last(QStringLiteral("^(.+?)[\\s,(-]+(\\d{4})\\)?$"));
    const QString text = cell.trimmed().toString();
    Said said;
    if (const auto match = first.match(text); match.hasMatch()) {
        said.number = match.captured(1).rightJustified(4, u'0');
        said.name = (match.captured(2) + match.captured(3)).trimmed();
    } else if (const auto tail = last.match(text); tail.hasMatch()) {
        said.number = tail.captured(2);
        said.name = tail.captured(1).trimmed();
    } else {
        said.name = text;
    }
    return said;
}

Result<MunicipalityLookup::Found> MunicipalityLookup::byNumber(const QString& number) const
{
    if (const Municipality* m = m_byNumber.value(number))
        return Found{ m, {}, {} };
    const FormerNumber* const former = m_former.value(number);
    if (!former)
        return fail(Text::of(QT_TRANSLATE_NOOP("core",
                                 "%1 is not the number of any municipality. Correct the number."),
            { number }));
    if (former->unambiguous && former->successors.size() == 1)
        return Found{ m_byNumber.value(former->successors.first()), number, former->name };
    QStringList successors;
    for (const QString& successor : former->successors) {
        if (const Municipality* m = m_byNumber.value(successor))
            successors.append(full(*m));
    }
    return fail(Text::of(QT_TRANSLATE_NOOP("core",
                             "%1 %2 is no longer in use and was split. Write the number of today: "
                             "%3."),
        { number, former->name, successors.join(QStringLiteral(", ")) }));
}

bool MunicipalityLookup::isName(QStringView name) const
{
    const QString plain = plainWord(withoutKind(name.toString()));
    return m_byName.contains(plain) || m_formerByName.contains(plain);
}

Result<MunicipalityLookup::Found> MunicipalityLookup::byName(const QString& given) const
{
    QString name = withoutKind(given);
    QList<const Municipality*> found = m_byName.values(plainWord(name));
    QString county;
    if (found.isEmpty()) {
        county = countyIn(name);
        name = withoutKind(name);
        found = m_byName.values(plainWord(name));
        if (!county.isEmpty() && !found.isEmpty()) {
            found.removeIf(
                [&](const Municipality* m) { return plainWord(m->county) != plainWord(county); });
        }
    }
    if (found.isEmpty()) { // several names of one municipality in one cell
        QSet<const Municipality*> common;
        for (const QString& part : namesIn(name)) {
            const auto of = m_byName.values(plainWord(part));
            common.unite(QSet<const Municipality*>(of.begin(), of.end()));
        }
        found = common.values();
    }
    if (found.size() == 1 && !county.isEmpty())
        return Found{ found.first(), {}, {} };
    if (found.size() == 1) {
        // "Os" may also be the Os that went into Bjørnafjorden, unless only one is the office's
        // own.
        for (const FormerNumber* former : m_formerByName.values(plainWord(name))) {
            const Municipality* const other =
                former->unambiguous ? m_byNumber.value(former->successors.first()) : nullptr;
            if (other && !found.contains(other)
                && (!m_own.contains(found.first()->number) || m_own.contains(other->number)))
                found.append(other);
        }
        if (found.size() == 1)
            return Found{ found.first(), {}, {} };
    }
    if (found.size() > 1) {
        QStringList choices;
        for (const Municipality* m : std::as_const(found))
            choices.append(full(*m) + " (" + m->county + u')');
        choices.sort();
        return fail(
            Text::of(QT_TRANSLATE_NOOP("core",
                         "More than one municipality is or was called %1. Write the number: %2."),
                { name, choices.join(QStringLiteral(", ")) }));
    }

    QSet<QString> successors;
    const FormerNumber* one = nullptr;
    for (const FormerNumber* former : m_formerByName.values(plainWord(name))) {
        successors.unite(QSet<QString>(former->successors.begin(), former->successors.end()));
        one = former;
    }
    if (successors.size() == 1)
        return Found{ m_byNumber.value(*successors.begin()), {}, one->name };
    if (successors.size() > 1) {
        QStringList choices;
        for (const QString& number : std::as_const(successors))
            choices.append(full(*m_byNumber.value(number)));
        choices.sort();
        return fail(
            Text::of(QT_TRANSLATE_NOOP("core",
                         "%1 is no longer a municipality of its own, and there is more than "
                         "one successor. Write the number of today: %2."),
                { name, choices.join(QStringLiteral(", ")) }));
    }
    return fail(
        Text::of(QT_TRANSLATE_NOOP("core",
                     "No municipality is called “%1”. Write its number or correct the name."),
            { given.left(60) }));
}

bool MunicipalityLookup::isNameOf(const QString& given, const Found& found) const
{
    QString name = withoutKind(given);
    QString bare = name;
    countyIn(bare);
    QStringList names = namesIn(name) + namesIn(bare);
    return std::any_of(names.begin(), names.end(), [&](const QString& part) {
        const QString plain = plainWord(part);
        const auto today = m_byName.values(plain);
        const auto former = m_formerByName.values(plain);
        return today.contains(found.municipality)
            || std::any_of(former.begin(), former.end(), [&](const FormerNumber* f) {
                   return found.formerNumber.isEmpty()
                       ? f->unambiguous && f->successors.contains(found.municipality->number)
                       : f->number == found.formerNumber;
               });
    });
}

Result<MunicipalityLookup::Found> MunicipalityLookup::findUncached(
    QStringView numberCell, QStringView nameCell) const
{
    Said said = read(numberCell);
    const Said other = read(nameCell);
    if (said.number.isEmpty())
        said.number = other.number;
    else if (!other.number.isEmpty() && other.number != said.number)
        return fail(Text::of(
            QT_TRANSLATE_NOOP("core", "%1 and %2 are two municipalities. Correct one of them."),
            { said.number, other.number }));
    QStringList names{ said.name, other.name };
    names.removeAll(QString());
    if (said.number.isEmpty() && names.isEmpty())
        return fail(
            Text::of(QT_TRANSLATE_NOOP("core", "The municipality is missing. Write its number.")));
    auto found = said.number.isEmpty() ? byName(names.first()) : byNumber(said.number);
    if (!found)
        return found;
    for (const QString& name : std::as_const(names)) {
        if (isNameOf(name, *found))
            continue;
        if (said.number.isEmpty())
            return fail(Text::of(
                QT_TRANSLATE_NOOP("core", "%1 and %2 are two municipalities. Correct one of them."),
                { names.first(), name }));
        const QString now = found->municipality->name;
        return fail(
            Text::of(QT_TRANSLATE_NOOP("core", "%1 is %2, not %3. Correct the number or the name."),
                { said.number, found->formerNumber.isEmpty() ? now : found->formerName,
                    name.left(60) }));
    }
    return found;
}

Result<MunicipalityLookup::Found> MunicipalityLookup::find(
    QStringView number, QStringView name) const
{
    constexpr qsizetype worthKeeping = 20'000;
    const auto known = m_known.constFind({ QString::fromRawData(number.data(), number.size()),
        QString::fromRawData(name.data(), name.size()) });
    if (known != m_known.cend())
        return *known;
    auto found = findUncached(number, name);
    if (m_known.size() < worthKeeping)
        m_known.insert({ number.toString(), name.toString() }, found);
    return found;
}

Text MunicipalityLookup::notice(const Found& found, int rows)
{
    const QString before = found.formerNumber.isEmpty()
        ? found.formerName
        : found.formerNumber + u' ' + found.formerName;
    return Text::counted(
        QT_TRANSLATE_N_NOOP("core", "%1 is no longer in use; %n row(s) are taken as %2."), rows,
        { before, full(*found.municipality) });
}

} // namespace samvirke
