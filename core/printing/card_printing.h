#pragma once

#include "core/contacts/contact.h"
#include "core/printing/paper_document.h"

namespace kartei {

class Session;

/// Index cards of these contacts, in the language of the business and in the order given. A company's card has what
/// happened with its people, too. NotFound: one is gone. Invalid: more than 500.
Result<PaperDocument> contactCardsDocument(Session& session, const std::vector<qint64>& contacts);

} // namespace kartei
