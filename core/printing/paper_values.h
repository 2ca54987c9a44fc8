#pragma once

#include "core/printing/paper_language.h"
#include "core/schema/entity.h"

namespace kartei {

/// What a stored value is on paper, in the words and number forms of its language: "Sent", "21.11.2026, 11:08",
/// "1.234,50 €". Empty: it says nothing, as a 0 or a no. References and files: empty.
QString paperValue(const PaperLanguage& language, const EntityDesc& desc, const Field& field, const QVariant& stored,
    const Currency& currency);

/// The name of a field in the language of the paper.
QString paperLabel(const PaperLanguage& language, const EntityDesc& desc, const Field& field);

} // namespace kartei
