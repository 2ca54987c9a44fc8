#pragma once

#include "core/sales/quote.h"
#include "ui/base/url_opener.h"

namespace kartei {

class Workbench;

/// Opens a mail to the customer with the PDF of a sent quote in the mail program, and offers to note it on their card:
/// only the user knows whether it was sent.
void mailQuote(Workbench& bench, const UrlOpener& opener, Id<Quote> quote);

} // namespace kartei
