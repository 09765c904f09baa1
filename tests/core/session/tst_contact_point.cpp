// The contact point's desk: the office's own measures, letters, inquiries, and answers that are
// shared without names.
#include "core/base/language.h"
#include "core/session/measures.h"
#include "core/session/table_files.h"
#include "fixtures.h"

#include <QDir>
#include <QFile>
#include <QTest>

using namespace samvirke;
using namespace samvirke::testing;

namespace {

Inquiry anInquiry()
{
    Inquiry inquiry;
    inquiry.municipality = "5014";
    inquiry.caller = "Anne Dalvik";
    inquiry.callerFunction = "kommunalsjef helse";
    inquiry.question = "Hvem kan hjelpe i helgen?";
    return inquiry;
}

SharedAnswer anAnswer()
{
    SharedAnswer answer;
    answer.question = "Hvem kan hjelpe i helgen?";
    answer.answer = "Spør deltidsansatte først, så nabokommunene.";
    return answer;
}

QString contentOf(const QString& path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
}

QStringList titles(Session& session, const QString& text)
{
    while (!session.prepareSearch(1000)) { }
    QStringList out;
    for (const SearchGroup& group : session.search(text, 20)) {
        for (const SearchHit& hit : group.hits)
            out.append(hit.title);
    }
    return out;
}

} // namespace

