#include "ui/base/record_draft.h"

#include "ui/base/draft_store.h"

#include <QCryptographicHash>
#include <QJsonDocument>

namespace kartei {

using namespace Qt::StringLiterals;

namespace {

constexpr QLatin1String kBegun("begun");
constexpr QLatin1String kTyped("typed");

constexpr qint64 kFirstNewPart = qint64(1) << 62; // beyond what a table counts to

/// A snapshot tells parts by their ids; new ones have none yet and get some for the draft.
QJsonObject drafted(Record record)
{
    for (const PartList& list : record.desc().parts) {
        const Field& key = list.desc().fields[0];
        for (qsizetype i = 0; i < list.size(record.row()); ++i) {
            if (key.get(list.at(record.row(), i)).toLongLong() == 0)
                key.set(list.edit(record.edit(), i), kFirstNewPart + i);
        }
    }
    return snapshotOf(record);
}

Record undrafted(const EntityDesc& desc, qint64 id, const QJsonObject& snapshot)
{
    Record record = recordFrom(desc, id, snapshot);
    for (const PartList& list : desc.parts) {
        const Field& key = list.desc().fields[0];
        for (qsizetype i = 0; i < list.size(record.row()); ++i) {
            if (key.get(list.at(record.row(), i)).toLongLong() >= kFirstNewPart)
                key.set(list.edit(record.edit(), i), 0);
        }
    }
    return record;
}

QString placeOf(const Record& begun)
{
    const QString kind = QLatin1String(begun.desc().name);
    if (begun.id() != 0)
        return u"form/%1/%2"_s.arg(kind).arg(begun.id());
    const QByteArray content = QJsonDocument(drafted(begun)).toJson(QJsonDocument::Compact);
    const QByteArray digest = QCryptographicHash::hash(content, QCryptographicHash::Sha256).toHex().left(16);
    return u"form/%1/new/%2"_s.arg(kind, QLatin1String(digest));
}

} // namespace

std::optional<RecordDraft> findDraft(Session& session, const Record& begun)
{
    const QJsonObject kept = DraftStore::of(session).at(placeOf(begun));
    if (kept.isEmpty())
        return std::nullopt;
    const auto part
        = [&](QLatin1String name) { return undrafted(begun.desc(), begun.id(), kept.value(name).toObject()); };
    return RecordDraft{part(kBegun), part(kTyped)};
}

void keepDraft(Session& session, const RecordDraft& draft)
{
    DraftStore::of(session).keep(
        placeOf(draft.begun), {{kBegun, drafted(draft.begun)}, {kTyped, drafted(draft.typed)}});
}

void forgetDraft(Session& session, const Record& begun)
{
    DraftStore::of(session).keep(placeOf(begun), {});
}

} // namespace kartei
