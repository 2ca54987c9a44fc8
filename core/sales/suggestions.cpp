#include "core/sales/suggestions.h"

#include "core/sales/purchases.h"

#include <algorithm>
#include <map>
#include <set>

namespace kartei {

using namespace Qt::StringLiterals;

namespace {

constexpr int kPurchases = 200; ///< of theirs that are known
constexpr size_t kLately = 10; ///< products
constexpr int kLinesOfEach = 200;
constexpr size_t kBuyersOfEach = 50;
constexpr int kNewestLines = 2'000; ///< of all quotes

using Ids = std::set<qint64>;

/// Customers by product.
using Buyers = std::map<qint64, Ids>;

/// Lines of quotes that were taken. Which version of a quote counts makes no difference among many.
constexpr auto kTaken = "quote.status = 'accepted' AND line.kind = 'item' AND line.product IS NOT NULL";

/// What they and those around them have.
struct Own {
    Ids contacts; ///< the contact, who works there, where they work and who else does
    Ids products;
    std::vector<qint64> lately; ///< of these, the newest first
};

Result<> addPurchases(Session& session, Id<Contact> contact, Own& own)
{
    const Result<std::vector<Purchase>> bought = purchasesOf(session, contact, kPurchases);
    if (!bought)
        return bought.error();
    for (const Purchase& one : *bought) {
        const bool isNew = one.product.isSet() && own.products.insert(one.product.value).second;
        if (isNew && own.lately.size() < kLately)
            own.lately.push_back(one.product.value);
    }
    return {};
}

Result<Own> ownOf(Session& session, Id<Contact> id)
{
    const Result<Contact> contact = session.get(id);
    if (!contact)
        return contact.error();
    const Id<Contact> company = contact->company;
    Own own;
    Result<> read = session.database().each(u"SELECT id FROM contact WHERE id IN (?, ?) OR company IN (?, ?)"_s,
        {id.value, company.value, id.value, company.value},
        [&](const Row& row) { own.contacts.insert(row.integer(0)); });
    if (read)
        read = addPurchases(session, id, own);
    if (read && company.isSet())
        read = addPurchases(session, company, own);
    return read ? Result<Own>(std::move(own)) : Result<Own>(read.error());
}

/// Who else bought one of the products that they bought lately.
Result<Ids> othersWhoBought(Session& session, const Own& own)
{
    Ids others;
    for (const qint64 product : own.lately) {
        Ids some;
        const Result<> read = session.database().each(
            u"SELECT quote.contact FROM quote_line line JOIN quote ON quote.id = line.quote WHERE line.product = ? AND "_s
                + QLatin1String(kTaken) + u" ORDER BY line.id DESC LIMIT ?"_s,
            {product, kLinesOfEach}, [&](const Row& row) {
                if (some.size() < kBuyersOfEach && !own.contacts.contains(row.integer(0)))
                    some.insert(row.integer(0));
            });
        if (!read)
            return read.error();
        others.merge(some);
    }
    return others;
}

Result<Buyers> buyersOf(Session& session, const QString& lines, const QVariantList& values)
{
    Buyers buyers;
    const Result<> read = session.database().each(u"SELECT line.product, quote.contact FROM "_s + lines, values,
        [&](const Row& row) { buyers[row.integer(0)].insert(row.integer(1)); });
    return read ? Result<Buyers>(std::move(buyers)) : Result<Buyers>(read.error());
}

Result<Buyers> boughtBy(Session& session, const Ids& contacts)
{
    const Database& database = session.database();
    return buyersOf(session,
        u"quote JOIN quote_line line ON line.quote = quote.id WHERE "_s + QLatin1String(kTaken)
            + u" AND quote.contact IN ("_s + database.idListSql() + u')',
        {database.idList({contacts.begin(), contacts.end()})});
}

Result<Buyers> boughtOfLate(Session& session)
{
    return buyersOf(session,
        u"(SELECT product, quote, kind FROM quote_line ORDER BY id DESC LIMIT ?) line JOIN quote ON quote.id ="
        " line.quote WHERE "_s
            + QLatin1String(kTaken),
        {kNewestLines});
}

Result<std::vector<SuitableProduct>> offered(Session& session, Buyers buyers, const Ids& owned, int limit)
{
    std::erase_if(buyers, [&](const auto& one) { return owned.contains(one.first); });
    Ids products;
    for (const auto& [product, who] : buyers)
        products.insert(product);
    const Result<std::vector<Record>> records
        = session.byIds(describe<Product>(), {products.begin(), products.end()}, Parts::Leave);
    if (!records)
        return records.error();
    std::vector<SuitableProduct> found;
    for (const Record& record : *records) {
        const auto& product = record.as<Product>();
        if (product.active)
            found.push_back({product.id, product.name, static_cast<int>(buyers[product.id.value].size())});
    }
    std::ranges::sort(found, {}, [](const SuitableProduct& one) { return std::pair(-one.buyers, one.product.value); });
    found.resize(std::min(found.size(), static_cast<size_t>(limit)));
    return found;
}

} // namespace

Result<std::vector<SuitableProduct>> suggestionsFor(Session& session, Id<Contact> contact, int limit)
{
    const Result<Own> own = ownOf(session, contact);
    if (!own)
        return own.error();
    const Result<Ids> others = othersWhoBought(session, *own);
    if (!others)
        return others.error();
    const Result<Buyers> buyers = others->empty() ? boughtOfLate(session) : boughtBy(session, *others);
    return buyers ? offered(session, *buyers, own->products, limit)
                  : Result<std::vector<SuitableProduct>>(buyers.error());
}

} // namespace kartei
