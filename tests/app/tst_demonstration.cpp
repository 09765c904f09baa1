// The demonstration: the same from the same seed, plausible, whole, and honest about what it is.
#include "core/base/clock.h"
#include "core/session/asking.h"
#include "core/session/demonstration.h"
#include "core/session/session.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace samvirke;

namespace {

const QDate someDay(2021, 3, 12); // a Friday

} // namespace

class TestDemonstration : public QObject {
    Q_OBJECT

private:
    QTemporaryDir m_folder;
    int m_made = 0;

    std::unique_ptr<Session> make(const DemonstrationOptions& options)
    {
        const QString path = m_folder.filePath(QString("demo%1.samvirke").arg(++m_made));
        if (const Result<void> made = makeDemonstration(path, options); !made)
            qFatal("%s", qPrintable(made.error().text.english()));
        auto session = Session::open(path, OpenMode::ReadOnly);
        return session ? std::move(*session) : nullptr;
    }

    static DemonstrationOptions county(quint32 seed)
    {
        DemonstrationOptions options;
        options.counties = QStringList{ "50" };
        options.seed = seed;
        options.until = someDay;
        return options;
    }

private Q_SLOTS:
    void initTestCase() { QVERIFY(m_folder.isValid()); }

    void sameSeedSameFile()
    {
        const auto one = make(county(7));
        const auto two = make(county(7));
        const auto other = make(county(8));
        QVERIFY(one && two && other);
        QCOMPARE(one->picture().municipalities, two->picture().municipalities);
        QCOMPARE(one->poolMembers(), two->poolMembers());
        QCOMPARE(one->needs(), two->needs());
        QCOMPARE(one->transfers(), two->transfers());
        QCOMPARE(one->materialNeeds(), two->materialNeeds());
        QCOMPARE(one->materialOffers(), two->materialOffers());
        QCOMPARE(one->meetings(), two->meetings());
        QCOMPARE(one->surveys().size(), 3);
        for (int i = 0; i < 3; ++i) {
            const QList<SurveyRow> here = one->surveyReports().at(i).rows;
            const QList<SurveyRow> there = two->surveyReports().at(i).rows;
            QCOMPARE(here.size(), there.size());
            for (qsizetype row = 0; row < here.size(); ++row) {
                QCOMPARE(here.at(row).firstAt, there.at(row).firstAt);
                for (qsizetype value = 0; value < here.at(row).values.size(); ++value)
                    QCOMPARE(here.at(row).values.at(value).english(),
                        there.at(row).values.at(value).english());
            }
        }
        QVERIFY(one->picture().municipalities != other->picture().municipalities);
        QVERIFY(one->poolMembers() != other->poolMembers());
    }

    void requestsAreOut()
    {
        const auto session = make(county(7));
        QVERIFY(session);
        int withInterview = 0;
        for (const Need& need : session->needs()) {
            QVERIFY(!need.tried.isEmpty() && !need.leads.isEmpty());
            withInterview += !need.gateReason.isEmpty();
        }
        QVERIFY(withInterview > 0);
        setFixedClock(QDateTime(someDay, QTime(13, 0)));
        QSet<int> standings;
        const QList<OpenRequest> open = Asking(*session).open();
        for (const OpenRequest& one : open) {
            standings.insert(int(one.standing));
            QVERIFY(one.request.has_value());
            for (const PoolMember& member : session->poolMembers())
                QVERIFY2(member.name.isEmpty() || !one.request->text.contains(member.name),
                    qPrintable(one.request->text));
        }
        QCOMPARE(standings.size(), 3); // overdue, to be told, waiting
        setFixedClock({});
    }

