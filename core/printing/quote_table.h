#pragma once

#include "core/printing/letter_frame.h"
#include "core/printing/page_flow.h"
#include "core/sales/quote_rules.h"

namespace kartei {

/// The table of positions of a quotation: where its columns stand and its rows as blocks.
class QuoteTable {
public:
    QuoteTable(const Quote& quote, const QuoteTotals& totals, const LetterFrame& frame, const PaperLanguage& language);

    PaperBlock head() const;
    std::vector<PaperBlock> rows() const;
    PaperBlock carried(const QString& label, Amount amount) const;

    /// Physical right edge of the column of amounts.
    qreal totalEdge() const { return m_total; }

private:
    struct Texts {
        TextStyle name;
        TextStyle figure;
        QString note; ///< "not in the total"
    };

    void placeColumns();
    qreal widestAmount() const;
    qreal widestPrice() const;
    QString priceText(const QuoteLine& line) const;
    Sheet sheet() const { return {m_frame.size.width(), m_language.direction()}; }
    Texts textsOf(size_t i) const;
    /// Whether the line after this one belongs to no section or the next one.
    bool endsSection(size_t i) const;
    QString alternativeTo(size_t i) const;
    void drawFigures(Sheet& sheet, size_t i, const TextStyle& style) const;
    std::vector<PaperBlock> priced(size_t i) const;
    std::vector<PaperBlock> text(size_t i) const;
    PaperBlock heading(size_t i) const;
    PaperBlock sum(const QString& label, Amount amount, bool isSubtotal) const;
    /// Blocks of one line each, joined so that neither two at the beginning nor two at the end are left alone.
    std::vector<PaperBlock> broken(std::vector<PaperBlock> lines) const;

    const Quote& m_quote;
    const QuoteTotals& m_totals;
    const LetterFrame& m_frame;
    const PaperLanguage& m_language;
    QStringList m_positions;
    int m_priceDecimals;
    bool m_hasDiscount = false;
    bool m_hasTax = false;
    // Where lines begin: logical x.
    qreal m_text = 0;
    qreal m_textEnd = 0;
    qreal m_unit = 0;
    // Right edges: physical x.
    qreal m_quantity = 0;
    qreal m_fraction = 0; ///< width of the widest decimals of the quantities
    qreal m_price = 0;
    qreal m_discount = 0;
    qreal m_tax = 0;
    qreal m_total = 0;
    qreal m_widestAmount = 0;
};

} // namespace kartei
