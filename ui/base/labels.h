#pragma once

class QLabel;
class QString;
class QVBoxLayout;
class QWidget;

namespace kartei {

/// Heading of a group of fields; space above it unless it is the first.
void addHeading(QVBoxLayout& column, const QString& text);
/// Label above a field: buddy and accessible name; `name` is the field's objectName.
QVBoxLayout* labelled(const QString& text, QWidget* field, const QString& name);
/// Text of a menu that is no text of ours: its "&" marks no mnemonic.
QString menuText(QString text);
/// A menu text as it is read: "&Undo" is "Undo", "R&&D" is "R&D".
QString withoutMnemonic(const QString& text);

} // namespace kartei
