#pragma once

#include <QSqlDatabase>
#include <QString>
#include <QStringList>
#include <QVariant>

#include <functional>
#include <vector>

namespace kartei::test {

/// One table: its columns and, as a line of text each, its rows. Long blobs stand there as size and SHA-256; what does
/// not print is escaped, so that the text can be read, compared and kept.
struct TableValues {
    QString table;
    QStringList columns;
    std::vector<QStringList> rows;
};
using Values = std::vector<TableValues>;

/// Rows of a SELECT of either engine; throws when it fails.
using Select = std::function<std::vector<QVariantList>(const QString& sql)>;

/// Every table of an SQLite database, also the ones that belong to SQLite.
Values sqliteValues(const Select& select);

QString toText(const Values& values);
Values fromText(const QString& text);

/// What of `then` is no longer there now, or is more than then; each line names the table. Only tables and columns
/// that there were then are compared.
QStringList differences(const Values& then, const Select& select);

/// An SQLite file as it is, past everything this program does when it opens one.
class RawFile {
public:
    explicit RawFile(const QString& path);
    ~RawFile();
    RawFile(const RawFile&) = delete;
    RawFile& operator=(const RawFile&) = delete;
    Select select() const;
    int schemaVersion() const;

private:
    QString m_connection;
};

} // namespace kartei::test
