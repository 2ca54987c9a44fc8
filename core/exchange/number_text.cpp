#include "core/exchange/number_text.h"

#include <QRegularExpression>

namespace kartei {

std::optional<QString> machineNumber(const QString& text)
{
    static const QRegularExpression plain(QStringLiteral(R"(^[+-]?\d*\.?\d*$)"));
    static const QRegularExpression commaDecimals(QStringLiteral(R"(^[+-]?\d*,(?:\d{1,2}|\d{4,})$)"));
    static const QRegularExpression grouped(
        QStringLiteral(R"(^[+-]?\d{1,3}(?:([.,' \x{00A0}\x{202F}\x{2019}])\d{3})(?:\1\d{3})*(?:([.,])\d+)?$)"));
    QString number = text.trimmed();
    if (number.endsWith(u'%'))
        number = number.chopped(1).trimmed();
    number.replace(QChar(0x2212), u'-');
    if (plain.match(number).hasMatch())
        return number;
    if (commaDecimals.match(number).hasMatch())
        return number.replace(u',', u'.');
    const QRegularExpressionMatch groups = grouped.match(number);
    if (!groups.hasMatch() || groups.captured(1) == groups.captured(2))
        return std::nullopt;
    const bool isPointOrComma = groups.captured(1) == u'.' || groups.captured(1) == u',';
    const qsizetype separators = number.count(groups.captured(1));
    if (isPointOrComma && groups.captured(2).isEmpty() && separators == 1)
        return std::nullopt;
    number.remove(groups.captured(1));
    return number.replace(u',', u'.');
}

} // namespace kartei
