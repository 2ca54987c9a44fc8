#include "core/service/asset.h"

#include <QCoreApplication>

namespace kartei {

static constexpr Field kAssetFields[] = {
    key<&Asset::id>(),
    field<&Asset::name>("name", QT_TRANSLATE_NOOP("Asset", "Item"), Title | Listed | Searchable),
    field<&Asset::serial>("serial", QT_TRANSLATE_NOOP("Asset", "Serial number"), Listed | Searchable | Code),
    field<&Asset::contact>("contact", QT_TRANSLATE_NOOP("Asset", "Customer"), Listed | Required),
    field<&Asset::product>("product", QT_TRANSLATE_NOOP("Asset", "Product")),
    field<&Asset::quantity>("quantity", QT_TRANSLATE_NOOP("Asset", "Quantity")),
    field<&Asset::unit>("unit", QT_TRANSLATE_NOOP("Asset", "Unit")),
    field<&Asset::quote>("quote", QT_TRANSLATE_NOOP("Asset", "Quote")),
    field<&Asset::sold>("sold", QT_TRANSLATE_NOOP("Asset", "Sold on"), Listed),
    field<&Asset::installed>("installed", QT_TRANSLATE_NOOP("Asset", "Installed on")),
    field<&Asset::warrantyUntil>("warranty_until", QT_TRANSLATE_NOOP("Asset", "Warranty until"), Listed),
    field<&Asset::notes>("notes", QT_TRANSLATE_NOOP("Asset", "Notes"), Searchable | Multiline),
    field<&Asset::created>("created", QT_TRANSLATE_NOOP("Asset", "Created")),
    field<&Asset::updated>("updated", QT_TRANSLATE_NOOP("Asset", "Changed"), Derived),
};

template <>
const EntityDesc& describe<Asset>()
{
    static constexpr EntityDesc desc = withType<Asset>({.name = "asset",
        .plural = "assets",
        .context = "Asset",
        .label = QT_TRANSLATE_NOOP("Asset", "Owned item"),
        .fields = kAssetFields,
        .keyField = "serial",
        .order = "created DESC, id DESC",
        .rule = &assetRule});
    return desc;
}

} // namespace kartei
