#pragma once

#include "core/contacts/contact.h"
#include "core/planning/activity.h"
#include "core/sales/quote.h"
#include "core/service/ticket.h"
#include "core/storage/session.h"

#include <stdexcept>

namespace kartei::test {

/// The least that the rules take.
Contact aPerson(const QString& firstName, const QString& lastName);
Contact aCompany(const QString& name);
Deal aDeal(const QString& title, Id<Contact> contact);
Quote aQuote(const QString& title, Id<Contact> contact);
QuoteLine aLine(const QString& text, const QString& quantity, const QString& unitPrice);
Ticket aTicket(const QString& subject, Id<Contact> contact);

/// Every field filled, several of each part.
Contact aFullContact(Id<Contact> company);
Quote aFullQuote(Id<Contact> contact, Id<Deal> deal, Id<Product> product);
Ticket aFullTicket(Id<Contact> contact);

/// Stores the row in an act of its own and gives it with its ids; throws when refused.
template <class E>
E stored(Session& session, E row)
{
    const Result<> done = session.transact(QStringLiteral("Add"), Undo::Possible, [&](Transaction& tx) {
        E copy = row;
        const Result<> inserted = tx.insert(copy);
        if (inserted)
            row = copy;
        return inserted;
    });
    if (!done)
        throw std::runtime_error(done.error().message.toStdString() + done.error().detail.toStdString());
    return row;
}
/// So many rows as `make` gives them, counted from 0, in one act that can be undone; throws when one is refused.
template <class Make>
void storeMany(Session& session, int count, const Make& make)
{
    const Result<> done = session.transact(QStringLiteral("Import"), Undo::InPart, [&](Transaction& tx) -> Result<> {
        for (int i = 0; i < count; ++i) {
            auto row = make(i);
            if (const Result<> inserted = tx.insert(row); !inserted)
                return inserted;
        }
        return {};
    });
    if (!done)
        throw std::runtime_error(done.error().message.toStdString() + done.error().detail.toStdString());
}
template <class E>
Result<> changed(Session& session, const E& before, const E& after)
{
    return session.transact(
        QStringLiteral("Change"), Undo::Possible, [&](Transaction& tx) { return tx.update(before, after); });
}
template <class E>
Result<> removed(Session& session, Id<E> id)
{
    return session.transact(QStringLiteral("Delete"), Undo::Possible, [&](Transaction& tx) { return tx.remove(id); });
}

/// Every row of every entity and its parts, as text; without the moment of the last change.
QStringList everything(Session& session);
/// Number of rows in `table`.
qint64 countOf(Session& session, const QString& table);
/// SQLite: of which the trigram index consists; each act adds one, until they are merged.
qint64 piecesOfSearch(Session& session);

} // namespace kartei::test
