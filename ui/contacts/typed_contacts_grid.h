#pragma once

#include <QTableView>

namespace kartei {

class TypedContactsModel;

/// Cells that are typed one after the other, as in a spreadsheet: Tab goes to the next, Enter to the next row.
class TypedContactsGrid final : public QTableView {
    Q_OBJECT
public:
    explicit TypedContactsGrid(TypedContactsModel& model);
    void start();
    void goTo(const QModelIndex& cell);
    /// What is being typed is in the model.
    void settle();
    /// As the headings and what is typed need.
    void fitColumns();

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void closeEditor(QWidget* editor, QAbstractItemDelegate::EndEditHint hint) override;
    bool focusNextPrevChild(bool next) override;

private:
    void addAct(const QString& text, const QKeySequence& key, const QString& name, void (TypedContactsGrid::*act)());
    /// A column grows with what is typed in it, and stays as wide as the user made it.
    void makeRoomFor(const QModelIndex& cell);
    /// False: there is no cell beyond.
    bool step(int cells);
    void nextRow();
    void repeat();
    void removeRows();
    void paste();
    void copy();

    TypedContactsModel& m_model;
};

} // namespace kartei
