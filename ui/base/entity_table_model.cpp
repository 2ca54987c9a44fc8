#include "ui/base/entity_table_model.h"

#include "core/exchange/value_text.h"
#include "core/schema/own_fields.h"
#include "core/storage/session.h"
#include "ui/base/field_text.h"
#include "ui/base/list_reader.h"
#include "ui/base/workbench.h"

#include <QPointer>
#include <QTimer>

#include <algorithm>
#include <iterator>
#include <utility>

namespace kartei {

namespace {

constexpr int kPageSize = 32; ///< rows whose cells are read at once, in some 2 ms
constexpr size_t kMostPages = 96;
constexpr qsizetype kMostTitles = 3000;
constexpr int kFirstRows = 128; ///< of a long list, shown before the rest is there
constexpr int kPatienceForFound = 4; ///< times that for a list: where something is looked for, old rows would be wrong
constexpr int kMostMatched = 256; ///< rows looked at
constexpr qint64 kPlacing = 30'000; ///< steps (reading_limit.h); without a search it takes some 8,000
constexpr size_t kMostComings = 16; ///< records that are put into or taken out of a long list one by one

std::vector<const Field*> listedFields(const EntityDesc& entity)
{
    std::vector<const Field*> listed;
    for (const Field& field : entity.fields) {
        if (field.is(Listed))
            listed.push_back(&field);
    }
    return listed;
}

bool isSame(const ListQuery& a, const ListQuery& b)
{
    return a.condition.where == b.condition.where && a.condition.values == b.condition.values && a.search == b.search
        && a.sort == b.sort && a.limit == b.limit;
}

} // namespace

EntityTableModel::EntityTableModel(const EntityDesc& entity, Workbench& bench, QObject* parent)
    : QAbstractTableModel(parent), m_entity(entity), m_bench(bench), m_columns(listedFields(entity)),
      m_currency(usualCurrency(bench.session())), m_reader(ListReader::of(bench.session()))
{
    m_query.entity = &entity;
    if (const auto own = bench.session().database().ownFields(entity))
        m_own = *own;
    connect(&bench.session(), &Session::changed, this, &EntityTableModel::follow);
}

EntityTableModel::~EntityTableModel()
{
    m_reader->forget(this);
}

void EntityTableModel::setQuery(const ListQuery& query)
{
    m_query = query;
    m_query.entity = &m_entity;
    reload();
}

/// A search mostly finds few; where it finds many, the first are there long before all.
void EntityTableModel::reload()
{
    m_isAsked = true;
    m_reader->forget(this);
    m_missed.clear();
    const bool isNew = !isSame(m_query, m_shown) || m_ids.empty();
    const bool isTopFirst = isNew && !m_query.search.isEmpty() && m_query.limit == 0;
    Found ids = isTopFirst ? firstRows() : idsWithin(m_bench.session().database(), m_query, m_reader->patience());
    if (isTopFirst && ids && *ids && (*ids)->size() == kFirstRows)
        return readBeside(std::move(ids));
    if (ids && !*ids)
        return readBeside(isNew && !isTopFirst ? firstRows() : Found(std::nullopt));
    m_isLong = false;
    if (!ids)
        m_bench.report(ids.error());
    else
        takeIds(**std::move(ids));
    setReading(false);
}

EntityTableModel::Found EntityTableModel::firstRows() const
{
    ListQuery top = m_query;
    top.limit = kFirstRows;
    const qint64 patience = (m_query.search.isEmpty() ? 1 : kPatienceForFound) * m_reader->patience();
    return idsWithin(m_bench.session().database(), top, patience);
}

void EntityTableModel::readBeside(Found first)
{
    setReading(true);
    if (first && *first)
        takeIds(**std::move(first));
    m_reader->read(this, m_query, [this](Result<std::vector<qint64>> ids) { takeAnswer(std::move(ids)); });
}

void EntityTableModel::takeAnswer(Result<std::vector<qint64>> ids)
{
    const Result<bool> isCurrent = ids ? bringUpToDate(*ids) : Result<bool>(ids.error());
    if (isCurrent && !*isCurrent) {
        m_missed.clear();
        return readBeside(std::nullopt);
    }
    m_isLong = true;
    m_isReading = false; // who hears that the rows are there may ask
    if (isCurrent)
        takeIds(*std::move(ids));
    else
        m_bench.report(isCurrent.error());
    Q_EMIT readingChanged();
}

void EntityTableModel::setReading(bool isReading)
{
    if (std::exchange(m_isReading, isReading) != isReading)
        Q_EMIT readingChanged();
}

/// With what came and went since they were asked for. False: they are to be read again.
Result<bool> EntityTableModel::bringUpToDate(std::vector<qint64>& ids) const
{
    if (m_missed.size() > kMostComings)
        return false;
    for (const ChangedRecord& change : m_missed) {
        const auto known = std::ranges::find(ids, change.id);
        if (change.operation == Operation::Remove && known != ids.end())
            ids.erase(known);
        if (change.operation != Operation::Insert || known != ids.end())
            continue;
        const Result<std::optional<ListPlace>> place
            = placeOf(m_bench.session().database(), m_query, ids, change.id, kPlacing);
        if (!place)
            return place.error();
        if (!*place)
            return false;
        if ((*place)->isListed)
            ids.insert(ids.begin() + static_cast<std::ptrdiff_t>((*place)->row), change.id);
    }
    return true;
}

/// Only the stretch that differs is told, so that selection and scroll position of the rest stay.
void EntityTableModel::takeIds(std::vector<qint64> ids)
{
    const auto [oldDiffers, newDiffers] = std::ranges::mismatch(m_ids, ids);
    const auto first = static_cast<int>(oldDiffers - m_ids.begin());
    int tail = 0;
    while (first + tail < static_cast<int>(std::min(m_ids.size(), ids.size()))
        && m_ids[m_ids.size() - 1 - static_cast<size_t>(tail)] == ids[ids.size() - 1 - static_cast<size_t>(tail)])
        ++tail;
    const int removed = static_cast<int>(m_ids.size()) - tail - first;
    const int added = static_cast<int>(ids.size()) - tail - first;
    forget(m_pages.begin(), m_pages.end());
    if (removed > 0 || added > 0)
        Q_EMIT aboutToReload();
    m_shown = m_query;
    if (removed > 0) {
        beginRemoveRows({}, first, first + removed - 1);
        m_ids.erase(m_ids.begin() + first, m_ids.begin() + first + removed);
        forget(m_pages.begin(), m_pages.end());
        endRemoveRows();
    }
    if (added > 0) {
        beginInsertRows({}, first, first + added - 1);
        m_ids = std::move(ids);
        forget(m_pages.begin(), m_pages.end());
        endInsertRows();
    }
    if (removed > 0 || added > 0)
        Q_EMIT reloaded();
}

void EntityTableModel::dropPages()
{
    forget(m_pages.begin(), m_pages.end());
    m_titles.clear();
    if (!m_ids.empty())
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1));
}

