#include "core/storage/damaged_table.h"

#include <algorithm>
#include <iterator>

namespace kartei {

using namespace Qt::StringLiterals;

namespace {

/// To be written again: a NULL comes as a text that is none, an empty blob as none.
QVariant storable(const QVariant& cell)
{
    if (!cell.isNull())
        return cell;
    return cell.typeId() == QMetaType::QByteArray ? QVariant(QByteArray("")) : QVariant();
}

} // namespace

DamagedTable::DamagedTable(Database& source, QString name, QStringList columns)
    : m_source(source), m_name(std::move(name)), m_columns(static_cast<int>(columns.size()))
{
    columns.replaceInStrings(u"\""_s, u"\"\""_s);
    m_select = u"SELECT \""_s + columns.join(u"\", \""_s) + u"\" FROM \""_s + m_name + u"\" WHERE id "_s;
}

void DamagedTable::each(const std::function<void(const QVariantList& row)>& row)
{
    m_row = row;
    if (readOn())
        return;
    readIndexes();
    const qint64 highest = highestId();
    // id by id through what can't be read; behind it the rest at once
    while (m_last < highest) {
        const size_t known = m_read.size();
        look(++m_last);
        if (m_read.size() > known && readOn())
            return;
    }
}

/// Everything behind the last row. False: a page on the way can't be read.
bool DamagedTable::readOn()
{
    const Result<> read = m_source.each(m_select + u"> ? ORDER BY id"_s, {m_last}, [&](const Row& row) {
        m_last = row.integer(0);
        take(row);
    });
    m_failed = m_failed || !read;
    return read.has_value();
}

void DamagedTable::look(qint64 id)
{
    static_cast<void>(m_source.each(m_select + u"= ?"_s, {id}, [&](const Row& row) { take(row); }));
}

void DamagedTable::take(const Row& row)
{
    QVariantList cells;
    for (int i = 0; i < m_columns; ++i)
        cells += storable(row[i]);
    m_read.push_back(row.integer(0));
    m_row(cells);
}

void DamagedTable::readIndexes()
{
    const auto indexes = m_source.rows(u"SELECT name FROM sqlite_schema WHERE type = 'index' AND tbl_name = ?"
                                       " AND sql IS NOT NULL"_s,
        {m_name});
    if (!indexes)
        return;
    for (const QVariantList& index : *indexes) {
        static_cast<void>( // as far as it can be read
            m_source.each(u"SELECT id FROM \"%1\" INDEXED BY \"%2\""_s.arg(m_name, index[0].toString()), {},
                [&](const Row& row) { m_known.insert(row.integer(0)); }));
    }
}

qint64 DamagedTable::highestId() const
{
    constexpr qint64 kMostSteps = 10'000'000;
    constexpr qint64 kGuess = 10'000; // where no counter of ids can be read, or there is none
    const Result<QVariant> drawn = m_source.value(u"SELECT seq FROM sqlite_sequence WHERE name = ?"_s, {m_name});
    const qint64 known = std::max(m_last, m_known.empty() ? 0 : *m_known.rbegin());
    // the counter may be damaged where pages have no digests
    return drawn && !drawn->isNull() ? std::clamp(drawn->toLongLong(), known, known + kMostSteps) : known + kGuess;
}

std::vector<qint64> DamagedTable::lostIds() const
{
    std::vector<qint64> lost;
    std::ranges::set_difference(m_known, m_read, std::back_inserter(lost));
    return lost;
}

} // namespace kartei
