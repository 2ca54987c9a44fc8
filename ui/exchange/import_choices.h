#pragma once

#include "core/exchange/import_plan.h"

#include <QWidget>

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
    CleanUps cleanUps() const;
    /// Where the list is from, of contacts; empty: nobody wants to say.
    QString origin() const;
    /// What it is unless somebody writes another one.
    void setUsualOrigin(const QString& origin);
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
    QWidget* makeContactRow();
    void showProgram(const QString& program);
    void showContactRow();

    QComboBox* m_kind;
    QComboBox* m_encoding;
    QComboBox* m_separator;
    QComboBox* m_duplicates;
    QCheckBox* m_header;
    QLabel* m_program;
    QComboBox* m_origin;
    std::vector<std::pair<CleanUp, QCheckBox*>> m_cleanUps;
    QWidget* m_contactRow; ///< what is asked of contacts only
    std::optional<bool> m_hasHeader; ///< nothing: nobody said
};

} // namespace kartei
