#pragma once

#include "core/sales/quote.h"
#include "ui/base/theme.h"

#include <QString>

namespace kartei {

/// Colour class of a status chip; the word comes from the field table.
Status statusTone(QuoteStatus status);
QString statusText(QuoteStatus status);
/// Like statusText(), but a sent quote whose day has passed is expired.
QString statusText(const Quote& quote, QDate today);
Status statusTone(const Quote& quote, QDate today);

/// "Q-2026-0117", or "Draft" as long as there is none.
QString numberText(const Quote& quote);
/// For sentences: subject in quotation marks, else number, else "the quote".
QString nameInSentence(const Quote& quote);

} // namespace kartei
