// Long work on a thread of its own, over a session that only reads, while the window goes on
// painting. What takes half a second says so and can be stopped.
#pragma once

#include "core/session/session.h"

#include <functional>
#include <optional>

class QWidget;

namespace samvirke {

namespace beside {

/// Runs `work` and gives back whether it came to its end: false when the person stopped it. The
/// work is handed what asks for that, and must touch nothing of the caller's thread.
bool run(QWidget* parent, const QString& doing,
    const std::function<void(const std::function<bool()>& stopAsked)>& work);

/// Runs `work` over a reading session of the same file. Nothing when the person stopped it.
template <class T>
std::optional<Result<T>> read(QWidget* parent, const Session& session, const QString& doing,
    const std::function<Result<T>(const Session& reader)>& work)
{
    std::optional<Result<T>> out;
    const bool ended = run(parent, doing, [&](const std::function<bool()>& stopAsked) {
        const auto reader = session.openBeside(stopAsked);
        if (reader)
            out = work(**reader);
        else
            out = fail(reader.error());
    });
    return ended ? out : std::nullopt;
}

} // namespace beside

} // namespace samvirke
