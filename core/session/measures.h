// The contact point's desk: the catalogue of measures as the office has it, what municipalities ask
// about it, and the answers that are shared.
#pragma once

#include "core/base/result.h"
#include "core/domain/inquiries.h"
#include "core/domain/measure_finding.h"
#include "core/domain/names_in_text.h"
#include "core/reports/reminder.h"

namespace samvirke {

class Session;

/// A measure of the catalogue and where it is from.
struct MeasureEntry {
    Measure measure;
    bool builtIn = false; ///< the program brings one of this code
    bool own = false; ///< the office's version stands in the case file
    /// Members whose facts date from 2021 and that the office has not looked at: it has, once its
    /// own version stands.
    QStringList unchecked;

    bool operator==(const MeasureEntry&) const = default;
};

class Measures {
public:
    explicit Measures(const Session& session) : m_session(session) { }

    // ---- The catalogue
    /// All, in order. `language`: "nb" or "nn", that of the program by default (English: nb). The
    /// office's own version reads the same in both.
    QList<MeasureEntry> entries(const QString& language = {}) const;
    std::optional<MeasureEntry> entry(const QString& code) const;
    /// Changes a measure, or adds one: its code is made from its name when it has none. What was
    /// built in is the office's own from then on.
    Result<QString> keepMeasure(Measure measure);
    Result<void> hideMeasure(const QString& code, bool hidden);
    /// Takes the office's version away: the built-in one stands again, or none.
    Result<void> removeOwnMeasure(const QString& code);

    NextSteps nextSteps(const MeasureQuestion& question) const;
    /// A need as a question: its profession, its infection, what was tried.
    MeasureQuestion questionOf(const Need& need) const;
    /// What a municipality says it lacks in its newest answer, as a question.
    MeasureQuestion questionOf(const QString& municipality) const;

    // ---- The letter
    /// .pdf, .odt or .txt, in "nb" or "nn". A PDF needs a QGuiApplication.
    Result<void> writeLetter(const QString& path, const QString& language) const;
    QString letterText(const QString& language) const; ///< as plain text
    /// Measures of the letter with facts that nobody has checked.
    int uncheckedInLetter() const;
    /// A draft for each form of Norwegian, to the contacts of all municipalities.
    Reminder letterDrafts() const;
    Result<QStringList> writeLetterDrafts(const QString& folder) const;

    // ---- Inquiries
    QList<Inquiry> inquiries() const; ///< open ones first, then the newest
    std::optional<Inquiry> inquiry(const Id& id) const;
    InquiryFigures figures() const;
    /// `at` is now when invalid. With an answer it is answered, now if it does not say when.
    Result<Id> registerInquiry(Inquiry inquiry);
    Result<void> changeInquiry(Inquiry inquiry);
    Result<void> completeFollowUp(const Id& inquiry);

    // ---- Shared answers
    QList<SharedAnswer> sharedAnswers() const; ///< newest first
    std::optional<SharedAnswer> sharedAnswer(const Id& id) const;
    /// What stands in the way of sharing: names, numbers and addresses of the case file, and of who
    /// asked.
    QList<InTheWay> personalIn(const SharedAnswer& answer, const Id& inquiry = {}) const;
    /// Adds or changes one; refused while something personal stands in it. `inquiry`: what it came
    /// from.
    Result<Id> keepSharedAnswer(SharedAnswer answer, const Id& inquiry = {});
    Result<void> removeSharedAnswer(const Id& id);

private:
    const Session& m_session;
};

} // namespace samvirke
