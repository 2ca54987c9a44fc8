#pragma once

#include "core/planning/pipeline_board.h"

#include <QWidget>

#include <vector>

class QHBoxLayout;
class QLabel;

namespace kartei {

class BoardColumnView;

enum class Fate { Won, Lost, Deleted };

/// Stages side by side, in reading direction; where cards are dropped decides. Says what was asked, does nothing itself.
class BoardView final : public QWidget {
    Q_OBJECT
public:
    explicit BoardView(QWidget* parent = nullptr);
    void setBoard(const Board& board, QDate today);
    qint64 currentDeal() const; ///< 0: none
    void selectDeal(qint64 deal);
    void focusFirst();

Q_SIGNALS:
    void dealActivated(qint64 deal);
    void moveAsked(qint64 deal, qint64 stage, qint64 above);
    void fateAsked(qint64 deal, kartei::Fate fate);
    void addAsked(qint64 stage);

private:
    struct Column {
        QWidget* frame;
        QLabel* name;
        QLabel* count;
        QLabel* sum;
        QWidget* bar;
        BoardColumnView* view;
    };
    Column makeColumn();
    void fill(Column& column, const BoardColumn& content, QDate today);
    QWidget* makeZones();
    void stepAside(size_t from, int visualDirection, bool carry);
    void stepWithin(size_t column, int direction);
    void remember(qint64 deal) { m_current = deal; }

    QHBoxLayout* m_row;
    QWidget* m_zones;
    std::vector<Column> m_columns;
    qint64 m_current = 0;
};

} // namespace kartei
