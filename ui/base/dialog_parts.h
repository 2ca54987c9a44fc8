#pragma once

class QDialog;
class QHBoxLayout;
class QPushButton;
class QVBoxLayout;

namespace kartei {

/// The column of a dialog that asks a few things, below its window title as heading.
QVBoxLayout* dialogColumn(QDialog& dialog);

/// Its last row: the button that closes it, and the one that Enter presses.
QHBoxLayout* dialogFoot(QPushButton* cancel, QPushButton* go);

} // namespace kartei
