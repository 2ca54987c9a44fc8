#include "ui/base/history_rows.h"

#include "core/base/text.h"
#include "core/exchange/value_text.h"
#include "core/storage/lookups.h"
#include "core/storage/session.h"
#include "ui/base/display_text.h"
#include "ui/base/field_text.h"

#include <QCoreApplication>

namespace kartei {

namespace {

QString words(const char* source)
{
    return QCoreApplication::translate("History", source);
}

/// Rows of one act.
class Teller {
public:
    Teller(Session& session, const Currency& currency, const JournalEntry& entry, std::vector<HistoryRow>& rows)
        : m_session(session), m_currency(currency),
          m_rows(rows), m_frame{momentText(entry.at), entry.author, entry.title, {}, {}, {}}
    {
    }

    void tell(const Change& change)
    {
        const size_t known = m_rows.size();
        if (change.operation == Operation::Insert)
            add(words(QT_TRANSLATE_NOOP("History", "Added")), {}, {});
        else if (change.operation == Operation::Remove)
            add(words(QT_TRANSLATE_NOOP("History", "Deleted")), {}, {});
        else
            tellUpdate(*change.entity, change.diff);
        if (m_rows.size() == known)
            add(words(QT_TRANSLATE_NOOP("History", "Order")), {}, {});
    }

private:
    void tellUpdate(const EntityDesc& entity, const RecordDiff& diff)
    {
        tellFields(entity, {}, diff.before, diff.after);
        for (const PartList& list : entity.parts) {
            const QLatin1String name(list.name);
            const QJsonObject before = diff.before.value(name).toObject();
            const QJsonObject after = diff.after.value(name).toObject();
            QStringList ids = before.keys();
            for (const QString& id : after.keys()) {
                if (!ids.contains(id))
                    ids += id;
            }
            for (const QString& id : ids)
                tellPart(list, entity.displayLabel(list), before.value(id), after.value(id));
        }
    }

    void tellPart(const PartList& list, const QString& label, const QJsonValue& before, const QJsonValue& after)
    {
        if (before.isObject() && after.isObject())
            tellFields(list.desc(), label, before.toObject(), after.toObject());
        else
            add(label, summary(list.desc(), before.toObject()), summary(list.desc(), after.toObject()));
    }

    void tellFields(const EntityDesc& entity, const QString& owner, const QJsonObject& before, const QJsonObject& after)
    {
        for (const Field& field : entity.fields) {
            const QLatin1String name(field.name);
            if (field.is(Hidden) || (!before.contains(name) && !after.contains(name)))
                continue;
            const QString label = entity.displayLabel(field);
            //: A list and the field of one entry in it: "Phones: Number"
            add(owner.isEmpty() ? label : words(QT_TRANSLATE_NOOP("History", "%1: %2")).arg(owner, label),
                text(entity, field, before.value(name)), text(entity, field, after.value(name)));
        }
    }

    QString summary(const EntityDesc& part, const QJsonObject& values) const
    {
        QStringList texts;
        for (const Field& field : part.fields) {
            if (!field.is(Hidden) && field.type != FieldType::Bool)
                texts += text(part, field, values.value(QLatin1String(field.name)));
        }
        texts.removeAll(QString());
        return texts.join(QStringLiteral(", "));
    }

    QString text(const EntityDesc& entity, const Field& field, const QJsonValue& json) const
    {
        const QVariant stored = storedFromJson(field, json);
        const QString title
            = field.type == FieldType::Reference ? titleOf(m_session, field.target(), stored.toLongLong()) : QString();
        return fieldText(entity, field, stored, m_currency, m_session.clock().today(), title);
    }

    void add(const QString& what, const QString& before, const QString& after)
    {
        HistoryRow row = m_frame;
        row.what = what;
        row.before = before;
        row.after = after;
        m_rows.push_back(row);
    }

    Session& m_session;
    const Currency& m_currency;
    std::vector<HistoryRow>& m_rows;
    HistoryRow m_frame;
};

} // namespace

Result<std::vector<HistoryRow>> historyRows(Session& session, const EntityDesc& entity, qint64 id)
{
    const Result<std::vector<JournalEntry>> entries = session.history(entity, id);
    if (!entries)
        return entries.error();
    const Result<Record> record = session.get(entity, id);
    const Currency usual = usualCurrency(session);
    const Currency currency = record ? currencyOf(entity, record->row(), usual) : usual;
    std::vector<HistoryRow> rows;
    for (const JournalEntry& entry : *entries) {
        Teller teller(session, currency, entry, rows);
        for (const Change& change : entry.changes)
            teller.tell(change);
    }
    return rows;
}

} // namespace kartei
