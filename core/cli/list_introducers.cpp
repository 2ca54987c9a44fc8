#include "core/cli/list_introducers.h"

#include "core/cli/kinds.h"
#include "core/exchange/json_shapes.h"
#include "core/sales/introducers.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>
#include <limits>

namespace kartei {

using namespace Qt::StringLiterals;

Result<Outcome> listOfIntroducers(const Command& command)
{
    const Result<Kind> kind = kindOf(command.at(1));
    const Result<int> limit = command.limit(std::numeric_limits<int>::max());
    if (!kind || !limit)
        return kind ? limit.error() : kind.error();
    if (kind->entity != &describe<Contact>())
        return usage(QCoreApplication::translate(
            "CommandLine", "Introducers are found among contacts: kartei list FILE contacts --introducers."));
    const Result<std::unique_ptr<Session>> session = command.open(false);
    if (!session)
        return session.error();
    Result<std::vector<Introducer>> found = introducers(**session);
    if (!found)
        return found.error();
    found->resize(std::min(found->size(), static_cast<size_t>(*limit)));
    QJsonArray array;
    QString text;
    for (const Introducer& one : *found) {
        QJsonArray revenue;
        QStringList sums;
        for (const Money& sum : one.revenue) {
            revenue += moneyToJson(sum.amount, sum.currency);
            sums += sum.amount.toText(sum.currency) + u' ' + sum.currency.code;
        }
        array += QJsonObject{{u"contact"_s, QJsonObject{{u"id"_s, one.contact.value}, {u"name"_s, one.name}}},
            {u"introduced"_s, one.introduced}, {u"revenue"_s, revenue}};
        text += QString::number(one.contact.value) + u'\t' + one.name + u'\t' + QString::number(one.introduced) + u'\t'
            + sums.join(u", "_s) + u'\n';
    }
    const Result<> told
        = command.has(u"json"_s) ? command.printBytes(QJsonDocument(array).toJson()) : command.print(text);
    return told ? Result<Outcome>(Outcome::Done) : Result<Outcome>(told.error());
}

} // namespace kartei
