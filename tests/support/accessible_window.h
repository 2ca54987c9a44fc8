#pragma once

#include <QStringList>

class QWidget;

namespace kartei {

/// What a screen reader user would stumble over: visible controls that take the focus and have no name, mnemonics that
/// stand twice in one menu or one window, and steps of Tab against the reading order. Empty: nothing.
QStringList accessibilityFaults(const QWidget& window);

} // namespace kartei
