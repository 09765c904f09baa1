// Agreed staff: what is unknown stays unknown, shares say what they rest on, hints are no verdicts.
#include "core/domain/professions.h"
#include "core/domain/staff_base.h"

#include <QSet>
#include <QTest>

using namespace samvirke;

namespace {

using Fte = std::optional<double>;

StaffBase row(const char* group, int year, Fte fte, const char* municipality = "5014")
{
    return { {}, municipality, group, year, fte, "SSB" };
}

SelfAssessment answer(Fte missing, const QStringList& professions, bool trigger = false,
    ServiceArea service = ServiceArea::Overall)
{
    SelfAssessment out;
    out.status = StaffingStatus::Critical;
    out.missingFte = missing;
    out.professions = professions;
    out.service = service;
    if (trigger)
        out.triggers = { Trigger::FortyPercentMissing };
    return out;
}

Need need(const char* profession, int heads, int from, int until)
{
    Need out;
    out.profession = profession;
    out.service = ServiceArea::HomeCare;
    out.heads = heads;
    out.from = QDate(2026, 3, from);
    out.until = QDate(2026, 3, until);
    return out;
}

const QList<StaffBase> nurses{ row("01", 2025, 30.0), row("02", 2025, 10.0), row("01", 2024, 33.0),
    row("TOT", 2025, 200.0) };

} // namespace

