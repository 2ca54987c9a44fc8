#pragma once

#include "core/schema/record.h"
#include "ui/base/field_editor.h"

#include <initializer_list>
#include <vector>

class QPushButton;
class QVBoxLayout;

namespace kartei {

class OwnFields;
class PartListEditor;

/// Editors of one record, made from its description. What was typed is never cleared; what cannot be read is told where
/// it stands.
class EntityForm final : public QWidget {
    Q_OBJECT
public:
    EntityForm(const EntityDesc& entity, Workbench& bench, QWidget* parent = nullptr);

    /// Everything a person may type, in the order of the description; parts that are Columns at the end.
    void addAll();
    /// What has no place yet, so that a new field is in the form without anybody thinking of it.
    void addRest(std::initializer_list<const Field*> except);
    FieldEditor* add(const Field& field);
    /// Side by side: for short ones.
    void addRow(std::initializer_list<const Field*> fields);
    void addRow(const std::vector<const Field*>& fields);
    PartListEditor* addParts(const PartList& list);
    /// What is said about the fields above it.
    void addNote(QWidget* note);
    /// The fields that the business defined, in its order.
    void addOwn();
    /// What is added from here on hides behind "More fields", unless the loaded record has something there.
    void beginMore();
    /// Shows the editor only while `applies` to what is entered; asked again after each change of a choice.
    using Condition = std::function<bool(const Record& entered)>;
    void showWhile(const Field& field, Condition applies);
    void showWhile(const PartList& list, Condition applies);
    /// Says that it is required while it `applies`; saving does not ask.
    void requireWhile(const Field& field, Condition applies);
    void requireWhile(const PartList& list, Condition applies);

    void load(const Record& record);
    /// The loaded record with everything entered. Invalid: the first editor that can't be read has the focus.
    Result<Record> record();
    /// The same without what can't be read; that is as it was loaded.
    Record entered() const;
    /// Where typing begins: the first editor that is not a choice.
    void focusFirst();
    FieldEditor* editor(const Field& field) const;
    const Record& loaded() const { return m_loaded; }
    Workbench& bench() const { return m_context.bench; }

Q_SIGNALS:
    void edited();

private:
    struct Conditional {
        Condition applies;
        std::function<void(bool applies)> follow;
    };
    FieldEditor* make(const Field& field);
    void addInPairs(const std::vector<const Field*>& fields);
    Currency currencyInForm() const;
    void applyConditions();
    bool hasMore() const;
    PartListEditor* editor(const PartList& list) const;
    /// "More fields" leads somewhere.
    void refreshMore();

    EditorContext m_context;
    std::shared_ptr<const OwnFields> m_own; ///< whose fields some editors are of
    Record m_loaded;
    QString m_usualCurrency;
    QVBoxLayout* m_column;
    QVBoxLayout* m_target; ///< m_column, or the one of "more"
    QWidget* m_more = nullptr;
    QPushButton* m_moreButton = nullptr;
    std::vector<FieldEditor*> m_editors;
    std::vector<PartListEditor*> m_parts;
    std::vector<Conditional> m_conditions;
};

} // namespace kartei
