#include "core/printing/quote_paper.h"

#include "core/base/text.h"
#include "core/printing/quote_table.h"

#include <algorithm>
#include <iterator>

namespace kartei {

using namespace Qt::StringLiterals;

namespace {

constexpr TextStyle kBody{9.5};
constexpr TextStyle kStrongBody{9.5, QFont::DemiBold};
constexpr TextStyle kMediumBody{9.5, QFont::Medium};
constexpr TextStyle kSumRow{9};
constexpr TextStyle kGrandTotal{11, QFont::DemiBold};
constexpr TextStyle kSmall{8, QFont::Normal, kPaperGrey};
constexpr TextStyle kCaption{7.5, QFont::Normal, kPaperGrey};

constexpr TextStyle kDelivery{8.5};
constexpr TextStyle kDeliveryLabel{8.5, QFont::Normal, kPaperGrey};

constexpr qreal kBodyPitch = 4.6;
constexpr qreal kDeliveryPitch = 4.2;
constexpr qreal kDeliveryRoom = 3; ///< from the label to the lines, and below them
constexpr qreal kSumPitch = 5.2;
constexpr qreal kNextHead = 28.9; ///< top of the table head on following pages
constexpr qreal kSignatureRoom = 18.2; ///< from the greeting to the name
constexpr qreal kSmallSignatureRoom = 12; ///< where that saves a page
constexpr size_t kCarryFromPages = 3;

class QuoteLayout {
public:
    explicit QuoteLayout(const QuotePaper& paper)
        : m_paper(paper), m_quote(paper.quote), m_frame(LetterFrame::forCountry(paper.business.country)),
          m_language(
              paper.quote.language.isEmpty() ? paper.business.language : paper.quote.language, paper.business.country),
          m_table(paper.quote, paper.totals, m_frame, m_language)
    {
    }

    PaperDocument document() const
    {
        const std::vector<PaperBlock> upper = introAndRows();
        std::vector<PaperMarks> bodies = bodiesWith(upper, kSignatureRoom);
        if (std::vector<PaperMarks> closer = bodiesWith(upper, kSmallSignatureRoom); closer.size() < bodies.size())
            bodies = std::move(closer);
        PaperDocument document{titleOf(m_quote.number), m_frame.size, {}};
        const int pages = static_cast<int>(bodies.size());
        for (int page = 0; page < pages; ++page)
            document.pages.push_back(framed(std::move(bodies[static_cast<size_t>(page)]), page, pages));
        return document;
    }

private:
    using Marks = PaperMarks;

    QString word(const char* english) const { return m_language.word(english); }
    Sheet sheet() const { return {m_frame.size.width(), m_language.direction()}; }
    bool isDraft() const { return m_quote.status == QuoteStatus::Draft; }

    std::vector<PaperMarks> bodiesWith(const std::vector<PaperBlock>& upper, qreal signatureRoom) const
    {
        std::vector<PaperBlock> blocks = upper;
        std::ranges::move(
            ending(upper.empty() ? Amount{} : upper.back().carried, signatureRoom), std::back_inserter(blocks));
        std::vector<PaperMarks> bodies = pagesOf(blocks, room(false));
        return bodies.size() < kCarryFromPages ? bodies : pagesOf(blocks, room(true));
    }

    QString titleOf(const QString& number) const
    {
        if (number.isEmpty())
            return word(QT_TRANSLATE_NOOP("Paper", "Draft quotation"));
        //: a document and its number, "Quotation Q-2026-0117"
        return word(QT_TRANSLATE_NOOP("Paper", "Quotation %1")).arg(number);
    }

    /// Data inside a sentence of ours.
    QString inText(const QString& data) const { return m_language.isMirrored() ? isolated(data) : data; }

