#pragma once

#include "ui/base/field_editor.h"

class QComboBox;

namespace kartei {

FieldEditor::Control choiceControl(FieldEditor& editor, const EditorContext& context);
/// Several of the field's choices: a chip for each, pressed in or not. It is named like the field with the choice
/// behind.
FieldEditor::Control severalControl(FieldEditor& editor, const EditorContext& context);
FieldEditor::Control currencyControl(FieldEditor& editor);

/// Country and language: stored as a code, shown and typed by name.
bool isCodeWithName(const Field& field);
FieldEditor::Control namedCodeControl(FieldEditor& editor);
/// The name of a stored country or language in the window's language.
QString nameOfCode(const Field& field, const QString& code);

} // namespace kartei
