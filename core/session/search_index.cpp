#include "core/session/search_index.h"

#include "core/base/language.h"
#include "core/session/search_kinds.h"

namespace samvirke {

namespace {

constexpr qsizetype followedAtMost = 100; // after more than that it is read anew, beside the work

} // namespace

SearchIndex::SearchIndex(const Session& session, const store::Store& store)
    : m_session(session), m_store(store)
{
}

void SearchIndex::forget()
{
    m_index.reset();
    m_all = false;
    m_meanwhile.clear();
    if (m_reader)
        m_reader->beginAnew();
}

SearchReading SearchIndex::read(int milliseconds)
{
    if (m_language != spokenLanguage()) {
        m_language = spokenLanguage();
        forget();
    }
    if (m_all)
        return { true, {} };
    if (!m_reader) {
        m_meanwhile.clear();
        m_reader = std::make_unique<SearchReader>(m_store.path());
    }
    m_reader->wait(milliseconds);
    return take();
}

SearchReading SearchIndex::take()
{
    SearchReader::News news = m_reader->take();
    if (news.index) {
        m_index = std::move(news.index);
        (void)m_index->begin();
        for (const auto& [entity, id] : std::as_const(m_meanwhile))
            apply(entity, id);
        (void)m_index->commit();
    }
    if (!news.all)
        return { false, {} };
    m_reader.reset();
    m_meanwhile.clear();
    if (news.failed)
        return { true,
            Text::of(QT_TRANSLATE_NOOP(
                         "core", "The search could not read everything in the case file: %1"),
                { news.failed->text }) };
    m_all = true;
    return { true, {} };
}

void SearchIndex::follow(const ChangeSet& changes)
{
    if (!m_index && !m_reader)
        return;
    if (m_meanwhile.size() + changes.changes.size() > followedAtMost) {
        forget();
        return;
    }
    if (m_index)
        (void)m_index->begin();
    for (const Change& change : changes.changes) {
        const std::pair changed(change.entity, change.id);
        if (m_reader && !m_meanwhile.contains(changed))
            m_meanwhile.append(changed);
        if (m_index)
            apply(change.entity, change.id);
    }
    if (m_index)
        (void)m_index->commit();
}

void SearchIndex::apply(Entity entity, const Id& id)
{
    for (int i = 0; i < searchKinds().size(); ++i) {
        const SearchKind& kind = searchKinds().at(i);
        if (kind.entity != entity)
            continue;
        if (kind.byCode) {
            if (const auto page = kind.page(m_session, m_store, {})) {
                for (const SearchedThing& thing : page->rows)
                    (void)m_index->put(entryOf(i, thing), kind.newest);
            }
            continue;
        }
        const auto now = kind.one(m_session, m_store, id);
        if (now)
            (void)m_index->put(entryOf(i, *now), kind.newest);
        else
            (void)m_index->remove(i, id);
    }
}

QList<SearchGroup> SearchIndex::find(const QString& text, int perKind) const
{
    QList<SearchGroup> groups;
    if (!m_index)
        return groups;
    for (int i = 0; i < searchKinds().size(); ++i) {
        const SearchKind& kind = searchKinds().at(i);
        SearchGroup group{ Text::of(kind.label).translated(), {}, false };
        for (const QString& key : m_index->find(i, text, perKind + 1)) {
            if (group.hits.size() == perKind) {
                group.more = true;
                break;
            }
            if (const auto now = kind.one(m_session, m_store, key))
                group.hits.append(now->hit);
        }
        if (!group.hits.isEmpty())
            groups.append(group);
    }
    return groups;
}

} // namespace samvirke
