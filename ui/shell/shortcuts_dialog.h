#pragma once

class QWidget;

namespace kartei {

/// Every command of `window` that has a key.
void showShortcuts(QWidget& window);

} // namespace kartei
