#include "core/business/business.h"

#include <QCoreApplication>

namespace kartei {

static constexpr Field kBusinessFields[] = {
    key<&Business::id>(),
    field<&Business::name>("name", QT_TRANSLATE_NOOP("Business", "Business name"), Title | Listed),
    field<&Business::slogan>("slogan", QT_TRANSLATE_NOOP("Business", "Line below the name")),
    field<&Business::proprietor>("proprietor", QT_TRANSLATE_NOOP("Business", "Owner")),
    field<&Business::street>("street", QT_TRANSLATE_NOOP("Business", "Street")),
    field<&Business::postalCode>("postal_code", QT_TRANSLATE_NOOP("Business", "Postal code")),
    field<&Business::city>("city", QT_TRANSLATE_NOOP("Business", "City")),
    field<&Business::country>("country", QT_TRANSLATE_NOOP("Business", "Country")),
    field<&Business::phone>("phone", QT_TRANSLATE_NOOP("Business", "Phone"), Code),
    field<&Business::email>("email", QT_TRANSLATE_NOOP("Business", "E-mail"), Code),
    field<&Business::website>("website", QT_TRANSLATE_NOOP("Business", "Website"), Code),
    field<&Business::vatId>("vat_id", QT_TRANSLATE_NOOP("Business", "VAT ID"), Code),
    field<&Business::taxNumber>("tax_number", QT_TRANSLATE_NOOP("Business", "Tax number"), Code),
    field<&Business::registration>("registration", QT_TRANSLATE_NOOP("Business", "Register entry")),
    field<&Business::bankName>("bank_name", QT_TRANSLATE_NOOP("Business", "Bank")),
    field<&Business::iban>("iban", QT_TRANSLATE_NOOP("Business", "IBAN"), Code),
    field<&Business::bic>("bic", QT_TRANSLATE_NOOP("Business", "BIC"), Code),
    field<&Business::currency>("currency", QT_TRANSLATE_NOOP("Business", "Currency")),
    field<&Business::language>("language", QT_TRANSLATE_NOOP("Business", "Language")),
    field<&Business::taxRate>("tax_rate", QT_TRANSLATE_NOOP("Business", "Usual tax rate")),
    field<&Business::paymentTerms>("payment_terms", QT_TRANSLATE_NOOP("Business", "Payment terms")),
    field<&Business::validityDays>("validity_days", QT_TRANSLATE_NOOP("Business", "Quotes are valid for (days)")),
    field<&Business::brandColor>("brand_color", QT_TRANSLATE_NOOP("Business", "Colour on paper"), Code),
    field<&Business::logo>("logo", QT_TRANSLATE_NOOP("Business", "Logo"), Hidden),
    field<&Business::isSample>("is_sample", "", Hidden),
};

template <>
const EntityDesc& describe<Business>()
{
    static constexpr EntityDesc desc = withType<Business>({.name = "business",
        .plural = "",
        .context = "Business",
        .label = QT_TRANSLATE_NOOP("Business", "Business"),
        .fields = kBusinessFields,
        .isSetting = true});
    return desc;
}

static constexpr Field kNumberRangeFields[] = {
    key<&NumberRange::id>(),
    field<&NumberRange::name>("name", QT_TRANSLATE_NOOP("NumberRange", "Numbers of"), Title | Listed | Code),
    field<&NumberRange::pattern>("pattern", QT_TRANSLATE_NOOP("NumberRange", "Pattern"), Listed | Code),
    field<&NumberRange::next>("next", QT_TRANSLATE_NOOP("NumberRange", "Next number"), Listed),
    field<&NumberRange::year>("year", "", Hidden),
    field<&NumberRange::yearly>("yearly", QT_TRANSLATE_NOOP("NumberRange", "Starts again every year"), Listed),
};

template <>
const EntityDesc& describe<NumberRange>()
{
    static constexpr EntityDesc desc = withType<NumberRange>({.name = "number_range",
        .plural = "",
        .context = "NumberRange",
        .label = QT_TRANSLATE_NOOP("NumberRange", "Number range"),
        .fields = kNumberRangeFields,
        .keyField = "name",
        .isSetting = true});
    return desc;
}

QString previewNumber(const NumberRange& range, QDate today)
{
    const qint64 next = range.yearly && range.year != today.year() ? 1 : range.next;
    QString number;
    for (qsizetype i = 0; i < range.pattern.size(); ++i) {
        const qsizetype close = range.pattern[i] == u'{' ? range.pattern.indexOf(u'}', i) : -1;
        if (close < 0) {
            number += range.pattern[i];
            continue;
        }
        const QString token = range.pattern.mid(i + 1, close - i - 1);
        if (token == QLatin1String("yyyy"))
            number += QString::number(today.year());
        else if (token == QLatin1String("yy"))
            number += QString::number(today.year()).right(2);
        else
            number += QString::number(next).rightJustified(token.size(), u'0');
        i = close;
    }
    return number;
}

} // namespace kartei
