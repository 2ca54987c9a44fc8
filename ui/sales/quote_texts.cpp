#include "ui/sales/quote_texts.h"

#include "core/base/text.h"

#include <QCoreApplication>

namespace kartei {

namespace {

QuoteStatus effective(const Quote& quote, QDate today)
{
    const bool isOver = quote.status == QuoteStatus::Sent && quote.validUntil.isValid() && quote.validUntil < today;
    return isOver ? QuoteStatus::Expired : quote.status;
}

} // namespace

Status statusTone(QuoteStatus status)
{
    switch (status) {
    case QuoteStatus::Draft:
        return Status::Neutral;
    case QuoteStatus::Sent:
        return Status::Info;
    case QuoteStatus::Accepted:
        return Status::Success;
    case QuoteStatus::Declined:
        return Status::Danger;
    case QuoteStatus::Expired:
        return Status::Warning;
    }
    Q_UNREACHABLE();
}

QString statusText(QuoteStatus status)
{
    return describe<Quote>().displayLabel(fieldOf<&Quote::status>(), kQuoteStatuses[static_cast<size_t>(status)]);
}

QString statusText(const Quote& quote, QDate today)
{
    return statusText(effective(quote, today));
}

Status statusTone(const Quote& quote, QDate today)
{
    return statusTone(effective(quote, today));
}

QString numberText(const Quote& quote)
{
    return quote.number.isEmpty() ? statusText(QuoteStatus::Draft) : quote.number;
}

QString nameInSentence(const Quote& quote)
{
    if (!quote.number.isEmpty())
        return QCoreApplication::translate("Quotes", "quote %1").arg(isolatedLtr(quote.number));
    if (!quote.title.isEmpty())
        return QCoreApplication::translate("Quotes", "quote “%1”").arg(isolated(quote.title));
    return QCoreApplication::translate("Quotes", "quote without a subject");
}

} // namespace kartei
