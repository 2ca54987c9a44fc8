#include "core/storage/session.h"
#include "tests/durability/aftermath.h"
#include "tests/durability/state.h"
#include "tests/support/catch_qt.h"
#include "tests/support/engines.h"
#include "tests/support/records.h"

#include <QDir>
#include <QElapsedTimer>
#include <QFile>
#include <QFileInfo>
#include <QScopeGuard>
#include <QTemporaryDir>

#include <algorithm>
#include <csignal>
#include <fcntl.h>
#include <linux/fs.h>
#include <sqlite3.h>
#include <sys/ioctl.h>
#include <thread>
#include <unistd.h>

using namespace kartei;
using namespace kartei::test;
using namespace Qt::StringLiterals;

namespace {

const Act& actNamed(const char* name)
{
    return *std::ranges::find(
        acts(), std::string_view(name), [](const Act& act) { return std::string_view(act.name); });
}

Ended ran(const QString& line, const QString& directory)
{
    return ended(*started(line.split(u' '), directory));
}

/// No file may grow beyond so many blocks of 512 bytes; what would be written there is an error, not a signal.
Ended ranInSmallSpace(const Act& act, int blocks, const QString& directory)
{
    const QString line = u"trap '' XFSZ; ulimit -f %1; exec \"$0\" \"$@\""_s.arg(blocks);
    QProcess shell;
    shell.setWorkingDirectory(directory);
    shell.start(u"/bin/sh"_s, QStringList{u"-c"_s, line, QStringLiteral(KARTEI_PROGRAM)} + argumentsOf(act));
    return ended(shell);
}

/// Root writes whatever the permissions say, but nobody writes what is immutable.
bool setImmutable(const QString& path, bool isImmutable)
{
    const int fd = ::open(QFile::encodeName(path).constData(), O_RDONLY | O_CLOEXEC);
    int flags = 0;
    bool done = ::ioctl(fd, FS_IOC_GETFLAGS, &flags) == 0;
    flags = isImmutable ? flags | FS_IMMUTABLE_FL : flags & ~FS_IMMUTABLE_FL;
    done = done && ::ioctl(fd, FS_IOC_SETFLAGS, &flags) == 0;
    ::close(fd);
    return done;
}

/// A second program at the same file.
class Neighbour {
public:
    explicit Neighbour(const QString& path) { sqlite3_open(QFile::encodeName(path).constData(), &m_database); }
    ~Neighbour() { sqlite3_close(m_database); }
    Neighbour(const Neighbour&) = delete;
    Neighbour& operator=(const Neighbour&) = delete;

    /// Whether nobody else writes at this moment.
    bool couldWrite()
    {
        const bool could = sqlite3_exec(m_database, "BEGIN IMMEDIATE", nullptr, nullptr, nullptr) == SQLITE_OK;
        if (could)
            sqlite3_exec(m_database, "ROLLBACK", nullptr, nullptr, nullptr);
        return could;
    }

private:
    sqlite3* m_database = nullptr;
};

/// An import, stopped in the middle of its transaction.
std::unique_ptr<QProcess> stoppedWriter(const QString& directory)
{
    Neighbour neighbour(businessIn(directory));
    for (int attempt = 0; attempt < 20; ++attempt) {
        auto writer = started({u"import"_s, u"shop.kartei"_s, u"contacts"_s, u"people.csv"_s}, directory);
        while (neighbour.couldWrite() && !writer->waitForFinished(0))
            std::this_thread::yield();
        ::kill(static_cast<pid_t>(writer->processId()), SIGSTOP);
        if (!writer->waitForFinished(100) && !neighbour.couldWrite())
            return writer;
        ::kill(static_cast<pid_t>(writer->processId()), SIGCONT);
        ended(*writer);
    }
    return nullptr;
}

} // namespace

TEST_CASE("where a file can grow no further, an import is there whole or not at all", "[real]")
{
    const Rehearsal rehearsal(actNamed("import"));
    const QTemporaryDir whole;
    lay(Start::Shop, whole.path());
    const auto blocks = static_cast<int>(QFileInfo(businessIn(whole.path())).size() / 512);
    bool isRefused = false;
    for (int room = 0; room <= 2 * blocks; room += std::max(1, blocks / 12)) {
        CAPTURE(room);
        const QTemporaryDir directory;
        lay(Start::Shop, directory.path());
        const Ended ended = ranInSmallSpace(rehearsal.act(), room, directory.path());
        CAPTURE(ended.status, ended.err);
        isRefused = isRefused || ended.status == 6;
        CHECK(rehearsal.look(directory.path(), ended.isAcknowledged()).fault == QString());
    }
    CHECK(isRefused);
}

