// What stands on the slides: nothing smaller than the back row can read, nothing left out, nothing
// that presses anybody. That no person is on them: tst_slide_persons.
#include "tests/ui/demonstration_file.h"
#include "tests/ui/text_catcher.h"
#include "ui/projector/slide.h"
#include "ui/projector/slide_paint.h"
#include "ui/projector/slide_words.h"
#include "ui/theme/theme.h"
#include "ui/theme/wall_type.h"

#include <QFile>
#include <QPainter>
#include <QRegularExpression>
#include <QTest>

#include <algorithm>

using namespace samvirke;
using namespace samvirke::testing;

class TestSlides : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void nothingIsSmallerThanTheBackRowReads_data();
    void nothingIsSmallerThanTheBackRowReads();
    void everyMunicipalityIsNamed_data();
    void everyMunicipalityIsNamed();
    void longListsGoOnOnFurtherSheets();
    void whoWasAskedIsCountedNotNamed();
    void supervisionIsKeptApart();
    void timeLeft_data();
    void timeLeft();
    void thePresentItemIsOnTheFirstSheet();
    void silenceIsNeverGood();

private:
    QString copy(const QString& name);

    QTemporaryDir m_folder;
    QString m_demonstration;
};

namespace {

QString drawn(const Slide& slide, const QSize& size, Scheme scheme)
{
    TextCatcher catcher(size);
    QPainter painter(&catcher);
    paintSlide(painter, slide, size, scheme);
    painter.end();
    return catcher.all();
}

const QList<QSize>& sizes()
{
    static const QList<QSize> all{ { 1280, 720 }, { 1920, 1080 }, { 1024, 768 }, { 960, 540 } };
    return all;
}

} // namespace

void TestSlides::initTestCase()
{
    Theme::instance().apply();
    const Result<QString> made = demonstrationFile(m_folder);
    QVERIFY(made);
    m_demonstration = *made;
}

QString TestSlides::copy(const QString& name)
{
    const QString path = m_folder.filePath(name + QStringLiteral(".samvirke"));
    QFile::remove(path);
    QFile::copy(m_demonstration, path);
    return path;
}

void TestSlides::nothingIsSmallerThanTheBackRowReads_data()
{
    QTest::addColumn<int>("kind");
    for (const SlideKind kind : slideKinds())
        QTest::newRow(qPrintable(slideShotName(kind))) << int(kind);
}

void TestSlides::nothingIsSmallerThanTheBackRowReads()
{
    QFETCH(int, kind);
    const auto session = Session::open(m_demonstration, OpenMode::ReadOnly);
    QVERIFY(session);
    const WallFacts facts =
        gatherFacts(**session, PersonGate(**session), {}, QStringLiteral("5014"));
    for (const QSize& size : sizes()) {
        for (const Slide& slide : makeSlides(SlideKind(kind), facts, size)) {
            TextCatcher catcher(size);
            QPainter painter(&catcher);
            paintSlide(painter, slide, size, Scheme::Dark);
            painter.end();
            const double least = wall::smallestText * size.height();
            QVERIFY2(catcher.smallest() >= qRound(least),
                qPrintable(QStringLiteral("%1 of %2").arg(catcher.smallest()).arg(size.height())));
            // Nothing of the answer is cut.
            const QString headline = QString(slide.headline).remove(QRegularExpression("\\s"));
            const QString seen = catcher.all().remove(QRegularExpression("\\s"));
            QVERIFY2(seen.contains(headline), qPrintable(seen));
            QVERIFY2(!seen.contains(QChar(0x2026)), qPrintable(catcher.all()));
        }
    }
}

void TestSlides::everyMunicipalityIsNamed_data()
{
    QTest::addColumn<int>("municipalities");
    QTest::newRow("one") << 1;
    QTest::newRow("Trøndelag") << 38;
    QTest::newRow("the most that an office has") << 52;
}

