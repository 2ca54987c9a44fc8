#include "ui/planning/file_drop.h"

#include "ui/base/fonts.h"
#include "ui/base/metrics.h"
#include "ui/base/painting.h"
#include "ui/base/workbench.h"

#include <QAbstractScrollArea>
#include <QDropEvent>
#include <QMimeData>
#include <QPainter>
#include <QUrl>

#include <utility>

namespace kartei {

namespace {

/// Over all of a widget, while files are.
class DropMark final : public QWidget {
public:
    DropMark(QWidget* over, const QString& says)
        : QWidget(over),
          m_says(says.isEmpty() ? FileDrop::tr("Let go here: mails go on the timeline, other files are kept.") : says)
    {
        setAttribute(Qt::WA_TransparentForMouseEvents);
        hide();
    }
    void appear()
    {
        setGeometry(parentWidget()->rect());
        raise();
        show();
    }

protected:
    void paintEvent(QPaintEvent*) override
    {
        constexpr int kVeil = 215; // of 255: what is below is still seen
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        QColor ground = theme().soft;
        ground.setAlpha(kVeil);
        drawRounded(&painter, rect().adjusted(1, 1, -1, -1), Metrics::cardRadius, ground, theme().accent);
        painter.setFont(themeFont(FontSize::Body, QFont::DemiBold));
        painter.setPen(theme().softText);
        painter.drawText(rect().adjusted(Metrics::space16, 0, -Metrics::space16, 0),
            static_cast<int>(Qt::AlignCenter) | Qt::TextWordWrap, m_says);
    }

private:
    QString m_says;
};

/// Hands on what text fields would take.
class Leaver final : public QObject {
public:
    using QObject::QObject;

protected:
    bool eventFilter(QObject* watched, QEvent* event) override
    {
        const bool isDrag
            = event->type() == QEvent::DragEnter || event->type() == QEvent::DragMove || event->type() == QEvent::Drop;
        if (!isDrag || !static_cast<QDropEvent*>(event)->mimeData()->hasUrls())
            return QObject::eventFilter(watched, event);
        event->ignore();
        return true;
    }
};

} // namespace

FileDrop::FileDrop(QWidget* over, Workbench& bench, Taker taker)
    : QObject(over), m_over(over), m_bench(bench), m_taker(std::move(taker)), m_mark(new DropMark(over, m_taker.says))
{
    over->setAcceptDrops(true);
    over->installEventFilter(this);
}

void FileDrop::leaveToParents(QAbstractScrollArea& text)
{
    text.viewport()->installEventFilter(new Leaver(&text));
}

bool FileDrop::eventFilter(QObject* watched, QEvent* event)
{
    const QEvent::Type type = event->type();
    if (type == QEvent::DragLeave)
        m_mark->hide();
    if (type != QEvent::DragEnter && type != QEvent::DragMove && type != QEvent::Drop)
        return QObject::eventFilter(watched, event);
    auto* dropped = static_cast<QDropEvent*>(event);
    if (!dropped->mimeData()->hasUrls() || !m_taker.mayTake())
        return QObject::eventFilter(watched, event);
    dropped->setDropAction(Qt::CopyAction); // the file itself stays where it is
    dropped->accept();
    if (type == QEvent::DragEnter)
        static_cast<DropMark*>(m_mark)->appear();
    if (type == QEvent::Drop)
        drop(*dropped->mimeData());
    return true;
}

void FileDrop::drop(const QMimeData& data)
{
    m_mark->hide();
    const QStringList paths = localFilesIn(data);
    if (paths.isEmpty())
        m_bench.report(invalid(tr("Only files of this computer can be added. Save it here first, then add it.")));
    else
        m_taker.take(paths);
}

QStringList localFilesIn(const QMimeData& data)
{
    QStringList paths;
    for (const QUrl& url : data.urls()) {
        if (url.isLocalFile())
            paths += url.toLocalFile();
    }
    return paths;
}

} // namespace kartei
