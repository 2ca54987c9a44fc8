#pragma once

#include "core/schema/record.h"

#include <QWidget>

#include <initializer_list>
#include <vector>

namespace kartei {

class EntityForm;
class Workbench;

/// Fields of one record that are written when they are left, each change undoable. What cannot be read stays and is
/// told.
class RecordSettings final : public QWidget {
    Q_OBJECT

public:
    /// `rows`: names of fields; those of one row stand side by side. `what`: "Change %1" says it in the journal.
    using Rows = std::initializer_list<std::initializer_list<QLatin1String>>;
    RecordSettings(
        Workbench& bench, const Record& record, const QString& what, const Rows& rows, QWidget* parent = nullptr);

    ~RecordSettings() override;

    const Record& record() const { return m_record; }

private:
    void write();
    void reload();

    Workbench& m_bench;
    Record m_record;
    QString m_what;
    std::vector<const Field*> m_fields;
    EntityForm* m_form;
};

} // namespace kartei
