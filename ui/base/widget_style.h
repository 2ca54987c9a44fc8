#pragma once

#include "ui/base/fonts.h"
#include "ui/base/icons.h"

class QAbstractButton;
class QBoxLayout;
class QFrame;
class QLayout;
class QPushButton;
class QToolButton;
class QWidget;

namespace kartei {

/// The looks the style sheet knows; set as dynamic properties, so they follow theme and text size.
enum class ButtonKind { Secondary, Primary, Quiet, Danger, Link, Chip, Segment };
enum class Surface { None, Window, Sidebar, Base, Raised, Column, Card, Soft, Segments };
enum class TextColour { Text, Text2, Text3, Accent, SoftText, Success, Warning, Danger, Info };

void setKind(QAbstractButton& button, ButtonKind kind);
void setSurface(QWidget& widget, Surface surface);
/// For labels. Weight 0: the step's own.
void setTextStyle(QWidget& label, FontSize size, TextColour colour = TextColour::Text, int weight = 0);
/// Danger frame around a field whose content was not understood.
void setInvalid(QWidget& field, bool isInvalid);

/// With text; `name` is the objectName.
QPushButton* textButton(const QString& text, ButtonKind kind, const QString& name, QWidget* parent = nullptr);
QPushButton* textButton(const QString& text, Icon use, ButtonKind kind, const QString& name, QWidget* parent = nullptr);
/// 32x32. `label` is accessible name and tool tip; `shortcut` is appended to the tool tip in parentheses.
QToolButton* iconButton(
    Icon use, const QString& label, const QString& name, QWidget* parent = nullptr, const QString& shortcut = {});

/// Contents margins that mirror in right-to-left windows; Qt's own do not.
void margins(QLayout& layout, int lead, int top, int trail, int bottom);
/// Without margins, with `spacing`.
void plain(QBoxLayout& layout, int spacing = 0);

/// Line of 1 px in the border colour.
QFrame* hairline(Qt::Orientation orientation = Qt::Horizontal, QWidget* parent = nullptr);

} // namespace kartei
