#include "core/base/text.h"
#include "core/cli/command.h"
#include "core/storage/backup.h"
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

void tellOf(const Command& command, const Restored& restored)
{
    if (restored.before)
        command.note(say(QT_TRANSLATE_NOOP("CommandLine", "What was there before is kept as %1."))
                         .arg(shown(restored.before->backup.path)));
    if (restored.before && restored.before->secondFailure)
        command.note(restored.before->secondFailure->message);
    if (!restored.keptAs.isEmpty())
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
    const Result<BackupContent> content = makeBackup(**business, command.at(1));
    if (!content)
        return content.error();
    return command.report(say(QT_TRANSLATE_NOOP("CommandLine", "%1 is a backup of %2, checked; records: %3"))
                              .arg(shown(command.at(1)), shown(command.at(0)))
                              .arg(content->records())
        + u'\n');
}

Result<Outcome> runRestore(const Command& command)
{
    const QString file = command.at(1);
    if (Location{file}.isServer())
        return onServer();
    if (QFileInfo::exists(file) && !command.has(u"force"_s))
        return Error{Error::Kind::Access,
            say(QT_TRANSLATE_NOOP("CommandLine",
                    "%1 exists already. With --force it is replaced; what it holds now is kept as a backup."))
                .arg(shown(file)),
            {}};
    const Result<Restored> restored
        = restoreBackup(command.at(0), file, {BackupPlan::ofUser(), command.overwrite(), Clock::system().now()});
    if (!restored)
        return restored.error();
    tellOf(command, *restored);
    return command.report(say(QT_TRANSLATE_NOOP("CommandLine", "%1 is restored from %2, checked; records: %3"))
                              .arg(shown(file), shown(command.at(0)))
                              .arg(restored->content.records())
        + u'\n');
}

} // namespace kartei