    LetterHead head() const
    {
        const Business& business = m_paper.business;
        LetterHead head{business, m_paper.recipient, {}, {}, {}, {}};
        head.info = {
            {word(QT_TRANSLATE_NOOP("Paper", "Quotation no.")),
                m_quote.number.isEmpty() ? word(QT_TRANSLATE_NOOP("Paper", "Draft")) : m_quote.number},
            {word(QT_TRANSLATE_NOOP("Paper", "Date")), m_language.date(m_quote.date)},
            {word(QT_TRANSLATE_NOOP("Paper", "Valid until")), m_language.date(m_quote.validUntil)},
            {word(QT_TRANSLATE_NOOP("Paper", "Customer no.")), m_paper.customerNumber},
            {word(QT_TRANSLATE_NOOP("Paper", "Your reference")), m_quote.reference},
            {word(QT_TRANSLATE_NOOP("Paper", "Our contact")), clerk()},
            {word(QT_TRANSLATE_NOOP("Paper", "Phone")), business.phone},
            {word(QT_TRANSLATE_NOOP("Paper", "E-mail")), business.email},
        };
        head.document = titleOf(m_quote.number.isEmpty() ? QString() : inText(m_quote.number));
        head.subject = subject();
        const QString to = m_paper.recipient.isEmpty() ? QString() : m_paper.recipient.first();
        const QString date = m_language.date(m_quote.date);
        head.about = to.isEmpty() ? date : QString(inText(to) + u" · " + inText(date));
        return head;
    }

    QStringList subject() const
    {
        const QString title = m_quote.title.simplified();
        //: subject of the letter, %1 is the title of the quotation
        const QString whole = word(QT_TRANSLATE_NOOP("Paper", "Quotation – %1")).arg(inText(title));
        return subjectLines(m_frame, title.isEmpty() ? word(QT_TRANSLATE_NOOP("Paper", "Quotation")) : whole);
    }

    QString clerk() const { return m_quote.clerk.isEmpty() ? m_paper.business.proprietor : m_quote.clerk; }

    std::vector<PaperBlock> introAndRows() const
    {
        const QStringList opening{m_quote.salutation, m_quote.intro};
        std::vector<PaperBlock> blocks;
        if (!shortAddress(m_paper.delivery).isEmpty())
            blocks.push_back(delivery());
        std::ranges::move(paragraphs(opening.join(u'\n').trimmed()), std::back_inserter(blocks));
        if (!blocks.empty())
            blocks.back().height += 4;
        std::vector<PaperBlock> rows = m_table.rows();
        // The last page shows what the sum is of.
        if (!rows.empty())
            rows.back().joined = true;
        std::ranges::move(rows, std::back_inserter(blocks));
        return blocks;
    }

    /// Where it goes when that is not where the letter goes.
    PaperBlock delivery() const
    {
        Sheet paper = sheet();
        const QString label = word(QT_TRANSLATE_NOOP("Paper", "Delivery address"));
        const qreal lines = m_frame.begin + textWidth(label, kDeliveryLabel) + kDeliveryRoom;
        qreal y = 3.4;
        paper.sentence(m_frame.begin, y, label, kDeliveryLabel);
        for (const QString& line : shortAddress(m_paper.delivery)) {
            paper.data(lines, y, elided(line, kDelivery, m_frame.end - lines), kDelivery);
            y += kDeliveryPitch;
        }
        return {paper.take(), y - 3.4 + kDeliveryRoom, false, false, {}};
    }

    /// A block a line; empty lines are half a line high.
    std::vector<PaperBlock> paragraphs(const QString& text) const
    {
        std::vector<PaperBlock> lines;
        for (const QString& line : wrapped(text, kBody, m_frame.end - m_frame.begin)) {
            Sheet paper = sheet();
            paper.data(m_frame.begin, 3.4, line, kBody);
            lines.push_back({paper.take(), line.isEmpty() ? 1.8 : kBodyPitch, false, false, {}});
        }
        return lines;
    }

