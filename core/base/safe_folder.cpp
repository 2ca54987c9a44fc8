#include "core/base/safe_folder.h"

#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QFileInfo>

#include <cerrno>
#include <cstdio>
#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

namespace kartei {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype kPortion = 1 << 16;
constexpr mode_t kOwnerOnly = 0700;

bool madeFolder(const QString& path)
{
    return ::mkdir(QFile::encodeName(path).constData(), kOwnerOnly) == 0 || errno == EEXIST;
}

Result<> mayBeReplaced(const QString& target, Overwrite overwrite)
{
    const QFileInfo asked(target);
    if (asked.isSymLink() || (asked.exists() && !asked.isDir()))
        return notWritten(target, asked.isSymLink() ? ELOOP : ENOTDIR);
    return asked.exists() && overwrite == Overwrite::Refuse ? Result<>(notWritten(target, EEXIST)) : Result<>();
}

} // namespace

FolderFile::FolderFile(const QString& path, QString shown)
    : m_shown(std::move(shown)),
      m_fd(::open(QFile::encodeName(path).constData(), O_WRONLY | O_CREAT | O_EXCL | O_NOFOLLOW | O_CLOEXEC, 0600)),
      m_reason(m_fd < 0 ? errno : 0), m_hash(QCryptographicHash::Sha256)
{
}

FolderFile::~FolderFile()
{
    if (m_fd >= 0)
        ::close(m_fd);
}

Result<> FolderFile::write(const QByteArray& portion)
{
    if (m_reason != 0)
        return notWritten(m_shown, m_reason);
    m_hash.addData(portion);
    m_size += portion.size();
    m_pending += portion;
    return m_pending.size() < kPortion ? Result<>() : flush();
}

Result<> FolderFile::flush()
{
    for (qsizetype done = 0; done < m_pending.size();) {
        const ssize_t written
            = ::write(m_fd, m_pending.constData() + done, static_cast<size_t>(m_pending.size() - done));
        if (written < 0 && errno == EINTR)
            continue;
        if (written <= 0)
            return notWritten(m_shown, written < 0 ? errno : EIO);
        done += written;
    }
    m_pending.clear();
    return {};
}

Result<FileMark> FolderFile::finish()
{
    if (const Result<> begun = write({}); !begun)
        return begun.error();
    if (const Result<> flushed = flush(); !flushed)
        return flushed.error();
    struct stat now { };
    if (::fsync(m_fd) != 0 || ::fstat(m_fd, &now) != 0)
        return notWritten(m_shown, errno);
    const int fd = m_fd;
    m_fd = -1;
    if (::close(fd) != 0)
        return notWritten(m_shown, errno);
    if (now.st_size != m_size)
        return notWritten(m_shown, EIO);
    return FileMark{m_size, m_hash.result().toHex()};
}

Result<std::unique_ptr<FolderDraft>> FolderDraft::begin(const QString& asked, Overwrite overwrite)
{
    const QString target = QDir::cleanPath(QFileInfo(asked).absoluteFilePath());
    if (const Result<> free = mayBeReplaced(target, overwrite); !free)
        return free.error();
    removeLeftDrafts(QFileInfo(target).absolutePath());
    const QString draft = draftBeside(target);
    if (::mkdir(QFile::encodeName(draft).constData(), kOwnerOnly) != 0)
        return notWritten(target, errno);
    return std::unique_ptr<FolderDraft>(new FolderDraft(target, draft));
}

FolderDraft::~FolderDraft()
{
    if (!m_draft.isEmpty())
        QDir(m_draft).removeRecursively();
}

Result<std::unique_ptr<FolderFile>> FolderDraft::file(const QString& name)
{
    for (qsizetype slash = name.indexOf(u'/'); slash >= 0; slash = name.indexOf(u'/', slash + 1)) {
        if (!madeFolder(m_draft + u'/' + name.left(slash)))
            return notWritten(m_target, errno);
    }
    auto file = std::make_unique<FolderFile>(m_draft + u'/' + name, m_target);
    if (const Result<> open = file->write({}); !open)
        return open.error();
    return file;
}

Result<> FolderDraft::publish(Overwrite overwrite)
{
    QDirIterator folders(m_draft, QDir::Dirs | QDir::NoDotAndDotDot, QDirIterator::Subdirectories);
    while (folders.hasNext()) {
        if (const Result<> synced = syncFolder(folders.next(), m_target); !synced)
            return synced;
    }
    if (const Result<> synced = syncFolder(m_draft, m_target); !synced)
        return synced;
    if (const Result<> free = mayBeReplaced(m_target, overwrite); !free)
        return free;
    const QByteArray from = QFile::encodeName(m_draft);
    const QByteArray to = QFile::encodeName(m_target);
    const bool isReplaced = QFileInfo::exists(m_target);
    const unsigned how = isReplaced ? RENAME_EXCHANGE : RENAME_NOREPLACE;
    if (::renameat2(AT_FDCWD, from.constData(), AT_FDCWD, to.constData(), how) != 0) {
        const bool isUnknown = errno == EINVAL || errno == ENOSYS; // some file systems can't refuse or exchange
        if (!isUnknown || isReplaced || ::rename(from.constData(), to.constData()) != 0)
            return notWritten(m_target, errno);
    }
    const Result<> confirmed = syncDirectoryOf(m_target);
    if (isReplaced)
        QDir(m_draft).removeRecursively(); // what was there before
    m_draft.clear();
    return confirmed;
}

} // namespace kartei
