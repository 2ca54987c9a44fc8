#pragma once

#include "core/exchange/csv_writer.h"
#include "ui/base/workbench.h"
#include "ui/exchange/session_job.h"

#include <QStringList>

#include <vector>

class QWidget;

namespace kartei {

/// How a list is written to a file.
struct ListExport {
    QString format; ///< that is suggested: "csv", "xlsx", "json", "vcf"
    QStringList fields = {}; ///< as ExportOptions
    CsvForm form = {}; ///< of CSV
};

/// Asks for a file and writes these records to it, in this order. The format follows the file's name. Goes on in a
/// thread; `parent` carries the window that tells how far it is. False: no file was named.
bool exportList(QWidget* parent, Workbench& bench, const EntityDesc& entity, const std::vector<qint64>& ids,
    const ListExport& choice);

/// Does `work` in a thread, then `tell`s that it is done; `parent` carries the window that tells how far it is. The job
/// goes with that window once it is finished.
SessionJob* doInThread(QWidget* parent, Workbench& bench, const QString& title, const SessionJob::Work& work,
    const std::function<void()>& tell);

/// The same for work that writes `path`.
void exportInThread(
    QWidget* parent, Workbench& bench, const QString& title, const QString& path, const SessionJob::Work& work);

} // namespace kartei
