#include "ui/contacts/timeline_view.h"

#include "ui/base/fonts.h"
#include "ui/base/metrics.h"
#include "ui/base/painting.h"
#include "ui/contacts/timeline_model.h"

#include <QContextMenuEvent>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QScrollBar>
#include <QTextLayout>

namespace kartei {

namespace {

constexpr int kTextStart = 40;
constexpr int kShortLines = 2;
constexpr int kMostLines = 60;

QFont headingFont()
{
    return themeFont(FontSize::Small, QFont::DemiBold);
}

QFont titleFont()
{
    return themeFont(FontSize::Body, QFont::DemiBold);
}

int lineHeight()
{
    return textHeight(1, 2, 20);
}

QStringList wrapped(const QString& text, const QFont& font, int width, int most)
{
    QStringList lines;
    const QFontMetrics metrics(font);
    for (const QString& paragraph : text.split(u'\n')) {
        QTextLayout layout(paragraph, font);
        layout.beginLayout();
        for (QTextLine line = layout.createLine(); line.isValid(); line = layout.createLine()) {
            if (lines.size() == most) {
                layout.endLayout();
                return lines;
            }
            line.setLineWidth(width);
            const bool isLast = lines.size() + 1 == most;
            const QString rest = paragraph.mid(line.textStart());
            lines += isLast ? metrics.elidedText(rest, Qt::ElideRight, width) : rest.left(line.textLength());
        }
        layout.endLayout();
    }
    return lines;
}

/// In which a text is broken: that beside the scroll bar, be it there or not, so that lines stay when it comes.
int textWidth(const QStyleOptionViewItem& option)
{
    int width = option.rect.width();
    if (const auto* view = qobject_cast<const QListView*>(option.widget))
        width = view->contentsRect().width() - view->verticalScrollBar()->sizeHint().width();
    return width - kTextStart - Metrics::space4;
}

void drawDisc(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index)
{
    const auto status = static_cast<Status>(index.data(TimelineModel::StatusRole).toInt());
    const int side = Metrics::timelineIcon;
    const QRect disc
        = mirrored(option.direction, option.rect, QRect(option.rect.left(), option.rect.top() + 4, side, side));
    if (!index.data(TimelineModel::LastOfDayRole).toBool()) {
        const QRect stem(disc.center().x(), disc.bottom() + 3, 2, option.rect.bottom() - disc.bottom() - 1);
        painter->fillRect(stem, theme().border);
    }
    drawRounded(painter, disc, side / 2, status == Status::Neutral ? theme().column : theme().tone(status).ground);
    const int inset = (side - Metrics::smallIcon) / 2;
    drawIcon(painter, disc.adjusted(inset, inset, -inset, -inset),
        static_cast<Icon>(index.data(TimelineModel::IconRole).toInt()), tintOf(status));
}

} // namespace

QStringList BrokenLines::of(const QString& text, const QFont& font, int width, int most)
{
    constexpr int kMostKnown = 1'000;
    if (width != m_width || font != m_font || m_known.size() >= kMostKnown)
        m_known.clear();
    m_width = width;
    m_font = font;
    const auto found = m_known.constFind({most, text});
    return found != m_known.cend() ? *found : *m_known.insert({most, text}, wrapped(text, font, width, most));
}

QStringList TimelineDelegate::linesOf(const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    const QString text = index.data(TimelineModel::TextRole).toString();
    const int most = index.data(TimelineModel::ExpandedRole).toBool() ? kMostLines : kShortLines;
    return text.isEmpty() ? QStringList() : m_lines.of(text, themeFont(FontSize::Body), textWidth(option), most);
}

void TimelineDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    painter->save();
    painter->setLayoutDirection(option.direction);
    const QString title = index.data(Qt::DisplayRole).toString();
    const auto visual = [&](const QRect& rect) { return mirrored(option.direction, option.rect, rect); };
    if (index.data(TimelineModel::HeadingRole).toBool()) {
        drawElided(painter, option.rect.adjusted(0, index.row() == 0 ? 0 : Metrics::space8, 0, 0), title, headingFont(),
            theme().text2);
        painter->restore();
        return;
    }
    drawDisc(painter, option, index);
    const int start = option.rect.left() + kTextStart;
    const int width = option.rect.width() - kTextStart - Metrics::space4;
    const QString time = index.data(TimelineModel::TimeRole).toString();
    const QFont timeFont = themeFont(FontSize::Small);
    const int timeWidth = time.isEmpty() ? 0 : QFontMetrics(timeFont).horizontalAdvance(time) + Metrics::space8;
    QRect line(start, option.rect.top() + 7, width, lineHeight());
    drawElided(painter, visual(QRect(line.left(), line.top(), width - timeWidth, line.height())), title, titleFont(),
        theme().text);
    drawElided(painter, visual(line), time, timeFont, theme().text3, Qt::AlignRight);
    for (const QString& text : linesOf(option, index)) {
        line.translate(0, lineHeight());
        drawElided(painter, visual(line), text, themeFont(FontSize::Body), theme().text2);
    }
    if (option.state.testFlag(QStyle::State_HasFocus) && option.state.testFlag(QStyle::State_Selected))
        drawFocusRing(painter, option.rect.adjusted(0, 1, 0, -3), Metrics::controlRadius);
    painter->restore();
}

