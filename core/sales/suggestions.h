#pragma once

#include "core/contacts/contact.h"
#include "core/sales/product.h"
#include "core/storage/session.h"

namespace kartei {

/// Something that may suit a customer next.
struct SuitableProduct {
    Id<Product> product;
    QString name;
    int buyers = 0; ///< of those who were looked at
};

/// Products that `contact`, their company and their colleagues have not bought: what most of those bought who bought
/// something of what they did lately; where that is nobody, what most bought of late. Only what is still offered, at
/// most `limit`. Looks at 10 of their products and 50 buyers of each, so that a large business answers as fast as a
/// small one.
Result<std::vector<SuitableProduct>> suggestionsFor(Session& session, Id<Contact> contact, int limit);

} // namespace kartei
