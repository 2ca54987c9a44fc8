#pragma once

#include "ui/base/url_opener.h"
#include "ui/base/workbench.h"

class QWidget;

namespace kartei {

/// Asks in which folder, and puts a new folder with everything of the business there, in a thread. `show` opens it when
/// asked to.
void askToExportEverything(QWidget* parent, Workbench& bench, const UrlOpener& show);

/// Tells that a folder was made, `said` with its name as %1, and offers to show it.
void offerFolder(Workbench& bench, const QString& said, const QString& folder, const UrlOpener& show);

} // namespace kartei
