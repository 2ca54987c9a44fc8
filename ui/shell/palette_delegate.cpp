#include "ui/shell/palette_delegate.h"

#include "core/contacts/contact.h"
#include "ui/base/fonts.h"
#include "ui/base/metrics.h"
#include "ui/base/painting.h"
#include "ui/shell/palette_match.h"
#include "ui/shell/palette_model.h"

#include <QPainter>
#include <QTextLayout>

namespace kartei {

namespace {

constexpr int kTwoLines = 44;
constexpr int kOneLine = 36;
constexpr int kGroupHeading = 30;
constexpr int kTitleAt = 54;
constexpr int kPictureSide = 26;

/// What was typed stands out; one layout, so that mixed directions stay right.
void drawMatched(QPainter* painter, const QRect& rect, const QString& title, const QString& text, const QColor& ink)
{
    const QFont font = themeFont(FontSize::Body);
    const QString shown = QFontMetrics(font).elidedText(title, Qt::ElideRight, rect.width());
    QTextLayout layout(shown, font);
    QTextOption option;
    option.setWrapMode(QTextOption::NoWrap);
    option.setTextDirection(painter->layoutDirection());
    option.setAlignment(painter->layoutDirection() == Qt::RightToLeft ? Qt::AlignRight : Qt::AlignLeft);
    layout.setTextOption(option);
    const TextSpan span = matchSpan(shown, text);
    if (span.length > 0) {
        QTextCharFormat format;
        format.setFontWeight(QFont::DemiBold);
        format.setForeground(theme().accent);
        layout.setFormats({{static_cast<int>(span.start), static_cast<int>(span.length), format}});
    }
    layout.beginLayout();
    QTextLine line = layout.createLine();
    line.setLineWidth(rect.width());
    layout.endLayout();
    painter->setPen(ink);
    layout.draw(painter, QPointF(rect.left(), rect.center().y() - line.height() / 2 + 1));
}

/// Returns how far from the trailing edge the keys reach.
int drawKeys(QPainter* painter, const QStyleOptionViewItem& option, const QString& keys)
{
    if (keys.isEmpty())
        return 0;
    const QFont font = themeFont(FontSize::Caption, QFont::Medium);
    const int width = QFontMetrics(font).horizontalAdvance(keys) + Metrics::space16;
    QRect rect(option.rect.right() - Metrics::space16 - width, 0, width, Metrics::statusChip);
    rect.moveTop(option.rect.center().y() - rect.height() / 2 + 1);
    const QRect place = mirrored(option.direction, option.rect, rect);
    drawRounded(painter, place, Metrics::space4, theme().column, theme().border);
    drawElided(painter, place, keys, font, theme().text2, Qt::AlignHCenter);
    return width + Metrics::space16 + Metrics::space8;
}

void drawPicture(QPainter* painter, const QRect& rect, const PaletteEntry& entry)
{
    if (entry.entity == &describe<Contact>()) {
        const bool isPerson = entry.iconName == iconName(Icon::Contacts);
        drawAvatar(painter, rect, entry.title, entry.id, isPerson ? AvatarShape::Person : AvatarShape::Company);
        return;
    }
    QRect picture(0, 0, Metrics::smallIcon, Metrics::smallIcon);
    picture.moveCenter(rect.center());
    if (!entry.iconName.isEmpty())
        icon(entry.iconName)
            .paint(painter, picture, Qt::AlignCenter, entry.isEnabled ? QIcon::Normal : QIcon::Disabled);
}

} // namespace

QSize PaletteDelegate::sizeHint(const QStyleOptionViewItem&, const QModelIndex& index) const
{
    const PaletteEntry* entry = static_cast<const PaletteModel*>(index.model())->entryAt(index);
    if (!entry)
        return {0, textHeight(1, Metrics::space12, kGroupHeading)};
    return {0,
        entry->detail.isEmpty() ? textHeight(1, Metrics::space16, kOneLine)
                                : textHeight(2, Metrics::space8, kTwoLines)};
}

void PaletteDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    const auto* model = static_cast<const PaletteModel*>(index.model());
    painter->save();
    painter->setLayoutDirection(option.direction);
    if (const PaletteEntry* entry = model->entryAt(index)) {
        paintEntry(painter, option, *entry, model->text());
    } else {
        const QRect rect = option.rect.adjusted(Metrics::space16, Metrics::space8, -Metrics::space16, 0);
        drawElided(painter, rect, index.data().toString(), themeFont(FontSize::Small, QFont::DemiBold), theme().text2);
    }
    painter->restore();
}

void PaletteDelegate::paintEntry(
    QPainter* painter, const QStyleOptionViewItem& option, const PaletteEntry& entry, const QString& text) const
{
    const bool isChosen = option.state & QStyle::State_Selected;
    const QRect row = option.rect.adjusted(Metrics::space8, 0, -Metrics::space8, 0);
    if (isChosen)
        drawRounded(painter, row, Metrics::controlRadius, theme().soft);
    const auto at = [&](const QRect& rect) { return mirrored(option.direction, option.rect, rect); };
    QRect picture(option.rect.left() + Metrics::space16, 0, kPictureSide, kPictureSide);
    picture.moveTop(option.rect.center().y() - kPictureSide / 2 + 1);
    drawPicture(painter, at(picture), entry);
    const QString enter = isChosen && entry.isEnabled ? tr("Enter") : QString();
    const int keys = drawKeys(painter, option, entry.shortcut.isEmpty() ? enter : entry.shortcut);
    QRect title = option.rect.adjusted(kTitleAt, 0, -keys - Metrics::space16, 0);
    const QColor ink = entry.isEnabled ? theme().text : theme().input;
    if (!entry.detail.isEmpty()) {
        QRect detail = title;
        title.setBottom(option.rect.center().y() + 1);
        title.setTop(option.rect.top() + Metrics::space4);
        detail.setTop(title.bottom());
        detail.setBottom(option.rect.bottom() - Metrics::space4);
        drawElided(painter, at(detail), entry.detail, themeFont(FontSize::Small), theme().text2);
    }
    drawMatched(painter, at(title), entry.title, text, ink);
}

} // namespace kartei
