#include "core/storage/backup_shelf.h"

#include "core/base/safe_file.h"
#include "core/base/text.h"
#include "core/storage/backup.h"
#include "core/storage/backup_note.h"
#include "core/storage/backup_rotation.h"
#include "core/storage/sqlite_file.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QJsonObject>
#include <QRandomGenerator>

#include <algorithm>

namespace kartei {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype kLongestStem = 60;
constexpr QLatin1String kIdentityFile("business.json");

Result<QString> tokenOf(Database& business)
{
    const Result<QVariant> isThere
        = business.value(u"SELECT count(*) FROM sqlite_schema WHERE name = 'file_identity'"_s);
    if (!isThere || isThere->toInt() == 0)
        return isThere ? Result<QString>(QString()) : Result<QString>(isThere.error());
    const Result<QVariant> token = business.value(u"SELECT token FROM file_identity"_s);
    return token ? Result<QString>(token->toString()) : Result<QString>(token.error());
}

Result<> makeFolder(const QString& path)
{
    const bool isThere = QFileInfo(path).isDir(); // chosen by the user, with permissions of its own
    if (isThere
        || (QDir().mkpath(path) && QFile::setPermissions(path, QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner)))
        return {};
    return Error{Error::Kind::Access,
        QCoreApplication::translate("Backup", "The folder %1 for backups can't be made. Choose another one.")
            .arg(isolated(QDir::toNativeSeparators(path))),
        path};
}

bool holdsAll(const std::vector<ShelfBackup>& shelf, Database& business)
{
    if (shelf.empty() || !shelf.front().content)
        return false;
    const Result<BackupContent> now = newestActOf(business);
    return now && now->isAsNewAs(*shelf.front().content);
}

Result<ShelfBackup> backUpIn(
    const QString& folder, Database& business, BackupReason reason, Instant now, const Database::CopyProgress& progress)
{
    const Result<BackupShelf> shelf = BackupShelf::of(business, folder);
    if (!shelf)
        return shelf.error();
    const std::vector<ShelfBackup> there = shelf->list();
    // before a restore nothing else is left of what the file holds now: an older backup may have rotted
    const bool isWanted
        = reason == BackupReason::Asked || reason == BackupReason::Migration || reason == BackupReason::Restore;
    if (!isWanted && holdsAll(there, business))
        return there.front();
    return shelf->add(business, reason, now, progress);
}

} // namespace

std::vector<BackupShelf> BackupShelf::all(const QString& folder)
{
    std::vector<BackupShelf> shelves;
    for (const QString& name : QDir(folder).entryList(QDir::Dirs | QDir::NoDotAndDotDot, QDir::Name)) {
        const QString directory = folder + u'/' + name;
        const QJsonObject known = readJsonFile(directory + u'/' + kIdentityFile);
        if (!known.isEmpty())
            shelves.push_back(BackupShelf(directory, known[u"path"].toString(), known[u"token"].toString()));
    }
    return shelves;
}

std::vector<BackupShelf> BackupShelf::ofFile(const QString& path, const QString& folder)
{
    std::vector<BackupShelf> shelves = all(folder);
    const QString business = realPathOf(path);
    std::erase_if(shelves, [&](const BackupShelf& shelf) { return shelf.m_business != business; });
    return shelves;
}

bool BackupShelf::belongsTo(const QString& business, const QString& token) const
{
    return m_business == business && (m_token == token || m_token.isEmpty() || token.isEmpty());
}

bool BackupShelf::wasLeftBy(const QString& token) const
{
    return !token.isEmpty() && m_token == token && !QFileInfo::exists(m_business);
}

Result<BackupShelf> BackupShelf::of(Database& business, const QString& folder)
{
    if (business.engine() != Engine::Sqlite)
        return onServer();
    const Result<QString> token = tokenOf(business);
    if (!token)
        return token.error();
    const QString path = realPathOf(business.location().address);
    std::vector<BackupShelf> shelves = all(folder);
    auto found = std::ranges::find_if(shelves, [&](const BackupShelf& shelf) { return shelf.belongsTo(path, *token); });
    if (found == shelves.end())
        found = std::ranges::find_if(shelves, [&](const BackupShelf& shelf) { return shelf.wasLeftBy(*token); });
    if (found == shelves.end())
        return made(folder, path, *token);
    if (found->m_business == path && (found->m_token == *token || token->isEmpty()))
        return *found;
    found->m_business = path;
    found->m_token = *token;
    const Result<> kept = found->remember();
    return kept ? Result<BackupShelf>(*found) : Result<BackupShelf>(kept.error());
}

