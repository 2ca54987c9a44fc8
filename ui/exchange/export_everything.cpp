#include "ui/exchange/export_everything.h"

#include "core/base/text.h"
#include "core/business/business.h"
#include "core/exchange/complete_export.h"
#include "ui/base/prompts.h"
#include "ui/exchange/export_list.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QStandardPaths>
#include <QUrl>

namespace kartei {

namespace {

QString words(const char* source)
{
    return QCoreApplication::translate("ExportEverything", source);
}

} // namespace

void askToExportEverything(QWidget* parent, Workbench& bench, const UrlOpener& show)
{
    const QString title = words(QT_TRANSLATE_NOOP("ExportEverything", "Export everything"));
    const Result<Business> business = bench.session().get(Id<Business>{1});
    if (!business)
        return bench.report(business.error());
    const std::optional<QString> parentFolder
        = bench.prompts().chooseFolder({words(QT_TRANSLATE_NOOP("ExportEverything", "Where the export is kept")), {},
            QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation), {}});
    if (!parentFolder)
        return;
    const QString folder = freeExportPath(*parentFolder, business->name, bench.session().clock().today());
    const auto work = [folder](Session& session, const SessionJob::Progress& progress) {
        return exportEverything(session, folder, {.progress = progress});
    };
    doInThread(parent, bench, title, work, [&bench, folder, show] {
        offerFolder(bench, words(QT_TRANSLATE_NOOP("ExportEverything", "Everything was exported to %1")), folder, show);
    });
}

void offerFolder(Workbench& bench, const QString& said, const QString& folder, const UrlOpener& show)
{
    bench.offer(said.arg(isolated(QFileInfo(folder).fileName())),
        words(QT_TRANSLATE_NOOP("ExportEverything", "Show folder")), [&bench, folder, show] {
            if (!show(QUrl::fromLocalFile(folder)))
                bench.report({Error::Kind::Access,
                    words(QT_TRANSLATE_NOOP(
                              "ExportEverything", "No program on this computer shows folders. The export is in %1."))
                        .arg(isolated(QDir::toNativeSeparators(folder))),
                    {}});
        });
}

} // namespace kartei
