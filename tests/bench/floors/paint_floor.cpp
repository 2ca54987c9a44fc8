#include "tests/bench/floors/paint_floor.h"

#include <QBuffer>
#include <QPainter>
#include <QPdfWriter>

namespace kartei::bench {

QByteArray paintedQuote(int lines)
{
    QByteArray pdf;
    QBuffer buffer(&pdf);
    buffer.open(QIODevice::WriteOnly);
    QPdfWriter writer(&buffer);
    writer.setPdfVersion(QPagedPaintDevice::PdfVersion_A1b);
    writer.setPageSize(QPageSize(QPageSize::A4));
    writer.setResolution(300);
    QPainter painter(&writer);
    painter.setFont(QFont(QStringLiteral("Inter"), 9));
    const int width = writer.width();
    const int height = painter.fontMetrics().height() * 2;
    int y = 0;
    const auto row = [&](const QString& left, const QString& right) {
        if (y > writer.height() - 3 * height) {
            writer.newPage();
            y = 0;
        }
        painter.drawText(0, y += height, left);
        painter.drawText(QRect(width / 2, y - height, width / 2, height), Qt::AlignRight | Qt::AlignBottom, right);
        painter.drawLine(0, y + height / 3, width, y + height / 3);
    };
    for (int i = 0; i < 8; ++i)
        row(QStringLiteral("Bäckerei Huber GmbH %1").arg(i), QStringLiteral("Quotation"));
    for (int i = 1; i <= lines; ++i)
        row(QStringLiteral("%1   Oak worktop, oiled, 40 mm, number %1   %2 pc   12.50").arg(i).arg(i * 3),
            QStringLiteral("%1.00 €").arg(i * 37));
    row(QStringLiteral("Total"), QStringLiteral("12,345.00 €"));
    painter.end();
    return pdf;
}

} // namespace kartei::bench
