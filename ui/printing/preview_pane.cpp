#include "ui/printing/preview_pane.h"

#include "ui/base/display_text.h"
#include "ui/base/metrics.h"
#include "ui/base/widget_style.h"
#include "ui/printing/paper_view.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QToolButton>
#include <QVBoxLayout>

namespace kartei {

PreviewPane::PreviewPane(QWidget* parent)
    : QWidget(parent), m_paper(new PaperView),
      m_close(iconButton(Icon::Close, tr("Close the preview"), QStringLiteral("closePreview")))
{
    setObjectName(QStringLiteral("previewPane"));
    setSurface(*this, Surface::Window);
    auto* column = new QVBoxLayout(this);
    margins(*column, 0, Metrics::space8, 0, Metrics::space8);
    column->setSpacing(Metrics::space4);
    column->addWidget(makeHead());
    column->addWidget(m_paper, 1);
    column->addWidget(makeFoot());
    connect(m_paper, &PaperView::pageChanged, this, &PreviewPane::showPage);
    showPage();
}

QWidget* PreviewPane::makeHead()
{
    auto* head = new QWidget;
    auto* row = new QHBoxLayout(head);
    margins(*row, Metrics::space16, 0, Metrics::space12, 0);
    row->setSpacing(Metrics::space4);
    auto* title = new QLabel(tr("Preview"));
    setTextStyle(*title, FontSize::Body, TextColour::Text, QFont::DemiBold);
    row->addWidget(title, 1);
    QToolButton* out = iconButton(Icon::ZoomOut, tr("Smaller"), QStringLiteral("zoomOut"));
    QToolButton* in = iconButton(Icon::ZoomIn, tr("Larger"), QStringLiteral("zoomIn"));
    QPushButton* real = textButton(percentText(Percent::of(100)), ButtonKind::Quiet, QStringLiteral("actualSize"));
    real->setAccessibleName(tr("As large as on paper"));
    real->setToolTip(real->accessibleName());
    QToolButton* fit = iconButton(Icon::FitWidth, tr("Fit the width"), QStringLiteral("fitWidth"));
    connect(out, &QToolButton::clicked, m_paper, [this] { m_paper->zoomBy(-1); });
    connect(in, &QToolButton::clicked, m_paper, [this] { m_paper->zoomBy(1); });
    connect(real, &QPushButton::clicked, m_paper, &PaperView::actualSize);
    connect(fit, &QToolButton::clicked, m_paper, &PaperView::fitWidth);
    connect(m_close, &QToolButton::clicked, this, &PreviewPane::closeRequested);
    for (QWidget* button : {static_cast<QWidget*>(out), static_cast<QWidget*>(in), static_cast<QWidget*>(real),
             static_cast<QWidget*>(fit), static_cast<QWidget*>(m_close)})
        row->addWidget(button);
    m_close->hide();
    return head;
}

QWidget* PreviewPane::makeFoot()
{
    auto* foot = new QWidget;
    auto* row = new QHBoxLayout(foot);
    plain(*row, Metrics::space8);
    m_previous = iconButton(Icon::Back, tr("Previous page"), QStringLiteral("previousPage"));
    m_next = iconButton(Icon::Forward, tr("Next page"), QStringLiteral("nextPage"));
    m_page = new QLabel;
    m_page->setObjectName(QStringLiteral("page"));
    setTextStyle(*m_page, FontSize::Small, TextColour::Text2);
    connect(m_previous, &QToolButton::clicked, m_paper, [this] { m_paper->goToPage(m_paper->currentPage() - 1); });
    connect(m_next, &QToolButton::clicked, m_paper, [this] { m_paper->goToPage(m_paper->currentPage() + 1); });
    row->addStretch();
    row->addWidget(m_previous);
    row->addWidget(m_page);
    row->addWidget(m_next);
    row->addStretch();
    return foot;
}

void PreviewPane::showPage()
{
    const int pages = m_paper->document().pageCount();
    const int page = m_paper->currentPage();
    m_page->setText(pages == 0 ? QString() : tr("Page %1 of %2").arg(page + 1).arg(pages));
    m_previous->setEnabled(page > 0);
    m_next->setEnabled(page + 1 < pages);
}

void PreviewPane::setClosable(const QString& shortcut)
{
    m_close->setToolTip(tr("Close the preview (%1)").arg(shortcut));
    m_close->show();
}

} // namespace kartei
