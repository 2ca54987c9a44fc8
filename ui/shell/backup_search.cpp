#include "ui/shell/backup_search.h"

#include "core/exchange/value_text.h"
#include "core/storage/lookups.h"
#include "ui/base/field_text.h"

#include <QCoreApplication>

namespace kartei {

namespace {

constexpr int kFoundAtMost = 50;

/// One row of `entity` as a sentence of its fields, or one field of it.
QString rowText(Session& session, const EntityDesc& entity, const void* row, const Field* only)
{
    const Currency currency = currencyOf(entity, row, usualCurrency(session));
    QStringList texts;
    for (const Field& field : entity.fields) {
        if (only ? &field != only : field.is(Hidden) || field.type == FieldType::Bool)
            continue;
        const QVariant stored = field.get(row);
        const QString title
            = field.type == FieldType::Reference ? titleOf(session, field.target(), stored.toLongLong()) : QString();
        texts += fieldText(entity, field, stored, currency, session.clock().today(), title);
    }
    texts.removeAll(QString());
    return texts.join(QStringLiteral(", "));
}

Result<std::vector<BackupSearch::Hit>> hitsOf(Session& session, const QString& text)
{
    const Result<std::vector<SearchHit>> hits = kartei::search(session.database(), text, kFoundAtMost);
    if (!hits)
        return hits.error();
    std::vector<BackupSearch::Hit> found;
    for (const SearchHit& hit : *hits)
        found.push_back({hit.entity, hit.id, titleOf(session, *hit.entity, hit.id)});
    return found;
}

Result<BackupSearch::Then> thenOf(Session& session, const EntityDesc& entity, qint64 id)
{
    const Result<Record> record = session.get(entity, id);
    if (!record)
        return record.error();
    BackupSearch::Then then{*record, {}, {}};
    if (&entity == &describe<Attachment>())
        then.file = keptFile(session, {id});
    for (const Field& field : entity.fields)
        then.texts.insert(QLatin1String(field.name), valueText(session, *record, QLatin1String(field.name)));
    for (const PartList& list : entity.parts)
        then.texts.insert(QLatin1String(list.name), valueText(session, *record, QLatin1String(list.name)));
    return then;
}

} // namespace

QString valueText(Session& session, const Record& record, const QString& name)
{
    const EntityDesc& entity = record.desc();
    if (const Field* field = entity.find(name))
        return rowText(session, entity, record.row(), field);
    const PartList* list = entity.findParts(name);
    QStringList texts;
    for (qsizetype i = 0; list && i < list->size(record.row()); ++i)
        texts += rowText(session, list->desc(), list->at(record.row(), i), nullptr);
    return texts.join(QStringLiteral("; "));
}

BackupSearch::BackupSearch(const QString& backup)
{
    m_threads.setMaxThreadCount(1);
    m_threads.setExpiryTimeout(-1);
    m_threads.start([this, backup] {
        Result<std::unique_ptr<BackupReader>> reader = BackupReader::open(backup);
        const Result<> done = reader ? Result<>() : Result<>(reader.error());
        if (reader)
            m_reader = *std::move(reader);
        QMetaObject::invokeMethod(
            this, [this, done] { Q_EMIT opened(done); }, Qt::QueuedConnection);
    });
}

BackupSearch::~BackupSearch()
{
    ++m_latest;
    m_threads.start([this] { m_reader.reset(); });
    m_threads.waitForDone();
}

void BackupSearch::run(const std::function<std::function<void()>(Session&)>& step)
{
    const int question = ++m_latest;
    m_threads.start([this, step, question] {
        if (!m_reader || question != m_latest)
            return;
        const std::function<void()> tell = step(m_reader->session());
        QMetaObject::invokeMethod(
            this,
            [this, tell, question] {
                if (question == m_latest)
                    tell();
            },
            Qt::QueuedConnection);
    });
}

void BackupSearch::search(const QString& text)
{
    run([this, text](Session& then) -> std::function<void()> {
        return [this, hits = hitsOf(then, text)] { Q_EMIT found(hits); };
    });
}

void BackupSearch::read(const EntityDesc& entity, qint64 id)
{
    run([this, &entity, id](Session& session) -> std::function<void()> {
        return [this, then = thenOf(session, entity, id)] { Q_EMIT wasRead(then); };
    });
}

void BackupSearch::leave()
{
    disconnect();
    ++m_latest;
    setParent(QCoreApplication::instance());
    m_threads.start([this] { QMetaObject::invokeMethod(this, &QObject::deleteLater, Qt::QueuedConnection); });
}

bool BackupSearch::isAnyLeaving()
{
    return QCoreApplication::instance()->findChild<BackupSearch*>(QString(), Qt::FindDirectChildrenOnly) != nullptr;
}

} // namespace kartei
