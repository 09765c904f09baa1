// No person is on any slide, whatever the case file holds: by the values, by what a screen reader
// says, and by what is drawn.
#include "core/store/store.h"
#include "tests/ui/demonstration_file.h"
#include "tests/ui/text_catcher.h"
#include "ui/projector/slide.h"
#include "ui/projector/slide_paint.h"
#include "ui/theme/theme.h"

#include <QFile>
#include <QPainter>
#include <QTest>

using namespace samvirke;
using namespace samvirke::testing;

class TestSlidePersons : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void theFactsHoldNoTextButPublicText();
    void everyPersonalFieldIsSeeded();
    void noPersonIsOnAnySlide_data();
    void noPersonIsOnAnySlide();
    void noNameOfTheDemonstrationIsTakenForAPerson();

private:
    QString copy(const QString& name);
    void seed(const QString& path);

    QTemporaryDir m_folder;
    QString m_demonstration;
    QStringList m_sentinels; ///< values of personal fields, as they were written
};

namespace {

/// Grows with each personal field: letters that no word has, a telephone, an e-mail.
class Sentinels {
public:
    QString name() { return QStringLiteral("Zq%1 Zqæ%1son").arg(letters()); }
    QString telephone()
    {
        ++m_count;
        return QStringLiteral("9077 1%1 %2").arg(m_count % 10).arg(10 + m_count);
    }
    QString email() { return QStringLiteral("zq%1@zq.example").arg(letters()); }
    QString forColumn(const QByteArray& column)
    {
        if (column == "telephone")
            return telephone();
        return column == "email" ? email() : name();
    }

private:
    QString letters()
    {
        ++m_count;
        return QString(QChar(ushort('a' + m_count / 26 % 26))) + QChar(ushort('a' + m_count % 26));
    }

    int m_count = 0;
};

template <class T> void fill(T&) { }
void fill(Need& need)
{
    need.municipality = "5001";
    need.profession = "SP";
    need.from = today();
    need.until = today().addDays(9);
}
void fill(MaterialNeed& need)
{
    need.municipality = "5001";
    need.kind = "surgical-mask";
    need.from = today();
}
void fill(PoolMember& member)
{
    member.owner = member.home = "5001";
    member.professions = QStringList{ "SP" };
}
void fill(LedgerEntry& entry)
{
    entry.at = nowUtc();
    entry.from = TransferState::Draft;
    entry.to = TransferState::Asked;
}
void fill(SurveyAnswer& answer)
{
    answer.municipality = "5001";
    answer.reportedAt = answer.firstReportedAt = nowUtc();
}
void fill(Inquiry& inquiry)
{
    inquiry.at = nowUtc();
}
void fill(SelfAssessment& row)
{
    row.municipality = "5001";
    row.service = ServiceArea::Other;
    row.answer = AnswerKind::NotApplicable;
    row.reportedAt = row.firstReportedAt = nowUtc();
}

/// What people write: the whole of it, and parts of it.
QStringList freeTexts(const QStringList& sentinels)
{
    QStringList out;
    for (const QString& each : sentinels) {
        out.append(QStringLiteral("Avtalt med %1 i dag").arg(each));
        const QStringList parts = each.split(u' ');
        if (!each.contains(u'@') && parts.first().at(0).isLetter())
            out.append(QStringLiteral("%1 ringer; %2s vakt").arg(parts.first(), parts.last()));
    }
    return out;
}

/// The marks of a person in a text; empty when there are none.
QStringList personsIn(const QString& text, const QStringList& sentinels)
{
    QStringList found;
    const QString plain = text.toLower();
    for (const QString& each : sentinels) {
        QStringList marks{ each.toLower() };
        if (each.at(0).isDigit())
            marks.append(QString(each).remove(u' '));
        else if (!each.contains(u'@'))
            marks += each.toLower().split(u' ');
        for (const QString& mark : marks) {
            if (plain.contains(mark))
                found.append(mark);
        }
    }
    return found;
}

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

template <class T>
void seedOne(store::Store& file, Sentinels& sentinels, QStringList& written, QStringList& trouble)
{
    T value;
    fill(value);
    const store::Table<T>& table = store::table<T>();
    store::Row row = table.rowOf(value);
    row[0] = makeId().toUtf8();
    for (int i = 0; i < table.shape.columns.size(); ++i) {
        if (!table.shape.columns.at(i).personal)
            continue;
        const QString sentinel = sentinels.forColumn(table.shape.columns.at(i).name);
        row[i] = sentinel.toUtf8();
        written.append(sentinel);
    }
    if (const Result<void> done = file.insertRow(table.shape, row); !done)
        trouble.append(QString::fromLatin1(table.shape.name) + u' ' + done.error().text.english());
}

} // namespace

void TestSlidePersons::initTestCase()
{
    Theme::instance().apply();
    const Result<QString> made = demonstrationFile(m_folder);
    QVERIFY(made);
    m_demonstration = *made;
}

