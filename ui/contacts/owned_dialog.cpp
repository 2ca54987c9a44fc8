#include "ui/contacts/owned_dialog.h"

#include "core/base/text.h"
#include "core/storage/lookups.h"
#include "ui/base/elided_label.h"
#include "ui/base/metrics.h"
#include "ui/base/toast.h"
#include "ui/base/widget_style.h"
#include "ui/base/workbench.h"
#include "ui/contacts/purchases_tab.h"

#include <QHBoxLayout>
#include <QPushButton>
#include <QVBoxLayout>

namespace kartei {

namespace {

constexpr int kWidth = 820;
constexpr int kHeight = 520;

} // namespace

OwnedDialog::OwnedDialog(QWidget* parent, Workbench& bench, Id<Contact> contact) : QDialog(parent)
{
    setAttribute(Qt::WA_DeleteOnClose);
    setObjectName(QStringLiteral("owned_dialog"));
    setWindowTitle(tr("What was delivered"));
    resize(kWidth, kHeight);
    auto* heading = new ElidedLabel(isolated(titleOf(bench.session(), describe<Contact>(), contact.value)));
    setTextStyle(*heading, FontSize::Title);
    heading->setContentsMargins(Metrics::space24, Metrics::space16, Metrics::space24, Metrics::space8);
    auto* tab = new PurchasesTab(bench);
    tab->makeParts();
    tab->setContact(contact);
    connect(&bench.session(), &Session::changed, tab, [tab, contact] { tab->setContact(contact); });
    auto* close = textButton(tr("Close"), ButtonKind::Secondary, QStringLiteral("close"));
    close->setAutoDefault(false);
    connect(close, &QPushButton::clicked, this, &QDialog::accept);
    auto* buttons = new QHBoxLayout;
    margins(*buttons, Metrics::space16, Metrics::space8, Metrics::space16, Metrics::space16);
    buttons->addStretch();
    buttons->addWidget(close);
    auto* column = new QVBoxLayout(this);
    plain(*column);
    column->addWidget(heading);
    column->addWidget(tab, 1);
    column->addLayout(buttons);
    new Toast(this); // what is deleted here is taken back here
}

} // namespace kartei
