// Long work that tells how far it is and asks whether to go on. Every question is a step, so that
// whatever asks often enough to be stopped at once also moves on.
#pragma once

#include <functional>

namespace samvirke::matching {

class Work {
public:
    /// Either may be empty. `told` hears 0 … 1, never falling, and only what a person could see.
    Work(std::function<bool()> stopped, std::function<void(double)> told);

    /// The work goes from here to `until`, with some `steps` between: half the way is gone after as
    /// many, three quarters after three times as many, and so on.
    void begin(double until, int steps);
    /// Is at `now`, unless it is further already.
    void reach(double now);
    double now() const { return m_now; }

    /// A step. True when the work is to be given up, and from then on.
    bool step();

private:
    std::function<bool()> m_stopped;
    std::function<void(double)> m_tell;
    double m_now = 0;
    double m_told = 0;
    double m_from = 0;
    double m_until = 0;
    int m_expected = 1;
    int m_steps = 0;
    bool m_over = false;
};

} // namespace samvirke::matching
