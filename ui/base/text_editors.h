#pragma once

#include "ui/base/field_editor.h"

class QLineEdit;

namespace kartei {

/// One line or several; what was written into this field before is offered again.
FieldEditor::Control textControl(FieldEditor& editor, const EditorContext& context);

/// Offers `values` (asked for when the field is first entered) while something is typed.
void offerValues(QLineEdit& edit, std::function<QStringList()> values);

} // namespace kartei
