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

bool startsFormula(QStringView text)
{
    constexpr QStringView kSkipped = u" \"'\u00A0\u3000";
    constexpr QStringView kSigns = u"=+-@\t\r\n\uFF1D\uFF0B\uFF0D\uFF20";
    const QStringView whole = text;
    while (!text.isEmpty() && kSkipped.contains(text[0]))
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
