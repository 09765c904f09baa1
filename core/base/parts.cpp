#include "core/base/parts.h"

#include <algorithm>
#include <thread>
#include <vector>

namespace samvirke {

int partsFor(qsizetype rows)
{
    constexpr qsizetype worthAThread = 2000;
    constexpr qsizetype most = 8;
    const auto processors = qsizetype(std::thread::hardware_concurrency());
    return int(std::clamp(std::min(processors, rows / worthAThread), qsizetype(1), most));
}

void inParts(qsizetype rows, int parts,
    const std::function<void(int part, qsizetype from, qsizetype until)>& work)
{
    const auto begin = [&](int part) { return rows * part / parts; };
    std::vector<std::thread> others;
    for (int part = 1; part < parts; ++part)
        others.emplace_back([&, part] { work(part, begin(part), begin(part + 1)); });
    work(0, 0, begin(1));
    for (std::thread& other : others)
        other.join();
}

} // namespace samvirke
