#pragma once

#include <QString>

#include <array>
#include <optional>

namespace kartei::bench {

/// One row of a list of contacts as people bring it, in the columns of kContactHeader.
struct ContactRow {
    enum Cell {
        First,
        Last,
        Company,
        Job,
        Email,
        Phone,
        Mobile,
        Street,
        PostalCode,
        City,
        Country,
        Website,
        Tags,
        Notes,
        Created,
        Count_
    };
    std::array<QString, Count_> cells;
    QString& operator[](Cell cell) { return cells[cell]; }
    const QString& operator[](Cell cell) const { return cells[cell]; }
};

/// A row that is an earlier one again, written another way.
struct Planted {
    qint64 original = 0; ///< from 0
    QString how; ///< "last-typo+mail-missing"
};

/// Row `row` (from 0) of the list with this seed. Of 50 rows about one is planted; of 200 one is odd: a very long note,
/// a broken address, marks of direction, a cell that looks like a formula.
ContactRow contactRow(quint64 seed, qint64 row);
std::optional<Planted> plantedIn(quint64 seed, qint64 row);

/// Writes the rows as CSV (UTF-8, RFC 4180), and to `truth`, unless it is empty, which rows are planted:
/// row, original row (both from 1), how. Throws when the disk does not take it.
void writeContacts(const QString& path, qint64 rows, quint64 seed, const QString& truth);

} // namespace kartei::bench
