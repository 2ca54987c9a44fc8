#pragma once

#include <functional>

class QWidget;

namespace kartei {

/// Does once what the first picture of `widget` need not wait for, when that is on the screen.
void afterFirstPainting(QWidget& widget, std::function<void()> act);

} // namespace kartei
