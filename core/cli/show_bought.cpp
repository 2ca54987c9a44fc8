#include "core/cli/show_bought.h"

#include "core/cli/kinds.h"
#include "core/sales/purchases.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <limits>

namespace kartei {

using namespace Qt::StringLiterals;

Result<Outcome> showBought(const Command& command)
{
    const Result<Named> named = namedRecord(command, false);
    if (!named)
        return named.error();
    if (named->kind.entity != &describe<Contact>())
        return usage(QCoreApplication::translate(
            "CommandLine", "What was bought is shown of contacts: kartei show FILE contacts KEY --bought."));
    const Result<std::vector<Purchase>> bought
        = purchasesOf(*named->session, {named->record.id()}, std::numeric_limits<int>::max());
    if (!bought)
        return bought.error();
    QJsonArray array;
    QString text;
    for (const Purchase& one : *bought) {
        const QString day = one.day.toString(Qt::ISODate);
        array += QJsonObject{{u"day"_s, day},
            {u"quote"_s, QJsonObject{{u"id"_s, one.quote.value}, {u"number"_s, one.number}}}, {u"sku"_s, one.sku},
            {u"text"_s, one.text}, {u"quantity"_s, one.quantity.toText()}, {u"unit"_s, one.unit}};
        text += day + u'\t' + one.number + u'\t' + QString(one.quantity.toText() + u' ' + one.unit).trimmed() + u'\t'
            + one.sku + u'\t' + one.text + u'\n';
    }
    const Result<> told
        = command.has(u"json"_s) ? command.printBytes(QJsonDocument(array).toJson()) : command.print(text);
    return told ? Result<Outcome>(Outcome::Done) : Result<Outcome>(told.error());
}

} // namespace kartei
