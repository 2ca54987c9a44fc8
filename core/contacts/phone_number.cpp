#include "core/contacts/phone_number.h"

#include "core/base/memo.h"
#include "core/base/text.h"

#include <phonenumbers/phonenumberutil.h>

#include <QRegularExpression>

#include <algorithm>
#include <array>
#include <optional>

namespace kartei {

namespace {

using i18n::phonenumbers::PhoneNumber;
using i18n::phonenumbers::PhoneNumberUtil;

/// Where a number is what stands behind the country's code, and a 0 before it is dialled inside the country only.
struct PlainCountry {
    const char* region;
    int code;
    bool hasTrunkZero;
    char16_t lowest; ///< the first digit of those numbers that begin with nothing else
};
constexpr std::array kPlainCountries{PlainCountry{"DE", 49, true, u'2'}, PlainCountry{"AT", 43, true, u'1'},
    PlainCountry{"CH", 41, true, u'2'}, PlainCountry{"CZ", 420, false, u'2'}, PlainCountry{"SK", 421, true, u'2'},
    PlainCountry{"PL", 48, false, u'1'}, PlainCountry{"FR", 33, true, u'1'}, PlainCountry{"GB", 44, true, u'1'},
    PlainCountry{"IE", 353, true, u'1'}, PlainCountry{"NL", 31, true, u'1'}, PlainCountry{"BE", 32, true, u'1'},
    PlainCountry{"TR", 90, true, u'2'}, PlainCountry{"IL", 972, true, u'2'}, PlainCountry{"CN", 86, true, u'2'},
    PlainCountry{"US", 1, false, u'2'}};

/// The digits behind a + if there is one. Nothing: it has more than digits and what divides them.
std::optional<QString> plainDigits(QStringView text)
{
    constexpr QStringView kDividing = u" -./()";
    QString digits;
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar c = text[i];
        if (c >= u'0' && c <= u'9')
            digits += c;
        else if (!(c == u'+' && i == 0) && !kDividing.contains(c))
            return {};
    }
    return digits.size() >= 7 && digits.size() <= 15 ? std::optional(digits) : std::nullopt;
}

/// `national` as dialled in the country or from abroad.
std::optional<QString> plainNumber(const PlainCountry& country, QStringView national, bool isFromAbroad)
{
    const bool hasZero = national.startsWith(u'0');
    if (hasZero ? !country.hasTrunkZero : !isFromAbroad)
        return {};
    const QStringView number = national.sliced(hasZero ? 1 : 0);
    if (number.size() < 2 || number[0] < country.lowest)
        return {};
    PhoneNumber made;
    made.set_country_code(country.code);
    made.set_national_number(number.toULongLong());
    const auto length = PhoneNumberUtil::GetInstance()->IsPossibleNumberWithReason(made);
    if (hasZero && length != PhoneNumberUtil::IS_POSSIBLE)
        return {}; // the zero may belong to it
    if (length != PhoneNumberUtil::IS_POSSIBLE && length != PhoneNumberUtil::IS_POSSIBLE_LOCAL_ONLY)
        return QString();
    return u'+' + QString::number(country.code) + number.toString();
}

/// The usual spellings, without the regular expressions of the library, which take thirty times as long. Nothing: not
/// one of them. A test compares both.
std::optional<QString> usualNumber(const QString& text, const QString& country)
{
    const std::optional<QString> digits = plainDigits(text);
    const auto home = std::ranges::find_if(
        kPlainCountries, [&](const PlainCountry& known) { return country == QLatin1String(known.region); });
    if (!digits || home == kPlainCountries.end())
        return {};
    const bool isFromAbroad = text.startsWith(u'+') || (digits->startsWith(u"00") && home->hasTrunkZero);
    if (!isFromAbroad)
        return plainNumber(*home, *digits, false);
    const QStringView international = QStringView(*digits).sliced(text.startsWith(u'+') ? 0 : 2);
    for (const PlainCountry& known : kPlainCountries) {
        const QString code = QString::number(known.code);
        if (international.startsWith(code))
            return plainNumber(known, international.sliced(code.size()), true);
    }
    return {};
}

/// Whether a number may be dialled from elsewhere as it stands: without its area it is another one there.
bool isWhole(const PhoneNumber& number, const QString& text, const QString& country)
{
    const PhoneNumberUtil& util = *PhoneNumberUtil::GetInstance();
    if (text.startsWith(u'+') || text.startsWith(u"(+") || text.startsWith(u"00"))
        return util.IsPossibleNumber(number);
    std::string trunk;
    util.GetNddPrefixForRegion(country.toStdString(), true, &trunk);
    const bool hasTrunk = trunk.empty() || digitsOf(text).startsWith(QString::fromStdString(trunk));
    return (hasTrunk || trunk != "0") && util.IsValidNumber(number);
}

QString parsedNumber(const QString& text, const QString& country)
{
    const PhoneNumberUtil& util = *PhoneNumberUtil::GetInstance();
    PhoneNumber number;
    if (util.Parse(text.toStdString(), country.toStdString(), &number) != PhoneNumberUtil::NO_PARSING_ERROR
        || !util.IsPossibleNumber(number))
        return {};
    std::string formatted;
    util.Format(number, PhoneNumberUtil::E164, &formatted);
    return QString::fromStdString(formatted);
}

} // namespace

QString e164Of(const QString& typed, const QString& country)
{
    static Memo<QString> numbers;
    const QString text = typed.trimmed();
    return numbers.of(text, country, [&] {
        const std::optional<QString> usual = usualNumber(text, country);
        return usual ? *usual : parsedNumber(text, country);
    });
}

QString internationalOf(const QString& typed, const QString& country)
{
    static const QRegularExpression words(QStringLiteral(R"(\p{L})"), QRegularExpression::UseUnicodePropertiesOption);
    static const QRegularExpression extension(
        QStringLiteral(R"([ ,;]*(ext\.?|x|dw|kl\.?)[ .=]*\d+$)"), QRegularExpression::CaseInsensitiveOption);
    const QString text = typed.trimmed();
    const PhoneNumberUtil& util = *PhoneNumberUtil::GetInstance();
    PhoneNumber number;
    if (QString(text).remove(extension).contains(words)
        || util.Parse(text.toStdString(), country.toStdString(), &number) != PhoneNumberUtil::NO_PARSING_ERROR
        || !isWhole(number, text, country))
        return typed;
    std::string formatted;
    util.Format(number, PhoneNumberUtil::INTERNATIONAL, &formatted);
    return QString::fromStdString(formatted);
}

bool isNumberOf(const QString& e164, const QString& country)
{
    const int code = PhoneNumberUtil::GetInstance()->GetCountryCodeForRegion(country.toStdString());
    return code > 0 && e164.startsWith(u'+' + QString::number(code));
}

QString phoneTail(const QString& typed)
{
    constexpr qsizetype kTail = 8;
    QString digits = digitsOf(typed);
    while (digits.startsWith(u'0'))
        digits.remove(0, 1);
    return digits.right(kTail);
}

} // namespace kartei
