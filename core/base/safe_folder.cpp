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

bool exchanged(const QString& one, const QString& other)
{
    return ::renameat2(AT_FDCWD, QFile::encodeName(one).constData(), AT_FDCWD, QFile::encodeName(other).constData(),
               RENAME_EXCHANGE)
        == 0;
}

bool movedTo(const QString& from, const QString& to)
{
    return ::rename(QFile::encodeName(from).constData(), QFile::encodeName(to).constData()) == 0;
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
    if (!writeAll(m_fd, m_pending))
        return notWritten(m_shown, errno);
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

Result<> FolderDraft::publish(Overwrite overwrite, const FolderCheck& mayGo)
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
    if (QFileInfo::exists(m_target))
        return replace(mayGo);
    const QByteArray from = QFile::encodeName(m_draft);
    const QByteArray to = QFile::encodeName(m_target);
    if (::renameat2(AT_FDCWD, from.constData(), AT_FDCWD, to.constData(), RENAME_NOREPLACE) != 0) {
        const bool isUnknown = errno == EINVAL || errno == ENOSYS; // some file systems can't refuse
        if (!isUnknown || ::rename(from.constData(), to.constData()) != 0)
            return notWritten(m_target, errno);
    }
    m_draft.clear();
    return syncDirectoryOf(m_target);
}

/// What is there is judged when nobody finds it under its name any more.
Result<> FolderDraft::replace(const FolderCheck& mayGo)
{
    QString old = m_draft;
    if (!exchanged(m_draft, m_target)) {
        if (errno != EINVAL && errno != ENOSYS)
            return notWritten(m_target, errno);
        old = m_target + u".old"_s; // no draft: should the power fail now, it is all that there is
        if (const Result<> moved = movedAside(old); !moved)
            return moved;
    }
    const Result<> allowed = mayGo ? mayGo(old) : Result<>();
    if (!allowed) {
        const bool isBack
            = old == m_draft ? exchanged(m_target, m_draft) : movedTo(m_target, m_draft) && movedTo(old, m_target);
        if (!isBack)
            m_draft.clear(); // it may be what was there before
        return allowed;
    }
    m_draft.clear();
    if (const Result<> confirmed = syncDirectoryOf(m_target); !confirmed)
        return confirmed; // until then the old one is not for sure replaced
    QDir(old).removeRecursively();
    return {};
}

/// The folder that is replaced becomes `old`, the draft takes its place; or nothing is changed.
Result<> FolderDraft::movedAside(const QString& old)
{
    if (!movedTo(m_target, old))
        return notWritten(old, errno);
    if (movedTo(m_draft, m_target))
        return {};
    const int reason = errno;
    movedTo(old, m_target);
    return notWritten(m_target, reason);
}

} // namespace kartei
