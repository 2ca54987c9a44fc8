#include "ui/sales/quote_foot.h"

#include "core/base/text.h"
#include "core/sales/credit.h"
#include "core/storage/lookups.h"
#include "ui/base/display_text.h"
#include "ui/base/metrics.h"
#include "ui/base/widget_style.h"
#include "ui/base/workbench.h"

#include <QGridLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QTimer>
#include <QVBoxLayout>

#include <chrono>

namespace kartei {

namespace {

QLabel* noteLabel(const QString& name, TextColour colour)
{
    auto* label = new QLabel;
    label->setObjectName(name);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    setTextStyle(*label, FontSize::Small, colour);
    return label;
}

void setNote(QLabel& label, const QString& text)
{
    label.setText(text);
    label.setVisible(!text.isEmpty());
}

} // namespace

QuoteFoot::QuoteFoot(Workbench& workbench, QWidget* parent)
    : QWidget(parent), m_workbench(workbench), m_hint(noteLabel(QStringLiteral("hint"), TextColour::Text2)),
      m_parties(noteLabel(QStringLiteral("parties"), TextColour::Text2)),
      m_credit(noteLabel(QStringLiteral("credit"), TextColour::Warning)),
      m_terms(textButton(tr("Texts, terms and discount…"), ButtonKind::Link, QStringLiteral("terms"))),
      m_sums(new QGridLayout), m_flash(new QTimer(this))
{
    setObjectName(QStringLiteral("quoteFoot"));
    m_sums->setHorizontalSpacing(Metrics::space24);
    m_sums->setVerticalSpacing(Metrics::space2);
    auto* start = new QVBoxLayout;
    plain(*start, Metrics::space4);
    start->addWidget(m_terms, 0, Qt::AlignLeading);
    for (QLabel* note : {m_hint, m_parties, m_credit})
        start->addWidget(note);
    start->addStretch();
    auto* row = new QHBoxLayout(this);
    plain(*row, Metrics::space16);
    row->addLayout(start, 1);
    row->addLayout(m_sums);
    m_flash->setSingleShot(true);
    m_flash->setInterval(std::chrono::seconds(1));
    connect(m_flash, &QTimer::timeout, this, [this] {
        if (m_total)
            setSurface(*m_total, Surface::None);
    });
    connect(m_terms, &QPushButton::clicked, this, &QuoteFoot::termsWanted);
}

void QuoteFoot::addRow(const QString& label, Amount amount, const Quote& quote, bool isTotal)
{
    const int row = m_sums->count() / 2;
    auto* name = new QLabel(label);
    auto* figure = new QLabel(moneyText({amount, quote.currency}));
    const TextColour quiet = isTotal ? TextColour::Text : TextColour::Text2;
    setTextStyle(*name, FontSize::Body, quiet, isTotal ? QFont::DemiBold : QFont::Normal);
    setTextStyle(*figure, isTotal ? FontSize::Title : FontSize::Body);
    figure->setAlignment(Qt::AlignRight | Qt::AlignAbsolute | Qt::AlignVCenter);
    figure->setAccessibleName(tr("%1: %2").arg(label, figure->text()));
    figure->setTextInteractionFlags(Qt::TextSelectableByMouse);
    figure->setObjectName(isTotal ? QStringLiteral("total") : QStringLiteral("sum"));
    m_sums->addWidget(name, row, 0);
    m_sums->addWidget(figure, row, 1);
    if (isTotal)
        m_total = figure;
}

void QuoteFoot::setTotals(const Quote& quote, const QuoteTotals& totals)
{
    while (QLayoutItem* item = m_sums->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    m_total = nullptr;
    if (totals.discount.minor != 0) {
        addRow(tr("Sum"), totals.sum, quote, false);
        const bool isSurcharge = totals.discount.minor < 0;
        addRow(isSurcharge ? tr("Surcharge") : tr("Discount"), {-totals.discount.minor}, quote, false);
    }
    addRow(tr("Net"), totals.net, quote, false);
    for (const TaxShare& share : totals.taxes)
        addRow(tr("Tax %1").arg(percentText(share.rate)), share.tax, quote, false);
    addRow(tr("Total"), totals.total, quote, true);
    setNote(*m_hint,
        totals.uncounted == 0 ? QString()
                              : tr("%n line(s) not in the total", nullptr, static_cast<int>(totals.uncounted)));
    showParties(quote);
    if (m_shown == quote.id && m_shownTotal != totals.total)
        flashTotal();
    m_shown = quote.id;
    m_shownTotal = totals.total;
    m_terms->setEnabled(quote.id.isSet());
}

void QuoteFoot::showParties(const Quote& quote)
{
    const auto name
        = [&](Id<Contact> who) { return isolated(titleOf(m_workbench.session(), describe<Contact>(), who.value)); };
    QStringList parties;
    if (quote.billTo.isSet() && quote.billTo != quote.contact)
        parties += tr("%1 pays.").arg(name(quote.billTo));
    if (quote.shipTo.isSet() && quote.shipTo != quote.contact)
        parties += tr("It is delivered to %1.").arg(name(quote.shipTo));
    setNote(*m_parties, parties.join(u' '));
    QString warning;
    if (quote.status == QuoteStatus::Draft) {
        const auto credit = creditUseOf(m_workbench.session(), quote);
        if (!credit)
            m_workbench.report(credit.error());
        else if (*credit)
            warning = creditWarning(**credit, [](const Money& sum) { return moneyText(sum); });
    }
    setNote(*m_credit, warning);
}

void QuoteFoot::setEditable(bool isEditable)
{
    m_terms->setVisible(isEditable);
}

void QuoteFoot::flashTotal()
{
    setSurface(*m_total, Surface::Soft);
    m_flash->start();
}

} // namespace kartei