TEST_CASE("a file that may not be written is read, and a change is refused with the reason", "[real]")
{
    const QTemporaryDir directory;
    lay(Start::Shop, directory.path());
    const QString file = businessIn(directory.path());
    const QStringList before = stateOf(directory.path());
    const auto writableAgain = qScopeGuard([&] { setImmutable(file, false); });
    if (::geteuid() == 0 ? !setImmutable(file, true) : !QFile::setPermissions(file, QFile::ReadOwner)) {
        WARN("no file can be made immutable here");
        return;
    }

    const Ended changed = ran(u"set shop.kartei contacts 1 --set notes=new"_s, directory.path());
    CHECK(changed.status == 6);
    CHECK(changed.err.contains("shop.kartei"));
    CHECK(ran(u"list shop.kartei contacts --limit 1"_s, directory.path()).status == 0);
    CHECK(stateOf(directory.path()) == before);
}

TEST_CASE("when the folder vanishes under an open business, no change is taken for stored until it is back", "[real]")
{
    const QTemporaryDir parent;
    const QString folder = parent.filePath(u"disk"_s);
    const QString away = parent.filePath(u"unplugged"_s);
    REQUIRE(QDir().mkdir(folder));
    lay(Start::Shop, folder);
    const auto session = Session::open({businessIn(folder)}, TestBusiness::defaultOptions());
    REQUIRE(session);
    const auto add = [&](const QString& name) {
        return (*session)->transact(u"Add"_s, Undo::Possible, [&](Transaction& tx) {
            Contact contact = aPerson(u"Nora"_s, name);
            return tx.insert(contact);
        });
    };
    REQUIRE(add(u"Before"_s));

    REQUIRE(QDir().rename(folder, away));
    const Result<> meanwhile = add(u"Meanwhile"_s);
    REQUIRE_FALSE(meanwhile);
    CHECK(meanwhile.error().kind == Error::Kind::Access);
    CHECK(meanwhile.error().message.contains(businessIn(folder)));

    REQUIRE(QDir().rename(away, folder));
    CHECK(add(u"After"_s));
    CHECK((*session)->list<Contact>(u"WHERE first_name = 'Nora' ORDER BY id"_s)->size() == 2);
}

TEST_CASE("of two programs that write at once each keeps what it acknowledged", "[real]")
{
    constexpr int kPairs = 12;
    const QTemporaryDir directory;
    lay(Start::Shop, directory.path());
    const QStringList names = filesIn(directory.path());
    QStringList keys;
    for (int i = 0; i < kPairs; ++i) {
        const QString line = u"add shop.kartei persons --set last_name=Writer%1%2"_s;
        const auto left = started(line.arg(u"L"_s).arg(i).split(u' '), directory.path());
        const auto right = started(line.arg(u"R"_s).arg(i).split(u' '), directory.path());
        for (const auto& process : {left.get(), right.get()}) {
            const Ended done = ended(*process);
            CAPTURE(done.err);
            CHECK((done.status == 0 || (done.status == 5 && done.out.isEmpty())));
            if (done.status == 0)
                keys += QString::fromUtf8(done.out).trimmed();
        }
    }

    CHECK(keys.size() >= kPairs);
    CHECK(keys.removeDuplicates() == 0);
    // two that end at once leave a log, which goes when the business is checked
    CHECK(faultOf(directory.path(), names) == QString());
    const auto session = Session::open({businessIn(directory.path())}, TestBusiness::defaultOptions());
    REQUIRE(session);
    CHECK((*session)->list<Contact>(u"WHERE last_name LIKE 'Writer%'"_s)->size() == static_cast<size_t>(keys.size()));
}

TEST_CASE("while a stopped program holds the file, others can read it and are told that it is in use", "[real]")
{
    constexpr int kLongest = 20'000; // milliseconds; three seconds and what a busy machine adds
    const QTemporaryDir directory;
    lay(Start::Shop, directory.path());
    const auto writer = stoppedWriter(directory.path());
    REQUIRE(writer);

    QElapsedTimer waiting;
    waiting.start();
    const Ended changed = ran(u"set shop.kartei contacts 1 --set notes=new"_s, directory.path());
    const qint64 waited = waiting.elapsed();
    const Ended listed = ran(u"list shop.kartei contacts --limit 1"_s, directory.path());
    ::kill(static_cast<pid_t>(writer->processId()), SIGCONT);
    const Ended imported = ended(*writer);

    CHECK(changed.status == 5);
    CHECK(changed.err.contains("in use"));
    CHECK(waited < kLongest);
    CHECK(listed.status == 0);
    CHECK(imported.status == 0);
    CHECK(ran(u"set shop.kartei contacts 1 --set notes=new"_s, directory.path()).status == 0);
    CHECK(faultOf(directory.path(), filesIn(directory.path())) == QString());
}