QSize TimelineDelegate::sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    const auto* view = qobject_cast<const QListView*>(option.widget);
    const int width = view ? view->viewport()->width() : option.rect.width();
    if (index.data(TimelineModel::HeadingRole).toBool())
        return {width, textHeight(1, index.row() == 0 ? Metrics::space12 : Metrics::space24)};
    const int lines = 1 + static_cast<int>(linesOf(option, index).size());
    return {width, qMax(lines * lineHeight() + 7 + Metrics::space12, Metrics::timelineIcon + Metrics::space16)};
}

TimelineView::TimelineView(TimelineModel* model, QWidget* parent) : QListView(parent), m_model(model)
{
    setObjectName(QStringLiteral("timeline"));
    setAccessibleName(tr("Timeline"));
    setModel(model);
    setItemDelegate(new TimelineDelegate(this));
    setVerticalScrollMode(ScrollPerPixel);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setResizeMode(Adjust);
    connect(this, &QListView::doubleClicked, this, &TimelineView::opened);
    connect(verticalScrollBar(), &QScrollBar::valueChanged, this, [this](int value) {
        if (value > 0 && value == verticalScrollBar()->maximum() && m_model->canGrow()) {
            m_model->grow();
            verticalScrollBar()->setValue(value);
        }
    });
}

void TimelineView::keyPressEvent(QKeyEvent* event)
{
    const bool isEnter
        = (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) && event->modifiers() == Qt::NoModifier;
    if (event->key() == Qt::Key_Space)
        m_model->toggle(currentIndex());
    else if (isEnter && m_model->entryAt(currentIndex()))
        Q_EMIT opened(currentIndex());
    else if (event->key() == Qt::Key_Delete && m_model->entryAt(currentIndex()))
        Q_EMIT deleteWanted(currentIndex());
    else
        QListView::keyPressEvent(event);
}

void TimelineView::contextMenuEvent(QContextMenuEvent* event)
{
    const bool isByMouse = event->reason() == QContextMenuEvent::Mouse;
    const QModelIndex index = isByMouse ? indexAt(event->pos()) : currentIndex();
    if (m_model->entryAt(index))
        Q_EMIT menuWanted(index, isByMouse ? event->globalPos() : viewport()->mapToGlobal(visualRect(index).center()));
}

void TimelineView::mouseReleaseEvent(QMouseEvent* event)
{
    QListView::mouseReleaseEvent(event);
    if (event->button() == Qt::LeftButton)
        m_model->toggle(indexAt(event->pos()));
}

void TimelineView::resizeEvent(QResizeEvent* event)
{
    QListView::resizeEvent(event);
    scheduleDelayedItemsLayout();
}

} // namespace kartei
