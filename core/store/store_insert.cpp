// Many new rows at once. Sealing, writing JSON and hashing take as long as SQLite does: they go on
// beside it, a few batches ahead.

#include "core/store/store.h"

#include <condition_variable>
#include <deque>
#include <mutex>
#include <thread>

namespace samvirke::store {

namespace {

struct Batch {
    QList<Row> rows;
    QList<Journal::NewRows::Entry> entries;
};

/// Batches from the thread that makes them to the one that writes them.
class Belt {
public:
    /// False when nobody wants more.
    bool put(Batch batch)
    {
        constexpr std::size_t ahead = 8;
        std::unique_lock lock(m_mutex);
        m_room.wait(lock, [&] { return m_stopped || m_batches.size() < ahead; });
        if (m_stopped)
            return false;
        m_batches.push_back(std::move(batch));
        m_filled.notify_one();
        return true;
    }

    Batch take()
    {
        std::unique_lock lock(m_mutex);
        m_filled.wait(lock, [&] { return !m_batches.empty(); });
        Batch batch = std::move(m_batches.front());
        m_batches.pop_front();
        m_room.notify_one();
        return batch;
    }

    void stop()
    {
        const std::lock_guard lock(m_mutex);
        m_stopped = true;
        m_room.notify_one();
    }

private:
    std::mutex m_mutex;
    std::condition_variable m_room;
    std::condition_variable m_filled;
    std::deque<Batch> m_batches;
    bool m_stopped = false;
};

} // namespace

Result<void> Store::insertRows(
    const TableShape& shape, qsizetype count, const std::function<Row(qsizetype)>& rowAt)
{
    constexpr qsizetype worthAThread = 64;
    constexpr qsizetype inBatch = 256;
    if (count < worthAThread) {
        for (qsizetype i = 0; i < count; ++i) {
            if (auto done = insertRow(shape, rowAt(i)); !done)
                return done;
        }
        return {};
    }
    if (!m_database->inTransaction())
        return fail(Text::of(QT_TRANSLATE_NOOP(
            "core", "The change was broken off and nothing of it was written. Try again.")));

    Journal::NewRows entries(*m_journal, shape);
    Belt belt;
    std::thread maker([&] {
        for (qsizetype from = 0; from < count; from += inBatch) {
            Batch batch;
            for (qsizetype i = from; i < std::min(from + inBatch, count); ++i) {
                batch.rows.append(rowAt(i));
                batch.entries.append(entries.ready(batch.rows.last()));
            }
            if (!belt.put(std::move(batch)))
                return;
        }
    });
    Result<void> done;
    m_changes.reserve(m_changes.size() + count);
    ManyRows rows(*m_database, shape.insertSql, int(shape.columns.size()));
    for (qsizetype from = 0; from < count && done; from += inBatch) {
        const Batch batch = belt.take();
        done = rows.insert(batch.rows.size(), [&](Query& query, qsizetype row, int first) {
            for (int i = 0; i < shape.columns.size(); ++i)
                query.lend(first + i, batch.rows[row][i]);
        });
        if (done)
            done = entries.write(batch.entries);
        for (const Journal::NewRows::Entry& entry : batch.entries)
            m_changes.append(
                { shape.entity, QString::fromUtf8(entry.entityId), RowChangeKind::Inserted });
    }
    belt.stop();
    maker.join();
    return done;
}

} // namespace samvirke::store
