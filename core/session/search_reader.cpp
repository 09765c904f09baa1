#include "core/session/search_reader.h"

#include "core/session/search_kinds.h"
#include "core/session/session_p.h"

#include <QElapsedTimer>

#include <algorithm>

namespace samvirke {

namespace {

// What has been read is copied to be handed over. The more there is to copy, the more seldom: it
// stays a twentieth of the work.
constexpr qint64 betweenCopies = 20; // milliseconds, at least
constexpr qint64 readingPerCopying = 20;

} // namespace

SearchReader::SearchReader(const QString& path) : m_thread([this, path] { run(path); }) { }

SearchReader::~SearchReader()
{
    {
        const std::scoped_lock lock(m_mutex);
        m_stop = true;
        m_ended.notify_all();
    }
    m_thread.join();
}

void SearchReader::beginAnew()
{
    const std::scoped_lock lock(m_mutex);
    m_anew = true;
    m_news = {};
    m_ended.notify_all();
}

void SearchReader::wait(int milliseconds)
{
    std::unique_lock lock(m_mutex);
    m_ended.wait_for(lock, std::chrono::milliseconds(milliseconds), [this] { return m_news.all; });
}

SearchReader::News SearchReader::take()
{
    const std::scoped_lock lock(m_mutex);
    News news = std::move(m_news);
    m_news = {};
    m_news.all = news.all;
    m_news.failed = news.failed;
    return news;
}

void SearchReader::run(const QString& path)
{
    std::unique_lock lock(m_mutex);
    while (!m_stop) {
        m_anew = false;
        lock.unlock();
        const Result<bool> read = readOnce(path);
        lock.lock();
        if (!read && !m_anew) {
            m_news.all = true;
            m_news.failed = read.error();
            m_ended.notify_all();
        }
        // It may be told to begin anew at any time.
        m_ended.wait(lock, [this] { return m_stop || m_anew; });
    }
}

bool SearchReader::leavesOff()
{
    const std::scoped_lock lock(m_mutex);
    return m_stop || m_anew;
}

bool SearchReader::handOver(std::unique_ptr<store::TextIndex> index, bool all)
{
    const std::scoped_lock lock(m_mutex);
    if (m_stop || m_anew)
        return false;
    m_news.index = std::move(index);
    m_news.all = all;
    if (all)
        m_ended.notify_all();
    return true;
}

Result<bool> SearchReader::readOnce(const QString& path)
{
    auto session = Session::Private::openBeside(path);
    if (!session)
        return fail(session.error());
    const store::Store& store = *(*session)->inside().store;
    auto index = store::TextIndex::create();
    if (!index)
        return fail(index.error());
    QElapsedTimer sinceCopy;
    sinceCopy.start();
    qint64 copying = 0; // milliseconds that the last copy took
    for (int i = 0; i < searchKinds().size(); ++i) {
        const SearchKind& kind = searchKinds().at(i);
        QString after;
        for (bool end = false; !end;) {
            const Result<SearchedPage> page = kind.page(**session, store, after);
            if (!page)
                return fail(page.error());
            if (auto done = (*index)->begin(); !done)
                return fail(done.error());
            for (const SearchedThing& thing : page->rows) {
                if (auto done = (*index)->put(entryOf(i, thing), kind.newest); !done)
                    return fail(done.error());
            }
            if (auto done = (*index)->commit(); !done)
                return fail(done.error());
            if (leavesOff())
                return false;
            after = page->last;
            end = page->end;
            if (sinceCopy.elapsed() < std::max(betweenCopies, copying * readingPerCopying))
                continue;
            QElapsedTimer timer;
            timer.start();
            auto copy = (*index)->copy();
            if (!copy)
                return fail(copy.error());
            copying = timer.elapsed();
            if (!handOver(std::move(*copy), false))
                return false;
            sinceCopy.start();
        }
    }
    return handOver(std::move(*index), true);
}

} // namespace samvirke
