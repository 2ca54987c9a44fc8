#pragma once

#include "core/storage/database.h"

#include <QStringList>

#include <set>

namespace kartei {

/// A table with a key `id` in a file of which some pages can't be read. Reads around them.
class DamagedTable {
public:
    /// `source` is open for reading; `columns` as they stand in the table, `id` first.
    DamagedTable(Database& source, QString name, QStringList columns);

    /// Every row that can be read, by rising id.
    void each(const std::function<void(const QVariantList& row)>& row);
    /// Keys of rows that are there by one of the table's indexes and could not be read; known after each().
    std::vector<qint64> lostIds() const;
    /// Pages that no index tells of may have been lost, too.
    bool mayHaveLostMore() const { return m_failed && m_known.empty(); }

private:
    bool readOn();
    void look(qint64 id);
    void take(const Row& row);
    void readIndexes();
    qint64 highestId() const;

    Database& m_source;
    QString m_name;
    int m_columns;
    QString m_select;
    std::function<void(const QVariantList&)> m_row;
    std::vector<qint64> m_read; ///< rising
    std::set<qint64> m_known; ///< by the indexes; only read when rows are missing
    qint64 m_last = 0;
    bool m_failed = false;
};

} // namespace kartei
