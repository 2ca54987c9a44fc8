#pragma once

#include <QWidget>

#include <functional>
#include <vector>

class QLabel;
class QLineEdit;
class QPushButton;
class QStackedWidget;

namespace kartei {

class ChipRow;
class EmptyState;
class EntityTableView;
class SavedListBar;
class SavedLists;
class Workbench;
struct EntityDesc;
struct Segment;

/// All records of a kind as a table below its title, filters, search line and the button that makes one.
class RecordTable final : public QWidget {
    Q_OBJECT

public:
    struct Texts {
        QString title; ///< "Quotes"
        QString make; ///< "New quote"
        QString none; ///< "No quotes yet."
        QString noMatch; ///< "No quote matches the filter."
    };
    RecordTable(const EntityDesc& entity, Workbench& workbench, const Texts& texts, QWidget* parent = nullptr);

    /// A filter in the language of core/storage/filter.h, empty: every record. Asked each time the list is read, as
    /// days go by.
    using Expression = std::function<QString()>;
    void addFilter(const QString& label, const Expression& expression);
    void setFilter(int index);
    int filter() const { return m_filter; }
    /// Id of a saved list; 0: none.
    qint64 saved() const;
    void setSaved(qint64 id);
    /// Its columns, from now on; as the user left them.
    void rememberAs(const QString& name);
    void setWords(const QString& words);
    QString words() const;
    void focusSearch();
    /// Ctrl+P: what is selected, else all of the list, with its columns.
    void print();

    EntityTableView& table() { return *m_table; }

Q_SIGNALS:
    void opened(qint64 id);
    void newWanted();

protected:
    void showEvent(QShowEvent* event) override;

private:
    QWidget* makeHead(const Texts& texts);
    void read();
    void showCount();
    bool isFiltered() const;
    QString filterText() const;
    Segment shown() const;
    void takeSaved();

    const EntityDesc& m_entity;
    Workbench& m_workbench;
    Texts m_texts;
    QLabel* m_count;
    ChipRow* m_chips;
    SavedLists* m_lists;
    SavedListBar* m_saved;
    QLineEdit* m_search;
    EntityTableView* m_table;
    EmptyState* m_empty;
    QPushButton* m_remedy;
    QStackedWidget* m_stack;
    std::vector<Expression> m_expressions;
    int m_filter = 0;
};

} // namespace kartei
