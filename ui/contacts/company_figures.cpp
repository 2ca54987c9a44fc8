#include "ui/contacts/company_figures.h"

#include "ui/base/display_text.h"
#include "ui/base/metrics.h"
#include "ui/base/widget_style.h"
#include "ui/base/workbench.h"
#include "ui/contacts/credit_text.h"
#include "ui/contacts/figure_button.h"

#include <QHBoxLayout>

namespace kartei {

namespace {

/// Without the decimals that nobody reads in a large figure.
QString roundedText(const Money& money)
{
    QString text = moneyText(money);
    const int digits = money.currency.minorDigits();
    if (digits == 0)
        return text;
    const qint64 unit = money.currency.minorPerMajor();
    const Money whole{
        {(money.amount.minor + (money.amount.minor < 0 ? -unit : unit) / 2) / unit * unit}, money.currency};
    text = moneyText(whole);
    const qsizetype point = text.lastIndexOf(QLocale().decimalPoint());
    return point < 0 ? text : text.remove(point, digits + 1);
}

} // namespace

CompanyFigures::CompanyFigures(Workbench& bench, QWidget* parent)
    : QWidget(parent), m_bench(bench), m_won(new FigureButton(tr("Won in 12 months"), QStringLiteral("figure_won"))),
      m_deals(new FigureButton(tr("Open deals"), QStringLiteral("figure_deals"))),
      m_quotes(new FigureButton(tr("Open quotes"), QStringLiteral("figure_quotes"))),
      m_tickets(new FigureButton(tr("Open tickets"), QStringLiteral("figure_tickets")))
{
    auto* row = new QHBoxLayout(this);
    plain(*row, Metrics::space12);
    for (FigureButton* figure : {m_won, m_deals, m_quotes, m_tickets})
        row->addWidget(figure, 1);
    connect(m_won, &QAbstractButton::clicked, this, &CompanyFigures::dealsWanted);
    connect(m_deals, &QAbstractButton::clicked, this, &CompanyFigures::dealsWanted);
    connect(m_quotes, &QAbstractButton::clicked, this, &CompanyFigures::quotesWanted);
    connect(m_tickets, &QAbstractButton::clicked, this, &CompanyFigures::ticketsWanted);
}

void CompanyFigures::showCompany(Id<Contact> company)
{
    const Result<BusinessFigures> figures = businessFigures(m_bench.session(), company);
    if (!figures)
        return m_bench.report(figures.error());
    const QDate today = m_bench.session().clock().today();
    const bool grew = figures->won.amount > figures->wonBefore.amount;
    m_won->setFigure(roundedText(figures->won), tr("before: %1").arg(roundedText(figures->wonBefore)),
        grew ? Status::Success : Status::Neutral);
    m_deals->setFigure(roundedText(figures->openDeals), tr("%n deals", nullptr, figures->openDealCount));
    const bool expires = figures->nextExpiry.isValid();
    const bool isLate = expires && figures->nextExpiry < today;
    const Result<Contact> card = m_bench.session().get(company);
    const auto credit = card ? creditUseOf(m_bench.session(), *card) : Result<std::optional<CreditUse>>(card.error());
    if (!credit)
        return m_bench.report(credit.error());
    const bool isBeyond = *credit && (*credit)->isPassed();
    m_quotes->setToolTip(*credit ? creditText(**credit) : QString());
    m_quotes->setFigure(roundedText(figures->openQuotes),
        isBeyond      ? tr("beyond the credit limit")
            : expires ? tr("valid until %1").arg(relativeDateText(figures->nextExpiry, today))
                      : tr("%n quotes", nullptr, figures->openQuoteCount),
        isLate         ? Status::Danger
            : isBeyond ? Status::Warning
                       : Status::Neutral);
    m_tickets->setFigure(countText(figures->openTickets),
        figures->oldestTicket ? tr("oldest: %1").arg(ageText(*figures->oldestTicket, m_bench.session().clock().now()))
                              : tr("nothing to do"),
        figures->openTickets > 0 ? Status::Warning : Status::Neutral);
}

} // namespace kartei
