#include "core/session/measures.h"

#include "core/base/clock.h"
#include "core/base/language.h"
#include "core/base/norwegian.h"
#include "core/domain/measure_words.h"
#include "core/domain/professions.h"
#include "core/exchange/mail_draft.h"
#include "core/exchange/measure_catalogue.h"
#include "core/print/measures_document.h"
#include "core/session/session_p.h"

#include <QDir>

#include <algorithm>

namespace samvirke {

namespace {

const QList<CatalogueMeasure>& builtIn()
{
    static const QList<CatalogueMeasure> loaded = [] {
        auto found = loadMeasures();
        if (!found)
            qFatal("The measures of the program: %s", qPrintable(found.error().text.english()));
        return *found;
    }();
    return loaded;
}

QString formOf(const QString& language)
{
    const QString wanted = language.isEmpty() ? spokenLanguage() : language;
    return wanted == QStringLiteral("nn") ? wanted : QStringLiteral("nb");
}

Text noSuchMeasure()
{
    return Text::of(QT_TRANSLATE_NOOP("core", "There is no measure of this name."));
}

/// A code from a name, that no other measure has: "Felles bakvakt" becomes "felles-bakvakt".
QString codeFor(const QString& name, const QList<MeasureEntry>& others)
{
    QStringList words;
    for (const QString& word : wordsIn(name))
        words.append(searchWord(word));
    const QString wanted = words.isEmpty() ? QStringLiteral("x") : words.join(u'-');
    QString code = wanted;
    for (int i = 2; std::any_of(others.begin(), others.end(),
             [&code](const MeasureEntry& one) { return one.measure.code == code; });
         ++i)
        code = QStringLiteral("%1-%2").arg(wanted).arg(i);
    return code;
}

MeasuresLetter letterIn(
    const Session& session, const QList<MeasureEntry>& entries, const QString& language)
{
    MeasuresLetter letter;
    letter.language = language;
    letter.office = session.info().office.name;
    letter.exercise = session.info().exercise;
    letter.demonstration = session.info().demonstration;
    letter.madeAt = nowUtc();
    for (const MeasureEntry& one : entries) {
        if (one.measure.hidden)
            continue;
        letter.measures.append(one.measure);
        letter.unchecked.insert(one.measure.code, one.unchecked);
    }
    return letter;
}

} // namespace

QList<MeasureEntry> Measures::entries(const QString& language) const
{
    QHash<QString, Measure> own;
    for (const Measure& measure : m_session.inside().store->all<Measure>())
        own.insert(measure.code, measure);
    QList<MeasureEntry> out;
    for (const CatalogueMeasure& one : builtIn()) {
        const Measure said = one.in.value(formOf(language));
        const auto changed = own.constFind(said.code);
        if (changed == own.constEnd())
            out.append({ said, true, false, one.toCheck });
        else
            out.append({ *changed, true, true, {} });
        own.remove(said.code);
    }
    for (const Measure& measure : std::as_const(own))
        out.append({ measure, false, true, {} });
    std::sort(out.begin(), out.end(), [](const MeasureEntry& a, const MeasureEntry& b) {
        return comesBefore(a.measure, b.measure);
    });
    return out;
}

std::optional<MeasureEntry> Measures::entry(const QString& code) const
{
    for (const MeasureEntry& one : entries()) {
        if (one.measure.code == code)
            return one;
    }
    return std::nullopt;
}

Result<QString> Measures::keepMeasure(Measure measure)
{
    Session::Private& inside = m_session.inside();
    measure.name = measure.name.simplified();
    if (auto sound = checked(problemsOf(measure)); !sound)
        return fail(sound.error());
    const QList<MeasureEntry> all = entries();
    if (measure.code.isEmpty()) {
        measure.code = codeFor(measure.name, all);
        for (const MeasureEntry& one : all) {
            if (one.measure.level == measure.level)
                measure.position = std::max(measure.position, one.measure.position + 1);
        }
    }
    const auto before = inside.store->all<Measure>("WHERE code = ?", { measure.code.toUtf8() });
    measure.id = before.isEmpty() ? makeId() : before.first().id;
    auto kept = inside.commandFor("keepMeasure", measure.id, [&] {
        return before.isEmpty() ? inside.store->insert(measure) : inside.store->update(measure);
    });
    if (!kept)
        return fail(kept.error());
    return measure.code;
}

Result<void> Measures::hideMeasure(const QString& code, bool hidden)
{
    const auto known = entry(code);
    if (!known)
        return fail(noSuchMeasure());
    Measure measure = known->measure;
    measure.hidden = hidden;
    if (auto kept = keepMeasure(measure); !kept)
        return fail(kept.error());
    return {};
}

Result<void> Measures::removeOwnMeasure(const QString& code)
{
    Session::Private& inside = m_session.inside();
    const auto own = inside.store->all<Measure>("WHERE code = ?", { code.toUtf8() });
    if (own.isEmpty())
        return fail(entry(code) ? Text::of(QT_TRANSLATE_NOOP(
                        "core", "This measure comes with the program. Hide it instead."))
                                : noSuchMeasure());
    return inside.command(
        "removeMeasure", [&] { return inside.store->remove<Measure>(own.first().id); });
}

NextSteps Measures::nextSteps(const MeasureQuestion& question) const
{
    QList<Measure> all;
    for (const MeasureEntry& one : entries())
        all.append(one.measure);
    return samvirke::nextSteps(all, question);
}

MeasureQuestion Measures::questionOf(const Need& need) const
{
    QStringList words{ QString::fromLatin1("mangler"),
        professionLabel(need.profession).in(formOf({})) };
    if (need.infectious)
        words.append(QStringLiteral("smitte"));
    if (need.severity == Severity::Critical)
        words.append(QStringLiteral("akutt"));
    return { words.join(u' '), { need.profession }, codesOf(need.tried) };
}

MeasureQuestion Measures::questionOf(const QString& municipality) const
{
    QStringList words{ QStringLiteral("mangler") };
    for (const SelfAssessment& answer : m_session.assessmentsOf(municipality)) {
        if (answer.professions.isEmpty())
            continue;
        for (const QString& profession : answer.professions)
            words.append(professionLabel(profession).in(formOf({})));
        return { words.join(u' '), answer.professions, {} };
    }
    words.append(QStringLiteral("folk"));
    return { words.join(u' '), {}, {} };
}

QString Measures::letterText(const QString& language) const
{
    const QString form = formOf(language);
    return plainText(measuresDocument(letterIn(m_session, entries(form), form)));
}

int Measures::uncheckedInLetter() const
{
    const QList<MeasureEntry> all = entries();
    return int(std::count_if(all.begin(), all.end(),
        [](const MeasureEntry& one) { return !one.measure.hidden && !one.unchecked.isEmpty(); }));
}

Result<void> Measures::writeLetter(const QString& path, const QString& language) const
{
    const QString form = formOf(language);
    return writeDocument(measuresDocument(letterIn(m_session, entries(form), form)), path);
}

Reminder Measures::letterDrafts() const
{
    QList<Addressee> whom;
    for (const Municipality& one : m_session.municipalities())
        whom.append({ one.number, one.name });
    Reminder out = draftsTo(whom, m_session.municipalities(), m_session.contacts({}), {},
        [](const QStringList&) { return Text(); });
    out.label = QStringLiteral("tiltak");
    for (ReminderDraft& draft : out.drafts) {
        const MeasuresLetter letter = letterIn(m_session, entries(draft.language), draft.language);
        draft.subject = subjectOf(letter);
        draft.body = plainText(measuresDocument(letter));
    }
    return out;
}

Result<QStringList> Measures::writeLetterDrafts(const QString& folder) const
{
    const Reminder letters = letterDrafts();
    if (letters.drafts.isEmpty())
        return fail(Text::of(QT_TRANSLATE_NOOP("core",
            "No e-mail address of a municipality is known. Write them with the contacts first, or "
            "save the letter as PDF.")));
    QStringList written;
    for (const ReminderDraft& draft : letters.drafts) {
        const QString path =
            QDir(folder).filePath(QStringLiteral("tiltak-%1.eml").arg(draft.language));
        if (auto done = writeMailDraft(path, { draft.addresses, draft.subject, draft.body }); !done)
            return fail(done.error());
        written.append(path);
    }
    return written;
}

} // namespace samvirke
