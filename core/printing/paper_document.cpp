#include "core/printing/paper_document.h"

#include <QBuffer>
#include <QCoreApplication>
#include <QPageLayout>
#include <QPageSize>
#include <QPagedPaintDevice>
#include <QPainter>
#include <QPdfWriter>

namespace kartei {

using namespace Qt::StringLiterals;

namespace {

class MarkPainter {
public:
    explicit MarkPainter(QPainter& painter) : m_painter(painter), m_texts(painter) { }

    void operator()(const TextMark& mark)
    {
        if (mark.angle == 0) {
            m_texts.draw(mark.text, mark.style, mark.at, mark.direction);
            return;
        }
        m_painter.save();
        m_painter.translate(mark.at * kUnitsPerMm);
        m_painter.rotate(mark.angle);
        m_texts.draw(mark.text, mark.style, {}, mark.direction);
        m_painter.restore();
    }
    void operator()(const LineMark& mark) const
    {
        m_painter.setPen(QPen(QColor::fromRgb(mark.ink), mark.width * kUnitsPerMm, Qt::SolidLine, Qt::FlatCap));
        m_painter.drawLine(mark.from * kUnitsPerMm, mark.to * kUnitsPerMm);
    }
    void operator()(const BoxMark& mark) const
    {
        m_painter.setPen(Qt::NoPen);
        m_painter.setBrush(QColor::fromRgb(mark.ink));
        const qreal radius = mark.radius * kUnitsPerMm;
        m_painter.drawRoundedRect(inUnits(mark.box), radius, radius);
    }
    void operator()(const ImageMark& mark) const
    {
        // PDF/A-1 has no transparency.
        QImage flat(mark.image.size(), QImage::Format_RGB32);
        flat.fill(Qt::white);
        QPainter(&flat).drawImage(0, 0, mark.image);
        m_painter.drawImage(inUnits(mark.box), flat);
    }

private:
    static QRectF inUnits(const QRectF& box) { return {box.topLeft() * kUnitsPerMm, box.size() * kUnitsPerMm}; }

    QPainter& m_painter;
    TextPainter m_texts;
};

Error deviceFailed(const QString& detail)
{
    return {Error::Kind::Storage,
        QCoreApplication::translate("Printing", "The document could not be printed. Check the printer and try again."),
        detail};
}

Error pdfFailed(const QString& detail)
{
    return {Error::Kind::Storage,
        QCoreApplication::translate("Printing", "The PDF could not be made. Free some memory and try again."), detail};
}

} // namespace

void paintPage(QPainter& painter, const PaperDocument& document, int page, qreal dotsPerMm)
{
    painter.save();
    painter.setRenderHints(QPainter::Antialiasing | QPainter::SmoothPixmapTransform | QPainter::LosslessImageRendering);
    painter.scale(dotsPerMm / kUnitsPerMm, dotsPerMm / kUnitsPerMm);
    MarkPainter marks(painter);
    for (const PaperMark& mark : document.pages[static_cast<size_t>(page)])
        std::visit(marks, mark);
    painter.restore();
}

Result<> printOn(QPagedPaintDevice& device, const PaperDocument& document)
{
    return printOn(device, document, 0, document.pageCount() - 1);
}

Result<> printOn(QPagedPaintDevice& device, const PaperDocument& document, int from, int to)
{
    const bool landscape = document.size.width() > document.size.height();
    const QSizeF portrait = landscape ? document.size.transposed() : document.size;
    QPageLayout layout(QPageSize(portrait, QPageSize::Millimeter, QString(), QPageSize::FuzzyMatch),
        landscape ? QPageLayout::Landscape : QPageLayout::Portrait, {});
    layout.setMode(QPageLayout::FullPageMode);
    device.setPageLayout(layout);
    QPainter painter;
    if (!painter.begin(&device))
        return deviceFailed(u"the device cannot be painted on"_s);
    for (int page = from; page <= to; ++page) {
        if (page > from && !device.newPage())
            return deviceFailed(u"no page %1"_s.arg(page + 1));
        paintPage(painter, document, page, device.logicalDpiX() / 25.4);
    }
    if (!painter.end())
        return deviceFailed(u"the device did not finish"_s);
    return {};
}

Result<QByteArray> pdfOf(const PaperDocument& document)
{
    QByteArray pdf;
    QBuffer buffer(&pdf);
    if (!buffer.open(QIODevice::WriteOnly))
        return pdfFailed(buffer.errorString());
    {
        QPdfWriter writer(&buffer);
        writer.setPdfVersion(QPagedPaintDevice::PdfVersion_A1b);
        writer.setResolution(1200);
        writer.setTitle(document.title);
        writer.setCreator(u"Kartei " KARTEI_VERSION ""_s);
        const Result<> printed = printOn(writer, document);
        if (!printed)
            return pdfFailed(printed.error().detail);
    }
    // QPdfWriter hides write errors.
    if (!pdf.startsWith("%PDF-") || !pdf.trimmed().endsWith("%%EOF"))
        return pdfFailed(u"cut off after %1 bytes"_s.arg(pdf.size()));
    if (pdf.count("/Type /Page\n") != document.pageCount())
        return pdfFailed(u"%1 of %2 pages"_s.arg(pdf.count("/Type /Page\n")).arg(document.pageCount()));
    return pdf;
}

} // namespace kartei
