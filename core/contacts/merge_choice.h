#pragma once

#include "core/contacts/contact.h"
#include "core/schema/own_fields.h"

#include <QHash>
#include <QSet>

namespace kartei {

/// Whether entries that differ there are two: a phone is one at work and at home, a consent to calls is none to e-mail.
bool tellsEntriesApart(const PartList& list, const Field& field);

/// What is chosen of two cards before they become one (contact_merge.h). Where nothing is chosen, the card that stays
/// decides, and the other where that says nothing.
class MergeChoice {
public:
    enum class Side { First, Second };
    static Side opposite(Side side) { return side == Side::First ? Side::Second : Side::First; }

    MergeChoice() = default;
    /// `own` are the fields that the business defined for contacts.
    MergeChoice(Contact first, Contact second, std::shared_ptr<const OwnFields> own = {});
    /// Other states of the same cards; what was chosen stays where it still can be.
    void setCards(Contact first, Contact second);

    const Contact& card(Side side) const { return side == Side::First ? m_first : m_second; }
    Side staying() const { return m_staying; }
    void setStaying(Side side) { m_staying = side; }
    const Contact& kept() const { return card(m_staying); }
    const Contact& other() const { return card(opposite(m_staying)); }

    /// Fields to choose of: the two say something else there, or one of them nothing.
    std::vector<const Field*> differing() const;
    /// Fields in which both say the same.
    std::vector<const Field*> alike() const;
    /// Whose value is taken.
    Side side(const Field& field) const;
    /// Of a side that says something there.
    void choose(const Field& field, Side side);
    /// Wherever that side says something.
    void chooseAll(Side side);

    /// An entry of the united lists; of what both have once, where the card that stays has it.
    struct Entry {
        Side side;
        QString key; ///< which it is, whichever card stays
        const void* part; ///< of this object; null: a tag
        QString tag;
        bool isOfBoth;
    };
    /// `list` null: tags. Of what the business defined there are no entries: it has a value each.
    std::vector<Entry> entries(const PartList* list) const;
    void take(const QString& key, bool isTaken);
    bool isTaken(const QString& key) const { return !m_left.contains(key); }

    Contact becomes() const;
    /// Sets what was chosen in what the two become by themselves.
    void apply(Contact& becomes) const;

private:
    std::vector<const Field*> fields() const;

    Contact m_first;
    Contact m_second;
    Side m_staying = Side::First;
    std::shared_ptr<const OwnFields> m_own;
    QHash<QString, Side> m_chosen; ///< by the name of the field
    QSet<QString> m_left; ///< keys of entries that are not taken
};

} // namespace kartei
