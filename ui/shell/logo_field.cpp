#include "ui/shell/logo_field.h"

#include "core/base/picture.h"
#include "core/base/text.h"
#include "ui/base/metrics.h"
#include "ui/base/painting.h"
#include "ui/base/prompts.h"
#include "ui/base/widget_style.h"

#include <QBuffer>
#include <QDragEnterEvent>
#include <QFile>
#include <QFileInfo>
#include <QImageReader>
#include <QMimeData>
#include <QPainter>
#include <QPushButton>
#include <QVBoxLayout>

namespace kartei {

namespace {

constexpr qint64 kLargestFile = 20 * 1024 * 1024;
constexpr int kLargestSide = 1600; // 60 mm at 600 dpi

/// As PNG or JPEG of a sensible size; empty: not a picture.
QByteArray pictureFrom(const QByteArray& content)
{
    QBuffer buffer;
    buffer.setData(content);
    QImageReader reader(&buffer);
    reader.setAutoTransform(true);
    const QByteArray format = reader.format();
    QImage image = reader.read();
    if (image.isNull())
        return {};
    const bool isFit = image.width() <= kLargestSide && image.height() <= kLargestSide;
    if (isFit && (format == "png" || format == "jpeg"))
        return content;
    if (!isFit)
        image = image.scaled(kLargestSide, kLargestSide, Qt::KeepAspectRatio, Qt::SmoothTransformation);
    QByteArray png;
    QBuffer out(&png);
    image.save(&out, "PNG");
    return png;
}

} // namespace

LogoField::LogoField(Prompts& prompts, QWidget* parent)
    : QWidget(parent), m_prompts(prompts),
      m_choose(textButton(tr("Choose a logo"), ButtonKind::Link, QStringLiteral("chooseLogo"), this)),
      m_remove(textButton(tr("Remove the logo"), ButtonKind::Link, QStringLiteral("removeLogo"), this))
{
    setObjectName(QStringLiteral("logo"));
    setAcceptDrops(true);
    auto* column = new QVBoxLayout(this);
    column->addStretch();
    column->addWidget(m_choose, 0, Qt::AlignHCenter);
    column->addWidget(m_remove, 0, Qt::AlignHCenter);
    column->addSpacing(Metrics::space4);
    m_remove->hide();
    setMinimumSize(140, textHeight(4, Metrics::space32));
    connect(m_choose, &QPushButton::clicked, this, &LogoField::chooseFile);
    connect(m_remove, &QPushButton::clicked, this, [this] {
        setLogo({});
        Q_EMIT edited();
    });
}

void LogoField::setLogo(const QByteArray& logo)
{
    m_logo = logo;
    m_picture = QPixmap::fromImage(pictureOf(logo));
    m_choose->setVisible(logo.isEmpty());
    m_remove->setVisible(!logo.isEmpty());
    update();
}

void LogoField::chooseFile()
{
    FileRequest request;
    request.title = tr("Choose a logo");
    request.filters = {tr("Pictures (*.png *.jpg *.jpeg *.svg *.webp)")};
    if (const auto path = m_prompts.openFile(request))
        read(*path);
}

void LogoField::read(const QString& path)
{
    QFile file(path);
    const bool isReadable = file.size() <= kLargestFile && file.open(QIODevice::ReadOnly);
    const QByteArray picture = isReadable ? pictureFrom(file.readAll()) : QByteArray();
    if (picture.isEmpty()) {
        m_prompts.notify(
            {tr("%1 is not a picture that can be used as a logo. Choose a PNG or JPEG file of at most 20 MB.")
                    .arg(isolated(QFileInfo(path).fileName())),
                path, {}});
        return;
    }
    setLogo(picture);
    Q_EMIT edited();
}

void LogoField::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(theme().input, 1, Qt::DashLine));
    painter.setBrush(m_picture.isNull() ? theme().raised : QColor(Qt::white)); // paper is white in the dark, too
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), Metrics::cardRadius, Metrics::cardRadius);
    const int foot
        = m_remove->isVisible() ? m_remove->height() + Metrics::space12 : m_choose->height() + Metrics::space12;
    const QRect room = rect().adjusted(Metrics::space8, Metrics::space8, -Metrics::space8, -foot);
    if (m_picture.isNull()) {
        QRect picture(0, 0, Metrics::largeIcon, Metrics::largeIcon);
        picture.moveCenter(room.center());
        drawIcon(&painter, picture, Icon::Picture);
        return;
    }
    painter.setRenderHint(QPainter::SmoothPixmapTransform);
    QRect place(QPoint(), m_picture.size().scaled(room.size(), Qt::KeepAspectRatio).boundedTo(m_picture.size()));
    place.moveCenter(room.center());
    painter.drawPixmap(place, m_picture);
}

void LogoField::dragEnterEvent(QDragEnterEvent* event)
{
    if (event->mimeData()->hasUrls() && event->mimeData()->urls().constFirst().isLocalFile())
        event->acceptProposedAction();
}

void LogoField::dropEvent(QDropEvent* event)
{
    read(event->mimeData()->urls().constFirst().toLocalFile());
}

} // namespace kartei
