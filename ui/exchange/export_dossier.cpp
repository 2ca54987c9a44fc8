#include "ui/exchange/export_dossier.h"

#include "core/base/text.h"
#include "core/exchange/complete_export.h"
#include "core/exchange/dossier.h"
#include "core/printing/dossier_printing.h"
#include "ui/base/prompts.h"
#include "ui/exchange/export_everything.h"
#include "ui/exchange/export_list.h"

#include <QCoreApplication>
#include <QStandardPaths>

namespace kartei {

namespace {

QString words(const char* source)
{
    return QCoreApplication::translate("ExportDossier", source);
}

} // namespace

void askForDossier(QWidget* parent, Workbench& bench, const Contact& contact, const UrlOpener& show)
{
    const std::optional<QString> parentFolder
        = bench.prompts().chooseFolder({words(QT_TRANSLATE_NOOP("ExportDossier", "Where the dossier is kept")), {},
            QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation), {}});
    if (!parentFolder)
        return;
    const QString folder = freeExportPath(*parentFolder, contact.name, bench.session().clock().today());
    const auto work = [folder, id = contact.id](Session& session, const SessionJob::Progress& progress) {
        return exportDossier(session, id, folder, {.paper = &dossierPdf, .progress = progress});
    };
    const QString title = words(QT_TRANSLATE_NOOP("ExportDossier", "Dossier of %1")).arg(isolated(contact.name));
    doInThread(parent, bench, title, work, [&bench, folder, show] {
        offerFolder(bench, words(QT_TRANSLATE_NOOP("ExportDossier", "The dossier is in %1")), folder, show);
    });
}

} // namespace kartei
