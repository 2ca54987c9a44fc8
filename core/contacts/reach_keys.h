#pragma once

#include "core/contacts/contact.h"

namespace kartei {

// What two spellings of one thing have in common.

/// E.164, else letters and digits.
QString phoneKey(const QString& typed, const QString& e164);
/// Without https://, www. and a slash at its end.
QString urlKey(const QString& typed);
/// Of street, postal code and city.
QString addressKey(const ContactAddress& address);

} // namespace kartei
