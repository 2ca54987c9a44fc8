#include "core/storage/postgres_connection.h"

#include "core/storage/location.h"

#include <QCoreApplication>
#include <QSqlDatabase>
#include <QSqlError>
#include <QSqlQuery>
#include <QUrl>
#include <QUrlQuery>

namespace kartei {

using namespace Qt::StringLiterals;

namespace {

const QStringList& settings()
{
    static const QStringList all{u"SET client_min_messages = warning"_s, u"SET timezone = 'UTC'"_s,
        u"SET search_path = public"_s, u"SET lock_timeout = '5s'"_s, u"SET statement_timeout = '30s'"_s,
        u"SET idle_in_transaction_session_timeout = '60s'"_s,
        u"SET work_mem = '64MB'"_s}; // what a filter counts is held at once (filter_total.cpp)
    return all;
}

bool isOnThisMachine(const QString& host)
{
    return host.isEmpty() || host.startsWith(u'/') || host == "localhost"_L1 || host == "127.0.0.1"_L1
        || host == "::1"_L1;
}

QString sslOption(const QString& host, const QUrlQuery& query)
{
    static const QStringList known{
        u"disable"_s, u"allow"_s, u"prefer"_s, u"require"_s, u"verify-ca"_s, u"verify-full"_s};
    const QString asked = query.queryItemValue(u"sslmode"_s);
    const QString mode = known.contains(asked) ? asked : isOnThisMachine(host) ? u"prefer"_s : u"verify-full"_s;
    return u"sslmode="_s + mode;
}

Error notReached(const Location& location, const QString& detail)
{
    return {Error::Kind::Access,
        QCoreApplication::translate("BusinessFile", "%1 can't be reached. Check the address and that the server runs.")
            .arg(location.address),
        detail};
}

} // namespace

Result<> openPostgres(QSqlDatabase& connection, const Location& location, bool readOnly)
{
    const QUrl url(location.address);
    const QUrlQuery query(url);
    const QString directory = query.queryItemValue(u"host"_s, QUrl::FullyDecoded);
    const QString host = directory.isEmpty() ? url.host() : directory;
    connection.setHostName(host);
    connection.setConnectOptions(u"connect_timeout=10;"_s + sslOption(host, query));
    if (url.port() > 0)
        connection.setPort(url.port());
    connection.setUserName(url.userName());
    connection.setDatabaseName(url.path().mid(1));
    connection.setNumericalPrecisionPolicy(QSql::HighPrecision);
    if (!connection.open())
        return notReached(location, connection.lastError().text());
    QStringList all = settings();
    if (readOnly)
        all += u"SET default_transaction_read_only = on"_s;
    QSqlQuery run(connection);
    for (const QString& setting : all) {
        if (!run.exec(setting))
            return notReached(location, run.lastError().text());
    }
    return {};
}

} // namespace kartei
