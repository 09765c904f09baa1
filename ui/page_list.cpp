#include "ui/page_list.h"

#include "ui/pages/agreements/agreements_page.h"
#include "ui/pages/log/log_page.h"
#include "ui/pages/map/map_page.h"
#include "ui/pages/matching/matching_page.h"
#include "ui/pages/material/material_page.h"
#include "ui/pages/measures/measures_page.h"
#include "ui/pages/meetings/meetings_page.h"
#include "ui/pages/municipality/municipality_page.h"
#include "ui/pages/needs/needs_page.h"
#include "ui/pages/overview/overview_page.h"
#include "ui/pages/pool/pool_page.h"
#include "ui/pages/reports/reports_page.h"
#include "ui/pages/rounds/rounds_page.h"
#include "ui/pages/state/state_page.h"
#include "ui/pages/surveys/surveys_page.h"
#include "ui/pages/transfers/transfers_page.h"

#include <QCoreApplication>

namespace samvirke {

const QList<PageKind>& pageKinds()
{
    static const QList<PageKind> all{ PageKind::Overview, PageKind::Map, PageKind::Rounds,
        PageKind::Surveys, PageKind::Reports, PageKind::Municipalities, PageKind::Needs,
        PageKind::Pool, PageKind::Matching, PageKind::Transfers, PageKind::Agreements,
        PageKind::Material, PageKind::State, PageKind::Measures, PageKind::Meetings,
        PageKind::Log };
    return all;
}

PageGroup pageGroup(PageKind kind)
{
    switch (kind) {
    case PageKind::Overview:
    case PageKind::Map:
    case PageKind::Rounds:
    case PageKind::Surveys:
    case PageKind::Reports:
    case PageKind::Municipalities:
        return PageGroup::Situation;
    case PageKind::Needs:
    case PageKind::Pool:
    case PageKind::Matching:
    case PageKind::Transfers:
    case PageKind::Agreements:
    case PageKind::Material:
    case PageKind::Measures:
    case PageKind::State:
        return PageGroup::Help;
    case PageKind::Meetings:
    case PageKind::Log:
        return PageGroup::Record;
    }
    return PageGroup::Situation;
}

QString pageTitle(PageKind kind)
{
    switch (kind) {
    case PageKind::Overview:
        return QCoreApplication::translate("pages", "Overview");
    case PageKind::Rounds:
        return QCoreApplication::translate("pages", "Rounds");
    case PageKind::Surveys:
        return QCoreApplication::translate("pages", "Surveys");
    case PageKind::Reports:
        return QCoreApplication::translate("pages", "Situation report");
    case PageKind::Map:
        return QCoreApplication::translate("pages", "Map");
    case PageKind::Municipalities:
        return QCoreApplication::translate("pages", "Municipalities");
    case PageKind::Needs:
        return QCoreApplication::translate("pages", "Needs");
    case PageKind::Pool:
        return QCoreApplication::translate("pages", "Emergency pool");
    case PageKind::Matching:
        return QCoreApplication::translate("pages", "Matching");
    case PageKind::Material:
        return QCoreApplication::translate("pages", "Equipment");
    case PageKind::Measures:
        return QCoreApplication::translate("pages", "Measures and contact point");
    case PageKind::State:
        return QCoreApplication::translate("pages", "State resources");
    case PageKind::Transfers:
        return QCoreApplication::translate("pages", "Transfers");
    case PageKind::Agreements:
        return QCoreApplication::translate("pages", "Agreements");
    case PageKind::Meetings:
        return QCoreApplication::translate("pages", "Meetings");
    case PageKind::Log:
        return QCoreApplication::translate("pages", "Log");
    }
    return {};
}

Icon pageIcon(PageKind kind)
{
    switch (kind) {
    case PageKind::Overview:
        return Icon::Overview;
    case PageKind::Rounds:
        return Icon::Rounds;
    case PageKind::Surveys:
        return Icon::Surveys;
    case PageKind::Reports:
        return Icon::Reports;
    case PageKind::Map:
        return Icon::Map;
    case PageKind::Municipalities:
        return Icon::Municipality;
    case PageKind::Needs:
        return Icon::Needs;
    case PageKind::Pool:
        return Icon::Pool;
    case PageKind::Matching:
        return Icon::Matching;
    case PageKind::Material:
        return Icon::Material;
    case PageKind::Measures:
        return Icon::Measures;
    case PageKind::State:
        return Icon::State;
    case PageKind::Transfers:
        return Icon::Transfers;
    case PageKind::Agreements:
        return Icon::Agreements;
    case PageKind::Meetings:
        return Icon::Meetings;
    case PageKind::Log:
        return Icon::Log;
    }
    return Icon::Overview;
}

QString pageKey(PageKind kind)
{
    constexpr qsizetype keys = 10;
    const qsizetype place = pageKinds().indexOf(kind);
    return place < keys ? QStringLiteral("Ctrl+%1").arg((place + 1) % keys) : QString();
}

QString pageShotName(PageKind kind)
{
    switch (kind) {
    case PageKind::Overview:
        return QStringLiteral("overview");
    case PageKind::Rounds:
        return QStringLiteral("rounds");
    case PageKind::Surveys:
        return QStringLiteral("surveys");
    case PageKind::Reports:
        return QStringLiteral("reports");
    case PageKind::Map:
        return QStringLiteral("map");
    case PageKind::Municipalities:
        return QStringLiteral("municipality");
    case PageKind::Needs:
        return QStringLiteral("needs");
    case PageKind::Pool:
        return QStringLiteral("pool");
    case PageKind::Matching:
        return QStringLiteral("matching");
    case PageKind::Material:
        return QStringLiteral("material");
    case PageKind::Measures:
        return QStringLiteral("measures");
    case PageKind::State:
        return QStringLiteral("state");
    case PageKind::Transfers:
        return QStringLiteral("transfers");
    case PageKind::Agreements:
        return QStringLiteral("agreements");
    case PageKind::Meetings:
        return QStringLiteral("meetings");
    case PageKind::Log:
        return QStringLiteral("log");
    }
    return {};
}

Page* makePage(PageKind kind, Session& session, QWidget* parent)
{
    switch (kind) {
    case PageKind::Overview:
        return new OverviewPage(session, parent);
    case PageKind::Rounds:
        return new RoundsPage(session, parent);
    case PageKind::Surveys:
        return new SurveysPage(session, parent);
    case PageKind::Reports:
        return new ReportsPage(session, parent);
    case PageKind::Map:
        return new MapPage(session, parent);
    case PageKind::Municipalities:
        return new MunicipalityPage(session, parent);
    case PageKind::Needs:
        return new NeedsPage(session, parent);
    case PageKind::Pool:
        return new PoolPage(session, parent);
    case PageKind::Matching:
        return new MatchingPage(session, parent);
    case PageKind::Material:
        return new MaterialPage(session, parent);
    case PageKind::Measures:
        return new MeasuresPage(session, parent);
    case PageKind::State:
        return new StatePage(session, parent);
    case PageKind::Transfers:
        return new TransfersPage(session, parent);
    case PageKind::Agreements:
        return new AgreementsPage(session, parent);
    case PageKind::Meetings:
        return new MeetingsPage(session, parent);
    case PageKind::Log:
        return new LogPage(session, parent);
    }
    return nullptr;
}

PageKind pageOf(Entity entity)
{
    switch (entity) {
    case Entity::Municipality:
    case Entity::Contact:
    case Entity::StaffBase:
    case Entity::StaffFloor:
    case Entity::SelfAssessment:
        return PageKind::Municipalities;
    case Entity::ReportingRound:
        return PageKind::Rounds;
    case Entity::Survey:
    case Entity::SurveyQuestion:
    case Entity::SurveyAnswer:
        return PageKind::Surveys;
    case Entity::OwnerLimit:
    case Entity::PoolMember:
        return PageKind::Pool;
    case Entity::Need:
        return PageKind::Needs;
    case Entity::DeclinedPair:
    case Entity::Variant:
    case Entity::OwnerOverride:
        return PageKind::Matching;
    case Entity::Transfer:
    case Entity::LedgerEntry:
    case Entity::Agreement:
    case Entity::ServiceEvent:
    case Entity::SettlementLine:
    case Entity::TransferFeedback:
    case Entity::StaffRequest:
        return PageKind::Transfers;
    case Entity::AgreementTemplate:
    case Entity::StandingAgreement:
        return PageKind::Agreements;
    case Entity::Meeting:
    case Entity::Participant:
    case Entity::Decision:
    case Entity::ActionItem:
    case Entity::MeetingSeries:
    case Entity::SeriesParticipant:
    case Entity::AgendaItem:
        return PageKind::Meetings;
    case Entity::Message:
        return PageKind::Transfers;
    case Entity::MaterialNeed:
    case Entity::MaterialOffer:
        return PageKind::Material;
    case Entity::StateResource:
    case Entity::StateAllocation:
        return PageKind::State;
    case Entity::SituationReport:
    case Entity::SentReport:
    case Entity::ReportTemplate:
    case Entity::OfficeSetting:
        return PageKind::Reports;
    case Entity::Measure:
    case Entity::Inquiry:
    case Entity::SharedAnswer:
        return PageKind::Measures;
    case Entity::LogEntry:
    case Entity::LegalCard:
        return PageKind::Log;
    }
    return PageKind::Overview;
}

} // namespace samvirke
