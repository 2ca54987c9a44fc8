#pragma once

#include "core/sales/quote.h"
#include "core/service/ticket.h"

namespace kartei {

inline constexpr qint64 kLargestAttachment = 25'000'000; ///< bytes

/// What is in a file, once for each content. Written past the journal and never changed or removed: attachments that
/// are deleted come back to it.
struct AttachmentContent {
    Id<AttachmentContent> id;
    QString sha256; ///< of `bytes`, hexadecimal
    QByteArray bytes;

    bool operator==(const AttachmentContent&) const = default;
};
template <>
const EntityDesc& describe<AttachmentContent>();

/// A file kept with a contact, and with a deal, quote or ticket of theirs.
struct Attachment {
    Id<Attachment> id;
    QString name; ///< as plainFileName() leaves it; shown, never a path
    QString mediaType; ///< "image/jpeg", by its content when it was added
    qint64 size = 0; ///< bytes
    Id<Contact> contact;
    Id<Deal> deal;
    Id<Quote> quote;
    Id<Ticket> ticket;
    QString note;
    Instant added;
    QString owner; ///< who added it
    QString sha256; ///< of what was added; names the content
    Id<AttachmentContent> content; ///< unset: lost with a damaged page

    bool operator==(const Attachment&) const = default;
};
template <>
const EntityDesc& describe<Attachment>();

/// Needs a name and a content that is in the business already; the contact comes from the deal, quote or ticket where
/// none is given. Size, type and content never change.
Result<> attachmentRule(Transaction& tx, const void* before, void* after);

} // namespace kartei
