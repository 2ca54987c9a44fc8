#include "ui/base/work_window.h"

#include "ui/base/metrics.h"
#include "ui/base/widget_style.h"

#include <QAccessible>
#include <QHBoxLayout>
#include <QLabel>
#include <QProgressBar>
#include <QPushButton>
#include <QVBoxLayout>

namespace kartei {

namespace {

constexpr int kWidth = 440;
constexpr int kAll = 100; ///< percent

} // namespace

WorkWindow::WorkWindow(const QString& title, const QString& text)
    : m_text(new QLabel(text)), m_bar(new QProgressBar),
      m_cancel(textButton(tr("Cancel"), ButtonKind::Secondary, QStringLiteral("work_cancel")))
{
    setObjectName(QStringLiteral("work_beside"));
    setWindowTitle(title);
    setWindowModality(Qt::ApplicationModal);
    setAttribute(Qt::WA_QuitOnClose, false);
    setMinimumWidth(kWidth);
    m_text->setTextFormat(Qt::PlainText);
    m_text->setWordWrap(true);
    m_bar->setRange(0, 0);
    m_bar->setTextVisible(false);
    m_bar->setAccessibleName(text);
    m_cancel->setAutoDefault(false); // whoever was typing may press Return when it comes
    m_cancel->hide();
    connect(m_cancel, &QPushButton::clicked, this, &WorkWindow::reject);
    auto* row = new QHBoxLayout;
    row->addStretch();
    row->addWidget(m_cancel);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(Metrics::space24, Metrics::space24, Metrics::space24, Metrics::space16);
    column->setSpacing(Metrics::space16);
    column->addWidget(m_text);
    column->addWidget(m_bar);
    column->addLayout(row);
}

void WorkWindow::allowCancel()
{
    m_cancel->show();
}

void WorkWindow::setPercent(int percent)
{
    m_bar->setRange(0, kAll);
    m_bar->setValue(percent);
}

void WorkWindow::appear()
{
    show();
    setAccessibleDescription(m_text->text());
    QAccessibleEvent announcement(this, QAccessible::Alert);
    QAccessible::updateAccessibility(&announcement);
}

void WorkWindow::reject()
{
    if (m_cancel->isHidden() || m_isStopping)
        return;
    m_isStopping = true;
    m_cancel->setEnabled(false);
    m_bar->setRange(0, 0);
    m_text->setText(tr("Stopping…"));
    Q_EMIT cancelled();
}

} // namespace kartei
