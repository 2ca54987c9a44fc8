#pragma once

#include "core/printing/paper_document.h"

#include <QAbstractScrollArea>
#include <QHash>
#include <QPixmap>

namespace kartei {

/// Pages as they come out of the printer, one below the other. Another document in its place keeps zoom and scroll
/// position. Always light, always from left to right: paper is not part of the window.
class PaperView final : public QAbstractScrollArea {
    Q_OBJECT

public:
    explicit PaperView(QWidget* parent = nullptr);

    void setDocument(PaperDocument document);
    const PaperDocument& document() const { return m_document; }

    void fitWidth();
    /// As large as on paper.
    void actualSize();
    /// Steps of a quarter; from then on the width of the view does not matter.
    void zoomBy(int steps);
    /// Logical pixels of the screen per pixel of paper: 1 is as large as on paper.
    qreal zoom() const;

    int currentPage() const;
    void goToPage(int page);

Q_SIGNALS:
    /// Page in view or their number changed.
    void pageChanged();

protected:
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void wheelEvent(QWheelEvent* event) override;
    void scrollContentsBy(int dx, int dy) override;
    void changeEvent(QEvent* event) override;

private:
    qreal pixelsPerMm() const;
    QSize pageSize() const;
    QRect pageRect(int page) const;
    const QPixmap& picture(int page);
    void setZoom(qreal zoom);
    void arrange();

    PaperDocument m_document;
    QHash<int, QPixmap> m_pictures;
    qreal m_zoom = 1;
    bool m_isFitting = true;
};

} // namespace kartei
