// A small country and a case file in it, for the store's own tests.
#pragma once

#include "core/store/store.h"

#include <QFile>
#include <QTemporaryDir>

namespace samvirke::testing {

inline QList<Municipality> threeMunicipalities()
{
    QList<Municipality> out;
    for (const char* number : { "0301", "5001", "5014" }) {
        Municipality one;
        one.number = number;
        one.name = QString("Kommune %1").arg(number);
        one.countyNumber = one.number.left(2);
        one.county = "Fylke";
        one.population = 4711;
        one.latitude = 63.5;
        one.longitude = 10.25;
        one.ownOffice = one.countyNumber == "50";
        out.append(one);
    }
    return out;
}

inline std::unique_ptr<store::Store> makeStore(const QString& path)
{
    store::Facts facts;
    facts.office = { "Statsforvalteren i Trøndelag", { "50" } };
    auto made = store::Store::create(path, facts, threeMunicipalities(), { { "5001", "5014" } });
    if (!made)
        qFatal("%s", qPrintable(made.error().text.english()));
    return std::move(*made);
}

inline std::unique_ptr<store::Store> openStore(const QString& path, bool forWriting = true)
{
    auto opened = store::Store::open(path, forWriting);
    if (!opened)
        qFatal("%s", qPrintable(opened.error().text.english()));
    return std::move(*opened);
}

/// One command that does `work`; the error of whatever fails first.
template <class Work> Result<void> command(store::Store& store, const Work& work)
{
    if (auto begun = store.begin("test", "Tester"); !begun)
        return begun;
    if (auto done = work(); !done) {
        store.rollback();
        return done;
    }
    auto done = store.commit();
    if (!done)
        return fail(done.error());
    return {};
}

inline QByteArray bytesOf(const QString& path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

inline void writeBytes(const QString& path, const QByteArray& bytes)
{
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
        qFatal("cannot write %s", qPrintable(path));
}

inline Need needWithAll()
{
    Need need;
    need.id = makeId();
    need.municipality = "5014";
    need.service = ServiceArea::Vaccination;
    need.profession = "SP";
    need.alsoAccept = QStringList{ "VP", "HF" };
    need.required = QStringList{ "vaccinator" };
    need.preferred = QStringList{ "sami-language" };
    need.heads = 7;
    need.from = QDate(2021, 3, 8);
    need.until = QDate(2021, 4, 1);
    need.severity = Severity::Critical;
    need.infectious = true;
    need.lodging = true;
    need.shifts = "dag/kveld, hver 3. helg";
    need.localMeasures = "Omdisponering\nOvertid \"frivillig\"";
    need.contact = "Ærlig Åsgård \\ 900 00 000";
    need.note = QString("tab\there, nul ") + QChar(1) + " æøå 😀";
    need.state = NeedState::Covered;
    need.tried = { TriedMeasure::OwnStaff, TriedMeasure::Neighbours };
    need.employerConsents = YesNo::Yes;
    need.familyHousing = YesNo::No;
    need.tasks = "Stell og medisin";
    need.leads = "Avdelingsleder";
    need.trains = "Fagsykepleier";
    need.gateReason = "Naboene er i samme situasjon";
    return need;
}

inline MaterialNeed materialNeedWithAll()
{
    return { makeId(), "5014", "ventilator", 3, QDate(2021, 3, 8), QDate(2021, 4, 1),
        Severity::Critical, "Ærlig Åsgård, 900 00 000", "Avdeling B", NeedState::Covered,
        { "oxygen-concentrator" } };
}

inline MaterialOffer materialOfferWithAll()
{
    return { makeId(), "5001", PoolSource::HealthTrust, "ventilator", 2, "0301", QDate(2021, 3, 1),
        QDate(2021, 5, 1), QDate(2021, 2, 28), "Hentes på lager" };
}

} // namespace samvirke::testing
