// The catalogue of measures as the program brings it, and what everyday sentences lead to.
#include "core/domain/inquiries.h"
#include "core/domain/measure_finding.h"
#include "core/domain/names_in_text.h"
#include "core/exchange/measure_catalogue.h"

#include <QSet>
#include <QTest>

using namespace samvirke;

namespace {

QList<Measure> catalogue(const QString& language = QStringLiteral("nb"))
{
    QList<Measure> all;
    const auto loaded = loadMeasures();
    if (!loaded)
        qFatal("%s", qPrintable(loaded.error().text.english()));
    for (const CatalogueMeasure& one : *loaded)
        all.append(one.in.value(language));
    return all;
}

QStringList codesFor(const QString& text, const QStringList& tried = {})
{
    QStringList codes;
    for (const NextStep& step : nextSteps(catalogue(), { text, {}, tried }).steps)
        codes.append(step.code);
    return codes;
}

Measure own(const QString& code, EscalationLevel level, const QStringList& keywords)
{
    Measure measure;
    measure.code = code;
    measure.level = level;
    measure.name = code;
    measure.gives = code;
    measure.keywords = keywords;
    return measure;
}

} // namespace

class TestMeasures : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void catalogueIsWholeInBothForms()
    {
        const auto loaded = loadMeasures();
        QVERIFY(loaded);
        QSet<QString> codes;
        EscalationLevel before = EscalationLevel::Local;
        for (const CatalogueMeasure& one : *loaded) {
            const Measure nb = one.in.value("nb");
            const Measure nn = one.in.value("nn");
            QVERIFY2(!codes.contains(nb.code), qPrintable(nb.code));
            codes.insert(nb.code);
            QVERIFY(nb.level >= before);
            before = nb.level;
            for (const Measure& said : { nb, nn }) {
                QVERIFY(problemsOf(said).isEmpty());
                for (const QString& text : { said.whenToUse, said.whoToCall, said.openingHours,
                         said.leadTime, said.cost, said.howToApply })
                    QVERIFY2(!text.isEmpty(), qPrintable(said.code));
            }
            QCOMPARE(nb.keywords, nn.keywords);
            QVERIFY2(nb.howToApply != nn.howToApply, qPrintable(nb.code));
        }
        for (const TriedMeasure tried :
            { TriedMeasure::OwnStaff, TriedMeasure::LargerPosts, TriedMeasure::Redeployment,
                TriedMeasure::Labour, TriedMeasure::Agencies, TriedMeasure::Neighbours })
            QVERIFY(codes.contains(codesOf({ tried }).first()));
    }

    void sentenceLeadsToFirstStep_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("first");
        QTest::addColumn<QStringList>("among"); // also proposed
        QTest::addColumn<QStringList>("not_"); // not proposed
        const QStringList none;
        const auto row = [](const char* text, const char* first, const QStringList& among,
                             const QStringList& missing) {
            QTest::newRow(text) << text << first << among << missing;
        };
        row("jeg mangler sykepleiere i helgen", "larger-posts",
            { "extra-shifts", "neighbours", "agency" },
            { "civil-defence", "public-health-institute", "voluntary" });
        row("Eg manglar sjukepleiarar i helga", "larger-posts", { "extra-shifts", "neighbours" },
            { "civil-defence" });
        row("Vi treng ein nattsjukepleiar i kveld", "extra-shifts", { "agency" },
            { "public-health-institute" });
        row("tre sykmeldte på natt", "extra-shifts", { "agency" }, { "hygiene-centre" });
        row("Vi får ikke dekket sommerferien", "larger-posts", { "nav", "agency" },
            { "public-health-institute" });
        row("Turnusen i påska har hull", "larger-posts", { "agency" }, { "hygiene-centre" });
        row("Utbrudd på sykehjemmet, vi trenger råd om smittevern", "hygiene-centre",
            { "public-health-institute" }, { "nav", "agency", "voluntary" });
        row("Utbrot på sjukeheimen, korleis bør vi isolere?", "hygiene-centre",
            { "public-health-institute" }, { "private" });
        row("Mange ansatte i karantene", "larger-posts", { "redeploy", "national-response" },
            { "voluntary" });
        row("Vi klarer ikke smittesporingen alene", "redeploy",
            { "national-response", "public-health-institute" }, { "nav" });
        row("Teststasjonen på grensa mangler folk", "redeploy", { "national-response" },
            { "voluntary" });
        row("Avdelingsleder er borte, hvem kan lede", "development-centre", {},
            { "private", "agency" });
        row("Vi treng opplæring av nye folk", "development-centre", {}, {});
        row("Renholdet på sykehjemmet stopper", "private", {},
            { "neighbours", "reserve-register" });
        row("Kokken er sjuk, kven lagar mat", "private", {}, { "reserve-register" });
        row("Noen som kan handle mat og besøke ensomme", "voluntary", {},
            { "agency", "reserve-register" });
        row("Hvem skal vi ringe?", "governor", { "contact-point" }, { "agency", "voluntary" });
        row("Kvar skal vi vende oss", "governor", { "contact-point" }, { "agency" });
        row("Mange døende, trenger hjelp med lindrende behandling", "health-trust", {},
            { "nav", "agency" });
        row("Kollaps: nesten alle på sykehjemmet er smittet", "governor", { "health-team" },
            { "private", "nav" });
        row("Vi må evakuere og trenger telt og strøm", "civil-defence", {}, { "nav", "agency" });
        row("Vi trenger assistenter i flere uker", "nav", { "larger-posts" }, { "hygiene-centre" });
        row("Kan pensjonerte helsearbeidere hjelpe?", "reserve-register", {}, { "voluntary" });
        row("Finnes det studenter som kan jobbe", "reserve-register", {}, {});
        row("Hvordan låner vi folk fra nabokommunen", "neighbours", {}, { "civil-defence" });
        row("Kan NAV skaffe folk", "nav", {}, { "voluntary" });
        row("Har vi rammeavtale med vikarbyrå?", "agency", {}, { "voluntary" });
        row("Kva gjer utviklingssenteret (USHT)?", "development-centre", {}, { "agency" });
        row("Er det et innsatsteam i helsefellesskapet?", "health-community", {}, { "voluntary" });
        row("Vi mangler lege på legevakta i helga", "extra-shifts", { "neighbours", "agency" },
            { "voluntary" });
        row("Røde Kors har tilbudt seg", "voluntary", {}, { "agency" });
        row("sjukepleiar!!!", "larger-posts", { "neighbours" }, { "voluntary" });
        row("Mangler sykepleiere i helgen, hvem kan hjelpe", "larger-posts", { "neighbours" },
            { "contact-point" });
        // Who lacks people begins with those who are there, whatever else the sentence tells.
        row("Har ikke nok folk på sykehjemmet på grunn av norovirus", "larger-posts",
            { "extra-shifts", "agency", "neighbours", "reserve-register" }, { "hygiene-centre" });
        row("Sykmeldinger i hjemmetjenesten, trenger folk i tre uker", "larger-posts",
            { "nav", "neighbours" }, { "hygiene-centre" });
        row("Ferieavviklingen kollapser, halve turnusen mangler", "larger-posts",
            { "neighbours", "civil-defence" }, {});
        row("Vi får ikkje tak i vikarar i sommar", "larger-posts", { "nav", "neighbours" },
            { "agency" });
        row("Vi trenger opplæring av nye assistenter i smittevern", "hygiene-centre",
            { "development-centre" }, { "nav", "agency" });
        row("Fastlegane er sjuke", "extra-shifts", { "neighbours" }, { "health-team" });
        row("Streik i hjemmetjenesten", "larger-posts", { "neighbours" }, { "health-team" });
        row("Hvem ringer jeg i helgen?", "governor", { "contact-point" }, { "agency" });
        // "Neste" is not "nesten alle", and a slip of the pen is no other word.
        row("Manglar jordmor neste veke", "larger-posts", { "nav" }, { "health-team" });
        row("Mangler sykepeliere i natt", "extra-shifts", { "agency" },
            { "health-trust", "health-team" });
        row("Treng helsefagabeidarar", "larger-posts", { "neighbours" }, { "health-team" });
        row("Hjelp til smitesporing", "redeploy", { "national-response" }, { "nav" });
        row("Nasjonale ordninger for rekruttering", "contact-point", {}, { "voluntary" });
    }

    void sentenceLeadsToFirstStep()
    {
        QFETCH(QString, text);
        QFETCH(QString, first);
        QFETCH(QStringList, among);
        QFETCH(QStringList, not_);
        const QStringList codes = codesFor(text);
        const QByteArray all = codes.join(u' ').toUtf8();
        QVERIFY2(!codes.isEmpty(), "nothing");
        QVERIFY2(codes.first() == first, all.constData());
        for (const QString& code : among)
            QVERIFY2(codes.contains(code), (code + " missing in " + all).toUtf8().constData());
        for (const QString& code : not_)
            QVERIFY2(!codes.contains(code), (code + " is in " + all).toUtf8().constData());
    }

    void nearestLevelFirst()
    {
        EscalationLevel before = EscalationLevel::Local;
        for (const NextStep& step :
            nextSteps(catalogue(), { "jeg mangler sykepleiere i helgen", {}, {} }).steps) {
            QVERIFY(step.level >= before);
            QVERIFY(!step.because.isEmpty());
            before = step.level;
        }
        QVERIFY(before > EscalationLevel::Local);
    }

    void bothFormsOfNorwegianLeadToTheSame()
    {
        const MeasureQuestion question{ "mangler sykepleiere i helgen", {}, {} };
        QCOMPARE(nextSteps(catalogue("nb"), question), nextSteps(catalogue("nn"), question));
    }

    void whatIsTriedIsPassedOver()
    {
        const QString text = "jeg mangler sykepleiere i helgen";
        QCOMPARE(codesFor(text, { "larger-posts" }).first(), QString("extra-shifts"));
        const NextSteps said = nextSteps(catalogue(),
            { "Vi mangler sykepleiere. Vi har prøvd overtid, vikarbyrå og NAV.", {}, {} });
        for (const QString& code : QStringList{ "extra-shifts", "agency", "nav" })
            QVERIFY2(said.passedOver.contains(code), qPrintable(said.passedOver.join(u' ')));
        for (const NextStep& step : said.steps)
            QVERIFY(!said.passedOver.contains(step.code));
        QVERIFY(
            nextSteps(catalogue(), { "Vi har ikke spurt NAV ennå", {}, {} }).passedOver.isEmpty());
    }

    void unknownWordsGiveTheWholeLadder()
    {
        for (const QString& text : QStringList{ "", "xyzzy kvakk", "???" }) {
            const NextSteps out = nextSteps(catalogue(), { text, {}, {} });
            QVERIFY2(out.wholeLadder, qPrintable(text));
            QCOMPARE(out.steps.size(), catalogue().size());
        }
    }

    void officesOwnMeasureIsFoundByItsOwnWords()
    {
        QList<Measure> all = catalogue();
        all.append(own("bakvakt", EscalationLevel::InterMunicipal, { "bakvaktsordning" }));
        all.append(own("skjult", EscalationLevel::Local, { "bakvaktsordning" }));
        all.last().hidden = true;
        const NextSteps out = nextSteps(all, { "hva er bakvaktsordningen", {}, {} });
        QCOMPARE(out.steps.size(), 1);
        QCOMPARE(out.steps.first().code, QString("bakvakt"));
        QCOMPARE(out.understood, QStringList{ "bakvaktsordningen" });
    }

    void measureForOtherProfessionsIsNoStep()
    {
        Measure doctors = own("doctors", EscalationLevel::Local, { "mangler" });
        doctors.professions = QStringList{ "LE" };
        QCOMPARE(nextSteps({ doctors }, { "mangler lege", {}, {} }).steps.size(), 1);
        QCOMPARE(nextSteps({ doctors }, { "mangler sykepleier", {}, {} }).steps.size(), 0);
        QCOMPARE(nextSteps({ doctors }, { "mangler folk", { "SP" }, {} }).steps.size(), 0);
    }

    void namesAreFound_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QStringList>("found");
        QTest::newRow("nothing") << "Ring NAV lokalt, tlf. 21 07 70 00, post@kommune.no"
                                 << QStringList{};
        QTest::newRow("contact") << "Spør Kari  Moe om det" << QStringList{ "Kari  Moe" };
        QTest::newRow("genitive, lower case")
            << "det er kari moes ansvar" << QStringList{ "kari moe" };
        QTest::newRow("part of a word") << "Kari Moen er en annen" << QStringList{};
        QTest::newRow("middle name left out") << "Ola Vik ringte" << QStringList{ "Ola Vik" };
        QTest::newRow("caller's first name") << "Anne sier at det går" << QStringList{ "Anne" };
        QTest::newRow("ordinary word") << "Ta kontakt med en dal" << QStringList{};
        QTest::newRow("known number") << "Ring 73 00 11 22" << QStringList{ "73 00 11 22" };
        QTest::newRow("with country code") << "Ring +47 73001122" << QStringList{ "+47 73001122" };
        QTest::newRow("mobile") << "Ring 901 23 456 i kveld" << QStringList{ "901 23 456" };
        QTest::newRow("national identity number") << "01017012345" << QStringList{ "01017012345" };
        QTest::newRow("person's address")
            << "skriv til per.lie@kommune.no" << QStringList{ "per.lie@kommune.no" };
        QTest::newRow("known address")
            << "Skriv til KM@example.org" << QStringList{ "KM@example.org" };
        QTest::newRow("a year and an amount")
            << "I 2021 kostet det 580 000 kroner" << QStringList{};
    }

    void namesAreFound()
    {
        QFETCH(QString, text);
        QFETCH(QStringList, found);
        const KnownPersons known{ { "Kari Moe", "Ola Andreas Vik" }, { "73 00 11 22" },
            { "km@example.org" }, "Anne Dal" };
        QStringList out;
        for (const InTheWay& one : personalIn(text, known)) {
            out.append(one.text);
            QVERIFY(!sentenceOf(one).isEmpty());
        }
        QCOMPARE(out, found);
    }

    void figuresOfInquiries()
    {
        const QDateTime now(QDate(2026, 3, 9), QTime(12, 0), Qt::UTC);
        QCOMPARE(figuresOf({}, now), InquiryFigures());
        QList<Inquiry> all;
        const auto add = [&](int asked, int answered) {
            Inquiry one;
            one.question = "?";
            one.at = now.addSecs(-asked * 60);
            if (answered >= 0) {
                one.answer = "!";
                one.answeredAt = one.at.addSecs(answered * 60);
            }
            all.append(one);
        };
        add(100, 10);
        add(200, 30);
        add(300, -1);
        add(50, -1);
        InquiryFigures figures = figuresOf(all, now);
        QCOMPARE(figures.open, 2);
        QCOMPARE(figures.answered, 2);
        QCOMPARE(*figures.oldestOpen, 300 * 60);
        QCOMPARE(*figures.median, 20 * 60);
        QCOMPARE(*figures.slowest, 30 * 60);
        add(400, 0);
        all[0].followUp = QDate(2026, 3, 9);
        all[1].followUp = QDate(2026, 3, 11);
        all[4].followUp = QDate(2026, 3, 1);
        all[4].followedUpAt = now;
        figures = figuresOf(all, now);
        QCOMPARE(*figures.median, 10 * 60);
        QCOMPARE(figures.followUpsDue, 1);
    }

    void inquiryNeedsAQuestion()
    {
        Inquiry inquiry;
        QCOMPARE(problemsOf(inquiry).size(), 1);
        inquiry.question = "?";
        QVERIFY(problemsOf(inquiry).isEmpty());
        inquiry.at = QDateTime(QDate(2026, 3, 9), QTime(12, 0), Qt::UTC);
        inquiry.answeredAt = inquiry.at.addSecs(-1);
        QCOMPARE(problemsOf(inquiry).size(), 2);
    }
};

QTEST_GUILESS_MAIN(TestMeasures)
#include "tst_measures.moc"
