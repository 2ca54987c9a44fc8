#include "core/storage/search_text.h"

#include "core/base/text.h"
#include "core/storage/record_sql.h"

#include <QCoreApplication>

#include <algorithm>

namespace kartei {

using namespace Qt::StringLiterals;

namespace {

void append(QString& text, const EntityDesc& entity, const void* row)
{
    for (const Field& field : entity.fields) {
        if (!field.is(Searchable))
            continue;
        const QString value = field.get(row).toString();
        if (value.isEmpty())
            continue;
        text += u'\n' + value.simplified();
        // phones are looked for by their digits, however they are written
        if (field.is(Code) && !value.contains(u'@')) {
            const QString digits = digitsOf(value);
            if (digits.size() >= 3 && digits != value)
                text += u'\n' + digits;
        }
    }
}

QString searchTextOf(const Record& record)
{
    const Field& title = record.desc().title();
    QString text;
    if (title.is(Searchable))
        text = record.title().simplified(); // first, so that "begins so" is a prefix of the whole
    append(text, record.desc(), record.row());
    for (const PartList& list : record.desc().parts) {
        for (qsizetype i = 0; i < list.size(record.row()); ++i)
            append(text, list.desc(), list.at(record.row(), i));
    }
    return folded(text);
}

/// "06 28 23 04 55" and "+33 (0)6 28…" are one phone number: its digits without the leading zeros of a national or
/// international prefix. Empty: not a phone number.
QString phoneTail(QString text)
{
    text.remove(u"(0)"_s);
    for (const QChar c : text) {
        if (!c.isDigit() && !c.isSpace() && !QStringView(u"+-/().").contains(c))
            return {};
    }
    QString digits = digitsOf(text);
    if (digits.size() < 4)
        return {};
    while (digits.startsWith(u'0'))
        digits.remove(0, 1);
    return digits;
}

/// The needle as it stands in the search text, made once.
struct Needle {
    explicit Needle(const QString& text)
        : whole(text), line(u'\n' + text + u'\n'), begin(u'\n' + text), word(u' ' + text)
    {
    }
    QString whole;
    QString line;
    QString begin;
    QString word;
};

int rankOf(const QString& haystack, const Needle& needle)
{
    const qsizetype titleEnd = haystack.indexOf(u'\n');
    const QStringView title = QStringView(haystack).left(titleEnd < 0 ? haystack.size() : titleEnd);
    if (title == needle.whole || haystack.contains(needle.line) || haystack.endsWith(needle.begin))
        return 0;
    if (title.startsWith(needle.whole))
        return 1;
    if (title.contains(needle.word))
        return 2;
    return title.contains(needle.whole) ? 3 : haystack.contains(needle.begin) ? 4 : 5;
}

struct Candidate {
    SearchHit hit;
    int rank;
};

/// On `folded`: every word, or the digits as a phone number; `needle` is folded and not empty.
SqlCondition wordsCondition(const QString& text, const QString& needle)
{
    SqlCondition condition;
    const auto add = [&](const QString& joint, const QString& word) {
        condition.where += condition.where.isEmpty() ? u"("_s : joint;
        condition.where += u"folded LIKE ? ESCAPE '\\'"_s;
        condition.values += likePattern(word);
    };
    for (const QString& word : needle.split(u' '))
        add(u" AND "_s, word);
    if (const QString phone = phoneTail(text); !phone.isEmpty())
        add(u" OR "_s, phone);
    condition.where += u')';
    return condition;
}

Result<std::vector<SearchHit>> searchWhere(
    Database& database, const QString& condition, QVariantList values, const QString& text, int limit)
{
    const QString needle = folded(text).simplified();
    if (needle.isEmpty())
        return std::vector<SearchHit>{};
    const SqlCondition words = wordsCondition(text, needle);
    const Needle spelled(needle);
    const QString sql
        = u"SELECT entity, record, folded FROM search_text WHERE "_s + condition + u" AND "_s + words.where;
    values += words.values;
    std::vector<Candidate> found;
    const EntityDesc* entity = nullptr;
    const Result<> read = database.each(sql, values, [&](const Row& row) {
        const QString name = row.text(0);
        if (!entity || name != QLatin1String(entity->name))
            entity = findEntity(name);
        if (entity)
            found.push_back({{entity, row.integer(1)}, rankOf(row.text(2), spelled)});
    });
    if (!read)
        return read.error();
    const auto better = [](const Candidate& a, const Candidate& b) {
        return std::pair(a.rank, -a.hit.id) < std::pair(b.rank, -b.hit.id);
    };
    const auto wanted = std::min(found.size(), static_cast<size_t>(limit));
    std::ranges::partial_sort(found, found.begin() + static_cast<std::ptrdiff_t>(wanted), better);
    std::vector<SearchHit> hits;
    for (size_t i = 0; i < wanted; ++i)
        hits.push_back(found[i].hit);
    return hits;
}

} // namespace

Result<> indexForSearch(Database& database, const Record& record)
{
    const QString text = searchTextOf(record);
    if (text.isEmpty())
        return dropFromSearch(database, record.desc(), record.id());
    const auto done = database.run(u"INSERT INTO search_text (entity, record, folded) VALUES (?, ?, ?)"
                                   " ON CONFLICT (entity, record) DO UPDATE SET folded = excluded.folded"_s,
        {QString::fromLatin1(record.desc().name), record.id(), text});
    return done ? Result<>() : Result<>(done.error());
}

Result<> dropFromSearch(Database& database, const EntityDesc& entity, qint64 id)
{
    const auto done = database.run(
        u"DELETE FROM search_text WHERE entity = ? AND record = ?"_s, {QString::fromLatin1(entity.name), id});
    return done ? Result<>() : Result<>(done.error());
}

namespace {

/// The rows of one entity that are searched, by record.
Result<QHash<qint64, QString>> searchRows(Database& database, const EntityDesc& entity)
{
    QHash<qint64, QString> rows;
    const Result<> read = database.each(u"SELECT record, folded FROM search_text WHERE entity = ?"_s,
        {QString::fromLatin1(entity.name)}, [&](const Row& row) { rows.insert(row.integer(0), row.text(1)); });
    if (!read)
        return read.error();
    return rows;
}

Error wrongSearch(const EntityDesc& entity, qint64 id)
{
    return {Error::Kind::Damaged,
        QCoreApplication::translate("Storage",
            "%1 %2 is not found by what it says: the search does not fit the data. Restore the business from a copy.")
            .arg(entity.displayLabel())
            .arg(id),
        {}};
}

constexpr qint64 kReadAtOnce = 1000;

/// Every record of the kind with its parts, until `act` fails.
Result<> withEach(Database& database, const EntityDesc& entity, const std::function<Result<>(const Record&)>& act)
{
    for (qint64 after = 0;;) {
        Result<std::vector<Record>> records
            = selectRecords(database, entity, u"WHERE \"id\" > ? ORDER BY \"id\" LIMIT ?"_s, {after, kReadAtOnce});
        if (!records)
            return records.error();
        if (records->empty())
            return {};
        if (const Result<> loaded = loadParts(database, *records); !loaded)
            return loaded;
        for (const Record& record : *records) {
            if (const Result<> done = act(record); !done)
                return done;
        }
        after = records->back().id();
    }
}

Result<> checkSearchOf(Database& database, const EntityDesc& entity)
{
    Result<QHash<qint64, QString>> rows = searchRows(database, entity);
    if (!rows)
        return rows.error();
    const Result<> fits = withEach(database, entity, [&](const Record& record) {
        return rows->take(record.id()) == searchTextOf(record) ? Result<>() : wrongSearch(entity, record.id());
    });
    return !fits || rows->isEmpty() ? fits : Result<>(wrongSearch(entity, rows->constBegin().key()));
}

} // namespace

Result<> checkSearch(Database& database)
{
    for (const EntityDesc* entity : allEntities()) {
        if (const Result<> fits = checkSearchOf(database, *entity); !fits)
            return fits;
    }
    return {};
}

Result<> rebuildSearch(Database& database)
{
    if (const auto emptied = database.run(u"DELETE FROM search_text"_s); !emptied)
        return emptied.error();
    for (const EntityDesc* entity : allEntities()) {
        const Result<> indexed
            = withEach(database, *entity, [&](const Record& record) { return indexForSearch(database, record); });
        if (!indexed)
            return indexed;
    }
    return {};
}

Result<std::vector<SearchHit>> search(Database& database, const QString& text, int limit)
{
    return searchWhere(database, u"record > 0"_s, {}, text, limit);
}

Result<std::vector<SearchHit>> search(Database& database, const EntityDesc& entity, const QString& text, int limit)
{
    return searchWhere(database, u"entity = ?"_s, {QString::fromLatin1(entity.name)}, text, limit);
}

SqlCondition searchCondition(const EntityDesc& entity, const QString& text)
{
    const QString needle = folded(text).simplified();
    if (needle.isEmpty())
        return {};
    const SqlCondition words = wordsCondition(text, needle);
    const QString table = QLatin1String(entity.name);
    return {u'"' + table + u"\".\"id\" IN (SELECT record FROM search_text WHERE entity = ? AND "_s + words.where + u')',
        QVariantList{table} + words.values};
}

} // namespace kartei