    void aCountyLooksLikeAHardWeek_data()
    {
        QTest::addColumn<int>("seed");
        for (int seed = 1; seed <= 4; ++seed)
            QTest::addRow("seed %d", seed) << seed;
    }
    void aCountyLooksLikeAHardWeek()
    {
        QFETCH(int, seed);
        const auto session = make(county(quint32(seed)));
        QVERIFY(session);
        QVERIFY(session->info().demonstration);
        QCOMPARE(session->municipalities().size(), 38);
        QCOMPARE(session->rounds().size(), 10);
        QCOMPARE(session->rounds().last().label, QString("2021-W10"));
        const StatusCounts counts = session->picture().counts;
        QVERIFY2(counts.critical >= 4 && counts.critical <= 6,
            qPrintable(QString::number(counts.critical)));
        QVERIFY(counts.challenging >= 8 && counts.challenging <= 12);
        QVERIFY(counts.notReported >= 2 && counts.notReported <= 3);
        QVERIFY(counts.outOfDate >= 2 && counts.outOfDate <= 4);
        QCOMPARE(counts.total(), 38);

        QVERIFY(session->poolMembers().size() >= 60 && session->poolMembers().size() <= 80);
        QList<Need> open;
        for (const Need& need : session->needs()) {
            if (need.state == NeedState::Open)
                open.append(need);
        }
        QVERIFY(open.size() >= 10 && open.size() <= 14);
        QVERIFY(session->needs().size() > open.size());
        QVERIFY(!session->callList().isEmpty());
        QVERIFY(session->ownerLimits().size() >= 3);
        QVERIFY(session->contacts("5001").size() == 2);
    }

    void smallMunicipalitiesSufferMore()
    {
        // Over many counties: the critical ones are smaller than the good ones.
        double critical = 0;
        double good = 0;
        int criticals = 0;
        int goods = 0;
        for (quint32 seed = 1; seed <= 4; ++seed) {
            const auto session = make(county(seed));
            for (const MunicipalityPicture& one : session->picture().municipalities) {
                const int population = session->municipality(one.number)->population;
                if (one.status == StaffingStatus::Critical) {
                    critical += population;
                    ++criticals;
                } else if (one.status == StaffingStatus::Good) {
                    good += population;
                    ++goods;
                }
            }
        }
        QVERIFY(critical / criticals < good / goods / 2);
    }

    void neighboursDoNotSayTheSame()
    {
        const auto session = make(county(1));
        for (const ReportingRound& round : session->rounds()) {
            QHash<QString, QString> said;
            for (const SelfAssessment& row : session->assessments(round.id)) {
                if (row.service == ServiceArea::Overall && !row.comment.isEmpty())
                    said.insert(row.municipality, row.comment);
            }
            QVERIFY(said.size() > 10);
            for (auto one = said.cbegin(); one != said.cend(); ++one) {
                for (const QString& neighbour : session->neighboursOf(one.key()))
                    QVERIFY2(said.value(neighbour) != one.value(), qPrintable(one.value()));
            }
        }
    }

    void everyStateHasATransferWithItsLedger()
    {
        const auto session = make(county(1));
        const QList<Transfer> transfers = session->transfers();
        const auto ofStaff = std::count_if(transfers.begin(), transfers.end(),
            [](const Transfer& each) { return each.cargo == Cargo::Staff; });
        QVERIFY(ofStaff >= 14 && ofStaff <= 21);
        QCOMPARE(transfers.size() - ofStaff, 2);
        QSet<TransferState> states;
        for (const Transfer& transfer : session->transfers()) {
            states.insert(transfer.state);
            const QList<LedgerEntry> ledger = session->ledger(transfer.id);
            TransferState state = TransferState::Draft;
            QDateTime last;
            for (const LedgerEntry& line : ledger) {
                QVERIFY(isAllowed(line.from, line.to, session->transfer(line.transfer)->cargo));
                QCOMPARE(line.from, state);
                QVERIFY(!line.who.isEmpty());
                QVERIFY(!last.isValid() || line.at >= last);
                QVERIFY(line.at.date() <= someDay);
                state = line.to;
                last = line.at;
            }
            QCOMPARE(state, transfer.state);
            QVERIFY(transfer.owner != transfer.to);
            if (transfer.cargo != Cargo::Staff)
                continue;
            // Who is asked for a need has not said yet whom it would lend.
            if (transfer.member.isEmpty()) {
                QVERIFY(!Asking(*session).requestsOf(transfer.id).isEmpty());
                continue;
            }
            const auto member = session->poolMember(transfer.member);
            QVERIFY(member);
            QCOMPARE(member->owner, transfer.owner);
            QVERIFY(member->professions.contains(transfer.profession));
        }
        QVERIFY(states.size() >= 12);
    }

