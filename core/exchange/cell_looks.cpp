#include "core/exchange/cell_looks.h"

#include "core/base/text.h"
#include "core/exchange/date_text.h"

#include <QRegularExpression>

#include <algorithm>

namespace kartei {

namespace {

bool fits(const QRegularExpression& pattern, const QString& text)
{
    return pattern.match(text.trimmed()).hasMatch();
}

} // namespace

bool looksLikeEmail(const QString& text)
{
    static const QRegularExpression pattern(QStringLiteral(R"(^[^\s@,;]+@[^\s@,;]+\.[^\s@,;.]+$)"));
    return fits(pattern, text);
}

bool looksLikeUrl(const QString& text)
{
    static const QRegularExpression pattern(
        QStringLiteral(R"(^(https?://|www\.)\S+$)"), QRegularExpression::CaseInsensitiveOption);
    return fits(pattern, text);
}

bool looksLikePhone(const QString& text)
{
    static const QRegularExpression pattern(QStringLiteral(R"(^(\+|0|\(0|\(\+)?[\d /().\x{2013}-]+$)"));
    if (!fits(pattern, text) || dateFromText(text) || looksLikePostalCode(text))
        return false;
    const qsizetype digits = digitsOf(text).size();
    const QString trimmed = text.trimmed();
    const bool isDivided = std::ranges::any_of(trimmed, [](QChar c) { return c == u' ' || c == u'/' || c == u'-'; });
    const bool isDialled = trimmed.startsWith(u'+') || trimmed.startsWith(u'0') || trimmed.startsWith(u'(');
    return digits >= 6 && digits <= 15 && (isDivided || isDialled);
}

bool looksLikePostalCode(const QString& text)
{
    static const QRegularExpression pattern(
        QStringLiteral(R"(^(?:[A-Z]{1,3}[- ])?(?:\d{4,6}|\d{3} \d{2}|\d{2}-\d{3})$)"));
    return fits(pattern, text);
}

bool looksLikeStreet(const QString& text)
{
    static const QRegularExpression pattern(
        QStringLiteral(R"(^(?:\p{L}[^\d@]*[ .]\d{1,5}(?: ?\p{L}|[/-]\d+\p{L}?)?|\d{1,5}\p{L}? \p{L}[^\d@]+)$)"),
        QRegularExpression::UseUnicodePropertiesOption);
    return fits(pattern, text.section(u'\n', 0, 0));
}

bool looksLikeCompany(const QString& text)
{
    static const QRegularExpression pattern(
        QStringLiteral(
            R"((^|\s)(gmbh|mbh|ag|kg|ohg|ug|gbr|e\.? ?k\.?|e\.? ?v\.?|ltd\.?|limited|inc\.?|llc|plc|corp\.?|s\. ?r\. ?o\.?|a\. ?s\.?|spol\.|v\. ?o\. ?s\.?|z\. ?s\.?|s\.a\.|sarl|b\.v\.|oy|ab|spa|srl|בע"מ|בע״מ)($|\s|,))"),
        QRegularExpression::CaseInsensitiveOption | QRegularExpression::UseUnicodePropertiesOption);
    return fits(pattern, text);
}

bool looksLikeData(const QString& text)
{
    return looksLikeEmail(text) || looksLikeUrl(text) || looksLikePhone(text) || dateFromText(text).has_value();
}

} // namespace kartei
