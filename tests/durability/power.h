#pragma once

#include "tests/durability/disk_log.h"

#include <QByteArray>
#include <QHash>
#include <QStringList>

#include <map>
#include <random>
#include <vector>

namespace kartei::test {

/// What a process did to the files of one directory and those below it, in order; without its home there and without
/// SQLite's shared memory, which no opening reads again.
struct DiskEntry {
    DiskCall call;
    QString name; ///< from the directory on; of that itself empty
    QString newName;
    quint64 inode = 0;
    qint64 offset = 0; ///< new size for Truncate
    QByteArray bytes;
};
std::vector<DiskEntry> readDiskLog(const QString& path, const QString& directory);

/// What a power cut does to all that was not synced. Names are kept in order, as a file system with a journal does:
/// the first few changes are there, or all, or none; a directory has its name as soon as it is made. The content of a
/// file and its name are separate, a synced file may have no name yet; writes to one file may be kept in any order.
enum class Unsynced {
    Dropped,
    Kept,
    NamesOnly, ///< a renamed file is empty
    ContentOnly,
    Random, ///< any of the writes, the first few names
    Torn, ///< as Random; of a write any of its sectors of 512 bytes
};

/// A directory on a disk that loses its power.
class Disk {
public:
    /// Everything in it is on the disk.
    explicit Disk(const QString& directory);

    void apply(const DiskEntry& entry);
    /// Writes what is left of it into an empty directory.
    void cutPower(Unsynced unsynced, std::mt19937& random, const QString& directory) const;

private:
    struct File {
        QByteArray synced;
        std::vector<DiskEntry> unsynced;
    };
    using Names = std::map<QString, size_t>; ///< place in m_files
    struct NameChange {
        DiskEntry entry;
        size_t file;
    };
    File& fileOf(const DiskEntry& entry) { return m_files[m_inodes.value(entry.inode)]; }
    static void change(Names& names, const NameChange& step);
    static void rename(Names& names, const DiskEntry& entry);
    void syncNames(const QString& directory);

    std::vector<File> m_files;
    QHash<quint64, size_t> m_inodes; ///< place in m_files; the number of a file that is gone is used again
    Names m_names;
    std::vector<NameChange> m_unsyncedNames;
};

} // namespace kartei::test
