#include "core/planning/attachment_files.h"

#include "core/base/file_name.h"
#include "core/base/safe_file.h"
#include "core/base/text.h"
#include "core/planning/file_type.h"
#include "core/storage/backup_reader.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QFileInfo>

namespace kartei {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype kMostNamed = 20;

QString digestOf(const QByteArray& bytes)
{
    return QString::fromLatin1(QCryptographicHash::hash(bytes, QCryptographicHash::Sha256).toHex());
}

QString tooLarge(const QString& name)
{
    return QCoreApplication::translate(
        "Attachment", "“%1” is larger than %2 MB. Make it smaller, or keep it elsewhere.")
        .arg(isolated(name))
        .arg(kLargestAttachment / 1'000'000);
}

/// Past the journal, which would keep it a second time when its attachment is undone. The same content again mends what
/// was damaged or lost.
Result<> keepContent(Transaction& tx, const QString& sha256, const QByteArray& bytes)
{
    const auto kept = tx.database().run(u"INSERT INTO attachment_content (sha256, bytes) VALUES (?, ?)"
                                        " ON CONFLICT (sha256) DO UPDATE SET bytes = excluded.bytes"_s,
        {sha256, bytes.isNull() ? QByteArray("") : bytes});
    if (!kept)
        return kept.error();
    const auto found = tx.database().run(u"UPDATE attachment SET content = (SELECT id FROM attachment_content WHERE"
                                         " sha256 = ?) WHERE sha256 = ? AND content IS NULL"_s,
        {sha256, sha256});
    return found ? Result<>() : Result<>(found.error());
}

template <class E>
QString placeText(Session& session, Id<E> id)
{
    const Result<Record> record = session.get(describe<E>(), id.value);
    const EntityDesc& entity = describe<E>();
    if (!record)
        return entity.displayLabel() + u' ' + QString::number(id.value);
    const QString number
        = entity.keyField ? record->value(*entity.find(QLatin1String(entity.keyField))).toString() : QString();
    return entity.displayLabel() + u' ' + (number.isEmpty() ? isolated(record->title()) : isolatedLtr(number));
}

Error damaged(Session& session, const Attachment& file)
{
    return {Error::Kind::Damaged,
        QCoreApplication::translate("Attachment",
            "The file “%1” (%2) is not what was added, or is lost. Add it again if you have it, or get it from a backup.")
            .arg(isolated(file.name), placeOf(session, file)),
        {}};
}

} // namespace

QString placeOf(Session& session, const Attachment& file)
{
    if (file.ticket.isSet())
        return placeText(session, file.ticket);
    if (file.quote.isSet())
        return placeText(session, file.quote);
    if (file.deal.isSet())
        return placeText(session, file.deal);
    const Result<Record> contact = session.get(describe<Contact>(), file.contact.value);
    return contact ? isolated(contact->title()) : QString::number(file.contact.value);
}

QString nameForFolders(const Attachment& file)
{
    const QString name = plainFileName(file.name);
    return name.isEmpty() ? QCoreApplication::translate("Attachment", "File") : name;
}

Result<NewFile> readNewFile(const QString& path)
{
    const QString given = QFileInfo(path).fileName();
    const Result<QByteArray> content = readFile(path, kLargestAttachment, tooLarge(given));
    if (!content)
        return content.error();
    return NewFile{given, *content};
}

Result<Id<Attachment>> attach(Transaction& tx, const Attachment& place, const NewFile& file)
{
    if (file.content.size() > kLargestAttachment)
        return invalid(tooLarge(file.name));
    Attachment added = place;
    if (added.name.isEmpty()) {
        added.name = file.name;
        added.name = nameForFolders(added);
    }
    added.mediaType = fileTypeOf(file.content, added.name).real;
    added.sha256 = digestOf(file.content);
    if (const Result<> kept = keepContent(tx, added.sha256, file.content); !kept)
        return kept.error();
    const Result<> inserted = tx.insert(added);
    return inserted ? Result<Id<Attachment>>(added.id) : inserted.error();
}

Result<Id<Attachment>> attach(Session& session, const Attachment& place, const NewFile& file)
{
    Attachment added = place;
    if (added.owner.isEmpty())
        added.owner = session.options().author;
    Attachment named = added;
    if (named.name.isEmpty())
        named.name = file.name;
    const QString title = QCoreApplication::translate("Attachment", "Add file %1").arg(isolated(nameForFolders(named)));
    Id<Attachment> id;
    const Result<> done = session.transact(title, Undo::Possible, [&](Transaction& tx) -> Result<> {
        const Result<Id<Attachment>> kept = attach(tx, added, file);
        id = kept ? *kept : Id<Attachment>();
        return kept ? Result<>() : Result<>(kept.error());
    });
    return done ? Result<Id<Attachment>>(id) : done.error();
}

Result<KeptFile> keptFile(Session& session, Id<Attachment> id)
{
    const Result<Attachment> file = session.get(id);
    if (!file)
        return file.error();
    const Result<AttachmentContent> content
        = file->content.isSet() ? session.get(file->content) : Result<AttachmentContent>(damaged(session, *file));
    const bool isUnread
        = !content && content.error().kind != Error::Kind::NotFound && content.error().kind != Error::Kind::Damaged;
    if (isUnread)
        return content.error();
    if (!content || content->bytes.size() != file->size || digestOf(content->bytes) != file->sha256)
        return damaged(session, *file);
    KeptFile kept{*file, content->bytes};
    kept.about.name = nameForFolders(*file);
    return kept;
}

Result<> checkAttachments(Session& session)
{
    const auto ids = session.select(u"SELECT id FROM attachment ORDER BY id"_s);
    if (!ids)
        return ids.error();
    QStringList found;
    int more = 0;
    for (const QVariantList& row : *ids) { // one at a time: they are large
        const Result<KeptFile> file = keptFile(session, {row[0].toLongLong()});
        if (!file && file.error().kind != Error::Kind::Damaged)
            return file.error();
        if (!file && found.size() < kMostNamed)
            found += file.error().message;
        else if (!file)
            ++more;
    }
    if (found.isEmpty())
        return {};
    if (more > 0)
        found += QCoreApplication::translate("Attachment", "And %n more file(s).", nullptr, more);
    return Error{Error::Kind::Damaged, found.join(u'\n'), {}};
}

Result<> putBackFile(Session& session, const Record& then, const QStringList& fields, const Result<KeptFile>& kept)
{
    if (kept)
        return putBack(
            session, then, fields, [&](Transaction& tx) { return keepContent(tx, kept->about.sha256, kept->content); });
    const auto here = session.database().value(
        u"SELECT count(*) FROM attachment_content WHERE sha256 = ?"_s, {then.as<Attachment>().sha256});
    if (!here)
        return here.error();
    return here->toLongLong() > 0 ? putBack(session, then, fields) : Result<>(kept.error());
}

} // namespace kartei
