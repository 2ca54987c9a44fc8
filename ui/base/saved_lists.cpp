#include "ui/base/saved_lists.h"

#include "core/storage/session.h"
#include "ui/base/list_reader.h"
#include "ui/base/workbench.h"

#include <algorithm>

namespace kartei {

namespace {

constexpr std::chrono::milliseconds kRest{250}; ///< after a change; several come together

} // namespace

SavedLists::SavedLists(const EntityDesc& entity, const SqlCondition& among, Workbench& bench, QObject* parent)
    : QObject(parent), m_entity(entity), m_among(among), m_bench(bench), m_reader(ListReader::of(bench.session()))
{
    m_rest.setSingleShot(true);
    m_rest.setInterval(kRest);
    connect(&m_rest, &QTimer::timeout, this, [this] {
        m_next = 0;
        m_left = m_reader->patience();
        countNext();
    });
    connect(&bench.session(), &Session::changed, this, [this](const ChangeSet& changes) {
        if (changes.isUnknown || changes.touches(describe<Segment>()))
            read();
        countSoon();
    });
    read();
}

SavedLists::~SavedLists()
{
    m_reader->forget(this);
}

void SavedLists::read()
{
    const Result<std::vector<Segment>> segments = segmentsOf(m_bench.session(), m_entity);
    if (!segments)
        return m_bench.report(segments.error());
    std::vector<Entry> entries;
    for (const Segment& segment : *segments) {
        const auto known = std::ranges::find(m_entries, segment, &Entry::segment);
        entries.push_back({segment, known == m_entries.end() ? std::nullopt : known->count});
    }
    m_entries = std::move(entries);
    m_reader->forget(this); // an answer that is under way counts by the former places
    Q_EMIT listsChanged();
    countSoon();
}

const Segment* SavedLists::find(qint64 id) const
{
    const auto found = std::ranges::find(m_entries, id, [](const Entry& entry) { return entry.segment.id.value; });
    return found == m_entries.end() ? nullptr : &found->segment;
}

void SavedLists::setWatched(bool isWatched)
{
    m_watchers += isWatched ? 1 : -1;
    if (m_isStale)
        countSoon();
}

void SavedLists::countSoon()
{
    m_isStale = m_watchers == 0;
    if (m_watchers > 0 && !m_rest.isActive())
        m_rest.start();
}

void SavedLists::countNext()
{
    if (m_next >= m_entries.size())
        return Q_EMIT counted();
    const size_t at = m_next;
    Result<ListQuery> query
        = queryOf(m_bench.session().database(), m_entries[at].segment, m_bench.session().clock().today());
    if (!query)
        return take(at, query.error());
    query->condition = both(query->condition, m_among);
    const qint64 share = m_left / 2;
    m_left -= share;
    const Result<std::optional<qint64>> count = countWithin(m_bench.session().database(), *query, share);
    if (!count)
        return take(at, count.error());
    if (*count)
        return take(at, **count);
    m_reader->count(this, *query, [this, at](const Result<qint64>& found) { take(at, found); });
}

/// A list whose count fails is told by the list itself, when it is chosen.
void SavedLists::take(size_t at, const Result<qint64>& count)
{
    if (at >= m_entries.size())
        return;
    m_entries[at].count = count ? std::optional(*count) : std::nullopt;
    m_next = at + 1;
    countNext();
}

} // namespace kartei
