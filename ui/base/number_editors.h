#pragma once

#include "ui/base/field_editor.h"

namespace kartei {

/// Numbers as the region writes them, with arithmetic; written out on leaving. Amounts in the context's currency.
FieldEditor::Control numberControl(FieldEditor& editor, const EditorContext& context);

} // namespace kartei
