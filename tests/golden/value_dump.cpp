#include "tests/golden/value_dump.h"

#include <QCryptographicHash>
#include <QSqlError>
#include <QSqlQuery>
#include <QSqlRecord>

#include <algorithm>
#include <atomic>
#include <stdexcept>

namespace kartei::test {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype kShortBlob = 64;

QString escaped(const QString& text)
{
    QString out;
    for (const QChar c : text) {
        const bool prints = c.isPrint() || c.isSurrogate() || c.isMark();
        if (c == u'\\')
            out += u"\\\\"_s;
        else if (prints)
            out += c;
        else
            out += u"\\u%1"_s.arg(static_cast<int>(c.unicode()), 4, 16, QChar(u'0'));
    }
    return out;
}

QString valueText(const QVariant& value)
{
    if (value.isNull())
        return u"null"_s;
    if (value.typeId() == QMetaType::QString)
        return u'\'' + escaped(value.toString()) + u'\'';
    if (value.typeId() == QMetaType::Bool)
        return value.toBool() ? u"1"_s : u"0"_s;
    if (value.typeId() != QMetaType::QByteArray)
        return value.toString();
    const QByteArray bytes = value.toByteArray();
    if (bytes.size() <= kShortBlob)
        return u"x'"_s + QString::fromLatin1(bytes.toHex()) + u'\'';
    return u"%1 bytes %2"_s.arg(bytes.size())
        .arg(QString::fromLatin1(QCryptographicHash::hash(bytes, QCryptographicHash::Sha256).toHex()));
}

std::vector<QStringList> rowsOf(const QString& table, const QStringList& columns, const Select& select)
{
    std::vector<QStringList> rows;
    for (const QVariantList& row : select(u"SELECT \"%1\" FROM \"%2\""_s.arg(columns.join(u"\", \""_s), table))) {
        QStringList& cells = rows.emplace_back();
        for (const QVariant& cell : row)
            cells += valueText(cell);
    }
    std::ranges::sort(rows);
    return rows;
}

} // namespace

Values sqliteValues(const Select& select)
{
    Values values;
    for (const QVariantList& found : select(u"SELECT name FROM sqlite_schema WHERE type = 'table' ORDER BY name"_s)) {
        TableValues table{found[0].toString(), {}, {}};
        for (const QVariantList& column :
            select(u"SELECT name FROM pragma_table_info('%1') ORDER BY cid"_s.arg(table.table)))
            table.columns += column[0].toString();
        table.rows = rowsOf(table.table, table.columns, select);
        values.push_back(std::move(table));
    }
    return values;
}

QString toText(const Values& values)
{
    QString text;
    for (const TableValues& table : values) {
        text += table.table + u'\t' + table.columns.join(u'\t') + u'\n';
        for (const QStringList& row : table.rows)
            text += u'\t' + row.join(u'\t') + u'\n';
    }
    return text;
}

Values fromText(const QString& text)
{
    Values values;
    for (const QString& line : text.split(u'\n', Qt::SkipEmptyParts)) {
        QStringList cells = line.split(u'\t');
        const QString first = cells.takeFirst();
        if (first.isEmpty())
            values.back().rows.push_back(cells);
        else
            values.push_back({first, cells, {}});
    }
    return values;
}

QStringList differences(const Values& then, const Select& select)
{
    QStringList found;
    for (const TableValues& old : then) {
        const std::vector<QStringList> now = rowsOf(old.table, old.columns, select);
        for (const QStringList& row : old.rows) {
            if (!std::ranges::binary_search(now, row))
                found += old.table + u" has lost "_s + row.join(u" | "_s);
        }
        // SQLite keeps a row there for each table, also for new ones
        if (now.size() > old.rows.size() && old.table != "sqlite_sequence"_L1)
            found += u"%1 has %2 rows more"_s.arg(old.table).arg(now.size() - old.rows.size());
    }
    return found;
}

RawFile::RawFile(const QString& path)
{
    static std::atomic<int> counter{0};
    m_connection = u"raw-%1"_s.arg(++counter);
    QSqlDatabase database = QSqlDatabase::addDatabase(u"QSQLITE"_s, m_connection);
    database.setDatabaseName(path);
    if (!database.open())
        throw std::runtime_error(database.lastError().text().toStdString());
}

RawFile::~RawFile()
{
    QSqlDatabase::database(m_connection, false).close();
    QSqlDatabase::removeDatabase(m_connection);
}

Select RawFile::select() const
{
    return [connection = m_connection](const QString& sql) {
        QSqlQuery query(QSqlDatabase::database(connection, false));
        if (!query.exec(sql))
            throw std::runtime_error(query.lastError().text().toStdString() + '\n' + sql.toStdString());
        std::vector<QVariantList> rows;
        const int columns = query.record().count();
        while (query.next()) {
            QVariantList& row = rows.emplace_back();
            for (int i = 0; i < columns; ++i)
                row += query.value(i);
        }
        return rows;
    };
}

int RawFile::schemaVersion() const
{
    return select()(u"PRAGMA user_version"_s).front().front().toInt();
}

} // namespace kartei::test
