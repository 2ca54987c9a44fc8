#include "core/cli/passphrase.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>

namespace kartei {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 kLongestPassphrase = 4096;

QString say(const char* text)
{
    return QCoreApplication::translate("CommandLine", text);
}

} // namespace

Result<Secret> passphraseFrom(const Command& command, const QString& option, const char* variable)
{
    const QString path = command.option(option);
    if (path.isEmpty())
        return Secret(qgetenv(variable));
    const QString shown = QDir::toNativeSeparators(path);
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly | QIODevice::Unbuffered))
        return Error{Error::Kind::Access,
            say(QT_TRANSLATE_NOOP("CommandLine", "%1 can't be read: %2.")).arg(shown, file.errorString()), {}};
    QByteArray line = file.readLine(kLongestPassphrase);
    while (line.endsWith('\n') || line.endsWith('\r'))
        line.chop(1);
    if (!line.isEmpty())
        return Secret(std::move(line));
    return usage(say(QT_TRANSLATE_NOOP("CommandLine", "%1 holds no passphrase in its first line.")).arg(shown));
}

Result<Secret> passphraseOfBackup(const Command& command)
{
    return passphraseFrom(command, u"passphrase-file"_s, "KARTEI_PASSPHRASE");
}

} // namespace kartei