void EntityTableModel::follow(const ChangeSet& changes)
{
    followOwnFields(changes);
    if (!m_isAsked)
        return;
    if (changes.isUnknown) {
        reload();
        return dropPages();
    }
    std::vector<ChangedRecord> comings;
    std::ranges::copy_if(changes.changes, std::back_inserter(comings), [&](const ChangedRecord& change) {
        return change.entity == &m_entity && change.operation != Operation::Update;
    });
    followRows(comings);
    const bool touchesTitles = std::ranges::any_of(m_columns,
        [&](const Field* field) { return field->type == FieldType::Reference && changes.touches(field->target()); });
    if (touchesTitles || (hasGatheredColumn() && !changes.changes.empty()))
        return dropPages();
    for (const ChangedRecord& change : changes.changes) {
        const int row = change.entity == &m_entity && change.operation == Operation::Update ? rowOf(change.id) : -1;
        if (row < 0)
            continue;
        forget(m_pages.lower_bound(row / kPageSize), m_pages.upper_bound(row / kPageSize));
        Q_EMIT dataChanged(index(row, 0), index(row, columnCount() - 1));
    }
}

void EntityTableModel::followRows(const std::vector<ChangedRecord>& comings)
{
    if (comings.empty())
        return;
    if ((!m_isLong && !m_isReading) || comings.size() > kMostComings)
        return reload();
    for (const ChangedRecord& change : comings) {
        if (m_isReading)
            m_missed.push_back(change);
        if (change.operation == Operation::Remove)
            takeOut(change.id);
        else if (!m_isReading)
            putIn(change.id);
    }
}

void EntityTableModel::takeOut(qint64 id)
{
    const int row = rowOf(id);
    if (row < 0)
        return;
    Q_EMIT aboutToReload();
    beginRemoveRows({}, row, row);
    m_ids.erase(m_ids.begin() + row);
    dropPagesFrom(row);
    endRemoveRows();
    Q_EMIT reloaded();
}

