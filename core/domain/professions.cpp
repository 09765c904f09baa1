#include "core/domain/professions.h"

namespace samvirke {

const QList<CodeWord>& professions()
{
    static const QList<CodeWord> all{
        { "LE", QT_TRANSLATE_NOOP("core", "Doctor") },
        { "SP", QT_TRANSLATE_NOOP("core", "Nurse") },
        { "VP", QT_TRANSLATE_NOOP("core", "Social educator") },
        { "HF", QT_TRANSLATE_NOOP("core", "Health care worker") },
        { "HP", QT_TRANSLATE_NOOP("core", "Auxiliary nurse") },
        { "OA", QT_TRANSLATE_NOOP("core", "Care worker") },
        { "JO", QT_TRANSLATE_NOOP("core", "Midwife") },
        { "FT", QT_TRANSLATE_NOOP("core", "Physiotherapist") },
        { "ET", QT_TRANSLATE_NOOP("core", "Occupational therapist") },
        { "PS", QT_TRANSLATE_NOOP("core", "Psychologist") },
        { "BI", QT_TRANSLATE_NOOP("core", "Biomedical laboratory scientist") },
        { "HE", QT_TRANSLATE_NOOP("core", "Medical secretary") },
        { "AA", QT_TRANSLATE_NOOP("core", "Ambulance worker") },
        { "PM", QT_TRANSLATE_NOOP("core", "Paramedic") },
        { "FA1", QT_TRANSLATE_NOOP("core", "Pharmacist") },
        { "FA2", QT_TRANSLATE_NOOP("core", "Prescription pharmacist") },
        { "RA", QT_TRANSLATE_NOOP("core", "Radiographer") },
        { "KE", QT_TRANSLATE_NOOP("core", "Clinical dietitian") },
        { "MT", QT_TRANSLATE_NOOP("core", "Manual therapist") },
        { "KI", QT_TRANSLATE_NOOP("core", "Chiropractor") },
        { "TL", QT_TRANSLATE_NOOP("core", "Dentist") },
        { "TP", QT_TRANSLATE_NOOP("core", "Dental hygienist") },
        { "TH", QT_TRANSLATE_NOOP("core", "Dental secretary") },
        { "AT", QT_TRANSLATE_NOOP("core", "Pharmacy technician") },
        { "AU", QT_TRANSLATE_NOOP("core", "Audiologist") },
        { "FO", QT_TRANSLATE_NOOP("core", "Podiatrist") },
        { "OP", QT_TRANSLATE_NOOP("core", "Optician") },
        { "OR", QT_TRANSLATE_NOOP("core", "Orthoptist") },
        { "OI", QT_TRANSLATE_NOOP("core", "Prosthetist and orthotist") },
        { "PE", QT_TRANSLATE_NOOP("core", "Perfusionist") },
        { "OS", QT_TRANSLATE_NOOP("core", "Osteopath") },
        { "NP", QT_TRANSLATE_NOOP("core", "Naprapath") },
        { "TT", QT_TRANSLATE_NOOP("core", "Dental technician") },
        { "VE", QT_TRANSLATE_NOOP("core", "Veterinarian") },
        { "ASSIST", QT_TRANSLATE_NOOP("core", "Unskilled assistant") },
        { "STUDENT", QT_TRANSLATE_NOOP("core", "Student") },
        { "SUPPORT", QT_TRANSLATE_NOOP("core", "Non-health support") },
    };
    return all;
}

const QList<CodeWord>& competences()
{
    static const QList<CodeWord> all{
        { "infection-control", QT_TRANSLATE_NOOP("core", "Infection control") },
        { "tracing", QT_TRANSLATE_NOOP("core", "Contact tracing") },
        { "testing", QT_TRANSLATE_NOOP("core", "Testing") },
        { "vaccinator", QT_TRANSLATE_NOOP("core", "Vaccinator") },
        { "leadership", QT_TRANSLATE_NOOP("core", "Leadership") },
        { "palliative", QT_TRANSLATE_NOOP("core", "Palliative care") },
        { "community-medicine", QT_TRANSLATE_NOOP("core", "Community medicine") },
        { "intensive", QT_TRANSLATE_NOOP("core", "Intensive care") },
        { "geriatric", QT_TRANSLATE_NOOP("core", "Geriatric care") },
        { "dementia", QT_TRANSLATE_NOOP("core", "Dementia care") },
        { "mental-health", QT_TRANSLATE_NOOP("core", "Mental health and addiction") },
        { "emergency", QT_TRANSLATE_NOOP("core", "Emergency medicine") },
        { "medication", QT_TRANSLATE_NOOP("core", "Medication handling") },
        { "home-care", QT_TRANSLATE_NOOP("core", "Home care") },
        { "wound-care", QT_TRANSLATE_NOOP("core", "Wound care") },
        { "sami-language", QT_TRANSLATE_NOOP("core", "Sami language") },
        { "driving-licence", QT_TRANSLATE_NOOP("core", "Driving licence") },
    };
    return all;
}

namespace {

Text labelOf(const QList<CodeWord>& words, const QString& code)
{
    for (const CodeWord& word : words) {
        if (code == QLatin1String(word.code))
            return Text::of(word.label);
    }
    return code;
}

bool contains(const QList<CodeWord>& words, const QString& code)
{
    return std::any_of(words.begin(), words.end(),
        [&](const CodeWord& word) { return code == QLatin1String(word.code); });
}

} // namespace

Text professionLabel(const QString& code)
{
    return labelOf(professions(), code);
}

Text competenceLabel(const QString& code)
{
    if (code.startsWith(teamMark))
        return Text::of(QT_TRANSLATE_NOOP("core", "knows “%1”"), { code.mid(teamMark.size()) });
    return labelOf(competences(), code);
}

bool isProfession(const QString& code)
{
    return contains(professions(), code);
}

bool isCompetence(const QString& code)
{
    return contains(competences(), code);
}

} // namespace samvirke
