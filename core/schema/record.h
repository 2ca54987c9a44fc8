#pragma once

#include "core/schema/entity.h"

#include <QJsonObject>

namespace kartei {

/// One row of any entity with its parts, by value: what generic code (import, command line, forms, undo) works with.
class Record {
public:
    explicit Record(const EntityDesc& desc) : m_desc(&desc), m_row(desc.create()) { }
    template <class E>
    static Record of(const E& row)
    {
        return Record(describe<E>(), describe<E>().clone(&row));
    }

    const EntityDesc& desc() const { return *m_desc; }
    const void* row() const { return m_row.get(); }
    /// Writable row; detaches from other copies.
    void* edit();
    template <class E>
    const E& as() const
    {
        Q_ASSERT(m_desc == &describe<E>());
        return *static_cast<const E*>(row());
    }
    template <class E>
    E& edit()
    {
        Q_ASSERT(m_desc == &describe<E>());
        return *static_cast<E*>(edit());
    }

    qint64 id() const { return m_desc->fields[0].get(row()).toLongLong(); }
    void setId(qint64 id) { m_desc->fields[0].set(edit(), id); }
    QVariant value(const Field& field) const { return field.get(row()); }
    bool setValue(const Field& field, const QVariant& stored) { return field.set(edit(), stored); }
    QString title() const { return value(m_desc->title()).toString(); }

private:
    Record(const EntityDesc& desc, std::shared_ptr<void> row) : m_desc(&desc), m_row(std::move(row)) { }
    const EntityDesc* m_desc;
    std::shared_ptr<void> m_row;
};

/// What differs between two states of one record, as kept in the journal. Fields by name in stored form (integers as
/// text); a part list is an object of part ids: null where the part is absent, else its differing fields (all of them
/// when the other side is null) and `position`. Derived fields and the key are left out.
struct RecordDiff {
    QJsonObject before;
    QJsonObject after;
    bool isEmpty() const { return before.isEmpty() && after.isEmpty(); }
};

RecordDiff diffOf(const Record& before, const Record& after);

/// Everything of a record in the same form, and its title, for deletions.
QJsonObject snapshotOf(const Record& record);
/// The record that `snapshotOf` was made of.
Record recordFrom(const EntityDesc& desc, qint64 id, const QJsonObject& snapshot);

/// `current` with everything that differs set from `from` to `to`. Conflict: `current` no longer holds `from`.
Result<Record> reverted(const Record& current, const QJsonObject& from, const QJsonObject& to);

/// Sets in `to` what the journal keeps of `from`, another state of the same record; derived fields stay.
void restoreJournalled(const EntityDesc& desc, const void* from, void* to);

QJsonValue jsonFromStored(const QVariant& stored);
QVariant storedFromJson(const Field& field, const QJsonValue& json);

} // namespace kartei
