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
    connect(m_action, &QPushButton::clicked, this, &Toast::run);
    parent->installEventFilter(this);
    hide();
}

void Toast::tell(const ToastMessage& message)
{
    m_run = message.run;
    m_text->setText(message.text);
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

void Toast::run()
{
    hide();
    m_timer.stop();
    if (const std::function<void()> run = std::exchange(m_run, nullptr))
        run();
}

void Toast::hideUnlessUsed()
{
    if (m_action->hasFocus())
        return;
    m_timer.stop();
    m_run = nullptr;
    hide();
}

} // namespace kartei