QString TestSlidePersons::copy(const QString& name)
{
    const QString path = m_folder.filePath(name + QStringLiteral(".samvirke"));
    QFile::remove(path);
    QFile::copy(m_demonstration, path);
    return path;
}

void TestSlidePersons::seed(const QString& path)
{
    m_sentinels.clear();
    Sentinels sentinels;
    QStringList trouble;
    {
        const auto opened = store::Store::open(path, true);
        QVERIFY(opened);
        store::Store& file = **opened;
        // What the fields point at does not matter here.
        QVERIFY(file.database().execute("PRAGMA foreign_keys = OFF"));
        QVERIFY(file.begin("seed", "test"));
        seedOne<Contact>(file, sentinels, m_sentinels, trouble);
        seedOne<SelfAssessment>(file, sentinels, m_sentinels, trouble);
        seedOne<Need>(file, sentinels, m_sentinels, trouble);
        seedOne<PoolMember>(file, sentinels, m_sentinels, trouble);
        seedOne<LedgerEntry>(file, sentinels, m_sentinels, trouble);
        seedOne<Participant>(file, sentinels, m_sentinels, trouble);
        seedOne<MaterialNeed>(file, sentinels, m_sentinels, trouble);
        seedOne<SurveyAnswer>(file, sentinels, m_sentinels, trouble);
        seedOne<Agreement>(file, sentinels, m_sentinels, trouble);
        seedOne<StandingAgreement>(file, sentinels, m_sentinels, trouble);
        seedOne<SeriesParticipant>(file, sentinels, m_sentinels, trouble);
        seedOne<Inquiry>(file, sentinels, m_sentinels, trouble);
        seedOne<StateResource>(file, sentinels, m_sentinels, trouble);
        QVERIFY2(trouble.isEmpty(), qPrintable(trouble.join(u'\n')));
        QVERIFY(file.commit());
    }
    // And every free text that can reach a slide holds all of them.
    const auto session = Session::open(path);
    QVERIFY(session);
    const QStringList texts = freeTexts(m_sentinels);
    Meeting meeting;
    meeting.startsAt = nowUtc().addSecs(-600);
    meeting.endsAt = nowUtc().addSecs(1200);
    meeting.title = texts.join(QStringLiteral(", "));
    meeting.agenda = texts.join(u'\n');
    const Result<Id> id = (*session)->planMeeting(meeting);
    QVERIFY(id);
    for (const QString& text : texts)
        QVERIFY((*session)->recordDecision({ {}, *id, text, {}, {} }));
    const auto withWord = [&](const QString& word) {
        Transfer transfer;
        transfer.owner = word;
        transfer.source = PoolSource::Private;
        transfer.to = "5014";
        transfer.profession = "SP";
        transfer.from = today();
        transfer.until = today().addDays(5);
        const Result<Id> started = (*session)->startTransfer(transfer);
        QVERIFY2(started, started ? "" : qPrintable(started.error().text.english()));
        for (const TransferState state :
            { TransferState::Asked, TransferState::Offered, TransferState::Agreed }) {
            StepRequest step;
            step.to = state;
            step.who = m_sentinels.first();
            const Result<void> done = (*session)->stepTransfer(*started, step);
            QVERIFY2(done, done ? "" : qPrintable(done.error().text.english()));
        }
    };
    for (const QString& text : texts)
        withWord(text);
    Need need;
    need.municipality = "5014";
    need.profession = m_sentinels.first(); // another program's code
    need.from = today();
    need.until = today().addDays(3);
    const Result<Id> asked = (*session)->registerNeed(need);
    QVERIFY2(asked, asked ? "" : qPrintable(asked.error().text.english()));
    QVERIFY((*session)->openRound(texts.first()));
    QVERIFY((*session)->openRound(texts.last()));
}

void TestSlidePersons::theFactsHoldNoTextButPublicText()
{
    QFile header(QStringLiteral(SOURCE_DIR "/ui/projector/wall_facts.h"));
    QVERIFY(header.open(QIODevice::ReadOnly));
    const QString source = QString::fromUtf8(header.readAll());
    const qsizetype functions = source.indexOf(QStringLiteral("gatherFacts("));
    QVERIFY(functions > 0);
    const QString structs = source.left(functions);
    QVERIFY(structs.contains(QStringLiteral("PublicText")));
    for (const char* const other :
        { "QString", "QByteArray", "QVariant", "std::string", " Id ", "Text " }) {
        QString said = structs;
        said.remove(QStringLiteral("PublicText "));
        QVERIFY2(!said.contains(QLatin1String(other)), other);
    }
    // It is the gate that makes them.
    static_assert(!std::is_constructible_v<PublicText, QString>);
    static_assert(!std::is_convertible_v<QString, PublicText>);
}

