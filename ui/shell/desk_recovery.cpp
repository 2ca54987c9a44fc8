// What Desk does when a business can't be opened, and when an older state of it is wanted.

#include "ui/shell/desk.h"

#include "core/base/text.h"
#include "core/business/user.h"
#include "core/storage/restore.h"
#include "core/storage/salvage.h"
#include "ui/base/display_text.h"
#include "ui/base/prompts.h"
#include "ui/base/report_error.h"
#include "ui/base/work_beside.h"
#include "ui/shell/business_files.h"
#include "ui/shell/file_check.h"
#include "ui/shell/main_window.h"
#include "ui/shell/running_window.h"
#include "ui/shell/sign_in_window.h"

#include <QDir>
#include <QFileInfo>

namespace kartei {

using namespace Qt::StringLiterals;

namespace {

/// Also of a file that can't be opened; in both places. Left out are those that did not pass just now.
std::optional<ShelfBackup> newestBackupOf(const Location& location, const BackupPlan& plan, const QStringList& bad)
{
    std::optional<ShelfBackup> newest;
    for (const QString& folder : {plan.firstFolder(), plan.secondFolder}) {
        if (folder.isEmpty())
            continue;
        for (const BackupShelf& shelf : BackupShelf::ofFile(location.address, folder)) {
            for (const ShelfBackup& backup : shelf.list()) {
                if (backup.content && !bad.contains(backup.path) && (!newest || backup.at > newest->at))
                    newest = backup;
            }
        }
    }
    return newest;
}

/// "Contact: 120 saved, 3 lost", a line each.
QString countsOf(const SalvageReport& report)
{
    QStringList lines;
    for (const SalvageReport::Count& count : report.counts)
        lines += Desk::tr("%1: %2 saved, %3 lost").arg(count.kind).arg(count.kept).arg(count.lost);
    return lines.join(u'\n');
}

QString keptText(const Restored& restored)
{
    const QString text = restored.wasDamaged
        ? Desk::tr("The business is as in the backup. The damaged file was kept as %1.")
        : Desk::tr("The business is as in the backup. What was there before was kept as %1.");
    return text.arg(isolated(QFileInfo(restored.keptAs).fileName()));
}

} // namespace

Desk::Remedy Desk::askForRemedy(const Location& location, const Error& error)
{
    std::vector<Remedy> remedies;
    QStringList words;
    const auto add = [&](Remedy remedy, const QString& text) {
        remedies.push_back(remedy);
        words += text;
    };
    const bool isDamaged = error.kind == Error::Kind::Damaged;
    const std::optional<ShelfBackup> backup = isDamaged || error.kind == Error::Kind::Refused
        ? newestBackupOf(location, m_settings.backupPlan(), m_badBackups)
        : std::nullopt;
    if (backup)
        add(Remedy::Restore,
            tr("Restore the backup of %1, %n record(s)", nullptr, static_cast<int>(backup->content->records()))
                .arg(momentText(backup->at)));
    if (isDamaged)
        add(Remedy::Salvage, tr("Rescue what can be read…"));
    add(Remedy::TryAgain, tr("Try again"));
    if (error.kind == Error::Kind::InUse)
        add(Remedy::ReadOnly, tr("Open for reading only"));
    add(Remedy::Other, tr("Choose another file…"));
    const QString name = location.isServer() ? location.address : QFileInfo(location.address).fileName();
    const std::optional<int> answer
        = m_prompts.choose({tr("%1 could not be opened").arg(isolated(name)), error.message, words});
    return answer ? remedies[static_cast<size_t>(*answer)] : Remedy::None;
}

void Desk::restoreNewest(const Location& location)
{
    const std::optional<ShelfBackup> backup = newestBackupOf(location, m_settings.backupPlan(), m_badBackups);
    if (!backup)
        return;
    const Result<Restored> done = putInPlace(backup->path, location);
    if (!done) {
        if (done.error().kind != Error::Kind::Cancelled && done.error().kind != Error::Kind::Access)
            m_badBackups += backup->path;
        reportError(m_prompts, done.error());
        return;
    }
    if (!done->keptAs.isEmpty())
        m_prompts.notify({keptText(*done), {}, {}});
}

std::optional<QString> Desk::rescueFrom(const Location& damaged)
{
    const QFileInfo file(damaged.address);
    //: Name of a file: what could be rescued of the business before
    const QString name = tr("%1 (rescued).kartei").arg(file.completeBaseName());
    const std::optional<QString> target = m_prompts.saveFile(businessToMake(file.dir().filePath(name)));
    if (!target)
        return std::nullopt;
    Result<SalvageReport> report = invalid({});
    workBeside(
        tr("Rescue"), tr("Reading what can still be read…"), [&] { report = salvage(damaged.address, *target); });
    if (!report) {
        reportError(m_prompts, report.error());
        return std::nullopt;
    }
    m_prompts.notify(
        {tr("%1 was made. The damaged file was left as it is.").arg(isolated(QFileInfo(*target).fileName())) + u'\n'
                + countsOf(*report),
            report->losses.join(u'\n'), {}});
    return target;
}

void Desk::restore(const QString& backup, const QByteArray& passphrase)
{
    const Location location = m_session->location();
    const std::optional<User> user = signedInUser();
    const Actor actor = m_session->options().actor;
    m_check.reset();
    m_window.reset();
    m_running.reset();
    m_session.reset();
    const Result<Restored> restored = putInPlace(backup, location, actor, passphrase);
    if (!restored)
        reportError(m_prompts, restored.error());
    if (openAnew(location, user) && restored && m_window && m_session->location() == location)
        tellRestored(*restored);
}

Result<Restored> Desk::putInPlace(
    const QString& backup, const Location& location, const Actor& actor, const QByteArray& passphrase)
{
    waitUntilLeft(); // they hold their files
    const BackupPlan plan = m_settings.backupPlan();
    Result<Restored> restored = invalid({});
    workBeside(tr("Restore from a backup"), tr("The backup is checked and put in place. What is there now is kept."),
        [&](const WorkProgress& progress) {
            restored = restoreBackup(backup, location.address,
                {plan, Overwrite::Replace, Clock::system().now(), passphrase, progress, actor});
        });
    return restored;
}

void Desk::tellRestored(const Restored& restored)
{
    const QString text = tr("The business is as in the backup. What was there before is among the backups.");
    if (!restored.before) {
        m_window->announce(keptText(restored));
        return;
    }
    m_window->offer(text, tr("Take back"), [this, path = restored.before->backup.path, of = m_session->location()] {
        const auto takeBack = [this, path, of] {
            if (m_session && m_session->location() == of)
                restore(path);
        };
        QMetaObject::invokeMethod(this, takeBack, Qt::QueuedConnection);
    });
}

} // namespace kartei
