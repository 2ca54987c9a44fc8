#include "core/exchange/json_shapes.h"

#include "core/exchange/json.h"
#include "core/sales/quote_rules.h"

#include <QCoreApplication>
#include <QJsonArray>

namespace kartei {

using namespace Qt::StringLiterals;

namespace {

const QString kDiscount = u"discount"_s;
const QString kNone = u"0"_s; // null would leave alone what a merge finds
const QString kDiscountAmount = u"discount_amount"_s;

/// Discount in one form: percent, or an amount where there is no percent. The tax of each rate.
void completeQuote(const Record& record, QJsonObject& written)
{
    const Quote& quote = record.as<Quote>();
    if (quote.discount == Percent{} && quote.discountAmount != Amount{})
        written.insert(kDiscount, written.take(kDiscountAmount));
    else if (quote.discountAmount == Amount{})
        written.remove(kDiscountAmount);
    const Result<QuoteTotals> totals = totalsOf(quote);
    if (!totals)
        return;
    QJsonArray taxes;
    for (const TaxShare& share : totals->taxes) {
        taxes += QJsonObject{{u"rate"_s, share.rate.toText()}, {u"base"_s, moneyToJson(share.base, quote.currency)},
            {u"tax"_s, moneyToJson(share.tax, quote.currency)}};
    }
    written.insert(u"tax"_s, taxes);
}

void simplifyQuote(QJsonObject& given)
{
    const QJsonValue discount = given.value(kDiscount);
    if (discount.isObject()) {
        given.insert(kDiscountAmount, given.take(kDiscount));
        given.insert(kDiscount, kNone);
    } else if (given.contains(kDiscount) && !given.contains(kDiscountAmount)) {
        given.insert(kDiscountAmount, discount.isNull() ? QJsonValue() : QJsonValue(kNone));
    }
    given.remove(u"tax"_s);
}

Result<> checkAmount(const QString& label, const QJsonValue& given, Amount computed, const Currency& currency)
{
    if (given.isUndefined() || given.isNull())
        return {};
    const std::optional<QString> text = jsonText(given.isObject() ? given.toObject().value(u"amount"_s) : given);
    const std::optional<Amount> amount = text ? Amount::fromText(*text, currency) : std::nullopt;
    if (amount && *amount == computed)
        return {};
    return invalid(QCoreApplication::translate("Exchange", "%1 is given as %2, but the lines make it %3.")
                       .arg(label, text.value_or(QString()), computed.toText(currency)));
}

Result<> checkTaxes(const QuoteTotals& totals, const QJsonArray& given, const Currency& currency)
{
    for (const QJsonValue& entry : given) {
        const QJsonObject share = entry.toObject();
        const std::optional<Percent> rate = Percent::fromText(jsonText(share.value(u"rate"_s)).value_or(QString()));
        TaxShare computed{rate.value_or(Percent{}), {}, {}};
        for (const TaxShare& candidate : totals.taxes) {
            if (candidate.rate == rate)
                computed = candidate;
        }
        const QString label = QCoreApplication::translate("Exchange", "The tax of %1 %").arg(computed.rate.toText());
        if (const Result<> base = checkAmount(label, share.value(u"base"_s), computed.base, currency); !base)
            return base;
        if (const Result<> tax = checkAmount(label, share.value(u"tax"_s), computed.tax, currency); !tax)
            return tax;
    }
    return {};
}

Result<> checkQuote(const Record& read, const QJsonObject& given)
{
    const Quote& quote = read.as<Quote>();
    const Result<QuoteTotals> totals = totalsOf(quote);
    if (!totals)
        return totals.error();
    const QJsonArray lines = given.value(u"lines"_s).toArray();
    for (qsizetype i = 0; i < qMin(lines.size(), static_cast<qsizetype>(totals->lines.size())); ++i) {
        const Result<> checked
            = checkAmount(QCoreApplication::translate("Exchange", "The amount of line %1").arg(i + 1),
                lines[i].toObject().value(u"amount"_s), totals->lines[static_cast<size_t>(i)], quote.currency);
        if (!checked)
            return checked;
    }
    if (const Result<> net = checkAmount(QCoreApplication::translate("Exchange", "The net total"),
            given.value(u"net"_s), totals->net, quote.currency);
        !net)
        return net;
    const Result<> taxes = checkTaxes(*totals, given.value(u"tax"_s).toArray(), quote.currency);
    if (!taxes)
        return taxes;
    const Result<> tax = checkAmount(
        QCoreApplication::translate("Exchange", "The tax"), given.value(u"tax_total"_s), totals->tax, quote.currency);
    return tax ? checkAmount(QCoreApplication::translate("Exchange", "The total"), given.value(u"total"_s),
               totals->total, quote.currency)
               : tax;
}

constexpr JsonShape kShapes[] = {{&describe<Quote>, &completeQuote, &simplifyQuote, &checkQuote}};

} // namespace

const JsonShape* jsonShapeOf(const EntityDesc& desc)
{
    for (const JsonShape& shape : kShapes) {
        if (&shape.desc() == &desc)
            return &shape;
    }
    return nullptr;
}

QJsonObject moneyToJson(Amount amount, const Currency& currency)
{
    return {{u"amount"_s, amount.toText(currency)}, {u"currency"_s, currency.code}};
}

} // namespace kartei
