#include "core/storage/bulk_rows.h"

#include "core/schema/entity.h"
#include "core/storage/drawn_ids.h"
#include "core/storage/record_sql.h"

#include <algorithm>

namespace kartei {

using namespace Qt::StringLiterals;

namespace {

constexpr size_t kRowsAtOnce = 64; ///< of one table
constexpr int kKeysAtOnce = 256;
constexpr int kKeysAtOnceOfFile = 1024; ///< costs nothing, but writes what waits; those not used are drawn again

/// Entities in the order in which they refer to each other, parts behind their owner.
size_t rankOf(const EntityDesc& entity)
{
    const auto all = allEntities();
    for (size_t i = 0; i < all.size(); ++i) {
        if (all[i] == &entity)
            return 2 * i;
        if (std::ranges::any_of(all[i]->parts, [&](const PartList& list) { return &list.desc() == &entity; }))
            return 2 * i + 1;
    }
    return 2 * all.size();
}

QString headOf(const EntityDesc& entity)
{
    QStringList columns{quotedName("id")};
    if (entity.owner)
        columns << quotedName(entity.owner) << quotedName("position");
    for (const Field& field : entity.fields.subspan(1))
        columns += quotedName(field.name);
    return u"INSERT INTO "_s + quotedName(entity.name) + u" ("_s + columns.join(u", "_s) + u") VALUES "_s;
}

size_t widthOf(const EntityDesc& entity)
{
    return entity.fields.size() + (entity.owner ? 2 : 0);
}

} // namespace

const QString& ManyRows::sqlFor(size_t power)
{
    QString& sql = m_sql[power];
    if (sql.isEmpty()) {
        const QString row = u'(' + QStringList(static_cast<qsizetype>(m_width), u"?"_s).join(u", "_s) + u')';
        sql = m_head + QStringList(qsizetype{1} << power, row).join(u", "_s);
    }
    return sql;
}

Result<> ManyRows::insert(Database& database, const StoredValues& values, size_t first, size_t rows)
{
    for (size_t power = kMostPower; rows > 0; --power) {
        for (const size_t count = size_t{1} << power; rows >= count; rows -= count, first += count) {
            if (const Result<> done = database.run(sqlFor(power), values, first * m_width, count * m_width); !done)
                return done;
        }
    }
    return {};
}

struct BulkRows::Table {
    explicit Table(const EntityDesc& of) : entity(of), rank(rankOf(of)), writer(headOf(of), widthOf(of)) { }
    size_t rows() const { return values.size() / writer.width(); }

    const EntityDesc& entity;
    size_t rank;
    ManyRows writer;
    StoredValues values;
    size_t marked = 0; ///< rows that takeBack() leaves
    std::vector<qint64> keys; ///< of the rows
    std::deque<qint64> drawn; ///< not used yet
};

BulkRows::BulkRows(Database& database) : m_database(database)
{
    database.setBulkRows(this);
}

BulkRows::~BulkRows()
{
    m_database.setBulkRows(nullptr);
}

BulkRows::Table& BulkRows::tableOf(const EntityDesc& entity)
{
    const auto known = std::ranges::find_if(m_tables, [&](const auto& table) { return &table->entity == &entity; });
    if (known != m_tables.end())
        return **known;
    auto made = std::make_unique<Table>(entity);
    const auto place
        = std::ranges::upper_bound(m_tables, made->rank, {}, [](const auto& table) { return table->rank; });
    return **m_tables.insert(place, std::move(made));
}

Result<qint64> BulkRows::drawKey(Table& table)
{
    if (table.drawn.empty()) {
        const int count = m_database.engine() == Engine::Sqlite ? kKeysAtOnceOfFile : kKeysAtOnce;
        const Result<std::vector<qint64>> keys = drawIds(m_database, table.entity, count);
        if (!keys)
            return keys.error();
        table.drawn.assign(keys->begin(), keys->end());
    }
    const qint64 key = table.drawn.front();
    table.drawn.pop_front();
    return key;
}

Result<> BulkRows::add(const EntityDesc& entity, void* row, const std::optional<PartPlace>& place)
{
    Table& table = tableOf(entity);
    const Result<qint64> key = drawKey(table);
    if (!key)
        return key.error();
    entity.fields[0].set(row, *key);
    table.keys.push_back(*key);
    table.values.integer(*key);
    if (place) {
        table.values.integer(place->owner);
        table.values.integer(place->position);
    }
    for (const Field& field : entity.fields.subspan(1))
        field.give(row, table.values);
    return {};
}

bool BulkRows::isEmpty() const
{
    return std::ranges::all_of(m_tables, [](const auto& table) { return table->values.isEmpty(); });
}

Result<> BulkRows::writeRows(bool onlyMarked)
{
    for (const std::unique_ptr<Table>& table : m_tables) {
        const size_t rows = table->rows();
        const size_t first = onlyMarked ? 0 : table->marked;
        const size_t last = onlyMarked ? table->marked : rows;
        if (const Result<> done = table->writer.insert(m_database, table->values, first, last - first); !done)
            return done;
    }
    return {};
}

Result<> BulkRows::write()
{
    if (m_failure)
        return *m_failure;
    if (m_isWriting || isEmpty())
        return {};
    m_isWriting = true;
    Result<> done = m_database.beforeSavepoint([this] { return writeRows(true); });
    if (done)
        done = writeRows(false);
    m_isWriting = false;
    for (const std::unique_ptr<Table>& table : m_tables) {
        table->values.truncate(0);
        table->keys.clear();
        table->marked = 0;
    }
    if (!done)
        m_failure = done.error();
    return done;
}

void BulkRows::mark()
{
    for (const std::unique_ptr<Table>& table : m_tables)
        table->marked = table->rows();
}

void BulkRows::takeBack()
{
    for (const std::unique_ptr<Table>& table : m_tables) {
        table->values.truncate(table->marked * table->writer.width());
        for (; table->keys.size() > table->marked; table->keys.pop_back())
            table->drawn.push_front(table->keys.back());
    }
}

Result<> BulkRows::settle()
{
    mark();
    const bool isMany = std::ranges::any_of(m_tables, [](const auto& table) { return table->rows() >= kRowsAtOnce; });
    return isMany ? write() : Result<>();
}

void BulkRows::forgetDrawnKeys()
{
    for (const std::unique_ptr<Table>& table : m_tables)
        table->drawn.clear();
}

} // namespace kartei
