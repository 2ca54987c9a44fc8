#include "ui/base/toast.h"
#include "ui/planning/files_dialog.h"

#include "core/base/text.h"
#include "core/storage/lookups.h"
#include "ui/base/elided_label.h"
#include "ui/base/metrics.h"
#include "ui/base/widget_style.h"
#include "ui/base/workbench.h"
#include "ui/planning/files_panel.h"

#include <QHBoxLayout>
#include <QPushButton>
#include <QVBoxLayout>

namespace kartei {

namespace {

constexpr int kWidth = 460;
constexpr int kHeight = 420;

} // namespace

FilesDialog::FilesDialog(QWidget* parent, Workbench& bench, UrlOpener opener, const EntityDesc& entity, qint64 id)
    : QDialog(parent)
{
    setAttribute(Qt::WA_DeleteOnClose);
    setObjectName(QStringLiteral("files_dialog"));
    setWindowTitle(tr("Files"));
    resize(kWidth, kHeight);
    auto* heading = new ElidedLabel(titleOf(bench.session(), entity, id));
    setTextStyle(*heading, FontSize::Title);
    auto* panel = new FilesPanel(bench, std::move(opener), FilesPanel::Place::Page);
    panel->setRecord(entity, id);
    auto* close = textButton(tr("Close"), ButtonKind::Secondary, QStringLiteral("close"));
    connect(close, &QPushButton::clicked, this, &QDialog::accept);
    auto* buttons = new QHBoxLayout;
    buttons->addStretch();
    buttons->addWidget(close);
    auto* column = new QVBoxLayout(this);
    plain(*column);
    heading->setContentsMargins(Metrics::space16, Metrics::space16, Metrics::space16, 0);
    margins(*buttons, Metrics::space16, 0, Metrics::space16, Metrics::space16);
    column->addWidget(heading);
    column->addWidget(panel, 1);
    column->addLayout(buttons);
    new Toast(this); // what is deleted here is taken back here
}

} // namespace kartei
