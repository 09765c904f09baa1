#include "core/session/legal_cards.h"

#include "core/base/clock.h"
#include "core/base/language.h"
#include "core/base/norwegian.h"
#include "core/print/document.h"
#include "core/session/session_p.h"

namespace samvirke {

namespace {

Error noSuchStep(const QString& step)
{
    QStringList known;
    for (const LegalStep& each : legalSteps())
        known.append(QString::fromLatin1(each.code));
    return { Text::of(QT_TRANSLATE_NOOP("core", "There is no step \"%1\". Known are: %2."),
        { step, known.join(QStringLiteral(", ")) }) };
}

QString said(const char* source, const QList<Text>& arguments = {})
{
    return Text::of(source, arguments).translated();
}

} // namespace

std::optional<LegalCard> LegalCards::own(const QString& step) const
{
    const QList<LegalCard> found =
        m_session.inside().store->all<LegalCard>("WHERE step = ?", { step.toUtf8() });
    return found.isEmpty() ? std::nullopt : std::optional(found.first());
}

QList<ShownCard> LegalCards::cards() const
{
    QList<ShownCard> out;
    for (const LegalStep& step : legalSteps())
        out.append(*card(QString::fromLatin1(step.code)));
    return out;
}

std::optional<ShownCard> LegalCards::card(const QString& step) const
{
    const LegalStep* known = legalStep(step);
    if (known == nullptr)
        return std::nullopt;
    const std::optional<LegalCard> mine = own(QString::fromLatin1(known->code));
    return shownCard(*known, mine ? &*mine : nullptr);
}

Result<Id> LegalCards::save(LegalCard card) const
{
    const LegalStep* known = legalStep(card.step);
    if (known == nullptr)
        return fail(noSuchStep(card.step));
    card.step = QString::fromLatin1(known->code);
    if (card.basis.trimmed().isEmpty())
        return fail(Text::of(QT_TRANSLATE_NOOP("core", "Write on what basis the step stands.")));
    if (card.decides.trimmed().isEmpty())
        return fail(Text::of(QT_TRANSLATE_NOOP("core", "Write who decides.")));
    const std::optional<LegalCard> before = own(card.step);
    if (before)
        card.id = before->id;
    else if (card.id.isEmpty())
        card.id = makeId();
    Session::Private& inside = m_session.inside();
    return inside.commandFor("saveLegalCard", card.id,
        [&] { return before ? inside.store->update(card) : inside.store->insert(card); });
}

Result<void> LegalCards::restore(const QString& step) const
{
    const LegalStep* known = legalStep(step);
    if (known == nullptr)
        return fail(noSuchStep(step));
    const std::optional<LegalCard> mine = own(QString::fromLatin1(known->code));
    if (!mine)
        return {};
    Session::Private& inside = m_session.inside();
    return inside.command(
        "restoreLegalCard", [&] { return inside.store->remove<LegalCard>(mine->id); });
}

Result<void> writeLegalCards(const Session& session, const QString& path, const QString& step)
{
    QList<ShownCard> cards = LegalCards(session).cards();
    if (!step.isEmpty()) {
        const std::optional<ShownCard> one = LegalCards(session).card(step);
        if (!one)
            return fail(noSuchStep(step));
        cards = { *one };
    }
    Document document;
    document.title =
        said(QT_TRANSLATE_NOOP("core", "Legal cards: %1"), { session.info().office.name });
    document.headline = cards.size() == 1
        ? cards.first().title.translated()
        : said(QT_TRANSLATE_NOOP("core", "On what basis, who decides, when it goes further up"));
    document.basis = said(QT_TRANSLATE_NOOP("core",
        "Short cards for the steps of coordination. They are no legal advice; what is not checked "
        "says so."));
    if (session.info().exercise)
        document.mark = said(QT_TRANSLATE_NOOP("core", "EXERCISE EXERCISE EXERCISE"));
    else if (session.info().demonstration)
        document.mark = said(QT_TRANSLATE_NOOP("core", "DEMONSTRATION: the data are invented"));
    document.footer = said(QT_TRANSLATE_NOOP("core", "%1 · made %2"),
        { session.info().office.name, timeText(nowUtc()) });
    document.pageOf = said(
        QT_TRANSLATE_NOOP("core", "Page %1 of %2"), { QStringLiteral("%1"), QStringLiteral("%2") });
    document.language = spokenLanguage();
    using Kind = DocumentBlock::Kind;
    const auto part = [&document](const char* heading, const Text& text) {
        if (text.isEmpty())
            return;
        document.blocks.append({ Kind::Subheading, said(heading), {}, {}, {} });
        document.blocks.append({ Kind::Paragraph, text.translated(), {}, {}, {} });
    };
    for (const ShownCard& card : std::as_const(cards)) {
        document.blocks.append({ Kind::Heading, card.title.translated(), {}, {}, {} });
        part(QT_TRANSLATE_NOOP("core", "Basis"), card.basis);
        part(QT_TRANSLATE_NOOP("core", "Who decides"), card.decides);
        part(QT_TRANSLATE_NOOP("core", "When it goes further up"), card.goesUp);
        part(QT_TRANSLATE_NOOP("core", "Beware"), card.caution);
        part(QT_TRANSLATE_NOOP("core", "Not verified"), card.unsure);
        document.blocks.append({ Kind::Note, sureness(card).translated(), {}, {}, {} });
    }
    return writeDocument(document, path);
}

} // namespace samvirke
