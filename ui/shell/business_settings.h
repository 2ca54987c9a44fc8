#pragma once

class QWidget;

namespace kartei {

class Workbench;

/// Pages of the settings about the business whose file is open. Null when its record can't be read.
QWidget* businessSettings(Workbench& bench);
QWidget* moneySettings(Workbench& bench);
QWidget* numberSettings(Workbench& bench);

} // namespace kartei
