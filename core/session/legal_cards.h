// The legal cards of an open case file: the program's text for each step, or the office's own in
// its place. Commands as in session.h.
#pragma once

#include "core/base/result.h"
#include "core/domain/legal_step.h"

namespace samvirke {

class Session;

class LegalCards {
public:
    explicit LegalCards(const Session& session) : m_session(session) { }

    QList<ShownCard> cards() const; ///< one for each step, in the order of the work
    /// Nothing for an unknown step.
    std::optional<ShownCard> card(const QString& step) const;

    /// The office's card takes the place of the program's; one for each step.
    Result<Id> save(LegalCard card) const;
    /// The program's text again.
    Result<void> restore(const QString& step) const;

private:
    std::optional<LegalCard> own(const QString& step) const;

    const Session& m_session;
};

/// All cards as PDF, ODT or plain text by the ending of the name; or one of them.
Result<void> writeLegalCards(const Session& session, const QString& path, const QString& step = {});

} // namespace samvirke
