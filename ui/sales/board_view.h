#pragma once

#include "core/planning/pipeline_board.h"

#include <QWidget>

#include <vector>

class QFrame;
class QHBoxLayout;
class QLabel;
class QProgressBar;
class QScrollArea;
class QTimer;

namespace kartei {

class BoardColumnView;

enum class Fate { Won, Lost, Deleted };

/// Stages side by side, in reading direction; where cards are dropped decides. Says what was asked, does nothing
/// itself.
class BoardView final : public QWidget {
    Q_OBJECT
public:
    explicit BoardView(QWidget* parent = nullptr);
    void setBoard(const Board& board, QDate today);
    qint64 currentDeal() const; ///< 0: none
    /// With the keyboard focus. False: it is not on the board.
    bool selectDeal(qint64 deal);
    void focusFirst();

Q_SIGNALS:
    void dealActivated(qint64 deal);
    void filesDropped(qint64 deal, const QStringList& paths);
    void moveAsked(qint64 deal, qint64 stage, qint64 above);
    void fateAsked(qint64 deal, kartei::Fate fate);
    void addAsked(qint64 stage);

private:
    struct Column {
        QFrame* frame;
        QLabel* name;
        QLabel* count;
        QLabel* sum;
        QProgressBar* bar;
        BoardColumnView* view;
    };
    Column makeColumn();
    void connectColumn(const Column& column, size_t index);
    void fill(Column& column, const BoardColumn& content, QDate today);
    BoardColumnView* select(qint64 deal);
    void selectNear(size_t column, int row);
    void clearOthers(const BoardColumnView* chosen);
    QWidget* makeZones();
    void stepAside(size_t from, int visualDirection, bool carry);
    void stepWithin(size_t column, int direction);
    void reveal(const BoardColumnView* view);
    /// Where a card is dragged along an edge, what lies beyond comes into view.
    void followDrag(QPoint position);
    void scrollOn();

    QScrollArea* m_scroll;
    QTimer* m_scrolling;
    int m_scrollStep = 0;
    QHBoxLayout* m_row;
    QWidget* m_zones;
    std::vector<Column> m_columns;
    qint64 m_moved = 0; ///< what the next board is to select
};

} // namespace kartei
