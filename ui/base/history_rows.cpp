#include "ui/base/history_rows.h"

#include "core/base/text.h"
#include "core/exchange/value_text.h"
#include "core/schema/own_fields.h"
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

/// Values as people read them.
class Wording {
public:
    Wording(Session& session, const Currency& currency) : m_session(session), m_currency(currency) { }

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
        return text(entity, field, storedFromJson(field, json));
    }

    QString text(const EntityDesc& entity, const Field& field, const QVariant& stored) const
    {
        const QString title
            = field.type == FieldType::Reference ? titleOf(m_session, field.target(), stored.toLongLong()) : QString();
        return fieldText(entity, field, stored, m_currency, m_session.clock().today(), title);
    }

private:
    Session& m_session;
    const Currency& m_currency;
};

/// Which field of the business each value belongs to; the journal tells that only where a value came or went.
class OwnParts {
public:
    OwnParts(Session& session, const EntityDesc& entity, const std::vector<JournalEntry>& entries, const Record* now)
    {
        const PartList* list = entity.ownValues();
        const auto own = session.database().ownFields(entity);
        if (!list || !own)
            return;
        m_own = *own;
        const QLatin1String name(list->name);
        const auto note = [&](const QJsonObject& parts) {
            for (auto part = parts.begin(); part != parts.end(); ++part) {
                const QString definition = part->toObject().value(QStringLiteral("field")).toString();
                if (!definition.isEmpty())
                    m_definitions.insert(part.key().toLongLong(), definition.toLongLong());
            }
        };
        for (const JournalEntry& entry : entries) {
            for (const Change& change : entry.changes) {
                note(change.diff.before.value(name).toObject());
                note(change.diff.after.value(name).toObject());
            }
        }
        if (now)
            note(snapshotOf(*now).value(name).toObject());
    }

    /// Null: it is gone.
    const Field* fieldOf(qint64 part) const { return m_own ? m_own->withId(m_definitions.value(part)) : nullptr; }

private:
    std::shared_ptr<const OwnFields> m_own;
    QHash<qint64, qint64> m_definitions;
};

/// Rows of one act.
class Teller {
public:
    Teller(Session& session, const Currency& currency, const OwnParts& own, const JournalEntry& entry,
        std::vector<HistoryRow>& rows)
        : m_wording(session, currency), m_own(own), m_rows(rows)
    {
        m_frame.when = momentText(entry.at);
        m_frame.who = entry.author;
        m_frame.act = entry.title;
        m_frame.journal = entry.id;
    }

    void tell(const Change& change)
    {
        const size_t known = m_rows.size();
        m_frame.hasBefore = change.operation != Operation::Insert;
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
        tellFields(entity, {}, diff.before, diff.after, {});
        for (const PartList& list : entity.parts) {
            const QLatin1String name(list.name);
            const QJsonObject before = diff.before.value(name).toObject();
            const QJsonObject after = diff.after.value(name).toObject();
            QStringList ids = before.keys();
            for (const QString& id : after.keys()) {
                if (!ids.contains(id))
                    ids += id;
            }
            for (const QString& id : ids) {
                if (list.csvShape == CsvShape::Own) {
                    tellOwn(entity, list, id.toLongLong(), before.value(id), after.value(id));
                    continue;
                }
                tellPart(entity.displayLabel(list), before.value(id), after.value(id),
                    {nullptr, &list, id.toLongLong(), before.value(id)});
            }
        }
    }

