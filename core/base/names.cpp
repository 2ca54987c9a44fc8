#include "core/base/names.h"

#include <unicode/locid.h>
#include <unicode/ucurr.h>
#include <unicode/uenum.h>
#include <unicode/uloc.h>
#include <unicode/unistr.h>

#include <algorithm>
#include <memory>

namespace kartei {

namespace {

QString fromIcu(const icu::UnicodeString& text)
{
    return QString(reinterpret_cast<const QChar*>(text.getBuffer()), text.length());
}

icu::Locale localeOf(const QString& language)
{
    return icu::Locale(language.toLatin1().constData());
}

bool isPlainCode(const QString& code, int size)
{
    return code.size() == size
        && std::all_of(code.begin(), code.end(), [](QChar c) { return c.unicode() < 0x80 && c.isLetter(); });
}

} // namespace

QString countryName(const QString& code, const QString& language)
{
    if (!isPlainCode(code, 2))
        return code;
    icu::UnicodeString name;
    icu::Locale("und", code.toLatin1().constData()).getDisplayCountry(localeOf(language), name);
    return name.isEmpty() ? code : fromIcu(name);
}

QString languageName(const QString& code, const QString& language)
{
    if (!isPlainCode(code, 2))
        return code;
    icu::UnicodeString name;
    localeOf(code).getDisplayLanguage(localeOf(language), name);
    return name.isEmpty() ? code : fromIcu(name);
}

QString currencyName(const QString& code, const QString& language)
{
    if (!isPlainCode(code, 3))
        return code;
    UErrorCode status = U_ZERO_ERROR;
    int32_t length = 0;
    icu::UnicodeString upper(code.toUpper().toLatin1().constData(), -1, US_INV);
    const UChar* name = ucurr_getName(upper.getTerminatedBuffer(), language.toLatin1().constData(), UCURR_LONG_NAME,
        nullptr, &length, &status); // `upper` itself where it has no name
    return U_SUCCESS(status) ? QString(reinterpret_cast<const QChar*>(name), length) : code;
}

QStringList countryCodes()
{
    QStringList codes;
    for (const char* const* code = uloc_getISOCountries(); *code; ++code)
        codes += QString::fromLatin1(*code);
    return codes;
}

QStringList languageCodes()
{
    QStringList codes;
    for (const char* const* code = uloc_getISOLanguages(); *code; ++code) {
        const QString text = QString::fromLatin1(*code);
        if (text.size() == 2)
            codes += text;
    }
    return codes;
}

QStringList currencyCodes()
{
    QStringList codes;
    UErrorCode status = U_ZERO_ERROR;
    const std::unique_ptr<UEnumeration, decltype(&uenum_close)> all(
        ucurr_openISOCurrencies(UCURR_COMMON | UCURR_NON_DEPRECATED, &status), &uenum_close);
    int32_t length = 0;
    while (const char* code = U_SUCCESS(status) ? uenum_next(all.get(), &length, &status) : nullptr)
        codes += QString::fromLatin1(code, length);
    return codes;
}

} // namespace kartei
