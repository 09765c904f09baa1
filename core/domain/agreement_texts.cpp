#include "core/domain/agreement_texts.h"

#include <QCoreApplication>
#include <QRegularExpression>

#include <algorithm>

namespace samvirke {

namespace {

const AgreementField* fieldNamed(const QString& name)
{
    const QString wanted = name.trimmed().toLower();
    for (const AgreementField& field : agreementFields()) {
        if (wanted == QLatin1String(field.code) || wanted == QString::fromUtf8(field.nb)
            || wanted == QString::fromUtf8(field.nn))
            return &field;
    }
    return nullptr;
}

QList<FieldProblem> sectionProblems(const QList<TextSection>& sections)
{
    const QString field = QStringLiteral("sections");
    if (sections.isEmpty())
        return { { field,
            Text::of(QT_TRANSLATE_NOOP("core", "An agreement needs at least one clause.")) } };
    for (const TextSection& one : sections) {
        if (one.heading.trimmed().isEmpty())
            return { { field,
                Text::of(QT_TRANSLATE_NOOP("core", "Each clause needs a heading.")) } };
    }
    const QStringList strange = strangeFields(sections);
    if (strange.isEmpty())
        return {};
    return { { field,
        Text::of(QT_TRANSLATE_NOOP("core",
                     "“%1” is no field that can be filled in. Choose one from the list of fields, "
                     "or take the braces away."),
            { strange.first() }) } };
}

} // namespace

const QRegularExpression& bracedFields()
{
    static const QRegularExpression all(QStringLiteral("\\{([^{}\\n]{1,40})\\}"));
    return all;
}

QString bracedField(const AgreementField& field, LanguageForm form)
{
    return u'{' + QString::fromUtf8(form == LanguageForm::Nynorsk ? field.nn : field.nb) + u'}';
}

Text clauseGuidance(const QString& key)
{
    for (const Clause& clause : standardClauses()) {
        if (key == QLatin1String(clause.key))
            return clause.guidance ? Text::of(clause.guidance) : Text();
    }
    return {};
}

QString languageOf(LanguageForm form)
{
    return form == LanguageForm::Nynorsk ? QStringLiteral("nn") : QStringLiteral("nb");
}

QString standardAgreementId(LanguageForm form)
{
    return QStringLiteral("standard-") + languageOf(form);
}

bool isStandardAgreement(const Id& id)
{
    return id == standardAgreementId(LanguageForm::Bokmal)
        || id == standardAgreementId(LanguageForm::Nynorsk);
}

AgreementTemplate standardAgreement(LanguageForm form)
{
    if (form == LanguageForm::Neutral)
        form = LanguageForm::Bokmal;
    const QString language = languageOf(form);
    AgreementTemplate out;
    out.id = standardAgreementId(form);
    out.name = form == LanguageForm::Nynorsk
        ? Text::of(QT_TRANSLATE_NOOP("core", "Standard agreement (Nynorsk)")).translated()
        : Text::of(QT_TRANSLATE_NOOP("core", "Standard agreement (Bokmål)")).translated();
    out.form = form;
    for (const Clause& clause : standardClauses())
        out.sections.append({ QString::fromLatin1(clause.key),
            Text::of(clause.heading).in(language), Text::of(clause.text).in(language) });
    return out;
}

QString filledText(
    const QString& text, const AgreementFacts& facts, Filling filling, LanguageForm form)
{
    QString out;
    qsizetype last = 0;
    auto found = bracedFields().globalMatch(text);
    while (found.hasNext()) {
        const QRegularExpressionMatch match = found.next();
        const AgreementField* const field = fieldNamed(match.captured(1));
        if (!field || (filling == Filling::ForTheFile && field->personal))
            continue;
        out += QStringView(text).mid(last, match.capturedStart() - last);
        QString known = facts.value(QString::fromLatin1(field->code));
        if (known.endsWith(u'.') && QStringView(text).mid(match.capturedEnd()).startsWith(u'.'))
            known.chop(1); // the sentence has its own full stop
        out += known.isEmpty()
            ? QStringLiteral("____________ (%1)").arg(Text::of(field->label).in(languageOf(form)))
            : known;
        last = match.capturedEnd();
    }
    return out.append(QStringView(text).mid(last));
}

QList<AgreementField> unknownFields(const QList<TextSection>& sections, const AgreementFacts& facts)
{
    QList<AgreementField> out;
    for (const TextSection& section : sections) {
        auto found = bracedFields().globalMatch(section.text);
        while (found.hasNext()) {
            const AgreementField* const field = fieldNamed(found.next().captured(1));
            if (!field || !facts.value(QString::fromLatin1(field->code)).isEmpty())
                continue;
            const bool said = std::any_of(out.begin(), out.end(),
                [field](const AgreementField& one) { return one.code == field->code; });
            if (!said)
                out.append(*field);
        }
    }
    return out;
}

QStringList strangeFields(const QList<TextSection>& sections)
{
    QStringList out;
    for (const TextSection& section : sections) {
        auto found = bracedFields().globalMatch(section.text);
        while (found.hasNext()) {
            const QRegularExpressionMatch match = found.next();
            if (!fieldNamed(match.captured(1)) && !out.contains(match.captured(0)))
                out.append(match.captured(0));
        }
    }
    return out;
}

QList<FieldProblem> problemsOf(const AgreementTemplate& wanted)
{
    QList<FieldProblem> out;
    if (wanted.name.trimmed().isEmpty())
        out.append({ QStringLiteral("name"),
            Text::of(QT_TRANSLATE_NOOP("core", "Give the template a name.")) });
    return out + sectionProblems(wanted.sections);
}

QList<FieldProblem> problemsOf(const Agreement& agreement)
{
    return sectionProblems(agreement.sections);
}

template <> const QList<Word<AgreementStage>>& words()
{
    static const QList<Word<AgreementStage>> all{
        { AgreementStage::Draft, "draft", QT_TRANSLATE_NOOP("core", "agreement in draft") },
        { AgreementStage::Sent, "sent", QT_TRANSLATE_NOOP("core", "sent for signature") },
        { AgreementStage::LenderSigned, "lenderSigned",
            QT_TRANSLATE_NOOP("core", "signed by the lending side alone") },
        { AgreementStage::ReceiverSigned, "receiverSigned",
            QT_TRANSLATE_NOOP("core", "signed by the receiving side alone") },
        { AgreementStage::Signed, "signed", QT_TRANSLATE_NOOP("core", "agreement signed") },
    };
    return all;
}

AgreementStage stageOf(const Agreement& agreement)
{
    const bool lender = agreement.lenderSignedAt.isValid();
    const bool receiver = agreement.receiverSignedAt.isValid();
    if (lender && receiver)
        return AgreementStage::Signed;
    if (lender)
        return AgreementStage::LenderSigned;
    if (receiver)
        return AgreementStage::ReceiverSigned;
    return agreement.sentAt.isValid() ? AgreementStage::Sent : AgreementStage::Draft;
}

bool isSigned(const Agreement& agreement, TransferSide side)
{
    return (side == TransferSide::Lender ? agreement.lenderSignedAt : agreement.receiverSignedAt)
        .isValid();
}

} // namespace samvirke
