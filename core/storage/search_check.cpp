// The search against the data, and the search made anew.

#include "core/storage/engine_error.h"
#include "core/storage/record_sql.h"
#include "core/storage/search_changes.h"
#include "core/storage/search_ranks.h"
#include "core/storage/search_text.h"

#include <QCoreApplication>

#include <sqlite3.h>
#include <xxhash.h>

#include <algorithm>
#include <array>
#include <functional>
#include <limits>
#include <vector>

namespace kartei {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 kReadAtOnce = 1000;

Error wrongSearch(const EntityDesc& entity, qint64 id)
{
    return {Error::Kind::Damaged,
        QCoreApplication::translate("Storage",
            "%1 %2 is not found by what it says: the search does not fit the data. Restore the business from a copy.")
            .arg(entity.displayLabel())
            .arg(id),
        {}};
}

using Portion = std::function<Result<>(const std::vector<Record>& records, qint64 after, qint64 last)>;

/// Every record of the kind with its parts, by id, until `act` fails. At last with none, for the ids after all.
Result<> inPortions(Database& database, const EntityDesc& entity, const Portion& act)
{
    for (qint64 after = 0;;) {
        Result<std::vector<Record>> records
            = selectRecords(database, entity, u"WHERE \"id\" > ? ORDER BY \"id\" LIMIT ?"_s, {after, kReadAtOnce});
        if (!records)
            return records.error();
        if (const Result<> loaded = loadParts(database, *records); !loaded)
            return loaded;
        const qint64 last = records->empty() ? std::numeric_limits<qint64>::max() : records->back().id();
        if (const Result<> done = act(*records, after, last); !done)
            return done;
        if (records->empty())
            return {};
        after = last;
    }
}

Result<> checkTextsOf(Database& database, const EntityDesc& entity)
{
    return inPortions(database, entity, [&](const std::vector<Record>& records, qint64 after, qint64 last) -> Result<> {
        QHash<qint64, QString> texts;
        const Result<> read
            = database.each(u"SELECT record, folded FROM search_text WHERE entity = ? AND record > ? AND record <= ?"_s,
                {QString::fromLatin1(entity.name), after, last},
                [&](const Row& row) { texts.insert(row.integer(0), row.text(1)); });
        if (!read)
            return read;
        for (const Record& record : records) {
            if (texts.take(record.id()) != searchTextOf(record))
                return wrongSearch(entity, record.id());
        }
        return texts.isEmpty() ? Result<>() : Result<>(wrongSearch(entity, texts.constBegin().key()));
    });
}

/// Whether the ranks are in the order of the kind.
Result<> checkRanksOf(Database& database, const EntityDesc& entity)
{
    qint64 previous = 0;
    qint64 wrong = 0;
    const Result<> read = database.each(u"SELECT s.rank, c.\"id\" FROM "_s + quotedName(entity.name)
            + u" c JOIN search_text s ON s.entity = ? AND s.record = c.\"id\" ORDER BY "_s + searchOrder(entity),
        {QString::fromLatin1(entity.name)}, [&](const Row& row) {
            if (wrong == 0 && row.integer(0) <= previous)
                wrong = row.integer(1);
            previous = row.integer(0);
        });
    return !read || wrong == 0 ? read : Result<>(wrongSearch(entity, wrong));
}

/// Of the pairs of term and rank: how many there are, and a sum that others would not have.
struct IndexDigest {
    qint64 pairs = 0;
    quint64 sum = 0; ///< may overflow
    bool operator==(const IndexDigest&) const = default;