Result<BackupShelf> BackupShelf::made(const QString& folder, const QString& business, const QString& token)
{
    const QString stem = QFileInfo(business).completeBaseName().left(kLongestStem);
    const QString directory
        = u"%1/%2-%3"_s.arg(folder, stem).arg(QRandomGenerator::global()->generate(), 8, 16, QLatin1Char('0'));
    for (const QString& needed : {folder, directory}) {
        if (const Result<> there = makeFolder(needed); !there)
            return there.error();
    }
    const BackupShelf shelf(directory, business, token);
    const Result<> kept = shelf.remember();
    return kept ? Result<BackupShelf>(shelf) : Result<BackupShelf>(kept.error());
}

Result<> BackupShelf::remember() const
{
    return writeJsonFile(
        m_directory + u'/' + kIdentityFile, {{u"path"_s, m_business}, {u"token"_s, m_token}}, Overwrite::Replace);
}

void BackupShelf::forgetIdentity()
{
    m_token.clear();
    static_cast<void>(remember()); // at worst the file begins a shelf of its own
}

std::vector<ShelfBackup> BackupShelf::list() const
{
    std::vector<ShelfBackup> backups;
    for (const QFileInfo& file : QDir(m_directory).entryInfoList({u"*.kartei"_s}, QDir::Files))
        backups.push_back(backupWithNote(file));
    std::ranges::sort(
        backups, std::greater(), [](const ShelfBackup& backup) { return std::pair(backup.serial, backup.at); });
    return backups;
}

QString BackupShelf::freeName(Instant now) const
{
    const QString moment = QDateTime::fromMSecsSinceEpoch(now.utcMs, Qt::UTC).toString(u"yyyy-MM-dd'T'HH-mm-ss'Z'"_s);
    const QString stem = m_directory + u'/' + moment;
    QString path = stem + u".kartei"_s;
    for (int i = 2; QFileInfo::exists(path) || QFileInfo::exists(noteOf(path)); ++i)
        path = u"%1-%2.kartei"_s.arg(stem).arg(i);
    return path;
}

Result<ShelfBackup> BackupShelf::add(
    Database& business, BackupReason reason, Instant now, const Database::CopyProgress& progress) const
{
    const std::vector<ShelfBackup> there = list();
    ShelfBackup backup{freeName(now), now, there.empty() ? 1 : there.front().serial + 1, 0, reason, {}};
    const QString draft = draftBeside(backup.path);
    const Result<BackupContent> content = makeDraft(business, draft, backup.path, progress);
    if (!content)
        return content.error();
    backup.content = *content;
    backup.bytes = QFileInfo(draft).size();
    if (const Result<> up = putUp(draft, backup); !up)
        return up.error();
    removeServed();
    return backup;
}

/// The note comes first: a backup without one would never be counted nor removed.
Result<> BackupShelf::putUp(const QString& draft, const ShelfBackup& backup) const
{
    Result<> done = writeNote(backup);
    if (done)
        done = publishForSure(draft, backup.path, Overwrite::Refuse);
    if (!done) {
        QFile::remove(draft);
        if (!QFileInfo::exists(backup.path))
            QFile::remove(noteOf(backup.path));
    }
    return done;
}

void BackupShelf::removeServed() const
{
    std::vector<ShelfBackup> backups = list();
    std::erase_if(backups, [](const ShelfBackup& backup) { return !backup.content; });
    std::vector<QDate> days;
    days.reserve(backups.size());
    for (const ShelfBackup& backup : backups)
        days.push_back(QDateTime::fromMSecsSinceEpoch(backup.at.utcMs, Qt::UTC).date());
    for (const size_t served : servedBackups(days)) {
        if (QFile::remove(backups[served].path))
            QFile::remove(noteOf(backups[served].path));
    }
}

bool canBeBackedUp(const Location& location)
{
    return !location.isServer() && location.address != ":memory:"_L1;
}

bool isBackedUp(Database& business, const BackupPlan& plan)
{
    const auto holds = [&](const QString& folder) {
        const Result<BackupShelf> shelf = BackupShelf::of(business, folder);
        return shelf && holdsAll(shelf->list(), business);
    };
    return holds(plan.firstFolder()) && (plan.secondFolder.isEmpty() || holds(plan.secondFolder));
}

Result<BackupDone> backUp(Database& business, const BackupPlan& plan, BackupReason reason, Instant now,
    const Database::CopyProgress& progress)
{
    const Result<ShelfBackup> first = backUpIn(plan.firstFolder(), business, reason, now, progress);
    if (!first)
        return first.error();
    BackupDone done{*first, {}};
    if (!plan.secondFolder.isEmpty()) {
        if (const Result<ShelfBackup> second = backUpIn(plan.secondFolder, business, reason, now, progress); !second)
            done.secondFailure = second.error();
    }
    return done;
}

} // namespace kartei
