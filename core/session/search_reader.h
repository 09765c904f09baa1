// Reads the words of a whole case file on a thread of its own, with a connection of its own, and
// hands over again and again what it has read so far. A hundred thousand entries take seconds, and
// nobody who works at the window waits for any of it. For the files of this room.
#pragma once

#include "core/store/text_index.h"

#include <condition_variable>
#include <mutex>
#include <optional>
#include <thread>

namespace samvirke {

class SearchReader {
public:
    /// Begins at once. The file stays open elsewhere for as long as this lives.
    explicit SearchReader(const QString& path);
    /// Leaves off after at most one page of rows.
    ~SearchReader();
    SearchReader(const SearchReader&) = delete;
    SearchReader& operator=(const SearchReader&) = delete;

    /// What has been read is thrown away and read anew: another language is spoken, or very much
    /// has changed.
    void beginAnew();

    /// Waits until all is read, it failed, or so much time has passed.
    void wait(int milliseconds);

    struct News {
        std::unique_ptr<store::TextIndex> index; ///< more than the one before; null: nothing new
        bool all = false; ///< it ended: nothing more will come
        std::optional<Error> failed; ///< it ended before all was read
    };
    News take();

private:
    void run(const QString& path);
    Result<bool> readOnce(const QString& path); ///< false: it was told to leave off
    bool leavesOff();
    /// False when it is to begin anew.
    bool handOver(std::unique_ptr<store::TextIndex> index, bool all);

    std::mutex m_mutex; // of all below but the thread
    std::condition_variable m_ended; // reading has, or the rest that follows it
    bool m_stop = false;
    bool m_anew = false;
    News m_news;
    std::thread m_thread;
};

} // namespace samvirke
