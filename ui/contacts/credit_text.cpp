#include "ui/contacts/credit_text.h"

#include "core/base/text.h"
#include "ui/base/display_text.h"

#include <QCoreApplication>

namespace kartei {

QString creditText(const CreditUse& use)
{
    const auto text = [&](Amount amount) { return isolated(moneyText({amount, use.limit.currency})); };
    if (use.uncounted == 0)
        //: a credit limit, and how much of it is used up
        return QCoreApplication::translate("CreditText", "%1 · %2 in sent and accepted quotes")
            .arg(text(use.limit.amount), text(use.open));
    return QCoreApplication::translate(
        "CreditText", "%1 · %2 in sent and accepted quotes, without %n in other currencies", nullptr, use.uncounted)
        .arg(text(use.limit.amount), text(use.open));
}

} // namespace kartei
