#include "core/exchange/number_text.h"

#include <QRegularExpression>

namespace kartei {

namespace {

QString cleaned(const QString& text)
{
    QString number = text.trimmed();
    if (number.endsWith(u'%'))
        number = number.chopped(1).trimmed();
    return number.replace(QChar(0x2212), u'-');
}

} // namespace

bool isDoubtfulNumber(const QString& text)
{
    static const QRegularExpression doubtful(QStringLiteral(R"(^[+-]?[1-9]\d{0,2}[.,]\d{3}$)"));
    return doubtful.match(cleaned(text)).hasMatch();
}

std::optional<QString> machineNumber(const QString& text)
{
    static const QRegularExpression plain(QStringLiteral(R"(^[+-]?\d*\.?\d*$)"));
    static const QRegularExpression commaDecimals(QStringLiteral(R"(^[+-]?\d*,\d+$)"));
    static const QRegularExpression grouped(
        QStringLiteral(R"(^[+-]?\d{1,3}(?:([.,' \x{00A0}\x{202F}\x{2019}])\d{3})(?:\1\d{3})*(?:([.,])\d+)?$)"));
    if (isDoubtfulNumber(text))
        return std::nullopt;
    QString number = cleaned(text);
    if (plain.match(number).hasMatch())
        return number;
    if (commaDecimals.match(number).hasMatch())
        return number.replace(u',', u'.');
    const QRegularExpressionMatch groups = grouped.match(number);
    if (!groups.hasMatch() || groups.captured(1) == groups.captured(2))
        return std::nullopt;
    number.remove(groups.captured(1));
    return number.replace(u',', u'.');
}

} // namespace kartei
