#include "ui/shell/door_button.h"

#include "ui/base/fonts.h"
#include "ui/base/metrics.h"
#include "ui/base/painting.h"

#include <QPainter>

namespace kartei {

namespace {

constexpr int kDisc = 36;
constexpr int kDoorWidth = 220;

} // namespace

DoorButton::DoorButton(Icon use, const QString& title, const QString& sentence, QWidget* parent)
    : QAbstractButton(parent), m_icon(use), m_sentence(sentence)
{
    setText(title);
    setAccessibleName(title);
    setAccessibleDescription(sentence);
    setFocusPolicy(Qt::StrongFocus);
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

void DoorButton::setDefault(bool isDefault)
{
    m_isDefault = isDefault;
    update();
}

QSize DoorButton::sizeHint() const
{
    return {kDoorWidth, heightForWidth(kDoorWidth)};
}

QSize DoorButton::minimumSizeHint() const
{
    return {kDoorWidth / 2, heightForWidth(kDoorWidth)};
}

int DoorButton::heightForWidth(int width) const
{
    const QRect room(0, 0, width - 2 * Metrics::space16, 1000);
    const int sentence
        = QFontMetrics(themeFont(FontSize::Small)).boundingRect(room, Qt::TextWordWrap, m_sentence).height();
    return Metrics::space16 + kDisc + Metrics::space12 + textHeight(1, Metrics::space2) + sentence + Metrics::space16;
}

void DoorButton::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setLayoutDirection(layoutDirection());
    const Theme& t = theme();
    const QColor ground = m_isDefault ? t.soft : underMouse() ? t.hover : t.base;
    drawRounded(&painter, rect(), Metrics::cardRadius, ground, m_isDefault ? t.accent : t.border);
    const auto at = [this](const QRect& place) { return mirrored(layoutDirection(), rect(), place); };
    const QRect disc(Metrics::space16, Metrics::space16, kDisc, kDisc);
    drawRounded(&painter, at(disc), kDisc / 2, m_isDefault ? t.fill : t.column);
    QRect picture(0, 0, Metrics::smallIcon, Metrics::smallIcon);
    picture.moveCenter(disc.center());
    drawIcon(&painter, at(picture), m_icon, m_isDefault ? IconTint::OnFill : IconTint::Normal);
    const int inside = width() - 2 * Metrics::space16;
    if (m_isDefault) {
        const QRect key(disc.right() + Metrics::space8, disc.top(), width() - disc.right() - Metrics::space24, kDisc);
        drawElided(
            &painter, at(key), tr("Enter"), themeFont(FontSize::Small, QFont::Medium), t.softText, Qt::AlignRight);
    }
    const QRect title(Metrics::space16, disc.bottom() + Metrics::space12, inside, textHeight(1, Metrics::space2));
    drawElided(
        &painter, at(title), text(), themeFont(FontSize::Body, QFont::DemiBold), m_isDefault ? t.softText : t.text);
    painter.setFont(themeFont(FontSize::Small));
    painter.setPen(t.text2);
    const QRect sentence(Metrics::space16, title.bottom() + 1, inside, height() - title.bottom() - Metrics::space16);
    painter.drawText(at(sentence), Qt::TextWordWrap | Qt::AlignLeading | Qt::AlignTop, m_sentence);
    if (hasFocus())
        drawFocusRing(&painter, rect(), Metrics::cardRadius);
}

} // namespace kartei
