#pragma once

#include "core/base/mail_draft.h"
#include "core/base/result.h"
#include "ui/base/url_opener.h"

namespace kartei {

/// Opens a mail with all that belongs to it in the program that the desktop has for files of mail; whether it is sent
/// is up to the user. A file and not `mailto:` or xdg-email, which leave out what is attached with most programs, and
/// say nothing. Access: no program takes it, or there is no room for the file.
Result<> handOver(const MailDraft& mail, const UrlOpener& opener);

} // namespace kartei
