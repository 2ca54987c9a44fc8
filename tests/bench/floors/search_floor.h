#pragma once

#include "tests/bench/floors/statement.h"

#include <QByteArray>
#include <QString>

#include <utility>
#include <vector>

namespace kartei::bench {

/// Substring search as SQLite can have it: FTS5 trigram over the same texts.
class SearchFloor {
public:
    /// `texts`: sort key and folded text of each record.
    SearchFloor(const QString& path, std::vector<std::pair<QByteArray, QByteArray>> texts);

    /// Rowids were given out in the order of names: the first `limit` matches are the answer. Fewer than three letters:
    /// by the words that begin so.
    std::vector<sqlite3_int64> first(const QByteArray& folded, int limit);
    /// As most do it: every match is looked up and sorted by name.
    std::vector<sqlite3_int64> sorted(const QByteArray& folded, int limit);

private:
    Raw m_raw;
    Statement m_ordered;
    Statement m_orderedWords;
    Statement m_plain;
    Statement m_plainWords;
};

} // namespace kartei::bench
