#include "core/contacts/vat_id.h"

#include <QRegularExpression>

#include <algorithm>
#include <array>
#include <initializer_list>

namespace kartei {

using namespace Qt::StringLiterals;

namespace {

using Digits = QList<int>;

int weighted(const Digits& digits, std::initializer_list<int> weights)
{
    int sum = 0;
    qsizetype at = 0;
    for (const int weight : weights)
        sum += weight * digits[at++];
    return sum;
}

/// Of the first `count` digits.
qint64 numberOf(const Digits& digits, qsizetype first, qsizetype count)
{
    qint64 number = 0;
    for (qsizetype i = first; i < first + count; ++i)
        number = number * 10 + digits[i];
    return number;
}

/// ISO 7064, MOD 11,10: the last digit checks the others.
bool isMod11And10(const Digits& digits)
{
    int product = 10;
    for (qsizetype i = 0; i + 1 < digits.size(); ++i) {
        const int sum = (digits[i] + product) % 10;
        product = 2 * (sum == 0 ? 10 : sum) % 11;
    }
    return (11 - product) % 10 == digits.back();
}

bool isLuhn(const Digits& digits)
{
    int sum = 0;
    for (qsizetype i = 0; i < digits.size(); ++i) {
        const int digit = digits[digits.size() - 1 - i];
        const int doubled = i % 2 == 0 ? digit : 2 * digit;
        sum += doubled / 10 + doubled % 10;
    }
    return sum % 10 == 0;
}

bool isAustrian(const Digits& d)
{
    int sum = 0;
    for (qsizetype i = 0; i < 7; ++i) {
        const int part = i % 2 == 0 ? d[i] : 2 * d[i];
        sum += part / 10 + part % 10;
    }
    return (96 - sum) % 10 == d[7];
}

bool isBelgian(const Digits& d)
{
    return 97 - numberOf(d, 0, 8) % 97 == numberOf(d, 8, 2);
}

/// Of a company: eight digits. Those of persons have a birth number, whose older ones check nothing.
bool isCzech(const Digits& d)
{
    if (d.size() != 8)
        return true;
    const int check = 11 - weighted(d, {8, 7, 6, 5, 4, 3, 2}) % 11;
    return check % 10 == d[7];
}

bool isDanish(const Digits& d)
{
    return weighted(d, {2, 7, 6, 5, 4, 3, 2, 1}) % 11 == 0;
}

bool isEstonian(const Digits& d)
{
    return (10 - weighted(d, {3, 7, 1, 3, 7, 1, 3, 7}) % 10) % 10 == d[8];
}

bool isFinnish(const Digits& d)
{
    const int rest = weighted(d, {7, 9, 10, 5, 8, 4, 2}) % 11;
    return rest != 1 && (11 - rest) % 11 == d[7];
}

bool isFrench(const Digits& d)
{
    return d.size() != 11 || (12 + 3 * (numberOf(d, 2, 9) % 97)) % 97 == numberOf(d, 0, 2);
}

bool isGreek(const Digits& d)
{
    return weighted(d, {256, 128, 64, 32, 16, 8, 4, 2}) % 11 % 10 == d[8];
}

bool isHungarian(const Digits& d)
{
    return weighted(d, {9, 7, 3, 1, 9, 7, 3, 1}) % 10 == 0;
}

bool isLuxembourgish(const Digits& d)
{
    return numberOf(d, 0, 6) % 89 == numberOf(d, 6, 2);
}

bool isMaltese(const Digits& d)
{
    return (weighted(d, {3, 4, 6, 7, 8, 9}) + numberOf(d, 6, 2)) % 37 == 0;
}

bool isPolish(const Digits& d)
{
    return weighted(d, {6, 5, 7, 2, 3, 4, 5, 6, 7}) % 11 == d[9];
}

bool isPortuguese(const Digits& d)
{
    const int check = 11 - weighted(d, {9, 8, 7, 6, 5, 4, 3, 2}) % 11;
    return (check > 9 ? 0 : check) == d[8];
}

bool isSlovak(const Digits& d)
{
    return numberOf(d, 0, 10) % 11 == 0;
}

bool isSlovenian(const Digits& d)
{
    return (11 - weighted(d, {8, 7, 6, 5, 4, 3, 2}) % 11) % 10 == d[7];
}

bool isSwedish(const Digits& d)
{
    return isLuhn(d.first(10));
}

bool isSwiss(const Digits& d)
{
    return (11 - weighted(d, {5, 4, 3, 2, 7, 6, 5, 4}) % 11) % 11 == d[8];
}

bool passes(const Digits&)
{
    return true;
}

struct Rule {
    const char* prefix;
    const char* form; ///< of what follows it
    bool (*isRight)(const Digits& digits); ///< of the digits among that
};
constexpr std::array kRules{Rule{"AT", "U\\d{8}", &isAustrian}, Rule{"BE", "[01]\\d{9}", &isBelgian},
    Rule{"BG", "\\d{9,10}", &passes}, Rule{"CHE", "\\d{9}(MWST|TVA|IVA)?", &isSwiss},
    Rule{"CY", "\\d{8}[A-Z]", &passes}, Rule{"CZ", "\\d{8,10}", &isCzech}, Rule{"DE", "\\d{9}", &isMod11And10},
    Rule{"DK", "\\d{8}", &isDanish}, Rule{"EE", "\\d{9}", &isEstonian}, Rule{"EL", "\\d{9}", &isGreek},
    Rule{"ES", "[0-9A-Z]\\d{7}[0-9A-Z]", &passes}, Rule{"FI", "\\d{8}", &isFinnish},
    Rule{"FR", "[0-9A-HJ-NP-Z]{2}\\d{9}", &isFrench}, Rule{"HR", "\\d{11}", &isMod11And10},
    Rule{"HU", "\\d{8}", &isHungarian}, Rule{"IE", "\\d[0-9A-Z+*]\\d{5}[A-Z]{1,2}", &passes},
    Rule{"IT", "\\d{11}", &isLuhn}, Rule{"LT", "\\d{9}(\\d{3})?", &passes}, Rule{"LU", "\\d{8}", &isLuxembourgish},
    Rule{"LV", "\\d{11}", &passes}, Rule{"MT", "\\d{8}", &isMaltese}, Rule{"NL", "[0-9A-Z+*]{10}\\d{2}", &passes},
    Rule{"PL", "\\d{10}", &isPolish}, Rule{"PT", "\\d{9}", &isPortuguese}, Rule{"RO", "\\d{2,10}", &passes},
    Rule{"SE", "\\d{10}01", &isSwedish}, Rule{"SI", "\\d{8}", &isSlovenian}, Rule{"SK", "\\d{10}", &isSlovak},
    Rule{"XI", "(\\d{9}|\\d{12}|GD\\d{3}|HA\\d{3})", &passes}};

} // namespace

bool mayBeVatId(const QString& typed)
{
    QString id = typed.toUpper();
    id.removeIf([](QChar c) { return c.isSpace() || c == u'.' || c == u'-' || c == u'/'; });
    const auto rule = std::ranges::find_if(
        kRules, [&](const Rule& candidate) { return id.startsWith(QLatin1String(candidate.prefix)); });
    if (rule == kRules.end())
        return true;
    const QString rest = id.mid(static_cast<qsizetype>(qstrlen(rule->prefix)));
    static const QString kWhole = u"^(?:%1)$"_s;
    if (!QRegularExpression(kWhole.arg(QLatin1String(rule->form))).match(rest).hasMatch())
        return false;
    Digits digits;
    for (const QChar c : rest) {
        if (c.isDigit())
            digits += c.digitValue();
    }
    return rule->isRight(digits);
}

} // namespace kartei