    std::vector<PaperBlock> ending(Amount carried, qreal signatureRoom) const
    {
        std::vector<PaperBlock> blocks{totals()};
        blocks.front().carried = carried;
        QStringList texts{m_quote.paymentTerms, m_quote.closing};
        texts.removeIf([](const QString& text) { return text.trimmed().isEmpty(); });
        std::ranges::move(paragraphs(texts.join(u"\n\n"_s)), std::back_inserter(blocks));
        blocks.push_back(signature(signatureRoom));

        qreal height = 0;
        for (const PaperBlock& block : blocks)
            height += block.height;
        const bool isLong = height > (m_frame.bodyEnd - kNextHead) / 2;
        for (size_t i = 0; i + 1 < blocks.size(); ++i)
            blocks[i].joined = !isLong || i < 2 || i + 3 >= blocks.size();
        return blocks;
    }

    bool isTaxed() const
    {
        return std::ranges::any_of(m_paper.totals.taxes, [](const TaxShare& share) { return share.rate.scaled != 0; });
    }

    std::vector<std::pair<QString, QString>> sumRows() const
    {
        const QuoteTotals& totals = m_paper.totals;
        const Currency& currency = m_quote.currency;
        std::vector<std::pair<QString, QString>> rows;
        if (totals.discount.minor != 0) {
            rows.emplace_back(
                word(QT_TRANSLATE_NOOP("Paper", "Sum of items")), m_language.amount(totals.sum, currency));
            rows.emplace_back(discountLabel(), m_language.amount({-totals.discount.minor}, currency));
        }
        if (!isTaxed())
            return rows;
        rows.emplace_back(word(QT_TRANSLATE_NOOP("Paper", "Net amount")), m_language.amount(totals.net, currency));
        for (auto share = totals.taxes.rbegin(); share != totals.taxes.rend(); ++share)
            rows.emplace_back(
                word(QT_TRANSLATE_NOOP("Paper", "VAT %1 on %2"))
                    .arg(m_language.percentSign(share->rate), m_language.moneyInText(share->base, currency)),
                m_language.amount(share->tax, currency));
        return rows;
    }

    QString discountLabel() const
    {
        const Percent percent = m_quote.discount;
        if (m_paper.totals.discount.minor < 0)
            return m_quote.discountAmount.minor != 0 || percent.scaled == 0
                ? word(QT_TRANSLATE_NOOP("Paper", "Surcharge"))
                : word(QT_TRANSLATE_NOOP("Paper", "Surcharge %1")).arg(m_language.percentSign({-percent.scaled}));
        return m_quote.discountAmount.minor != 0 || percent.scaled == 0
            ? word(QT_TRANSLATE_NOOP("Paper", "Discount"))
            : word(QT_TRANSLATE_NOOP("Paper", "Discount %1")).arg(m_language.percentSign(percent));
    }

    PaperBlock totals() const
    {
        Sheet paper = sheet();
        const qreal label = m_frame.end - 78;
        paper.line(m_frame.begin, m_frame.end, 0, 0.18, kPaperBlack);
        qreal y = 1.5;
        for (const auto& [text, amount] : sumRows()) {
            paper.sentence(label, y += kSumPitch, text, kSumRow);
            paper.number(m_table.totalEdge(), y, amount, kSumRow);
        }
        if (y > kSumPitch)
            paper.line(label, m_frame.end, y += 2.3, 0.18, kPaperBlack);
        paper.sentence(label, y += 5.7, word(QT_TRANSLATE_NOOP("Paper", "Total amount")), kGrandTotal);
        const QString total = m_language.money(m_paper.totals.total, m_quote.currency);
        const qreal edge = paper.isMirrored()
            ? qMax(m_table.totalEdge(), m_frame.size.width() - m_frame.end + numberWidth(total, kGrandTotal))
            : m_frame.end;
        paper.number(edge, y, total, kGrandTotal);
        paper.line(label, m_frame.end, y + 2.2, 0.18, kPaperBlack);
        paper.line(label, m_frame.end, y + 2.8, 0.18, kPaperBlack);
        y += 2.8;
        for (const QString& note : notes())
            paper.sentenceEnd(m_frame.end, y += 4.6, note, kSmall);
        return {paper.take(), y + 10.6, false, true, {}};
    }