void EntityTableModel::putIn(qint64 id)
{
    if (rowOf(id) >= 0)
        return;
    const Result<std::optional<ListPlace>> place = placeOf(m_bench.session().database(), m_query, m_ids, id, kPlacing);
    if (!place)
        return m_bench.report(place.error());
    if (!*place)
        return reload();
    if (!(*place)->isListed)
        return;
    const auto row = static_cast<int>((*place)->row);
    Q_EMIT aboutToReload();
    beginInsertRows({}, row, row);
    m_ids.insert(m_ids.begin() + row, id);
    dropPagesFrom(row);
    endInsertRows();
    Q_EMIT reloaded();
}

void EntityTableModel::dropPagesFrom(int row)
{
    forget(m_pages.lower_bound(row / kPageSize), m_pages.end());
}

qint64 EntityTableModel::idAt(int row) const
{
    return row >= 0 && row < rowCount() ? m_ids[static_cast<size_t>(row)] : 0;
}

std::vector<qint64> EntityTableModel::idsAt(const std::vector<int>& rows) const
{
    std::vector<qint64> ids;
    ids.reserve(rows.size());
    for (const int row : rows)
        ids.push_back(idAt(row));
    return ids;
}

int EntityTableModel::rowOf(qint64 id) const
{
    const auto found = std::ranges::find(m_ids, id);
    return found == m_ids.end() ? -1 : static_cast<int>(found - m_ids.begin());
}

std::vector<qint64> EntityTableModel::meantBy(std::vector<qint64> selected) const
{
    const bool areAllThere = isReading() && selected.size() == m_ids.size();
    return selected.size() > 1 && !areAllThere ? std::move(selected) : allIds();
}

std::vector<qint64> EntityTableModel::allIds() const
{
    if (!m_isReading)
        return m_ids;
    Result<std::vector<qint64>> ids = idsOf(m_bench.session().database(), m_query);
    if (ids)
        return *std::move(ids);
    reportLater(ids.error());
    return {};
}

const Record* EntityTableModel::recordAt(int row) const
{
    if (row < 0 || row >= rowCount())
        return nullptr;
    const qint64 id = idAt(row);
    const Page& rows = page(row / kPageSize);
    const auto found = std::ranges::find(rows, id, &Page::value_type::first);
    return found == rows.end() ? nullptr : &found->second;
}

const EntityTableModel::Page& EntityTableModel::page(int number) const
{
    const auto known = m_pages.find(number);
    if (known != m_pages.end())
        return known->second;
    if (m_pages.size() >= kMostPages) {
        const auto last = std::prev(m_pages.end());
        const bool isLastNearer = last->first - number < number - m_pages.begin()->first;
        const auto farthest = isLastNearer ? m_pages.begin() : last;
        forget(farthest, std::next(farthest));
    }
    const auto first = static_cast<std::ptrdiff_t>(number) * kPageSize;
    const auto last = std::min(first + kPageSize, static_cast<std::ptrdiff_t>(m_ids.size()));
    const Result<std::vector<Record>> records = m_bench.session().byIds(m_entity,
        std::vector<qint64>(m_ids.begin() + first, m_ids.begin() + last), hasOwnColumn() ? Parts::Load : Parts::Leave);
    Page rows;
    if (records) {
        loadTitles(*records);
        gather(*records);
        pageLoaded(*records);
        for (const Record& record : *records)
            rows.emplace_back(record.id(), record);
    } else {
        reportLater(records.error());
    }
    return m_pages.emplace(number, std::move(rows)).first->second;
}

/// With all that was read for them.
void EntityTableModel::forget(Pages::iterator first, Pages::iterator last) const
{
    std::vector<qint64> ids;
    for (auto page = first; page != last; ++page) {
        for (const auto& [id, record] : page->second)
            ids.push_back(id);
    }
    m_pages.erase(first, last);
    for (QHash<qint64, QVariant>& values : m_gathered) {
        for (const qint64 id : ids)
            values.remove(id);
    }
    pageDropped(ids);
}

void EntityTableModel::reportLater(const Error& error) const
{
    if (std::exchange(m_isReporting, true))
        return;
    QTimer::singleShot(0, this, [model = QPointer(this), error] {
        model->m_bench.report(error); // may be a dialog, and the window gone after it
        if (model)
            model->m_isReporting = false;
    });
}

