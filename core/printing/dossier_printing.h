#pragma once

#include "core/contacts/contact.h"
#include "core/printing/paper_document.h"
#include "core/storage/session.h"

namespace kartei {

/// All that is known of a contact, and of a company's people, in the language of the business: every field of the card
/// and of what belongs to it that says something. NotFound.
Result<PaperDocument> dossierDocument(Session& session, Id<Contact> contact);

/// The same as PDF.
Result<QByteArray> dossierPdf(Session& session, Id<Contact> contact);

} // namespace kartei
