#include "core/planning/attachment.h"

#include <QCoreApplication>

namespace kartei {

static constexpr Field kContentFields[] = {
    key<&AttachmentContent::id>(),
    field<&AttachmentContent::sha256>("sha256", "", Hidden),
    field<&AttachmentContent::bytes>("bytes", "", Hidden),
};

template <>
const EntityDesc& describe<AttachmentContent>()
{
    static constexpr EntityDesc desc = withType<AttachmentContent>({.name = "attachment_content",
        .plural = "",
        .context = "Attachment",
        .label = QT_TRANSLATE_NOOP("Attachment", "Content of a file"),
        .fields = kContentFields});
    return desc;
}

static constexpr Field kAttachmentFields[] = {
    key<&Attachment::id>(),
    field<&Attachment::name>("name", QT_TRANSLATE_NOOP("Attachment", "Name"), Title | Listed | Searchable),
    field<&Attachment::mediaType>("media_type", QT_TRANSLATE_NOOP("Attachment", "Type"), Listed | Code),
    field<&Attachment::size>("size", QT_TRANSLATE_NOOP("Attachment", "Size in bytes"), Listed),
    field<&Attachment::contact>("contact", QT_TRANSLATE_NOOP("Attachment", "Contact"), Listed | Required),
    field<&Attachment::deal>("deal", QT_TRANSLATE_NOOP("Attachment", "Deal")),
    field<&Attachment::quote>("quote", QT_TRANSLATE_NOOP("Attachment", "Quote")),
    field<&Attachment::ticket>("ticket", QT_TRANSLATE_NOOP("Attachment", "Ticket")),
    field<&Attachment::note>("note", QT_TRANSLATE_NOOP("Attachment", "Note"), Searchable | Multiline),
    field<&Attachment::added>("added", QT_TRANSLATE_NOOP("Attachment", "Added"), Listed),
    field<&Attachment::owner>("owner", QT_TRANSLATE_NOOP("Attachment", "Who")),
    field<&Attachment::sha256>("sha256", QT_TRANSLATE_NOOP("Attachment", "SHA-256"), Code),
    field<&Attachment::content>("content", "", Hidden | Derived),
};

template <>
const EntityDesc& describe<Attachment>()
{
    static constexpr EntityDesc desc = withType<Attachment>({.name = "attachment",
        .plural = "attachments",
        .context = "Attachment",
        .label = QT_TRANSLATE_NOOP("Attachment", "File"),
        .fields = kAttachmentFields,
        .order = "added DESC, id DESC",
        .rule = &attachmentRule});
    return desc;
}

} // namespace kartei