void TestSlides::everyMunicipalityIsNamed()
{
    QFETCH(int, municipalities);
    const auto session = Session::open(m_demonstration, OpenMode::ReadOnly);
    QVERIFY(session);
    const PersonGate gate(**session);
    WallFacts facts = gatherFacts(**session, gate);
    facts.municipalities.clear();
    facts.columns = 9;
    facts.rows = 8;
    for (int i = 0; i < municipalities; ++i)
        facts.municipalities.append({ gate.municipality(reference().municipalities.at(i).number),
            words<StaffingStatus>().at(i % 5).value, StaffingStatus::Good, Trend::Worse,
            QPoint(i % 9, i / 9) });
    for (const QSize& size : sizes()) {
        QStringList named;
        QSet<int> numbers;
        const QList<Slide> sheets = makeSlides(SlideKind::County, facts, size);
        for (qsizetype i = 1; i < sheets.size(); ++i) {
            const QString seen = drawn(sheets.at(i), size, Scheme::Light);
            for (const SlideName& name : sheets.at(i).names) {
                QVERIFY2(seen.contains(name.name.left(6)), qPrintable(name.name));
                named.append(name.name);
                numbers.insert(name.number);
            }
            // Who is listed is marked on the map.
            const auto listed = std::count_if(sheets.at(i).tiles.begin(), sheets.at(i).tiles.end(),
                [](const SlideTile& tile) { return tile.listed; });
            QCOMPARE(qsizetype(listed), sheets.at(i).names.size());
        }
        QCOMPARE(int(named.size()), municipalities);
        QCOMPARE(int(numbers.size()), municipalities);
        QCOMPARE(int(sheets.first().tiles.size()), municipalities);
    }
}

void TestSlides::longListsGoOnOnFurtherSheets()
{
    const auto session = Session::open(m_demonstration, OpenMode::ReadOnly);
    QVERIFY(session);
    const PersonGate gate(**session);
    WallFacts facts = gatherFacts(**session, gate);
    facts.needs.clear();
    facts.materialNeeds = 0;
    for (int i = 0; i < 30; ++i)
        facts.needs.append(
            { gate.pass(QStringLiteral("Yrke %1").arg(i)), i + 1, 0, 1, Severity::Critical });
    const QList<Slide> sheets = makeSlides(SlideKind::Needs, facts, QSizeF(1280, 720));
    QVERIFY(sheets.size() >= 5);
    QStringList titles;
    for (const Slide& sheet : sheets) {
        QCOMPARE(sheet.sheets, int(sheets.size()));
        QVERIFY(!sheet.rows.isEmpty());
        for (const SlideRow& row : sheet.rows)
            titles.append(row.title);
    }
    QCOMPARE(titles.size(), 30);
    QCOMPARE(titles.first(), QStringLiteral("Yrke 0"));
    QCOMPARE(titles.last(), QStringLiteral("Yrke 29"));
}

void TestSlides::whoWasAskedIsCountedNotNamed()
{
    const QString path = copy(QStringLiteral("asked"));
    const auto session = Session::open(path);
    QVERIFY(session);
    const WallFacts before = gatherFacts(**session, PersonGate(**session));
    Transfer transfer;
    transfer.owner = "Helseforetaket Utprøving";
    transfer.to = "5014";
    transfer.profession = "SP";
    transfer.from = today();
    transfer.until = today().addDays(3);
    const Result<Id> id = (*session)->startTransfer(transfer);
    QVERIFY(id);
    StepRequest step;
    step.to = TransferState::Asked;
    step.who = "Vakten";
    QVERIFY((*session)->stepTransfer(*id, step));
    const WallFacts facts = gatherFacts(**session, PersonGate(**session));
    QCOMPARE(facts.waiting, before.waiting + 1);
    QCOMPARE(facts.transfers.size(), before.transfers.size());
    // A no is nobody's business on a wall.
    step.to = TransferState::Declined;
    step.reason = RefusalReason::OwnSituation;
    QVERIFY((*session)->stepTransfer(*id, step));
    for (const SlideKind kind : slideKinds()) {
        const WallFacts now = gatherFacts(**session, PersonGate(**session));
        QCOMPARE(now.waiting, before.waiting);
        for (const Slide& slide : makeSlides(kind, now, QSizeF(1280, 720)))
            QVERIFY(!spokenText(slide).contains(QStringLiteral("Utprøving")));
    }
}

