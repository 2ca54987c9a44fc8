// Birthdays and anniversaries to come.
#include "core/cli/list_coming_days.h"

#include "core/cli/kinds.h"
#include "core/contacts/coming_days.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <limits>

namespace kartei {

using namespace Qt::StringLiterals;

namespace {

Result<int> daysAhead(const Command& command)
{
    bool isNumber = false;
    const int days = command.option(u"birthdays"_s).toInt(&isNumber);
    if (isNumber && days >= 0 && days <= kMostDaysAhead)
        return days;
    return usage(QCoreApplication::translate(
        "CommandLine", "--birthdays needs for how many days ahead, from 0 to 365, such as 14."));
}

} // namespace

Result<Outcome> listOfComingDays(const Command& command)
{
    const Result<Kind> kind = kindOf(command.at(1));
    const Result<int> limit = command.limit(std::numeric_limits<int>::max());
    const Result<int> days = daysAhead(command);
    if (!kind || !limit || !days)
        return !kind ? kind.error() : !limit ? limit.error() : days.error();
    if (kind->entity != &describe<Contact>())
        return usage(QCoreApplication::translate(
            "CommandLine", "Birthdays are those of contacts: kartei list FILE contacts --birthdays DAYS."));
    const Result<std::unique_ptr<Session>> session = command.open(false);
    if (!session)
        return session.error();
    const auto found = comingDays(**session, (*session)->clock().today(), *days, *limit);
    if (!found)
        return found.error();
    QJsonArray array;
    QString text;
    for (const ComingDay& coming : *found) {
        const QString day = coming.day.toString(Qt::ISODate);
        const QString what = coming.isBirthday ? u"birthday"_s : u"anniversary"_s;
        array += QJsonObject{{u"contact"_s, QJsonObject{{u"id"_s, coming.contact.value}, {u"name"_s, coming.name}}},
            {u"day"_s, day}, {u"what"_s, what}, {u"years"_s, coming.years}};
        text
            += QStringList{day, QString::number(coming.contact.value), coming.name, what, QString::number(coming.years)}
                   .join(u'\t')
            + u'\n';
    }
    const Result<> told
        = command.has(u"json"_s) ? command.printBytes(QJsonDocument(array).toJson()) : command.print(text);
    return told ? Result<Outcome>(Outcome::Done) : Result<Outcome>(told.error());
}

} // namespace kartei
