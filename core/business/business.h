#pragma once

#include "core/schema/entity.h"

namespace kartei {

/// The business whose file this is; exactly one row, id 1. What is printed on paper stands here.
struct Business {
    Id<Business> id;
    QString name;
    QString slogan;
    QString proprietor;
    QString street;
    QString postalCode;
    QString city;
    QString country; ///< ISO 3166-1 alpha-2; phones without a country are read as of here
    QString phone;
    QString email;
    QString website;
    QString vatId;
    QString taxNumber;
    QString registration; ///< court and number, as printed
    QString bankName;
    QString iban;
    QString bic;
    Currency currency;
    QString language; ///< ISO 639-1; of new documents and of the sort order of lists
    Percent taxRate; ///< of new quote lines without a product
    QString paymentTerms; ///< on new quotes
    qint64 validityDays = 30; ///< of new quotes
    QString brandColor; ///< "#RRGGBB" on paper
    QByteArray logo; ///< PNG or JPEG; empty: none
    bool isSample = false;

    bool operator==(const Business&) const = default;
};
template <>
const EntityDesc& describe<Business>();

/// Numbers of one kind of document: pattern with `{yyyy}`, `{yy}` and `{###}` (as many digits at least).
struct NumberRange {
    Id<NumberRange> id;
    QString name; ///< "quote", "ticket", "customer"
    QString pattern;
    qint64 next = 1;
    qint64 year = 0; ///< that `next` belongs to
    bool yearly = true; ///< begins at 1 again each year

    bool operator==(const NumberRange&) const = default;
};
template <>
const EntityDesc& describe<NumberRange>();

/// What the range gives next on `today`, without drawing it.
QString previewNumber(const NumberRange& range, QDate today);

} // namespace kartei
