#include "ui/base/toast.h"

#include "ui/base/metrics.h"
#include "ui/base/theme.h"
#include "ui/base/widget_style.h"

#include <QAccessible>
#include <QEvent>
#include <QGraphicsDropShadowEffect>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>

#include <utility>

namespace kartei {

namespace {

constexpr int kShownMs = 8000;

} // namespace

Toast::Toast(QWidget* parent)
    : QFrame(parent), m_text(new QLabel(this)),
      m_action(textButton({}, ButtonKind::Link, QStringLiteral("toastAction"), this))
{
    setObjectName(QStringLiteral("toast"));
    setSurface(*this, Surface::Raised);
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(Metrics::space16, Metrics::space8, Metrics::space16, Metrics::space8);
    row->setSpacing(Metrics::space16);
    m_text->setTextFormat(Qt::PlainText);
    row->addWidget(m_text);
    row->addWidget(m_action);
    auto* shadow = new QGraphicsDropShadowEffect(this);
    shadow->setBlurRadius(Metrics::space16);
    shadow->setOffset(0, Metrics::space2);
    shadow->setColor(theme().shadow);
    setGraphicsEffect(shadow);
    m_timer.setInterval(kShownMs);
    connect(&m_timer, &QTimer::timeout, this, &Toast::hideUnlessUsed);
    connect(m_action, &QPushButton::clicked, this, &Toast::runAll);
    parent->installEventFilter(this);
    hide();
}

void Toast::tell(const ToastMessage& message)
{
    const bool continues = isVisibleTo(parentWidget()) && !message.series.isEmpty() && message.series == m_series;
    if (!continues) {
        m_count = 0;
        m_runs.clear();
    }
    m_series = message.series;
    ++m_count;
    if (message.run)
        m_runs.push_back(message.run);
    m_text->setText(m_count > 1 && message.merged ? message.merged(m_count) : message.text);
    m_action->setText(message.action);
    m_action->setVisible(!message.action.isEmpty());
    setAccessibleName(m_text->text());
    place();
    show();
    raise();
    m_timer.start();
    QAccessibleEvent announcement(this, QAccessible::Alert);
    QAccessible::updateAccessibility(&announcement);
}

QString Toast::text() const
{
    return m_text->text();
}

bool Toast::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::Resize && isVisible())
        place();
    return QFrame::eventFilter(watched, event);
}

void Toast::enterEvent(QEnterEvent*)
{
    m_timer.stop();
}

void Toast::leaveEvent(QEvent*)
{
    m_timer.start();
}

void Toast::place()
{
    layout()->activate();
    const QSize room = parentWidget()->size();
    const QSize size(qMin(sizeHint().width(), room.width() - 2 * Metrics::space16), sizeHint().height());
    setGeometry((room.width() - size.width()) / 2, room.height() - size.height() - Metrics::space24, size.width(),
        size.height());
}

void Toast::runAll()
{
    hide();
    m_timer.stop();
    const std::vector<std::function<void()>> runs = std::exchange(m_runs, {});
    for (auto run = runs.rbegin(); run != runs.rend(); ++run)
        (*run)();
}

void Toast::hideUnlessUsed()
{
    if (m_action->hasFocus())
        return;
    m_timer.stop();
    m_runs.clear();
    hide();
}

} // namespace kartei
