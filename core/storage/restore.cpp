#include "core/storage/restore.h"

#include "core/base/text.h"
#include "core/storage/backup_seal.h"
#include "core/storage/file_claim.h"
#include "core/storage/migrations.h"
#include "core/storage/sqlite_file.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QScopeGuard>

#include <cerrno>

namespace kartei {

using namespace Qt::StringLiterals;

namespace {

Error inUse(const QString& file)
{
    return {Error::Kind::InUse,
        QCoreApplication::translate(
            "Backup", "%1 is open in another window or program. Close it there, then restore again.")
            .arg(isolated(QDir::toNativeSeparators(file))),
        {}};
}

Error exists(const QString& file)
{
    return {Error::Kind::Access,
        QCoreApplication::translate("Backup", "%1 exists already and was left as it is.")
            .arg(isolated(QDir::toNativeSeparators(file))),
        {}};
}

Error nothingRestored(const Error& reason)
{
    return {reason.kind, QCoreApplication::translate("Backup", "Nothing was restored. %1").arg(reason.message),
        reason.detail};
}

/// The business that is to be replaced: nobody else has it open, and it has no log beside it that a restored file would
/// be taken to belong to.
class Retired {
public:
    /// `known`: what its backup holds. InUse also where it was changed since.
    static Result<> lock(Database& present, const BackupContent& known)
    {
        const QString& file = present.location().address;
        const Result<QVariant> folded = present.value(u"PRAGMA journal_mode = DELETE"_s);
        // from here on without a file: that would lie beside the restored business
        const Result<QVariant> mode = folded ? present.value(u"PRAGMA journal_mode = MEMORY"_s) : folded;
        if (!mode)
            return mode.error().kind == Error::Kind::InUse ? inUse(file) : mode.error();
        const auto locked = present.run(u"BEGIN EXCLUSIVE"_s);
        if (!locked)
            return locked.error().kind == Error::Kind::InUse ? inUse(file) : locked.error();
        const Result<QVariant> still = present.value(u"PRAGMA journal_mode"_s);
        const Result<BackupContent> now = newestActOf(present);
        if (!still || !now)
            return still ? now.error() : still.error();
        if (still->toString() != "memory"_L1 || !now->isAsNewAs(known))
            return inUse(file);
        QFile::remove(file + u"-wal"_s); // all of it is in the file, but the disk may have refused to remove it
        return {};
    }

