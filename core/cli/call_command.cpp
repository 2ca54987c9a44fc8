// Who is calling, where there is no display to show the card on.
#include "core/cli/command.h"

#include "core/contacts/caller.h"
#include "core/exchange/json.h"
#include "core/exchange/session_references.h"
#include "core/planning/caller_facts.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>

namespace kartei {

using namespace Qt::StringLiterals;

namespace {

QString say(const char* text)
{
    return QCoreApplication::translate("CommandLine", text);
}

void addLine(QString& text, const EntityDesc& entity, const QStringList& words)
{
    QStringList filled = words;
    filled.removeAll(QString());
    text += u"  "_s + entity.displayLabel() + u": "_s + filled.join(u" · "_s) + u'\n';
}

QString sumText(Amount amount, const Currency& currency)
{
    return amount.toText(currency) + u' ' + currency.code;
}

QString textOfCaller(const CallerFacts& facts)
{
    const Contact& who = facts.contact;
    QStringList heading{who.name, who.position, facts.company, who.number};
    heading.removeAll(QString());
    QString text = heading.join(u" · "_s) + u'\n';
    if (facts.last)
        addLine(text, describe<Activity>(), {facts.last->at.toText(), facts.last->subject});
    for (const Task& step : facts.steps)
        addLine(text, describe<Task>(), {step.due.toString(Qt::ISODate), step.subject});
    for (const Deal& deal : facts.deals)
        addLine(text, describe<Deal>(), {deal.title, sumText(deal.value, deal.currency)});
    for (const Quote& quote : facts.quotes)
        addLine(text, describe<Quote>(), {quote.number, quote.title, sumText(quote.total, quote.currency)});
    for (const Ticket& ticket : facts.tickets)
        addLine(text, describe<Ticket>(), {ticket.number, ticket.subject});
    for (const Asset& asset : facts.assets)
        addLine(text, describe<Asset>(),
            {asset.name, asset.serial,
                say(QT_TRANSLATE_NOOP("CommandLine", "in warranty until %1"))
                    .arg(asset.warrantyUntil.toString(Qt::ISODate))});
    for (const Purchase& bought : facts.bought)
        text += u"  "_s
            + say(QT_TRANSLATE_NOOP("CommandLine", "Bought on %1: %2"))
                  .arg(bought.day.toString(Qt::ISODate), bought.text.section(u'\n', 0, 0))
            + u'\n';
    for (const SuitableProduct& next : facts.suggestions)
        text += u"  "_s + say(QT_TRANSLATE_NOOP("CommandLine", "May suit them: %1")).arg(next.name) + u'\n';
    for (const QString& note : facts.notes)
        text += u"  "_s + note + u'\n';
    return text;
}

} // namespace

Result<Outcome> runCall(const Command& command)
{
    const Result<QString> number = callerNumber(command.option(u"call"_s));
    Result<std::unique_ptr<Session>> session = number ? command.open(false) : number.error();
    if (!session)
        return session.error();
    const Result<Callers> callers = callersWith(**session, *number);
    if (!callers)
        return callers.error();
    if (callers->contacts.empty())
        return Error{Error::Kind::NotFound,
            number->isEmpty()
                ? say(QT_TRANSLATE_NOOP("CommandLine", "The number is withheld."))
                : say(QT_TRANSLATE_NOOP("CommandLine", "No contact of this business has the number %1.")).arg(*number),
            {}};
    SessionReferences references(**session);
    QJsonArray array;
    QString text;
    for (const Contact& contact : callers->contacts) {
        const Result<CallerFacts> facts = callerFacts(**session, contact.id);
        if (!facts)
            return facts.error();
        text += textOfCaller(*facts);
        array += toJson(Record::of(contact), references);
    }
    if (!callers->isCertain)
        command.note(say(QT_TRANSLATE_NOOP("CommandLine", "Only the last digits are the same.")));
    const Result<> told
        = command.has(u"json"_s) ? command.printBytes(QJsonDocument(array).toJson()) : command.print(text);
    return told ? Result<Outcome>(Outcome::Done) : Result<Outcome>(told.error());
}

} // namespace kartei
