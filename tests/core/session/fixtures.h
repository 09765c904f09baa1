// A case file for one test, and things to put into it.
#pragma once

#include "core/base/clock.h"
#include "core/session/session.h"

#include <QTemporaryDir>

namespace samvirke::testing {

inline CountyOffice trondelag()
{
    return *reference().office("Statsforvalteren i Trøndelag");
}

class TestFile {
public:
    TestFile()
    {
        auto made = Session::create(path(), { trondelag() });
        if (!made)
            qFatal("%s", qPrintable(made.error().text.english()));
        m_session = std::move(*made);
    }
    Session* operator->() const { return m_session.get(); }
    Session* get() const { return m_session.get(); }
    QString path(const QString& name = "test.samvirke") const { return m_folder.filePath(name); }

    void close() { m_session.reset(); }
    /// Closes and opens again, as after a restart.
    void reopen(OpenMode mode = OpenMode::Write)
    {
        m_session.reset();
        auto opened = Session::open(path(), mode);
        if (!opened)
            qFatal("%s", qPrintable(opened.error().text.english()));
        m_session = std::move(*opened);
    }

private:
    QTemporaryDir m_folder;
    std::unique_ptr<Session> m_session;
};

inline Need aNeed()
{
    Need need;
    need.municipality = "5014";
    need.service = ServiceArea::HomeCare;
    need.profession = "SP";
    need.alsoAccept = QStringList{ "VP" };
    need.heads = 2;
    need.from = QDate(2021, 3, 8);
    need.until = QDate(2021, 3, 21);
    need.severity = Severity::Critical;
    need.contact = "Ola Nordmann, tlf 900 00 000";
    return need;
}

inline PoolMember aMember(const QString& name = "Kari Normann Testesen")
{
    PoolMember member;
    member.name = name;
    member.telephone = "900 11 222";
    member.email = "kari@example.org";
    member.owner = "5001";
    member.professions = QStringList{ "SP" };
    member.competences = { { "infection-control", QDate(2021, 12, 31), true } };
    member.availability = { { QDate(2021, 3, 1), QDate(2021, 4, 30) } };
    member.home = "5001";
    member.maxTravelKm = 300;
    member.acceptsInfectious = true;
    member.lastConfirmed = QDate(2021, 3, 5);
    return member;
}

inline Transfer aTransfer()
{
    Transfer transfer;
    transfer.owner = "5001";
    transfer.to = "5014";
    transfer.service = ServiceArea::HomeCare;
    transfer.profession = "SP";
    transfer.from = QDate(2021, 3, 8);
    transfer.until = QDate(2021, 3, 21);
    return transfer;
}

inline MaterialNeed aMaterialNeed(const QString& kind = "surgical-mask")
{
    MaterialNeed need;
    need.municipality = "5014";
    need.kind = kind;
    need.quantity = 500;
    need.from = today();
    need.until = need.from.addDays(13);
    need.contact = "Ola Nordmann, tlf 900 00 000";
    return need;
}

inline MaterialOffer aMaterialOffer(const QString& kind = "surgical-mask")
{
    MaterialOffer offer;
    offer.owner = offer.place = "5001";
    offer.kind = kind;
    offer.quantity = 800;
    offer.from = today().addDays(-7);
    offer.lastConfirmed = today();
    return offer;
}

inline StepRequest stepTo(TransferState state, const QString& who = "Kari Normann Testesen")
{
    StepRequest step;
    step.to = state;
    step.who = who;
    return step;
}

} // namespace samvirke::testing
