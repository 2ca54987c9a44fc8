#pragma once

#include "core/schema/entity.h"

namespace kartei {

enum class ProductKind { Good, Service, SparePart, Bundle };
inline constexpr Choice kProductKinds[]
    = {{"good", QT_TRANSLATE_NOOP("Product", "Good")}, {"service", QT_TRANSLATE_NOOP("Product", "Service")},
        {"spare_part", QT_TRANSLATE_NOOP("Product", "Spare part")}, {"bundle", QT_TRANSLATE_NOOP("Product", "Bundle")}};
template <>
inline constexpr std::span<const Choice> choicesOf<ProductKind>{kProductKinds};

struct Product {
    Id<Product> id;
    QString sku; ///< unique unless empty
    QString name;
    QString description;
    ProductKind kind = ProductKind::Good;
    QString category;
    QString unit;
    UnitPrice price; ///< net, in `currency`
    UnitPrice cost;
    Currency currency;
    Percent taxRate;
    qint64 warrantyMonths = 0;
    bool active = true; ///< false: no longer offered, but kept for old documents
    Instant created;
    Instant updated;

    bool operator==(const Product&) const = default;
};
template <>
const EntityDesc& describe<Product>();

} // namespace kartei
