// What Desk does to make a business of a complete export.

#include "ui/shell/desk.h"

#include "core/base/text.h"
#include "core/exchange/complete_import.h"
#include "core/exchange/export_folder.h"
#include "ui/base/prompts.h"
#include "ui/base/report_error.h"
#include "ui/shell/business_files.h"
#include "ui/shell/main_window.h"

#include <QEventLoop>
#include <QFileInfo>
#include <QProgressDialog>
#include <QStandardPaths>
#include <QThread>

#include <atomic>

namespace kartei {

namespace {

constexpr int kPatience = 500; ///< ms until the progress is shown

} // namespace

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
    m_window->announce(tr("This business was made of an export of %1.").arg(isolated(QFileInfo(*folder).fileName())));
}

bool Desk::makeFromExport(const QString& folder, const QString& path)
{
    QProgressDialog busy(tr("Checking the export and making the business…"), tr("Cancel"), 0, 100);
    busy.setObjectName(QStringLiteral("import_progress"));
    busy.setWindowTitle(tr("New business from an export"));
    busy.setWindowModality(Qt::ApplicationModal);
    busy.setMinimumDuration(kPatience);
    busy.setAutoReset(false);
    busy.setValue(0);
    std::atomic<bool> isStopped = false;
    connect(&busy, &QProgressDialog::canceled, &busy, [&] { isStopped = true; });
    CompleteImport options;
    options.progress = [&, last = -1](qint64 done, qint64 total) mutable {
        const int percent = total > 0 ? static_cast<int>(100 * done / total) : 0;
        if (std::exchange(last, percent) != percent)
            QMetaObject::invokeMethod(
                &busy, [&busy, percent] { busy.setValue(percent); }, Qt::QueuedConnection);
        return !isStopped;
    };
    Result<ExportManifest> made;
    QEventLoop loop;
    const std::unique_ptr<QThread> worker(
        QThread::create([&] { made = importEverything(folder, Location{path}, options); }));
    connect(worker.get(), &QThread::finished, &loop, &QEventLoop::quit);
    worker->start();
    loop.exec();
    worker->wait();
    if (!made && made.error().kind != Error::Kind::Cancelled)
        reportError(m_prompts, made.error());
    return made.has_value();
}

} // namespace kartei
