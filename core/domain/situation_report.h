// The situation report that goes up to the directorates: the office's own text by section, beside
// figures computed from the round. A draft is worked on; what was sent is another thing, which
// never changes: its figures are frozen, its number is its own, and a mistake is mended by a new
// report that says which one it replaces.
#pragma once

#include "core/base/ids.h"
#include "core/domain/need.h"

#include <QDateTime>

namespace samvirke {

/// What may stand beside a section's text; each is one table, computed from the case file.
enum class FigureBlock {
    Ratings, ///< how many municipalities stand where, against the last report
    Map, ///< the county as a picture
    Changes, ///< who stands otherwise than in the last report
    Missing, ///< who has not answered this round
    Rounds, ///< the ratings of the last rounds
    Services, ///< ratings by service area
    Outlook,
    Causes,
    Triggers,
    Plans, ///< who has a plan for keeping critical staff
    Needs, ///< asked for and covered, by profession
    Material,
    Transfers, ///< by state
    Levels, ///< by how far up help was asked for
    Meetings, ///< since the last report
    StateResources, ///< allocated today, to whom, and what waits
};
template <> const QList<Word<FigureBlock>>& words();

struct ReportSection {
    QString key; ///< stays when the heading is changed; the text of the last report is found by it
    QString heading;
    QString guidance; ///< what belongs here: for the writer, never printed
    QList<FigureBlock> figures;
    QString text; ///< the office's own words; a line that begins with "- " is a bullet
    bool carried = false; ///< the text is the last report's, word by word

    bool operator==(const ReportSection&) const = default;
};

struct ReportTemplate {
    Id id;
    QString name;
    QList<ReportSection> sections; ///< without texts

    bool operator==(const ReportTemplate&) const = default;
};

/// A report that is being written.
struct SituationReport {
    Id id;
    QString title; ///< of the incident: "Bemanningssituasjonen i helse- og omsorgstjenestene"
    QString recipients; ///< bodies, no persons
    Id round; ///< whose figures; empty: the newest
    QDateTime asOf; ///< UTC: what the text describes; invalid: when it is sent
    QDateTime nextDue; ///< UTC: when the next report comes; may be invalid
    Id madeFrom; ///< the template
    Id replaces; ///< a sent report that this one corrects; may be empty
    QList<ReportSection> sections;

    bool operator==(const SituationReport&) const = default;
};

/// A report that has left the house. Append-only.
struct SentReport {
    Id id;
    int number = 0; ///< 1, 2, … in this case file; never used twice
    QString title;
    QString recipients;
    QString round; ///< label
    QDateTime asOf;
    QDateTime nextDue;
    Id madeFrom;
    Id replaces;
    QList<ReportSection> sections;
    QString figures; ///< as they were, JSON (reports/situation_figures.h)
    QDateTime sentAt; ///< UTC
    QString sentBy; ///< who was at the keyboard

    bool operator==(const SentReport&) const = default;
};

/// The one that every case file has, in the language that is in use. A working model after the
/// headings that are known to be used (situation, consequences, measures, organisation, needs,
/// communication, assessment); it is no official template and does not claim to be one.
ReportTemplate standardTemplate();
inline constexpr const char* standardTemplateId = "standard";

/// Sections for a new report: those of the template, with the texts of the last one carried over.
QList<ReportSection> withLastTexts(
    const QList<ReportSection>& wanted, const QList<ReportSection>& last);
/// The sections of a template with the texts of a draft; what was written under a heading that the
/// template does not have stands at the end, so that nothing is lost.
QList<ReportSection> rearranged(
    const QList<ReportSection>& draft, const QList<ReportSection>& wanted);
/// Marks as carried what says the same as the last report, and nothing else.
void markCarried(QList<ReportSection>& sections, const QList<ReportSection>& last);

QList<FieldProblem> problemsOf(const ReportTemplate& wanted);
QList<FieldProblem> problemsOf(const SituationReport& report);
/// What stands in the way of sending: nothing was written at all.
QList<FieldProblem> problemsOfSending(const SituationReport& report);

/// For the store and for JSON: `[{"key":…,"heading":…,…}]`.
QByteArray sectionsJson(const QList<ReportSection>& sections);
QList<ReportSection> sectionsFromJson(const QByteArray& json);

} // namespace samvirke
