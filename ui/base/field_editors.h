#pragma once

#include "ui/base/field_editor.h"

namespace kartei {

/// The editor that suits the field's type and flags; null for fields nobody types: keys, pictures, hidden and derived
/// ones.
FieldEditor* makeFieldEditor(
    const Field& field, const EditorContext& context, FieldEditor::Label place, QWidget* parent = nullptr);

/// Not keys, pictures, and what the program fills by itself.
bool isTyped(const Field& field);

} // namespace kartei
