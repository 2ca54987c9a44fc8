// Birthdays and anniversaries to come.
#include "core/cli/list_coming_days.h"

#include "core/cli/told_lines.h"
#include "core/contacts/coming_days.h"

#include <QCoreApplication>
#include <QJsonObject>

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
    const Result<int> days = daysAhead(command);
    if (!days)
        return days.error();
    return tellLines(command,
        QCoreApplication::translate(
            "CommandLine", "Birthdays are those of contacts: kartei list FILE contacts --birthdays DAYS."),
        [&](Session& session, int limit) -> Result<ToldLines> {
            const auto found = comingDays(session, session.clock().today(), *days, limit);
            if (!found)
                return found.error();
            ToldLines lines;
            for (const ComingDay& coming : *found) {
                const QString day = coming.day.toString(Qt::ISODate);
                const QString what = coming.isBirthday ? u"birthday"_s : u"anniversary"_s;
                lines.add(
                    {day, QString::number(coming.contact.value), coming.name, what, QString::number(coming.years)},
                    {{u"contact"_s, QJsonObject{{u"id"_s, coming.contact.value}, {u"name"_s, coming.name}}},
                        {u"day"_s, day}, {u"what"_s, what}, {u"years"_s, coming.years}});
            }
            return lines;
        });
}

} // namespace kartei
