#pragma once

class QKeyEvent;

namespace kartei {

/// Keys that act on a line wherever in the grid they are pressed, in an open cell too: Alt+Up, Alt+Down, Ctrl+H,
/// Ctrl+Delete, Ctrl+D, Shift+Return.
bool isGridKey(const QKeyEvent& event);

} // namespace kartei