void TestSlidePersons::everyPersonalFieldIsSeeded()
{
    const QString path = copy(QStringLiteral("seeded"));
    seed(path);
    if (QTest::currentTestFailed())
        return;
    const auto opened = store::Store::open(path, false);
    QVERIFY(opened);
    // A field that is marked as personal from now on has to be seeded here, too.
    for (const store::TableShape* shape : store::allShapes()) {
        for (const store::ColumnShape& column : shape->columns) {
            if (!column.personal)
                continue;
            store::Query query((*opened)->database(),
                "SELECT \"" + column.name + "\" FROM \"" + shape->name + '"');
            bool seeded = false;
            while (query.next())
                seeded = seeded || m_sentinels.contains(query.text(0));
            QVERIFY2(seeded, qPrintable(QString::fromLatin1(shape->name + '.' + column.name)));
        }
    }
}

void TestSlidePersons::noPersonIsOnAnySlide_data()
{
    QTest::addColumn<int>("kind");
    for (const SlideKind kind : slideKinds())
        QTest::newRow(qPrintable(slideShotName(kind))) << int(kind);
}

void TestSlidePersons::noPersonIsOnAnySlide()
{
    QFETCH(int, kind);
    const QString path = copy(QStringLiteral("persons"));
    seed(path);
    if (QTest::currentTestFailed())
        return;
    const auto session = Session::open(path, OpenMode::ReadOnly);
    QVERIFY(session);
    // Those of the demonstration count as well: its names, telephones and addresses.
    QStringList others;
    for (const Contact& each : (*session)->contacts(QStringLiteral("5014")))
        others += { each.name, each.telephone, each.email };
    for (const PoolMember& each : (*session)->poolMembers())
        others += { each.name, each.telephone, each.email };
    others.removeAll(QString());
    others.removeIf([](const QString& each) { return each.startsWith(QStringLiteral("Zq")); });
    const PersonGate gate(**session);
    QList<Id> rounds{ Id() };
    for (const ReportingRound& round : (*session)->rounds().mid(1))
        rounds.append(round.id);
    int looked = 0;
    int masked = 0;
    const auto look = [&](const WallFacts& facts) {
        for (const QSize& size : { sizes().first(), sizes().at(2) }) {
            for (const Slide& slide : makeSlides(SlideKind(kind), facts, size)) {
                const QString said = spokenText(slide);
                QVERIFY2(!said.isEmpty(), "a slide that says nothing");
                QStringList found = personsIn(said, m_sentinels);
                QVERIFY2(found.isEmpty(), qPrintable(found.join(u' ') + u'\n' + said));
                const QString seen = drawn(slide, size, Scheme::Light);
                QVERIFY2(!seen.isEmpty(), "nothing was drawn");
                found = personsIn(seen, m_sentinels);
                QVERIFY2(found.isEmpty(), qPrintable(found.join(u' ') + u'\n' + seen));
                for (const QString& other : std::as_const(others))
                    QVERIFY2(!said.contains(other), qPrintable(other));
                masked += said.contains(QStringLiteral("[name]"));
                ++looked;
            }
        }
    };
    for (const Id& round : rounds) {
        WallFacts facts = gatherFacts(**session, gate, round, QStringLiteral("5014"));
        look(facts);
        // Every state a meeting can be in.
        for (const WallMeeting::When when : { WallMeeting::When::None, WallMeeting::When::Later,
                 WallMeeting::When::Today, WallMeeting::When::Running, WallMeeting::When::Over }) {
            if (SlideKind(kind) != SlideKind::Agenda && SlideKind(kind) != SlideKind::Decisions)
                break;
            if (round != rounds.first())
                break;
            facts.meeting.when = when;
            facts.meeting.current = 2;
            facts.meeting.currentSince = nowUtc();
            look(facts);
        }
    }
    QVERIFY(looked > 0);
    // The texts have been there: they came out masked.
    const QList<SlideKind> withTexts{ SlideKind::Needs, SlideKind::Transfers, SlideKind::Agenda,
        SlideKind::Decisions };
    if (withTexts.contains(SlideKind(kind)))
        QVERIFY(masked > 0);
}

void TestSlidePersons::noNameOfTheDemonstrationIsTakenForAPerson()
{
    const auto session = Session::open(m_demonstration, OpenMode::ReadOnly);
    QVERIFY(session);
    const PersonGate gate(**session);
    const WallFacts facts = gatherFacts(**session, gate, {}, QStringLiteral("5014"));
    for (const SlideKind kind : slideKinds()) {
        for (const Slide& slide : makeSlides(kind, facts, QSizeF(1280, 720)))
            QVERIFY2(!spokenText(slide).contains(QStringLiteral("[name]")),
                qPrintable(spokenText(slide)));
    }
    for (const Transfer& each : (*session)->transfers())
        QCOMPARE(gate.owner(each.owner).text(), (*session)->ownerName(each.owner));
    for (const Meeting& meeting : (*session)->meetings()) {
        QCOMPARE(gate.pass(meeting.agenda).text(), meeting.agenda);
        for (const Decision& decision : (*session)->decisions(meeting.id))
            QCOMPARE(gate.pass(decision.text).text(), decision.text);
    }
}

QTEST_MAIN(TestSlidePersons)
#include "tst_slide_persons.moc"
