#pragma once

#include "ui/base/workbench.h"
#include "ui/exchange/session_job.h"

#include <limits>

class QWidget;

namespace kartei {

/// Records that an act changes in some hundred milliseconds; of more the window does not wait for the end.
inline constexpr qint64 kFewRecords = 300;

/// Of an act that may concern any number of records.
inline constexpr qsizetype kHoweverMany = std::numeric_limits<qsizetype>::max();

/// Does one act on `count` records: at once where they are few, else in a thread; `parent` carries the window that
/// tells how far it is, after a backup. Either way a toast says `said`, with Undo.
void actOnMany(QWidget* parent, Workbench& bench, qsizetype count, const QString& title, const QString& said,
    const SessionJob::Work& act);

} // namespace kartei