    void add(quint64 hash)
    {
        sum += hash;
        ++pairs;
    }
};

quint64 hashOf(quint64 term, qint64 rank)
{
    constexpr quint64 kMixer = 0x9e3779b97f4a7c15; // splitmix64
    quint64 mixed = (term ^ static_cast<quint64>(rank) * kMixer) * kMixer;
    mixed ^= mixed >> 29;
    return mixed * kMixer;
}

quint64 codeOf(uint first, uint second, uint third)
{
    constexpr int kBits = 21; ///< of a code point
    return (quint64(first) << 2 * kBits) | (quint64(second) << kBits) | third;
}

std::vector<quint64> lettersIn(const QString& text)
{
    const QList<uint> letters = text.toUcs4();
    std::vector<quint64> codes;
    for (qsizetype i = 0; i + 2 < letters.size(); ++i)
        codes.push_back(codeOf(letters[i], letters[i + 1], letters[i + 2]));
    return codes;
}

quint64 codeOfLetters(QByteArrayView term)
{
    const QList<uint> letters = QString::fromUtf8(term).toUcs4();
    return letters.size() == 3 ? codeOf(letters[0], letters[1], letters[2]) : 0;
}

quint64 codeOfWord(QByteArrayView term)
{
    return XXH3_64bits(term.data(), static_cast<size_t>(term.size()));
}

std::vector<quint64> wordsIn(const QString& text)
{
    std::vector<quint64> codes;
    for (const QByteArray& term : searchTermsOf(text).toUtf8().split(' ')) {
        if (!term.isEmpty())
            codes.push_back(codeOfWord(term));
    }
    return codes;
}

/// What an index has to hold, and what it does.
struct Checked {
    const char* pairs; ///< of term and rank
    std::vector<quint64> (*codesIn)(const QString& text);
    quint64 (*codeOf)(QByteArrayView term);
};
constexpr std::array kChecked{Checked{"SELECT term, doc FROM search_term", lettersIn, codeOfLetters},
    Checked{"SELECT term, doc FROM search_word_term", wordsIn, codeOfWord}};

using TakePair = std::function<void(quint64 hash)>;

/// What the texts say.
Result<> eachExpected(Database& database, const Checked& index, const TakePair& take)
{
    return database.each(u"SELECT rank, folded FROM search_text"_s, {}, [&](const Row& row) {
        std::vector<quint64> codes = index.codesIn(row.text(1));
        std::ranges::sort(codes);
        codes.erase(std::unique(codes.begin(), codes.end()), codes.end());
        for (const quint64 code : codes)
            take(hashOf(code, row.integer(0)));
    });
}

/// Term by term, as SQLite gives them: there may be a hundred million.
Result<> eachIndexed(Database& database, const Checked& index, const TakePair& take)
{
    auto* handle = static_cast<sqlite3*>(database.sqliteHandle());
    sqlite3_stmt* all = nullptr;
    int code = sqlite3_prepare_v2(handle, index.pairs, -1, &all, nullptr);
    QByteArray previous;
    quint64 term = 0;
    while (code == SQLITE_OK && (code = sqlite3_step(all)) == SQLITE_ROW) {
        const QByteArrayView bytes(
            reinterpret_cast<const char*>(sqlite3_column_text(all, 0)), sqlite3_column_bytes(all, 0));
        if (bytes != previous) {
            previous = bytes.toByteArray();
            term = index.codeOf(previous);
        }
        take(hashOf(term, sqlite3_column_int64(all, 1)));
        code = SQLITE_OK;
    }
    sqlite3_finalize(all);
    if (code == SQLITE_DONE)
        return {};
    Error failure = engineError(Engine::Sqlite, QString::number(code), database.location().address);
    failure.detail = QLatin1String(index.pairs) + u": "_s + QLatin1String(sqlite3_errmsg(handle));
    return failure;
}

/// Whether the index has every pair that the texts say, in as many passes as memory asks for.
Result<bool> holdsAll(Database& database, const Checked& index, qint64 pairs)
{
    constexpr qint64 kAtOnce = 8'000'000;
    const auto passes = static_cast<quint64>(pairs / kAtOnce + 1);
    for (quint64 pass = 0; pass < passes; ++pass) {
        std::vector<quint64> expected;
        Result<> read = eachExpected(database, index, [&](quint64 hash) {
            if (hash % passes == pass)
                expected.push_back(hash);
        });
        std::ranges::sort(expected);
        std::vector<bool> isThere(expected.size());
        if (read)
            read = eachIndexed(database, index, [&](quint64 hash) {
                const auto found = std::ranges::lower_bound(expected, hash);
                if (found != expected.end() && *found == hash)
                    isThere[static_cast<size_t>(found - expected.begin())] = true;
            });
        if (!read)
            return read.error();
        if (std::ranges::count(isThere, false) > 0)
            return false;
    }
    return true;
}

/// FTS5's own check is only for those who may write. A pair too many does no harm, the text decides: the index of
/// SQLite 3.40.1 keeps one of a removed row now and then.
Result<> check(Database& database, const Checked& index)
{
    IndexDigest expected;
    IndexDigest found;
    Result<> read = eachExpected(database, index, [&](quint64 hash) { expected.add(hash); });
    if (read)
        read = eachIndexed(database, index, [&](quint64 hash) { found.add(hash); });
    if (!read || found == expected)
        return read;
    const Result<bool> isWhole = holdsAll(database, index, expected.pairs);
    if (!isWhole || *isWhole)
        return isWhole ? Result<>() : Result<>(isWhole.error());
    return Error{Error::Kind::Damaged,
        QCoreApplication::translate(
            "Storage", "The search does not find what the data say. Restore the business from a copy."),
        {}};
}

} // namespace

Result<> checkIndex(Database& database)
{
    Result<> checked;
    for (const Checked& index : kChecked)
        checked = checked ? check(database, index) : checked;
    return checked;
}

Result<> checkSearch(Database& database)
{
    if (const Result<> written = database.searchChanges().write(); !written)
        return written;
    for (const EntityDesc* entity : allEntities()) {
        if (const Result<> fits = checkTextsOf(database, *entity); !fits)
            return fits;
        if (database.engine() != Engine::Sqlite)
            continue;
        if (const Result<> inOrder = checkRanksOf(database, *entity); !inOrder)
            return inOrder;
    }
    return database.engine() == Engine::Sqlite ? checkIndex(database) : Result<>();
}

Result<> rebuildSearch(Database& database)
{
    database.searchChanges().forget();
    QStringList steps{u"DELETE FROM search_text"_s};
    if (database.engine() == Engine::Sqlite)
        steps += {u"INSERT INTO search_index (search_index) VALUES ('delete-all')"_s,
            u"INSERT INTO search_word (search_word) VALUES ('delete-all')"_s};
    for (const QString& step : steps) {
        if (const auto emptied = database.run(step); !emptied)
            return emptied.error();
    }
    for (const EntityDesc* entity : allEntities()) {
        const Result<> indexed
            = inPortions(database, *entity, [&](const std::vector<Record>& records, qint64, qint64) -> Result<> {
                  for (const Record& record : records) {
                      if (const Result<> done = indexForSearch(database, record); !done)
                          return done;
                  }
                  return {};
              });
        if (!indexed)
            return indexed;
    }
    return database.searchChanges().write();
}

} // namespace kartei
