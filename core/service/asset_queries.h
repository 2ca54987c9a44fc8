#pragma once

#include "core/sales/purchases.h"
#include "core/service/asset.h"
#include "core/storage/session.h"

namespace kartei {

enum class Warranty { Unknown, Lasts, Over };
Warranty warrantyOn(QDate day, const Asset& asset);

struct OwnedItem {
    Asset asset;
    QString number; ///< of the quote by which it was sold
};
/// Of a contact and those who work there; what was sold last first, at most `limit`.
Result<std::vector<OwnedItem>> ownedBy(Session& session, Id<Contact> contact, int limit);

/// Of `bought`, the purchases of a contact, what is not noted as owned, in the quantity that is left. An item is of a
/// line when it was sold by a version of that quote and has the line's product or, where that has none, its text.
Result<std::vector<Purchase>> notNotedAsOwned(Session& session, Id<Contact> contact, std::vector<Purchase> bought);

/// What was bought as an item of whoever gets it; its serial number is still to be asked for.
Result<Asset> assetOf(Session& session, const Purchase& bought);

} // namespace kartei
