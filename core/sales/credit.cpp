#include "core/sales/credit.h"

#include "core/base/text.h"
#include "core/sales/quote_recipient.h"
#include "core/sales/quote_versions.h"

#include <QCoreApplication>

namespace kartei {

using namespace Qt::StringLiterals;

namespace {

/// Adds up what the debtor has open; those who work at a company order for it.
Result<CreditUse> useOf(Session& session, const Contact& debtor, const Quote& asked)
{
    CreditUse use{debtor, {*debtor.creditLimit, debtor.currency}, {}, {}, 0};
    const QString payers = u"(SELECT one.id FROM contact one WHERE one.id = ? OR one.company = ?)"_s;
    const Result<> read = session.database().each(u"SELECT quote.total, quote.currency FROM quote WHERE quote.id IN"
                                                  " (SELECT paid.id FROM quote paid WHERE paid.bill_to IN "_s
            + payers
            // the plus keeps SQLite from reading all that nobody else pays
            + u" UNION ALL SELECT own.id FROM quote own WHERE own.contact IN "_s + payers
            + u" AND +own.bill_to IS NULL) AND ("_s + boughtSql() + u" OR "_s + offeredSql()
            + u" AND (quote.valid_until IS NULL OR quote.valid_until >= ?)) AND NOT "_s + versionOfSql(),
        {debtor.id.value, debtor.id.value, debtor.id.value, debtor.id.value,
            session.clock().today().toString(Qt::ISODate), asked.id.value, asked.revisionOf.value},
        [&](const Row& row) {
            if (row.text(1) == use.limit.currency.code)
                use.open = sumOf(use.open, {row.integer(0)});
            else
                ++use.uncounted;
        });
    if (!read)
        return read.error();
    if (asked.currency == use.limit.currency)
        use.asked = asked.total;
    else if (asked.id.isSet())
        ++use.uncounted;
    return use;
}

} // namespace

Amount CreditUse::total() const
{
    return sumOf(open, asked);
}

Result<std::optional<CreditUse>> creditUseOf(Session& session, const Quote& quote)
{
    using Answer = Result<std::optional<CreditUse>>;
    if (!quote.contact.isSet())
        return std::optional<CreditUse>();
    Result<Contact> debtor = session.get(addresseeOf(quote));
    if (debtor && !debtor->creditLimit && debtor->company.isSet())
        debtor = session.get(debtor->company);
    if (!debtor || !debtor->creditLimit)
        return debtor ? Answer(std::optional<CreditUse>()) : Answer(debtor.error());
    const Result<CreditUse> use = useOf(session, *debtor, quote);
    return use ? Answer(*use) : Answer(use.error());
}

Result<std::optional<CreditUse>> creditUseOf(Session& session, const Contact& contact)
{
    using Answer = Result<std::optional<CreditUse>>;
    if (!contact.creditLimit)
        return std::optional<CreditUse>();
    const Result<CreditUse> use = useOf(session, contact, {});
    return use ? Answer(*use) : Answer(use.error());
}

QString creditWarning(const CreditUse& use, const std::function<QString(const Money& sum)>& inWords)
{
    if (!use.isPassed())
        return {};
    const auto text = [&](Amount amount) { return isolated(inWords({amount, use.limit.currency})); };
    const QString more = text(sumOf(use.total(), {-use.limit.amount.minor}));
    QString warning = QCoreApplication::translate(
        "Credit", "With this quote, %1 has %2 in sent and accepted quotes: %3 more than the credit limit of %4.")
                          .arg(isolated(use.debtor.name), text(use.total()), more, text(use.limit.amount));
    if (use.uncounted > 0)
        warning += u' '
            + QCoreApplication::translate(
                "Credit", "%n quote(s) in other currencies are not counted.", nullptr, use.uncounted);
    return warning;
}

} // namespace kartei
