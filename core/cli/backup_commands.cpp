#include "core/cli/command.h"
#include "core/storage/backup_seal.h"
#include "core/storage/restore.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>

namespace kartei {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 kLongestPassphrase = 4096;

QString say(const char* text)
{
    return QCoreApplication::translate("CommandLine", text);
}

QString shown(const QString& path)
{
    return QDir::toNativeSeparators(path);
}

/// Never an argument: those are everybody's to read. Empty: none.
Result<QByteArray> passphraseOf(const Command& command)
{
    const QString path = command.option(u"passphrase-file"_s);
    if (path.isEmpty())
        return qgetenv("KARTEI_PASSPHRASE");
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return Error{Error::Kind::Access,
            say(QT_TRANSLATE_NOOP("CommandLine", "%1 can't be read: %2.")).arg(shown(path), file.errorString()), {}};
    QByteArray line = file.readLine(kLongestPassphrase);
    while (line.endsWith('\n') || line.endsWith('\r'))
        line.chop(1);
    if (!line.isEmpty())
        return line;
    return usage(say(QT_TRANSLATE_NOOP("CommandLine", "%1 holds no passphrase in its first line.")).arg(shown(path)));
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
    const Result<QByteArray> passphrase = passphraseOf(command);
    if (!passphrase)
        return passphrase.error();
    const Result<BackupContent> content = passphrase->isEmpty()
        ? makeBackup(**business, command.at(1))
        : makeSealedBackup(**business, command.at(1), *passphrase);
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
    const Result<QByteArray> passphrase = passphraseOf(command);
    if (!passphrase)
        return passphrase.error();
    if (passphrase->isEmpty() && isSealed(command.at(0)))
        return usage(say(QT_TRANSLATE_NOOP("CommandLine",
                             "%1 has a passphrase. Put it into the variable KARTEI_PASSPHRASE, or name a file that "
                             "holds it with --passphrase-file."))
                         .arg(shown(command.at(0))));
    const Result<Restored> restored = restoreBackup(
        command.at(0), file, {BackupPlan::ofUser(), command.overwrite(), Clock::system().now(), *passphrase});
    if (!restored)
        return restored.error();
    tellOf(command, *restored);
    return command.report(say(QT_TRANSLATE_NOOP("CommandLine", "%1 is restored from %2, checked; records: %3"))
                              .arg(shown(file), shown(command.at(0)))
                              .arg(restored->content.records())
        + u'\n');
}

} // namespace kartei
