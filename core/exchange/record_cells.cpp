#include "core/exchange/record_cells.h"

#include "core/storage/gathered_values.h"
#include "core/storage/record_sql.h"

#include <algorithm>

namespace kartei {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 kSparse = 4; ///< of so many ids one is wanted: fewer are asked for one by one

/// Which rows belong to `ids`, and perhaps to others between them.
std::pair<QString, QVariantList> amongSql(const Database& database, const std::vector<qint64>& ids)
{
    if (ids.back() - ids.front() < kSparse * std::ssize(ids))
        return {u"BETWEEN ? AND ?"_s, {ids.front(), ids.back()}};
    return {u"IN ("_s + database.idListSql() + u')', {database.idList(ids)}};
}

} // namespace

RecordCells::RecordCells(const EntityDesc& entity, const std::vector<CsvColumn>& columns, const ExportOptions& options,
    References& references)
    : m_entity(entity), m_noCells(options.form), m_references(references)
{
    tableOf(nullptr, nullptr);
    for (auto begin = columns.begin(); begin != columns.end();) {
        const CellPath& path = begin->path;
        std::vector<const Field*> fields;
        const OwnField* own = path.field->own;
        const auto isBeside = [&](const CsvColumn& column) {
            return column.path.list == path.list && column.path.index == path.index && column.path.field->own == own;
        };
        auto end = begin;
        for (; end != columns.end() && isBeside(*end); ++end)
            fields.push_back(end->path.field);
        const size_t table = tableOf(own ? &own->values() : path.list, own);
        m_places.push_back({table, runOf(m_tables[table], fields), path.index, begin->isOfRow});
        begin = end;
    }
}

size_t RecordCells::runOf(Table& table, const std::vector<const Field*>& fields)
{
    const auto known = std::ranges::find_if(table.runs, [&](const Run& run) {
        return std::ranges::equal(run.columns, fields, {}, [](const StoredCells& column) { return &column.field(); });
    });
    const auto place = static_cast<size_t>(known - table.runs.begin());
    if (known != table.runs.end())
        return place;
    Run& run = table.runs.emplace_back(Run{{}, m_noCells});
    for (const Field* field : fields) {
        run.columns.emplace_back(*field, m_references);
        run.columns.back().addNothing(run.nothing);
    }
    return place;
}

size_t RecordCells::tableOf(const PartList* list, const OwnField* own)
{
    const auto known
        = std::ranges::find_if(m_tables, [&](const Table& table) { return table.list == list && table.own == own; });
    const auto place = static_cast<size_t>(known - m_tables.begin());
    if (known == m_tables.end())
        m_tables.push_back({list ? &list->desc() : &m_entity, list, own, {}, m_noCells, 0, {}, {}});
    return place;
}

QString RecordCells::columnSql(const Table& table, const Field& field)
{
    if (field.sql)
        return gatheredSql(field, quotedName(table.desc->name));
    return quotedName(table.own ? table.own->column() : field.name);
}

/// First the record's id, then its currency if it has one, then the columns.
QString RecordCells::sqlOf(const Table& table, const QString& among) const
{
    const QString key = quotedName(table.list ? table.desc->owner : table.desc->fields[0].name);
    QString sql = u"SELECT "_s + key;
    if (!table.list && m_entity.currency())
        sql += u", "_s + quotedName(m_entity.currency()->name);
    for (const Run& run : table.runs) {
        for (const StoredCells& column : run.columns)
            sql += u", "_s + columnSql(table, column.field());
    }
    sql += u" FROM "_s + quotedName(table.desc->name) + u" WHERE "_s + key + u' ' + among;
    if (table.own)
        sql += u" AND \"field\" = "_s + QString::number(table.own->id());
    sql += u" ORDER BY "_s + key;
    return table.list ? QString(sql + u", \"position\", \"id\""_s) : sql;
}

Result<> RecordCells::read(Database& database, std::vector<qint64> ids)
{
    std::ranges::sort(ids);
    ids.erase(std::unique(ids.begin(), ids.end()), ids.end());
    m_ids = std::move(ids);
    m_currencies.assign(m_entity.currency() ? m_ids.size() : 0, {});
    if (m_ids.empty())
        return {};
    const auto [among, values] = amongSql(database, m_ids);
    for (Table& table : m_tables) {
        if (const Result<> done = read(database, table, among, values); !done)
            return done;
    }
    return {};
}

Result<> RecordCells::read(Database& database, Table& table, const QString& among, const QVariantList& values)
{
    table.cells.clear();
    table.rows = 0;
    table.ends.clear();
    table.firstRows.clear();
    qint64 unreadable = 0;
    const Result<> done = database.each(sqlOf(table, among), values, [&](const Row& row) {
        const qint64 id = row.integer(0);
        while (table.firstRows.size() < m_ids.size() && m_ids[table.firstRows.size()] <= id)
            table.firstRows.push_back(table.rows);
        const size_t record = table.firstRows.size() - 1;
        if (!table.firstRows.empty() && m_ids[record] == id && !add(table, row, record))
            unreadable = id;
    });
    if (!done)
        return done;
    table.firstRows.resize(m_ids.size() + 1, table.rows);
    return unreadable > 0 ? Result<>(unreadableValue(m_entity, unreadable)) : Result<>();
}

/// False: a value is none of its field's.
bool RecordCells::add(Table& table, const Row& row, size_t record)
{
    int column = 1;
    if (!table.list && m_entity.currency())
        m_currencies[record].code = row.text(column++);
    const Currency currency = m_currencies.empty() ? Currency() : m_currencies[record];
    bool fits = true;
    for (Run& run : table.runs) {
        for (StoredCells& cells : run.columns)
            fits = cells.add(table.cells, row, column++, currency) && fits;
        table.ends.push_back(table.cells.size());
    }
    ++table.rows;
    return fits;
}

/// `row` counts among those of the record.
QByteArrayView RecordCells::cellsAt(const Table& table, size_t run, size_t record, qsizetype row) const
{
    const size_t at = table.firstRows[record] + static_cast<size_t>(row);
    if (at >= table.firstRows[record + 1])
        return table.runs[run].nothing.bytes();
    const size_t end = at * table.runs.size() + run;
    return table.cells.bytes(end == 0 ? 0 : table.ends[end - 1], table.ends[end]);
}

void RecordCells::write(CsvWriter& writer, qint64 id) const
{
    const auto found = std::ranges::lower_bound(m_ids, id);
    const auto record = static_cast<size_t>(found - m_ids.begin());
    if (found == m_ids.end() || *found != id)
        return;
    const auto countOf = [&](const Table& table) { return table.firstRows[record + 1] - table.firstRows[record]; };
    if (countOf(m_tables.front()) == 0)
        return;
    const auto ofRow = std::ranges::find(m_places, true, &Place::isOfRow);
    const size_t rows = ofRow == m_places.end() ? 1 : std::max<size_t>(1, countOf(m_tables[ofRow->table]));
    for (size_t row = 0; row < rows; ++row) {
        for (const Place& place : m_places) {
            const qsizetype part = place.isOfRow ? static_cast<qsizetype>(row) : place.part;
            writer.addCells(cellsAt(m_tables[place.table], place.run, record, part));
        }
        writer.endRow();
    }
}

} // namespace kartei
