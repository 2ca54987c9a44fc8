#include "ui/shell/region_choice.h"

#include "core/base/names.h"
#include "core/base/text.h"
#include "ui/base/display_text.h"

#include <QComboBox>
#include <QCompleter>

#include <algorithm>

namespace kartei {

namespace {

void makeSearchable(QComboBox& box)
{
    box.setEditable(true);
    box.setInsertPolicy(QComboBox::NoInsert);
    box.completer()->setCompletionMode(QCompleter::PopupCompletion);
    box.completer()->setFilterMode(Qt::MatchContains);
    box.setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    box.setMinimumContentsLength(12);
}

struct Named {
    QString code;
    QString name;
};

void fillSorted(QComboBox& box, std::vector<Named> entries, const QString& language, const QString& current)
{
    std::ranges::sort(entries, {}, [&](const Named& entry) { return sortKey(entry.name, language); });
    box.clear();
    for (const Named& entry : entries)
        box.addItem(entry.name, entry.code);
    makeSearchable(box);
    box.setCurrentIndex(std::max(0, box.findData(current)));
}

QString sampleOf(const QLocale& locale)
{
    const Currency euro{QStringLiteral("EUR")};
    return QStringLiteral("%1  ·  %2")
        .arg(isolatedLtr(dateText(QDate(QDate::currentDate().year(), 11, 21), locale)),
            isolatedLtr(amountText(Amount{123456}, euro, locale)));
}

} // namespace

QString usualCountry(const QString& language)
{
    const QLocale desktop = QLocale::system();
    const bool hasCountry = desktop.language() != QLocale::C && desktop.territory() != QLocale::AnyTerritory;
    return QLocale::territoryToCode(hasCountry ? desktop.territory() : QLocale(language).territory());
}

void fillCountries(QComboBox& box, const QString& language, const QString& current)
{
    std::vector<Named> entries;
    for (const QString& code : countryCodes())
        entries.push_back({code, countryName(code, language)});
    fillSorted(box, std::move(entries), language, current);
}

void fillCurrencies(QComboBox& box, const QString& language, const QString& current)
{
    std::vector<Named> entries;
    for (const QString& code : currencyCodes())
        entries.push_back({code, QStringLiteral("%1  %2").arg(currencyName(code, language), isolatedLtr(code))});
    fillSorted(box, std::move(entries), language, current);
}

void fillRegionFormats(QComboBox& box, const QString& language, const QString& country, const QLocale& current)
{
    const QLocale::Territory territory = QLocale::codeToTerritory(country);
    QList<QLocale> candidates{QLocale(QLocale(language).language(), territory)};
    candidates += QLocale::matchingLocales(QLocale::AnyLanguage, QLocale::AnyScript, territory);
    candidates += {QLocale(language), QLocale(QLocale::English, QLocale::UnitedKingdom),
        QLocale(QLocale::English, QLocale::UnitedStates), QLocale(QLocale::German), QLocale(QLocale::Czech), current};
    box.clear();
    for (const QLocale& candidate : candidates) {
        const QString sample = sampleOf(candidate);
        if (box.findText(sample) < 0)
            box.addItem(sample, candidate.name());
    }
    box.setCurrentIndex(std::max(0, box.findText(sampleOf(current))));
}

} // namespace kartei
