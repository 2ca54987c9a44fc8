#include "core/planning/caller_facts.h"

#include "core/sales/quote_versions.h"
#include "core/storage/lookups.h"

namespace kartei {

using namespace Qt::StringLiterals;

namespace {

constexpr int kMost = 50; ///< of a kind
constexpr int kBought = 5;
constexpr int kSuggested = 3;
constexpr qsizetype kNoteLines = 3;

/// Gathers until something fails.
class Facts {
public:
    Facts(Session& session, const Contact& contact) : m_session(session), m_contact(contact) { }

    /// `tail` follows the condition that it is about the caller.
    template <class E>
    std::vector<E> about(const QString& tail, const QVariantList& values = {})
    {
        if (m_failure)
            return {};
        const qint64 id = m_contact.id.value;
        Result<std::vector<E>> rows = m_session.list<E>(
            u"WHERE contact IN (SELECT one.id FROM contact one WHERE one.id = ? OR one.id = ? OR one.company = ?) "_s
                + tail + u" LIMIT ?"_s,
            QVariantList{id, m_contact.company.value, id} + values + QVariantList{kMost});
        if (!rows) {
            m_failure = rows.error();
            return {};
        }
        return std::move(*rows);
    }
    const std::optional<Error>& failure() const { return m_failure; }

private:
    Session& m_session;
    const Contact& m_contact;
    std::optional<Error> m_failure;
};

QStringList firstLines(const QString& notes)
{
    QStringList lines;
    for (const QString& line : notes.split(u'\n')) {
        if (!line.trimmed().isEmpty() && lines.size() < kNoteLines)
            lines += line.trimmed();
    }
    return lines;
}

} // namespace

Result<CallerFacts> callerFacts(Session& session, Id<Contact> id)
{
    const Result<Contact> contact = session.get(id);
    if (!contact)
        return contact.error();
    CallerFacts facts;
    facts.contact = *contact;
    if (contact->company.isSet())
        facts.company = titleOf(session, describe<Contact>(), contact->company.value);
    const Result<std::vector<Activity>> last = session.list<Activity>(
        u"WHERE contact = ? AND kind <> 'note' ORDER BY at DESC, id DESC LIMIT 1"_s, {id.value});
    if (!last)
        return last.error();
    if (!last->empty())
        facts.last = last->front();
    Facts found(session, *contact);
    facts.feedback = found.about<Activity>(u"AND state = 'open' ORDER BY due IS NULL, due, id"_s);
    facts.steps = found.about<Task>(u"AND NOT done ORDER BY due NULLS LAST, time, id"_s);
    facts.deals = found.about<Deal>(u"AND status = 'open' ORDER BY value DESC, id"_s);
    facts.quotes = found.about<Quote>(u"AND "_s + offeredSql() + u" ORDER BY valid_until NULLS LAST, id"_s);
    facts.tickets = found.about<Ticket>(u"AND status NOT IN ('resolved', 'closed') ORDER BY created DESC, id DESC"_s);
    facts.assets = found.about<Asset>(
        u"AND warranty_until >= ? ORDER BY warranty_until, id"_s, {session.clock().today().toString(Qt::ISODate)});
    facts.notes = firstLines(contact->notes);
    Quote none; // as if one was made for them
    none.contact = id;
    const auto credit = creditUseOf(session, none);
    if (!credit)
        return credit.error();
    facts.credit = *credit;
    const auto bought = purchasesOf(session, id, kBought);
    const auto suggestions = suggestionsFor(session, id, kSuggested);
    if (!bought || !suggestions)
        return bought ? suggestions.error() : bought.error();
    facts.bought = *bought;
    facts.suggestions = *suggestions;
    return found.failure() ? Result<CallerFacts>(*found.failure()) : Result<CallerFacts>(std::move(facts));
}

} // namespace kartei
