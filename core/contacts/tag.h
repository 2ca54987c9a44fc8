#pragma once

#include "core/contacts/contact.h"

#include <functional>

namespace kartei {

class Session;

/// Six that can be told apart in light and dark.
enum class TagColour { None, Blue, Green, Orange, Purple, Sky, Red };
inline constexpr Choice kTagColours[] = {{"", QT_TRANSLATE_NOOP("Tag", "–")},
    {"blue", QT_TRANSLATE_NOOP("Tag", "Blue")}, {"green", QT_TRANSLATE_NOOP("Tag", "Green")},
    {"orange", QT_TRANSLATE_NOOP("Tag", "Orange")}, {"purple", QT_TRANSLATE_NOOP("Tag", "Purple")},
    {"sky", QT_TRANSLATE_NOOP("Tag", "Sky blue")}, {"red", QT_TRANSLATE_NOOP("Tag", "Red")}};
template <>
inline constexpr std::span<const Choice> choicesOf<TagColour>{kTagColours};

/// What a business says of one of the words in Contact::tags. A word that nothing is said of is a tag as well.
struct Tag {
    Id<Tag> id;
    QString name; ///< the word, exactly
    TagColour colour = TagColour::None;
    std::optional<qint64> keepInTouch; ///< as Contact::keepInTouch, of contacts that have no days of their own

    bool operator==(const Tag&) const = default;
};
template <>
const EntityDesc& describe<Tag>();

/// A name of its own. Another name is given to the contacts, too; days that change are their days at once.
Result<> tagRule(Transaction& tx, const void* before, void* after);

/// How much is done of all; false: stop.
using TagProgress = std::function<bool(qint64 done, qint64 total)>;

/// Every word that is a tag on some contact, in their order. Reads all contacts: for a thread of its own. Cancelled:
/// `progress` says no.
Result<QStringList> tagsInUse(Session& session, const TagProgress& progress = {});

/// Calls a tag otherwise on all contacts, in one act whose undo leaves those alone that were changed since. Where there
/// is a tag of that name already, the two become that one. Also of a word that nothing is said of. Cancelled:
/// `progress` says no; then nothing has changed.
Result<> renameTag(Session& session, const QString& from, const QString& to, const TagProgress& progress = {});

} // namespace kartei
