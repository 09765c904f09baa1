#include "core/matching/work.h"

#include <algorithm>

namespace samvirke::matching {

namespace {

constexpr double visible = 1e-3; // of all

} // namespace

Work::Work(std::function<bool()> stopped, std::function<void(double)> told)
    : m_stopped(std::move(stopped)), m_tell(std::move(told))
{
}

void Work::begin(double until, int steps)
{
    m_from = m_now;
    m_until = std::max(m_now, until);
    m_expected = std::max(1, steps);
    m_steps = 0;
}

void Work::reach(double now)
{
    if (now <= m_now)
        return;
    m_now = now;
    if (m_tell && (m_now - m_told >= visible || m_now >= 1)) {
        m_told = m_now;
        m_tell(m_now);
    }
}

bool Work::step()
{
    ++m_steps;
    reach(m_from + (m_until - m_from) * m_steps / (m_steps + m_expected));
    m_over = m_over || (m_stopped && m_stopped());
    return m_over;
}

} // namespace samvirke::matching
