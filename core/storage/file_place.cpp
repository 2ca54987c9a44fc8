#include "core/storage/file_place.h"

#include "core/storage/file_claim.h"
#include "core/storage/location.h"
#include "core/storage/sqlite_file.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>

#include <dirent.h>
#include <sys/statfs.h>

#include <algorithm>
#include <array>
#include <memory>
#include <string>

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

/// What is in a folder, without asking for more than its name: a folder may hold ten thousand files.
template <class Act>
void eachNameIn(const QString& folder, const Act& act)
{
    const std::unique_ptr<DIR, int (*)(DIR*)> open(::opendir(QFile::encodeName(folder).constData()), &::closedir);
    while (const dirent* entry = open ? ::readdir(open.get()) : nullptr)
        act(std::string_view(entry->d_name));
}

bool fits(std::string_view name, std::string_view pattern)
{
    if (pattern.empty())
        return false;
    const size_t star = pattern.find('*');
    if (star == std::string_view::npos)
        return name == pattern;
    const std::string_view tail = pattern.substr(star + 1);
    return name.size() >= star + tail.size() && name.starts_with(pattern.substr(0, star)) && name.ends_with(tail);
}

const Service* serviceOf(const QDir& folder)
{
    const std::string name = QFile::encodeName(folder.dirName()).toStdString();
    const auto named
        = std::ranges::find_if(kServices, [&](const Service& service) { return fits(name, service.folder); });
    size_t found = static_cast<size_t>(named - kServices.begin());
    eachNameIn(folder.absolutePath(), [&](std::string_view inside) {
        if (!inside.starts_with('.')) // as all markers
            return;
        const auto marked
            = std::ranges::find_if(kServices, [&](const Service& service) { return fits(inside, service.marker); });
        found = std::min(found, static_cast<size_t>(marked - kServices.begin()));
    });
    return found < kServices.size() ? &kServices[found] : nullptr;
}

QString syncServiceAt(const QString& path)
{
    QDir folder = QFileInfo(path).absoluteDir();
    do {
        if (const Service* service = serviceOf(folder))
            return QLatin1String(service->name);
    } while (folder.cdUp());
    return {};
}

/// "shop (Anna's conflicted copy 2026-11-29).kartei", "shop.sync-conflict-20261129-101010-ABC.kartei"
QStringList conflictedCopiesOf(const QString& path)
{
    const QFileInfo file(path);
    QStringList names;
    const std::string base = QFile::encodeName(file.completeBaseName()).toStdString();
    eachNameIn(file.absolutePath(), [&](std::string_view inside) {
        if (!inside.starts_with(base))
            return;
        const QString name = QFile::decodeName(QByteArray(inside.data(), static_cast<qsizetype>(inside.size())));
        if (name != file.fileName() && name.contains("conflict"_L1, Qt::CaseInsensitive) && !name.endsWith("-wal"_L1)
            && !name.endsWith("-shm"_L1) && !isClaimNote(name) && QFileInfo(file.absoluteDir(), name).isFile())
            names += name;
    });
    names.sort();
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
