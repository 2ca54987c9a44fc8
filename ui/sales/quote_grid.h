#pragma once

#include "core/sales/quote.h"
#include "ui/sales/quote_line_delegate.h"

#include <QTableView>

class QMenu;
class QMimeData;

namespace kartei {

class QuoteLinesModel;

/// The lines of a quote, written by keyboard like a spreadsheet.
class QuoteGrid final : public QTableView {
    Q_OBJECT

public:
    QuoteGrid(QuoteLinesModel* model, Session& session, QWidget* parent = nullptr);

    /// Marks the item cell of a row and opens it if it can be edited.
    void startAt(int row);
    /// Opens the row where a line is added.
    void startNewLine();
    void insertLine(LineKind kind);
    void removeLines();
    void duplicateLines();
    void moveLine(Qt::Key direction);
    /// Lines of a quote or rows as copied from a spreadsheet, below the marked line.
    void paste(const QMimeData& clip);
    QMenu* makeMenu();
    /// Commits and closes open cells. Gives what could not be read and is dropped.
    QString settle();

protected:
    void closeEditor(QWidget* editor, QAbstractItemDelegate::EndEditHint hint) override;
    void keyPressEvent(QKeyEvent* event) override;
    bool event(QEvent* event) override;
    void contextMenuEvent(QContextMenuEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    void handleGridKey(const QKeyEvent& event);
    void leaveEditor(QuoteLineDelegate::Move move, const QPersistentModelIndex& cell);
    bool stepCell(int step);
    QModelIndex neighbour(const QModelIndex& from, int step) const;
    QModelIndex editableBelow(const QModelIndex& from) const;
    void setKind(LineKind kind);
    void addKindActions(QMenu* menu);
    void copyRows();
    void insertAfter(const std::vector<QuoteLine>& lines, size_t place);
    std::vector<int> markedLines() const;
    size_t placeBelow() const;
    void goTo(size_t line, int column);
    void fitAll();
    void fitColumns();
    void fitRows();
    int widthOf(int column) const;
    int dropPlaceAt(int y) const;

    QuoteLinesModel* m_model;
    Session& m_session;
    QuoteLineDelegate* m_delegate;
    int m_draggedLine = -1;
    int m_dropPlace = -1;
};

} // namespace kartei
