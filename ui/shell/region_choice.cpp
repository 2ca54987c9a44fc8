#include "ui/shell/region_choice.h"

#include "core/base/text.h"
#include "ui/base/display_text.h"

#include <QComboBox>

#include <algorithm>

namespace kartei {

namespace {

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
