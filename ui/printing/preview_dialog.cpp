#include "ui/printing/preview_dialog.h"

#include "ui/base/dialog_parts.h"
#include "ui/base/metrics.h"
#include "ui/base/widget_style.h"
#include "ui/base/workbench.h"
#include "ui/printing/paper_output.h"
#include "ui/printing/paper_view.h"
#include "ui/printing/preview_pane.h"

#include <QHBoxLayout>
#include <QPushButton>
#include <QVBoxLayout>

namespace kartei {

PreviewDialog::PreviewDialog(Workbench& workbench, PaperDocument document, const QString& fileName, QWidget* parent)
    : QDialog(parent), m_workbench(workbench), m_document(std::move(document)), m_fileName(fileName)
{
    setObjectName(QStringLiteral("previewDialog"));
    setWindowTitle(m_document.title);
    auto* pane = new PreviewPane;
    pane->paper()->setDocument(m_document);
    auto* column = new QVBoxLayout(this);
    plain(*column);
    column->addWidget(pane, 1);
    column->addWidget(hairline());
    column->addWidget(makeButtons());
    pane->paper()->setFocus();
    resizeWithinScreen(*this, {760, 900});
}

QWidget* PreviewDialog::makeButtons()
{
    auto* bar = new QWidget;
    auto* row = new QHBoxLayout(bar);
    margins(*row, Metrics::space16, Metrics::space12, Metrics::space16, Metrics::space12);
    row->setSpacing(Metrics::space8);
    QPushButton* close = textButton(tr("Close"), ButtonKind::Secondary, QStringLiteral("close"));
    QPushButton* pdf = textButton(tr("Save PDF…"), Icon::Export, ButtonKind::Secondary, QStringLiteral("savePdf"));
    QPushButton* paper = textButton(tr("Print…"), Icon::Print, ButtonKind::Primary, QStringLiteral("print"));
    connect(close, &QPushButton::clicked, this, &QDialog::reject);
    connect(pdf, &QPushButton::clicked, this, &PreviewDialog::save);
    connect(paper, &QPushButton::clicked, this, &PreviewDialog::print);
    row->addStretch();
    row->addWidget(close);
    row->addWidget(pdf);
    row->addWidget(paper);
    return bar;
}

void PreviewDialog::print()
{
    const Result<bool> done = printPaper(m_document, this);
    if (!done)
        m_workbench.report(done.error());
    else if (*done)
        accept();
}

void PreviewDialog::save()
{
    const Result<bool> done = savePaper(m_document, m_workbench.prompts(), m_fileName);
    if (!done)
        m_workbench.report(done.error());
    else if (*done)
        accept();
}

void showPreview(Workbench& workbench, const PaperDocument& document, const QString& fileName, QWidget* parent)
{
    auto* dialog = new PreviewDialog(workbench, document, fileName, parent);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setWindowModality(Qt::WindowModal);
    dialog->show();
}

} // namespace kartei
