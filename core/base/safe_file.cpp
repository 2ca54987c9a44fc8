#include "core/base/safe_file.h"

#include "core/base/computer.h"
#include "core/base/text.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QRandomGenerator>
#include <QRegularExpression>
#include <QScopeGuard>
#include <QtEndian>

#include <algorithm>
#include <cerrno>
#include <csignal>
#include <cstdio>
#include <cstdlib>
#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>
#include <utility>

namespace kartei {

using namespace Qt::StringLiterals;

Error notWritten(const QString& path, int reason)
{
    return {Error::Kind::Access,
        QCoreApplication::translate("SafeFile", "%1 could not be written: %2. Nothing was changed.")
            .arg(isolated(QDir::toNativeSeparators(path)), qt_error_string(reason)),
        path};
}

namespace {

constexpr qsizetype kReadAtOnce = 1 << 16;

Error unreadable(const QString& path, int reason)
{
    return {Error::Kind::Access,
        QCoreApplication::translate("SafeFile", "%1 could not be read: %2.")
            .arg(isolated(QDir::toNativeSeparators(path)), qt_error_string(reason)),
        path};
}

bool renamed(const QByteArray& from, const QByteArray& to, Overwrite overwrite)
{
    if (overwrite == Overwrite::Replace)
        return ::rename(from.constData(), to.constData()) == 0;
    if (::renameat2(AT_FDCWD, from.constData(), AT_FDCWD, to.constData(), RENAME_NOREPLACE) == 0)
        return true;
    if (errno != EINVAL && errno != ENOSYS)
        return false;
    // NFS can't refuse to rename, but it refuses to link
    if (::link(from.constData(), to.constData()) == 0) {
        ::unlink(from.constData());
        return true;
    }
    if (errno != EPERM && errno != ENOSYS && errno != EOPNOTSUPP && errno != EINVAL)
        return false;
    struct stat there { };
    const bool isTaken = ::lstat(to.constData(), &there) == 0;
    errno = EEXIST;
    return !isTaken && ::rename(from.constData(), to.constData()) == 0;
}

/// Such a file may not even be read: closing it anew would drop the locks of SQLite.
bool isOpenHere(const QString& path)
{
    struct stat target { };
    if (::stat(QFile::encodeName(path).constData(), &target) != 0)
        return false;
    const QDir opened(u"/proc/self/fd"_s);
    return std::ranges::any_of(opened.entryList(QDir::Files | QDir::System), [&](const QString& number) {
        struct stat file { };
        return number.toInt() > STDERR_FILENO && ::fstat(number.toInt(), &file) == 0 && file.st_dev == target.st_dev
            && file.st_ino == target.st_ino;
    });
}

/// By the header that SQLite writes: its magic, and application_id at byte 68.
bool isBusinessFile(const QString& path)
{
    if (isOpenHere(path))
        return true;
    constexpr qsizetype kIdAt = 68;
    QFile file(path);
    if (!QFileInfo(path).isFile() || !file.open(QIODevice::ReadOnly))
        return false;
    const QByteArray head = file.read(kIdAt + qsizetype(sizeof(qint32)));
    return head.startsWith("SQLite format 3") && head.size() == kIdAt + qsizetype(sizeof(qint32))
        && qFromBigEndian<qint32>(head.constData() + kIdAt) == kApplicationId;
}

/// A business file, or what is kept beside it: by SQLite, and by those who use it on a share.
bool belongsToBusiness(const QString& path)
{
    for (const QLatin1String suffix : {"-wal"_L1, "-shm"_L1, "-journal"_L1, ".open"_L1, ".wanted"_L1}) {
        if (path.endsWith(suffix) && isBusinessFile(path.chopped(suffix.size())))
            return true;
    }
    return isBusinessFile(path);
}

/// Where the content really goes: behind links.
QString targetOf(const QString& path)
{
    const QFileInfo asked(path);
    return asked.exists() ? asked.canonicalFilePath() : asked.absoluteFilePath();
}

Result<> allowed(const QString& path, Overwrite overwrite)
{
    const QFileInfo asked(path);
    if (asked.exists() && !asked.isFile())
        return notWritten(path, asked.isDir() ? EISDIR : EINVAL);
    if (belongsToBusiness(targetOf(path)))
        return Error{Error::Kind::Access,
            QCoreApplication::translate("SafeFile", "%1 holds a business and is not replaced. Nothing was changed.")
                .arg(isolated(QDir::toNativeSeparators(path))),
            path};
    if ((asked.exists() || asked.isSymLink()) && overwrite == Overwrite::Refuse)
        return notWritten(path, EEXIST);
    return {};
}

/// A file (`flags` 0) or a directory; false: errno says why.
bool synced(const QString& path, int flags)
{
    const int fd = ::open(QFile::encodeName(path).constData(), O_RDONLY | O_CLOEXEC | flags);
    if (fd < 0)
        return false;
    // Some network file systems can't sync a directory.
    const bool done = ::fsync(fd) == 0 || ((flags & O_DIRECTORY) && (errno == EINVAL || errno == ENOTSUP));
    const int reason = errno;
    ::close(fd);
    errno = reason;
    return done;
}

/// A process has its number on one computer only, and a folder may be shared.
QString computerHere()
{
    return computerId().left(8);
}

} // namespace

Result<> syncFolder(const QString& folder, const QString& target)
{
    return synced(folder, O_DIRECTORY) ? Result<>() : Result<>(notWritten(target, errno));
}

Result<> syncDirectoryOf(const QString& target)
{
    if (synced(QFileInfo(target).absolutePath(), O_DIRECTORY))
        return {};
    return Error{Error::Kind::Access,
        QCoreApplication::translate("SafeFile", "%1 was written, but the disk did not confirm it: %2.")
            .arg(isolated(QDir::toNativeSeparators(target)), qt_error_string(errno)),
        target};
}

Result<> checkTarget(const QString& path, Overwrite overwrite)
{
    const Result<std::unique_ptr<FileDraft>> draft = FileDraft::begin(path, overwrite);
    return draft ? Result<>() : Result<>(draft.error());
}

FileDraft::FileDraft(const QString& path, Overwrite overwrite)
    : m_path(path), m_target(targetOf(path)), m_overwrite(overwrite), m_name(QFile::encodeName(draftBeside(m_target))),
      m_fd(::open(m_name.constData(), O_RDWR | O_CREAT | O_EXCL | O_CLOEXEC, 0600)), m_exists(m_fd >= 0)
{
}

FileDraft::~FileDraft()
{
    if (m_fd >= 0)
        ::close(m_fd);
    if (m_exists)
        ::unlink(m_name.constData());
}

Result<std::unique_ptr<FileDraft>> FileDraft::begin(const QString& path, Overwrite overwrite)
{
    if (const Result<> sound = allowed(path, overwrite); !sound)
        return sound.error();
    removeLeftDrafts(QFileInfo(targetOf(path)).absolutePath());
    std::unique_ptr<FileDraft> draft(new FileDraft(path, overwrite));
    if (draft->m_fd < 0)
        return notWritten(path, errno);
    return draft;
}

Result<> FileDraft::write(const QByteArray& portion)
{
    m_size += portion.size();
    return writeAll(m_fd, portion) ? Result<>() : Result<>(notWritten(m_path, errno));
}

/// All of it is on the disk. False: errno says why.
bool FileDraft::finished()
{
    struct stat now { };
    if (::fsync(m_fd) != 0 || ::fstat(m_fd, &now) != 0)
        return false;
    if (::close(std::exchange(m_fd, -1)) != 0)
        return false;
    errno = EIO;
    return now.st_size == m_size;
}

Result<> FileDraft::publish()
{
    if (!finished())
        return notWritten(m_path, errno);
    if (const Result<> sound = allowed(m_path, m_overwrite); !sound) // what came there meanwhile
        return sound;
    if (!renamed(m_name, QFile::encodeName(m_target), m_overwrite))
        return notWritten(m_path, errno);
    m_exists = false;
    return syncDirectoryOf(m_target);
}

Result<> writeFile(const QString& path, const QByteArray& content, Overwrite overwrite)
{
    const Result<std::unique_ptr<FileDraft>> draft = FileDraft::begin(path, overwrite);
    if (!draft)
        return draft.error();
    const Result<> written = (*draft)->write(content);
    return written ? (*draft)->publish() : written;
}

Result<QByteArray> readFile(const QString& path, qint64 limit, const QString& tooLarge)
{
    if (isOpenHere(path))
        return Error{Error::Kind::Access,
            QCoreApplication::translate("SafeFile", "%1 belongs to the business that is open. Choose another file.")
                .arg(isolated(QDir::toNativeSeparators(path))),
            path};
    const int fd = ::open(QFile::encodeName(path).constData(), O_RDONLY | O_NONBLOCK | O_NOCTTY | O_CLOEXEC);
    if (fd < 0)
        return unreadable(path, errno);
    const auto closed = qScopeGuard([fd] { ::close(fd); });
    struct stat now { };
    if (::fstat(fd, &now) != 0)
        return unreadable(path, errno);
    if (!S_ISREG(now.st_mode))
        return Error{Error::Kind::Access,
            QCoreApplication::translate("SafeFile", "%1 is not a file. Choose a file.")
                .arg(isolated(QDir::toNativeSeparators(path))),
            path};
    if (now.st_size > limit)
        return invalid(tooLarge);
    QByteArray content("");
    content.reserve(static_cast<qsizetype>(now.st_size));
    for (QByteArray block(kReadAtOnce, Qt::Uninitialized);;) {
        const ssize_t got = ::read(fd, block.data(), static_cast<size_t>(block.size()));
        if (got < 0 && errno == EINTR)
            continue;
        if (got < 0)
            return unreadable(path, errno);
        if (got == 0)
            return content;
        if (content.size() + got > limit) // it grows while it is read
            return invalid(tooLarge);
        content.append(block.constData(), got);
    }
}

bool writeAll(int fd, const QByteArray& content)
{
    for (qsizetype done = 0; done < content.size();) {
        const ssize_t written = ::write(fd, content.constData() + done, static_cast<size_t>(content.size() - done));
        if (written < 0 && errno == EINTR)
            continue;
        if (written == 0)
            errno = EIO;
        if (written <= 0)
            return false;
        done += written;
    }
    return true;
}

QString draftBeside(const QString& target)
{
    return u"%1/.kartei-%2-%3-%4.draft"_s.arg(QFileInfo(targetOf(target)).absolutePath(), computerHere())
        .arg(::getpid())
        .arg(QRandomGenerator::global()->generate(), 8, 16, QLatin1Char('0'));
}

Result<Published> publish(const QString& draft, const QString& target, Overwrite overwrite)
{
    if (!synced(draft, 0) || !renamed(QFile::encodeName(draft), QFile::encodeName(target), overwrite))
        return notWritten(target, errno);
    const Result<> confirmed = syncDirectoryOf(target);
    return Published{confirmed ? std::optional<Error>() : confirmed.error()};
}

Result<> publishForSure(const QString& draft, const QString& target, Overwrite overwrite)
{
    const Result<Published> done = publish(draft, target, overwrite);
    if (!done)
        return done.error();
    return done->unconfirmed ? Result<>(*done->unconfirmed) : Result<>();
}

void removeLeftDrafts(const QString& directory)
{
    static const QRegularExpression ours(u"^\\.kartei-%1-(\\d+)-[0-9a-f]{8}\\.draft"_s.arg(computerHere()));
    for (const QString& name : QDir(directory).entryList(
             {u".kartei-%1-*.draft*"_s.arg(computerHere())}, QDir::Files | QDir::Dirs | QDir::Hidden)) {
        const QRegularExpressionMatch match = ours.match(name);
        const pid_t writer = match.captured(1).toInt();
        if (!match.hasMatch() || writer <= 0 || ::kill(writer, 0) == 0 || errno != ESRCH)
            continue;
        const QString left = directory + u'/' + name;
        if (!QFileInfo(left).isDir() || QFileInfo(left).isSymLink())
            QFile::remove(left);
        else
            QDir(left).removeRecursively();
    }
}

} // namespace kartei
