#include "core/cli/window_wish.h"

#include "core/contacts/caller.h"

#include <QCoreApplication>
#include <QUrl>

namespace kartei {

using namespace Qt::StringLiterals;

namespace {

Location businessAt(const QString& argument)
{
    const QUrl url = argument.startsWith("file:"_L1) ? QUrl(argument) : QUrl();
    return {url.isLocalFile() ? url.toLocalFile() : argument};
}

Error notACommand(const QString& argument)
{
    return {Error::Kind::Usage,
        QCoreApplication::translate("CommandLine", "“%1” is not a command. “kartei --help” lists all of them.")
            .arg(argument),
        {}};
}

} // namespace

Result<WindowWish> WindowWish::of(const QStringList& arguments)
{
    WindowWish wish;
    for (qsizetype i = 1; i < arguments.size(); ++i) {
        const QString& argument = arguments[i];
        const bool isTel = argument.startsWith("tel:"_L1, Qt::CaseInsensitive);
        const bool isCall = isTel || argument == "--call"_L1 || argument.startsWith("--call="_L1);
        if (!isCall && (argument.startsWith(u'-') || wish.business))
            return notACommand(arguments[1]);
        if (!isCall) {
            wish.business = businessAt(argument);
            continue;
        }
        const bool isNext = argument == "--call"_L1;
        if (wish.call || (isNext && i + 1 == arguments.size()))
            return Error{Error::Kind::Usage,
                QCoreApplication::translate("CommandLine", "--call needs one number; an empty one is withheld."), {}};
        const QString number = isTel ? argument : isNext ? arguments[++i] : argument.section(u'=', 1);
        const Result<QString> call = callerNumber(number);
        if (!call)
            return call.error();
        wish.call = *call;
    }
    return wish;
}

} // namespace kartei
