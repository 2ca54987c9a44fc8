#pragma once

#include "core/storage/change_set.h"
#include "ui/contacts/contact_list_model.h"
#include "ui/contacts/list_filter.h"

#include <QTimer>
#include <QWidget>

class QLabel;
class QLineEdit;
class QPushButton;
class QStackedWidget;

namespace kartei {

class ChipRow;
class EmptyState;
class RowListView;
class SavedListBar;
class SavedLists;
struct Segment;

/// The list of contacts: how many, filters, a line to narrow them, and a card for each.
class ContactListPane final : public QWidget {
    Q_OBJECT
public:
    struct View {
        int filter = 0; ///< index of the chip
        QString text;
        int sort = 0;
        qint64 saved = 0; ///< id of a saved list; 0: none
    };
    ContactListPane(Workbench& bench, std::optional<ContactKind> kind, const QString& title, QWidget* parent = nullptr);

    /// 0: none.
    qint64 currentId() const;
    /// False: the filters keep it out, or it is not there. One that is still being read is selected when it is there.
    bool select(qint64 id);
    void selectFirst();
    std::vector<qint64> selectedIds() const;
    std::vector<qint64> listedIds() const; ///< of several selected ones only these
    /// Of the context menu.
    void setRecordActions(const QList<QAction*>& actions);
    /// So many rows further; the ends of the list hold.
    void step(int rows);
    void clearFilters();
    void focusFilter();
    void focusList();

    View view() const { return m_view; }
    void setView(const View& view);
    /// The rows follow at once, currentChanged when the fingers rest: what hears of it shows a whole contact.
    void search(const QString& text);
    /// What the list shows, for the same in a table or on paper.
    ListQuery query() const;
    const std::vector<ListFilter>& filters() const { return m_filters; }
    int scrollPosition() const;
    void setScrollPosition(int position);
    std::vector<qint64> allIds() const { return m_model->allIds(); }
    QString filterText() const; ///< of the filter in force, for paper
    QString emptySentence() const; ///< why nothing is listed
    bool isEverything() const { return m_view.filter == 0 && m_view.text.isEmpty() && m_view.saved == 0; }
    SavedLists& savedLists() { return *m_lists; }
    Segment shown() const; ///< to be saved as a list

Q_SIGNALS:
    void currentChanged(qint64 id);
    /// Enter or a double click.
    void opened();
    void newWanted();
    void tableWanted();
    void deleteWanted(const std::vector<qint64>& ids);
    /// For the first time.
    void painted();
    /// The business defined other fields.
    void filtersChanged();

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    QWidget* makeHead(const QString& title);
    QLayout* makeTitle(const QString& title, QWidget* head);
    QWidget* makeList();
    void openSortMenu(const QPoint& at);
    void applyView();
    void showRows();
    void tellCurrent();
    void showFilters();
    void followFields(const ChangeSet& changes);
    const ListFilter& filterInForce() const { return m_filters[static_cast<size_t>(m_view.filter)]; }
    void showCount();
    void followRows();
    void makeCurrent(int row);
    void selectNear();

    Workbench& m_bench;
    std::optional<ContactKind> m_kind;
    std::vector<ListFilter> m_filters;
    View m_view;
    ContactListModel* m_model;
    SavedLists* m_lists;
    SavedListBar* m_saved;
    RowListView* m_list;
    QLabel* m_count;
    ChipRow* m_chips;
    QLineEdit* m_filter;
    QStackedWidget* m_stack;
    EmptyState* m_empty;
    QPushButton* m_emptyNew;
    QPushButton* m_emptyClear;
    QTimer m_typing;
    qint64 m_wanted = 0; ///< was made current last; rows that come and go make others so
    int m_rowBefore = -1; ///< that was current when rows began to come and go
    int m_countBefore = 0;
    bool m_isReloading = false;
    bool m_isTyping = false;
};

} // namespace kartei
