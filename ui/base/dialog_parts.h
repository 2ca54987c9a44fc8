#pragma once

class QDialog;
class QHBoxLayout;
class QPushButton;
class QSize;
class QVBoxLayout;
class QWidget;

namespace kartei {

/// The column of a dialog that asks a few things, below its window title as heading.
QVBoxLayout* dialogColumn(QDialog& dialog);

/// Its last row: the button that closes it, and the one that Enter presses.
QHBoxLayout* dialogFoot(QPushButton* cancel, QPushButton* go);

/// That large, or as large as the screen lets it be with its frame.
void resizeWithinScreen(QWidget& window, const QSize& wanted);

} // namespace kartei
