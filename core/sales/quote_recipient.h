#pragma once

#include "core/contacts/contact.h"
#include "core/storage/database.h"

#include <functional>

namespace kartei {

using ContactGetter = std::function<Result<Contact>(Id<Contact> id)>;

/// The customer's address as it would stand on a document made now: at least the name.
Result<QStringList> addressLines(Database& database, const ContactGetter& get, Id<Contact> customer);

} // namespace kartei