class TestStaffBase : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void groupsNameOurProfessions()
    {
        QSet<QString> codes;
        for (const StaffGroup& group : staffGroups()) {
            codes.insert(group.code);
            QVERIFY(isStaffGroup(group.code));
            for (const QString& profession : group.professions)
                QVERIFY2(isProfession(profession), qPrintable(profession));
        }
        QCOMPARE(codes.size(), staffGroups().size());
        QCOMPARE(staffGroupsOf("SP"), (QStringList{ "01", "02" }));
        QCOMPARE(staffGroupsOf("LE"), QStringList());
        QVERIFY(!isStaffGroup("1"));
        QCOMPARE(staffGroupLabel("77").english(), QString("77"));
    }

    void sharesSayWhatTheyRestOn_data()
    {
        QTest::addColumn<QList<StaffBase>>("rows");
        QTest::addColumn<QStringList>("professions");
        QTest::addColumn<QString>("text");
        const auto add = [](const char* name, const QList<StaffBase>& rows,
                             const QStringList& professions, const QString& text) {
            QTest::newRow(name) << rows << professions << text;
        };
        add("nurses are two groups", nurses, { "SP" },
            "5 of 40 full-time equivalents, 12,5 % (2025)");
        add("nobody named: of all", nurses, {}, "5 of 200 full-time equivalents, 2,5 % (2025)");
        add("all is not the sum", nurses.mid(0, 3), {}, "5 missing, unknown share");
        add("nothing known", {}, { "SP" }, "5 missing, unknown share");
        add("doctors have no group", nurses, { "LE" }, "5 missing, unknown share");
        add("one without a group spoils it", nurses, { "SP", "LE" }, "5 missing, unknown share");
        add("a group unknown", { row("01", 2025, 30.0), row("02", 2025, {}) }, { "SP" },
            "5 of at least 30 full-time equivalents, at most 16,7 % (2025)");
        add("unknown is not zero", { row("08", 2025, {}) }, { "ET" }, "5 missing, unknown share");
        add("zero is known", { row("08", 2025, 0.0) }, { "ET" }, "5 missing, none agreed (2025)");
        add("zero and unknown", { row("01", 2025, 0.0), row("02", 2025, {}) }, { "SP" },
            "5 missing, unknown share");
        add("an older year is said", { row("05", 2025, {}), row("05", 2023, 8.0) }, { "VP" },
            "5 of 8 full-time equivalents, 62,5 % (2023)");
        add("a group counts once", { row("03", 2025, 50.0) }, { "HF", "HP", "OA" },
            "5 of 50 full-time equivalents, 10 % (2025)");
    }

    void sharesSayWhatTheyRestOn()
    {
        QFETCH(QList<StaffBase>, rows);
        QFETCH(QStringList, professions);
        QFETCH(QString, text);
        const auto share = shareOf(answer(5.0, professions), rows);
        QVERIFY(share);
        QCOMPARE(shareText(*share).english(), text);
    }

    void noFigureNoShare()
    {
        QVERIFY(!shareOf(answer({}, { "SP" }), nurses));
        SelfAssessment unchanged = answer(5.0, { "SP" });
        unchanged.answer = AnswerKind::Unchanged;
        QVERIFY(!shareOf(unchanged, nurses));
        // Doctors on call are not in the count of the care services, whoever is missing there.
        const auto clinic =
            shareOf(answer(5.0, { "SP" }, false, ServiceArea::EmergencyClinic), nurses);
        QVERIFY(clinic && !clinic->percent());
    }

    void doubtsGoBothWays_data()
    {
        QTest::addColumn<double>("missing");
        QTest::addColumn<bool>("trigger");
        QTest::addColumn<bool>("whole");
        QTest::addColumn<int>("doubt");
        const auto add = [](const char* name, double missing, bool trigger, bool whole,
                             ShareDoubt doubt) {
            QTest::newRow(name) << missing << trigger << whole << int(doubt);
        };
        add("few, reported", 5, true, true, ShareDoubt::LessThanReported);
        add("few, not reported", 5, false, true, ShareDoubt::None);
        add("exactly forty is not more", 16, false, true, ShareDoubt::None);
        add("exactly forty, reported", 16, true, true, ShareDoubt::LessThanReported);
        add("many, not reported", 17, false, true, ShareDoubt::MoreThanReported);
        add("many, reported", 17, true, true, ShareDoubt::None);
        add("at most forty-seven proves nothing", 14, false, false, ShareDoubt::None);
        add("at most seventeen does", 5, true, false, ShareDoubt::LessThanReported);
    }

    void doubtsGoBothWays()
    {
        QFETCH(double, missing);
        QFETCH(bool, trigger);
        QFETCH(bool, whole);
        QFETCH(int, doubt);
        QList<StaffBase> rows = nurses;
        if (!whole)
            rows[1].fte.reset();
        QCOMPARE(int(doubtOf(answer(missing, { "SP" }, trigger), rows)), doubt);
        QCOMPARE(doubtText(ShareDoubt(doubt)).isEmpty(), doubt == int(ShareDoubt::None));
    }

    void unknownRaisesNoDoubt()
    {
        QCOMPARE(doubtOf(answer(50.0, { "LE" }, true), nurses), ShareDoubt::None);
        QCOMPARE(doubtOf(answer(50.0, { "SP" }, true), {}), ShareDoubt::None);
        QCOMPARE(doubtOf(answer({}, { "SP" }, true), nurses), ShareDoubt::None);
    }

    void needsAreCountedOnTheDayWithMost()
    {
        const QDate today(2026, 3, 5);
        Need over = need("SP", 9, 1, 4);
        Need covered = need("SP", 9, 6, 9);
        covered.state = NeedState::Covered;
        Need elsewhere = need("SP", 9, 6, 9);
        elsewhere.service = ServiceArea::Vaccination;
        const auto asked =
            askedShares({ need("SP", 3, 1, 10), need("SP", 2, 8, 12), need("SP", 4, 11, 20), over,
                            covered, elsewhere, need("LE", 1, 6, 9) },
                nurses, today);
        QCOMPARE(asked.size(), 2);
        QCOMPARE(asked[0].profession, QString("LE"));
        QCOMPARE(shareText(asked[0].share).english(), QString("1 missing, unknown share"));
        QCOMPARE(asked[1].share.missing, 6.0); // the 11th and 12th: 2 and 4
    }

    void theTableIsOfTheNewestYear()
    {
        const StaffTable table = staffTable({ row("01", 2025, 30.0), row("01", 2024, 33.0),
            row("02", 2025, {}), row("02", 2024, 4.0), row("08", 2024, 1.0), row("05", 2025, 2.0),
            row("05", 2024, 2.0), row("TOT", 2025, 90.0), row("03", 2022, 7.0),
            row("01", 2026, {}) });
        QCOMPARE(table.year, 2025);
        QStringList said;
        for (const StaffLine& line : table.lines)
            said.append(
                line.group + ' ' + fteText(line.fte).english() + ' ' + changeText(line).english());
        QCOMPARE(said,
            (QStringList{ "TOT 90 ", "01 30 −3 since the year before", "02 unknown ",
                "05 2 as the year before", "08 unknown " }));
        QCOMPARE(table.sources, QStringList("SSB"));
        QCOMPARE(staffTable({ row("01", 2025, {}) }).year, 0);
    }

    void onePersonAndUnderTheFloor()
    {
        const QList<StaffBase> rows{ row("08", 2025, 1.0), row("08", 2024, 3.0),
            row("05", 2025, 0.0), row("02", 2025, {}), row("02", 2024, 1.0), row("01", 2025, 3.0),
            row("06", 2025, {}), row("TOT", 2025, 1.0), row("01", 2025, 2.0, "5001"),
            row("07a", 2025, 1.5) };
        const QList<StaffFloor> floors{ { {}, "01", 3 }, { {}, "05", 1 }, { {}, "06", 2 } };
        QStringList said;
        for (const WeakFunction& each : weakFunctions(rows, floors))
            said.append(each.municipality + ' ' + each.group + ' ' + code(each.weakness) + ' '
                + QString::number(each.year));
        QCOMPARE(said,
            (QStringList{ "5001 01 under-floor 2025", "5014 02 one-person 2024",
                "5014 05 under-floor 2025", "5014 08 one-person 2025" }));
        QVERIFY(weakFunctions({}, floors).isEmpty());
    }

    void smallIsUpToThreeThousand()
    {
        Municipality municipality;
        QVERIFY(!isSmall(municipality)); // nobody knows
        municipality.population = 3000;
        QVERIFY(isSmall(municipality));
        municipality.population = 3001;
        QVERIFY(!isSmall(municipality));
    }

    void wrongValuesAreNamed_data()
    {
        QTest::addColumn<QString>("group");
        QTest::addColumn<int>("year");
        QTest::addColumn<double>("fte");
        QTest::addColumn<QString>("field");
        QTest::newRow("good") << "07a" << 2025 << 0.0 << QString();
        QTest::newRow("group") << "7a" << 2025 << 1.0 << "group";
        QTest::newRow("year") << "01" << 25 << 1.0 << "year";
        QTest::newRow("negative") << "01" << 2025 << -1.0 << "fte";
        QTest::newRow("endless") << "01" << 2025 << qInf() << "fte";
        QTest::newRow("no number") << "01" << 2025 << qQNaN() << "fte";
    }

    void wrongValuesAreNamed()
    {
        QFETCH(QString, group);
        QFETCH(int, year);
        QFETCH(double, fte);
        QFETCH(QString, field);
        const auto problems = problemsOf(row(group.toLatin1().constData(), year, fte));
        QCOMPARE(problems.isEmpty() ? QString() : problems.first().field, field);
        if (field == "fte")
            QVERIFY(!problemsOf(StaffFloor{ {}, group, fte }).isEmpty());
        QVERIFY(!problemsOf(StaffFloor{ {}, "01", 0 }).isEmpty());
    }
};

QTEST_GUILESS_MAIN(TestStaffBase)
#include "tst_staff_base.moc"
