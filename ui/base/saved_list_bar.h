#pragma once

#include "ui/base/saved_lists.h"

#include <QWidget>

#include <functional>

class QMenu;
class QToolButton;

namespace kartei {

class ChipRow;

/// Saved lists above a list: a chip for each with how many records it holds, pressed in or not; hidden where there are
/// none. Its button, which stands elsewhere, saves, changes and deletes them.
class SavedListBar final : public QWidget {
    Q_OBJECT
public:
    /// What the list shows now, to be saved.
    using Shown = std::function<Segment()>;
    SavedListBar(SavedLists& lists, Workbench& bench, Shown shown, QWidget* parent = nullptr);

    /// 0: none.
    qint64 current() const { return m_current; }
    const Segment* segment() const { return m_lists.find(m_current); }
    void setCurrent(qint64 id);
    /// Of the menu; `name` is its objectName.
    QToolButton* makeButton(const QString& name, QWidget* parent = nullptr);
    /// A list of what `filter` and `words` let through of the list that is chosen.
    Segment unsaved(const QString& filter, const QString& words) const;
    /// `query` narrowed by the list that is chosen, and in its order where `query` has none. Of a list that can't be
    /// shown it is one that finds nothing: never more than the list was made for.
    ListQuery narrowed(ListQuery query) const;
    /// Why the chosen list can't be shown, to stand where its rows would; empty: it can.
    QString trouble() const;

Q_SIGNALS:
    /// Another list was chosen by hand, or the chosen one shows something else.
    void chosen();

protected:
    void showEvent(QShowEvent* event) override;
    void hideEvent(QHideEvent* event) override;

private:
    void choose(qint64 id);
    Result<ListQuery> chosenQuery(const Segment& list) const;
    void fill();
    void showCounts();
    void fillMenu(QMenu& menu);
    void openDialog(const Segment& segment);

    SavedLists& m_lists;
    Workbench& m_bench;
    Shown m_shown;
    ChipRow* m_chips;
    qint64 m_current = 0;
    std::optional<Segment> m_last; ///< what the chosen list was when it was told of
};

} // namespace kartei
