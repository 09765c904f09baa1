#include "core/print/agreement_document.h"

#include "core/base/norwegian.h"

#include <QCoreApplication>

namespace samvirke {

namespace {

using Kind = DocumentBlock::Kind;

DocumentBlock line(Kind kind, const QString& text)
{
    DocumentBlock block;
    block.kind = kind;
    block.text = text;
    return block;
}

class Writer {
public:
    explicit Writer(const PrintedAgreement& agreement)
        : m_agreement(agreement), m_language(languageOf(agreement.form))
    {
    }

    Document document()
    {
        m_out.title = m_agreement.office;
        m_out.headline = say(QT_TRANSLATE_NOOP("core", "Agreement on the loan of staff"));
        m_out.basis = say(QT_TRANSLATE_NOOP("core", "Between %1 and %2: %3"),
            { m_agreement.lender.party, m_agreement.receiver.party, m_agreement.what });
        m_out.everyPage = m_out.basis;
        if (m_agreement.exercise)
            m_out.mark = say(QT_TRANSLATE_NOOP("core", "EXERCISE EXERCISE EXERCISE"));
        else if (m_agreement.demonstration)
            m_out.mark = say(QT_TRANSLATE_NOOP("core", "DEMONSTRATION: the data are invented"));
        m_out.footer = m_out.headline;
        m_out.pageOf = say(QT_TRANSLATE_NOOP("core", "Page %1 of %2"),
            { QStringLiteral("%1"), QStringLiteral("%2") });
        m_out.language = m_language;
        m_out.blocks.append(line(Kind::Note, standing()));
        int number = 0;
        for (const TextSection& section : m_agreement.sections)
            addSection(section, ++number);
        addSignatures();
        return m_out;
    }

private:
    QString say(const char* source, const QList<Text>& arguments = {}) const
    {
        return Text::of(source, arguments).in(m_language);
    }

    QString standing() const
    {
        if (m_agreement.over)
            return say(QT_TRANSLATE_NOOP(
                "core", "The loan came to nothing. This agreement is not to be signed."));
        switch (m_agreement.stage) {
        case AgreementStage::Draft:
            return say(
                QT_TRANSLATE_NOOP("core", "Draft. It binds nobody until both sides have signed."));
        case AgreementStage::Sent:
        case AgreementStage::LenderSigned:
        case AgreementStage::ReceiverSigned:
            return say(QT_TRANSLATE_NOOP("core", "It binds nobody until both sides have signed."));
        case AgreementStage::Signed:
            break;
        }
        return say(QT_TRANSLATE_NOOP("core", "Signed by both sides."));
    }

    /// A line is a paragraph, one that begins with "- " a bullet.
    void addSection(const TextSection& section, int number)
    {
        m_out.blocks.append(line(
            Kind::Heading, QStringLiteral("%1. %2").arg(number).arg(section.heading.trimmed())));
        for (const QString& each : section.text.split(u'\n')) {
            const QString words = each.trimmed();
            if (words.isEmpty())
                continue;
            const bool bullet = words.startsWith(u"- ");
            m_out.blocks.append(line(
                bullet ? Kind::Bullet : Kind::Paragraph, bullet ? words.mid(2).trimmed() : words));
        }
    }

    static QString toWriteOn(const QString& known)
    {
        return known.isEmpty() ? QStringLiteral("\n____________________________") : known;
    }

    void addSignatures()
    {
        m_out.blocks.append(line(Kind::Heading, say(QT_TRANSLATE_NOOP("core", "Signatures"))));
        DocumentBlock table;
        table.kind = Kind::Table;
        table.text = say(QT_TRANSLATE_NOOP("core", "Lines for the signatures of both sides"));
        table.widths = { 20, 40, 40 };
        table.header = { QString(),
            say(QT_TRANSLATE_NOOP("core", "For %1"), { m_agreement.lender.party }),
            say(QT_TRANSLATE_NOOP("core", "For %1"), { m_agreement.receiver.party }) };
        const auto row = [&](const QString& what, const QString& lender, const QString& receiver) {
            table.rows.append({ { what }, { toWriteOn(lender) }, { toWriteOn(receiver) } });
        };
        const auto date = [](const PrintedSignature& one) {
            return one.at.isValid() ? dateText(one.at.toLocalTime().date()) : QString();
        };
        const auto hand = [&](const PrintedSignature& one) {
            return one.at.isValid() ? say(QT_TRANSLATE_NOOP("core", "signed")) : QString();
        };
        row(say(QT_TRANSLATE_NOOP("core", "Place and date")), date(m_agreement.lender),
            date(m_agreement.receiver));
        row(say(QT_TRANSLATE_NOOP("core", "Signature")), hand(m_agreement.lender),
            hand(m_agreement.receiver));
        row(say(QT_TRANSLATE_NOOP("core", "Name and function")), m_agreement.lender.by,
            m_agreement.receiver.by);
        m_out.blocks.append(table);
        m_out.blocks.append(line(Kind::Paragraph,
            say(QT_TRANSLATE_NOOP("core",
                "Read by the employee, who consents to the service: "
                "____________________________"))));
    }

    const PrintedAgreement& m_agreement;
    QString m_language;
    Document m_out;
};

} // namespace

Document agreementDocument(const PrintedAgreement& agreement)
{
    return Writer(agreement).document();
}

} // namespace samvirke
