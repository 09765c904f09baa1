// The tables of a case file, one for each kind of thing it holds.
#pragma once

#include "core/domain/agreement.h"
#include "core/domain/assessment.h"
#include "core/domain/legal_card.h"
#include "core/domain/log_entry.h"
#include "core/domain/matching_rules.h"
#include "core/domain/material.h"
#include "core/domain/measure.h"
#include "core/domain/meeting.h"
#include "core/domain/municipality.h"
#include "core/domain/office_setting.h"
#include "core/domain/resource_message.h"
#include "core/domain/service.h"
#include "core/domain/situation_report.h"
#include "core/domain/staff_base.h"
#include "core/domain/staff_request.h"
#include "core/domain/state_resource.h"
#include "core/domain/survey.h"
#include "core/domain/transfer.h"
#include "core/store/table.h"

namespace samvirke::store {

template <class T> const Table<T>& table();

template <> const Table<Municipality>& table();
template <> const Table<Contact>& table();
template <> const Table<OwnerLimit>& table();
template <> const Table<ReportingRound>& table();
template <> const Table<SelfAssessment>& table();
template <> const Table<Need>& table();
template <> const Table<PoolMember>& table();
template <> const Table<DeclinedPair>& table();
template <> const Table<Transfer>& table();
template <> const Table<LedgerEntry>& table();
template <> const Table<Meeting>& table();
template <> const Table<Participant>& table();
template <> const Table<Decision>& table();
template <> const Table<ActionItem>& table();
template <> const Table<LogEntry>& table();
template <> const Table<Variant>& table();
template <> const Table<OwnerOverride>& table();
template <> const Table<MaterialNeed>& table();
template <> const Table<MaterialOffer>& table();
template <> const Table<MessageRecord>& table();
template <> const Table<Survey>& table();
template <> const Table<SurveyQuestion>& table();
template <> const Table<SurveyAnswer>& table();
template <> const Table<SituationReport>& table();
template <> const Table<SentReport>& table();
template <> const Table<ReportTemplate>& table();
template <> const Table<StaffBase>& table();
template <> const Table<StaffFloor>& table();
template <> const Table<Agreement>& table();
template <> const Table<AgreementTemplate>& table();
template <> const Table<StandingAgreement>& table();
template <> const Table<ServiceEvent>& table();
template <> const Table<SettlementLine>& table();
template <> const Table<TransferFeedback>& table();
template <> const Table<StaffRequest>& table();
template <> const Table<MeetingSeries>& table();
template <> const Table<SeriesParticipant>& table();
template <> const Table<AgendaItem>& table();
template <> const Table<Measure>& table();
template <> const Table<Inquiry>& table();
template <> const Table<SharedAnswer>& table();
template <> const Table<LegalCard>& table();
template <> const Table<StateResource>& table();
template <> const Table<StateAllocation>& table();
template <> const Table<OfficeSetting>& table();

const TableShape& shapeOf(Entity entity);

/// By the name that the journal uses; nothing for a name that is not ours.
const TableShape* shapeNamed(const QByteArray& name);

/// All of them, parents before children.
const QList<const TableShape*>& allShapes();

} // namespace samvirke::store
