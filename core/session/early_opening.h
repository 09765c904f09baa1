// A case file that is opened on a thread of its own while a program builds its windows: half of a
// start is reading and checking the file.
#pragma once

#include "core/session/session.h"

#include <future>

namespace samvirke {

class EarlyOpening {
public:
    /// Begins at once, with the figures of the newest round made as well. The session will live on
    /// the thread that this is made on.
    explicit EarlyOpening(const QString& path, OpenMode mode = OpenMode::Write);
    /// A file that nobody took is closed again.
    ~EarlyOpening() = default;

    /// Waits for it; once. Errors are those of Session::open().
    Result<std::unique_ptr<Session>> take() { return m_opening.get(); }

private:
    std::future<Result<std::unique_ptr<Session>>> m_opening;
};

} // namespace samvirke
