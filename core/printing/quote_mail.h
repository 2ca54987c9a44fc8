#pragma once

#include "core/base/mail_draft.h"
#include "core/sales/quote.h"
#include "core/storage/session.h"

namespace kartei {

/// A quote on its way to the customer by mail: with its PDF as it was sent, in its language, to the preferred address
/// of the contact or else of their company. Invalid: it is still a draft, which has no number yet.
Result<MailDraft> quoteMail(Session& session, const Quote& quote);

} // namespace kartei
