// What Desk does to make a business of a complete export.

#include "ui/shell/desk.h"

#include "core/base/text.h"
#include "core/exchange/complete_import.h"
#include "core/exchange/export_folder.h"
#include "ui/base/prompts.h"
#include "ui/base/report_error.h"
#include "ui/base/work_beside.h"
#include "ui/shell/business_files.h"
#include "ui/shell/main_window.h"

#include <QFileInfo>
#include <QStandardPaths>

namespace kartei {

void Desk::askForExport()
{
    const std::optional<QString> folder = m_prompts.chooseFolder(
        {tr("The folder of the export"), {}, QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation), {}});
    if (!folder)
        return;
    const Result<ExportFolder> found = ExportFolder::open(*folder);
    if (!found) {
        reportError(m_prompts, found.error());
        return;
    }
    const auto path = m_prompts.saveFile(businessToMake(freeBusinessPath(found->manifest().business)));
    if (!path || !makeFromExport(*folder, *path) || !openBusiness({*path}) || !m_window)
        return;
    m_window->announce(tr("This business was made from the export “%1”.").arg(isolated(QFileInfo(*folder).fileName())));
}

bool Desk::makeFromExport(const QString& folder, const QString& path)
{
    Result<ExportManifest> made = invalid({});
    workBeside(tr("New business from an export"), tr("Checking the export and making the business…"),
        [&](const WorkProgress& progress) {
            CompleteImport options;
            options.progress = progress;
            made = importEverything(folder, Location{path}, options);
        });
    if (!made && made.error().kind != Error::Kind::Cancelled)
        reportError(m_prompts, made.error());
    return made.has_value();
}

} // namespace kartei
