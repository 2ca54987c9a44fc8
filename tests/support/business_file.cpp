#include "tests/support/business_file.h"

#include "core/storage/page_guard.h"
#include "tests/support/catch_qt.h"
#include "tests/support/engines.h"
#include "tests/support/records.h"

#include <QDir>
#include <QFile>

#include <sqlite3.h>

namespace kartei::test {

QByteArray bytesOf(const QString& path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray("?");
}

void writeBytes(const QString& path, const QByteArray& bytes)
{
    QFile file(path);
    REQUIRE(file.open(QIODevice::WriteOnly));
    REQUIRE(file.write(bytes) == bytes.size());
}

BusinessFile::BusinessFile()
{
    const auto session = Session::create(location(), TestBusiness::defaultOptions());
    REQUIRE(session);
    REQUIRE(fillBusiness(**session));
    stored(**session, aFullContact({}));
}

QStringList BusinessFile::names() const
{
    return QDir(m_directory.path()).entryList(QDir::Files | QDir::Dirs | QDir::NoDotAndDotDot);
}

void BusinessFile::alter(const char* sql) const
{
    sqlite3* db = nullptr;
    REQUIRE(sqlite3_open_v2(QFile::encodeName(path()).constData(), &db, SQLITE_OPEN_READWRITE, guardedFileSystem())
        == SQLITE_OK);
    CHECK(sqlite3_exec(db, sql, nullptr, nullptr, nullptr) == SQLITE_OK);
    REQUIRE(sqlite3_close(db) == SQLITE_OK);
}

} // namespace kartei::test
