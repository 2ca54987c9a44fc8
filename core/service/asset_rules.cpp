#include "core/service/asset.h"

#include "core/base/text.h"
#include "core/sales/quote_recipient.h"
#include "core/storage/transaction.h"

#include <QCoreApplication>

namespace kartei {

using namespace Qt::StringLiterals;

namespace {

QString nameOf(const Asset& asset)
{
    return isolated(asset.serial.isEmpty() ? asset.name : QString(asset.name + u' ' + asset.serial));
}

Result<> fillFromQuote(Transaction& tx, Asset& asset)
{
    if (!asset.quote.isSet() || (asset.contact.isSet() && asset.sold.isValid()))
        return {};
    const Result<Quote> quote = tx.recall(asset.quote);
    if (!quote)
        return quote.error();
    if (!asset.contact.isSet())
        asset.contact = receiverOf(*quote);
    if (!asset.sold.isValid() && quote->status == QuoteStatus::Accepted)
        asset.sold = quote->decided.isValid() ? quote->decided : quote->date;
    return {};
}

Result<QDate> usualWarranty(Transaction& tx, const Asset& asset)
{
    const Result<Product> product = asset.product.isSet() ? tx.recall(asset.product) : Result<Product>(Product());
    return product ? Result<QDate>(warrantyEnd(asset.sold, product->warrantyMonths)) : Result<QDate>(product.error());
}

/// What was typed stands, and so does the warranty of what has no product any more.
Result<> fillWarranty(Transaction& tx, const Asset* before, Asset& asset)
{
    const bool isAboutAnother = !before || before->product != asset.product || before->sold != asset.sold;
    if (!asset.product.isSet() || !isAboutAnother)
        return {};
    const Result<QDate> usual = usualWarranty(tx, asset);
    const Result<QDate> former = before ? usualWarranty(tx, *before) : Result<QDate>(QDate());
    if (!usual || !former)
        return usual ? former.error() : usual.error();
    const QDate untouched = before ? before->warrantyUntil : QDate();
    if (asset.warrantyUntil == untouched && untouched == *former)
        asset.warrantyUntil = *usual;
    return {};
}

Result<> fillFromProduct(Transaction& tx, const Asset* before, Asset& asset)
{
    if (!asset.product.isSet())
        return {};
    const Result<Product> product = tx.recall(asset.product);
    if (!product)
        return product.error();
    if (asset.name.trimmed().isEmpty())
        asset.name = product->name;
    if (!before && asset.unit.isEmpty())
        asset.unit = product->unit;
    return fillWarranty(tx, before, asset);
}

/// The same thing noted twice would be looked after twice, and a list that names it by its number would not know which.
Result<> refuseTakenSerial(Transaction& tx, const Asset* before, const Asset& asset)
{
    if (asset.serial.isEmpty() || (before && before->serial == asset.serial))
        return {};
    const auto others
        = tx.database().rows(u"SELECT asset.name, contact.name FROM asset JOIN contact ON contact.id = asset.contact"
                             " WHERE asset.serial = ? AND asset.serial <> '' AND asset.id <> ? LIMIT 1"_s,
            {asset.serial, asset.id.value});
    if (!others || others->empty())
        return others ? Result<>() : Result<>(others.error());
    const QVariantList& other = others->front();
    return invalid(QCoreApplication::translate("Asset",
        "The serial number %1 is noted already, of %2 with %3. If that was passed on, change the customer there; if it is"
        " another maker's, write the maker in front of the number.")
                       .arg(isolated(asset.serial), isolated(other[0].toString()), isolated(other[1].toString())));
}

/// A number is of one piece; of those that were bought together the others are noted next.
void countPieces(Asset& asset)
{
    if (!asset.serial.isEmpty() && asset.quote.isSet() && asset.quantity > Quantity::of(1))
        asset.quantity = Quantity::of(1);
}

Result<> check(const Asset& asset)
{
    if (asset.name.trimmed().isEmpty())
        return invalid(QCoreApplication::translate(
            "Asset", "Say what it is that the customer owns: choose a product, or write it."));
    if (!asset.contact.isSet())
        return invalid(QCoreApplication::translate("Asset", "%1 needs a customer who owns it.").arg(nameOf(asset)));
    if (asset.quantity <= Quantity{})
        return invalid(
            QCoreApplication::translate("Asset", "The quantity of %1 must be more than zero.").arg(nameOf(asset)));
    if (!asset.serial.isEmpty() && asset.quantity != Quantity::of(1))
        return invalid(QCoreApplication::translate(
            "Asset", "%1 has a serial number, which is of one piece: set the quantity to 1, and note the others apart.")
                           .arg(nameOf(asset)));
    if (asset.sold.isValid() && asset.warrantyUntil.isValid() && asset.warrantyUntil < asset.sold)
        return invalid(QCoreApplication::translate(
            "Asset", "The warranty of %1 would end before the day on which it was sold. Correct one of the two.")
                           .arg(nameOf(asset)));
    return {};
}

} // namespace

QDate warrantyEnd(QDate sold, qint64 months)
{
    return sold.isValid() && months > 0 ? sold.addMonths(static_cast<int>(qMin<qint64>(months, 12'000))) : QDate();
}

Result<> assetRule(Transaction& tx, const void* before, void* after)
{
    if (!after)
        return {};
    const auto* old = static_cast<const Asset*>(before);
    auto& asset = *static_cast<Asset*>(after);
    asset.updated = tx.now();
    if (tx.isReverting())
        return refuseTakenSerial(tx, old, asset);
    if (tx.isRedirecting())
        return {};
    if (asset.created.utcMs == 0)
        asset.created = tx.now();
    asset.serial = asset.serial.trimmed();
    if (!old)
        countPieces(asset);
    if (const Result<> filled = old ? Result<>() : fillFromQuote(tx, asset); !filled)
        return filled;
    if (const Result<> filled = fillFromProduct(tx, old, asset); !filled)
        return filled;
    const Result<> sound = check(asset);
    return sound ? refuseTakenSerial(tx, old, asset) : sound;
}

} // namespace kartei
