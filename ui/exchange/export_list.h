#pragma once

#include "ui/base/workbench.h"
#include "ui/exchange/session_job.h"

#include <vector>

class QWidget;

namespace kartei {

/// Asks for a file and writes these records to it, in this order: CSV, XLSX for spreadsheets, or JSON. The format
/// follows the file's name. Goes on in a thread; `parent` carries the window that tells how far it is.
void exportList(QWidget* parent, Workbench& bench, const EntityDesc& entity, const std::vector<qint64>& ids);

/// Does `work` in a thread, then `tell`s that it is done; `parent` carries the window that tells how far it is. The job
/// goes with that window once it is finished.
SessionJob* doInThread(QWidget* parent, Workbench& bench, const QString& title, const SessionJob::Work& work,
    const std::function<void()>& tell);

/// The same for work that writes `path`.
void exportInThread(
    QWidget* parent, Workbench& bench, const QString& title, const QString& path, const SessionJob::Work& work);

} // namespace kartei
