#include "ui/base/painting.h"

#include "core/base/text.h"
#include "ui/base/metrics.h"

#include <QFontMetrics>
#include <QPainter>
#include <QStyle>
#include <QTextLayout>

#include <algorithm>

namespace kartei {

namespace {

constexpr int kDotRoom = Metrics::space8 + Metrics::space4; ///< the dot of a tag, and what keeps it from the word

/// Restores pen, brush, hints and direction.
class Saved {
public:
    explicit Saved(QPainter* painter) : m_painter(painter) { m_painter->save(); }
    ~Saved() { m_painter->restore(); }
    Q_DISABLE_COPY_MOVE(Saved)

private:
    QPainter* m_painter;
};

int widestDigit(const QFontMetrics& metrics)
{
    int widest = 0;
    for (char16_t digit = u'0'; digit <= u'9'; ++digit)
        widest = qMax(widest, metrics.horizontalAdvance(QChar(digit)));
    return widest;
}

int advanceOf(const QFontMetrics& metrics, QChar c, int digitWidth)
{
    if (c.category() == QChar::Other_Format) // isolates
        return 0;
    return c.isDigit() ? digitWidth : metrics.horizontalAdvance(c);
}

bool isWordStart(const QString& word)
{
    return word.at(0).isLetter() || word.at(0).isDigit();
}

QString firstCharacter(const QString& word)
{
    const bool isPair = word.at(0).isHighSurrogate() && word.size() > 1;
    return word.left(isPair ? 2 : 1).toUpper();
}

/// Legal forms say nothing about who it is.
bool isLegalForm(const QString& word)
{
    static const QStringList forms = {QStringLiteral("gmbh"), QStringLiteral("ag"), QStringLiteral("kg"),
        QStringLiteral("ohg"), QStringLiteral("ug"), QStringLiteral("ltd"), QStringLiteral("ltd."),
        QStringLiteral("llc"), QStringLiteral("inc"), QStringLiteral("inc."), QStringLiteral("s.r.o."),
        QStringLiteral("a.s."), QStringLiteral("e.k."), QStringLiteral("e.v."), QStringLiteral("mbh")};
    return forms.contains(word.toLower());
}

/// Data keeps its own direction; what is only data in isolates takes that of the window.
Qt::LayoutDirection textDirection(const QString& text, Qt::LayoutDirection window)
{
    if (text.isRightToLeft())
        return Qt::RightToLeft;
    const bool startsIsolated = text.at(0).unicode() >= 0x2066 && text.at(0).unicode() <= 0x2068;
    return startsIsolated ? window : Qt::LeftToRight;
}

/// Isolates tell nothing where all is written from left to right, but take time: each is a piece of its own, and most
/// fonts lack them.
QString withoutIdleIsolates(QString text, Qt::LayoutDirection direction)
{
    const auto mayGoLeft = [](QChar c) {
        return c.unicode() > 0x590
            && (c.isSurrogate() || c.direction() == QChar::DirR || c.direction() == QChar::DirAL
                || c.direction() == QChar::DirAN || c.direction() == QChar::DirRLE || c.direction() == QChar::DirRLO
                || c.direction() == QChar::DirRLI);
    };
    if (direction == Qt::LeftToRight && std::none_of(text.cbegin(), text.cend(), mayGoLeft))
        text.removeIf([](QChar c) { return c.unicode() >= 0x2066 && c.unicode() <= 0x2069; });
    return text;
}

QString inOneLine(QString text)
{
    const auto breaks = [](QChar c) {
        return c == u'\n' || c == u'\t' || c == QChar::LineSeparator || c == QChar::ParagraphSeparator;
    };
    std::replace_if(text.begin(), text.end(), breaks, u' ');
    return text;
}

/// One line, however long.
QTextLine laidOut(QTextLayout& layout, Qt::LayoutDirection direction)
{
    constexpr qreal kEndless = 0x01000000;
    QTextOption option(Qt::AlignLeft | Qt::AlignAbsolute);
    option.setTextDirection(direction);
    option.setWrapMode(QTextOption::NoWrap);
    layout.setTextOption(option);
    layout.beginLayout();
    QTextLine line = layout.createLine();
    line.setLineWidth(kEndless);
    layout.endLayout();
    return line;
}

void drawChipBox(QPainter* painter, const QRect& rect, const Tone& tone)
{
    drawRounded(painter, rect, rect.height() / 2, tone.ground);
}

} // namespace

IconTint tintOf(Status status)
{
    switch (status) {
    case Status::Neutral:
        return IconTint::Normal;
    case Status::Accent:
        return IconTint::Soft;
    case Status::Success:
        return IconTint::Success;
    case Status::Warning:
        return IconTint::Warning;
    case Status::Danger:
        return IconTint::Danger;
    case Status::Info:
        return IconTint::Info;
    }
    Q_UNREACHABLE();
}

QRect mirrored(Qt::LayoutDirection direction, const QRect& frame, const QRect& rect)
{
    return QStyle::visualRect(direction, frame, rect);
}

int drawElided(QPainter* painter, const QRect& rect, const QString& text, const QFont& font, const QColor& colour,
    Qt::Alignment align)
{
    if (text.isEmpty() || rect.width() <= 0)
        return 0;
    const Saved saved(painter);
    const Qt::LayoutDirection direction = textDirection(text, painter->layoutDirection());
    const Qt::Alignment visual = QStyle::visualAlignment(painter->layoutDirection(), align);
    const QString whole = inOneLine(withoutIdleIsolates(legible(text), direction));
    QTextLayout layout(whole, font, painter->device());
    QTextLine line = laidOut(layout, direction);
    if (line.naturalTextWidth() > rect.width()) {
        layout.setText(QFontMetrics(font).elidedText(whole, Qt::ElideRight, rect.width()));
        line = laidOut(layout, direction);
    }
    painter->setPen(colour);
    const qreal height = line.ascent() + line.descent(); // height() is of whole pixels
    const qreal room = rect.width() - line.horizontalAdvance();
    QPointF at(rect.x(), rect.y() + (rect.height() - height) / 2);
    if (visual.testFlag(Qt::AlignHCenter))
        at.rx() += room / 2;
    else if (visual.testFlag(Qt::AlignRight))
        at.rx() += room;
    if (height > rect.height() || room < 0)
        painter->setClipRect(rect, Qt::IntersectClip);
    line.draw(painter, at);
    return qMin(rect.width(), qRound(line.horizontalAdvance()));
}

QString initialsOf(const QString& name)
{
    QStringList words = name.split(QChar(u' '), Qt::SkipEmptyParts);
    words.removeIf([](const QString& word) { return !isWordStart(word) || isLegalForm(word); });
    if (words.isEmpty())
        return name.trimmed().isEmpty() ? QString() : firstCharacter(name.trimmed());
    if (words.size() == 1)
        return firstCharacter(words.first());
    return QString(firstCharacter(words.first()) + firstCharacter(words.last()));
}

const Tone& avatarTone(qint64 id)
{
    // Fibonacci hashing: neighbouring ids get different colours.
    const quint64 mixedBits = static_cast<quint64>(id) * 0x9E3779B97F4A7C15ULL;
    return theme().avatars[static_cast<size_t>(mixedBits >> 61)];
}

void drawAvatar(QPainter* painter, const QRect& rect, const QString& name, qint64 id, AvatarShape shape)
{
    const Tone& tone = avatarTone(id);
    const int radius = shape == AvatarShape::Person ? rect.height() / 2 : qMax(4, rect.height() / 6);
    drawRounded(painter, rect, radius, tone.ground);
    const Saved saved(painter);
    QFont font = painter->font();
    font.setPixelSize(qMax(7, rect.height() * 38 / 100));
    font.setWeight(QFont::DemiBold);
    painter->setFont(font);
    painter->setPen(tone.ink);
    painter->drawText(rect, Qt::AlignCenter | Qt::TextSingleLine, initialsOf(name));
}

int chipWidth(const QString& text, const QFont& font, bool hasIcon)
{
    return QFontMetrics(font).horizontalAdvance(text) + 2 * Metrics::space8
        + (hasIcon ? Metrics::smallIcon + Metrics::space4 : 0);
}

void drawChip(QPainter* painter, const QRect& rect, const QString& text, const QFont& font, Status status)
{
    const Tone tone = theme().tone(status);
    drawChipBox(painter, rect, tone);
    drawElided(
        painter, rect.adjusted(Metrics::space8, 0, -Metrics::space8 + 1, 0), text, font, tone.ink, Qt::AlignHCenter);
}

void drawChip(
    QPainter* painter, const QRect& rect, const QString& text, const QFont& font, Status status, Icon chipIcon)
{
    const Tone tone = theme().tone(status);
    drawChipBox(painter, rect, tone);
    const Qt::LayoutDirection direction = painter->layoutDirection();
    const QRect box(rect.left() + Metrics::space8, rect.top() + (rect.height() - Metrics::smallIcon) / 2,
        Metrics::smallIcon, Metrics::smallIcon);
    drawIcon(painter, mirrored(direction, rect, box), chipIcon, tintOf(status));
    const QRect place
        = rect.adjusted(Metrics::space8 + Metrics::smallIcon + Metrics::space4, 0, -Metrics::space8 + 1, 0);
    drawElided(painter, mirrored(direction, rect, place), text, font, tone.ink);
}

void drawTagChip(QPainter* painter, const QRect& rect, const QString& text, const QFont& font, const QColor& dot)
{
    if (!dot.isValid())
        return drawChip(painter, rect, text, font, Status::Neutral);
    const Tone tone = theme().tone(Status::Neutral);
    drawChipBox(painter, rect, tone);
    const Qt::LayoutDirection direction = painter->layoutDirection();
    const QRect box(rect.left() + Metrics::space8, rect.top(), Metrics::space8, rect.height());
    drawTagDot(painter, mirrored(direction, rect, box), dot);
    const QRect place = rect.adjusted(Metrics::space8 + kDotRoom, 0, -Metrics::space8 + 1, 0);
    drawElided(painter, mirrored(direction, rect, place), text, font, tone.ink);
}

int tagChipWidth(const QString& text, const QFont& font, bool hasDot)
{
    return chipWidth(text, font) + (hasDot ? kDotRoom : 0);
}

void drawTabular(QPainter* painter, const QRect& rect, const QString& text, const QFont& font, const QColor& colour)
{
    const Saved saved(painter);
    painter->setLayoutDirection(Qt::LeftToRight); // else parentheses mirror in Hebrew windows
    painter->setFont(font);
    painter->setPen(colour);
    const QFontMetrics metrics(font);
    const int digitWidth = widestDigit(metrics);
    const int baseline = rect.top() + (rect.height() - metrics.height()) / 2 + metrics.ascent();
    int x = rect.right() + 1 - tabularWidth(text, font);
    for (const QChar c : text) {
        const int width = advanceOf(metrics, c, digitWidth);
        if (width == 0)
            continue;
        const int inset = c.isDigit() ? (width - metrics.horizontalAdvance(c)) / 2 : 0;
        painter->drawText(QPoint(x + inset, baseline), QString(c));
        x += width;
    }
}

int tabularWidth(const QString& text, const QFont& font)
{
    const QFontMetrics metrics(font);
    const int digitWidth = widestDigit(metrics);
    int width = 0;
    for (const QChar c : text)
        width += advanceOf(metrics, c, digitWidth);
    return width;
}

void drawHairlineBelow(QPainter* painter, const QRect& rect)
{
    painter->fillRect(QRect(rect.left(), rect.bottom(), rect.width(), 1), theme().border);
}

void drawRounded(QPainter* painter, const QRect& rect, int radius, const QColor& fill, const QColor& frame)
{
    const Saved saved(painter);
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setBrush(fill.isValid() ? QBrush(fill) : QBrush(Qt::NoBrush));
    if (frame.isValid()) {
        painter->setPen(QPen(frame, 1));
        painter->drawRoundedRect(QRectF(rect).adjusted(0.5, 0.5, -0.5, -0.5), radius, radius);
    } else {
        painter->setPen(Qt::NoPen);
        painter->drawRoundedRect(QRectF(rect), radius, radius);
    }
}

void drawFocusRing(QPainter* painter, const QRect& rect, int radius)
{
    const Saved saved(painter);
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setBrush(Qt::NoBrush);
    painter->setPen(QPen(theme().accent, Metrics::focusRing));
    painter->drawRoundedRect(QRectF(rect).adjusted(1, 1, -1, -1), radius, radius);
}

void drawIcon(QPainter* painter, const QRect& rect, Icon use, IconTint tint)
{
    icon(use, tint).paint(painter, rect);
}

void drawTagDot(QPainter* painter, const QRect& rect, const QColor& colour)
{
    const QRect dot(rect.center().x() - 3, rect.center().y() - 3, 8, 8);
    drawRounded(painter, dot, 4, colour);
}

} // namespace kartei
