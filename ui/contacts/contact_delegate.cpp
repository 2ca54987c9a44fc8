#include "ui/contacts/contact_delegate.h"

#include "ui/base/apply_theme.h"
#include "ui/base/fonts.h"
#include "ui/base/metrics.h"
#include "ui/base/painting.h"
#include "ui/contacts/contact_list_model.h"

#include <QPainter>

namespace kartei {

namespace {

constexpr int kInset = 8; ///< of the selection from the pane's edge
constexpr int kAvatarStart = 18;
constexpr int kTextStart = 66;
constexpr int kTrail = 18;

int avatarSide()
{
    return currentAppearance().density == Density::Compact ? Metrics::compactAvatar : Metrics::contactAvatar;
}

void drawGround(QPainter* painter, const QStyleOptionViewItem& option)
{
    const QRect ground = option.rect.adjusted(kInset, 2, -kInset, -2);
    if (option.state.testFlag(QStyle::State_Selected))
        drawRounded(painter, ground, Metrics::controlRadius, theme().soft);
    else if (option.state.testFlag(QStyle::State_MouseOver))
        drawRounded(painter, ground, Metrics::controlRadius, theme().hover);
    if (option.state.testFlag(QStyle::State_HasFocus))
        drawFocusRing(painter, ground, Metrics::controlRadius);
}

/// At the trailing end of the first line; returns the width it takes.
int drawStep(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index, const QRect& line)
{
    const QString text = index.data(ContactListModel::StepRole).toString();
    if (text.isEmpty())
        return 0;
    const auto status = static_cast<Status>(index.data(ContactListModel::StepStatusRole).toInt());
    const QFont font = themeFont(FontSize::Small, status == Status::Neutral ? QFont::Normal : QFont::Medium);
    const bool isPlain = status == Status::Neutral;
    const int width = isPlain ? QFontMetrics(font).horizontalAdvance(text) + 2 : chipWidth(text, font);
    const int height = isPlain ? line.height() : textHeight(1, 4, Metrics::statusChip);
    const QRect place(option.rect.right() - kTrail - width + 1, line.center().y() - height / 2, width, height);
    const QRect visual = mirrored(option.direction, option.rect, place);
    if (isPlain)
        drawElided(painter, visual, text, font,
            option.state.testFlag(QStyle::State_Selected) ? theme().softText : theme().text2, Qt::AlignRight);
    else
        drawChip(painter, visual, text, font, status);
    return width + Metrics::space8;
}

} // namespace

void ContactDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    painter->save();
    painter->setLayoutDirection(option.direction);
    drawGround(painter, option);
    const QString name = index.data(ContactListModel::NameRole).toString();
    const int side = avatarSide();
    const QRect avatar(option.rect.left() + kAvatarStart, option.rect.center().y() - side / 2, side, side);
    drawAvatar(painter, mirrored(option.direction, option.rect, avatar), name,
        index.data(EntityTableModel::IdRole).toLongLong(),
        index.data(ContactListModel::IsCompanyRole).toBool() ? AvatarShape::Company : AvatarShape::Person);

    const QFont nameFont = themeFont(FontSize::Body, QFont::DemiBold);
    const QFont lineFont = themeFont(FontSize::Small);
    const int nameHeight = QFontMetrics(nameFont).lineSpacing();
    const int lineHeight = QFontMetrics(lineFont).lineSpacing();
    const int start = option.rect.left() + kTextStart - (Metrics::contactAvatar - side);
    const int top = option.rect.center().y() - (nameHeight + lineHeight + 2) / 2;
    QRect first(start, top, option.rect.right() - kTrail - start, nameHeight);
    const int step = drawStep(painter, option, index, first);
    const QRect second(start, first.bottom() + 3, first.width(), lineHeight);
    first.setWidth(first.width() - step);
    drawElided(painter, mirrored(option.direction, option.rect, first), name, nameFont, theme().text);
    drawElided(painter, mirrored(option.direction, option.rect, second),
        index.data(ContactListModel::LineRole).toString(), lineFont, theme().text2);
    painter->restore();
}

QSize ContactDelegate::sizeHint(const QStyleOptionViewItem&, const QModelIndex&) const
{
    return {Metrics::listPaneMin, rowHeight(textHeight(2, Metrics::space24, Metrics::contactRow))};
}

} // namespace kartei
