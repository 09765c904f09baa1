// Agreements about lent staff: the office's templates, one agreement for each transfer, and who has
// signed. Once it is sent or signed, its text stays as it is; names of persons are filled in on
// paper alone, from consent on, so that no text keeps them when a person is erased.
#pragma once

#include "core/domain/agreement_texts.h"
#include "core/reports/printed_agreement.h"
#include "core/session/session.h"

namespace samvirke {

class Agreements {
public:
    explicit Agreements(const Session& session) : m_session(session) { }

    /// The standard ones (nb, nn), then the office's own by name.
    QList<AgreementTemplate> templates() const;
    /// A standard template, changed, becomes one of the office's own.
    Result<Id> saveTemplate(AgreementTemplate wanted);
    Result<void> removeTemplate(const Id& id);

    QList<Agreement> all() const; ///< in the order they were begun
    std::optional<Agreement> agreement(const Id& id) const;
    std::optional<Agreement> about(const Id& transfer) const;
    /// What a new one would be; it is not in the file yet. Without a template it is the standard
    /// one in the receiving municipality's form of Norwegian, or the office's only own one.
    Agreement proposed(const Id& transfer, const Id& madeFrom = {}) const;

    /// What the case file knows for the texts of this agreement; an employee's name from consent
    /// on.
    AgreementFacts facts(const Agreement& agreement) const;
    /// The same texts as they would stand on paper now.
    QList<TextSection> filled(const Agreement& agreement) const;
    /// Fields of the transfer that have changed since the text was fixed: "until".
    QStringList changedSinceFixed(const Agreement& agreement) const;
    Result<PrintedAgreement> printed(const Id& agreement) const;

    /// Begins an agreement or changes its text. Refused once it is sent or signed.
    Result<Id> write(Agreement agreement);
    /// It went out for signature; now when `at` is invalid. From then on its text is fixed.
    Result<void> markSent(const Id& agreement, const QDateTime& at = {});
    /// `by`: name and function. Refused before both owners agree on record, and when the transfer
    /// came to nothing.
    Result<void> recordSignature(
        const Id& agreement, TransferSide side, const QString& by, const QDateTime& at = {});
    /// Back to a draft, without signatures: they were for another text.
    Result<void> reopen(const Id& agreement);
    Result<void> remove(const Id& agreement); ///< only a draft

private:
    Result<Agreement> known(const Id& agreement) const;
    void fix(Agreement& agreement) const;

    const Session& m_session;
};

/// PDF, ODT or plain text by the ending of the name.
Result<void> writeAgreement(const Session& session, const Id& agreement, const QString& path);

} // namespace samvirke
