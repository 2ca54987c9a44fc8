#pragma once

class QWidget;

namespace kartei {

/// Tab goes through `area` as its layouts arrange it. Qt goes in the order in which widgets were made, so rows that
/// were made later than what stands below them come last.
void tabInReadingOrder(QWidget& area);
/// The same of what was made in `area` when it was in its window already: it comes where the area stands.
void tabWhereItStands(QWidget& area);

} // namespace kartei
