#include "ui/sales/sales_lookup.h"

#include "core/base/text.h"
#include "core/sales/product.h"
#include "core/storage/search_text.h"
#include "ui/base/display_text.h"

#include <QCoreApplication>

namespace kartei {

namespace {

constexpr int kOffers = 12;

} // namespace

std::vector<Suggestion> productSuggestions(Session& session, const QString& typed)
{
    const Result<std::vector<SearchHit>> hits = search(session.database(), describe<Product>(), typed, kOffers);
    std::vector<qint64> ids;
    for (const SearchHit& hit : hits.value_or(std::vector<SearchHit>{}))
        ids.push_back(hit.id);
    const Result<std::vector<Record>> records = session.byIds(describe<Product>(), ids);
    std::vector<Suggestion> offers;
    for (const Record& record : records.value_or(std::vector<Record>{})) {
        const auto& product = record.as<Product>();
        if (!product.active)
            continue;
        const QString price
            = QCoreApplication::translate("Quotes", "%1 %2")
                  .arg(unitPriceText(product.price, product.currency), currencySymbol(product.currency));
        const QString text = product.sku.isEmpty()
            ? product.name
            : QCoreApplication::translate("Quotes", "%1 · %2").arg(isolatedLtr(product.sku), isolated(product.name));
        offers.push_back({product.id.value, text, price});
    }
    return offers;
}

} // namespace kartei
