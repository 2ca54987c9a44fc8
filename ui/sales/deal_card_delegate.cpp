#include "ui/sales/deal_card_delegate.h"

#include "ui/base/display_text.h"
#include "ui/base/fonts.h"
#include "ui/base/metrics.h"
#include "ui/base/painting.h"
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
    if (!step)
        return Icon::Warning;
    switch (step->kind) {
    case TaskKind::Call:
        return Icon::Call;
    case TaskKind::Email:
        return Icon::Mail;
    case TaskKind::Meeting:
        return Icon::Meeting;
    case TaskKind::Todo:
        break;
    }
    return Icon::Task;
}

IconTint tintOf(Status status)
{
    return status == Status::Danger ? IconTint::Danger : status == Status::Warning ? IconTint::Warning : IconTint::Normal;
}

Status statusOf(Ripeness ripeness)
{
    return ripeness == Ripeness::Rotten ? Status::Danger : ripeness == Ripeness::Old ? Status::Warning : Status::Neutral;
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
    const QString age = QCoreApplication::translate("Pipeline", "%1 d", "days without contact").arg(countText(card.age));
    const int ageWidth = QFontMetrics(font).horizontalAdvance(age) + 22;
    if (look.isChip) {
        const int width = qMin(chipWidth(text, font, true), room - ageWidth - 8);
        drawChip(line.painter, line.at(12, top, width, height), text, font, look.status, iconOf(card.nextStep));
    } else {
        drawIcon(line.painter, line.at(12, top + (height - 16) / 2, 16, 16), iconOf(card.nextStep), tintOf(look.status));
        const QColor ink = look.status == Status::Warning ? theme().warning.ink : theme().text2;
        drawElided(line.painter, line.at(32, top, room - ageWidth - 28, height), text, font, ink);
    }
    const Status ripeness = statusOf(card.ripeness);
    const int ageLead = line.card.width() - 12 - ageWidth;
    drawIcon(line.painter, line.at(ageLead, top + (height - 16) / 2, 16, 16), Icon::Later, tintOf(ripeness));
    const QColor ink = ripeness == Status::Neutral ? theme().text2 : theme().tone(ripeness).ink;
    drawElided(line.painter, line.at(ageLead + 20, top, ageWidth - 20, height), age, font, ink);
}

} // namespace

QSize DealCardDelegate::sizeHint(const QStyleOptionViewItem& option, const QModelIndex&) const
{
    return {option.rect.width(), textHeight(4, 36, Metrics::dealCard) + 2 * kGap};
}

void DealCardDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    const auto* model = qobject_cast<const BoardColumnModel*>(index.model());
    const BoardCard* card = model ? model->card(index) : nullptr;
    if (!card)
        return;
    painter->save();
    painter->setLayoutDirection(option.direction);
    const Line line{painter, option.direction, option.rect.adjusted(0, kGap, 0, -kGap)};
    const bool isSelected = option.state & QStyle::State_Selected;
    const bool isHovered = option.state & QStyle::State_MouseOver;
    const QColor ground = isSelected ? theme().soft : isHovered ? theme().hover : theme().isDark ? theme().raised : theme().base;
    drawRounded(painter, line.card, Metrics::cardRadius, ground, theme().border);
    if (card->ripeness != Ripeness::Fresh) {
        painter->save();
        QPainterPath shape;
        shape.addRoundedRect(line.card, Metrics::cardRadius, Metrics::cardRadius);
        painter->setClipPath(shape);
        painter->fillRect(line.at(0, 0, kStripe, line.card.height()), theme().tone(statusOf(card->ripeness)).ink);
        painter->restore();
    }
    const int row = QFontMetrics(themeFont(FontSize::Body)).height() + 4;
    const int room = line.card.width() - 24;
    drawElided(painter, line.at(12, 10, room, row), card->deal.title, themeFont(FontSize::Body, QFont::DemiBold), theme().text);
    const AvatarShape shape = card->customerIsCompany ? AvatarShape::Company : AvatarShape::Person;
    drawAvatar(painter, line.at(12, 10 + row + (row - kAvatar) / 2, kAvatar, kAvatar), card->customer, card->customerId, shape);
    drawElided(painter, line.at(12 + kAvatar + 6, 10 + row, room - kAvatar - 6, row), card->customer, themeFont(FontSize::Small),
        theme().text2);
    drawElided(painter, line.at(12, 10 + 2 * row, room, row), moneyText({card->deal.value, card->deal.currency}),
        themeFont(FontSize::Body, QFont::DemiBold), theme().text);
    paintFoot(line, *card, model->today(), line.card.height() - 10 - row, row);
    if (option.state & QStyle::State_HasFocus)
        drawFocusRing(painter, line.card, Metrics::cardRadius);
    painter->restore();
}

} // namespace kartei
