#include "core/cli/told_lines.h"

#include "core/cli/kinds.h"
#include "core/contacts/contact.h"

#include <QJsonDocument>
#include <QJsonObject>

#include <limits>

namespace kartei {

void ToldLines::add(const QStringList& cells, const QJsonObject& object)
{
    text += cells.join(u'\t') + u'\n';
    objects += object;
}

Result<Outcome> tellLines(const Command& command, const QString& notContacts,
    const std::function<Result<ToldLines>(Session& session, int limit)>& lines)
{
    const Result<Kind> kind = kindOf(command.at(1));
    const Result<int> limit = command.limit(std::numeric_limits<int>::max());
    if (!kind || !limit)
        return kind ? limit.error() : kind.error();
    if (kind->entity != &describe<Contact>())
        return usage(notContacts);
    const Result<std::unique_ptr<Session>> session = command.open(false);
    if (!session)
        return session.error();
    const Result<ToldLines> told = lines(**session, *limit);
    if (!told)
        return told.error();
    const bool isJson = command.has(QStringLiteral("json"));
    const Result<> printed
        = isJson ? command.printBytes(QJsonDocument(told->objects).toJson()) : command.print(told->text);
    return printed ? Result<Outcome>(Outcome::Done) : Result<Outcome>(printed.error());
}

} // namespace kartei
