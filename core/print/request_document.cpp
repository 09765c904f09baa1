#include "core/print/request_document.h"

#include "core/base/norwegian.h"

namespace samvirke {

Document requestDocument(
    const RequestLetter& letter, const QString& office, const QDate& day, const Text& mark)
{
    Document document;
    document.language = letter.language;
    document.title = letter.subject;
    document.headline = letter.subject;
    document.basis = QStringLiteral("%1, %2").arg(office, dateText(day));
    document.mark = mark.in(letter.language);
    document.footer = document.basis;
    document.pageOf = Text::of(
        QT_TRANSLATE_NOOP("core", "Page %1 of %2"), { QStringLiteral("%1"), QStringLiteral("%2") })
                          .in(letter.language);
    for (const LetterPart& part : letter.parts)
        document.blocks.append(
            { part.kind == LetterPart::Kind::Bullet ? DocumentBlock::Kind::Bullet
                                                    : DocumentBlock::Kind::Paragraph,
                part.text, {}, {}, {} });
    return document;
}

} // namespace samvirke
