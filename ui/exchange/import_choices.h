#pragma once

#include "core/exchange/import_plan.h"

#include <QWidget>

class QBoxLayout;
class QCheckBox;
class QComboBox;
class QLabel;

namespace kartei {

/// How a list is read and what becomes of its rows, as somebody chooses it.
class ImportChoices final : public QWidget {
    Q_OBJECT
public:
    explicit ImportChoices(const EntityDesc& entity, QWidget* parent = nullptr);

    const EntityDesc& entity() const;
    Duplicates duplicates() const;
    /// `usual`: what is known without a choice.
    ReadingOptions reading(ReadingOptions usual) const;
    /// What was found out.
    void showPlan(const ImportPlan& plan);
    /// Cards name their fields themselves. `program` wrote them; empty: unknown.
    void showCards(const QString& program);
    /// Another list: everything is found out again.
    void forget();

Q_SIGNALS:
    /// The list has to be read in another way.
    void readingChanged();

private:
    void fill(const EntityDesc& entity);
    void showProgram(const QString& program);

    QComboBox* m_kind;
    QComboBox* m_encoding;
    QComboBox* m_separator;
    QComboBox* m_duplicates;
    QCheckBox* m_header;
    QLabel* m_program;
    std::optional<bool> m_hasHeader; ///< nothing: nobody said
};

} // namespace kartei
