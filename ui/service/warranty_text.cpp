#include "ui/service/warranty_text.h"

#include "core/service/asset_queries.h"
#include "ui/base/display_text.h"

#include <QCoreApplication>

namespace kartei {

QString warrantyText(const Asset& asset, QDate today)
{
    switch (warrantyOn(today, asset)) {
    case Warranty::Lasts:
        return QCoreApplication::translate("Warranty", "In warranty until %1").arg(dateText(asset.warrantyUntil));
    case Warranty::Over:
        return QCoreApplication::translate("Warranty", "Out of warranty since %1")
            .arg(dateText(asset.warrantyUntil.addDays(1)));
    case Warranty::Unknown:
        break;
    }
    return {};
}

} // namespace kartei
