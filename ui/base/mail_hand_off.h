#pragma once

#include "core/base/mail_draft.h"
#include "core/base/result.h"
#include "ui/base/url_opener.h"

namespace kartei {

/// Opens a mail with what is attached in the mail program of the desktop, by `xdg-email` where there is one, else as a
/// file of mail. Whether it is sent is up to the user. Access: no program takes it, or there is no room for the files.
Result<> handOver(const MailDraft& mail, const UrlOpener& opener);

} // namespace kartei
