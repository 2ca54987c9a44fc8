// Numbers, dates, times, phones and labels as people and other programs write them.

#include "core/base/text.h"
#include "core/contacts/contact_rules.h"
#include "core/exchange/date_text.h"
#include "core/exchange/number_text.h"
#include "core/exchange/value_text.h"
#include "tests/fuzz/target.h"
#include "ui/base/date_input.h"
#include "ui/base/number_input.h"
#include "ui/base/time_input.h"

using namespace kartei;
using namespace kartei::fuzz;
using namespace Qt::StringLiterals;

namespace {

void readAsInFiles(const QString& text)
{
    if (const auto number = machineNumber(text))
        require(!number->contains(u','), "the machine form of a number has no comma");
    if (const auto day = dateFromText(text))
        require(dateFromText(day->toString(Qt::ISODate)) == day, "a day that was read is read again");
    if (const auto at = instantFromText(text))
        require(instantFromText(at->toText()) == at, "a moment that was read is read again");
    for (const int digits : {0, 2, 4}) {
        if (const auto scaled = scaledFromText(text, digits))
            require(scaledFromText(textFromScaled(*scaled, digits, digits), digits) == scaled, "a decimal comes back");
    }
    const QStringList labels = labelsFromText(normalised(text));
    require(labelsFromText(textOfLabels(labels)) == labels, "labels come back");
    require(normalised(normalised(text)) == normalised(text), "a text that was cleaned is clean");
    require(folded(folded(text)) == folded(text), "what was folded stays as it is");
    e164Of(text, u"DE"_s);
}

/// What a file says comes back from the file that is written of it.
void readAsFields(const QString& text)
{
    const Currency euro{u"EUR"_s};
    for (const EntityDesc* entity : allEntities()) {
        for (const Field& field : entity->fields) {
            if (field.is(Hidden) || field.is(Derived))
                continue;
            const Result<QVariant> stored = storedFromText(*entity, field, text, euro);
            if (!stored)
                continue;
            const Result<QVariant> again
                = storedFromText(*entity, field, unmistakableTextOf(field, *stored, euro), euro);
            require(again && *again == *stored, "a value that was read, written and read is the same",
                QString(QLatin1String(entity->name) + u'.' + QLatin1String(field.name) + u' ' + stored->toString()));
        }
    }
}

void readAsTyped(const QString& text, const QLocale& locale)
{
    parseNumber(text, locale);
    timeFromInput(text);
    if (const auto day = dateFromInput(text, QDate(2026, 11, 21), locale))
        require(day->isValid(), "a day that was understood is a day");
    for (const int digits : {0, 2, 4})
        scaledFromInput(text, digits, locale);
}

} // namespace

int LLVMFuzzerTestOneInput(const uint8_t* data, size_t size)
{
    Input input(data, size);
    business(); // starts Qt
    static const QLocale locales[]{QLocale::c(), QLocale(u"de_DE"_s), QLocale(u"cs_CZ"_s), QLocale(u"he_IL"_s),
        QLocale(u"en_US"_s), QLocale(u"de_CH"_s), QLocale(u"ar_EG"_s)};
    const QLocale& locale = locales[input.choice(std::size(locales))];
    const QString text = input.text();
    readAsInFiles(text);
    readAsFields(text);
    readAsTyped(text, locale);
    return 0;
}
