#include "ui/sales/quote_grid_head.h"

#include "ui/base/fonts.h"
#include "ui/base/metrics.h"
#include "ui/base/painting.h"

#include <QPainter>

namespace kartei {

QuoteGridHead::QuoteGridHead(QWidget* parent) : QHeaderView(Qt::Horizontal, parent)
{
    setSectionsClickable(false);
    setHighlightSections(false);
    setStretchLastSection(false);
}

QFont QuoteGridHead::headFont()
{
    return themeFont(FontSize::Small, QFont::Medium);
}

QSize QuoteGridHead::sizeHint() const
{
    return {QHeaderView::sizeHint().width(), textHeight(1, Metrics::space12, rowHeight(Metrics::tableHead))};
}

void QuoteGridHead::paintSection(QPainter* painter, const QRect& rect, int section) const
{
    painter->save();
    painter->setLayoutDirection(layoutDirection());
    painter->fillRect(rect, theme().base);
    const auto alignment
        = static_cast<Qt::Alignment>(model()->headerData(section, Qt::Horizontal, Qt::TextAlignmentRole).toInt());
    drawElided(painter, rect.adjusted(Metrics::space8, 0, -Metrics::space8, -1),
        model()->headerData(section, Qt::Horizontal).toString(), headFont(), theme().text2, alignment);
    drawHairlineBelow(painter, rect);
    painter->restore();
}

} // namespace kartei
