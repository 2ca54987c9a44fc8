#include "tests/durability/state.h"

#include "core/exchange/export_folder.h"
#include "core/storage/migrations.h"
#include "core/storage/search_text.h"
#include "core/storage/session.h"
#include "tests/durability/program.h"

#include <QCryptographicHash>
#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QFileInfo>
#include <QRegularExpression>
#include <QTemporaryDir>

#include <sqlite3.h>

#include <stdexcept>

namespace kartei::test {

using namespace Qt::StringLiterals;

namespace {

constexpr QLatin1String kBusiness(".kartei");

/// Milliseconds since 1970 and digests differ from run to run.
QString withoutMoments(QString text)
{
    constexpr qsizetype kShortest = 13; ///< digits of a moment
    if (text.size() < kShortest)
        return text;
    static const QRegularExpression moment(u"\\b1[789]\\d{11}\\b"_s);
    static const QRegularExpression digest(u"\\b[0-9a-f]{64}\\b"_s);
    return text.replace(moment, u"moment"_s).replace(digest, u"digest"_s);
}

/// Of an export, as text: what it says of its own files depends on when it was made.
QByteArray withoutRun(const QByteArray& bytes)
{
    static const QRegularExpression made(u"\\d{4}-\\d\\d-\\d\\dT[\\d:.]+Z|\"size\": \\d+|\\b[0-9a-f]{64}\\b"_s);
    return QString::fromUtf8(bytes).remove(made).toUtf8();
}

QString cell(sqlite3_stmt* row, int column)
{
    if (sqlite3_column_type(row, column) != SQLITE_BLOB)
        return withoutMoments(QString::fromUtf8(reinterpret_cast<const char*>(sqlite3_column_text(row, column))));
    const QByteArray bytes(
        static_cast<const char*>(sqlite3_column_blob(row, column)), sqlite3_column_bytes(row, column));
    if (bytes.startsWith("%PDF")) // holds the moment at which it was made
        return bytes.trimmed().endsWith("%%EOF") ? u"a whole PDF"_s : u"half a PDF"_s;
    return QString::fromLatin1(QCryptographicHash::hash(bytes, QCryptographicHash::Sha256).toHex());
}

class Reader {
public:
    explicit Reader(const QString& path)
    {
        if (sqlite3_open_v2(QFile::encodeName(path).constData(), &m_database, SQLITE_OPEN_READWRITE, nullptr)
            != SQLITE_OK)
            sqlite3_close(std::exchange(m_database, nullptr));
    }
    ~Reader() { sqlite3_close(m_database); }
    Reader(const Reader&) = delete;
    Reader& operator=(const Reader&) = delete;

