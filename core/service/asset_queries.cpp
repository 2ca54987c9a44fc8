#include "core/service/asset_queries.h"

#include "core/contacts/contact_queries.h"
#include "core/sales/quote_recipient.h"
#include "core/sales/quote_versions.h"

#include <QHash>

#include <algorithm>

namespace kartei {

using namespace Qt::StringLiterals;

namespace {

struct Noted {
    Id<Quote> oldest; ///< version of the quote by which it was sold
    Id<Product> product;
    QString name;
    Quantity left; ///< not yet told to be of a line
};

Result<std::vector<Noted>> notedOf(Session& session, Id<Contact> contact)
{
    const SqlCondition theirs = quotesForUseOf(contact);
    std::vector<Noted> noted;
    const Result<> read = session.database().each(u"SELECT asset.product, asset.name, asset.quantity, "_s
            + oldestVersionSql() + u" FROM asset JOIN quote ON quote.id = asset.quote WHERE "_s + theirs.where,
        theirs.values, [&](const Row& row) {
            noted.push_back({.oldest = {row.integer(3)},
                .product = {row.integer(0)},
                .name = row.text(1),
                .left = {row.integer(2)}});
        });
    return read ? Result<std::vector<Noted>>(std::move(noted)) : Result<std::vector<Noted>>(read.error());
}

bool isOf(const Noted& noted, const Purchase& bought)
{
    return noted.oldest == bought.oldest && noted.product == bought.product
        && (bought.product.isSet() || noted.name == bought.text);
}

} // namespace

Warranty warrantyOn(QDate day, const Asset& asset)
{
    return !asset.warrantyUntil.isValid() ? Warranty::Unknown
        : asset.warrantyUntil < day       ? Warranty::Over
                                          : Warranty::Lasts;
}

Result<std::vector<OwnedItem>> ownedBy(Session& session, Id<Contact> contact, int limit)
{
    const SqlCondition theirs = businessOf(describe<Asset>(), contact);
    const Result<std::vector<Asset>> assets
        = session.list<Asset>(u"WHERE "_s + theirs.where + u" ORDER BY sold DESC NULLS LAST, id DESC LIMIT ?"_s,
            theirs.values + QVariantList{limit});
    if (!assets)
        return assets.error();
    QHash<qint64, QString> numbers;
    const Result<> read = session.database().each(
        u"SELECT quote.id, quote.number FROM quote WHERE quote.id IN (SELECT asset.quote FROM asset WHERE "_s
            + theirs.where + u')',
        theirs.values, [&](const Row& row) { numbers.insert(row.integer(0), row.text(1)); });
    if (!read)
        return read.error();
    std::vector<OwnedItem> items;
    for (const Asset& asset : *assets)
        items.push_back({asset, numbers.value(asset.quote.value)});
    return items;
}

Result<std::vector<Purchase>> notNotedAsOwned(Session& session, Id<Contact> contact, std::vector<Purchase> bought)
{
    Result<std::vector<Noted>> noted = notedOf(session, contact);
    if (!noted)
        return noted.error();
    for (Purchase& one : bought) {
        for (Noted& item : *noted) {
            if (!isOf(item, one) || one.quantity <= Quantity{})
                continue;
            const Quantity both = std::min(item.left, one.quantity);
            item.left.scaled -= both.scaled;
            one.quantity.scaled -= both.scaled;
        }
    }
    std::erase_if(bought, [](const Purchase& one) { return one.quantity <= Quantity{}; });
    return bought;
}

Result<Asset> assetOf(Session& session, const Purchase& bought)
{
    const Result<Quote> quote = session.get(bought.quote);
    if (!quote)
        return quote.error();
    Asset asset;
    asset.name = bought.text;
    asset.contact = receiverOf(*quote);
    asset.product = bought.product;
    asset.quantity = bought.quantity;
    asset.unit = bought.unit;
    asset.quote = bought.quote;
    asset.sold = bought.day;
    return asset;
}

} // namespace kartei
