#include "core/sales/product.h"

#include "core/sales/sales_rules.h"

#include <QCoreApplication>

namespace kartei {

static constexpr Field kProductFields[] = {
    key<&Product::id>(),
    field<&Product::sku>("sku", QT_TRANSLATE_NOOP("Product", "Article number"), Listed | Searchable | Code),
    field<&Product::name>("name", QT_TRANSLATE_NOOP("Product", "Name"), Title | Listed | Searchable),
    field<&Product::description>("description", QT_TRANSLATE_NOOP("Product", "Description"), Searchable | Multiline),
    field<&Product::kind>("kind", QT_TRANSLATE_NOOP("Product", "Kind"), Listed),
    field<&Product::category>("category", QT_TRANSLATE_NOOP("Product", "Category"), Listed | Searchable),
    field<&Product::unit>("unit", QT_TRANSLATE_NOOP("Product", "Unit"), Listed),
    field<&Product::price>("price", QT_TRANSLATE_NOOP("Product", "Price"), Listed),
    field<&Product::cost>("cost", QT_TRANSLATE_NOOP("Product", "Cost")),
    field<&Product::currency>("currency", QT_TRANSLATE_NOOP("Product", "Currency")),
    field<&Product::taxRate>("tax_rate", QT_TRANSLATE_NOOP("Product", "Tax rate"), Listed),
    field<&Product::warrantyMonths>("warranty_months", QT_TRANSLATE_NOOP("Product", "Warranty (months)")),
    field<&Product::active>("active", QT_TRANSLATE_NOOP("Product", "Offered")),
    field<&Product::created>("created", QT_TRANSLATE_NOOP("Product", "Created")),
    field<&Product::updated>("updated", QT_TRANSLATE_NOOP("Product", "Changed"), Derived),
};

template <>
const EntityDesc& describe<Product>()
{
    static constexpr EntityDesc desc = withType<Product>({.name = "product",
        .plural = "products",
        .context = "Product",
        .label = QT_TRANSLATE_NOOP("Product", "Product"),
        .fields = kProductFields,
        .keyField = "sku",
        .order = "name, id",
        .rule = &productRule});
    return desc;
}

} // namespace kartei
