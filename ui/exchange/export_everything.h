#pragma once

#include "ui/base/url_opener.h"
#include "ui/base/workbench.h"

class QWidget;

namespace kartei {

/// Asks in which folder, and puts a new folder with everything of the business there, in a thread. `show` opens it when
/// asked to.
void askToExportEverything(QWidget* parent, Workbench& bench, const UrlOpener& show);

} // namespace kartei
