#pragma once

#include "core/contacts/contact.h"
#include "core/storage/session.h"

#include <map>
#include <set>
#include <vector>

namespace kartei {

/// Which records a dossier of a contact is made of: the card, of a company also those of its people; what belongs to
/// them; what all of these refer to. Of other contacts only the name goes along, and nothing of what belongs to them: a
/// reference to their deals, quotes and tickets is left out. And the settings that a business can't do without, so that
/// one can be made of the dossier.
class DossierRecords {
public:
    /// NotFound.
    static Result<DossierRecords> of(Session& session, Id<Contact> contact);

    /// Ascending.
    std::vector<qint64> idsOf(const EntityDesc& table) const;
    qint64 count() const;
    /// The contact and, of a company, its people; not those of whom only the name goes along.
    const std::vector<qint64>& cards() const { return m_cards; }
    bool isNameOnly(const EntityDesc& table, qint64 id) const;
    /// What goes along of a record: of other contacts the name, of a product not what it costs us, of all no reference
    /// to what belongs to others.
    Record shareOf(const Record& record) const;

private:
    using Ids = std::set<qint64>;

    explicit DossierRecords(Session& session) : m_session(&session) { }
    Result<> addCards(Id<Contact> contact);
    Result<> addSettings();
    Result<> addBelonging(const EntityDesc& owner, std::vector<qint64> ids);
    Result<> addReferredTo();
    Result<> addReferredTo(const EntityDesc& table, const std::vector<qint64>& ids);
    bool isTheirs(const Record& record) const;
    bool isTheirs(const EntityDesc& table, qint64 id) const;
    std::vector<qint64> added(const EntityDesc& table, const std::vector<qint64>& ids);

    Session* m_session;
    std::vector<qint64> m_cards;
    std::map<const EntityDesc*, Ids> m_ids;
    std::map<const EntityDesc*, Ids> m_unread; ///< of these: what they refer to is not yet known
};

} // namespace kartei
