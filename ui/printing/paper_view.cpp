#include "ui/printing/paper_view.h"

#include "ui/base/metrics.h"
#include "ui/base/painting.h"

#include <QKeyEvent>
#include <QPainter>
#include <QScrollBar>
#include <QWheelEvent>

#include <cmath>

namespace kartei {

namespace {

constexpr qreal kMmPerInch = 25.4;
constexpr qreal kSmallestZoom = 0.1;
constexpr qreal kLargestZoom = 5;
constexpr qreal kZoomStep = 1.25;
constexpr int kEdge = Metrics::space16;
constexpr int kGap = Metrics::space16;
constexpr int kKeptPictures = 6;

void paintShadow(QPainter& painter, const QRect& page)
{
    for (int grow = 4; grow > 0; --grow) {
        QColor shade = Qt::black;
        shade.setAlphaF(0.03F);
        painter.fillRect(page.adjusted(-grow, 1 - grow, grow, 1 + grow), shade);
    }
}

} // namespace

PaperView::PaperView(QWidget* parent) : QAbstractScrollArea(parent)
{
    setObjectName(QStringLiteral("paper"));
    setAccessibleName(tr("Preview"));
    setFocusPolicy(Qt::StrongFocus);
    setLayoutDirection(Qt::LeftToRight);
    setFrameShape(QFrame::NoFrame);
    verticalScrollBar()->setSingleStep(Metrics::space24);
}

void PaperView::setDocument(PaperDocument document)
{
    m_document = std::move(document);
    m_pictures.clear();
    setAccessibleDescription(tr("%n page(s)", nullptr, m_document.pageCount()));
    arrange();
    viewport()->update();
    Q_EMIT pageChanged();
}

qreal PaperView::pixelsPerMm() const
{
    return zoom() * logicalDpiX() / kMmPerInch;
}

qreal PaperView::zoom() const
{
    if (!m_isFitting || m_document.size.isEmpty())
        return m_zoom;
    const qreal room = qMax(1, viewport()->width() - 2 * kEdge);
    return qBound(kSmallestZoom, room * kMmPerInch / (m_document.size.width() * logicalDpiX()), kLargestZoom);
}

QSize PaperView::pageSize() const
{
    return (m_document.size * pixelsPerMm()).toSize();
}

QRect PaperView::pageRect(int page) const
{
    const QSize size = pageSize();
    const int spare = qMax(0, viewport()->width() - size.width()) / 2;
    const int left = spare > 0 ? spare : kEdge - horizontalScrollBar()->value();
    return {QPoint(left, kEdge + page * (size.height() + kGap) - verticalScrollBar()->value()), size};
}

void PaperView::arrange()
{
    const QSize size = pageSize();
    const int pages = m_document.pageCount();
    const int height = 2 * kEdge + pages * size.height() + qMax(0, pages - 1) * kGap;
    const int width = size.width() + 2 * kEdge;
    verticalScrollBar()->setPageStep(viewport()->height());
    verticalScrollBar()->setRange(0, qMax(0, height - viewport()->height()));
    horizontalScrollBar()->setPageStep(viewport()->width());
    horizontalScrollBar()->setRange(0, qMax(0, width - viewport()->width()));
}

const QPixmap& PaperView::picture(int page)
{
    if (m_pictures.size() > kKeptPictures)
        m_pictures.clear();
    QPixmap& picture = m_pictures[page];
    const QSize wanted = pageSize() * devicePixelRatioF();
    if (picture.size() != wanted) {
        picture = QPixmap(wanted);
        picture.fill(Qt::white);
        QPainter painter(&picture);
        painter.setRenderHints(QPainter::Antialiasing | QPainter::TextAntialiasing);
        paintPage(painter, m_document, page, wanted.width() / m_document.size.width());
        painter.end();
        picture.setDevicePixelRatio(devicePixelRatioF());
    }
    return picture;
}

void PaperView::paintEvent(QPaintEvent*)
{
    QPainter painter(viewport());
    for (int page = 0; page < m_document.pageCount(); ++page) {
        const QRect place = pageRect(page);
        if (!place.intersects(viewport()->rect()))
            continue;
        paintShadow(painter, place);
        painter.drawPixmap(place.topLeft(), picture(page));
    }
    if (hasFocus())
        drawFocusRing(&painter, viewport()->rect(), Metrics::controlRadius);
}

void PaperView::resizeEvent(QResizeEvent*)
{
    arrange();
}

void PaperView::fitWidth()
{
    m_isFitting = true;
    arrange();
    viewport()->update();
}

void PaperView::actualSize()
{
    setZoom(1);
}

void PaperView::zoomBy(int steps)
{
    setZoom(zoom() * std::pow(kZoomStep, steps));
}

void PaperView::setZoom(qreal zoom)
{
    const int range = qMax(1, verticalScrollBar()->maximum() + verticalScrollBar()->pageStep());
    const qreal centre = (verticalScrollBar()->value() + viewport()->height() / 2.0) / range;
    m_isFitting = false;
    m_zoom = qBound(kSmallestZoom, zoom, kLargestZoom);
    arrange();
    const int newRange = verticalScrollBar()->maximum() + verticalScrollBar()->pageStep();
    verticalScrollBar()->setValue(qRound(centre * newRange - viewport()->height() / 2.0));
    viewport()->update();
}

int PaperView::currentPage() const
{
    const int pitch = pageSize().height() + kGap;
    if (m_document.pageCount() == 0 || pitch <= 0)
        return 0;
    return qBound(0, (verticalScrollBar()->value() + viewport()->height() / 3) / pitch, m_document.pageCount() - 1);
}

void PaperView::goToPage(int page)
{
    verticalScrollBar()->setValue(page * (pageSize().height() + kGap));
}

void PaperView::keyPressEvent(QKeyEvent* event)
{
    switch (event->key()) {
    case Qt::Key_PageDown:
        return goToPage(currentPage() + 1);
    case Qt::Key_PageUp:
        return goToPage(currentPage() - 1);
    case Qt::Key_Home:
        return goToPage(0);
    case Qt::Key_End:
        return verticalScrollBar()->setValue(verticalScrollBar()->maximum());
    default:
        return QAbstractScrollArea::keyPressEvent(event);
    }
}

void PaperView::wheelEvent(QWheelEvent* event)
{
    if (!event->modifiers().testFlag(Qt::ControlModifier))
        return QAbstractScrollArea::wheelEvent(event);
    if (const int turned = event->angleDelta().y(); turned != 0)
        zoomBy(turned > 0 ? 1 : -1);
    event->accept();
}

void PaperView::scrollContentsBy(int, int)
{
    viewport()->update();
    Q_EMIT pageChanged();
}

void PaperView::changeEvent(QEvent* event)
{
    QAbstractScrollArea::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        viewport()->update();
}

} // namespace kartei
