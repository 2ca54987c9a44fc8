#include "ui/base/style_sheet.h"

#include "ui/base/fonts.h"
#include "ui/base/metrics.h"
#include "ui/base/theme.h"

#include <QFile>
#include <QFont>
#include <QFontMetrics>

#include <map>

namespace kartei {

namespace {

using Values = std::map<QString, QString>;

QString pixels(int value)
{
    return QStringLiteral("%1px").arg(value);
}

QString points(const QFont& font, FontSize size)
{
    return QStringLiteral("%1pt").arg(font.pointSizeF() * fontFactor(size), 0, 'f', 2);
}

void addColours(Values& values, const Theme& t)
{
    const auto add = [&values](const char* name, const QColor& colour) { values[QLatin1String(name)] = colour.name(); };
    add("window", t.window);
    add("sidebar", t.sidebar);
    add("base", t.base);
    add("raised", t.raised);
    add("column", t.column);
    add("hover", t.hover);
    add("border", t.border);
    add("input", t.input);
    add("text", t.text);
    add("text2", t.text2);
    add("text3", t.text3);
    add("accent", t.accent);
    add("fill", t.fill);
    add("fillHover", t.fillHover);
    add("onFill", t.onFill);
    add("soft", t.soft);
    add("softText", t.softText);
    add("scroll", mixed(t.base, t.input, 0.55));
    add("pressed", mixed(t.hover, t.border, 0.6));
    add("segment", t.isDark ? t.raised : t.base);
    add("successInk", t.success.ink);
    add("successGround", t.success.ground);
    add("warningInk", t.warning.ink);
    add("warningGround", t.warning.ground);
    add("dangerInk", t.danger.ink);
    add("dangerGround", t.danger.ground);
    add("infoInk", t.info.ink);
    add("infoGround", t.info.ground);
    values[QStringLiteral("scheme")] = t.isDark ? QStringLiteral("dark") : QStringLiteral("light");
}

void addSizes(Values& values, const QFont& font)
{
    const int line = QFontMetrics(font).height();
    values[QStringLiteral("caption")] = points(font, FontSize::Caption);
    values[QStringLiteral("small")] = points(font, FontSize::Small);
    values[QStringLiteral("body")] = points(font, FontSize::Body);
    values[QStringLiteral("title")] = points(font, FontSize::Title);
    values[QStringLiteral("display")] = points(font, FontSize::Display);
    const int control = qMax(Metrics::control, line + Metrics::space12);
    values[QStringLiteral("control")] = pixels(control);
    values[QStringLiteral("insideControl")] = pixels(control - 2);
    values[QStringLiteral("insideFocusedControl")] = pixels(control - 2 * Metrics::focusRing);
    values[QStringLiteral("chip")] = pixels(qMax(Metrics::filterChip, line + Metrics::space8) - 2);
    values[QStringLiteral("chipRadius")] = pixels(qMax(Metrics::filterChip, line + Metrics::space8) / 2);
    values[QStringLiteral("tab")] = pixels(qMax(Metrics::tab, line + Metrics::space16) - 2);
    values[QStringLiteral("head")] = pixels(qMax(Metrics::tableHead, line + Metrics::space12) - 1);
}

} // namespace

QString styleSheet(const Theme& t, const QFont& font, Qt::LayoutDirection direction)
{
    QFile file(QStringLiteral(":/kartei/style/kartei.qss"));
    if (!file.open(QIODevice::ReadOnly))
        return {};
    QString sheet = QString::fromUtf8(file.readAll());
    const bool isRtl = direction == Qt::RightToLeft;
    sheet.replace(QStringLiteral("%start"), isRtl ? QStringLiteral("right") : QStringLiteral("left"));
    sheet.replace(QStringLiteral("%end"), isRtl ? QStringLiteral("left") : QStringLiteral("right"));
    Values values;
    addColours(values, t);
    addSizes(values, font);
    QString made;
    made.reserve(sheet.size());
    qsizetype from = 0;
    for (qsizetype at = sheet.indexOf(u'@'); at >= 0; at = sheet.indexOf(u'@', from)) {
        qsizetype end = at + 1;
        while (end < sheet.size() && sheet[end].isLetterOrNumber())
            ++end;
        const auto value = values.find(sheet.sliced(at + 1, end - at - 1));
        Q_ASSERT_X(value != values.end(), "styleSheet", qPrintable(sheet.sliced(at, end - at)));
        made += QStringView(sheet).sliced(from, at - from);
        made += value->second;
        from = end;
    }
    made += QStringView(sheet).sliced(from);
    return made;
}

} // namespace kartei