void EntityTableModel::loadTitles(const std::vector<Record>& records) const
{
    if (m_titles.size() >= kMostTitles)
        m_titles.clear();
    for (const Field* field : m_columns) {
        if (field->type != FieldType::Reference)
            continue;
        const EntityDesc& target = field->target();
        std::vector<qint64> wanted;
        for (const Record& record : records) {
            const qint64 id = record.value(*field).toLongLong();
            if (id > 0 && !m_titles.contains({&target, id}))
                wanted.push_back(id);
        }
        loadTitles(target, wanted);
    }
}

void EntityTableModel::loadTitles(const EntityDesc& target, const std::vector<qint64>& ids) const
{
    const auto found = m_bench.session().byIds(target, ids);
    if (!found)
        return reportLater(found.error());
    for (const qint64 id : ids)
        m_titles.insert({&target, id}, {}); // also of one that is not there: it is not asked for again and again
    for (const Record& record : *found)
        m_titles.insert({&target, record.id()}, record.title());
}

QString EntityTableModel::titleOf(const EntityDesc& target, qint64 id) const
{
    if (id > 0 && !m_titles.contains({&target, id}))
        loadTitles(target, {id});
    return m_titles.value({&target, id});
}

int EntityTableModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_ids.size());
}

int EntityTableModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_columns.size());
}

QString EntityTableModel::textOf(const Record& record, const Field& field) const
{
    const QVariant stored = field.sql ? m_gathered.value(&field).value(record.id()) : record.value(field);
    const QString title = field.type == FieldType::Reference ? titleOf(field.target(), stored.toLongLong()) : QString();
    return fieldText(m_entity, field, stored, currencyOf(m_entity, record.row(), m_currency),
        m_bench.session().clock().today(), title);
}

QString EntityTableModel::sentenceOf(int row) const
{
    const Record* record = recordAt(row);
    QStringList words;
    for (const Field* field : m_columns) {
        const QString text = record ? textOf(*record, *field) : QString();
        if (!text.isEmpty())
            words += text;
    }
    return words.join(QStringLiteral(", "));
}

QVariant EntityTableModel::data(const QModelIndex& index, int role) const
{
    if (!index.isValid())
        return {};
    if (role == IdRole)
        return idAt(index.row());
    const Field& field = *m_columns[static_cast<size_t>(index.column())];
    if (role == Qt::TextAlignmentRole)
        return QVariant::fromValue(isNumeric(field.type) ? Qt::AlignRight | Qt::AlignAbsolute | Qt::AlignVCenter
                                                         : Qt::AlignLeft | Qt::AlignVCenter);
    if (role == Qt::AccessibleTextRole)
        return index.column() == 0 ? sentenceOf(index.row()) : data(index, Qt::DisplayRole);
    if (role != Qt::DisplayRole && role != Qt::ToolTipRole)
        return {};
    const Record* record = recordAt(index.row());
    if (!record)
        return {};
    const QString text = textOf(*record, field);
    return field.is(Multiline) ? text.simplified() : text;
}

QVariant EntityTableModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= columnCount())
        return {};
    const Field& field = *m_columns[static_cast<size_t>(section)];
    if (role == Qt::DisplayRole)
        return m_entity.displayLabel(field);
    if (role == Qt::TextAlignmentRole)
        return QVariant::fromValue(isNumeric(field.type) ? Qt::AlignRight | Qt::AlignAbsolute | Qt::AlignVCenter
                                                         : Qt::AlignLeft | Qt::AlignVCenter);
    return {};
}

QModelIndexList EntityTableModel::match(
    const QModelIndex& start, int role, const QVariant& value, int hits, Qt::MatchFlags flags) const
{
    if (rowCount() <= kMostMatched || role != Qt::DisplayRole)
        return QAbstractTableModel::match(start, role, value, hits, flags);
    for (int step = 0; step < kMostMatched; ++step) {
        const QModelIndex candidate = index((start.row() + step) % rowCount(), start.column());
        if (candidate.data(role).toString().startsWith(value.toString(), Qt::CaseInsensitive))
            return {candidate};
    }
    return {};
}

void EntityTableModel::sort(int column, Qt::SortOrder order)
{
    QStringList sort;
    if (column >= 0 && column < columnCount()) {
        const QString name = QString::fromLatin1(m_columns[static_cast<size_t>(column)]->name);
        sort += order == Qt::DescendingOrder ? QString(u'-' + name) : name;
    }
    if (sort == m_query.sort)
        return;
    m_query.sort = sort;
    reload();
}

} // namespace kartei
