#include "tests/durability/power.h"

#include "tests/durability/program.h"
#include "tests/durability/state.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

#include <cstring>
#include <stdexcept>
#include <sys/stat.h>

namespace kartei::test {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype kSector = 512;

QByteArray contentOf(const QString& path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        throw std::runtime_error("a file of the tests can't be read");
    return file.readAll();
}

bool coin(std::mt19937& random)
{
    return std::bernoulli_distribution(0.5)(random);
}

void write(QByteArray& content, qint64 offset, const QByteArray& bytes)
{
    if (content.size() < offset + bytes.size())
        content.append(offset + bytes.size() - content.size(), '\0');
    content.replace(offset, bytes.size(), bytes);
}

void apply(QByteArray& content, const DiskEntry& entry)
{
    if (entry.call == DiskCall::Write)
        write(content, entry.offset, entry.bytes);
    else
        content.resize(entry.offset);
}

/// Some sectors of a write.
void tear(QByteArray& content, const DiskEntry& entry, std::mt19937& random)
{
    for (qsizetype at = 0; at < entry.bytes.size();) {
        const qsizetype size = std::min(kSector - (entry.offset + at) % kSector, entry.bytes.size() - at);
        if (coin(random))
            write(content, entry.offset + at, entry.bytes.mid(at, size));
        at += size;
    }
}

} // namespace

std::vector<DiskEntry> readDiskLog(const QString& path, const QString& directory)
{
    const QByteArray log = contentOf(path);
    std::vector<DiskEntry> entries;
    for (qsizetype at = 0; at < log.size();) {
        LogHead head{};
        std::memcpy(&head, log.constData() + at, sizeof head);
        at += static_cast<qsizetype>(sizeof head);
        const auto taken = [&](quint64 size) {
            at += static_cast<qsizetype>(size);
            return log.mid(at - static_cast<qsizetype>(size), static_cast<qsizetype>(size));
        };
        DiskEntry entry{head.call, {}, {}, head.inode, head.offset, {}};
        const QString file = QFile::decodeName(taken(head.nameSize));
        entry.name = file.mid(directory.size() + 1);
        entry.newName = QFile::decodeName(taken(head.newNameSize)).mid(directory.size() + 1);
        entry.bytes = taken(head.size);
        const bool isHome = QString(file + u'/').startsWith(homeIn(directory) + u'/');
        if (!isHome && !entry.name.endsWith(u"-shm"_s))
            entries.push_back(entry);
    }
    return entries;
}

Disk::Disk(const QString& directory)
{
    for (const QString& name : filesIn(directory)) {
        const QString path = directory + u'/' + name;
        struct stat info { };
        if (::stat(QFile::encodeName(path).constData(), &info) != 0)
            throw std::runtime_error("a file of the tests is gone");
        m_inodes.insert(info.st_ino, m_files.size());
        m_names[name] = m_files.size();
        m_files.push_back({contentOf(path), {}});
    }
}

void Disk::apply(const DiskEntry& entry)
{
    switch (entry.call) {
    case DiskCall::Create:
        m_inodes.insert(entry.inode, m_files.size());
        m_files.emplace_back();
        [[fallthrough]];
    case DiskCall::Link:
    case DiskCall::Rename:
    case DiskCall::Unlink:
        m_unsyncedNames.push_back({entry, m_inodes.value(entry.inode)});
        break;
    case DiskCall::Write:
    case DiskCall::Truncate:
        fileOf(entry).unsynced.push_back(entry);
        break;
    case DiskCall::Sync: {
        File& file = fileOf(entry);
        for (const DiskEntry& kept : file.unsynced)
            test::apply(file.synced, kept);
        file.unsynced.clear();
        break;
    }
    case DiskCall::SyncDirectory:
        syncNames(entry.name);
        break;
    case DiskCall::Told:
        break;
    }
}

/// What was changed in one directory; what happened in those below it is synced with them.
void Disk::syncNames(const QString& directory)
{
    std::vector<NameChange> unsynced;
    for (const NameChange& step : m_unsyncedNames) {
        if (step.entry.name.section(u'/', 0, -2) == directory)
            change(m_names, step);
        else
            unsynced.push_back(step);
    }
    m_unsyncedNames = std::move(unsynced);
}

void Disk::change(Names& names, const NameChange& step)
{
    if (step.entry.call == DiskCall::Rename)
        return rename(names, step.entry);
    if (step.entry.call == DiskCall::Unlink)
        names.erase(step.entry.name);
    else
        names[step.entry.name] = step.file;
}

/// A directory takes along what is in it.
void Disk::rename(Names& names, const DiskEntry& entry)
{
    Names moved;
    for (auto it = names.begin(); it != names.end();) {
        const bool isInside = it->first.startsWith(entry.name + u'/');
        if (!isInside && it->first != entry.name) {
            ++it;
            continue;
        }
        moved[entry.newName + it->first.mid(entry.name.size())] = it->second;
        it = names.erase(it);
    }
    for (const auto& [name, place] : moved)
        names[name] = place;
}

void Disk::cutPower(Unsynced unsynced, std::mt19937& random, const QString& directory) const
{
    const bool isRandom = unsynced == Unsynced::Random || unsynced == Unsynced::Torn;
    size_t kept = unsynced == Unsynced::Kept || unsynced == Unsynced::NamesOnly ? m_unsyncedNames.size() : 0;
    if (isRandom)
        kept = std::uniform_int_distribution<size_t>(0, m_unsyncedNames.size())(random);
    Names names = m_names;
    for (size_t i = 0; i < kept; ++i)
        change(names, m_unsyncedNames[i]);
    for (const auto& [name, place] : names) {
        const File& file = m_files[place];
        QByteArray content = file.synced;
        for (const DiskEntry& entry : file.unsynced) {
            const bool isKept = unsynced == Unsynced::Kept || unsynced == Unsynced::ContentOnly;
            if (isKept || (isRandom && coin(random)))
                test::apply(content, entry);
            else if (unsynced == Unsynced::Torn && entry.call == DiskCall::Write)
                tear(content, entry, random);
        }
        QDir(directory).mkpath(QFileInfo(name).path());
        QFile out(directory + u'/' + name);
        if (!out.open(QIODevice::WriteOnly) || out.write(content) != content.size())
            throw std::runtime_error("no room for the tests");
    }
}

} // namespace kartei::test
