#include "core/sales/suggestions.h"

#include "core/sales/quote.h"

#include <algorithm>
#include <map>
#include <set>

namespace kartei {

using namespace Qt::StringLiterals;

namespace {

constexpr int kOwnLately = 20; ///< products
constexpr int kBuyersOfEach = 50;
constexpr int kNewestLines = 2'000; ///< of all quotes

using Ids = std::set<qint64>;

/// Customers by product.
using Buyers = std::map<qint64, Ids>;

Result<Ids> idsOf(Session& session, const QString& sql, const QVariantList& values)
{
    Ids ids;
    const Result<> read = session.database().each(sql, values, [&](const Row& row) { ids.insert(row.integer(0)); });
    return read ? Result<Ids>(std::move(ids)) : Result<Ids>(read.error());
}

/// The contact, who works there, and where they work.
Result<Ids> colleagues(Session& session, Id<Contact> contact)
{
    return idsOf(session,
        u"SELECT id FROM contact WHERE id = ? OR company = ? OR id = (SELECT company FROM contact WHERE id = ?)"_s,
        {contact.value, contact.value, contact.value});
}

QVariant listOf(Session& session, const Ids& ids)
{
    return session.database().idList({ids.begin(), ids.end()});
}

QString accepted(Session& session)
{
    return u"SELECT line.product, quote.contact FROM quote JOIN quote_line line ON line.quote = quote.id WHERE"
           " quote.status = 'accepted' AND line.product IS NOT NULL AND quote.contact IN ("_s
        + session.database().idListSql() + u')';
}

Result<Buyers> bought(Session& session, const QString& sql, const QVariantList& values)
{
    Buyers buyers;
    const Result<> read
        = session.database().each(sql, values, [&](const Row& row) { buyers[row.integer(0)].insert(row.integer(1)); });
    return read ? Result<Buyers>(std::move(buyers)) : Result<Buyers>(read.error());
}

/// Who else bought one of these.
Result<Ids> othersWhoBought(Session& session, const Ids& products, const Ids& own)
{
    Ids others;
    auto left = kOwnLately;
    for (auto product = products.rbegin(); product != products.rend() && left > 0; ++product, --left) {
        const Result<Ids> some = idsOf(session,
            u"SELECT quote.contact FROM quote_line line JOIN quote ON quote.id = line.quote WHERE line.product = ?"
            " AND quote.status = 'accepted' ORDER BY line.id DESC LIMIT ?"_s,
            {*product, kBuyersOfEach});
        if (!some)
            return some.error();
        std::ranges::set_difference(*some, own, std::inserter(others, others.end()));
    }
    return others;
}

Result<std::vector<Suggestion>> offered(Session& session, Buyers buyers, const Ids& owned, int limit)
{
    std::erase_if(buyers, [&](const auto& one) { return owned.contains(one.first); });
    Ids products;
    for (const auto& [product, who] : buyers)
        products.insert(product);
    const Result<std::vector<Record>> records
        = session.byIds(describe<Product>(), {products.begin(), products.end()}, Parts::Leave);
    if (!records)
        return records.error();
    std::vector<Suggestion> found;
    for (const Record& record : *records) {
        const auto& product = record.as<Product>();
        if (product.active)
            found.push_back({product.id, product.name, static_cast<int>(buyers[product.id.value].size())});
    }
    std::ranges::sort(found, {}, [](const Suggestion& one) { return std::pair(-one.buyers, one.product.value); });
    found.resize(std::min(found.size(), static_cast<size_t>(limit)));
    return found;
}

} // namespace

Result<std::vector<Suggestion>> suggestionsFor(Session& session, Id<Contact> contact, int limit)
{
    const Result<Ids> own = colleagues(session, contact);
    if (!own)
        return own.error();
    const Result<Buyers> ownBuys = bought(session, accepted(session), {listOf(session, *own)});
    if (!ownBuys)
        return ownBuys.error();
    Ids owned;
    for (const auto& [product, who] : *ownBuys)
        owned.insert(product);
    const Result<Ids> others = othersWhoBought(session, owned, *own);
    if (!others)
        return others.error();
    const Result<Buyers> buyers = others->empty()
        ? bought(session,
            u"SELECT line.product, quote.contact FROM (SELECT product, quote FROM quote_line ORDER BY id DESC LIMIT ?)"
            " line JOIN quote ON quote.id = line.quote WHERE quote.status = 'accepted' AND line.product IS NOT NULL"_s,
            {kNewestLines})
        : bought(session, accepted(session), {listOf(session, *others)});
    return buyers ? offered(session, *buyers, owned, limit) : Result<std::vector<Suggestion>>(buyers.error());
}

} // namespace kartei
