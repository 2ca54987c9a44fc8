#pragma once

#include "core/base/decimal.h"
#include "core/base/instant.h"
#include "core/base/money.h"

#include <QKeySequence>
#include <QLocale>
#include <QString>

namespace kartei {

/// How people read values. Formats come from `locale`, the region of the user; words and names of days from the
/// language of the window. Negative numbers have a minus (U+2212), never parentheses; in right-to-left windows they
/// are isolated. All arithmetic is exact.

/// "21.11.2024": always a year of four digits. Empty for an invalid day.
QString dateText(QDate day, const QLocale& locale = QLocale());
/// "16:40" in the local zone.
QString timeText(Instant at, const QLocale& locale = QLocale());
/// "21.11.2024, 16:40".
QString momentText(Instant at, const QLocale& locale = QLocale());
QDate localDay(Instant at);

/// "Saturday, 21 November".
QString weekdayText(QDate day, const QLocale& locale = QLocale());
/// "Today", "Tomorrow", "Yesterday", a weekday within the next six days, "21 Nov", "21 Nov 2023".
QString relativeDateText(QDate day, QDate today, const QLocale& locale = QLocale());
/// A time on the same day, else as relativeDateText().
QString relativeMomentText(Instant at, QDate today, const QLocale& locale = QLocale());
/// As relativeDateText(), but days before today are "2 d late".
QString dueText(QDate due, QDate today, const QLocale& locale = QLocale());
/// Age rounded down: "12 min", "5 h", "9 d". Negative ages are "0 min".
QString ageText(Instant since, Instant now);
/// "6 min", "2 h", "1 h 12 min".
QString durationText(qint64 minutes);

/// "1.234,50 €", "€1,234.50": with the currency's own digits.
QString moneyText(const Money& money, const QLocale& locale = QLocale());
/// "1.234,50": for columns that name their currency in the head.
QString amountText(Amount amount, const Currency& currency, const QLocale& locale = QLocale());
/// "€", "Kč"; the code where there is no common symbol.
QString currencySymbol(const Currency& currency);
/// Without trailing zeros.
QString quantityText(Quantity quantity, const QLocale& locale = QLocale());
/// At least the digits of the currency: "690,00", "0,0375".
QString unitPriceText(UnitPrice price, const Currency& currency, const QLocale& locale = QLocale());
/// "19 %" in German and Czech, "19%" in English and Hebrew.
QString percentText(Percent percent, const QLocale& locale = QLocale());
QString countText(qint64 count, const QLocale& locale = QLocale());

/// "Ctrl+K", "Strg+K": keys as they are called in the language of the window.
QString keysText(const QKeySequence& keys);

/// Stands for what is not known.
QString unknownText();

} // namespace kartei
