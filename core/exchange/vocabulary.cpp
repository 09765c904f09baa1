#include "core/exchange/vocabulary.h"

#include "core/domain/professions.h"

#include <algorithm>

namespace samvirke {

QString plainWord(QStringView text)
{
    QString out;
    out.reserve(text.size() + 2);
    for (const QChar c : text) {
        const QChar lower = c.toLower();
        switch (lower.unicode()) {
        case u'æ':
        case u'ä':
            out += QLatin1String("ae");
            continue;
        case u'ø':
        case u'ö':
            out += u'o';
            continue;
        case u'å':
            out += u'a';
            continue;
        default:
            break;
        }
        if (!lower.isLetterOrNumber())
            continue;
        if (lower.unicode() < 0x80) {
            // "aa" and "oe" are how å and ø are written without Norwegian letters.
            const bool doubled = !out.isEmpty()
                && ((lower == u'a' && out.back() == u'a') || (lower == u'e' && out.back() == u'o'));
            if (!doubled)
                out += lower;
            continue;
        }
        const QString parts = lower.decomposition();
        out += parts.isEmpty() ? lower : parts.at(0);
    }
    return out;
}

namespace {

struct Names {
    const char* code;
    QStringList words; ///< the first is the one we write
};

const QList<Names>& professionNames()
{
    static const QList<Names> all{
        { "LE",
            { "lege", "leger", "legar", "doktor", "turnuslege", "LIS1", "doctor", "physician" } },
        { "SP",
            { "sykepleier", "sykepleiere", "sjukepleiar", "sjukepleiarar", "spesialsykepleier",
                "helsesykepleier", "helsesjukepleiar", "nurse", "nurses", "registered nurse" } },
        { "VP",
            { "vernepleier", "vernepleiere", "vernepleiar", "vernepleiarar", "social educator" } },
        { "HF",
            { "helsefagarbeider", "helsefagarbeidere", "helsefagarbeidar", "helsefagarbeidarar",
                "health care worker", "healthcare worker" } },
        { "HP",
            { "hjelpepleier", "hjelpepleiere", "hjelpepleiar", "hjelpepleiarar",
                "auxiliary nurse" } },
        { "OA",
            { "omsorgsarbeider", "omsorgsarbeidere", "omsorgsarbeidar", "omsorgsarbeidarar",
                "care worker" } },
        { "JO", { "jordmor", "jordmødre", "midwife" } },
        { "FT",
            { "fysioterapeut", "fysioterapeuter", "fysioterapeutar", "fysio", "physiotherapist" } },
        { "ET", { "ergoterapeut", "ergoterapeuter", "ergoterapeutar", "occupational therapist" } },
        { "PS", { "psykolog", "psykologer", "psykologar", "psychologist" } },
        { "BI",
            { "bioingeniør", "bioingeniører", "bioingeniørar",
                "biomedical laboratory scientist" } },
        { "HE", { "helsesekretær", "helsesekretærer", "helsesekretærar", "medical secretary" } },
        { "AA",
            { "ambulansearbeider", "ambulansearbeidere", "ambulansearbeidar",
                "ambulance worker" } },
        { "PM", { "paramedisiner", "paramedisinere", "paramedisinar", "paramedic" } },
        { "FA1", { "provisorfarmasøyt", "farmasøyt", "farmasøyter", "pharmacist" } },
        { "FA2", { "reseptarfarmasøyt", "reseptar", "prescription pharmacist" } },
        { "RA", { "radiograf", "radiografer", "radiografar", "radiographer" } },
        { "KE", { "klinisk ernæringsfysiolog", "ernæringsfysiolog", "clinical dietitian" } },
        { "MT", { "manuellterapeut", "manual therapist" } },
        { "KI", { "kiropraktor", "chiropractor" } },
        { "TL", { "tannlege", "tannleger", "tannlegar", "dentist" } },
        { "TP", { "tannpleier", "tannpleiere", "tannpleiar", "dental hygienist" } },
        { "TH", { "tannhelsesekretær", "dental secretary" } },
        { "AT", { "apotektekniker", "apotekteknikar", "pharmacy technician" } },
        { "AU", { "audiograf", "audiologist" } },
        { "FO", { "fotterapeut", "podiatrist" } },
        { "OP", { "optiker", "optikar", "optician" } },
        { "OR", { "ortoptist", "orthoptist" } },
        { "OI", { "ortopediingeniør", "prosthetist and orthotist" } },
        { "PE", { "perfusjonist", "perfusionist" } },
        { "OS", { "osteopat", "osteopath" } },
        { "NP", { "naprapat", "naprapath" } },
        { "TT", { "tanntekniker", "tannteknikar", "dental technician" } },
        { "VE", { "veterinær", "veterinarian" } },
        { "ASSIST",
            { "ufaglært assistent", "assistent", "assistenter", "ufaglært", "pleieassistent",
                "ufaglærd", "ufaglærd assistent", "unskilled assistant", "assistant" } },
        { "STUDENT",
            { "student", "studenter", "studentar", "sykepleierstudent", "sjukepleiarstudent" } },
        { "SUPPORT",
            { "støttepersonell", "støttefunksjon", "ikke-helsefaglig støtte", "renhold", "kjøkken",
                "ikkje-helsefagleg støtte", "non-health support", "support" } },
    };
    return all;
}

const QList<Names>& competenceNames()
{
    static const QList<Names> all{
        { "infection-control", { "smittevern", "infection control" } },
        { "tracing", { "smittesporing", "sporing", "contact tracing", "tracing" } },
        { "testing", { "testing", "prøvetaking", "prøvetaker", "prøvetakar" } },
        { "vaccinator",
            { "vaksinering", "vaksinatør", "vaksinasjon", "vaccination", "vaccinator" } },
        { "leadership", { "ledelse", "leiing", "leder", "leiar", "leadership" } },
        { "palliative",
            { "palliasjon", "lindrende behandling", "lindrande behandling", "palliativ",
                "palliative care" } },
        { "community-medicine", { "samfunnsmedisin", "community medicine" } },
        { "intensive", { "intensiv", "intensivbehandling", "intensive care" } },
        { "geriatric", { "geriatri", "eldreomsorg", "geriatric care", "geriatrics" } },
        { "dementia", { "demens", "demensomsorg", "dementia care" } },
        { "mental-health",
            { "psykisk helse og rus", "psykisk helse", "rus", "mental health and addiction",
                "mental health" } },
        { "emergency", { "akuttmedisin", "akutt", "legevaktskompetanse", "emergency medicine" } },
        { "medication",
            { "legemiddelhåndtering", "medikamenthåndtering", "medikamentkurs",
                "legemiddelhandtering", "medication handling" } },
        { "home-care", { "hjemmetjeneste", "hjemmesykepleie", "heimeteneste", "home care" } },
        { "wound-care", { "sårstell", "sår", "wound care" } },
        { "sami-language", { "samisk språk", "samisk", "sami language", "sami" } },
        { "driving-licence",
            { "førerkort", "førerkort klasse B", "sertifikat", "driving licence",
                "driving license" } },
    };
    return all;
}

QHash<QString, QString> indexed(const QList<Names>& names)
{
    QHash<QString, QString> out;
    for (const Names& name : names) {
        const QString code = QString::fromLatin1(name.code);
        out.insert(plainWord(code), code);
        for (const QString& word : name.words)
            out.insert(plainWord(word), code);
    }
    return out;
}

QString written(const QList<Names>& names, const QString& code)
{
    for (const Names& name : names) {
        if (code == QLatin1String(name.code))
            return name.words.first();
    }
    return code;
}

bool isBreak(QChar c)
{
    return c == u',' || c == u';' || c == u'\n' || c == u'\r' || c == u'/' || c == u'+'
        || c == u'|';
}

/// The parts between breaks outside of brackets, trimmed, without empty ones.
QList<QStringView> partsOf(QStringView text)
{
    QList<QStringView> parts;
    qsizetype start = 0;
    int depth = 0;
    for (qsizetype i = 0; i <= text.size(); ++i) {
        if (i < text.size()) {
            if (text.at(i) == u'(')
                ++depth;
            else if (text.at(i) == u')' && depth > 0)
                --depth;
            if (depth > 0 || !isBreak(text.at(i)))
                continue;
        }
        const QStringView part = text.mid(start, i - start).trimmed();
        if (!part.isEmpty())
            parts.append(part);
        start = i + 1;
    }
    return parts;
}

} // namespace

QString professionCode(QStringView text)
{
    static const QHash<QString, QString> known = indexed(professionNames());
    return known.value(plainWord(text));
}

QString writtenProfession(const QString& code)
{
    return written(professionNames(), code);
}

QString competenceCode(QStringView text)
{
    static const QHash<QString, QString> known = indexed(competenceNames());
    return known.value(plainWord(text));
}

QString writtenCompetence(const QString& code)
{
    return written(competenceNames(), code);
}

QStringList splitList(QStringView text, bool (*isKnown)(QStringView))
{
    static const QList<QStringView> conjunctions{ u" og ", u" and ", u" & " };
    const auto parts = partsOf(text);
    // "Sykepleier, student" are two, although a "sykepleierstudent" is known, too.
    const bool list = parts.size() > 1 && std::all_of(parts.begin(), parts.end(), isKnown);
    if (!list && isKnown(text))
        return { text.toString() };
    QStringList out;
    for (const QStringView part : parts) {
        if (isKnown(part)) {
            out.append(part.toString());
            continue;
        }
        // "sykepleier og lege" are two when both are known; else it is one name with "og" in it.
        bool parted = false;
        for (const QStringView word : conjunctions) {
            const auto pieces = part.split(word, Qt::SkipEmptyParts, Qt::CaseInsensitive);
            if (pieces.size() < 2 || !std::all_of(pieces.begin(), pieces.end(), [&](QStringView p) {
                    return isKnown(p.trimmed());
                }))
                continue;
            for (const QStringView piece : pieces)
                out.append(piece.trimmed().toString());
            parted = true;
            break;
        }
        if (!parted)
            out.append(part.toString());
    }
    return out;
}

} // namespace samvirke
