#include "core/domain/measure_words.h"

#include "core/base/norwegian.h"

#include <QRegularExpression>

#include <algorithm>

namespace samvirke {

namespace {

QList<Notion> makeNotions()
{
    using K = Notion::Kind;
    return {
        { K::Profession, "SP", { "~sykeplei", "~sjukeplei", "spl" } },
        { K::Profession, "HF", { "helsefagarb", "fagarbeid", "hjelpeplei" } },
        { K::Profession, "OA", { "omsorgsarb" } },
        { K::Profession, "VP", { "~vernepl" } },
        { K::Profession, "LE", { "~lege", "lækjar", "doktor", "~fastleg", "tilsynsleg" } },
        { K::Profession, "JO", { "~jordmor", "jordmødr" } },
        { K::Profession, "FT", { "fysioter" } },
        { K::Profession, "ET", { "ergoter" } },
        { K::Profession, "PS", { "psykolog" } },
        { K::Profession, "BI", { "bioingen" } },
        { K::Profession, "AA", { "ambulanse" } },
        { K::Profession, "ASSIST", { "assistent", "ufaglær" } },
        { K::Profession, "STUDENT", { "student" } },
        { K::Shortage, "shortage",
            { "mangl", "manko", "mangel", "treng", "behøv", "~underbeman", "beman", "=folk",
                "=folka", "~fråvær", "~fravær", "~sykmeld", "~sjukmeld", "sykemeld", "sjukemeld",
                "sykefrav", "sjukefråv", "ledig", "hull", "=hol", "dekke", "personell", "=hender",
                "personale", "ekstrahj", "streik", "~turnus", "borte" } },
        { K::Time, "weekend", { "~helg", "lørdag", "laurdag", "søndag", "sundag" } },
        { K::Time, "soon",
            { "~kveld", "~natt", "akutt", "haster", "hastar", "straks", "=idag", "imorgen",
                "imorgon", "=dag", "=morgen", "=morgon", "=morra", "ekstravakt", "=overtid" } },
        { K::Time, "holiday",
            { "~ferie", "sommer", "sommar", "=jul", "jula", "juleh", "påske", "=påska", "pinse",
                "høytid", "høgtid", "romjul" } },
        { K::Time, "lasting",
            { "uker", "=uke", "veker", "=veke", "måned", "månad", "halvår", "varig", "lengre",
                "utover", "rekrutt", "utlys", "ansett", "tilset", "permitt", "arbeidsled" } },
        { K::Topic, "outbreak",
            { "smitt", "~utbrudd", "~utbrot", "karant", "korona", "covid", "influens", "noro",
                "omgangss", "pandemi", "epidemi", "mrsa", "skabb" } },
        { K::Topic, "tracing",
            { "test", "smittespor", "sporing", "sporar", "sporer", "tisk", "prøvetak",
                "grensestasj" } },
        { K::Topic, "hygiene",
            { "smittevern", "hygien", "munnbind", "smittefrakk", "desinf", "isoler", "isola" } },
        { K::Topic, "advice",
            { "=råd", "rådgiv", "veiled", "rettlei", "vurder", "drøft", "beslutningss",
                "avgjerdss" } },
        { K::Topic, "training", { "opplær", "kurs", "lære", "øving", "øvels", "trening" } },
        { K::Topic, "leadership",
            { "leder", "ledel", "=lede", "leiar", "leiing", "=leie", "avdelingsl", "einingsl",
                "enhetsl", "organise", "kriseled", "kriselei", "krisest", "teamle" } },
        { K::Topic, "palliative",
            { "palli", "lindrende", "lindrande", "døende", "døyande", "terminal", "intensiv",
                "alvorlig", "alvorleg", "oksygen", "respirator" } },
        { K::Topic, "collapse",
            { "kollaps", "katastrof", "kritisk", "nesten", "heile", "=hele", "svikt", "bryt" } },
        { K::Topic, "logistics",
            { "=telt", "evaku", "=lys", "strøm", "straum", "infrastr", "logist", "innkvarter",
                "aggregat", "sanitær", "feltseng" } },
        { K::Topic, "support",
            { "renhold", "reinhald", "vask", "kjøkken", "kokk", "sjåfør", "køyr", "kjør", "transp",
                "vakthold", "vakthald", "vekter", "vektar", "portør", "vaktmest", "=mat" } },
        { K::Topic, "company",
            { "besøk", "ensom", "einsam", "måltid", "handle", "praktisk", "følge", "følgje",
                "samtale", "telefonvenn", "pårør", "aktivit" } },
        { K::Where, "where",
            { "=hvem", "=kven", "=hvor", "=kvar", "henvend", "=ringe", "=ringer", "=ringje",
                "=ringjer", "kontaktp", "=vend", "vende", "ordning", "hjelpetelef" } },
        { K::Topic, "postpone",
            { "omdispon", "omplass", "flytte", "dagsenter", "dagtilb", "helsestasj", "skolehelse",
                "skulehelse" } },
        { K::Topic, "part-time", { "deltid", "stillingsbr", "stillingspr", "stillingsst" } },
        { K::Topic, "reserve", { "reserve", "register", "pensjon", "student", "nasjonalth" } },
        { K::Body, "overtime", { "overtid", "ekstravakt", "meirarb", "merarb" } },
        { K::Body, "part-time-body", { "deltid", "stillingsbr", "stillingspr" } },
        { K::Body, "redeploy-body", { "omdispon", "omplass" } },
        { K::Body, "nav", { "=nav", "navkont" } },
        { K::Body, "agency",
            { "vikar", "bemanningsb", "bemanningss", "=byrå", "byrået", "byråa", "byråene",
                "innlei", "innleig" } },
        { K::Body, "neighbour", { "nabo", "grannek", "interkomm", "samarbeid", "lån", "utlån" } },
        { K::Body, "governor", { "statsforv", "fylkesmann", "samordn", "koordin" } },
        { K::Body, "volunteers",
            { "frivill", "=røde", "=raude", "sanitetsk", "sanitetsf", "folkehj", "ideell",
                "lokallag" } },
        { K::Body, "company-body", { "privat", "firma", "bedrift" } },
        { K::Body, "ushT", { "usht", "utviklingss" } },
        { K::Body, "community", { "helsefell", "innsatst", "beredskapst", "=pool" } },
        { K::Body, "trust", { "helsefor", "helseføre", "sykehus", "sjukehus", "spesialisth" } },
        { K::Body, "institute", { "=fhi", "folkehelseinst", "feltepid" } },
        { K::Body, "directorate", { "helsedir", "=hdir" } },
        { K::Body, "civil", { "sivilf", "sivilfors" } },
        { K::Body, "register-body", { "reservepers", "nasjonalthelse" } },
        { K::Body, "response", { "innsatspers" } },
        { K::Body, "team", { "helseteam" } },
    };
}

constexpr qsizetype lettersOfASlip = 6; // shorter words are other words, not slips

/// Whether one letter is left out, added, another one, or two neighbours have changed places.
bool isOneSlipAway(QStringView a, QStringView b)
{
    if (a.size() > b.size())
        std::swap(a, b);
    if (b.size() - a.size() > 1)
        return false;
    const auto apart = std::mismatch(a.begin(), a.end(), b.begin());
    const qsizetype same = apart.first - a.begin();
    const QStringView restA = a.mid(same);
    const QStringView restB = b.mid(same);
    if (a.size() < b.size())
        return restA == restB.mid(1);
    if (restA.size() < 2)
        return true;
    const bool changedPlaces = restA.at(0) == restB.at(1) && restA.at(1) == restB.at(0);
    return restA.mid(1) == restB.mid(1) || (changedPlaces && restA.mid(2) == restB.mid(2));
}

/// A word that begins as the stem does but for one slip of the pen, and not with its first letter.
bool nearlyFits(const QString& stem, const QString& word)
{
    const QStringView bare = stem.startsWith(u'~') ? QStringView(stem).mid(1) : QStringView(stem);
    if (stem.startsWith(u'=') || bare.size() < lettersOfASlip || bare.at(0) != word.at(0)
        || bare.startsWith(word))
        return false;
    for (qsizetype letters = bare.size() - 1; letters <= bare.size() + 1; ++letters) {
        if (letters <= word.size() && isOneSlipAway(QStringView(word).left(letters), bare))
            return true;
    }
    return false;
}

bool holdsOne(const QString& plain, const QStringList& parts)
{
    return std::any_of(
        parts.begin(), parts.end(), [&plain](const QString& part) { return plain.contains(part); });
}

bool fits(const QString& stem, const QString& word)
{
    if (stem.startsWith(u'='))
        return word == stem.mid(1);
    if (stem.startsWith(u'~'))
        return word.contains(QStringView(stem).mid(1));
    return word.startsWith(stem);
}

template <class Fit> QList<int> notionsBy(Fit fit, const QString& plain)
{
    QList<int> found;
    const QList<Notion>& all = notions();
    for (int i = 0; i < all.size(); ++i) {
        if (std::any_of(all.at(i).stems.begin(), all.at(i).stems.end(),
                [&](const QString& stem) { return fit(stem, plain); }))
            found.append(i);
    }
    return found;
}

} // namespace

const QList<Notion>& notions()
{
    static const QList<Notion> all = makeNotions();
    return all;
}

QString searchWord(const QString& word)
{
    QString out = plainLetters(word.toLower());
    out.removeIf([](QChar c) { return !c.isLetterOrNumber(); });
    return out;
}

QStringList wordsIn(const QString& text)
{
    static const QRegularExpression between(
        QStringLiteral("[^\\p{L}\\p{N}]+"), QRegularExpression::UseUnicodePropertiesOption);
    return text.split(between, Qt::SkipEmptyParts);
}

QList<int> notionsOf(const QString& word)
{
    return notionsBy(fits, searchWord(word));
}

QList<int> notionsMeantBy(const QString& word)
{
    const QString plain = searchWord(word);
    const QList<int> said = notionsBy(fits, plain);
    return said.isEmpty() && plain.size() >= lettersOfASlip ? notionsBy(nearlyFits, plain) : said;
}

bool isAbsence(const QString& plain)
{
    static const QStringList parts{ "streik", "underbeman", "fravær", "fråvær", "sykmeld",
        "sykemeld", "sjukmeld", "sjukemeld", "sykefrav", "sjukefråv" };
    return holdsOne(plain, parts);
}

bool isPeople(const QString& plain)
{
    static const QStringList stems{ "folk", "personell", "personale", "beman", "hender", "vakt",
        "ekstrahj", "vikar", "ansatt", "tilset", "vaksinat" };
    return plain.contains(QStringLiteral("turnus"))
        || std::any_of(stems.begin(), stems.end(),
            [&plain](const QString& stem) { return plain.startsWith(stem); });
}

bool isStopWord(const QString& plain)
{
    static const QStringList stop{ "jeg", "eg", "vi", "me", "har", "er", "i", "på", "til", "for",
        "og", "som", "en", "ei", "et", "eit", "det", "den", "de", "dei", "av", "med", "kan", "skal",
        "må", "om", "at", "å", "ikke", "ikkje", "oss", "vår", "vårt", "våre", "noen", "nokon",
        "noe", "noko", "så", "men", "blir", "var", "fra", "frå", "hjelp", "få", "får", "hjelpe",
        "hjelper", "hjelpa", "ved", "nå", "no", "her", "hos", "mange", "hvordan", "korleis", "hva",
        "kva", "finnes", "finst", "også", "òg", "flere", "fleire", "alle", "kommune", "kommuner",
        "kommunar", "kommunen" };
    return plain.size() < 2 || stop.contains(plain);
}

} // namespace samvirke
