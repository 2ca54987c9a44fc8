#include "core/exchange/formula_guard.h"

#include <QStringView>

namespace kartei {

namespace {

bool isPlainNumber(QStringView text)
{
    if (!text.isEmpty() && (text[0] == u'+' || text[0] == u'-'))
        text = text.sliced(1);
    bool digits = false;
    bool point = false;
    for (const QChar c : text) {
        if (c == u'.' && digits && !point)
            point = true;
        else if (c >= u'0' && c <= u'9')
            digits = true;
        else
            return false;
    }
    return digits && !text.endsWith(u'.');
}

/// What a spreadsheet may pass over: quotes, every blank, and what does not show at all.
bool isPassedOver(QChar c)
{
    return c == u'"' || c == u'\'' || c.isSpace() || c.category() == QChar::Other_Format
        || c.category() == QChar::Other_Control;
}

bool startsFormula(QStringView text)
{
    constexpr QStringView kSigns = u"=+-@\t\r\n\uFF1D\uFF0B\uFF0D\uFF20";
    const QStringView whole = text;
    while (!text.isEmpty() && !kSigns.contains(text[0]) && isPassedOver(text[0]))
        text = text.sliced(1);
    return !text.isEmpty() && kSigns.contains(text[0]) && !isPlainNumber(whole);
}

} // namespace

QString guarded(const QString& text)
{
    return startsFormula(text) ? u'\'' + text : text;
}

QString unguarded(const QString& text)
{
    return text.startsWith(u'\'') && startsFormula(QStringView(text).sliced(1)) ? text.sliced(1) : text;
}

} // namespace kartei
