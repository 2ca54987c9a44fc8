#include "core/sales/new_business.h"

#include "core/base/translated.h"
#include "core/sales/deal.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>
#include <array>

namespace kartei {

using namespace Qt::StringLiterals;

namespace {

struct CountryUsage {
    QLatin1String country;
    QLatin1String language;
    qint64 taxRateBp;
};
constexpr std::array kUsages{CountryUsage{"DE"_L1, "de"_L1, 1900}, CountryUsage{"AT"_L1, "de"_L1, 2000},
    CountryUsage{"CH"_L1, "de"_L1, 810}, CountryUsage{"LI"_L1, "de"_L1, 810}, CountryUsage{"CZ"_L1, "cs"_L1, 2100},
    CountryUsage{"SK"_L1, "cs"_L1, 2300}, CountryUsage{"IL"_L1, "he"_L1, 1800}, CountryUsage{"GB"_L1, "en"_L1, 2000},
    CountryUsage{"IE"_L1, "en"_L1, 2300}, CountryUsage{"FR"_L1, "en"_L1, 2000}, CountryUsage{"PL"_L1, "en"_L1, 2300},
    CountryUsage{"NL"_L1, "en"_L1, 2100}, CountryUsage{"IT"_L1, "en"_L1, 2200}, CountryUsage{"ES"_L1, "en"_L1, 2100},
    CountryUsage{"US"_L1, "en"_L1, 0}};
constexpr std::array kLanguages{"en"_L1, "de"_L1, "cs"_L1, "he"_L1};

struct StageUsage {
    const char* name;
    qint64 probability;
};
constexpr std::array kStages{StageUsage{QT_TRANSLATE_NOOP("NewBusiness", "Inquiry"), 10},
    StageUsage{QT_TRANSLATE_NOOP("NewBusiness", "Qualified"), 30},
    StageUsage{QT_TRANSLATE_NOOP("NewBusiness", "Quote sent"), 50},
    StageUsage{QT_TRANSLATE_NOOP("NewBusiness", "Negotiation"), 70},
    StageUsage{QT_TRANSLATE_NOOP("NewBusiness", "Decision"), 90}};

Result<> insertRanges(Transaction& tx)
{
    const int year = tx.today().year();
    std::array ranges{NumberRange{{}, u"quote"_s, u"Q-{yyyy}-{####}"_s, 1, year, true},
        NumberRange{{}, u"ticket"_s, u"T-{####}"_s, 1001, year, false},
        NumberRange{{}, u"customer"_s, u"K-{#####}"_s, 10001, year, false}};
    for (NumberRange& range : ranges) {
        if (const Result<> done = tx.insert(range); !done)
            return done;
    }
    return {};
}

Result<> insertStages(Transaction& tx, const QString& language)
{
    qint64 rank = 0;
    for (const StageUsage& usage : kStages) {
        Stage stage;
        stage.name = translatedTo(language, "NewBusiness", usage.name);
        stage.rank = ++rank;
        stage.probability = Percent::of(usage.probability);
        if (const Result<> done = tx.insert(stage); !done)
            return done;
    }
    return {};
}

} // namespace

NewBusiness withDefaults(NewBusiness wishes)
{
    if (wishes.country.isEmpty())
        wishes.country = QLocale::territoryToCode(QLocale::system().territory());
    if (wishes.country.isEmpty())
        wishes.country = u"DE"_s; // a system without a region, such as the C locale
    wishes.country = wishes.country.toUpper();
    const auto usage
        = std::ranges::find(kUsages, wishes.country, [](const CountryUsage& u) { return QString(u.country); });
    if (wishes.language.isEmpty())
        wishes.language = usage == kUsages.end() ? u"en"_s : QString(usage->language);
    if (wishes.currency.isEmpty()) {
        const QLocale local(QLocale::AnyLanguage, QLocale::codeToTerritory(wishes.country));
        wishes.currency = local.currencySymbol(QLocale::CurrencyIsoCode);
    }
    wishes.currency = wishes.currency.toUpper();
    return wishes;
}

Result<> checkNewBusiness(const NewBusiness& given)
{
    const NewBusiness wishes = withDefaults(given);
    if (QLocale::codeToTerritory(wishes.country) == QLocale::AnyTerritory)
        return invalid(QCoreApplication::translate("NewBusiness", "“%1” is not a country code such as DE (ISO 3166).")
                           .arg(wishes.country));
    const bool isCode = wishes.currency.size() == 3
        && std::ranges::all_of(wishes.currency, [](QChar c) { return c >= u'A' && c <= u'Z'; });
    if (!isCode)
        return invalid(QCoreApplication::translate("NewBusiness", "“%1” is not a currency code such as EUR (ISO 4217).")
                           .arg(wishes.currency));
    if (std::ranges::find(kLanguages, wishes.language) == kLanguages.end())
        return invalid(QCoreApplication::translate("NewBusiness", "“%1” is not a language of Kartei: en, de, cs, he.")
                           .arg(wishes.language));
    return {};
}

Result<> populateNewBusiness(Session& session, const NewBusiness& given)
{
    const NewBusiness wishes = withDefaults(given);
    if (const Result<> sound = checkNewBusiness(wishes); !sound)
        return sound;
    return session.transact(
        QCoreApplication::translate("NewBusiness", "Make the business"), Undo::Never, [&](Transaction& tx) -> Result<> {
            const auto usage
                = std::ranges::find(kUsages, wishes.country, [](const CountryUsage& u) { return QString(u.country); });
            Business business;
            business.id = {1};
            business.name = wishes.name;
            business.street = wishes.street;
            business.postalCode = wishes.postalCode;
            business.city = wishes.city;
            business.country = wishes.country;
            business.currency = {wishes.currency};
            business.language = wishes.language;
            business.taxRate = {usage == kUsages.end() ? 0 : usage->taxRateBp};
            business.brandColor = u"#3451C6"_s;
            business.isSample = wishes.isSample;
            if (const Result<> done = tx.insert(business); !done)
                return done;
            if (const Result<> done = insertRanges(tx); !done)
                return done;
            return insertStages(tx, wishes.language);
        });
}

} // namespace kartei
