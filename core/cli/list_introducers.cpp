// Who introduced customers, and what those accepted.
#include "core/cli/list_introducers.h"

#include "core/cli/told_lines.h"
#include "core/exchange/json_shapes.h"
#include "core/sales/introducers.h"

#include <QCoreApplication>
#include <QJsonObject>

namespace kartei {

using namespace Qt::StringLiterals;

namespace {

Result<ToldLines> introducerLines(Session& session, int limit)
{
    const Result<std::vector<Introducer>> found = introducers(session);
    if (!found)
        return found.error();
    ToldLines lines;
    for (const Introducer& one : *found) {
        if (lines.objects.size() == limit)
            break;
        QJsonArray revenue;
        QStringList sums;
        for (const Money& sum : one.revenue) {
            revenue += moneyToJson(sum.amount, sum.currency);
            sums += sum.amount.toText(sum.currency) + u' ' + sum.currency.code;
        }
        lines.add({QString::number(one.contact.value), one.name, QString::number(one.introduced), sums.join(u", "_s)},
            {{u"contact"_s, QJsonObject{{u"id"_s, one.contact.value}, {u"name"_s, one.name}}},
                {u"introduced"_s, one.introduced}, {u"revenue"_s, revenue}});
    }
    return lines;
}

} // namespace

Result<Outcome> listOfIntroducers(const Command& command)
{
    return tellLines(command,
        QCoreApplication::translate(
            "CommandLine", "Introducers are found among contacts: kartei list FILE contacts --introducers."),
        &introducerLines);
}

} // namespace kartei
