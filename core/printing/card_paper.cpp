#include "core/printing/card_paper.h"

#include "core/printing/code128.h"
#include "core/printing/paper_language.h"
#include "core/printing/paper_sheet.h"

#include <algorithm>
#include <numeric>

namespace kartei {

namespace {

constexpr QSizeF kA6{148, 105};
constexpr qreal kBegin = 9;
constexpr qreal kMiddle = 68;
constexpr qreal kLabelWidth = 15;
constexpr qreal kEnd = 139;
constexpr qreal kTop = 33; ///< first base line below the head
constexpr qreal kPitch = 4.8;
constexpr qreal kNotesTop = 72;
constexpr qreal kBodyEnd = 95;
constexpr qreal kFoot = 100;
constexpr qreal kAddressEnd = 57.1; ///< last base line above the code
constexpr qreal kModule = 0.25; ///< of a bar: what any scanner and printer can do
constexpr qreal kQuiet = 10 * kModule;
constexpr qreal kFrontBars = 60.4;
constexpr qreal kBackBars = 92.6;
constexpr qreal kBarHeight = 6;
constexpr qreal kBackBarHeight = 4.2;
constexpr qreal kDayWidth = 24;
constexpr qreal kEventPitch = 6.4;

constexpr TextStyle kText{9};
constexpr TextStyle kStrong{9, QFont::DemiBold};
constexpr TextStyle kGrey{8, QFont::Normal, kPaperGrey};
constexpr QRgb kBars = 0xff000000;

void drawHead(Sheet& sheet, const CardPaper& card, const QString& below)
{
    constexpr TextStyle name{15, QFont::Bold};
    const qreal numberRoom = card.number.isEmpty() ? 0 : textWidth(card.number, kGrey) + 4;
    sheet.data(kBegin, 15, elided(card.name, name, kEnd - kBegin - numberRoom), name);
    sheet.dataEnd(kEnd, 15, card.number, kGrey);
    sheet.data(kBegin, 21, elided(below, kText, kEnd - kBegin), kText);
    sheet.line(kBegin, kEnd, 25, 0.2);
}

/// From x on, from left to right whatever the language: bars are no text. Gives where they end.
qreal drawBars(Sheet& sheet, qreal x, qreal top, qreal height, const std::vector<int>& widths)
{
    const qreal all = kModule * std::accumulate(widths.begin(), widths.end(), 0);
    qreal left = sheet.isMirrored() ? sheet.width() - x - all : x;
    for (size_t i = 0; i < widths.size(); ++i) {
        const qreal width = kModule * widths[i];
        if (i % 2 == 0)
            sheet.add(BoxMark{{left, top, width, height}, kBars});
        left += width;
    }
    return x + all;
}

/// Gives the next free base line.
qreal drawLines(Sheet& sheet, qreal x, qreal y, const QStringList& lines, const TextStyle& style)
{
    for (const QString& line : lines) {
        if (y > kBodyEnd)
            break;
        sheet.data(x, y, line, style);
        y += kPitch;
    }
    return y;
}

PaperMarks front(const CardPaper& card, const PaperLanguage& language)
{
    Sheet sheet(kA6.width(), language.direction());
    drawHead(sheet, card, card.work);
    qreal y = kTop;
    for (const QString& line : card.address) {
        if (y > kAddressEnd)
            break;
        sheet.data(kBegin, y, elided(line, kText, kMiddle - kBegin - 4), kText);
        y += kPitch;
    }
    y = kTop;
    for (const auto& [label, value] : card.reached) {
        if (y > kNotesTop - kPitch)
            break;
        sheet.sentence(kMiddle, y, label, kGrey);
        sheet.data(kMiddle + kLabelWidth, y, elided(value, kText, kEnd - kMiddle - kLabelWidth), kText);
        y += kPitch;
    }
    const qreal barsEnd = drawBars(sheet, kBegin, kFrontBars, kBarHeight, code128(card.code));
    sheet.data(barsEnd + kQuiet, kFrontBars + kBarHeight, card.code, kGrey);
    y = kNotesTop;
    if (!card.nextStep.isEmpty())
        y = drawLines(sheet, kBegin, y, {elided(card.nextStep, kStrong, kEnd - kBegin)}, kStrong);
    if (!card.tags.isEmpty())
        y = drawLines(sheet, kBegin, y, {elided(card.tags, kGrey, kEnd - kBegin)}, kGrey);
    if (!card.own.isEmpty())
        y = drawLines(sheet, kBegin, y, wrapped(card.own, kText, kEnd - kBegin), kText);
    drawLines(sheet, kBegin, y, wrapped(card.notes, kText, kEnd - kBegin), kText);
    sheet.sentence(kBegin, kFoot, card.foot, kGrey);
    return sheet.take();
}

PaperMarks back(const CardPaper& card, const PaperLanguage& language)
{
    Sheet sheet(kA6.width(), language.direction());
    drawHead(sheet, card, language.word(QT_TRANSLATE_NOOP("Paper", "What happened last")));
    qreal y = kTop;
    for (size_t i = 0; i < std::min<size_t>(card.events.size(), kEventsOnCard); ++i) {
        sheet.data(kBegin, y, card.events[i].day, kGrey);
        const qreal begin = kBegin + kDayWidth;
        sheet.data(begin, y, elided(card.events[i].what, kText, kEnd - begin), kText);
        y += kEventPitch;
    }
    if (card.events.empty())
        sheet.sentence(kBegin, y, language.word(QT_TRANSLATE_NOOP("Paper", "Nothing yet")), kGrey);
    const std::vector<int> bars = code128(card.code);
    const qreal width = kModule * std::accumulate(bars.begin(), bars.end(), 0);
    drawBars(sheet, kEnd - width, kBackBars, kBackBarHeight, bars);
    sheet.dataEnd(kEnd, kFoot, card.code, kGrey);
    sheet.sentence(kBegin, kFoot, card.foot, kGrey);
    return sheet.take();
}

} // namespace

PaperDocument laidOut(const std::vector<CardPaper>& cards, const QString& title)
{
    PaperDocument document{title, kA6, {}};
    for (const CardPaper& card : cards) {
        const PaperLanguage language(card.language, {});
        document.pages.push_back(front(card, language));
        document.pages.push_back(back(card, language));
    }
    return document;
}

} // namespace kartei
