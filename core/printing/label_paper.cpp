#include "core/printing/label_paper.h"

#include "core/printing/paper_sheet.h"

#include <algorithm>

namespace kartei {

using namespace Qt::StringLiterals;

namespace {

constexpr qreal kSafeEdge = 5; ///< of the paper: what printers leave blank, and a little more
constexpr qreal kLabelInset = 4;
constexpr qreal kLabelInsetTop = 2;
constexpr qreal kLargest = 11; ///< points
constexpr qreal kSmallest = 7;
constexpr qreal kUnbrokenDownTo = 8.5; ///< smaller than that a line is rather broken
constexpr qreal kStep = 0.5;
constexpr qreal kMmPerPoint = 25.4 / 72;
constexpr qreal kPitch = 1.3; ///< of the size of the letters
constexpr qreal kBaseLine = 0.75; ///< within the pitch

constexpr qreal kWindowInset = 5;
constexpr qreal kReturnLine = 3.2; ///< below the upper edge of a window, by DIN 5008
constexpr qreal kReturnZone = 17.7;
constexpr qreal kCorner = 10; ///< of a sender in the corner
constexpr TextStyle kReturn{6.5, QFont::Normal, kPaperGrey};
constexpr TextStyle kCornerSender{9};

qreal pitchOf(const TextStyle& style)
{
    return style.points * kMmPerPoint * kPitch;
}

/// Lines that have room, in a size in which they do.
struct Block {
    QStringList lines;
    TextStyle style;

    qreal height() const { return pitchOf(style) * static_cast<qreal>(lines.size()); }
};

bool fits(const Block& block, const QSizeF& room)
{
    return block.height() <= room.height() && std::ranges::all_of(block.lines, [&](const QString& line) {
        return textWidth(line, block.style) <= room.width();
    });
}

Block brokenInto(const QStringList& lines, const TextStyle& style, qreal width)
{
    Block block{{}, style};
    for (const QString& line : lines)
        block.lines += wrapped(line, style, width);
    return block;
}

Block fitted(const QStringList& lines, const QSizeF& room)
{
    for (qreal points = kLargest; points >= kUnbrokenDownTo; points -= kStep) {
        if (const Block block{lines, {points}}; fits(block, room))
            return block;
    }
    for (qreal points = kLargest; points >= kSmallest; points -= kStep) {
        if (const Block block = brokenInto(lines, {points}, room.width()); fits(block, room))
            return block;
    }
    Block block{lines, {kSmallest}};
    // The last lines are town and country: an address that is too long loses lines in the middle.
    while (block.lines.size() > 2 && block.height() > room.height())
        block.lines.removeAt(std::max<qsizetype>(1, block.lines.size() - 3));
    for (QString& line : block.lines)
        line = elided(line, block.style, room.width());
    return block;
}

/// From where most of its lines are read, else as the sheet is.
Qt::LayoutDirection addressDirection(const QStringList& lines, Qt::LayoutDirection ofSheet)
{
    const auto fromRight
        = std::ranges::count_if(lines, [](const QString& line) { return directionOf(line) == Qt::RightToLeft; });
    if (2 * fromRight == lines.size())
        return ofSheet;
    return 2 * fromRight > lines.size() ? Qt::RightToLeft : Qt::LeftToRight;
}

/// From `top` on; `room` and `top` in mm of the page.
void draw(PaperMarks& page, const Block& block, const QRectF& room, qreal top, const Sheet& paper)
{
    Sheet sheet(paper.width(), addressDirection(block.lines, paper.direction()));
    const qreal begin = sheet.physical(sheet.isMirrored() ? room.right() : room.left());
    qreal y = top + kBaseLine * pitchOf(block.style);
    for (const QString& line : block.lines) {
        sheet.data(begin, y, line, block.style);
        y += pitchOf(block.style);
    }
    for (PaperMark& mark : sheet.take())
        page.push_back(std::move(mark));
}

QRectF mirrored(QRectF box, qreal pageWidth)
{
    box.moveLeft(pageWidth - box.right());
    return box;
}

/// The inside of a label: all are alike, though only those at the edge of the paper need so much distance.
QRectF inside(const LabelSheet& sheet, const QRectF& label)
{
    const QRectF first = sheet.at(0);
    const qreal across = std::max(kLabelInset, kSafeEdge - first.left());
    const qreal down = std::max(kLabelInsetTop, kSafeEdge - first.top());
    return label.adjusted(across, down, -across, -down);
}

void drawSenderInWindow(Sheet& sheet, const QRectF& window, const QStringList& sender)
{
    const qreal begin = window.left() + kWindowInset;
    const qreal width = window.width() - 2 * kWindowInset;
    const QString line = elided(sender.join(u" · "_s), kReturn, width);
    if (line.isEmpty())
        return;
    sheet.data(begin, window.top() + kReturnLine, line, kReturn);
    sheet.line(begin, begin + width, window.top() + kReturnLine + 1.4);
}

void drawSenderInCorner(Sheet& sheet, const Envelope& envelope, const QStringList& sender)
{
    qreal y = kCorner + kBaseLine * pitchOf(kCornerSender);
    for (const QString& line : sender) {
        sheet.data(kCorner, y, elided(line, kCornerSender, envelope.size.width() / 2 - kCorner), kCornerSender);
        y += pitchOf(kCornerSender);
    }
}

} // namespace

PaperDocument onLabels(const std::vector<QStringList>& addresses, const LabelSheet& sheet, int start,
    Qt::LayoutDirection direction, const QString& title)
{
    PaperDocument document{title, sheet.paper, {}};
    const Sheet paper(sheet.paper.width(), direction);
    int place = start - 1;
    for (const QStringList& address : addresses) {
        if (document.pages.empty() || place == sheet.count()) {
            place = document.pages.empty() ? place : 0;
            document.pages.emplace_back();
        }
        QRectF label = sheet.at(place++);
        if (paper.isMirrored())
            label = mirrored(label, paper.width());
        const QRectF room = inside(sheet, label);
        const Block block = fitted(address, room.size());
        draw(document.pages.back(), block, room, room.center().y() - block.height() / 2, paper);
    }
    return document;
}

PaperDocument onEnvelopes(const std::vector<QStringList>& addresses, const Envelope& envelope,
    const QStringList& sender, Qt::LayoutDirection direction, const QString& title)
{
    PaperDocument document{title, envelope.size, {}};
    Sheet sheet(envelope.size.width(), direction);
    QRectF room = envelope.window;
    if (envelope.hasSenderInWindow) {
        drawSenderInWindow(sheet, envelope.window, sender);
        room.adjust(kWindowInset, kReturnZone, -kWindowInset, 0);
    } else {
        drawSenderInCorner(sheet, envelope, sender);
    }
    if (sheet.isMirrored())
        room = mirrored(room, sheet.width());
    const PaperMarks empty = sheet.take();
    for (const QStringList& address : addresses) {
        document.pages.push_back(empty);
        draw(document.pages.back(), fitted(address, room.size()), room, room.top(), sheet);
    }
    return document;
}

} // namespace kartei
