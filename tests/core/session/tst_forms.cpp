// The form that municipalities fill in goes out and comes back: in both forms of Norwegian, without
// mapping, and never good because nothing was typed.
#include "tests/core/session/fixtures.h"

#include "core/domain/rounds.h"
#include "core/exchange/answer_form.h"
#include "core/exchange/vocabulary.h"

#include <QDir>
#include <QTest>

using namespace samvirke;
using namespace samvirke::testing;

namespace {

const QDateTime someTime(QDate(2021, 3, 10), QTime(9, 0), Qt::UTC);

QList<SelfAssessment> lastAnswers()
{
    SelfAssessment whole;
    whole.service = ServiceArea::Overall;
    whole.status = StaffingStatus::Good;
    whole.outlook = Outlook::Medium;
    whole.cause = Cause::Worry;
    whole.absencePercent = 12.5;
    whole.missingFte = 3;
    whole.concreteNeed = "to sykepleiere";
    whole.canOffer = "én vaksinatør";
    whole.measures = "overtid";
    whole.triggers = { Trigger::UnsafeWithinDays, Trigger::FortyPercentMissing };
    whole.plan = YesNo::Yes;
    whole.comment = "Vi klarer oss\ninntil videre";
    SelfAssessment home;
    home.service = ServiceArea::HomeCare;
    home.status = StaffingStatus::Challenging;
    return { whole, home };
}

void edit(QList<SheetOut>& sheets, int row, int column, std::variant<QString, double, QDate> value)
{
    for (SheetCell& cell : sheets.first().cells) {
        if (cell.row == row && cell.column == column)
            cell.value = value;
    }
}

/// Row and column of a cell that reads so.
std::pair<int, int> find(const SheetOut& sheet, const QString& text)
{
    for (const SheetCell& cell : sheet.cells) {
        const auto* known = std::get_if<QString>(&cell.value);
        if (known && *known == text)
            return { cell.row, cell.column };
    }
    return { -1, -1 };
}

} // namespace

