#pragma once

#include <QList>

class QWidget;

namespace kartei {

/// F6: gives the focus to the zone after (or before) the one that has it; each zone remembers where in it the focus
/// was.
void focusNextZone(const QList<QWidget*>& zones, int step);

} // namespace kartei
