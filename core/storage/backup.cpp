#include "core/storage/backup.h"

#include "core/base/safe_file.h"
#include "core/storage/sqlite_file.h"
#include "core/base/text.h"
#include "core/storage/migrations.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QScopeGuard>

namespace kartei {

using namespace Qt::StringLiterals;

namespace {

constexpr int kCopiesBetweenWrites = 3;

Error didNotPass(const Database& business, const QString& detail)
{
    return {Error::Kind::Damaged,
        QCoreApplication::translate("Backup",
            "The copy of %1 did not pass its check and was not kept. The business itself may be damaged: check it now, "
            "and keep the backups you have.")
            .arg(isolated(business.location().address)),
        detail};
}

/// The copy keeps the mode of the business; as a log of its own it would need a folder that can be written.
Result<> makeSingleFile(Database& copy)
{
    const Result<QVariant> mode = copy.value(u"PRAGMA journal_mode = DELETE"_s);
    if (!mode)
        return mode.error();
    return mode->toString() == "delete"_L1
        ? Result<>()
        : Result<>(Error{Error::Kind::Storage, QCoreApplication::translate("Backup", "The copy could not be closed."),
            mode->toString()});
}

Result<> copyPages(Database& business, const QString& draft, const Database::CopyProgress& progress)
{
    const Result<std::unique_ptr<Database>> copy = Database::open({draft}, Database::Mode::Create);
    if (!copy)
        return copy.error();
    if (business.isGuarded()) { // else its pages have no room for digests
        if (const Result<> begun = (*copy)->beginGuarded(); !begun)
            return begun;
    }
    const Result<> copied = business.copyTo(**copy, progress);
    return copied ? makeSingleFile(**copy) : copied;
}

/// A reader of a file with a rollback journal keeps writers from committing, and a copy over a network takes long:
/// there each portion is read for itself, and everything again where somebody wrote meanwhile. None: they went on
/// writing.
Result<std::optional<BackupContent>> copyBetweenWrites(
    Database& business, const QString& draft, const Database::CopyProgress& progress)
{
    for (int attempt = 0; attempt < kCopiesBetweenWrites; ++attempt) {
        const Result<QVariant> before = business.value(u"PRAGMA data_version"_s);
        const Result<BackupContent> content = before ? contentOf(business) : Result<BackupContent>(before.error());
        if (!content)
            return content.error();
        if (const Result<> copied = copyPages(business, draft, progress); !copied)
            return copied.error();
        const Result<QVariant> after = business.value(u"PRAGMA data_version"_s);
        if (!after)
            return after.error();
        if (*before == *after)
            return std::optional(*content);
        QFile::remove(draft);
    }
    return std::optional<BackupContent>();
}

/// Counts first: they open the read transaction that the copy then shares.
Result<BackupContent> copyOfOneMoment(Database& business, const QString& draft, const Database::CopyProgress& progress)
{
    const Result<QVariant> mode = business.value(u"PRAGMA journal_mode"_s);
    if (!mode)
        return mode.error();
    if (mode->toString() == "delete"_L1) {
        const Result<std::optional<BackupContent>> copied = copyBetweenWrites(business, draft, progress);
        if (!copied || *copied)
            return copied ? Result<BackupContent>(**copied) : copied.error();
    }
    if (const auto begun = business.run(u"BEGIN"_s); !begun)
        return begun.error();
    const auto ended = qScopeGuard([&] { static_cast<void>(business.run(u"ROLLBACK"_s)); });
    const Result<BackupContent> content = contentOf(business);
    if (!content)
        return content;
    const Result<> copied = copyPages(business, draft, progress);
    return copied ? content : Result<BackupContent>(copied.error());
}

Result<> rehearse(const Database& business, const QString& draft, const BackupContent& expected)
{
    const Result<std::unique_ptr<Database>> copy = openSound(draft);
    if (!copy) {
        const bool isBad = copy.error().kind == Error::Kind::Damaged || copy.error().kind == Error::Kind::Refused;
        return isBad ? didNotPass(business, copy.error().detail) : copy.error();
    }
    const Result<BackupContent> found = contentOf(**copy);
    if (!found)
        return found.error();
    return *found == expected ? Result<>() : Result<>(didNotPass(business, u"other counts"_s));
}

Error withName(Error error, const QString& draft, const QString& target)
{
    error.message.replace(draft, target);
    return error;
}

} // namespace

Result<std::unique_ptr<Database>> openSound(const QString& path)
{
    Result<std::unique_ptr<Database>> database = Database::open({path}, Database::Mode::ReadOnly);
    if (!database)
        return database;
    if (const Result<> known = checkIntegrity(**database); !known)
        return known.error();
    if (const Result<> sound = checkThoroughly(**database); !sound)
        return sound.error();
    return database;
}

Error onServer()
{
    return invalid(QCoreApplication::translate(
        "Backup", "A business on a server is not backed up by Kartei. Ask whoever runs the server, or use pg_dump."));
}

Result<> refuseStrayLog(const QString& path)
{
    for (const QString& name : withLogs(path)) {
        if (name != path && QFileInfo::exists(name))
            return Error{Error::Kind::Access,
                QCoreApplication::translate(
                    "Backup", "%1 would be taken for a part of %2 and spoil it. Move it away or choose another name.")
                    .arg(isolated(QDir::toNativeSeparators(name)), isolated(QFileInfo(path).fileName())),
                {}};
    }
    return {};
}

Result<BackupContent> makeDraft(
    Database& business, const QString& draft, const QString& target, const Database::CopyProgress& progress)
{
    if (business.engine() != Engine::Sqlite)
        return onServer();
    removeLeftDrafts(QFileInfo(draft).absolutePath());
    const Result<BackupContent> content = copyOfOneMoment(business, draft, progress);
    const Result<> sound = content ? rehearse(business, draft, *content) : Result<>(content.error());
    if (sound) {
        QFile::remove(draft + u"-shm"_s); // SQLite does not try twice
        return content;
    }
    for (const QString& name : withLogs(draft))
        QFile::remove(name);
    return withName(sound.error(), draft, target);
}

Result<BackupContent> makeBackup(Database& business, const QString& target, const Database::CopyProgress& progress)
{
    if (const Result<> free = checkTarget(target, Overwrite::Refuse); !free)
        return free.error();
    if (const Result<> alone = refuseStrayLog(target); !alone)
        return alone.error();
    const QString draft = draftBeside(target);
    const Result<BackupContent> content = makeDraft(business, draft, target, progress);
    if (!content)
        return content;
    if (const Result<> done = publishForSure(draft, target, Overwrite::Refuse); !done) {
        QFile::remove(draft);
        return done.error();
    }
    return content;
}

} // namespace kartei