    void nobodyIsReal()
    {
        const auto session = make(county(1));
        const auto check = [](const QString& telephone, const QString& email) {
            return (telephone.isEmpty() || telephone.startsWith("+47 400 0"))
                && (email.isEmpty() || email.endsWith("@example.no"));
        };
        QSet<QString> names;
        int named = 0;
        for (const PoolMember& member : session->poolMembers()) {
            QVERIFY(check(member.telephone, member.email));
            QVERIFY(problemsOf(member).isEmpty());
            if (!member.name.isEmpty()) {
                names.insert(member.name);
                ++named;
            }
        }
        QCOMPARE(names.size(), named);
        for (const Municipality& municipality : session->municipalities()) {
            for (const Contact& contact : session->contacts(municipality.number))
                QVERIFY(check(contact.telephone, contact.email));
        }
        QVERIFY(session->log().last().text.contains("oppdiktet"));
    }

    void proposalsAreThereToBeMade()
    {
        const auto session = make(county(1));
        MatchSettings settings;
        settings.from = someDay;
        const Result<Proposal> proposal = session->propose(settings);
        QVERIFY2(proposal, proposal ? "" : qPrintable(proposal.error().text.english()));
        int covered = 0;
        int missing = 0;
        for (const NeedOutcome& outcome : proposal->needs) {
            covered += outcome.covered;
            missing += outcome.missing;
        }
        QVERIFY2(covered > 30, qPrintable(QString::number(covered)));
        QVERIFY(missing > 0); // and something is left to explain
    }

    void theNextMeetingLiesAhead()
    {
        const auto session = make(county(1));
        QVERIFY(session->meetings().first().startsAt.date() > someDay);
        int held = 0;
        for (const Meeting& meeting : session->meetings()) {
            if (meeting.startsAt.date() > someDay)
                continue;
            ++held;
            QVERIFY(!meeting.notes.isEmpty());
            QVERIFY(!session->participants(meeting.id).isEmpty());
        }
        QVERIFY(held >= 10);
        bool overdue = false;
        for (const ActionItem& item : session->actionItems())
            overdue = overdue || (!item.doneAt.isValid() && item.due < someDay);
        QVERIFY(overdue);
    }

    void nothingIsReportedAfterTheDay_data()
    {
        QTest::addColumn<QDate>("until");
        for (int day = 8; day <= 14; ++day)
            QTest::addRow("%d.3.2021", day) << QDate(2021, 3, day);
    }
    void nothingIsReportedAfterTheDay()
    {
        QFETCH(QDate, until);
        DemonstrationOptions options = county(3);
        options.until = until;
        options.weeks = 2;
        const auto session = make(options);
        QCOMPARE(session->rounds().last().label, QString("2021-W10"));
        for (const SelfAssessment& row : session->assessments(session->rounds().last().id))
            QVERIFY(row.reportedAt.toLocalTime().date() <= until);
        for (const LogEntry& entry : session->log())
            QVERIFY(entry.at.toLocalTime().date() <= until);
    }

    void anyCountyWillDo_data()
    {
        QTest::addColumn<QStringList>("counties");
        QTest::addColumn<int>("municipalities");
        QTest::addColumn<QString>("office");
        QTest::newRow("one municipality")
            << QStringList{ "03" } << 1 << "Statsforvalteren i Østfold, Buskerud, Oslo og Akershus";
        QTest::newRow("four counties") << QStringList{ "03", "31", "32", "33" } << 52
                                       << "Statsforvalteren i Østfold, Buskerud, Oslo og Akershus";
        QTest::newRow("islands") << QStringList{ "18" } << 41 << "Statsforvalteren i Nordland";
        QTest::newRow("of two offices")
            << QStringList{ "11", "42" } << 48 << "Rogaland, Agder (oppdiktet embete)";
    }
    void anyCountyWillDo()
    {
        QFETCH(QStringList, counties);
        QFETCH(int, municipalities);
        QFETCH(QString, office);
        DemonstrationOptions options;
        options.counties = counties;
        options.until = someDay;
        options.weeks = 3;
        const auto session = make(options);
        QVERIFY(session);
        QCOMPARE(session->municipalities().size(), municipalities);
        QCOMPARE(session->info().office.name, office);
        QVERIFY(session->verify()->ok);
    }

    void whatCannotBeMadeLeavesNoFile()
    {
        const QString path = m_folder.filePath("nei.samvirke");
        DemonstrationOptions options;
        options.counties = QStringList{ "99" };
        QVERIFY(!makeDemonstration(path, options));
        QVERIFY(!QFile::exists(path));
        options.counties = QStringList{ "50" };
        options.weeks = 0;
        QVERIFY(!makeDemonstration(path, options));
        QVERIFY(!QFile::exists(path));
    }
};

QTEST_GUILESS_MAIN(TestDemonstration)
#include "tst_demonstration.moc"
