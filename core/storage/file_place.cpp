#include "core/storage/file_place.h"

#include "core/storage/file_claim.h"
#include "core/storage/location.h"
#include "core/storage/sqlite_file.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>

#include <sys/statfs.h>

#include <algorithm>
#include <array>

namespace kartei {

using namespace Qt::StringLiterals;

namespace {

constexpr QFile::Permissions kOthers = QFile::ReadGroup | QFile::WriteGroup | QFile::ReadOther | QFile::WriteOther;

bool isOnNetwork(const QString& path)
{
    struct statfs info { };
    if (::statfs(QFile::encodeName(path).constData(), &info) != 0)
        return false;
    // linux/magic.h: NFS, SMB, CIFS, SMB2, AFS, Coda, NCP, 9p; and FUSE, behind which sshfs and most others are
    static constexpr std::array<unsigned long, 9> kinds{
        0x6969, 0x517b, 0xff534d42, 0xfe534d42, 0x5346414f, 0x73757245, 0x564c, 0x01021997, 0x65735546};
    return std::ranges::find(kinds, static_cast<unsigned long>(info.f_type) & 0xffffffffUL) != kinds.end();
}

struct Service {
    const char* name;
    const char* folder; ///< usual name, or its beginning before a "*"
    const char* marker; ///< what the service keeps in its folder, with wildcards; empty: nothing
};

constexpr std::array kServices{Service{"Dropbox", "Dropbox*", ".dropbox.cache"},
    Service{"Nextcloud", "Nextcloud*", ".sync_*.db"}, Service{"ownCloud", "ownCloud*", "._sync_*.db"},
    Service{"OneDrive", "OneDrive*", ""}, Service{"Google Drive", "Google Drive", ""},
    Service{"Syncthing", "", ".stfolder"}, Service{"Seafile", "Seafile", ".seafile-data"}, Service{"MEGA", "MEGA", ""},
    Service{"pCloud", "pCloudDrive", ""}, Service{"iCloud", "iCloud Drive", ""}};

bool isFolderOf(const Service& service, const QDir& folder)
{
    const QString name = QLatin1String(service.folder);
    const bool isNamed = name.endsWith(u'*') ? folder.dirName().startsWith(name.chopped(1))
                                             : !name.isEmpty() && folder.dirName() == name;
    const QString marker = QLatin1String(service.marker);
    return isNamed
        || (!marker.isEmpty()
            && !folder.entryList({marker}, QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot).isEmpty());
}

QString syncServiceAt(const QString& path)
{
    QDir folder = QFileInfo(path).absoluteDir();
    do {
        const auto found
            = std::ranges::find_if(kServices, [&](const Service& service) { return isFolderOf(service, folder); });
        if (found != kServices.end())
            return QLatin1String(found->name);
    } while (folder.cdUp());
    return {};
}

/// "shop (Anna's conflicted copy 2026-11-29).kartei", "shop.sync-conflict-20261129-101010-ABC.kartei"
QStringList conflictedCopiesOf(const QString& path)
{
    const QFileInfo file(path);
    QStringList names = file.absoluteDir().entryList(QDir::Files);
    names.removeIf([&](const QString& name) {
        return name == file.fileName() || !name.startsWith(file.completeBaseName())
            || !name.contains("conflict"_L1, Qt::CaseInsensitive) || name.endsWith("-wal"_L1)
            || name.endsWith("-shm"_L1) || isClaimNote(name);
    });
    return names;
}

} // namespace

FilePlace placeOf(const Location& location)
{
    if (location.isServer() || !QFileInfo(location.address).isFile())
        return {};
    const QString path = realPathOf(location.address);
    return {isOnNetwork(path), (QFile::permissions(path) & kOthers) != QFile::Permissions(), syncServiceAt(path),
        conflictedCopiesOf(path)};
}

Result<> makePrivate(const Location& location)
{
    const QString path = realPathOf(location.address);
    bool isPrivate = true;
    for (const QString& name : withLogs(path)) { // the log holds the newest
        if (QFileInfo::exists(name))
            isPrivate = QFile::setPermissions(name, QFile::permissions(name) & ~kOthers) && isPrivate;
    }
    if (isPrivate)
        return {};
    return Error{Error::Kind::Access,
        QCoreApplication::translate(
            "BusinessFile", "The permissions of %1 can't be changed: it belongs to somebody else.")
            .arg(location.address),
        {}};
}

} // namespace kartei
