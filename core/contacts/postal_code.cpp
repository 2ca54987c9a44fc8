#include "core/contacts/postal_code.h"

#include <QRegularExpression>

#include <algorithm>
#include <array>

namespace kartei {

using namespace Qt::StringLiterals;

namespace {

struct Form {
    const char* country;
    const char* pattern;
    const char* example;
    int zeros = 0; ///< in front of the least of them: what a spreadsheet takes off a number
};
constexpr std::array kForms{Form{"AT", "\\d{4}", "1010"}, Form{"AU", "\\d{4}", "2000", 1}, Form{"BE", "\\d{4}", "1000"},
    Form{"BG", "\\d{4}", "1000"}, Form{"CA", "[A-Z]\\d[A-Z] ?\\d[A-Z]\\d", "K1A 0B1"}, Form{"CH", "\\d{4}", "8001"},
    Form{"CY", "\\d{4}", "1010"}, Form{"CZ", "\\d{3} ?\\d{2}", "110 00"}, Form{"DE", "\\d{5}", "80331", 1},
    Form{"DK", "\\d{4}", "1050"}, Form{"EE", "\\d{5}", "10111"}, Form{"ES", "\\d{5}", "28001", 1},
    Form{"FI", "\\d{5}", "00100", 2}, Form{"FR", "\\d{5}", "75001", 1},
    Form{"GB", "(GIR ?0AA|[A-Z]{1,2}\\d[A-Z0-9]? ?\\d[A-Z]{2})", "SW1A 1AA"}, Form{"GR", "\\d{3} ?\\d{2}", "104 31"},
    Form{"HR", "\\d{5}", "10000"}, Form{"HU", "\\d{4}", "1051"}, Form{"IE", "[A-Z]\\d[0-9W] ?[A-Z0-9]{4}", "D02 AF30"},
    Form{"IL", "\\d{5}(\\d{2})?", "6100000"}, Form{"IT", "\\d{5}", "00118", 2},
    Form{"JP", "\\d{3}-?\\d{4}", "100-0001", 2}, Form{"LI", "94(8[5-9]|9[0-8])", "9490"},
    Form{"LT", "(LT-)?\\d{5}", "01100", 1}, Form{"LU", "(L-)?\\d{4}", "1009"}, Form{"LV", "(LV-)?\\d{4}", "LV-1010"},
    Form{"MT", "[A-Z]{3} ?\\d{4}", "VLT 1010"}, Form{"NL", "\\d{4} ?[A-Z]{2}", "1011 AB"},
    Form{"NO", "\\d{4}", "0150", 1}, Form{"PL", "\\d{2}-?\\d{3}", "00-001", 2},
    Form{"PT", "\\d{4}(-\\d{3})?", "1000-001"}, Form{"RO", "\\d{6}", "010011", 1},
    Form{"SE", "\\d{3} ?\\d{2}", "111 20"}, Form{"SI", "\\d{4}", "1000"}, Form{"SK", "\\d{3} ?\\d{2}", "811 01", 1},
    Form{"UA", "\\d{5}", "01001", 1}, Form{"US", "\\d{5}(-\\d{4})?", "10001", 2}};

const Form* formOf(const QString& country)
{
    const auto found = std::ranges::find_if(kForms,
        [&](const Form& form) { return country.compare(QLatin1String(form.country), Qt::CaseInsensitive) == 0; });
    return found == kForms.end() ? nullptr : &*found;
}

QString withoutBlanks(QString text)
{
    return text.removeIf([](QChar c) { return c.isSpace() || c == u'-'; });
}

/// A number that a spreadsheet made of it: "1067", "1067.0".
QString withZeros(const QString& typed, const Form& form)
{
    QString digits = typed;
    if (digits.endsWith(".0"_L1))
        digits.chop(2);
    const bool isNumber
        = !digits.isEmpty() && std::ranges::all_of(digits, [](QChar c) { return c >= u'0' && c <= u'9'; });
    const qsizetype missing = withoutBlanks(QString::fromLatin1(form.example)).size() - digits.size();
    return isNumber && missing > 0 && missing <= form.zeros ? QString(missing, u'0') + digits
        : isNumber                                          ? digits
                                                            : typed;
}

} // namespace

QString examplePostalCode(const QString& country)
{
    const Form* form = formOf(country);
    return form ? QString::fromLatin1(form->example) : QString();
}

QString tidyPostalCode(const QString& typed, const QString& country)
{
    const Form* form = formOf(country);
    const QString text = typed.simplified();
    if (!form || text.isEmpty())
        return typed;
    QString code = withoutBlanks(withZeros(text, *form)).toUpper();
    const QString example = QString::fromLatin1(form->example);
    const auto divider = std::ranges::find_if(example, [](QChar c) { return c == u' ' || c == u'-'; });
    const bool isWhole = code.size() == withoutBlanks(example).size() || country == "GB"_L1;
    if (divider != example.end() && isWhole) // what stands behind it is as long everywhere
        code.insert(code.size() - (example.end() - divider - 1), *divider);
    return mayBePostalCode(code, country) ? code : typed;
}

bool mayBePostalCode(const QString& typed, const QString& country)
{
    const Form* form = formOf(country);
    static const QString kWhole = u"^(?:%1)$"_s;
    return !form
        || QRegularExpression(kWhole.arg(QLatin1String(form->pattern))).match(typed.simplified().toUpper()).hasMatch();
}

} // namespace kartei
