#include "core/reports/answer_index.h"

#include "core/domain/status.h"

#include <algorithm>

namespace samvirke {

namespace {

bool saysSomething(const SelfAssessment& row)
{
    return row.answer != AnswerKind::Rated || gravity(row.status) >= 0;
}

} // namespace

AnswerIndex::AnswerIndex(const QList<Municipality>& own, const QList<ReportingRound>& rounds,
    const QList<SelfAssessment>& answers)
    : m_answers(answers)
{
    for (const Municipality& each : own)
        m_numbers.insert(each.number, m_numbers.size());
    const qsizetype ours = m_numbers.size();
    for (const SelfAssessment& row : std::as_const(m_answers)) {
        if (!m_numbers.contains(row.municipality))
            m_numbers.insert(row.municipality, m_numbers.size());
    }
    order(rounds);
    carry(rounds);
    for (std::size_t i = 0; i < m_places.size(); ++i)
        judge(m_places[i], qsizetype(i) % m_numbers.size() < ours);
}

void AnswerIndex::order(const QList<ReportingRound>& rounds)
{
    QHash<Id, qsizetype> roundAt;
    for (qsizetype i = 0; i < rounds.size(); ++i)
        roundAt.insert(rounds.at(i).id, i);
    const qsizetype width = m_numbers.size();
    m_places.resize(std::size_t(rounds.size() * width));
    std::vector<qsizetype> placeOf(std::size_t(m_answers.size()), -1);
    for (qsizetype i = 0; i < m_answers.size(); ++i) {
        const SelfAssessment& row = m_answers.at(i);
        const auto round = roundAt.constFind(row.round);
        if (round == roundAt.cend())
            continue;
        const qsizetype at = *round * width + m_numbers.value(row.municipality);
        placeOf[std::size_t(i)] = at;
        ++m_places[std::size_t(at)].count;
    }
    qsizetype sum = 0;
    for (Place& place : m_places) {
        place.first = sum;
        sum += std::exchange(place.count, 0);
    }
    m_order.resize(std::size_t(sum));
    for (qsizetype i = 0; i < m_answers.size(); ++i) {
        if (placeOf[std::size_t(i)] < 0)
            continue;
        Place& place = m_places[std::size_t(placeOf[std::size_t(i)])];
        m_order[std::size_t(place.first + place.count++)] = i;
    }
}

void AnswerIndex::carry(const QList<ReportingRound>& rounds)
{
    const bool any = std::any_of(m_answers.cbegin(), m_answers.cend(),
        [](const SelfAssessment& row) { return row.answer == AnswerKind::Unchanged; });
    if (!any)
        return;
    const qsizetype width = m_numbers.size();
    const auto services = std::size_t(words<ServiceArea>().size());
    std::vector<Carried> last(std::size_t(width) * services);
    for (std::size_t at = 0; at < m_places.size(); ++at) {
        const Place& place = m_places[at];
        const std::size_t municipality = at % std::size_t(width);
        for (qsizetype i = place.first; i < place.first + place.count; ++i) {
            const SelfAssessment& row = m_answers.at(m_order[std::size_t(i)]);
            Carried& before = last[municipality * services + std::size_t(row.service)];
            if (row.answer == AnswerKind::Rated && gravity(row.status) >= 0)
                before = { row.status, rounds.at(qsizetype(at) / width).id,
                    row.asOf.isValid() ? row.asOf : row.reportedAt };
            else if (row.answer == AnswerKind::Unchanged)
                m_carried.insert(row.id, before);
        }
    }
}

void AnswerIndex::judge(Place& place, bool own)
{
    if (place.count == 0)
        return;
    // Of each row what overallOf() looks at: whole copies of so many cost more than all else.
    QList<SelfAssessment> written(place.count);
    QList<SelfAssessment> counting;
    counting.reserve(place.count);
    const SelfAssessment* overall = nullptr;
    bool anyWorse = false;
    Standing standing;
    for (qsizetype i = 0; i < place.count; ++i) {
        const SelfAssessment& row = m_answers.at(m_order[std::size_t(place.first + i)]);
        written[i].service = row.service;
        written[i].status = row.status;
        written[i].answer = row.answer;
        anyWorse = anyWorse || row.trend == Trend::Worse;
        if (row.service == ServiceArea::Overall)
            overall = &row;
        if (!saysSomething(row))
            continue;
        standing.answered = true;
        standing.rated = standing.rated || row.answer == AnswerKind::Rated;
        counting.append(written.at(i));
        if (row.answer == AnswerKind::Unchanged)
            counting.last().status = m_carried.value(row.id).status;
    }
    place.written = { overallOf(written), true,
        overall ? overall->trend == Trend::Worse : anyWorse };
    if (!own)
        return;
    standing.status = overallOf(counting);
    place.standing = standing;
}

SelfAssessment AnswerIndex::counted(const SelfAssessment& row) const
{
    SelfAssessment out = row;
    if (row.answer == AnswerKind::Unchanged)
        out.status = m_carried.value(row.id).status;
    return out;
}

const AnswerIndex::Place* AnswerIndex::place(qsizetype round, const QString& municipality) const
{
    const auto number = m_numbers.constFind(municipality);
    if (number == m_numbers.cend() || round < 0)
        return nullptr;
    const auto at = std::size_t(round * m_numbers.size() + *number);
    return at < m_places.size() ? &m_places[at] : nullptr;
}

AnswerIndex::Standing AnswerIndex::standing(qsizetype round, const QString& municipality) const
{
    const Place* found = place(round, municipality);
    return found ? found->standing : Standing();
}

AnswerIndex::Written AnswerIndex::written(qsizetype round, const QString& municipality) const
{
    const Place* found = place(round, municipality);
    return found ? found->written : Written();
}

QList<SelfAssessment> AnswerIndex::rows(qsizetype round, const QString& municipality) const
{
    QList<SelfAssessment> out;
    const Place* found = place(round, municipality);
    if (!found || !found->standing.answered)
        return out;
    for (qsizetype i = found->first; i < found->first + found->count; ++i) {
        const SelfAssessment& row = m_answers.at(m_order[std::size_t(i)]);
        if (saysSomething(row))
            out.append(counted(row));
    }
    return out;
}

bool AnswerIndex::hasRows(qsizetype round) const
{
    const qsizetype width = m_numbers.size();
    for (qsizetype i = round * width; i < (round + 1) * width; ++i) {
        if (m_places[std::size_t(i)].count > 0)
            return true;
    }
    return false;
}

} // namespace samvirke
