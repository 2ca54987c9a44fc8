#include "core/base/private_folder.h"

#include "core/base/safe_file.h"
#include "core/base/text.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QRandomGenerator>
#include <QStandardPaths>

#include <cerrno>
#include <csignal>
#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

namespace kartei {

using namespace Qt::StringLiterals;

namespace {

const QString kPrefix = u"kartei-files-"_s;

QString runtimeFolder()
{
    return QStandardPaths::writableLocation(QStandardPaths::RuntimeLocation);
}

QString folderOf(qint64 process)
{
    return runtimeFolder() + u'/' + kPrefix + QString::number(process);
}

Error failure(const QString& path, int reason)
{
    return {Error::Kind::Access,
        QCoreApplication::translate("PrivateFolder", "The file could not be made ready for opening in %1: %2.")
            .arg(isolated(QDir::toNativeSeparators(path)), qt_error_string(reason)),
        path};
}

/// Made if need be, and ours alone: false with errno.
bool isReady(const QString& folder)
{
    const QByteArray path = QFile::encodeName(folder);
    if (::mkdir(path.constData(), 0700) != 0 && errno != EEXIST)
        return false;
    struct stat found { };
    if (::lstat(path.constData(), &found) != 0)
        return false;
    errno = EPERM;
    return S_ISDIR(found.st_mode) && found.st_uid == ::geteuid() && (found.st_mode & 077) == 0;
}

void removeFolder(const QString& folder)
{
    QDir(folder).removeRecursively();
}

} // namespace

Result<QString> writePrivately(const QString& name, const QByteArray& content)
{
    const QString folder = folderOf(::getpid());
    if (name.isEmpty() || name == "."_L1 || name == ".."_L1 || name.contains(u'/'))
        return failure(folder, EINVAL);
    if (runtimeFolder().isEmpty() || !isReady(folder))
        return failure(folder, errno);
    // each in a folder of its own: the name is what the other program shows
    const QString place
        = u"%1/%2"_s.arg(folder).arg(QRandomGenerator::system()->generate64(), 16, 16, QLatin1Char('0'));
    if (::mkdir(QFile::encodeName(place).constData(), 0700) != 0)
        return failure(place, errno);
    const QString path = place + u'/' + name;
    const int fd
        = ::open(QFile::encodeName(path).constData(), O_WRONLY | O_CREAT | O_EXCL | O_NOFOLLOW | O_CLOEXEC, 0400);
    const bool isWritten = fd >= 0 && writeAll(fd, content);
    const int reason = errno;
    if (fd >= 0)
        ::close(fd);
    if (isWritten)
        return path;
    removeFolder(place);
    return failure(path, reason);
}

void removePrivateFile(const QString& path)
{
    const QString place = QFileInfo(QDir::cleanPath(path)).absolutePath(); // it has one of its own
    if (QFileInfo(place).absolutePath() == QDir::cleanPath(folderOf(::getpid())))
        removeFolder(place);
}

void removePrivateFiles()
{
    removeFolder(folderOf(::getpid()));
}

void removeLeftPrivateFiles()
{
    for (const QString& name : QDir(runtimeFolder()).entryList({kPrefix + u'*'}, QDir::Dirs | QDir::NoSymLinks)) {
        const pid_t process = name.mid(kPrefix.size()).toInt();
        if (process > 0 && ::kill(process, 0) != 0 && errno == ESRCH)
            removeFolder(runtimeFolder() + u'/' + name);
    }
}

} // namespace kartei