class TestContactPoint : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QVERIFY(speak("nb")); }

    void officesVersionStandsInPlaceOfTheBuiltIn()
    {
        TestFile file;
        Measures desk(*file.get());
        const qsizetype all = desk.entries().size();
        MeasureEntry nav = *desk.entry("nav");
        QVERIFY(nav.builtIn && !nav.own);
        QVERIFY(!nav.unchecked.isEmpty());
        nav.measure.whoToCall = "NAV Trøndelag, markedsteamet";
        QCOMPARE(*desk.keepMeasure(nav.measure), QString("nav"));
        QCOMPARE(desk.entries().size(), all);
        for (const char* language : { "nb", "nn" }) {
            for (const MeasureEntry& one : desk.entries(language)) {
                if (one.measure.code == "nav")
                    QCOMPARE(one.measure.whoToCall, QString("NAV Trøndelag, markedsteamet"));
            }
        }
        QVERIFY(desk.entry("nav")->own);
        QVERIFY(desk.entry("nav")->unchecked.isEmpty());
        QVERIFY(file->undo());
        QVERIFY(!desk.entry("nav")->own);
        QVERIFY(file->redo());
        QVERIFY(desk.removeOwnMeasure("nav"));
        QVERIFY(!desk.entry("nav")->own);
        QVERIFY(!desk.removeOwnMeasure("nav")); // built in: can only be hidden
        QVERIFY(!desk.removeOwnMeasure("nothing"));
    }

    void hiddenMeasureIsNoStepAndNotInTheLetter()
    {
        TestFile file;
        Measures desk(*file.get());
        const auto proposes = [&desk](const QString& code) {
            for (const NextStep& step : desk.nextSteps({ "mangler folk i uker", {}, {} }).steps) {
                if (step.code == code)
                    return true;
            }
            return false;
        };
        QVERIFY(proposes("nav"));
        QVERIFY(desk.hideMeasure("nav", true));
        QVERIFY(!proposes("nav"));
        QVERIFY(desk.writeLetter(file.path("brev.txt"), "nb"));
        QVERIFY(!contentOf(file.path("brev.txt")).contains("NAV-kontor"));
        QVERIFY(titles(*file.get(), "NAV-kontor").isEmpty());
        QVERIFY(desk.hideMeasure("nav", false));
        QVERIFY(proposes("nav"));
        QVERIFY(!desk.hideMeasure("nothing", true));
    }

    void ownMeasureGetsACodeOfItsOwn()
    {
        TestFile file;
        Measures desk(*file.get());
        Measure measure;
        QVERIFY(!desk.keepMeasure(measure)); // has no name
        measure.name = "Felles bakvakt på Fosen";
        measure.gives = "En lege på telefon.";
        measure.level = EscalationLevel::InterMunicipal;
        measure.keywords = QStringList{ "bakvakt" };
        QCOMPARE(*desk.keepMeasure(measure), QString("felles-bakvakt-på-fosen"));
        QCOMPARE(*desk.keepMeasure(measure), QString("felles-bakvakt-på-fosen-2"));
        const NextSteps found = desk.nextSteps({ "er det en bakvakt å ringe", {}, {} });
        QCOMPARE(found.steps.size(), 2);
        QVERIFY(titles(*file.get(), "bakvakt fosen").contains("Felles bakvakt på Fosen"));
        QVERIFY(desk.removeOwnMeasure("felles-bakvakt-på-fosen-2"));
        QCOMPARE(titles(*file.get(), "bakvakt fosen").size(), 1);
    }

    void needLeadsToWhatIsNotTried()
    {
        TestFile file;
        Measures desk(*file.get());
        Need need = aNeed();
        need.tried = { TriedMeasure::LargerPosts, TriedMeasure::Labour };
        const NextSteps found = desk.nextSteps(desk.questionOf(need));
        QCOMPARE(found.passedOver, (QStringList{ "larger-posts", "nav" }));
        QCOMPARE(found.steps.first().code, QString("extra-shifts"));
    }

    void letterIsWrittenInBothForms()
    {
        TestFile file;
        Measures desk(*file.get());
        QVERIFY(desk.writeLetter(file.path("nb.txt"), "nb"));
        QVERIFY(desk.writeLetter(file.path("nn.txt"), "nn"));
        QVERIFY(desk.writeLetter(file.path("nn.odt"), "nn"));
        const QString nb = contentOf(file.path("nb.txt"));
        const QString nn = contentOf(file.path("nn.txt"));
        QVERIFY2(nb.contains("Hva en kommune kan gjøre"), qPrintable(nb.left(400)));
        QVERIFY2(nn.contains("Kva ein kommune kan gjere"), qPrintable(nn.left(400)));
        QVERIFY(nn.contains("Nabokommunar"));
        QVERIFY(!nn.contains("ikke "));
        QVERIFY(nb.contains("(ikke kontrollert)"));
        QVERIFY(nb.indexOf("Nabokommuner") < nb.indexOf("Sivilforsvaret"));
    }

    void draftsGoToMunicipalitiesInTheirOwnForm()
    {
        TestFile file;
        Measures desk(*file.get());
        QVERIFY(!desk.writeLetterDrafts(file.path("."))); // no address is known
        Contact contact;
        contact.municipality = "5014";
        contact.function = "kommunalsjef";
        contact.email = "post@froya.kommune.no";
        QVERIFY(file->setContact(contact));
        const Reminder drafts = desk.letterDrafts();
        QCOMPARE(drafts.drafts.size(), 1);
        QCOMPARE(drafts.drafts.first().addresses, QStringList{ "post@froya.kommune.no" });
        QVERIFY(drafts.drafts.first().body.contains("Nabokommun"));
        const auto written = desk.writeLetterDrafts(file.path("."));
        QVERIFY(written);
        QVERIFY(contentOf(written->first()).contains("X-Unsent"));
    }

    void inquiryIsRegisteredAnsweredAndFollowedUp()
    {
        TestFile file;
        Measures desk(*file.get());
        QVERIFY(!desk.registerInquiry({}));
        Inquiry stranger = anInquiry();
        stranger.municipality = "0000";
        QVERIFY(!desk.registerInquiry(stranger));
        const auto id = desk.registerInquiry(anInquiry());
        QVERIFY(id);
        QVERIFY(desk.inquiry(*id)->at.isValid());
        QCOMPARE(desk.figures().open, 1);
        Inquiry inquiry = *desk.inquiry(*id);
        inquiry.answer = "Naboene. Vi spør dem.";
        inquiry.measures = QStringList{ "neighbours", "neighbours" };
        inquiry.role = Role::Coordination;
        inquiry.followUp = today();
        QVERIFY(desk.changeInquiry(inquiry));
        QCOMPARE(desk.figures().open, 0);
        QCOMPARE(desk.figures().followUpsDue, 1);
        QCOMPARE(desk.inquiry(*id)->measures, QStringList{ "neighbours" });
        QVERIFY(file->undoText().translated().contains("besvare en henvendelse"));
        QVERIFY(desk.completeFollowUp(*id));
        QCOMPARE(desk.figures().followUpsDue, 0);
        QVERIFY(file->undo());
        QVERIFY(file->undo());
        QCOMPARE(desk.figures().open, 1);
        QVERIFY(!desk.completeFollowUp(*id)); // nothing was promised
        QVERIFY(file->undo());
        QVERIFY(desk.inquiries().isEmpty());
        QVERIFY(!desk.changeInquiry(inquiry)); // gone
    }

    void openInquiriesStandFirst()
    {
        TestFile file;
        Measures desk(*file.get());
        Inquiry old = anInquiry();
        old.at = nowUtc().addDays(-5);
        old.question = "gammel";
        QVERIFY(desk.registerInquiry(old));
        Inquiry answered = anInquiry();
        answered.question = "ny";
        answered.answer = "svar";
        QVERIFY(desk.registerInquiry(answered));
        QCOMPARE(desk.inquiries().first().question, QString("gammel"));
        QCOMPARE(desk.inquiries().last().question, QString("ny"));
    }

    void callerIsErased()
    {
        TestFile file;
        Measures desk(*file.get());
        const auto id = desk.registerInquiry(anInquiry());
        QVERIFY(id);
        QVERIFY(titles(*file.get(), "Dalvik").contains("Hvem kan hjelpe i helgen?"));
        QVERIFY(file->erasePerson(Entity::Inquiry, *id));
        QVERIFY(desk.inquiry(*id)->caller.isEmpty());
        QCOMPARE(desk.inquiry(*id)->question, QString("Hvem kan hjelpe i helgen?"));
        QVERIFY(titles(*file.get(), "Dalvik").isEmpty());
        file.close();
        QFile bytes(file.path());
        QVERIFY(bytes.open(QIODevice::ReadOnly));
        QVERIFY(!bytes.readAll().contains("Dalvik"));
    }

    void namesAreRefusedInSharedAnswers_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("word");
        QTest::newRow("caller") << "Som Anne Dalvik sa"
                                << "Anne Dalvik";
        QTest::newRow("caller's first name") << "Anne i kommunen vet"
                                             << "Anne";
        QTest::newRow("pool member") << "Spør Kari Normann Testesen"
                                     << "Kari Normann Testesen";
        QTest::newRow("contact") << "Ring Per Hansen"
                                 << "Per Hansen";
        QTest::newRow("contact's number") << "Ring 73 12 34 56"
                                          << "73 12 34 56";
        QTest::newRow("mobile") << "Ring 900 11 222"
                                << "900 11 222";
        QTest::newRow("address") << "Skriv til kari@example.org"
                                 << "kari@example.org";
    }

    void namesAreRefusedInSharedAnswers()
    {
        QFETCH(QString, text);
        QFETCH(QString, word);
        TestFile file;
        Measures desk(*file.get());
        QVERIFY(file->registerPoolMember(aMember()));
        QVERIFY(file->setContact({ {}, "5014", "Per Hansen", "rådgiver", "73123456", {} }));
        const auto id = desk.registerInquiry(anInquiry());
        QVERIFY(id);
        SharedAnswer answer = anAnswer();
        answer.answer = text;
        const auto kept = desk.keepSharedAnswer(answer, *id);
        QVERIFY(!kept);
        QVERIFY2(kept.error().text.translated().contains(word),
            qPrintable(kept.error().text.translated()));
        QVERIFY(desk.sharedAnswers().isEmpty());
    }

    void aCallersPlaceMayBeNamed()
    {
        TestFile file;
        Measures desk(*file.get());
        Inquiry inquiry = anInquiry();
        inquiry.caller = "Anne Heim";
        const auto id = desk.registerInquiry(inquiry);
        QVERIFY(id);
        SharedAnswer answer = anAnswer();
        for (const char* const wrong : { "Anne Heim vet det", "Anne vet det", "Anne Heims svar" }) {
            answer.answer = wrong;
            QVERIFY2(!desk.keepSharedAnswer(answer, *id), wrong);
        }
        answer.answer = "Heim kommune vet det";
        QVERIFY(desk.keepSharedAnswer(answer, *id));
    }

    void goodAnswerIsShared()
    {
        TestFile file;
        Measures desk(*file.get());
        const auto id = desk.registerInquiry(anInquiry());
        const auto shared = desk.keepSharedAnswer(anAnswer(), *id);
        QVERIFY(shared);
        QCOMPARE(desk.inquiry(*id)->shared, *shared);
        QVERIFY(titles(*file.get(), "deltidsansatte først").contains("Hvem kan hjelpe i helgen?")
            || titles(*file.get(), "hjelpe helgen").size() >= 2);
        SharedAnswer changed = *desk.sharedAnswer(*shared);
        changed.answer =
            "Anne vet det."; // still the caller's name, also without naming the inquiry
        QVERIFY(!desk.keepSharedAnswer(changed));
        changed.answer = "Nabokommunene.";
        QVERIFY(desk.keepSharedAnswer(changed));
        QVERIFY(desk.removeSharedAnswer(*shared));
        QVERIFY(desk.inquiry(*id)->shared.isEmpty());
        QVERIFY(file->undo());
        QCOMPARE(desk.inquiry(*id)->shared, *shared);
        QVERIFY(!desk.keepSharedAnswer({}));
        QVERIFY(!desk.keepSharedAnswer(anAnswer(), "nothing"));
    }

    void tablesLeaveOutWhoAsked()
    {
        TestFile file;
        Measures desk(*file.get());
        Inquiry inquiry = anInquiry();
        inquiry.answer = "Ja";
        inquiry.measures = QStringList{ "nav" };
        const auto id = desk.registerInquiry(inquiry);
        QVERIFY(desk.keepSharedAnswer(anAnswer(), *id));
        for (const TableKind kind :
            { TableKind::Measures, TableKind::Inquiries, TableKind::SharedAnswers }) {
            const QString path = file.path(code(kind) + ".csv");
            QVERIFY(writeTable(*file.get(), kind, path));
            QVERIFY(writeTable(*file.get(), kind, file.path(code(kind) + ".xlsx")));
            const QString text = contentOf(path);
            QVERIFY(!text.contains("Dalvik"));
            QVERIFY2(
                text.contains(kind == TableKind::Measures ? "Nabokommuner" : "Hvem kan hjelpe"),
                qPrintable(text.left(300)));
        }
        QVERIFY(contentOf(file.path("inquiries.csv")).contains("Lokalt NAV-kontor"));
    }

    void readOnlyFileRefuses()
    {
        TestFile file;
        file.close();
        file.reopen(OpenMode::ReadOnly);
        Measures desk(*file.get());
        QVERIFY(!desk.entries().isEmpty());
        QVERIFY(!desk.registerInquiry(anInquiry()));
        QVERIFY(!desk.hideMeasure("nav", true));
    }
};

QTEST_GUILESS_MAIN(TestContactPoint)
#include "tst_contact_point.moc"
