#pragma once

#include "core/base/money.h"

#include <QDate>
#include <QLocale>
#include <QString>
#include <QTime>

namespace kartei {

/// Words and number forms of a document's language, which need not be that of the window. Words come from the
/// translations in context "Paper", for a language without them in English.
class PaperLanguage {
public:
    /// ISO 639-1; empty: English. `country` (ISO 3166-1) decides between the Englishes.
    PaperLanguage(const QString& language, const QString& country);

    Qt::LayoutDirection direction() const { return m_locale.textDirection(); }
    bool isMirrored() const { return direction() == Qt::RightToLeft; }

    /// `english` marked by QT_TRANSLATE_NOOP("Paper", …).
    QString word(const char* english) const;
    /// Of a field or a choice, by the context of its entity.
    QString labelOf(const char* context, const char* english) const;
    /// Four-digit year, in the order of the language.
    QString date(QDate day) const;
    QString time(QTime time) const;
    /// Implied decimals in, at least `minDecimals` out; minus is U+2212, never parentheses.
    QString number(qint64 scaled, int digits, int minDecimals) const;
    QString count(qsizetype value) const { return number(value, 0, 0); }
    QString quantity(Quantity value) const { return number(value.scaled, Quantity::digits, 0); }
    QString percent(Percent value) const { return number(value.scaled, Percent::digits, 0); }
    /// "19 %" or "19%".
    QString percentSign(Percent value) const;
    QString amount(Amount value, const Currency& currency) const;
    /// With the symbol on its side, to stand alone.
    QString money(Amount value, const Currency& currency) const;
    /// To stand in a sentence: keeps its own direction.
    QString moneyInText(Amount value, const Currency& currency) const;
    /// Without the minor unit, for overviews; rounded half away from zero.
    QString wholeAmount(Amount value, const Currency& currency) const;
    QString wholeMoney(Amount value, const Currency& currency) const;
    QString decimalPoint() const { return m_locale.decimalPoint(); }

private:
    QString withSymbol(const QString& number, const Currency& currency) const;

    QString m_language;
    QLocale m_locale;
};

/// "€", "Kč"; the code where there is no symbol people know.
QString symbolOf(const Currency& currency);

} // namespace kartei
