#include "core/cli/user_commands.h"

#include "core/business/passphrase.h"
#include "core/business/users.h"
#include "core/cli/passphrase.h"

#include <QCoreApplication>

namespace kartei {

using namespace Qt::StringLiterals;

namespace {

QString say(const char* text)
{
    return QCoreApplication::translate("CommandLine", text);
}

Result<Secret> newPassphrase(const Command& command)
{
    return passphraseFrom(command, u"new-passphrase-file"_s, "KARTEI_NEW_PASSPHRASE");
}

} // namespace

Result<> signInTo(Session& session, const Command& command)
{
    const Result<bool> isAsked = hasUsers(session.database());
    if (!isAsked || !*isAsked)
        return isAsked ? Result<>() : Result<>(isAsked.error());
    const QString name = command.has(u"user"_s) ? command.option(u"user"_s) : qEnvironmentVariable("KARTEI_USER");
    const Result<Secret> passphrase = passphraseFrom(command, u"user-passphrase-file"_s, "KARTEI_USER_PASSPHRASE");
    if (!passphrase)
        return passphrase.error();
    if (!name.isEmpty() && !passphrase->bytes().isEmpty())
        return signIn(session, name, passphrase->bytes());
    return Error{Error::Kind::Access,
        say(QT_TRANSLATE_NOOP("CommandLine",
                "%1 has users. Say who you are with --user, and put your passphrase into the variable "
                "KARTEI_USER_PASSPHRASE, or name a file that holds it with --user-passphrase-file."))
            .arg(session.location().address),
        {}};
}

Result<Undo> takeNewPassphrase(Record& record, const Command& command)
{
    if (&record.desc() != &describe<User>())
        return Undo::Possible;
    const Result<Secret> passphrase = newPassphrase(command);
    if (!passphrase || passphrase->bytes().isEmpty())
        return passphrase ? Result<Undo>(Undo::Possible) : Result<Undo>(passphrase.error());
    const Result<QString> hash = hashOf(passphrase->bytes());
    if (!hash)
        return hash.error();
    record.setValue(fieldOf<&User::passphraseHash>(), *hash);
    return Undo::Never;
}

Result<Outcome> runResetPassphrase(const Command& command)
{
    const Result<Secret> passphrase = newPassphrase(command);
    if (!passphrase)
        return passphrase.error();
    if (passphrase->bytes().isEmpty())
        return usage(say(QT_TRANSLATE_NOOP("CommandLine",
            "Put the new passphrase into the variable KARTEI_NEW_PASSPHRASE, or name a file that holds it with "
            "--new-passphrase-file.")));
    const Result<QString> hash = hashOf(passphrase->bytes());
    if (!hash)
        return hash.error();
    Session::Options options;
    options.backups = BackupPlan::ofUser();
    const Result<> done = resetPassphrase({command.at(0)}, options, command.at(2), *hash);
    return done ? Result<Outcome>(Outcome::Done) : Result<Outcome>(done.error());
}

} // namespace kartei
