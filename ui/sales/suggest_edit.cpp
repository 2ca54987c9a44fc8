#include "ui/sales/suggest_edit.h"

#include "ui/base/fonts.h"
#include "ui/base/metrics.h"
#include "ui/base/painting.h"

#include <QFocusEvent>
#include <QKeyEvent>
#include <QListView>
#include <QPainter>
#include <QScreen>
#include <QStandardItemModel>
#include <QStyledItemDelegate>

namespace kartei {

namespace {

constexpr int kShownRows = 8;
constexpr int kDetailRole = Qt::UserRole;

class OfferDelegate final : public QStyledItemDelegate {
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    QSize sizeHint(const QStyleOptionViewItem&, const QModelIndex&) const override
    {
        return {Metrics::listPane, textHeight(1, Metrics::space12)};
    }
    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override
    {
        if (option.state.testFlag(QStyle::State_Selected))
            drawRounded(painter, option.rect.adjusted(Metrics::space4, 0, -Metrics::space4, 0), Metrics::controlRadius,
                theme().soft);
        painter->setLayoutDirection(option.direction);
        const QFont small = themeFont(FontSize::Small);
        const QString detail = index.data(kDetailRole).toString();
        const int detailWidth = detail.isEmpty() ? 0 : QFontMetrics(small).horizontalAdvance(detail) + Metrics::space12;
        const QRect box = option.rect.adjusted(Metrics::space12, 0, -Metrics::space12, 0);
        const QRect main(box.left(), box.top(), box.width() - detailWidth, box.height());
        const QRect side(box.right() + 1 - detailWidth, box.top(), detailWidth, box.height());
        drawElided(painter, mirrored(option.direction, box, main), index.data().toString(), themeFont(FontSize::Body),
            theme().text);
        drawElided(painter, mirrored(option.direction, box, side), detail, small, theme().text2, Qt::AlignRight);
    }
};

} // namespace

SuggestEdit::SuggestEdit(Source source, QWidget* parent)
    : QLineEdit(parent), m_source(std::move(source)), m_list(new QListView(this)), m_model(new QStandardItemModel(this))
{
    m_list->setWindowFlags(Qt::ToolTip | Qt::FramelessWindowHint);
    m_list->setFocusPolicy(Qt::NoFocus);
    m_list->setFocusProxy(this);
    m_list->setAttribute(Qt::WA_ShowWithoutActivating);
    m_list->setObjectName(QStringLiteral("suggestions"));
    m_list->setAccessibleName(tr("Suggestions"));
    m_list->setModel(m_model);
    m_list->setItemDelegate(new OfferDelegate(m_list));
    m_list->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setFrameShape(QFrame::Box);
    m_list->hide();
    connect(this, &QLineEdit::textEdited, this, &SuggestEdit::offer);
    connect(m_list, &QListView::clicked, this, [this](const QModelIndex& index) { take(index.row()); });
}

bool SuggestEdit::isOffering() const
{
    return m_list->isVisible() && !m_offers.empty();
}

void SuggestEdit::offer(const QString& typed)
{
    m_offers = typed.trimmed().isEmpty() ? std::vector<Suggestion>{} : m_source(typed.trimmed());
    m_model->clear();
    for (const Suggestion& suggestion : m_offers) {
        auto* item = new QStandardItem(suggestion.text);
        item->setData(suggestion.detail, kDetailRole);
        m_model->appendRow(item);
    }
    if (m_offers.empty()) {
        m_list->hide();
        return;
    }
    placeList();
    m_list->setCurrentIndex(m_model->index(0, 0));
    m_list->show();
}

void SuggestEdit::placeList()
{
    const int rows = qMin(static_cast<int>(m_offers.size()), kShownRows);
    const int height = rows * m_list->sizeHintForRow(0) + Metrics::space8;
    const int width = qMax(this->width(), Metrics::listPane);
    QPoint place = mapToGlobal(QPoint(isRightToLeft() ? this->width() - width : 0, this->height()));
    if (const QScreen* where = screen(); where && place.y() + height > where->availableGeometry().bottom())
        place.setY(mapToGlobal(QPoint(0, 0)).y() - height);
    m_list->setGeometry(QRect(place, QSize(width, height)));
}

void SuggestEdit::step(int rows)
{
    const int last = m_model->rowCount() - 1;
    m_list->setCurrentIndex(m_model->index(qBound(0, m_list->currentIndex().row() + rows, last), 0));
}

void SuggestEdit::take(int row)
{
    const Suggestion chosen = m_offers[static_cast<size_t>(row)];
    m_offers.clear();
    m_list->hide();
    Q_EMIT taken(chosen);
}

bool SuggestEdit::takeMarked()
{
    if (!isOffering() || !m_list->currentIndex().isValid())
        return false;
    take(m_list->currentIndex().row());
    return true;
}

bool SuggestEdit::event(QEvent* event)
{
    // Esc closes the list before it means anything to the window
    if (event->type() == QEvent::ShortcutOverride && isOffering()
        && static_cast<QKeyEvent*>(event)->key() == Qt::Key_Escape) {
        event->accept();
        return true;
    }
    return QLineEdit::event(event);
}

void SuggestEdit::keyPressEvent(QKeyEvent* event)
{
    if (!isOffering())
        return QLineEdit::keyPressEvent(event);
    switch (event->key()) {
    case Qt::Key_Down:
        return step(1);
    case Qt::Key_Up:
        return step(-1);
    case Qt::Key_PageDown:
        return step(kShownRows);
    case Qt::Key_PageUp:
        return step(-kShownRows);
    case Qt::Key_Escape:
        return m_list->hide();
    case Qt::Key_Return:
    case Qt::Key_Enter:
        takeMarked();
        return;
    default:
        return QLineEdit::keyPressEvent(event);
    }
}

void SuggestEdit::focusOutEvent(QFocusEvent* event)
{
    m_list->hide();
    QLineEdit::focusOutEvent(event);
}

} // namespace kartei
