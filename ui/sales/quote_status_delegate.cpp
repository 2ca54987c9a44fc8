#include "ui/sales/quote_status_delegate.h"

#include "core/sales/quote.h"
#include "ui/base/entity_table_model.h"
#include "ui/base/fonts.h"
#include "ui/base/metrics.h"
#include "ui/base/painting.h"
#include "ui/sales/quote_texts.h"

#include <QApplication>
#include <QPainter>

namespace kartei {

void QuoteStatusDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    const auto* rows = qobject_cast<const EntityTableModel*>(index.model());
    const Record* record = rows ? rows->recordAt(index.row()) : nullptr;
    if (!record)
        return;
    const auto& quote = record->as<Quote>();
    const QFont font = themeFont(FontSize::Small, QFont::Medium);
    const QString text = statusText(quote, m_clock.today());
    const QRect cell = option.rect.adjusted(Metrics::space8, 0, -Metrics::space8, 0);
    const int width = qMin(cell.width(), chipWidth(text, font));
    const QRect chip(cell.left(), cell.center().y() - Metrics::statusChip / 2, width, Metrics::statusChip);
    QStyleOptionViewItem ground(option);
    initStyleOption(&ground, index);
    ground.text.clear();
    const QStyle* style = option.widget ? option.widget->style() : QApplication::style();
    style->drawControl(QStyle::CE_ItemViewItem, &ground, painter, option.widget);
    painter->save();
    painter->setLayoutDirection(option.direction);
    drawChip(painter, mirrored(option.direction, cell, chip), text, font, statusTone(quote, m_clock.today()));
    painter->restore();
}

} // namespace kartei
