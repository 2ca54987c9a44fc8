#include "ui/service/ticket_row_delegate.h"

#include "core/base/text.h"
#include "ui/base/display_text.h"
#include "ui/base/fonts.h"
#include "ui/base/metrics.h"
#include "ui/base/painting.h"
#include "ui/base/theme.h"
#include "ui/service/ticket_list_model.h"

#include <QPainter>

namespace kartei {

namespace {

Status statusOf(TicketPriority priority)
{
    switch (priority) {
    case TicketPriority::Urgent:
        return Status::Danger;
    case TicketPriority::High:
        return Status::Warning;
    case TicketPriority::Normal:
    case TicketPriority::Low:
        break;
    }
    return Status::Neutral;
}

struct Look {
    Icon picture;
    IconTint tint;
    QColor ink;
};

Look lookOf(const TicketRow& row)
{
    if (!isOpen(row.status))
        return {Icon::Done, IconTint::Success, theme().success.ink};
    if (row.isOurTurn)
        return {Icon::Reply, IconTint::Accent, theme().accent};
    return {Icon::Later, IconTint::Normal, theme().text2};
}

void drawGround(QPainter* painter, const QRect& frame, QStyle::State state)
{
    const bool isSelected = state & QStyle::State_Selected;
    if (isSelected || state & QStyle::State_MouseOver)
        drawRounded(painter, frame, Metrics::controlRadius, isSelected ? theme().soft : theme().hover);
}

} // namespace

QSize TicketRowDelegate::sizeHint(const QStyleOptionViewItem& option, const QModelIndex&) const
{
    return {option.rect.width(), rowHeight(textHeight(3, 30, Metrics::ticketRow))};
}

void TicketRowDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    const auto* model = qobject_cast<const TicketListModel*>(index.model());
    const TicketRow* row = model ? model->ticket(index) : nullptr;
    if (!row)
        return;
    painter->save();
    painter->setLayoutDirection(option.direction);
    const QRect frame = option.rect.adjusted(8, 1, -8, -1);
    drawGround(painter, frame, option.state);
    const auto at = [&](int lead, int top, int width, int height) {
        return mirrored(option.direction, frame, {frame.left() + lead, frame.top() + top, width, height});
    };
    const int line = QFontMetrics(themeFont(FontSize::Body)).height() + 3;
    const int top = (frame.height() - 3 * line) / 2;
    const int room = frame.width() - 24 - 12;
    const QFont small = themeFont(FontSize::Small);
    const QString when = relativeMomentText(row->last, model->today());
    const int whenWidth = QFontMetrics(small).horizontalAdvance(when) + 4;
    if (row->isOurTurn)
        drawRounded(painter, at(8, top + (line - 8) / 2, 8, 8), 4, theme().accent);
    drawElided(painter, at(24, top, room - whenWidth - 8, line), row->subject,
        themeFont(FontSize::Body, QFont::DemiBold), theme().text);
    drawElided(painter, at(24 + room - whenWidth, top, whenWidth, line), when, small, theme().text2, Qt::AlignRight);
    const QString about = isolated(row->customer) + QStringLiteral(" · ") + isolatedLtr(row->number);
    drawElided(painter, at(24, top + line, room, line), about, small, theme().text2);
    const QString priority = priorityText(row->priority);
    const int chip = chipWidth(priority, small);
    const Look look = lookOf(*row);
    drawIcon(painter, at(24, top + 2 * line + (line - 16) / 2, 16, 16), look.picture, look.tint);
    const QString state = row->isOurTurn ? TicketListModel::tr("Waits for an answer") : statusText(row->status);
    drawElided(painter, at(46, top + 2 * line, room - 22 - chip - 8, line), state,
        themeFont(FontSize::Small, QFont::Medium), look.ink);
    drawChip(painter, at(24 + room - chip, top + 2 * line, chip, line), priority, small, statusOf(row->priority));
    if (option.state & QStyle::State_HasFocus)
        drawFocusRing(painter, frame, Metrics::controlRadius);
    painter->restore();
}

} // namespace kartei
