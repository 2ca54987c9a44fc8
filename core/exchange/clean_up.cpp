#include "core/exchange/clean_up.h"

#include "core/base/text.h"
#include "core/exchange/country.h"

#include <QCoreApplication>
#include <QStringList>

#include <algorithm>
#include <array>

namespace kartei {

using namespace Qt::StringLiterals;

namespace {

struct Rule {
    CleanUp rule;
    const char* name;
    const char* label;
};
constexpr std::array kRules{Rule{CleanUp::Salutation, "salutation", QT_TRANSLATE_NOOP("CleanUp", "Salutations")},
    Rule{CleanUp::Phone, "phone", QT_TRANSLATE_NOOP("CleanUp", "Phone numbers")},
    Rule{CleanUp::Country, "country", QT_TRANSLATE_NOOP("CleanUp", "Countries")},
    Rule{CleanUp::PostalCode, "postal_code", QT_TRANSLATE_NOOP("CleanUp", "Postal codes")},
    Rule{CleanUp::Case, "case", QT_TRANSLATE_NOOP("CleanUp", "NAMES IN CAPITALS")}};

const Rule& ruleOf(CleanUp rule)
{
    return *std::ranges::find(kRules, rule, &Rule::rule);
}

struct Words {
    QLatin1String language;
    QStringView man;
    QStringView woman;
};
constexpr std::array kWords{Words{"en"_L1, u"Mr", u"Ms"}, Words{"de"_L1, u"Herr", u"Frau"},
    Words{"cs"_L1, u"pan", u"paní"}, Words{"he"_L1, u"מר", u"גב׳"}};

/// Folded, without signs. 1 and 2: ISO/IEC 5218.
constexpr std::array kMan{u"m", u"mr", u"mister", u"sir", u"h", u"hr", u"hrn", u"herr", u"herrn", u"mann", u"mannlich",
    u"maennlich", u"male", u"man", u"pan", u"muz", u"monsieur", u"1", u"מר", u"אדון", u"זכר", u"ז"};
constexpr std::array kWoman{u"w", u"f", u"fr", u"frau", u"fraulein", u"mrs", u"ms", u"miss", u"mme", u"madame",
    u"madam", u"weiblich", u"female", u"woman", u"pani", u"slecna", u"zena", u"z", u"2", u"גב", u"גברת", u"נקבה", u"נ"};
constexpr std::array kNobody{u"0", u"9", u"x", u"d", u"divers", u"unknown", u"unspecified", u"unbekannt", u"neuvedeno",
    u"neznamo", u"na", u"ka", u"-", u"לא ידוע"};

struct CarLetters {
    QLatin1String letters;
    QLatin1String code;
};
/// Those that are no code of ISO 3166 themselves.
constexpr std::array kCars{CarLetters{"d"_L1, "DE"_L1}, CarLetters{"a"_L1, "AT"_L1}, CarLetters{"f"_L1, "FR"_L1},
    CarLetters{"i"_L1, "IT"_L1}, CarLetters{"e"_L1, "ES"_L1}, CarLetters{"b"_L1, "BE"_L1}, CarLetters{"h"_L1, "HU"_L1},
    CarLetters{"p"_L1, "PT"_L1}, CarLetters{"s"_L1, "SE"_L1}, CarLetters{"n"_L1, "NO"_L1}, CarLetters{"l"_L1, "LU"_L1},
    CarLetters{"j"_L1, "JP"_L1}, CarLetters{"fl"_L1, "LI"_L1}, CarLetters{"slo"_L1, "SI"_L1},
    CarLetters{"ger"_L1, "DE"_L1}, CarLetters{"sui"_L1, "CH"_L1}, CarLetters{"brd"_L1, "DE"_L1}};

/// Between first and last name.
const QStringList& particles()
{
    static const QStringList words{u"von"_s, u"van"_s, u"vom"_s, u"zu"_s, u"zum"_s, u"zur"_s, u"de"_s, u"der"_s,
        u"den"_s, u"del"_s, u"della"_s, u"di"_s, u"da"_s, u"dos"_s, u"du"_s, u"la"_s, u"le"_s, u"af"_s, u"av"_s,
        u"ten"_s, u"ter"_s, u"und"_s, u"z"_s, u"ze"_s};
    return words;
}

bool isCapitals(const QString& text)
{
    const bool hasLetters = std::ranges::count_if(text, [](QChar c) { return c.isUpper(); }) > 1;
    return hasLetters && std::ranges::none_of(text, [](QChar c) { return c.isLower() && c != u'ß'; });
}

QString withCapital(const QString& word)
{
    QString tidy = word.toLower();
    bool isFirst = true;
    for (QChar& c : tidy) {
        if (isFirst && c.isLetter())
            c = c.toUpper();
        isFirst = c == u'-' || c == u'\'' || c == u'’' || c == u'.';
    }
    return tidy;
}

} // namespace

std::span<const CleanUp> allCleanUps()
{
    static constexpr std::array all{
        CleanUp::Salutation, CleanUp::Phone, CleanUp::Country, CleanUp::PostalCode, CleanUp::Case};
    return all;
}

QString nameOf(CleanUp rule)
{
    return QString::fromLatin1(ruleOf(rule).name);
}

QString labelOf(CleanUp rule)
{
    return QCoreApplication::translate("CleanUp", ruleOf(rule).label);
}

CleanUps cleanUpsFrom(const QString& names, QString& unknown)
{
    CleanUps rules;
    for (const QString& part : names.split(u',', Qt::SkipEmptyParts)) {
        const QString name = part.trimmed();
        const auto known
            = std::ranges::find_if(kRules, [&](const Rule& rule) { return name == QLatin1String(rule.name); });
        if (known != kRules.end())
            rules |= known->rule;
        else if (name == "all"_L1)
            std::ranges::for_each(kRules, [&](const Rule& rule) { rules |= rule.rule; });
        else if (unknown.isEmpty())
            unknown = name;
    }
    return rules;
}

QString changeText(const QString& before, const QString& after)
{
    //: a value before and after
    return QCoreApplication::translate("CleanUp", "“%1” → “%2”")
        .arg(isolated(before.left(60)), isolated(after.left(60)));
}

QString textOf(const CellChange& change)
{
    return QCoreApplication::translate("CleanUp", "%1: %2")
        .arg(labelOf(change.rule), changeText(change.before, change.after));
}

QString tidySalutation(const QString& typed, const QString& language)
{
    QString word = folded(typed).simplified();
    if (word != u"-")
        word.removeIf([](QChar c) { return !c.isLetterOrNumber() && c != u' '; });
    const auto isWord = [&word](const char16_t* known) { return word == QStringView(known); };
    if (std::ranges::any_of(kNobody, isWord))
        return {};
    const auto known = std::ranges::find(kWords, language, &Words::language);
    const Words& words = known == kWords.end() ? kWords.front() : *known;
    if (std::ranges::any_of(kMan, isWord))
        return words.man.toString();
    return std::ranges::any_of(kWoman, isWord) ? words.woman.toString() : typed;
}

QString tidyCountry(const QString& typed)
{
    const QString word = folded(typed.trimmed());
    const auto cars = std::ranges::find(kCars, word, &CarLetters::letters);
    if (cars != kCars.end())
        return cars->code;
    const QString code = countryCodeOf(typed);
    return code.size() == 2 && code == code.toUpper() ? code : typed;
}

QString tidyCase(const QString& typed)
{
    if (!isCapitals(typed))
        return typed;
    QStringList words = typed.split(u' ');
    for (qsizetype i = 0; i < words.size(); ++i) {
        const QString small = words[i].toLower();
        const bool isParticle = i + 1 < words.size() && particles().contains(small);
        words[i] = isParticle ? small : withCapital(words[i]);
    }
    return words.join(u' ');
}

} // namespace kartei
