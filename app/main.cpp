#include "core/cli/command_line.h"
#include "core/cli/window_wish.h"
#include "ui/base/dialog_prompts.h"
#include "ui/shell/desk.h"

#include <QApplication>
#include <QFile>

#include <malloc.h>
#include <sys/stat.h>

namespace {

constexpr int kLargePiece = 256 * 1024; ///< bytes

/// Before there is a window, which takes much longer than to ask the one that is there.
bool isCallPassedOn(int argc, char** argv)
{
    QStringList given;
    for (int i = 0; i < argc; ++i)
        given += QFile::decodeName(argv[i]);
    const auto wish = kartei::WindowWish::of(given);
    return wish && wish->call && kartei::Desk::passOn(kartei::AppSettings(), wish->business, *wish->call);
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
    if (isCallPassedOn(argc, argv))
        return 0;
    mallopt(M_MMAP_THRESHOLD, kLargePiece); // ids of long lists go back to the system; glibc would begin to keep them
    QApplication app(argc, argv);
    const kartei::Result<kartei::WindowWish> wish = kartei::WindowWish::of(QApplication::arguments());
    if (!wish)
        return kartei::refuse(wish.error());
    QApplication::setApplicationName(QStringLiteral("kartei"));
    QApplication::setApplicationDisplayName(QStringLiteral("Kartei"));
    QApplication::setApplicationVersion(QStringLiteral(KARTEI_VERSION));
    QGuiApplication::setDesktopFileName(QStringLiteral("kartei"));
    QApplication::setWindowIcon(QIcon(QStringLiteral(":/kartei/kartei.svg")));

    kartei::AppSettings settings;
    kartei::DialogPrompts prompts;
    kartei::Desk desk(app, settings, prompts, kartei::allPages());
    if (!desk.start(wish->business, wish->call))
        return 0;
    const int status = QApplication::exec();
    desk.finish();
    return status;
}
