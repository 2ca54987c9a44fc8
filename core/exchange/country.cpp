#include "core/exchange/country.h"

#include "core/base/text.h"

#include <unicode/locid.h>
#include <unicode/unistr.h>

#include <QHash>

#include <array>

namespace kartei {

using namespace Qt::StringLiterals;

namespace {

constexpr std::array kLanguages{
    "en", "de", "cs", "he", "fr", "it", "es", "pl", "nl", "sk", "hu", "pt", "tr", "ru", "zh"};

struct ShortForm {
    QLatin1String name;
    QLatin1String code;
};
constexpr std::array kShortForms{ShortForm{"uk"_L1, "GB"_L1}, ShortForm{"great britain"_L1, "GB"_L1},
    ShortForm{"england"_L1, "GB"_L1}, ShortForm{"scotland"_L1, "GB"_L1}, ShortForm{"wales"_L1, "GB"_L1},
    ShortForm{"grossbritannien"_L1, "GB"_L1}, ShortForm{"u.s.a."_L1, "US"_L1}, ShortForm{"u.s."_L1, "US"_L1},
    ShortForm{"united states of america"_L1, "US"_L1}, ShortForm{"holland"_L1, "NL"_L1},
    ShortForm{"the netherlands"_L1, "NL"_L1}, ShortForm{"czech republic"_L1, "CZ"_L1},
    ShortForm{"tschechische republik"_L1, "CZ"_L1}, ShortForm{"ceska republika"_L1, "CZ"_L1},
    ShortForm{"slovak republic"_L1, "SK"_L1}, ShortForm{"turkey"_L1, "TR"_L1}, ShortForm{"turkei"_L1, "TR"_L1},
    ShortForm{"russian federation"_L1, "RU"_L1}, ShortForm{"south korea"_L1, "KR"_L1}, ShortForm{"korea"_L1, "KR"_L1},
    ShortForm{"ivory coast"_L1, "CI"_L1}, ShortForm{"macedonia"_L1, "MK"_L1}, ShortForm{"brd"_L1, "DE"_L1},
    ShortForm{"p.r. china"_L1, "CN"_L1}, ShortForm{"people's republic of china"_L1, "CN"_L1}};

QString fromIcu(const icu::UnicodeString& text)
{
    return QString(reinterpret_cast<const QChar*>(text.getBuffer()), text.length());
}

void addNames(QHash<QString, QString>& codes, const char* region)
{
    const QString code = QString::fromLatin1(region);
    const icu::Locale country("", region);
    UErrorCode status = U_ZERO_ERROR;
    icu::Locale native(country);
    native.addLikelySubtags(status);
    const auto add = [&](const QString& name) {
        if (!name.isEmpty() && !codes.contains(name))
            codes.insert(name, code);
    };
    add(code.toLower());
    add(QString::fromLatin1(country.getISO3Country()).toLower());
    icu::UnicodeString name;
    for (const char* language : kLanguages)
        add(folded(fromIcu(country.getDisplayCountry(icu::Locale(language), name))));
    if (U_SUCCESS(status))
        add(folded(fromIcu(country.getDisplayCountry(native, name))));
}

QHash<QString, QString> codesByName()
{
    QHash<QString, QString> codes;
    for (const char* const* region = icu::Locale::getISOCountries(); *region; ++region)
        addNames(codes, *region);
    for (const ShortForm& known : kShortForms)
        codes.insert(known.name, known.code);
    return codes;
}

} // namespace

QString countryCodeOf(const QString& name)
{
    static const QHash<QString, QString> codes = codesByName();
    const QString trimmed = name.trimmed();
    if (trimmed == u"ČR"_s) // folded it is Costa Rica
        return u"CZ"_s;
    return codes.value(folded(trimmed), trimmed);
}

} // namespace kartei
