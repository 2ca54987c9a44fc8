#include "ui/sales/quote_terms_dialog.h"

#include "ui/base/entity_form.h"
#include "ui/base/metrics.h"
#include "ui/base/widget_style.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>

namespace kartei {

namespace {

constexpr int kWidth = 640;
constexpr int kHeight = 720; ///< all of it in sight on a small laptop

} // namespace

QuoteTermsDialog::QuoteTermsDialog(Workbench& workbench, const Quote& quote, QWidget* parent)
    : QDialog(parent), m_form(new EntityForm(describe<Quote>(), workbench)), m_entered(quote)
{
    setObjectName(QStringLiteral("quoteTerms"));
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Texts, terms and discount"));
    m_form->addRow({&fieldOf<&Quote::discount>(), &fieldOf<&Quote::discountAmount>()});
    m_form->addRow({&fieldOf<&Quote::taxMode>(), &fieldOf<&Quote::clerk>()});
    m_form->add(fieldOf<&Quote::salutation>());
    m_form->add(fieldOf<&Quote::intro>());
    m_form->add(fieldOf<&Quote::closing>());
    m_form->add(fieldOf<&Quote::paymentTerms>());
    m_form->addRow({&fieldOf<&Quote::billTo>(), &fieldOf<&Quote::shipTo>()});
    m_form->addRow({&fieldOf<&Quote::recipient>(), &fieldOf<&Quote::deliveryAddress>()});
    m_form->load(Record::of(quote));
    auto* body = new QWidget;
    setSurface(*body, Surface::Base);
    auto* inside = new QVBoxLayout(body);
    margins(*inside, Metrics::space24, Metrics::space16, Metrics::space24, Metrics::space16);
    inside->addWidget(m_form);
    inside->addStretch();
    auto* scroll = new QScrollArea;
    scroll->setWidgetResizable(true);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setWidget(body);
    auto* column = new QVBoxLayout(this);
    plain(*column);
    column->addWidget(scroll, 1);
    column->addWidget(hairline());
    column->addWidget(makeButtons());
    resize(kWidth, kHeight);
}

QWidget* QuoteTermsDialog::makeButtons()
{
    auto* bar = new QWidget;
    auto* row = new QHBoxLayout(bar);
    margins(*row, Metrics::space24, Metrics::space12, Metrics::space24, Metrics::space12);
    row->setSpacing(Metrics::space8);
    QPushButton* cancel = textButton(tr("Cancel"), ButtonKind::Secondary, QStringLiteral("cancel"));
    QPushButton* save = textButton(tr("Save terms"), ButtonKind::Primary, QStringLiteral("save"));
    save->setToolTip(tr("Save terms (Ctrl+Enter)"));
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(save, &QPushButton::clicked, this, &QuoteTermsDialog::accept);
    row->addStretch();
    row->addWidget(cancel);
    row->addWidget(save);
    return bar;
}

void QuoteTermsDialog::accept()
{
    const Result<Record> record = m_form->record();
    if (!record)
        return; // the form says where
    m_entered = record->as<Quote>();
    QDialog::accept();
}

void QuoteTermsDialog::writeTo(Quote& quote) const
{
    quote.discount = m_entered.discount;
    quote.discountAmount = m_entered.discountAmount;
    quote.taxMode = m_entered.taxMode;
    quote.clerk = m_entered.clerk;
    quote.salutation = m_entered.salutation;
    quote.intro = m_entered.intro;
    quote.closing = m_entered.closing;
    quote.paymentTerms = m_entered.paymentTerms;
    quote.billTo = m_entered.billTo;
    quote.shipTo = m_entered.shipTo;
    quote.recipient = m_entered.recipient;
    quote.deliveryAddress = m_entered.deliveryAddress;
}

void QuoteTermsDialog::keyPressEvent(QKeyEvent* event)
{
    const bool isEnter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (isEnter && event->modifiers().testFlag(Qt::ControlModifier))
        return accept();
    if (!isEnter)
        QDialog::keyPressEvent(event);
}

} // namespace kartei
