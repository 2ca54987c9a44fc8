#include "core/storage/sqlite_file.h"

#include "core/storage/log_damage.h"
#include "core/storage/migrations.h"
#include "core/storage/page_guard.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>
#include <QtEndian>

#include <sqlite3.h>
#include <sys/stat.h>

#include <array>
#include <atomic>
#include <cerrno>
#include <chrono>
#include <cstring>
#include <fcntl.h>
#include <unistd.h>
#include <utility>

namespace kartei {

namespace {

constexpr std::chrono::minutes kLongestCheck{5};
constexpr sqlite3_int64 kCarefulHeap = 256 * 1024 * 1024;
constexpr quint32 kLastVersionWithoutGuard = 8; ///< schema of release 0.1.0
constexpr int kStepsBetweenLooks = 10'000;
std::atomic<int> carefulReaders{0}; // the limit of the heap is that of the process

Error refused(const char* text, const QString& path, Error::Kind kind = Error::Kind::Refused)
{
    return {kind, QCoreApplication::translate("BusinessFile", text).arg(path), {}};
}

Error noAccess(const char* text, const QString& path, int systemError)
{
    return {Error::Kind::Access,
        QCoreApplication::translate("BusinessFile", text).arg(path, QString::fromLocal8Bit(std::strerror(systemError))),
        {}};
}

/// File descriptor that closes itself.
class Descriptor {
public:
    Descriptor(const QString& path, int flags)
        : m_fd(::open(QFile::encodeName(path).constData(), flags | O_CLOEXEC)) { }
    ~Descriptor()
    {
        if (m_fd >= 0)
            ::close(m_fd);
    }
    Descriptor(const Descriptor&) = delete;
    Descriptor& operator=(const Descriptor&) = delete;
    int get() const { return m_fd; }
    QByteArray read(qint64 offset, qsizetype size) const
    {
        QByteArray bytes(size, '\0');
        const ssize_t got = ::pread(m_fd, bytes.data(), static_cast<size_t>(size), offset);
        bytes.resize(got > 0 ? got : 0);
        return bytes;
    }

private:
    int m_fd;
};

quint32 bigEndian(const QByteArray& bytes, qsizetype offset)
{
    return qFromBigEndian<quint32>(bytes.constData() + offset);
}

/// The business file, read through SQLite: closing a descriptor of our own would drop every lock that a connection of
/// this process holds on it.
class LookedAt {
public:
    explicit LookedAt(const QString& path) : m_name(QFile::encodeName(path) + QByteArray(2, '\0'))
    {
        sqlite3_vfs* system = sqlite3_vfs_find(nullptr);
        m_file = static_cast<sqlite3_file*>(sqlite3_malloc(system->szOsFile));
        std::memset(m_file, 0, static_cast<size_t>(system->szOsFile));
        int flags = SQLITE_OPEN_READONLY | SQLITE_OPEN_MAIN_DB;
        m_isOpen = system->xOpen(system, m_name.constData(), m_file, flags, &flags) == SQLITE_OK;
    }
    ~LookedAt()
    {
        if (m_file->pMethods)
            m_file->pMethods->xClose(m_file);
        sqlite3_free(m_file);
    }
    LookedAt(const LookedAt&) = delete;
    LookedAt& operator=(const LookedAt&) = delete;
    bool isOpen() const { return m_isOpen; }
    QByteArray first(int size) const
    {
        QByteArray bytes(size, '\0');
        return m_file->pMethods->xRead(m_file, bytes.data(), size, 0) == SQLITE_OK ? bytes : QByteArray();
    }

private:
    QByteArray m_name; ///< SQLite keeps the pointer, and looks for parameters behind the name
    sqlite3_file* m_file;
    bool m_isOpen;
};

/// A journal ending in the magic names a super-journal: SQLite would delete whatever file it names.
bool namesSuperJournal(const QString& path)
{
    static constexpr std::array<unsigned char, 8> magic{0xd9, 0xd5, 0x05, 0xf9, 0x20, 0xa1, 0x63, 0xd7};
    const Descriptor journal(path + QLatin1String("-journal"), O_RDONLY);
    struct stat info { };
    if (journal.get() < 0 || ::fstat(journal.get(), &info) != 0 || info.st_size < 8)
        return false;
    return std::memcmp(journal.read(info.st_size - 8, 8).constData(), magic.data(), magic.size()) == 0;
}

} // namespace

QString realPathOf(const QString& path)
{
    const QString real = QFileInfo(path).canonicalFilePath();
    return real.isEmpty() ? path : real;
}

Result<> checkBeforeOpening(const QString& path)
{
    const QString real = realPathOf(path);
    const QByteArray name = QFile::encodeName(real);
    struct stat info { };
    if (::stat(name.constData(), &info) != 0 || ::access(name.constData(), R_OK) != 0)
        return noAccess(QT_TRANSLATE_NOOP("BusinessFile", "The file %1 can't be opened: %2."), path, errno);
    if (!S_ISREG(info.st_mode) || info.st_size == 0)
        return refused(QT_TRANSLATE_NOOP("BusinessFile", "%1 is not a business file."), path);
    const LookedAt file(real);
    if (!file.isOpen())
        return noAccess(QT_TRANSLATE_NOOP("BusinessFile", "The file %1 can't be opened: %2."), path, errno);
    const QByteArray header = file.first(100);
    if (header.size() < 100 || !header.startsWith(QByteArray("SQLite format 3\0", 16))
        || bigEndian(header, 68) != static_cast<quint32>(kApplicationId) || bigEndian(header, 60) == 0)
        return refused(
            QT_TRANSLATE_NOOP("BusinessFile", "%1 is not a business file of Kartei. It was left as it is."), path);
    if (bigEndian(header, 60) > static_cast<quint32>(schemaVersion()))
        return refused(QT_TRANSLATE_NOOP("BusinessFile",
                           "%1 was made by a newer version of Kartei. Install that version to open it; the file was "
                           "left as it is."),
            path);
    const quint32 stored = qFromBigEndian<quint16>(header.constData() + 16);
    const qint64 pageSize = stored == 1 ? 65536 : stored;
    const bool isGuarded = header.at(20) == kGuardBytes;
    const auto hasContent = [&](const char* suffix) { return QFileInfo(real + QLatin1String(suffix)).size() > 0; };
    const bool hasLog = hasContent("-wal") || hasContent("-journal");
    if (pageSize < 512 || (!hasLog && info.st_size % pageSize != 0)
        || (!isGuarded && bigEndian(header, 60) > kLastVersionWithoutGuard))
        return refused(
            QT_TRANSLATE_NOOP("BusinessFile",
                "%1 is damaged: a part of it is missing. Restore it from a copy; the file was left as it is."),
            path, Error::Kind::Damaged);
    if (soundPartOfDamagedLog(real + QLatin1String("-wal")))
        return refused(
            QT_TRANSLATE_NOOP("BusinessFile",
                "What was last saved in %1 is in a log beside it, and that log is damaged. Restore the business from a "
                "copy; the file and its log were left as they are."),
            path, Error::Kind::Damaged);
    if (namesSuperJournal(real))
        return refused(
            QT_TRANSLATE_NOOP("BusinessFile",
                "Beside %1 lies a journal that would delete another file. Move it away before you open the business."),
            path);
    return {};
}

std::array<QString, 4> withLogs(const QString& path)
{
    return {path, path + QLatin1String("-wal"), path + QLatin1String("-shm"), path + QLatin1String("-journal")};
}

bool isLocked(const QString& path)
{
    // SQLite file format and os_unix.c: PENDING_BYTE and the 511 bytes after it; each reader locks some of them
    const Descriptor file(path, O_RDONLY);
    struct flock lock { };
    lock.l_type = F_WRLCK;
    lock.l_whence = SEEK_SET;
    lock.l_start = 0x40000000;
    lock.l_len = 512;
    return file.get() >= 0 && ::fcntl(file.get(), F_OFD_GETLK, &lock) == 0 && lock.l_type != F_UNLCK;
}

Result<> createFile(const QString& path)
{
    const int fd = ::open(QFile::encodeName(path).constData(), O_CREAT | O_EXCL | O_WRONLY | O_CLOEXEC, 0600);
    if (fd < 0) {
        if (errno == EEXIST)
            return Error{Error::Kind::Access,
                QCoreApplication::translate("BusinessFile", "%1 exists already. Choose another name or open it.")
                    .arg(path),
                {}};
        return noAccess(QT_TRANSLATE_NOOP("BusinessFile", "The file %1 can't be made: %2."), path, errno);
    }
    ::close(fd);
    return {};
}

Result<bool> hardenConnection(void* sqlite3Handle)
{
    auto* db = static_cast<sqlite3*>(sqlite3Handle);
    // the last: else each LIKE with a bound pattern is compiled anew whenever it runs
    constexpr std::array<std::pair<int, int>, 6> settings{{{SQLITE_DBCONFIG_DEFENSIVE, 1},
        {SQLITE_DBCONFIG_TRUSTED_SCHEMA, 0}, {SQLITE_DBCONFIG_ENABLE_LOAD_EXTENSION, 0}, {SQLITE_DBCONFIG_DQS_DML, 0},
        {SQLITE_DBCONFIG_DQS_DDL, 0}, {SQLITE_DBCONFIG_ENABLE_QPSG, 1}}};
    for (const auto& [option, value] : settings) {
        if (sqlite3_db_config(db, option, value, nullptr) != SQLITE_OK)
            return Error{Error::Kind::Storage,
                QCoreApplication::translate("BusinessFile", "The database can't be set up safely."),
                QString::fromUtf8(sqlite3_errmsg(db))};
    }
    sqlite3_extended_result_codes(db, 1);
    sqlite3_limit(db, SQLITE_LIMIT_LENGTH, 64 * 1024 * 1024);
    sqlite3_limit(db, SQLITE_LIMIT_SQL_LENGTH, 1'000'000);
    sqlite3_limit(db, SQLITE_LIMIT_COLUMN, 200);
    sqlite3_limit(db, SQLITE_LIMIT_ATTACHED, 0);
    return sqlite3_db_readonly(db, "main") == 1;
}

CarefulReading::CarefulReading(void* sqlite3Handle, std::stop_token stop)
    : m_handle(sqlite3Handle), m_isBeside(stop.stop_possible()),
      m_deadline(m_isBeside ? QDeadlineTimer(QDeadlineTimer::Forever) : QDeadlineTimer(kLongestCheck)),
      m_stop(std::move(stop))
{
    if (!m_isBeside && carefulReaders.fetch_add(1) == 0)
        sqlite3_hard_heap_limit64(kCarefulHeap);
    sqlite3_progress_handler(static_cast<sqlite3*>(m_handle), kStepsBetweenLooks, &isOver, this);
}

CarefulReading::~CarefulReading()
{
    sqlite3_progress_handler(static_cast<sqlite3*>(m_handle), 0, nullptr, nullptr);
    if (!m_isBeside && carefulReaders.fetch_sub(1) == 1)
        sqlite3_hard_heap_limit64(0);
}

int CarefulReading::isOver(void* reading)
{
    const auto* self = static_cast<CarefulReading*>(reading);
    return self->m_deadline.hasExpired() || self->m_stop.stop_requested() ? 1 : 0;
}

Result<> checkLogIsGone(const QString& path)
{
    if (QFileInfo(path + QLatin1String("-wal")).size() == 0)
        return {};
    return noAccess(QT_TRANSLATE_NOOP("BusinessFile", "The file %1 can't be made: %2."), path, EIO);
}

void keepLogOnClose(void* sqlite3Handle, bool keep)
{
    sqlite3_db_config(static_cast<sqlite3*>(sqlite3Handle), SQLITE_DBCONFIG_NO_CKPT_ON_CLOSE, keep ? 1 : 0, nullptr);
}

} // namespace kartei
