#pragma once

#include "core/sales/quote.h"

namespace kartei {

/// What a customer owns of what we sell and look after.
struct Asset {
    Id<Asset> id;
    QString name; ///< that of the product unless typed
    QString serial; ///< of one piece; unique unless empty
    Id<Contact> contact; ///< whose it is
    Id<Product> product; ///< not set: none of ours
    Quantity quantity = Quantity::of(1); ///< several of which none has a number of its own
    QString unit;
    Id<Quote> quote; ///< by which it was sold
    QDate sold;
    QDate installed;
    QDate warrantyUntil; ///< the last day; invalid: none known
    QString notes;
    Instant created;
    Instant updated;

    bool operator==(const Asset&) const = default;
};
template <>
const EntityDesc& describe<Asset>();

/// The last day of so many months from the day of the sale: the day of that number, or the last of a month that has
/// none (31 January and one month: 28 February). Art. 3 Regulation (EEC) 1182/71, § 188 BGB. Invalid: no day, no
/// months.
QDate warrantyEnd(QDate sold, qint64 months);

/// An asset needs a customer, a name, a quantity above zero (with a serial number: one), and a warranty that ends after the
/// sale. A new one has from its quote what it does not say: customer and day of the sale; from its product name, unit and
/// the end of the warranty. That moves with product and day as long as nobody typed another.
Result<> assetRule(Transaction& tx, const void* before, void* after);

} // namespace kartei