class TestForms : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { setFixedClock(someTime); }
    void cleanupTestCase() { setFixedClock({}); }

    void everyWordOfTheFormIsReadBack_data()
    {
        QTest::addColumn<QString>("language");
        for (const char* const language : { "nb", "nn" })
            QTest::newRow(language) << QString(language);
    }
    void everyWordOfTheFormIsReadBack()
    {
        QFETCH(QString, language);
        for (const auto& word : words<ServiceArea>())
            QCOMPARE(*readWord<ServiceArea>(label(word.value).in(language)), word.value);
        for (const StaffingStatus status :
            { StaffingStatus::Good, StaffingStatus::Challenging, StaffingStatus::Critical })
            QCOMPARE(*readWord<StaffingStatus>(label(status).in(language)), status);
        for (const Outlook outlook : { Outlook::Low, Outlook::Medium, Outlook::High })
            QCOMPARE(*readWord<Outlook>(label(outlook).in(language)), outlook);
        for (const Cause cause : { Cause::Structural, Cause::Event, Cause::Worry })
            QCOMPARE(*readWord<Cause>(label(cause).in(language)), cause);
        for (const AnswerKind answer : { AnswerKind::Unchanged, AnswerKind::NotApplicable })
            QCOMPARE(*readWord<AnswerKind>(label(answer).in(language)), answer);
        for (const auto& word : words<Trigger>())
            QCOMPARE(*readWord<Trigger>(label(word.value).in(language)), word.value);
        for (const YesNo yes : { YesNo::Yes, YesNo::No })
            QCOMPARE(*readWord<YesNo>(label(yes).in(language)), yes);
        QVERIFY(label(AnswerKind::Unchanged).in(language) != "unchanged since last");
    }

    void aFormComesBackWithoutMapping_data() { everyWordOfTheFormIsReadBack_data(); }
    void aFormComesBackWithoutMapping()
    {
        QFETCH(QString, language);
        TestFile file;
        const Id round = *file->beginRound(file->proposedRound());
        AnswerFormInput input;
        input.municipality = *file->municipality("5014");
        input.round = *file->round(round);
        input.last = lastAnswers();
        input.language = language;
        input.office = "Statsforvalteren i Trøndelag";
        QList<SheetOut> sheets = answerForm(input);
        const SheetOut& sheet = sheets.first();
        const auto home = find(sheet, label(ServiceArea::HomeCare).in(language));
        const auto status = find(sheet, language == "nb" ? "Bemanningsstatus" : "Bemanningsstatus");
        const auto date = find(sheet, "Situasjonen per (dato)");
        QVERIFY(home.first > 0 && status.first > 0 && date.first > 0);
        edit(sheets, home.first, status.second, label(StaffingStatus::Critical).in(language));
        edit(sheets, date.first, date.second + 1, QDate(2021, 3, 9));
        edit(sheets, date.first, 6, QStringLiteral("Kari Nordmann"));
        edit(sheets, date.first, 10, QStringLiteral("kommuneoverlege"));
        const QString path = file.path("svar.xlsx");
        QVERIFY(writeWorkbook(path, sheets));

        const auto preview = file->previewImport(ImportKind::Assessments, path, "2021-W10");
        QVERIFY2(preview, preview ? "" : qPrintable(preview.error().text.english()));
        QCOMPARE(preview->rejected, 0);
        QCOMPARE(preview->created, 2);
        QVERIFY(preview->unknownColumns.isEmpty());
        QVERIFY(file->commitImport(*preview, false));
        const QList<SelfAssessment> rows = file->assessments(round);
        QCOMPARE(rows.size(), 2);
        for (const SelfAssessment& row : rows) {
            QCOMPARE(row.municipality, QString("5014"));
            QCOMPARE(row.givenBy, QString("Kari Nordmann"));
            QCOMPARE(row.givenByRole, QString("kommuneoverlege"));
            QCOMPARE(row.channel, ReportChannel::Form);
            QCOMPARE(row.asOf.toLocalTime().date(), QDate(2021, 3, 9));
            QCOMPARE(row.answer, AnswerKind::Rated);
            const SelfAssessment last = lastAnswers().first();
            if (row.service == ServiceArea::HomeCare) {
                QCOMPARE(row.status, StaffingStatus::Critical);
            } else {
                QCOMPARE(row.status, last.status);
                QCOMPARE(row.outlook, last.outlook);
                QCOMPARE(row.cause, last.cause);
                QCOMPARE(row.absencePercent, last.absencePercent);
                QCOMPARE(row.missingFte, last.missingFte);
                QCOMPARE(row.concreteNeed, last.concreteNeed);
                QCOMPARE(row.canOffer, last.canOffer);
                QCOMPARE(row.measures, last.measures);
                QCOMPARE(row.triggers, last.triggers);
                QCOMPARE(row.plan, last.plan);
                QCOMPARE(row.comment, last.comment);
            }
        }
        QCOMPARE(file->roundReport(round).answered, 1);
    }

    void whatNobodyTouchedIsUnchangedAndNotGood()
    {
        TestFile file;
        const Id before = *file->openRound("2021-W09");
        for (SelfAssessment row : lastAnswers()) {
            row.round = before;
            row.municipality = "5014";
            QVERIFY(file->reportAssessment(row));
        }
        const Id round = *file->openRound("2021-W10");
        const QString folder = file.path("ut");
        QVERIFY(QDir().mkpath(folder));
        const auto written = file->writeForms(round, { "5014" }, folder);
        QVERIFY(written);
        QCOMPARE(written->size(), 1);
        const auto preview =
            file->previewImport(ImportKind::Assessments, written->first(), "2021-W10");
        QVERIFY(preview);
        QCOMPARE(preview->created, 2);
        QVERIFY(file->commitImport(*preview, false));
        for (const SelfAssessment& row : file->assessments(round))
            QCOMPARE(row.answer, AnswerKind::Unchanged);
        QCOMPARE(file->picture(round).counts.good, 0);
        QCOMPARE(file->picture(round).counts.answered(), 1);
    }

    // A form that was written before it asked for criteria and plan.
    void aFormOfTheFirstKindIsStillRead()
    {
        TestFile file;
        const Id before = *file->openRound("2021-W09");
        SelfAssessment last = lastAnswers().first();
        last.round = before;
        last.municipality = "5014";
        QVERIFY(file->reportAssessment(last));
        const Id round = *file->openRound("2021-W10");
        AnswerFormInput input;
        input.municipality = *file->municipality("5014");
        input.round = *file->round(round);
        input.language = "nb";
        SelfAssessment known = last; // what that form knew
        known.triggers.clear();
        known.plan = YesNo::NotGiven;
        input.last = { known };
        QList<SheetOut> sheets = answerForm(input);
        const int criteria = find(sheets.first(), "Kriterier").second;
        QVERIFY(criteria > 0);
        QList<SheetCell> cells;
        for (SheetCell cell : std::as_const(sheets.first().cells)) {
            const bool inTable = cell.row >= find(sheets.first(), "Kriterier").first;
            if (inTable && (cell.column == criteria || cell.column == criteria + 1))
                continue;
            if (inTable && cell.column > criteria)
                cell.column -= 2;
            cells.append(cell);
        }
        sheets.first().cells = cells;
        QVERIFY(writeWorkbook(file.path("gammel.xlsx"), sheets));
        auto preview =
            file->previewImport(ImportKind::Assessments, file.path("gammel.xlsx"), "2021-W10");
        QVERIFY2(preview, preview ? "" : qPrintable(preview.error().text.english()));
        QCOMPARE(preview->rejected, 0);
        QCOMPARE(preview->created, 1);
        QVERIFY(file->commitImport(*preview, false));
        QCOMPARE(file->assessments(round).first().answer, AnswerKind::Unchanged);
        // What the round knows of criteria is not taken away by a form that does not ask for them.
        QVERIFY(file->undo());
        SelfAssessment now = last;
        now.round = round;
        QVERIFY(file->reportAssessment(now));
        edit(sheets, find(sheets.first(), "Situasjonen per (dato)").first,
            find(sheets.first(), "Situasjonen per (dato)").second + 1, QDate(2021, 3, 9));
        QVERIFY(writeWorkbook(file.path("gammel2.xlsx"), sheets));
        preview =
            file->previewImport(ImportKind::Assessments, file.path("gammel2.xlsx"), "2021-W10");
        QVERIFY(preview);
        QCOMPARE(preview->rejected, 0);
        QVERIFY(file->commitImport(*preview, false));
        QCOMPARE(file->assessments(round).first().triggers, last.triggers);
        QCOMPARE(file->assessments(round).first().plan, YesNo::Yes);
    }

    void whatNobodyTouchedTakesNothingAway()
    {
        TestFile file;
        const Id round = *file->openRound("2021-W10");
        SelfAssessment row = lastAnswers().first();
        row.round = round;
        row.municipality = "5014";
        QVERIFY(file->reportAssessment(row));
        const QString folder = file.path("ut");
        QVERIFY(QDir().mkpath(folder));
        const auto written = file->writeForms(round, { "5014" }, folder);
        const auto preview =
            file->previewImport(ImportKind::Assessments, written->first(), "2021-W10");
        QVERIFY(preview);
        QCOMPARE(preview->unchanged, 1);
        QCOMPARE(preview->created + preview->changed, 0);
    }

    void aFormForAnotherRoundIsRefused()
    {
        TestFile file;
        const Id round = *file->openRound("2021-W10");
        const QString folder = file.path("ut");
        QVERIFY(QDir().mkpath(folder));
        const auto written = file->writeForms(round, { "5014" }, folder);
        const auto preview =
            file->previewImport(ImportKind::Assessments, written->first(), "2021-W11");
        QVERIFY(!preview);
        QVERIFY(preview.error().text.english().contains("2021-W10"));
    }

    void theFormHasListsDatesAndFixedHeadings()
    {
        TestFile file;
        const Id round = *file->openRound("2021-W10");
        const QString folder = file.path("ut");
        QVERIFY(QDir().mkpath(folder));
        const auto written = file->writeForms(round, {}, folder);
        QVERIFY(written);
        QCOMPARE(written->size(), 38);
        QFile form(written->first());
        QVERIFY(form.open(QIODevice::ReadOnly));
        AnswerFormInput input;
        input.municipality = *file->municipality("5014");
        input.round = *file->round(round);
        input.language = "nb";
        const QList<SheetOut> sheets = answerForm(input);
        QVERIFY(sheets.first().isProtected);
        int lists = 0;
        int dates = 0;
        for (const SheetRule& rule : sheets.first().rules) {
            lists += rule.choices.isEmpty() ? 0 : 1;
            dates += rule.kind == SheetRule::Kind::Date ? 1 : 0;
            if (!rule.choices.isEmpty())
                QVERIFY(rule.choices.join(',').size() < 255);
        }
        QCOMPARE(lists, 5);
        QCOMPARE(dates, 1);
        for (const SheetCell& cell : sheets.first().cells) {
            if (cell.style == CellStyle::Heading || cell.style == CellStyle::Fixed)
                QVERIFY(std::holds_alternative<QString>(cell.value));
        }
    }

    void aFolderIsReadInOneGoAndTakenBackInOne()
    {
        TestFile file;
        const Id before = *file->openRound("2021-W09");
        for (const char* const number : { "5001", "5014", "5028" }) {
            SelfAssessment row = lastAnswers().first();
            row.round = before;
            row.municipality = number;
            QVERIFY(file->reportAssessment(row));
        }
        const Id round = *file->openRound("2021-W10");
        const QString folder = file.path("inn");
        QVERIFY(QDir().mkpath(folder));
        const auto written = file->writeForms(round, { "5001", "5014", "5028" }, folder);
        QVERIFY(written);
        QFile broken(folder + "/ødelagt.xlsx");
        QVERIFY(broken.open(QIODevice::WriteOnly));
        broken.write("PK\3\4 no spreadsheet at all");
        broken.close();
        QVERIFY(QFile::copy(written->first(), folder + "/igjen.xlsx"));
        QFile lock(folder + "/~$åpen.xlsx");
        QVERIFY(lock.open(QIODevice::WriteOnly));

        const auto preview = file->previewFolder(folder, "2021-W10");
        QVERIFY(preview);
        QCOMPARE(preview->files.size(), 5);
        QCOMPARE(preview->readable(), 3);
        QCOMPARE(preview->created(), 3);
        QVERIFY(file->assessments(round).isEmpty());
        QVERIFY(!file->commitFolder(*preview, false));
        QVERIFY(file->assessments(round).isEmpty());
        const auto done = file->commitFolder(*preview, true);
        QVERIFY2(done, done ? "" : qPrintable(done.error().text.english()));
        QCOMPARE(done->created, 3);
        QCOMPARE(file->assessments(round).size(), 3);
        QVERIFY(file->undo());
        QVERIFY(file->assessments(round).isEmpty());
        QVERIFY(!file->previewFolder(file.path("nowhere"), "2021-W10"));
    }

    void aFolderThatIsCancelledLeavesNothing_data()
    {
        QTest::addColumn<int>("after");
        QTest::newRow("before the first file") << 0;
        QTest::newRow("in the middle") << 2;
        QTest::newRow("before the last file") << 3;
    }

    void aFolderThatIsCancelledLeavesNothing()
    {
        QFETCH(int, after);
        TestFile file;
        const Id before = *file->openRound("2021-W09");
        const QStringList asked{ "5001", "5006", "5014", "5028" };
        for (const QString& number : asked) {
            SelfAssessment row = lastAnswers().first();
            row.round = before;
            row.municipality = number;
            QVERIFY(file->reportAssessment(row));
        }
        const Id round = *file->openRound("2021-W10");
        const QString folder = file.path("inn");
        QVERIFY(QDir().mkpath(folder));
        QVERIFY(file->writeForms(round, asked, folder));
        QList<std::pair<int, int>> told;
        const auto preview = file->previewFolder(folder, "2021-W10", [&](int done, int all) {
            told.append({ done, all });
            return true;
        });
        QVERIFY(preview);
        QCOMPARE(told, (QList<std::pair<int, int>>{ { 1, 4 }, { 2, 4 }, { 3, 4 }, { 4, 4 } }));

        const qint64 entries = file->verify()->entries;
        const auto answers = file->assessments(round);
        const auto rounds = file->rounds();
        const auto broken =
            file->commitFolder(*preview, false, [after](int done, int) { return done < after; });
        QVERIFY(!broken);
        QVERIFY(broken.error().text.english().contains("cancelled"));
        QCOMPARE(file->assessments(round), answers);
        QCOMPARE(file->rounds(), rounds);
        QCOMPARE(file->verify()->entries, entries);
        QVERIFY(file->verify()->ok);
        // What was broken off can still be done.
        QVERIFY(file->commitFolder(*preview, false));
        QCOMPARE(file->assessments(round).size(), answers.size() + 4);
        QVERIFY(!file->previewFolder(folder, "2021-W10", [](int, int) { return false; }));
    }

    void aDateThatIsNoneIsSaid()
    {
        TestFile file;
        const Id round = *file->openRound("2021-W10");
        AnswerFormInput input;
        input.municipality = *file->municipality("5014");
        input.round = *file->round(round);
        input.last = lastAnswers();
        input.language = "nb";
        QList<SheetOut> sheets = answerForm(input);
        const auto date = find(sheets.first(), "Situasjonen per (dato)");
        edit(sheets, date.first, date.second + 1, QStringLiteral("i går"));
        QVERIFY(writeWorkbook(file.path("svar.xlsx"), sheets));
        const auto preview =
            file->previewImport(ImportKind::Assessments, file.path("svar.xlsx"), "2021-W10");
        QVERIFY(preview);
        QCOMPARE(preview->rejected, 1);
        QVERIFY(preview->rows.first().reason.english().contains("i går"));
    }
};

QTEST_GUILESS_MAIN(TestForms)
#include "tst_forms.moc"