    QStringList rows(const QString& sql) const
    {
        sqlite3_stmt* statement = nullptr;
        QStringList all;
        if (!m_database
            || sqlite3_prepare_v2(m_database, sql.toUtf8().constData(), -1, &statement, nullptr) != SQLITE_OK)
            return {u"unreadable: "_s + sql};
        int result = SQLITE_ROW;
        while ((result = sqlite3_step(statement)) == SQLITE_ROW) {
            QStringList cells;
            for (int i = 0; i < sqlite3_column_count(statement); ++i)
                cells += cell(statement, i);
            all += cells.join(u" | "_s);
        }
        sqlite3_finalize(statement);
        return result == SQLITE_DONE ? all : all + QStringList{u"unreadable: "_s + sql};
    }

private:
    sqlite3* m_database = nullptr;
};

QStringList businessState(const QString& path)
{
    const Reader reader(path);
    QStringList all
        = reader.rows(u"SELECT sql FROM sqlite_schema ORDER BY name"_s) + reader.rows(u"PRAGMA user_version"_s);
    for (const QString& table : reader.rows(u"SELECT name FROM sqlite_schema WHERE type = 'table' ORDER BY name"_s)) {
        if (table == u"file_identity"_s || (table.startsWith("search_"_L1) && table != u"search_text"_s))
            continue; // random, or made of search_text
        const QString columns = table == u"search_text"_s ? u"entity, record, folded"_s : u"*"_s;
        const QString order = table == u"search_text"_s ? u"entity, record"_s : u"rowid"_s;
        for (const QString& row : reader.rows(u"SELECT %1 FROM \"%2\" ORDER BY %3"_s.arg(columns, table, order)))
            all += table + u": "_s + row;
    }
    return all;
}

/// Part of the business it lies beside.
bool isLog(const QString& name)
{
    return name.endsWith(u"-wal"_s) || name.endsWith(u"-shm"_s) || name.endsWith(u"-journal"_s);
}

QString digestOf(const QString& path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return u"unreadable"_s;
    QByteArray bytes = file.readAll();
    if (path.endsWith(kManifestName) || path.endsWith("/README.txt"_L1)) // say when they were made
        bytes = withoutRun(bytes);
    return u"%1 bytes, %2"_s.arg(bytes.size())
        .arg(QString::fromLatin1(QCryptographicHash::hash(bytes, QCryptographicHash::Sha256).toHex()));
}

Result<> checkAll(const QString& path)
{
    Session::Options options;
    options.backups.folder = homeIn(QFileInfo(path).path());
    const auto session = Session::open({path}, options);
    if (!session)
        return session.error();
    Database& database = (*session)->database();
    const Result<> sound = checkThoroughly(database);
    return sound ? checkSearch(database) : sound;
}

} // namespace

QStringList filesIn(const QString& directory)
{
    QStringList names;
    QDirIterator files(directory, QDir::Files | QDir::Hidden | QDir::System, QDirIterator::Subdirectories);
    while (files.hasNext()) {
        const QString path = files.next();
        if (!path.startsWith(homeIn(directory) + u'/'))
            names += QDir(directory).relativeFilePath(path);
    }
    names.sort();
    return names;
}

void copyDirectory(const QString& from, const QString& to)
{
    for (const QString& name : filesIn(from)) {
        QDir(to).mkpath(QFileInfo(name).path());
        QFile::remove(to + u'/' + name);
        if (!name.endsWith(u"-shm"_s) && !QFile::copy(from + u'/' + name, to + u'/' + name))
            throw std::runtime_error("no room for the tests");
    }
}

QStringList stateOf(const QString& directory)
{
    const QTemporaryDir scratch;
    copyDirectory(directory, scratch.path());
    QStringList all;
    for (const QString& name : filesIn(scratch.path())) {
        if (name.endsWith(kBusiness))
            all += QStringList{name + u": a business"_s} + businessState(scratch.filePath(name));
        else if (!isLog(name))
            all += name + u": "_s + digestOf(scratch.filePath(name));
    }
    return all;
}

QString faultOf(const QString& directory, const QStringList& expected)
{
    for (const QString& name : filesIn(directory)) {
        if (name.endsWith(kManifestName) && !name.startsWith(u'.')) {
            const QString folder = QFileInfo(directory + u'/' + name).path();
            const Result<ExportFolder> opened = ExportFolder::open(folder);
            const Result<> whole = opened ? opened->verify({}) : Result<>(opened.error());
            if (!whole)
                return whole.error().message;
        }
        if (!name.endsWith(kBusiness))
            continue;
        if (const Result<> sound = checkAll(directory + u'/' + name); !sound)
            return name + u": "_s + sound.error().message + u" ("_s + sound.error().detail + u')';
    }
    const QStringList left = filesIn(directory);
    return left == expected ? QString() : u"left behind: "_s + left.join(u", "_s);
}

QString difference(const QStringList& expected, const QStringList& found)
{
    QStringList lines;
    for (const QString& line : expected) {
        if (lines.size() < 5 && !found.contains(line))
            lines += u"- "_s + line.left(300);
    }
    for (const QString& line : found) {
        if (lines.size() < 10 && !expected.contains(line))
            lines += u"+ "_s + line.left(300);
    }
    return lines.isEmpty() ? u"only in the order of rows"_s : lines.join(u'\n');
}

} // namespace kartei::test
