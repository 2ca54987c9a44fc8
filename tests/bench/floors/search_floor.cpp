#include "tests/bench/floors/search_floor.h"

#include <algorithm>
#include <numeric>

namespace kartei::bench {

namespace {

constexpr const char* kTables = R"(
PRAGMA journal_mode = WAL; PRAGMA synchronous = NORMAL; PRAGMA cache_size = -262144; BEGIN;
CREATE TABLE record (id INTEGER PRIMARY KEY, name BLOB);
CREATE VIRTUAL TABLE ordered USING fts5(text, tokenize = 'trigram', content = '');
CREATE VIRTUAL TABLE ordered_words USING fts5(text, tokenize = 'unicode61', prefix = '1 2', content = '');
CREATE VIRTUAL TABLE plain USING fts5(text, tokenize = 'trigram', content = '');
CREATE VIRTUAL TABLE plain_words USING fts5(text, tokenize = 'unicode61', prefix = '1 2', content = '');)";

/// Makes the database; what it is read from must not have been prepared before.
const char* filled(const QByteArray& path, std::vector<std::pair<QByteArray, QByteArray>> texts)
{
    const Raw raw(path.constData());
    raw.run(kTables);
    std::vector<size_t> rank(texts.size());
    std::iota(rank.begin(), rank.end(), size_t(0));
    std::ranges::stable_sort(rank, [&](size_t a, size_t b) { return texts[a].first < texts[b].first; });
    {
        Statement record(raw, "INSERT INTO record VALUES (?, ?)");
        Statement ordered(raw, "INSERT INTO ordered (rowid, text) VALUES (?, ?)");
        Statement orderedWords(raw, "INSERT INTO ordered_words (rowid, text) VALUES (?, ?)");
        Statement plain(raw, "INSERT INTO plain (rowid, text) VALUES (?, ?)");
        Statement plainWords(raw, "INSERT INTO plain_words (rowid, text) VALUES (?, ?)");
        const auto view
            = [](const QByteArray& bytes) { return std::string_view(bytes.constData(), size_t(bytes.size())); };
        for (size_t i = 0; i < texts.size(); ++i) {
            const auto id = static_cast<sqlite3_int64>(i) + 1;
            (record << id << view(texts[i].first)).run();
            for (Statement* insert : {&plain, &plainWords})
                (*insert << id << view(texts[i].second)).run();
            for (Statement* insert : {&ordered, &orderedWords})
                (*insert << id << view(texts[rank[i]].second)).run();
        }
    }
    raw.run("CREATE INDEX record_name ON record (name, id); COMMIT");
    return path.constData();
}

/// What a person typed as a query of FTS5; each word in quotation marks.
QByteArray phrase(const QByteArray& folded, bool isPrefix)
{
    QByteArray made;
    for (const QByteArray& word : folded.simplified().split(' '))
        made += '"' + QByteArray(word).replace("\"", "\"\"") + (isPrefix ? "\"* " : "\" ");
    return made;
}

std::vector<sqlite3_int64> answer(Statement& statement, const QByteArray& query, int limit)
{
    std::vector<sqlite3_int64> ids;
    statement << std::string_view(query.constData(), static_cast<size_t>(query.size())) << limit;
    while (statement.next())
        ids.push_back(statement.integer(0));
    statement.reset();
    return ids;
}

bool isShort(const QByteArray& folded)
{
    return QString::fromUtf8(folded).size() < 3;
}

} // namespace

SearchFloor::SearchFloor(const QString& path, std::vector<std::pair<QByteArray, QByteArray>> texts)
    : m_raw(filled(path.toLocal8Bit(), std::move(texts)) ? path.toLocal8Bit().constData() : nullptr),
      m_ordered(m_raw, "SELECT rowid FROM ordered WHERE ordered MATCH ? ORDER BY rowid LIMIT ?"),
      m_orderedWords(m_raw, "SELECT rowid FROM ordered_words WHERE ordered_words MATCH ? ORDER BY rowid LIMIT ?"),
      m_plain(m_raw,
          "SELECT r.id FROM plain JOIN record r ON r.id = plain.rowid WHERE plain MATCH ? ORDER BY r.name LIMIT ?"),
      m_plainWords(m_raw,
          "SELECT r.id FROM plain_words w JOIN record r ON r.id = w.rowid WHERE w.plain_words MATCH ? ORDER BY r.name LIMIT ?")
{
    m_raw.run("PRAGMA cache_size = -32768");
}

std::vector<sqlite3_int64> SearchFloor::first(const QByteArray& folded, int limit)
{
    return isShort(folded) ? answer(m_orderedWords, phrase(folded, true), limit)
                           : answer(m_ordered, phrase(folded, false), limit);
}

std::vector<sqlite3_int64> SearchFloor::sorted(const QByteArray& folded, int limit)
{
    return isShort(folded) ? answer(m_plainWords, phrase(folded, true), limit)
                           : answer(m_plain, phrase(folded, false), limit);
}

} // namespace kartei::bench