    /// One row for a value, wherever it came from.
    void tellOwn(
        const EntityDesc& entity, const PartList& list, qint64 id, const QJsonValue& before, const QJsonValue& after)
    {
        const Field& valueField = *list.desc().find("value");
        const QString key = QLatin1String(valueField.name);
        const bool isChange = before.isObject() && after.isObject();
        if (isChange && !before.toObject().contains(key))
            return; // another place in the list, which nobody sees
        const Field* field = m_own.fieldOf(id);
        const auto text = [&](const QJsonValue& part) {
            const QString value = part.toObject().value(key).toString();
            if (!field || !part.isObject())
                return value;
            const std::optional<QVariant> stored = field->own->storedFrom(value);
            return stored ? m_wording.text(entity, *field, *stored) : value;
        };
        const QString label = entity.displayLabel(list);
        add(field ? entity.displayLabel(*field) : label, text(before), text(after),
            isChange ? PastValue{&valueField, &list, id, before.toObject().value(key)}
                     : PastValue{nullptr, &list, id, before});
    }

    void tellPart(const QString& label, const QJsonValue& before, const QJsonValue& after, const PastValue& whole)
    {
        const EntityDesc& part = whole.list->desc();
        if (before.isObject() && after.isObject())
            return tellFields(part, label, before.toObject(), after.toObject(), whole);
        add(label, m_wording.summary(part, before.toObject()), m_wording.summary(part, after.toObject()), whole);
    }

    void tellFields(const EntityDesc& entity, const QString& owner, const QJsonObject& before, const QJsonObject& after,
        PastValue value)
    {
        for (const Field& field : entity.fields) {
            const QLatin1String name(field.name);
            if (field.is(Hidden) || (!before.contains(name) && !after.contains(name)))
                continue;
            const QString label = entity.displayLabel(field);
            value.field = &field;
            value.before = before.value(name);
            //: A list and the field of one entry in it: "Phones: Number"
            add(owner.isEmpty() ? label : words(QT_TRANSLATE_NOOP("History", "%1: %2")).arg(owner, label),
                m_wording.text(entity, field, before.value(name)), m_wording.text(entity, field, after.value(name)),
                value);
        }
    }

    void add(const QString& what, const QString& before, const QString& after,
        const std::optional<PastValue>& value = std::nullopt)
    {
        HistoryRow row = m_frame;
        row.what = what;
        row.before = before;
        row.after = after;
        row.value = value;
        m_rows.push_back(row);
    }

    const Wording m_wording;
    const OwnParts& m_own;
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
    const OwnParts own(session, entity, *entries, record ? &*record : nullptr);
    std::vector<HistoryRow> rows;
    for (const JournalEntry& entry : *entries) {
        Teller teller(session, currency, own, entry, rows);
        for (const Change& change : entry.changes)
            teller.tell(change);
    }
    return rows;
}

std::vector<std::pair<QString, QString>> recordLines(Session& session, const Record& record)
{
    const EntityDesc& entity = record.desc();
    const Currency currency = currencyOf(entity, record.row(), usualCurrency(session));
    const Wording wording(session, currency);
    std::vector<std::pair<QString, QString>> lines;
    const auto add = [&](const QString& label, const QString& text) {
        if (!text.isEmpty())
            lines.emplace_back(label, text);
    };
    for (const Field& field : entity.fields) {
        if (!field.is(Hidden) && field.type != FieldType::Key)
            add(entity.displayLabel(field), wording.text(entity, field, record.value(field)));
    }
    const QJsonObject snapshot = snapshotOf(record);
    for (const PartList& list : entity.parts) {
        if (list.csvShape == CsvShape::Own)
            continue;
        const QJsonObject parts = snapshot.value(QLatin1String(list.name)).toObject();
        for (qsizetype i = 0; i < list.size(record.row()); ++i) {
            const qint64 id = list.desc().fields[0].get(list.at(record.row(), i)).toLongLong();
            add(entity.displayLabel(list), wording.summary(list.desc(), parts.value(QString::number(id)).toObject()));
        }
    }
    if (const auto own = session.database().ownFields(entity)) {
        for (const Field* field : (*own)->fields()) {
            const bool isNo = field->type == FieldType::Bool && !record.value(*field).toBool();
            add(entity.displayLabel(*field), isNo ? QString() : wording.text(entity, *field, record.value(*field)));
        }
    }
    return lines;
}

} // namespace kartei