void TestSlides::supervisionIsKeptApart()
{
    const QString path = copy(QStringLiteral("supervision"));
    const auto session = Session::open(path);
    QVERIFY(session);
    Meeting meeting;
    meeting.startsAt = nowUtc().addSecs(-60);
    const Result<Id> id = (*session)->planMeeting(meeting);
    QVERIFY(id);
    QVERIFY((*session)->recordDecision({ {}, *id, "Felles vaktliste", {}, {} }));
    QVERIFY((*session)->recordDecision({ {}, *id, "Tilsyn åpnes", {}, {}, Role::Supervision }));
    const WallFacts facts = gatherFacts(**session, PersonGate(**session));
    QCOMPARE(facts.meeting.decisions.size(), 1);
    QCOMPARE(facts.meeting.decisions.first().text(), QStringLiteral("Felles vaktliste"));
}

void TestSlides::timeLeft_data()
{
    QTest::addColumn<int>("planned"); // minutes of the item
    QTest::addColumn<int>("since"); // seconds
    QTest::addColumn<int>("end"); // of the meeting, seconds from now; 0: none
    QTest::addColumn<QString>("said");
    QTest::newRow("just begun") << 10 << 0 << 0 << "10 min left";
    QTest::newRow("begun minute counts") << 10 << 241 << 0 << "6 min left";
    QTest::newRow("last second") << 10 << 599 << 0 << "1 min left";
    QTest::newRow("just over") << 10 << 600 << 0 << "0 min left";
    QTest::newRow("over time") << 10 << 720 << 0 << "2 min over time";
    QTest::newRow("the item before the meeting") << 10 << 0 << 60 << "10 min left";
    QTest::newRow("no minutes planned: the meeting's") << 0 << 0 << 1500 << "25 min left";
    QTest::newRow("nothing known") << 0 << 0 << 0 << "";
}

void TestSlides::timeLeft()
{
    QFETCH(int, planned);
    QFETCH(int, since);
    QFETCH(int, end);
    QFETCH(QString, said);
    const auto session = Session::open(m_demonstration, OpenMode::ReadOnly);
    QVERIFY(session);
    const PersonGate gate(**session);
    WallMeeting meeting;
    meeting.when = WallMeeting::When::Running;
    meeting.items = { { gate.pass(QStringLiteral("Status")), planned, false } };
    meeting.current = 0;
    meeting.currentSince = nowUtc().addSecs(-since);
    if (end > 0)
        meeting.endsAt = nowUtc().addSecs(end);
    QCOMPARE(slide_words::timeLeft(meeting, nowUtc()), said);
}

void TestSlides::thePresentItemIsOnTheFirstSheet()
{
    const auto session = Session::open(m_demonstration, OpenMode::ReadOnly);
    QVERIFY(session);
    const PersonGate gate(**session);
    WallFacts facts = gatherFacts(**session, gate);
    facts.meeting = {};
    facts.meeting.when = WallMeeting::When::Running;
    facts.meeting.startsAt = nowUtc();
    for (int i = 0; i < 14; ++i)
        facts.meeting.items.append({ gate.pass(QStringLiteral("Sak nummer %1").arg(i)), 5, false });
    for (int current = 0; current < 14; ++current) {
        facts.meeting.current = current;
        const QList<Slide> sheets = makeSlides(SlideKind::Agenda, facts, QSizeF(1280, 720));
        const QList<SlideRow>& rows = sheets.first().rows;
        const auto present =
            std::find_if(rows.begin(), rows.end(), [](const SlideRow& row) { return row.present; });
        QVERIFY2(present != rows.end(), qPrintable(QString::number(current)));
        QVERIFY(sheets.first().headline.contains(present->title));
        QCOMPARE(present->figure, QString::number(current + 1));
    }
}

void TestSlides::silenceIsNeverGood()
{
    const auto session = Session::open(m_demonstration, OpenMode::ReadOnly);
    QVERIFY(session);
    const PersonGate gate(**session);
    WallFacts facts = gatherFacts(**session, gate);
    WallMunicipality silent;
    silent.name = gate.municipality(QStringLiteral("5014"));
    silent.before = StaffingStatus::Critical;
    silent.status = StaffingStatus::NotReported;
    facts.municipalities = { silent };
    // Who was critical and says nothing now is among what changed.
    const Slide changed = makeSlides(SlideKind::Changed, facts, QSizeF(1280, 720)).first();
    QCOMPARE(changed.rows.size(), 1);
    QCOMPARE(changed.rows.first().status, StaffingStatus::NotReported);
    QVERIFY2(changed.headline.contains(QStringLiteral("1 without an answer")),
        qPrintable(changed.headline));
}

QTEST_MAIN(TestSlides)
#include "tst_slides.moc"
