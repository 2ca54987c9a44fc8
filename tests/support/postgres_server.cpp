#include "tests/support/postgres_server.h"

#include "core/storage/database.h"

#include <QDir>
#include <QFile>
#include <QProcess>
#include <QStandardPaths>
#include <QUrl>

#include <csignal>
#include <grp.h>
#include <optional>
#include <pwd.h>
#include <sys/prctl.h>
#include <sys/wait.h>
#include <unistd.h>

namespace kartei::test {

using namespace Qt::StringLiterals;

namespace {

struct Account {
    uid_t user;
    gid_t group;
};

/// PostgreSQL refuses to run as root; the Debian package makes this user.
std::optional<Account> serverAccount()
{
    const passwd* entry = ::geteuid() == 0 ? ::getpwnam("postgres") : nullptr;
    return entry ? std::optional(Account{entry->pw_uid, entry->pw_gid}) : std::nullopt;
}

/// For the child between fork and exec: leaves root and goes when this process goes.
void becomeServerAccount(const std::optional<Account>& account)
{
    if (account && (::setgroups(0, nullptr) != 0 || ::setgid(account->group) != 0 || ::setuid(account->user) != 0))
        ::_exit(126);
    ::prctl(PR_SET_PDEATHSIG, SIGQUIT);
}

Error serverError(const QString& what)
{
    return {Error::Kind::Storage, u"The PostgreSQL server of the tests does not start."_s, what};
}

class Server {
public:
    Result<> start();
    ~Server();
    Location locationOf(const QString& database) const
    {
        return {u"postgresql://kartei@localhost/"_s + database + u"?host="_s + m_directory};
    }
    bool isRunning() const { return m_pid > 0; }
    QString freshName() { return u"business_%1"_s.arg(++m_databases); }

private:
    Result<> makeDirectory(const std::optional<Account>& account);
    Result<> initialise(const std::optional<Account>& account);
    bool answers() const;

    QString m_directory;
    pid_t m_pid = 0;
    int m_databases = 0;
};

Result<> Server::makeDirectory(const std::optional<Account>& account)
{
    QByteArray pattern
        = QFile::encodeName(QDir::tempPath() + u"/kartei-pg-XXXXXX"_s); // short: sockets end at 107 bytes
    if (!::mkdtemp(pattern.data()))
        return serverError(u"no temporary directory"_s);
    m_directory = QFile::decodeName(pattern);
    if (account && ::chown(pattern.constData(), account->user, account->group) != 0)
        return serverError(u"chown"_s);
    return {};
}

Result<> Server::initialise(const std::optional<Account>& account)
{
    QProcess initdb;
    initdb.setProcessChannelMode(QProcess::MergedChannels);
    initdb.setWorkingDirectory(m_directory);
    initdb.setChildProcessModifier([account] { becomeServerAccount(account); });
    initdb.start(postgresProgram(u"initdb"_s),
        {u"--no-sync"_s, u"-D"_s, m_directory + u"/data"_s, u"-U"_s, u"kartei"_s, u"--auth=trust"_s,
            u"--encoding=UTF8"_s, u"--locale=C"_s});
    if (!initdb.waitForFinished(60000) || initdb.exitStatus() != QProcess::NormalExit || initdb.exitCode() != 0)
        return serverError(QString::fromUtf8(initdb.readAll()));
    return {};
}

bool Server::answers() const
{
    return QProcess::execute(postgresProgram(u"pg_isready"_s), {u"-q"_s, u"-h"_s, m_directory}) == 0;
}

Result<> Server::start()
{
    const std::optional<Account> account = serverAccount();
    if (const Result<> made = makeDirectory(account); !made)
        return made;
    if (const Result<> made = initialise(account); !made)
        return made;
    const QByteArray program = QFile::encodeName(postgresProgram(u"postgres"_s));
    const QByteArray data = QFile::encodeName(m_directory) + "/data";
    const QByteArray sockets = "unix_socket_directories=" + QFile::encodeName(m_directory);
    m_pid = ::fork();
    if (m_pid == 0) {
        becomeServerAccount(account);
        if (::chdir(data.constData()) != 0 || !::freopen("server.log", "w", stderr)
            || !::freopen("/dev/null", "w", stdout))
            ::_exit(126);
        ::execl(program.constData(), program.constData(), "-D", data.constData(), "-c", sockets.constData(), "-c",
            "listen_addresses=", "-c", "fsync=off", "-c", "synchronous_commit=off", "-c", "full_page_writes=off", "-c",
            "shared_buffers=32MB", "-c", "max_connections=40", "-c", "autovacuum=off", static_cast<char*>(nullptr));
        ::_exit(127);
    }
    for (int tries = 0; tries < 600; ++tries) {
        if (answers())
            return {};
        ::usleep(50'000);
    }
    QFile log(m_directory + u"/data/server.log"_s);
    return serverError(log.open(QIODevice::ReadOnly) ? QString::fromUtf8(log.readAll()) : QString());
}

Server::~Server()
{
    if (m_pid > 0) {
        ::kill(m_pid, SIGQUIT);
        ::waitpid(m_pid, nullptr, 0);
    }
    if (!m_directory.isEmpty())
        QDir(m_directory).removeRecursively();
}

Server& server()
{
    static Server only;
    return only;
}

Result<> administer(const QString& sql)
{
    const auto connection = Database::open(server().locationOf(u"postgres"_s), Database::Mode::ReadWrite);
    if (!connection)
        return connection.error();
    const auto done = (*connection)->run(sql);
    return done ? Result<>() : Result<>(done.error());
}

} // namespace

QString postgresProgram(const QString& name)
{
    return QStandardPaths::findExecutable(name,
        {u"/usr/lib/postgresql/15/bin"_s, u"/usr/lib/postgresql/16/bin"_s, u"/usr/lib/postgresql/17/bin"_s,
            u"/usr/bin"_s});
}

Result<Location> newPostgresDatabase(const QString& likeTemplate)
{
    if (postgresProgram(u"initdb"_s).isEmpty() || postgresProgram(u"postgres"_s).isEmpty())
        return Error{Error::Kind::NotFound, u"No PostgreSQL is installed."_s, {}};
    if (!server().isRunning()) {
        if (const Result<> started = server().start(); !started)
            return started.error();
    }
    const QString name = server().freshName();
    const QString from = likeTemplate.isEmpty() ? u"template0"_s : likeTemplate;
    const Result<> made = administer(u"CREATE DATABASE %1 TEMPLATE %2 LC_COLLATE 'C' LC_CTYPE 'C'"_s.arg(name, from));
    return made ? Result<Location>(server().locationOf(name)) : Result<Location>(made.error());
}

void dropPostgresDatabase(const Location& location)
{
    static_cast<void>(
        administer(u"DROP DATABASE IF EXISTS %1 WITH (FORCE)"_s.arg(QUrl(location.address).path().mid(1))));
}

} // namespace kartei::test
