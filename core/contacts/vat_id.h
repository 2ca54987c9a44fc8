#pragma once

#include <QString>

namespace kartei {

/// Whether a VAT id may be right: the form that its country uses, and its check digits where the rule is public.
/// Blanks, dots and hyphens do not matter. True for whatever does not begin with a country known here. Source: European
/// Commission, VIES, "VAT identification number structure", and the national rules for check digits.
bool mayBeVatId(const QString& typed);

} // namespace kartei
