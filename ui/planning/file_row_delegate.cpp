#include "ui/planning/file_row_delegate.h"

#include "ui/base/fonts.h"
#include "ui/base/metrics.h"
#include "ui/base/painting.h"
#include "ui/planning/file_list_model.h"

#include <QPainter>

namespace kartei {

namespace {

constexpr int kTextStart = 36;

} // namespace

QSize FileRowDelegate::sizeHint(const QStyleOptionViewItem& option, const QModelIndex&) const
{
    return {option.rect.width(), rowHeight(textHeight(2, 16))};
}

void FileRowDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    const auto* model = qobject_cast<const FileListModel*>(index.model());
    const FileRow* row = model ? model->file(index) : nullptr;
    if (!row)
        return;
    painter->save();
    painter->setLayoutDirection(option.direction);
    const QRect frame = option.rect.adjusted(0, 1, 0, -1);
    const bool isSelected = option.state & QStyle::State_Selected;
    if (isSelected || option.state & QStyle::State_MouseOver)
        drawRounded(painter, frame, Metrics::controlRadius, isSelected ? theme().soft : theme().hover);
    const auto at = [&](int lead, int top, int width, int height) {
        return mirrored(option.direction, frame, {frame.left() + lead, frame.top() + top, width, height});
    };
    const int line = QFontMetrics(themeFont(FontSize::Body)).height() + 3;
    const int top = (frame.height() - 2 * line) / 2;
    const int room = frame.width() - kTextStart - Metrics::space8;
    const QRect picture
        = at(Metrics::space8, top + (line - Metrics::smallIcon) / 2, Metrics::smallIcon, Metrics::smallIcon);
    FileListModel::iconOf(*row).paint(painter, picture);
    const QFont font = themeFont(FontSize::Body, QFont::Medium);
    const QString name
        = QFontMetrics(font).elidedText(index.data().toString(), Qt::ElideMiddle, room); // its end counts
    drawElided(painter, at(kTextStart, top, room, line), name, font, theme().text);
    drawElided(painter, at(kTextStart, top + line, room, line), model->detail(*row), themeFont(FontSize::Small),
        theme().text2);
    if (option.state & QStyle::State_HasFocus)
        drawFocusRing(painter, frame, Metrics::controlRadius);
    painter->restore();
}

} // namespace kartei
