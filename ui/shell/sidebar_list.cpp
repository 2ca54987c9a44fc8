#include "ui/shell/sidebar_list.h"

#include "ui/base/display_text.h"
#include "ui/base/fonts.h"
#include "ui/base/metrics.h"
#include "ui/base/painting.h"

#include <QPainter>

namespace kartei {

namespace {

constexpr int kIconAt = 18;
constexpr int kTextAt = 44;
constexpr int kHeading = 32;

} // namespace

QSize SidebarDelegate::sizeHint(const QStyleOptionViewItem&, const QModelIndex& index) const
{
    if (index.data(PageRole).isValid())
        return {0, textHeight(1, Metrics::space16, Metrics::sidebarRow)};
    return {0, m_isNarrow ? Metrics::space16 : textHeight(1, Metrics::space16, kHeading)};
}

void SidebarDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    painter->save();
    painter->setLayoutDirection(option.direction);
    if (index.data(PageRole).isValid())
        paintEntry(painter, option, index);
    else
        paintHeading(painter, option, index);
    painter->restore();
}

void SidebarDelegate::paintHeading(
    QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    if (m_isNarrow) {
        const QRect line = option.rect.adjusted(Metrics::space12, 0, -Metrics::space12, -Metrics::space8);
        drawHairlineBelow(painter, line);
        return;
    }
    const QRect rect = option.rect.adjusted(kIconAt, Metrics::space8, -kIconAt, 0);
    drawElided(painter, rect, index.data().toString(), themeFont(FontSize::Small, QFont::DemiBold), theme().text2);
}

void SidebarDelegate::paintEntry(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    const QRect row = option.rect.adjusted(Metrics::space8, 0, -Metrics::space8, 0);
    const bool isChosen = option.state & QStyle::State_Selected;
    if (isChosen)
        drawRounded(painter, row, Metrics::controlRadius, theme().navSel);
    else if (option.state & QStyle::State_MouseOver)
        drawRounded(painter, row, Metrics::controlRadius, mixed(theme().sidebar, theme().text, 0.05));
    if ((option.state & QStyle::State_HasFocus) && isChosen)
        drawFocusRing(painter, row, Metrics::controlRadius);

    const auto at = [&](const QRect& rect) { return mirrored(option.direction, option.rect, rect); };
    const int iconAt = m_isNarrow ? (option.rect.width() - Metrics::smallIcon) / 2 : kIconAt;
    const QRect iconRect(option.rect.left() + iconAt, option.rect.center().y() - Metrics::smallIcon / 2 + 1,
        Metrics::smallIcon, Metrics::smallIcon);
    icon(index.data(IconNameRole).toString(), isChosen ? IconTint::Soft : IconTint::Normal)
        .paint(painter, at(iconRect));
    const int attention = index.data(AttentionRole).toInt();
    if (m_isNarrow) {
        if (attention > 0)
            drawTagDot(painter, at({iconRect.right() + 1, iconRect.top() - 3, 8, 8}), theme().warning.ink);
        return;
    }
    QRect text = option.rect.adjusted(kTextAt, 0, -Metrics::space16, 0);
    if (attention > 0) {
        const QFont font = themeFont(FontSize::Caption, QFont::DemiBold);
        const QString count = countText(attention);
        const int width = chipWidth(count, font);
        const QRect chip(text.right() - width + 1, option.rect.center().y() - Metrics::statusChip / 2 + 1, width,
            Metrics::statusChip);
        drawChip(painter, at(chip), count, font, Status::Warning);
        text.setRight(chip.left() - Metrics::space8);
    }
    drawElided(painter, at(text), index.data().toString(),
        themeFont(FontSize::Body, isChosen ? QFont::DemiBold : QFont::Normal),
        isChosen ? theme().softText : theme().text);
}

} // namespace kartei