    QStringList notes() const
    {
        QStringList notes;
        if (m_quote.prices == Prices::Gross && isTaxed())
            notes.append(word(QT_TRANSLATE_NOOP("Paper", "All prices include VAT.")));
        if (m_paper.totals.withOptions != m_paper.totals.total) {
            const QString all = m_language.moneyInText(m_paper.totals.withOptions, m_quote.currency);
            notes.append(isTaxed() ? word(QT_TRANSLATE_NOOP("Paper", "With all options: %1 including VAT")).arg(all)
                                   : word(QT_TRANSLATE_NOOP("Paper", "With all options: %1")).arg(all));
        }
        return notes;
    }

    PaperBlock signature(qreal signatureRoom) const
    {
        Sheet paper = sheet();
        const qreal second = m_frame.end - 78;
        const qreal first = 7.2;
        const qreal base = first + signatureRoom;
        paper.sentence(m_frame.begin, first, word(QT_TRANSLATE_NOOP("Paper", "Yours sincerely")), kBody);
        paper.data(m_frame.begin, base, elided(clerk(), kMediumBody, 80), kMediumBody);
        paper.sentence(second, first, word(QT_TRANSLATE_NOOP("Paper", "Order placed")), kStrongBody);
        paper.line(second, second + 26, base - 3.7, 0.12, kPaperGrey);
        paper.line(second + 30, m_frame.end, base - 3.7, 0.12, kPaperGrey);
        paper.sentence(second, base, word(QT_TRANSLATE_NOOP("Paper", "Place, date")), kCaption);
        paper.sentence(second + 30, base, word(QT_TRANSLATE_NOOP("Paper", "Signature, stamp")), kCaption);
        return {paper.take(), base + 1, false, false, {}};
    }

    PageRoom room(bool carrying) const
    {
        const qreal more = kSubjectPitch * static_cast<qreal>(subject().size() - 1);
        PageRoom room{m_frame.intro - 3.4 + more, kNextHead, m_frame.bodyEnd, m_table.head(), {}, {}};
        if (!carrying)
            return room;
        room.carriedTo = [this](Amount amount) {
            return m_table.carried(word(QT_TRANSLATE_NOOP("Paper", "Carried forward")), amount);
        };
        room.carriedFrom = [this](Amount amount, int page) {
            PaperBlock block = m_table.carried(
                word(QT_TRANSLATE_NOOP("Paper", "Carried forward from page %1")).arg(m_language.count(page)), amount);
            Sheet paper = sheet();
            paper.line(m_frame.begin, m_frame.end, block.height);
            std::ranges::move(paper.take(), std::back_inserter(block.marks));
            return block;
        };
        return room;
    }

    Marks framed(Marks body, int page, int pages) const
    {
        //: across the pages of a quotation that was not sent yet
        Marks marks = isDraft() ? watermark(m_frame.size, word(QT_TRANSLATE_NOOP("Paper", "DRAFT"))) : Marks{};
        const auto add = [&marks](Marks more) { std::ranges::move(more, std::back_inserter(marks)); };
        add(page == 0 ? firstPageHead(m_frame, head(), m_language.direction())
                      : nextPageHead(m_frame, head(), m_language.direction()));
        add(std::move(body));
        add(letterFoot(m_frame, m_paper.business, m_language, page + 1, pages));
        return marks;
    }

    const QuotePaper& m_paper;
    const Quote& m_quote;
    LetterFrame m_frame;
    PaperLanguage m_language;
    QuoteTable m_table;
};

} // namespace

PaperDocument laidOut(const QuotePaper& paper)
{
    return QuoteLayout(paper).document();
}

} // namespace kartei
