// What of the cards is likely wrong.
#include "core/cli/list_problems.h"

#include "core/cli/kinds.h"
#include "core/contacts/contact_problems.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <limits>

namespace kartei {

using namespace Qt::StringLiterals;

Result<Outcome> listOfProblems(const Command& command)
{
    const Result<Kind> kind = kindOf(command.at(1));
    const Result<int> limit = command.limit(std::numeric_limits<int>::max());
    if (!kind || !limit)
        return kind ? limit.error() : kind.error();
    if (kind->entity != &describe<Contact>())
        return usage(QCoreApplication::translate(
            "CommandLine", "Problems are found among contacts: kartei list FILE contacts --problems."));
    const Result<std::unique_ptr<Session>> session = command.open(false);
    if (!session)
        return session.error();
    const auto found = contactsWithProblems(**session, static_cast<size_t>(*limit));
    if (!found)
        return found.error();
    QJsonArray array;
    QString text;
    for (const FaultyContact& contact : *found) {
        for (const ContactProblem& problem : contact.problems) {
            array += QJsonObject{{u"contact"_s, QJsonObject{{u"id"_s, contact.id.value}, {u"name"_s, contact.name}}},
                {u"field"_s, problem.field}, {u"value"_s, problem.value}, {u"problem"_s, problem.text}};
            text += QString::number(contact.id.value) + u'\t' + contact.name + u'\t' + problem.field + u'\t'
                + problem.text + u'\n';
        }
    }
    const Result<> told
        = command.has(u"json"_s) ? command.printBytes(QJsonDocument(array).toJson()) : command.print(text);
    return told ? Result<Outcome>(Outcome::Done) : Result<Outcome>(told.error());
}

} // namespace kartei
