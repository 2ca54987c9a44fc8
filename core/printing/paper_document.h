#pragma once

#include "core/base/result.h"
#include "core/printing/paper_text.h"

#include <QByteArray>
#include <QImage>
#include <QRectF>
#include <QSizeF>

#include <variant>
#include <vector>

class QPagedPaintDevice;
class QPainter;

namespace kartei {

/// All of the marks below: millimetres from the top left corner of the sheet.
struct TextMark {
    QString text;
    TextStyle style;
    QPointF at; ///< left end of the base line, whatever the direction
    Qt::LayoutDirection direction = Qt::LeftToRight;
    qreal angle = 0; ///< degrees, clockwise around `at`
};
struct LineMark {
    QPointF from;
    QPointF to;
    qreal width = 0.1;
    QRgb ink = kPaperLine;
};
struct BoxMark {
    QRectF box;
    QRgb ink = kPaperBlack;
    qreal radius = 0;
};
struct ImageMark {
    QRectF box;
    QImage image;
};
using PaperMark = std::variant<TextMark, LineMark, BoxMark, ImageMark>;
using PaperMarks = std::vector<PaperMark>;

/// A document laid out: the same pages for preview, printer and PDF.
struct PaperDocument {
    QString title;
    QSizeF size; ///< of a sheet, mm
    std::vector<PaperMarks> pages;

    int pageCount() const { return static_cast<int>(pages.size()); }
};

/// Page from 0; `dotsPerMm` of the painter's device.
void paintPage(QPainter& painter, const PaperDocument& document, int page, qreal dotsPerMm);

/// All pages; sets sheet and margins of the device, which must not be painted on yet. Storage: the device failed.
Result<> printOn(QPagedPaintDevice& device, const PaperDocument& document);

/// Pages from..to (from 0, both printed) of it.
Result<> printOn(QPagedPaintDevice& device, const PaperDocument& document, int from, int to);

/// PDF/A-1b with embedded fonts, complete or an error.
Result<QByteArray> pdfOf(const PaperDocument& document);

} // namespace kartei
