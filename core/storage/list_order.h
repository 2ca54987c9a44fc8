#pragma once

#include "core/storage/list_query.h"

#include <QHash>

#include <vector>

namespace kartei {

class Database;
class Row;

/// One of the expressions that a list is ordered by.
struct SortTerm {
    QString sql;
    bool descending = false;
    bool mayBeNull = true;
    bool isText = false; ///< ordered here, as people sort; neither engine can
};

/// The last one is the id, so that no two rows are equal. Usage: no such field.
Result<std::vector<SortTerm>> sortTermsOf(Database& database, const ListQuery& query);
/// Whether that is the order in which the search gives records of the kind by itself.
bool isSearchOrder(const EntityDesc& entity, const std::vector<SortTerm>& terms);
/// For terms without text.
QString orderSql(const std::vector<SortTerm>& terms);

/// Orders rows by terms of which some are texts. What is not filled in comes last in both directions.
class RowSorter {
public:
    RowSorter(const std::vector<SortTerm>& terms, const QString& language);
    /// A row of the id and the terms.
    void add(const Row& row);
    std::vector<qint64> sortedIds();

private:
    /// Different texts or bytes; the same ones come again and again.
    struct Words {
        QHash<QByteArray, qint64> known;
        std::vector<QByteArray> keys;
    };
    qint64 numberOf(const QVariant& value, size_t term);
    qint64& cell(size_t row, size_t term) { return m_cells[row * m_terms.size() + term]; }
    void rank(size_t term);

    const std::vector<SortTerm>& m_terms;
    QString m_language;
    std::vector<qint64> m_ids;
    std::vector<qint64> m_cells; ///< row by row; of words their number, then their rank
    std::vector<Words> m_words; ///< by term
};

} // namespace kartei
