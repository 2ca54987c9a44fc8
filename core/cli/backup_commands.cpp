#include "core/business/users.h"
#include "core/cli/command.h"
#include "core/cli/passphrase.h"
#include "core/cli/user_commands.h"
#include "core/storage/backup_seal.h"
#include "core/storage/restore.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>

namespace kartei {

using namespace Qt::StringLiterals;

namespace {

QString say(const char* text)
{
    return QCoreApplication::translate("CommandLine", text);
}

QString shown(const QString& path)
{
    return QDir::toNativeSeparators(path);
}

/// Who wants `file` to be another; nobody where it is not there, has no users or can't be opened.
Result<Actor> actorIn(const QString& file, const Command& command)
{
    if (!QFileInfo::exists(file))
        return Actor();
    {
        const Result<std::unique_ptr<Database>> business = Database::open({file}, Database::Mode::ReadOnly);
        const Result<bool> isAsked = business ? hasUsers(**business) : Result<bool>(false);
        if (!isAsked || !*isAsked)
            return Actor();
    }
    Session::Options options;
    options.readOnly = true;
    options.backups = BackupPlan::ofUser();
    const Result<std::unique_ptr<Session>> session = Session::open({file}, options);
    if (!session)
        return Actor();
    const Result<> signedIn = signInTo(**session, command);
    return signedIn ? Result<Actor>((*session)->options().actor) : Result<Actor>(signedIn.error());
}

void tellOf(const Command& command, const Restored& restored)
{
    if (restored.before)
        command.note(say(QT_TRANSLATE_NOOP("CommandLine", "What was there before is kept as %1."))
                         .arg(shown(restored.before->backup.path)));
    if (restored.before && restored.before->secondFailure)
        command.note(restored.before->secondFailure->message);
    if (!restored.keptAs.isEmpty() && !restored.wasDamaged)
        command.note(
            say(QT_TRANSLATE_NOOP("CommandLine", "What was there before is kept as %1.")).arg(shown(restored.keptAs)));
    else if (!restored.keptAs.isEmpty())
        command.note(say(QT_TRANSLATE_NOOP("CommandLine", "What was there before is damaged and kept as %1."))
                         .arg(shown(restored.keptAs)));
}

} // namespace

Result<Outcome> runBackup(const Command& command)
{
    if (Location{command.at(0)}.isServer())
        return onServer();
    const Result<std::unique_ptr<Database>> business = Database::open({command.at(0)}, Database::Mode::ReadOnly);
    if (!business)
        return business.error();
    const Result<bool> isAsked = hasUsers(**business);
    if (!isAsked)
        return isAsked.error();
    if (*isAsked) {
        if (const Result<std::unique_ptr<Session>> allowed = command.open(false); !allowed)
            return allowed.error();
    }
    const Result<Secret> passphrase = passphraseOfBackup(command);
    if (!passphrase)
        return passphrase.error();
    const Result<BackupContent> content = passphrase->bytes().isEmpty()
        ? makeBackup(**business, command.at(1))
        : makeSealedBackup(**business, command.at(1), passphrase->bytes());
    if (!content)
        return content.error();
    return command.report(say(QT_TRANSLATE_NOOP("CommandLine", "%1 is a backup of %2, checked; records: %3"))
                              .arg(shown(command.at(1)), shown(command.at(0)))
                              .arg(content->records())
        + u'\n');
}

Result<Outcome> runRestore(const Command& command)
{
    const QString& file = command.at(1);
    if (Location{file}.isServer())
        return onServer();
    if (QFileInfo::exists(file) && !command.has(u"force"_s))
        return Error{Error::Kind::Access,
            say(QT_TRANSLATE_NOOP("CommandLine",
                    "%1 exists already. With --force it is replaced; what it holds now is kept as a backup."))
                .arg(shown(file)),
            {}};
    const Result<Secret> passphrase = passphraseOfBackup(command);
    if (!passphrase)
        return passphrase.error();
    if (passphrase->bytes().isEmpty() && isSealed(command.at(0)))
        return usage(say(QT_TRANSLATE_NOOP("CommandLine",
                             "%1 has a passphrase. Put it into the variable KARTEI_PASSPHRASE, or name a file that "
                             "holds it with --passphrase-file."))
                         .arg(shown(command.at(0))));
    const Result<Actor> actor = actorIn(file, command);
    if (!actor)
        return actor.error();
    const Result<Restored> restored = restoreBackup(command.at(0), file,
        {BackupPlan::ofUser(), command.overwrite(), Clock::system().now(), passphrase->bytes(), {}, *actor});
    if (!restored)
        return restored.error();
    tellOf(command, *restored);
    return command.report(say(QT_TRANSLATE_NOOP("CommandLine", "%1 is restored from %2, checked; records: %3"))
                              .arg(shown(file), shown(command.at(0)))
                              .arg(restored->content.records())
        + u'\n');
}

} // namespace kartei
