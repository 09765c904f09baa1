// The page about measures in its views and its dialogs, as the picture maker shows them.
#include "ui/dialogs/inquiry_dialog.h"
#include "ui/dialogs/measure_dialog.h"
#include "ui/dialogs/measures_letter_dialog.h"
#include "ui/dialogs/shared_answer_dialog.h"
#include "ui/pages/measures/measures_page.h"
#include "ui/shots.h"

namespace samvirke {

void registerMeasureShots()
{
    addShot("measures-find", [](Session& session) {
        auto* page = new MeasuresPage(session);
        page->ask({ QStringLiteral("jeg mangler sykepleiere i helgen"), {}, { "larger-posts" } });
        return page;
    });
    addShot("measures-inquiries", [](Session& session) {
        auto* page = new MeasuresPage(session);
        page->reveal(Measures(session).inquiries().value(0).id);
        return page;
    });
    addShot("measures-shared", [](Session& session) {
        auto* page = new MeasuresPage(session);
        page->reveal(Measures(session).sharedAnswers().value(0).id);
        return page;
    });
    addShot("measure-dialog", [](Session& session) {
        return new MeasureDialog(
            session, Measures(session).entry(QStringLiteral("nav")).value_or(MeasureEntry()));
    });
    addShot("inquiry-dialog", [](Session& session) {
        return new InquiryDialog(session, Measures(session).inquiries().value(0));
    });
    addShot("shared-answer-dialog", [](Session& session) {
        SharedAnswer answer;
        answer.question = QStringLiteral("Hvem kan vi spørre når tre er syke på natt?");
        answer.answer =
            QStringLiteral("Ring 901 23 456, eller skriv til kari.nordmann@kommune.no.");
        return new SharedAnswerDialog(session, answer, {});
    });
    addShot("measures-letter-dialog",
        [](Session& session) { return new MeasuresLetterDialog(session); });
}

} // namespace samvirke
