#include "ui/base/tags_delegate.h"

#include "core/contacts/contact.h"
#include "ui/base/entity_table_model.h"
#include "ui/base/fonts.h"
#include "ui/base/metrics.h"
#include "ui/base/painting.h"
#include "ui/base/tag_colours.h"

#include <QAbstractItemView>
#include <QApplication>
#include <QPainter>

namespace kartei {

namespace {

QString restText(qsizetype count)
{
    return u'+' + QLocale().toString(count);
}

int restWidth(qsizetype count, const QFont& font)
{
    return chipWidth(restText(count), font);
}

} // namespace

TagsDelegate::TagsDelegate(const TagColours& colours, QObject* parent) : QStyledItemDelegate(parent), m_colours(colours)
{
    connect(&colours, &TagColours::changed, this, [parent] {
        if (auto* view = qobject_cast<QAbstractItemView*>(parent))
            view->viewport()->update();
    });
}

void TagsDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    const auto* rows = qobject_cast<const EntityTableModel*>(index.model());
    const Record* record = rows ? rows->recordAt(index.row()) : nullptr;
    QStyleOptionViewItem ground(option);
    initStyleOption(&ground, index);
    ground.text.clear();
    const QStyle* style = option.widget ? option.widget->style() : QApplication::style();
    style->drawControl(QStyle::CE_ItemViewItem, &ground, painter, option.widget);
    if (!record)
        return;
    const QStringList& tags = record->as<Contact>().tags;
    const QFont font = themeFont(FontSize::Small, QFont::Medium);
    const QRect cell = option.rect.adjusted(Metrics::space8, 0, -Metrics::space8, 0);
    painter->save();
    painter->setLayoutDirection(option.direction);
    int left = cell.left();
    for (qsizetype i = 0; i < tags.size(); ++i) {
        const qsizetype behind = tags.size() - i - 1;
        const QColor dot = m_colours.colourOf(tags[i]);
        const int room = cell.right() + 1 - left - (behind > 0 ? Metrics::space4 + restWidth(behind, font) : 0);
        const int wanted = tagChipWidth(tags[i], font, dot.isValid());
        const bool isRest = i > 0 && wanted > room;
        const int width = isRest ? restWidth(behind + 1, font) : qMin(wanted, room);
        const QRect chip(left, cell.center().y() - Metrics::statusChip / 2, width, Metrics::statusChip);
        const QRect place = mirrored(option.direction, cell, chip);
        if (isRest) {
            drawChip(painter, place, restText(behind + 1), font, Status::Neutral);
            break;
        }
        drawTagChip(painter, place, tags[i], font, dot);
        left += width + Metrics::space4;
    }
    painter->restore();
}

} // namespace kartei
