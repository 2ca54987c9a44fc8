#include "ui/sales/deal_card_delegate.h"

#include "ui/base/display_text.h"
#include "ui/base/fonts.h"
#include "ui/base/metrics.h"
#include "ui/base/painting.h"
#include "ui/base/task_icon.h"
#include "ui/base/theme.h"
#include "ui/sales/board_column_model.h"

#include <QCoreApplication>
#include <QPainter>
#include <QPainterPath>

namespace kartei {

using namespace Qt::StringLiterals;

namespace {

constexpr int kGap = 4; ///< half the distance of two cards
constexpr int kStripe = 4;
constexpr int kAvatar = 18;
constexpr int kPadding = 8; ///< above the first and below the last line
constexpr double kLiftedOpacity = 0.35;

struct StepLook {
    Status status;
    bool isChip;
};

StepLook lookOf(const std::optional<Task>& step, QDate today)
{
    if (!step)
        return {Status::Warning, false};
    if (step->due.isValid() && step->due < today)
        return {Status::Danger, true};
    return step->due == today ? StepLook{Status::Warning, true} : StepLook{Status::Neutral, false};
}

Icon iconOf(const std::optional<Task>& step)
{
    return step ? iconOf(step->kind) : Icon::Warning;
}

Status statusOf(Ripeness ripeness)
{
    return ripeness == Ripeness::Rotten ? Status::Danger
        : ripeness == Ripeness::Old     ? Status::Warning
                                        : Status::Neutral;
}

/// One line of the card in reading direction.
struct Line {
    QPainter* painter;
    Qt::LayoutDirection direction;
    QRect card;

    QRect at(int lead, int top, int width, int height) const
    {
        return mirrored(direction, card, {card.left() + lead, card.top() + top, width, height});
    }
};

void paintFoot(const Line& line, const BoardCard& card, QDate today, int top, int height)
{
    const QFont font = themeFont(FontSize::Small, QFont::Medium);
    const StepLook look = lookOf(card.nextStep, today);
    const QString text = nextStepText(card.nextStep, today);
    const int room = line.card.width() - 24;
    const QString age = QCoreApplication::translate("Pipeline", "%n d", "days without contact", card.age);
    const int ageWidth = QFontMetrics(font).horizontalAdvance(age) + 22;
    if (look.isChip) {
        const int width = qMin(chipWidth(text, font, true), room - ageWidth - 8);
        drawChip(line.painter, line.at(12, top, width, height), text, font, look.status, iconOf(card.nextStep));
    } else {
        drawIcon(
            line.painter, line.at(12, top + (height - 16) / 2, 16, 16), iconOf(card.nextStep), tintOf(look.status));
        const QColor ink = look.status == Status::Warning ? theme().warning.ink : theme().text2;
        drawElided(line.painter, line.at(32, top, room - ageWidth - 28, height), text, font, ink);
    }
    const Status ripeness = statusOf(card.ripeness);
    const int ageLead = line.card.width() - 12 - ageWidth;
    drawIcon(line.painter, line.at(ageLead, top + (height - 16) / 2, 16, 16), Icon::Later, tintOf(ripeness));
    const QColor ink = ripeness == Status::Neutral ? theme().text2 : theme().tone(ripeness).ink;
    drawElided(line.painter, line.at(ageLead + 20, top, ageWidth - 20, height), age, font, ink);
}

void paintGround(const Line& line, Ripeness ripeness, const QColor& ground)
{
    drawRounded(line.painter, line.card, Metrics::cardRadius, ground, theme().border);
    if (ripeness == Ripeness::Fresh)
        return;
    QPainterPath card;
    card.addRoundedRect(line.card, Metrics::cardRadius, Metrics::cardRadius);
    QPainterPath stripe;
    stripe.addRect(line.at(0, 0, kStripe, line.card.height()));
    line.painter->save();
    line.painter->setRenderHint(QPainter::Antialiasing);
    line.painter->fillPath(card.intersected(stripe), theme().tone(statusOf(ripeness)).ink);
    line.painter->restore();
}

void paintText(const Line& line, const BoardCard& card, QDate today)
{
    const int row = (line.card.height() - 2 * kPadding) / 4;
    const int room = line.card.width() - 24;
    const QFont strong = themeFont(FontSize::Body, QFont::DemiBold);
    drawElided(line.painter, line.at(12, kPadding, room, row), card.deal.title, strong, theme().text);
    const AvatarShape shape = card.customerIsCompany ? AvatarShape::Company : AvatarShape::Person;
    const int second = kPadding + row;
    drawAvatar(line.painter, line.at(12, second + (row - kAvatar) / 2, kAvatar, kAvatar), card.customer,
        card.customerId, shape);
    drawElided(line.painter, line.at(12 + kAvatar + 6, second, room - kAvatar - 6, row), card.customer,
        themeFont(FontSize::Small), theme().text2);
    drawElided(line.painter, line.at(12, second + row, room, row), moneyText({card.deal.value, card.deal.currency}),
        strong, theme().text);
    paintFoot(line, card, today, second + 2 * row + 1, row - 2);
}

} // namespace

int dropGapHeight()
{
    return textHeight(2, 28) + 2 * kGap;
}

void paintDropGap(QPainter* painter, const QRect& rect)
{
    const QRect box = rect.adjusted(0, kGap, 0, -kGap);
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(QPen(theme().accent, 1, Qt::DashLine));
    painter->setBrush(theme().soft);
    painter->drawRoundedRect(QRectF(box).adjusted(0.5, 0.5, -0.5, -0.5), Metrics::cardRadius, Metrics::cardRadius);
    painter->restore();
    drawElided(painter, box, QCoreApplication::translate("Pipeline", "Drop here"),
        themeFont(FontSize::Small, QFont::Medium), theme().softText, Qt::AlignHCenter);
}

QSize DealCardDelegate::sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    const auto* model = qobject_cast<const BoardColumnModel*>(index.model());
    const int gap = model && model->gap() == index.row() ? dropGapHeight() : 0;
    return {option.rect.width(), textHeight(4, 36, Metrics::dealCard) + 2 * kGap + gap};
}

void DealCardDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    const auto* model = qobject_cast<const BoardColumnModel*>(index.model());
    const BoardCard* card = model ? model->card(index) : nullptr;
    if (!card)
        return;
    painter->save();
    painter->setLayoutDirection(option.direction);
    QRect place = option.rect;
    if (model->gap() == index.row()) {
        paintDropGap(painter, QRect(place.topLeft(), QSize(place.width(), dropGapHeight())));
        place.setTop(place.top() + dropGapHeight());
    }
    if (model->lifted() == card->deal.id.value)
        painter->setOpacity(kLiftedOpacity);
    const Line line{painter, option.direction, place.adjusted(0, kGap, 0, -kGap)};
    const bool isSelected = option.state & QStyle::State_Selected;
    const bool isHovered = option.state & QStyle::State_MouseOver;
    const QColor ground = isSelected ? theme().soft
        : isHovered                  ? theme().hover
        : theme().isDark             ? theme().raised
                                     : theme().base;
    paintGround(line, card->ripeness, ground);
    paintText(line, *card, model->today());
    if (option.state & QStyle::State_HasFocus)
        drawFocusRing(painter, line.card, Metrics::cardRadius);
    painter->restore();
}

} // namespace kartei
