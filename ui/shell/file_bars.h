#pragma once

class QVBoxLayout;
class QWidget;

namespace kartei {

class AppSettings;
class Workbench;

/// What is risky about where the business lies, each in a bar with what ends it; a warning that was understood is not
/// told again for this file.
void addFileBars(QVBoxLayout& bars, QWidget* parent, Workbench& bench, AppSettings& settings);

} // namespace kartei