    /// Whoever opened the file while it was locked and waits must not go on with what has no name any more.
    static void giveUp(Database& replaced)
    {
        static_cast<void>(replaced.run(u"PRAGMA user_version = 0"_s));
        static_cast<void>(replaced.run(u"COMMIT"_s));
    }
};

void bringBack(const QString& kept, const QString& file)
{
    const auto from = withLogs(kept);
    const auto to = withLogs(file);
    for (size_t i = 0; i < from.size(); ++i)
        QFile::rename(from[i], to[i]);
}

/// "shop (damaged 2026-11-29 02-14-00).kartei"; the logs go with it, or nothing does.
Result<QString> setAside(const QString& file, Instant now, bool isDamaged)
{
    const QFileInfo info(file);
    const QString moment = QDateTime::fromMSecsSinceEpoch(now.utcMs, Qt::UTC).toString(u"yyyy-MM-dd hh-mm-ss"_s);
    const QString why = isDamaged ? u"damaged"_s : u"replaced"_s;
    const QString kept = info.dir().filePath(u"%1 (%2 %3).kartei"_s.arg(info.completeBaseName(), why, moment));
    const auto to = withLogs(kept);
    for (const QString& name : to) {
        if (QFileInfo::exists(name))
            return exists(name);
    }
    const auto from = withLogs(file);
    for (size_t i = 0; i < from.size(); ++i) {
        if (!QFileInfo::exists(from[i]) || QFile::rename(from[i], to[i]))
            continue;
        const int reason = errno;
        bringBack(kept, file);
        return notWritten(file, reason);
    }
    return kept;
}

/// Swaps the files after a last look that nothing lies beside that would be taken for a log.
Result<Published> swapIn(const QString& draft, const QString& file, Overwrite overwrite)
{
    const Result<> alone = refuseStrayLog(file);
    return alone ? publish(draft, file, overwrite) : Result<Published>(alone.error());
}

Result<Published> replaceUnfit(const QString& draft, const QString& file, Instant now, Restored& restored)
{
    if (isLocked(file))
        return inUse(file);
    const Result<QString> kept = setAside(file, now, restored.wasDamaged);
    if (!kept)
        return kept.error();
    restored.keptAs = *kept;
    const Result<Published> done = swapIn(draft, file, Overwrite::Refuse);
    if (!done && !QFileInfo::exists(file))
        bringBack(*kept, file);
    return done;
}

Result<Published> replaceSound(
    const QString& draft, const QString& file, std::unique_ptr<Database> present, const BackupContent& known)
{
    const Result<> locked = Retired::lock(*present, known);
    const Result<Published> done = locked ? swapIn(draft, file, Overwrite::Replace) : Result<Published>(locked.error());
    if (done)
        Retired::giveUp(*present); // also where the disk did not confirm it: the file has another name
    else
        static_cast<void>(present->run(u"ROLLBACK"_s));
    return done;
}

Result<Published> replace(const QString& draft, const QString& file, const RestoreWishes& wishes, Restored& restored)
{
    Result<std::unique_ptr<Database>> present = Database::open({file}, Database::Mode::ReadWrite);
    Result<> sound = present ? checkIntegrity(**present) : Result<>(present.error());
    if (sound) {
        if (const Result<> allowed = checkMayReplace(**present, wishes.actor); !allowed)
            return allowed.error();
        const Result<BackupDone> before = backUp(**present, wishes.plan, BackupReason::Restore, wishes.now);
        if (before) {
            restored.before = *before;
            return replaceSound(draft, file, *std::move(present), *before->backup.content);
        }
        sound = before.error();
    }
    if (sound.error().kind != Error::Kind::Refused && sound.error().kind != Error::Kind::Damaged)
        return sound.error();
    restored.wasDamaged = sound.error().kind == Error::Kind::Damaged;
    present = Result<std::unique_ptr<Database>>(nullptr);
    return replaceUnfit(draft, file, wishes.now, restored);
}

/// The file is in place, but a power cut may still take it away: where is what it held before?
Error unconfirmed(Error error, const Restored& restored)
{
    const QString kept = restored.before ? restored.before->backup.path : restored.keptAs;
    if (!kept.isEmpty())
        error.message += u' '
            + QCoreApplication::translate("Backup", "What was there before is kept as %1.")
                  .arg(isolated(QDir::toNativeSeparators(kept)));
    return error;
}

/// A backup of an older version has no identity yet: the shelf waits for the one that it gets when it is opened.
void keepShelfOf(const QString& file, const BackupContent& content, const BackupPlan& plan)
{
    if (content.rows.contains(u"file_identity"_s))
        return;
    for (const QString& folder : {plan.firstFolder(), plan.secondFolder}) {
        for (BackupShelf& shelf : BackupShelf::ofFile(file, folder))
            shelf.forgetIdentity();
    }
}

/// `readable` instead of `backup`, which messages name.
Result<Restored> restoreFrom(
    const QString& backup, const QString& readable, const QString& file, const RestoreWishes& wishes)
{
    const bool isThere = QFileInfo::exists(file);
    const Result<std::unique_ptr<Database>> source = openSound(readable);
    if (!source) {
        Error unfit = nothingRestored(source.error());
        unfit.message.replace(readable, backup);
        return unfit;
    }
    const QString draft = draftBeside(file);
    const Result<BackupContent> content = makeDraft(**source, draft, file, wishes.progress);
    if (!content)
        return nothingRestored(content.error());
    const auto gone = qScopeGuard([&] { QFile::remove(draft); });
    Restored restored;
    restored.content = *content;
    const Result<Published> done
        = isThere ? replace(draft, file, wishes, restored) : swapIn(draft, file, Overwrite::Refuse);
    if (!done)
        return nothingRestored(done.error());
    keepShelfOf(file, *content, wishes.plan);
    return done->unconfirmed ? Result<Restored>(unconfirmed(*done->unconfirmed, restored)) : Result<Restored>(restored);
}

} // namespace

Result<Restored> restoreBackup(const QString& backup, const QString& asked, const RestoreWishes& wishes)
{
    const QString file = realPathOf(asked);
    const bool isThere = QFileInfo::exists(file);
    if (isThere && (wishes.overwrite == Overwrite::Refuse || realPathOf(backup) == file || !QFileInfo(file).isFile()))
        return exists(file);
    if (const Result<> free = refuseWhereHeld({file}); !free)
        return nothingRestored(free.error());
    if (!isSealed(backup))
        return restoreFrom(backup, backup, file, wishes);
    const QString plain = draftBeside(file);
    if (const Result<> opened = unsealFile(backup, plain, wishes.passphrase); !opened)
        return nothingRestored(opened.error());
    const auto gone = qScopeGuard([&] { QFile::remove(plain); });
    return restoreFrom(backup, plain, file, wishes);
}

} // namespace kartei
