#include "ui/contacts/timeline_model.h"

#include "ui/base/display_text.h"
#include "ui/base/workbench.h"
#include "ui/contacts/timeline_texts.h"

#include <QDateTime>

namespace kartei {

namespace {

constexpr int kFirst = 60;
constexpr int kStep = 120;

} // namespace

TimelineModel::TimelineModel(Workbench& bench, QObject* parent) : QAbstractListModel(parent), m_bench(bench)
{
    m_query.limit = kFirst;
}

void TimelineModel::setContact(Id<Contact> contact, bool namesPeople)
{
    if (contact != m_query.contact) {
        m_query.limit = kFirst;
        m_expanded.clear();
    }
    m_query.contact = contact;
    m_namesPeople = namesPeople;
    reload();
}

void TimelineModel::showOnly(TimelineFilter filter, const TimelinePeriod& period)
{
    m_query.filter = filter;
    m_query.period = period;
    m_query.limit = kFirst;
    reload();
}

void TimelineModel::grow()
{
    m_query.limit += kStep;
    reload();
}

void TimelineModel::reload()
{
    const auto entries = timelineOf(m_bench.session(), m_query);
    if (!entries)
        return m_bench.report(entries.error());
    beginResetModel();
    m_rows.clear();
    m_mayHaveMore = static_cast<int>(entries->size()) >= m_query.limit;
    QDate day;
    for (const TimelineEntry& entry : *entries) {
        const QDate own
            = entry.byDay ? QDateTime::fromMSecsSinceEpoch(entry.at.utcMs, Qt::UTC).date() : localDay(entry.at);
        if (own != day)
            m_rows.push_back({own, std::nullopt});
        m_rows.push_back({own, entry});
        day = own;
    }
    endResetModel();
}

const TimelineEntry* TimelineModel::entryAt(const QModelIndex& index) const
{
    if (!index.isValid() || !m_rows[static_cast<size_t>(index.row())].entry)
        return nullptr;
    return &*m_rows[static_cast<size_t>(index.row())].entry;
}

void TimelineModel::toggle(const QModelIndex& index)
{
    const TimelineEntry* entry = entryAt(index);
    if (!entry)
        return;
    const std::pair key(QLatin1String(entry->entity->name), entry->id);
    if (!m_expanded.remove(key))
        m_expanded.insert(key);
    Q_EMIT dataChanged(index, index);
    Q_EMIT layoutChanged();
}

int TimelineModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

Qt::ItemFlags TimelineModel::flags(const QModelIndex& index) const
{
    return entryAt(index) ? Qt::ItemIsEnabled | Qt::ItemIsSelectable : Qt::ItemIsEnabled;
}

QString TimelineModel::titleOf(const TimelineEntry& entry) const
{
    return timelineTitle(entry, m_namesPeople || entry.activity == ActivityKind::Call ? entry.contactName : QString());
}

QVariant TimelineModel::data(const QModelIndex& index, int role) const
{
    if (!index.isValid())
        return {};
    const Line& line = m_rows[static_cast<size_t>(index.row())];
    const QDate today = m_bench.session().clock().today();
    if (role == HeadingRole)
        return !line.entry;
    if (!line.entry)
        return role == Qt::DisplayRole || role == Qt::AccessibleTextRole ? QVariant(relativeDateText(line.day, today))
                                                                         : QVariant();
    const TimelineEntry& entry = *line.entry;
    switch (role) {
    case Qt::DisplayRole:
        return titleOf(entry);
    case Qt::AccessibleTextRole:
        return QString(titleOf(entry) + QStringLiteral(", ") + relativeDateText(line.day, today) + QStringLiteral(". ")
            + timelineText(entry, today));
    case Qt::ToolTipRole:
        return entry.byDay ? dateText(line.day) : momentText(entry.at);
    case TimeRole:
        return entry.byDay ? QString() : timeText(entry.at);
    case TextRole:
        return timelineText(entry, today);
    case IconRole:
        return static_cast<int>(timelineIcon(entry));
    case StatusRole:
        return static_cast<int>(timelineStatus(entry));
    case LastOfDayRole: {
        const auto next = static_cast<size_t>(index.row()) + 1;
        return next >= m_rows.size() || !m_rows[next].entry;
    }
    case ExpandedRole:
        return m_expanded.contains({QLatin1String(entry.entity->name), entry.id});
    default:
        return {};
    }
}

} // namespace kartei
