#include "core/sales/purchases.h"

#include "core/sales/quote_versions.h"

namespace kartei {

using namespace Qt::StringLiterals;

SqlCondition quotesForUseOf(Id<Contact> contact)
{
    const QString mine = u"(SELECT one.id FROM contact one WHERE one.id = ? OR one.company = ?)"_s;
    return {u"quote.id IN (SELECT own.id FROM quote own WHERE own.contact IN "_s + mine
            + u" UNION SELECT got.id FROM quote got WHERE got.ship_to IN "_s + mine + u')',
        {contact.value, contact.value, contact.value, contact.value}};
}

Result<std::vector<Purchase>> purchasesOf(Session& session, Id<Contact> contact, int limit)
{
    const SqlCondition theirs = quotesForUseOf(contact);
    std::vector<Purchase> bought;
    const Result<> read
        = session.database().each(u"SELECT quote.id, quote.number, coalesce(quote.decided, quote.date), line.sku,"
                                  " line.text, line.quantity, line.unit, line.product, "_s
                + oldestVersionSql()
                + u" FROM quote JOIN quote_line line ON line.quote = quote.id AND line.kind = 'item'"
                  " WHERE "_s
                + theirs.where + u" AND "_s + boughtSql() + u" ORDER BY 3 DESC, quote.id DESC, line.position LIMIT ?"_s,
            theirs.values + QVariantList{limit}, [&](const Row& row) {
                bought.push_back({.quote = {row.integer(0)},
                    .oldest = {row.integer(8)},
                    .number = row.text(1),
                    .day = QDate::fromString(row.text(2), Qt::ISODate),
                    .product = {row.integer(7)},
                    .sku = row.text(3),
                    .text = row.text(4),
                    .quantity = {row.integer(5)},
                    .unit = row.text(6)});
            });
    return read ? Result<std::vector<Purchase>>(std::move(bought)) : Result<std::vector<Purchase>>(read.error());
}

} // namespace kartei
