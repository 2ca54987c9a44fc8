#pragma once

class QWidget;

namespace kartei {

/// Tab goes through `area` as its layouts arrange it. Qt goes in the order in which widgets were made, so rows that
/// were made later than what stands below them come last.
void tabInReadingOrder(QWidget& area);

} // namespace kartei
