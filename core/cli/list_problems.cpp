// What of the cards is likely wrong.
#include "core/cli/list_problems.h"

#include "core/cli/told_lines.h"
#include "core/contacts/contact_problems.h"

#include <QCoreApplication>
#include <QJsonObject>

namespace kartei {

using namespace Qt::StringLiterals;

namespace {

Result<ToldLines> problemLines(Session& session, int limit)
{
    const auto found = contactsWithProblems(session, static_cast<size_t>(limit));
    if (!found)
        return found.error();
    ToldLines lines;
    for (const FaultyContact& contact : *found) {
        for (const ContactProblem& problem : contact.problems)
            lines.add({QString::number(contact.id.value), contact.name, problem.field, problem.text},
                {{u"contact"_s, QJsonObject{{u"id"_s, contact.id.value}, {u"name"_s, contact.name}}},
                    {u"field"_s, problem.field}, {u"value"_s, problem.value}, {u"problem"_s, problem.text}});
    }
    return lines;
}

} // namespace

Result<Outcome> listOfProblems(const Command& command)
{
    return tellLines(command,
        QCoreApplication::translate(
            "CommandLine", "Problems are found among contacts: kartei list FILE contacts --problems."),
        &problemLines);
}

} // namespace kartei
