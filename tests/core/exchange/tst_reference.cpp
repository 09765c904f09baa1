// The facts that the program ships: complete, connected and inside Norway.
#include "core/exchange/reference_files.h"

#include <QSet>
#include <QTest>

using namespace samvirke;

class TestReference : public QObject {
    Q_OBJECT

    Reference m_reference;

private Q_SLOTS:
    void initTestCase()
    {
        const auto loaded = loadReference();
        QVERIFY2(loaded.has_value(), loaded ? "" : qPrintable(loaded.error().text.english()));
        m_reference = *loaded;
    }

    void allMunicipalitiesOfTodayAreThere()
    {
        QCOMPARE(m_reference.municipalities.size(), 357);
        QSet<QString> numbers;
        qint64 people = 0;
        for (const Municipality& m : m_reference.municipalities) {
            QCOMPARE(m.number.size(), 4);
            QVERIFY(m.number.startsWith(m.countyNumber));
            QVERIFY(!m.name.isEmpty() && !m.county.isEmpty() && !m.region.isEmpty());
            QVERIFY(m.population > 0);
            QVERIFY(m.centrality >= 1 && m.centrality <= 6);
            numbers.insert(m.number);
            people += m.population;
        }
        QCOMPARE(numbers.size(), 357);
        QVERIFY(people > 5'500'000 && people < 5'800'000);
        QCOMPARE(m_reference.byNumber("5001")->name, QString("Trondheim"));
        QCOMPARE(m_reference.byNumber("5001")->otherName, QString("Tråante"));
        QCOMPARE(m_reference.byNumber("0301")->county, QString("Oslo"));
    }

    void pointsAreInsideNorway()
    {
        for (const Municipality& m : m_reference.municipalities) {
            QVERIFY2(m.latitude > 57.9 && m.latitude < 71.3, qPrintable(m.name));
            QVERIFY2(m.longitude > 4.4 && m.longitude < 31.3, qPrintable(m.name));
        }
    }

    void tenOfficesCoverEachCountyOnce()
    {
        QCOMPARE(m_reference.offices.size(), 10);
        QSet<QString> counties;
        for (const Municipality& m : m_reference.municipalities)
            counties.insert(m.countyNumber);
        QCOMPARE(counties.size(), 15);
        QStringList covered;
        for (const CountyOffice& office : m_reference.offices) {
            QVERIFY(office.name.startsWith("Statsforvalteren i "));
            covered += office.counties;
        }
        QCOMPARE(covered.size(), 15);
        QCOMPARE(QSet<QString>(covered.begin(), covered.end()), counties);
    }

    void eachMunicipalityHasAHealthCommunity()
    {
        QSet<QString> communities;
        for (const Municipality& m : m_reference.municipalities) {
            QVERIFY2(!m.healthCommunity.isEmpty() && !m.healthTrust.isEmpty(), qPrintable(m.name));
            communities.insert(m.healthCommunity);
        }
        QCOMPARE(communities.size(), 19);
        QCOMPARE(m_reference.byNumber("5001")->healthCommunity, QString("St. Olavs hospital"));
    }

    void neighboursAreKnownAndStandOnce()
    {
        QCOMPARE(m_reference.neighbours.size(), 738);
        QSet<QString> pairs;
        for (const Neighbours& pair : m_reference.neighbours) {
            QVERIFY(m_reference.byNumber(pair.a) && m_reference.byNumber(pair.b));
            QVERIFY(pair.a != pair.b);
            pairs.insert(qMin(pair.a, pair.b) + qMax(pair.a, pair.b));
        }
        QCOMPARE(pairs.size(), m_reference.neighbours.size());
        QVERIFY(
            pairs.contains("50015028") && pairs.contains("50015031")); // Trondheim: Melhus, Malvik
    }

    void formerNumbersLeadToTodays()
    {
        QCOMPARE(m_reference.formerNumbers.size(), 485);
        for (const FormerNumber& former : m_reference.formerNumbers) {
            QVERIFY(!m_reference.byNumber(former.number));
            QVERIFY(!former.successors.isEmpty());
            QCOMPARE(former.unambiguous, former.successors.size() == 1);
            for (const QString& number : former.successors)
                QVERIFY(m_reference.byNumber(number));
        }
    }
};

QTEST_APPLESS_MAIN(TestReference)
#include "tst_reference.moc"
