#include "core/printing/quote_table.h"

#include <algorithm>
#include <set>

namespace kartei {

using namespace Qt::StringLiterals;

namespace {

constexpr TextStyle kHead{8, QFont::DemiBold, kPaperGrey};
constexpr TextStyle kFigure{9};
constexpr TextStyle kName{9, QFont::DemiBold};
constexpr TextStyle kOffered{9, QFont::DemiBold, kPaperGrey, true}; ///< optional and alternative
constexpr TextStyle kOfferedFigure{9, QFont::Normal, kPaperGrey};
constexpr TextStyle kNote{8, QFont::Medium};
constexpr TextStyle kDescription{8, QFont::Normal, kPaperGrey};
constexpr TextStyle kText{8.5, QFont::Normal, kPaperGrey};
constexpr TextStyle kHeading{9.5, QFont::DemiBold};
constexpr TextStyle kSumLabel{9, QFont::Medium};
constexpr TextStyle kCarried{8.5, QFont::Normal, kPaperGrey};

constexpr qreal kFirstBase = 4.9;
constexpr qreal kNamePitch = 4.1;
constexpr qreal kToDescription = 4.0;
constexpr qreal kDescriptionPitch = 3.7;
constexpr qreal kBelow = 2.2;
constexpr qreal kGap = 2;

/// The part of a number from its decimal sign on.
QString fractionOf(const QString& number, const QString& point)
{
    const qsizetype at = number.indexOf(point);
    return at < 0 ? QString() : number.mid(at);
}

} // namespace

QuoteTable::QuoteTable(
    const Quote& quote, const QuoteTotals& totals, const LetterFrame& frame, const PaperLanguage& language)
    : m_quote(quote), m_totals(totals), m_frame(frame), m_language(language), m_positions(positionsOf(quote.lines)),
      m_priceDecimals(quote.currency.minorDigits())
{
    std::set<Percent> rates;
    for (const QuoteLine& line : quote.lines) {
        if (!isPriced(line.kind))
            continue;
        rates.insert(line.taxRate);
        m_hasDiscount = m_hasDiscount || line.discount.scaled != 0;
        const QString price = line.unitPrice.toText();
        const qsizetype point = price.indexOf(u'.');
        if (point >= 0)
            m_priceDecimals = std::max(m_priceDecimals, static_cast<int>(price.size() - point - 1));
    }
    m_hasTax = rates.size() > 1;
    placeColumns();
}

QString QuoteTable::priceText(const QuoteLine& line) const
{
    return m_language.number(line.unitPrice.scaled, UnitPrice::digits, m_priceDecimals);
}

qreal QuoteTable::widestAmount() const
{
    qreal widest = numberWidth(m_language.amount(m_totals.total, m_quote.currency), kName);
    for (const Amount amount : m_totals.lines)
        widest = std::max(widest, numberWidth(u'(' + m_language.amount(amount, m_quote.currency), kName));
    return widest;
}

qreal QuoteTable::widestPrice() const
{
    qreal widest = textWidth(m_language.word(QT_TRANSLATE_NOOP("Paper", "Unit price")), kHead);
    for (const QuoteLine& line : m_quote.lines)
        if (isPriced(line.kind))
            widest = std::max(widest, numberWidth(priceText(line), kFigure));
    return widest;
}

void QuoteTable::placeColumns()
{
    const auto room = [this](qreal usual, const char* head) {
        return std::max(usual, textWidth(m_language.word(head), kHead) + kGap);
    };
    const qreal taxWidth = m_hasTax ? room(11, QT_TRANSLATE_NOOP("Paper", "VAT %")) : 0;
    const qreal discountWidth = m_hasDiscount ? room(14.5, QT_TRANSLATE_NOOP("Paper", "Discount %")) : 0;
    const qreal priceWidth = std::max(19.0, widestPrice() + kGap);
    qreal quantityWidth = room(12.5, QT_TRANSLATE_NOOP("Paper", "Quantity"));
    qreal unitWidth = room(10, QT_TRANSLATE_NOOP("Paper", "Unit"));
    for (const QuoteLine& line : m_quote.lines)
        if (isPriced(line.kind)) {
            const QString quantity = m_language.quantity(line.quantity);
            quantityWidth = std::max(quantityWidth, numberWidth(quantity, kFigure) + kGap);
            unitWidth = std::max(unitWidth, std::min(18.0, textWidth(line.unit, kFigure) + kGap));
            m_fraction = std::max(m_fraction, numberWidth(fractionOf(quantity, m_language.decimalPoint()), kFigure));
        }

    const bool mirrored = m_language.isMirrored();
    m_widestAmount = widestAmount();
    const qreal money = m_widestAmount;
    // Mirrored, the columns follow each other from the left edge, and their right edges with them.
    const qreal sign = mirrored ? 1 : -1;
    const qreal width = m_frame.size.width();
    m_total = mirrored ? width - m_frame.end + std::max(23.0, money) : m_frame.end;
    const qreal besideTotal = mirrored ? 0 : std::max(25.0, money + kGap);
    const qreal besideTax = mirrored ? taxWidth : besideTotal;
    m_tax = m_total + sign * besideTax;
    m_discount = m_tax + sign * (mirrored ? discountWidth : taxWidth);
    m_price = m_discount + sign * (mirrored ? priceWidth : discountWidth);
    const Sheet paper = sheet();
    m_unit = paper.physical(m_price + sign * (mirrored ? unitWidth : priceWidth + unitWidth));
    m_quantity = paper.physical(m_unit) + sign * (mirrored ? quantityWidth + 0.2 : 1.5);
    m_text = m_frame.begin + 10;
    m_textEnd = mirrored ? paper.physical(m_quantity) - kGap : m_quantity - quantityWidth;
}

PaperBlock QuoteTable::head() const
{
    Sheet paper = sheet();
    const qreal base = 2.1;
    const QString unit = symbolOf(m_quote.currency);
    paper.sentence(m_frame.begin, base, m_language.word(QT_TRANSLATE_NOOP("Paper", "Pos.")), kHead);
    paper.sentence(m_text, base, m_language.word(QT_TRANSLATE_NOOP("Paper", "Description")), kHead);
    paper.right(m_quantity, base, m_language.word(QT_TRANSLATE_NOOP("Paper", "Quantity")), kHead);
    paper.sentence(m_unit, base, m_language.word(QT_TRANSLATE_NOOP("Paper", "Unit")), kHead);
    paper.right(m_price, base, m_language.word(QT_TRANSLATE_NOOP("Paper", "Unit price")), kHead);
    if (m_hasDiscount)
        paper.right(m_discount, base, m_language.word(QT_TRANSLATE_NOOP("Paper", "Discount %")), kHead);
    if (m_hasTax)
        paper.right(m_tax, base, m_language.word(QT_TRANSLATE_NOOP("Paper", "VAT %")), kHead);
    paper.right(m_total, base,
        //: head of the column of amounts, %1 is the symbol of the currency
        m_language.word(QT_TRANSLATE_NOOP("Paper", "Total %1")).arg(unit), kHead);
    paper.line(m_frame.begin, m_frame.end, base + 1.9, 0.18, kPaperBlack);
    return {paper.take(), base + 1.9, false, true, {}};
}

QString QuoteTable::alternativeTo(size_t i) const
{
    for (size_t before = i; before-- > 0;)
        if (m_quote.lines[before].kind == LineKind::Item)
            return m_positions[static_cast<qsizetype>(before)];
    return {};
}

QuoteTable::Texts QuoteTable::textsOf(size_t i) const
{
    switch (m_quote.lines[i].kind) {
    case LineKind::Optional:
        return {kOffered, kOfferedFigure, m_language.word(QT_TRANSLATE_NOOP("Paper", "Optional, not in the total"))};
    case LineKind::Alternative: {
        const QString other = alternativeTo(i);
        return {kOffered, kOfferedFigure,
            other.isEmpty()
                ? m_language.word(QT_TRANSLATE_NOOP("Paper", "Alternative, not in the total"))
                : m_language.word(QT_TRANSLATE_NOOP("Paper", "Alternative to %1, not in the total")).arg(other)};
    }
    default:
        return {kName, kFigure, {}};
    }
}

void QuoteTable::drawFigures(Sheet& paper, size_t i, const TextStyle& style) const
{
    const QuoteLine& line = m_quote.lines[i];
    const QString quantity = m_language.quantity(line.quantity);
    const qreal fraction = numberWidth(fractionOf(quantity, m_language.decimalPoint()), style);
    paper.number(m_quantity - m_fraction + fraction, kFirstBase, quantity, style);
    paper.data(m_unit, kFirstBase, elided(line.unit, style, 17), style);
    paper.number(m_price, kFirstBase, priceText(line), style);
    if (m_hasDiscount && line.discount.scaled != 0)
        paper.number(m_discount, kFirstBase, m_language.percent(line.discount), style);
    if (m_hasTax)
        paper.number(m_tax, kFirstBase, m_language.percent(line.taxRate), style);

    const QString amount = m_language.amount(m_totals.lines[i], m_quote.currency);
    if (counts(line.kind)) {
        paper.number(m_total, kFirstBase, amount, style);
        return;
    }
    // The closing parenthesis hangs outside of the column: the decimals stay aligned.
    paper.number(m_total, kFirstBase, u'(' + amount, style);
    paper.number(m_total + textWidth(u")"_s, style), kFirstBase, u")"_s, style);
}

std::vector<PaperBlock> QuoteTable::priced(size_t i) const
{
    const QuoteLine& line = m_quote.lines[i];
    const Texts texts = textsOf(i);
    const qreal width = m_textEnd - m_text;
    std::vector<PaperBlock> lines;
    const auto add = [&](const QStringList& parts, const TextStyle& style, qreal first, qreal pitch, bool ours) {
        for (qsizetype part = 0; part < parts.size(); ++part) {
            Sheet paper = sheet();
            const qreal height = part == 0 ? first : pitch;
            if (lines.empty()) {
                paper.data(m_frame.begin, height, m_positions[static_cast<qsizetype>(i)], texts.figure);
                drawFigures(paper, i, texts.figure);
            }
            if (ours)
                paper.sentence(m_text, height, parts[part], style);
            else
                paper.data(m_text, height, parts[part], style);
            lines.push_back({paper.take(), height, false, true, {}});
        }
    };
    QStringList name = wrapped(line.text, texts.name, width);
    if (name.isEmpty())
        name.append(line.sku);
    add(name, texts.name, kFirstBase, kNamePitch, false);
    add(wrapped(texts.note, kNote, width), kNote, kToDescription, kDescriptionPitch, true);
    add(wrapped(line.description, kDescription, width), kDescription,
        texts.note.isEmpty() ? kToDescription : kDescriptionPitch, kDescriptionPitch, false);
    return broken(std::move(lines));
}

std::vector<PaperBlock> QuoteTable::text(size_t i) const
{
    const QuoteLine& line = m_quote.lines[i];
    QString text = line.text;
    if (!line.description.isEmpty())
        text += u'\n' + line.description;
    std::vector<PaperBlock> lines;
    for (const QString& part : wrapped(text, kText, (m_frame.end - m_frame.begin) * 0.67)) {
        Sheet paper = sheet();
        const qreal height = lines.empty() ? 4.6 : 3.9;
        paper.data(m_text, height, part, kText);
        lines.push_back({paper.take(), height, false, true, {}});
    }
    return lines.empty() ? lines : broken(std::move(lines));
}

std::vector<PaperBlock> QuoteTable::broken(std::vector<PaperBlock> lines) const
{
    Sheet paper = sheet();
    paper.line(m_frame.begin, m_frame.end, lines.back().height + kBelow);
    std::ranges::move(paper.take(), std::back_inserter(lines.back().marks));
    lines.back().height += kBelow;

    qreal height = 0;
    for (const PaperBlock& line : lines)
        height += line.height;
    const bool isLong = height > (m_frame.bodyEnd - 33) / 2;
    for (size_t at = 0; at + 1 < lines.size(); ++at)
        lines[at].joined = !isLong || at < 2 || at + 2 == lines.size();
    return lines;
}

PaperBlock QuoteTable::heading(size_t i) const
{
    Sheet paper = sheet();
    qreal y = 5.9;
    paper.data(m_frame.begin, y, m_positions[static_cast<qsizetype>(i)], kHeading);
    const QuoteLine& line = m_quote.lines[i];
    const qreal width = m_frame.end - m_text;
    const QStringList parts = wrapped(line.text, kHeading, width);
    for (qsizetype part = 0; part < parts.size(); ++part, y += 4.6)
        paper.data(m_text, y, parts[part], kHeading);
    y -= parts.isEmpty() ? 0 : 4.6;
    for (const QString& part : wrapped(line.description, kDescription, width))
        paper.data(m_text, y += kDescriptionPitch, part, kDescription);
    paper.line(m_frame.begin, m_frame.end, y + 2.5);
    return {paper.take(), y + 2.5, true, true, {}};
}

PaperBlock QuoteTable::sum(const QString& label, Amount amount, bool isSubtotal) const
{
    Sheet paper = sheet();
    const TextStyle& style = isSubtotal ? kName : kSumLabel;
    const qreal width = qAbs(paper.physical(m_total) - m_text) - m_widestAmount - kGap;
    paper.data(m_text, 5.1, elided(label, style, width), style);
    paper.number(m_total, 5.1, m_language.amount(amount, m_quote.currency), kName);
    if (isSubtotal)
        paper.line(m_frame.begin, m_frame.end, 7.4, 0.18, kPaperGrey);
    return {paper.take(), 7.6, false, true, {}};
}

PaperBlock QuoteTable::carried(const QString& label, Amount amount) const
{
    Sheet paper = sheet();
    paper.sentence(m_text, kFirstBase, label, kCarried);
    paper.number(m_total, kFirstBase, m_language.amount(amount, m_quote.currency), kCarried);
    return {paper.take(), 6.5, false, true, {}};
}

bool QuoteTable::endsSection(size_t i) const
{
    const std::vector<QuoteLine>& lines = m_quote.lines;
    size_t next = i + 1;
    while (next < lines.size() && lines[next].kind == LineKind::Subtotal)
        ++next;
    return next == lines.size() || lines[next].kind == LineKind::Heading;
}

std::vector<PaperBlock> QuoteTable::rows() const
{
    const std::vector<QuoteLine>& lines = m_quote.lines;
    std::vector<PaperBlock> blocks;
    qint64 counted = 0;
    std::optional<size_t> section;
    const auto add = [&](PaperBlock block) {
        block.carried = {counted};
        blocks.push_back(std::move(block));
    };
    for (size_t i = 0; i < lines.size(); ++i) {
        const LineKind kind = lines[i].kind;
        if (kind == LineKind::Heading) {
            section = i;
            add(heading(i));
        } else if (kind == LineKind::Subtotal) {
            const QString own = lines[i].text.simplified();
            if (!blocks.empty())
                blocks.back().joined = true;
            add(sum(own.isEmpty() ? m_language.word(QT_TRANSLATE_NOOP("Paper", "Subtotal")) : own, m_totals.lines[i],
                true));
        } else {
            counted += counts(kind) ? m_totals.lines[i].minor : 0;
            std::vector<PaperBlock> parts = isPriced(kind) ? priced(i) : text(i);
            for (PaperBlock& part : parts)
                add(std::move(part));
            if (kind == LineKind::Text && !blocks.empty() && i + 1 < lines.size())
                blocks.back().joined = true;
        }
        if (section && kind != LineKind::Heading && kind != LineKind::Subtotal && endsSection(i)) {
            blocks.back().joined = true;
            add(sum(m_language.word(QT_TRANSLATE_NOOP("Paper", "Total of %1 %2"))
                        .arg(m_positions[static_cast<qsizetype>(*section)], lines[*section].text.simplified()),
                m_totals.sections[*section], false));
            section.reset();
        }
    }
    if (!blocks.empty() && blocks.back().joined)
        blocks.back().joined = false;
    return blocks;
}

} // namespace kartei
