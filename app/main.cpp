#include "core/cli/command_line.h"
#include "ui/base/dialog_prompts.h"
#include "ui/shell/desk.h"

#include <QApplication>

#include <sys/stat.h>

namespace {

std::optional<kartei::Location> wantedBusiness(const QStringList& arguments)
{
    if (arguments.size() < 2)
        return {};
    return kartei::Location{arguments.at(1)};
}

QtMessageHandler s_usualHandler = nullptr;

/// Qt says these at every start, though it has mended the first itself and the second only means that a script of the
/// system's fallback fonts is drawn without ligatures; whoever uses the command line would take them for errors.
void passUnlessKnown(QtMsgType type, const QMessageLogContext& context, const QString& text)
{
    const bool isKnown = text.startsWith(QLatin1String("QStandardPaths: XDG_RUNTIME_DIR not set"))
        || text.startsWith(QLatin1String("OpenType support missing for"));
    if (!isKnown)
        s_usualHandler(type, context, text);
}

} // namespace

int main(int argc, char** argv)
{
    umask(077); // files of a business are nobody else's
    s_usualHandler = qInstallMessageHandler(passUnlessKnown);
    if (const std::optional<int> status = kartei::runCommandLine(argc, argv))
        return *status;
    QApplication app(argc, argv);
    if (const std::optional<int> status = kartei::refuseArguments(QApplication::arguments()))
        return *status;
    QApplication::setApplicationName(QStringLiteral("kartei"));
    QApplication::setApplicationDisplayName(QStringLiteral("Kartei"));
    QApplication::setApplicationVersion(QStringLiteral(KARTEI_VERSION));
    QGuiApplication::setDesktopFileName(QStringLiteral("kartei"));
    QApplication::setWindowIcon(QIcon(QStringLiteral(":/kartei/kartei.svg")));

    kartei::AppSettings settings;
    kartei::DialogPrompts prompts;
    kartei::Desk desk(app, settings, prompts, kartei::allPages());
    if (!desk.start(wantedBusiness(QApplication::arguments())))
        return 0;
    const int status = QApplication::exec();
    desk.finish();
    return status;
}
