#pragma once

#include "ui/sales/board_column_model.h"

#include <QListView>

namespace kartei {

/// One column's list of cards: takes drops, shows where a card would land, walks to its neighbours by keyboard.
class BoardColumnView final : public QListView {
    Q_OBJECT
public:
    explicit BoardColumnView(QWidget* parent = nullptr);
    BoardColumnModel* columnModel() const { return m_model; }
    /// False, and none is selected: not here.
    bool selectDeal(qint64 deal);

Q_SIGNALS:
    /// A card is dragged over this place of the screen.
    void draggedAt(QPoint position);
    void dealActivated(qint64 deal);
    /// `above` 0: at the foot.
    void dealDropped(qint64 deal, qint64 above);
    /// Files of this computer let go over a card.
    void filesDropped(qint64 deal, const QStringList& paths);
    /// Left (-1) or right (1) as seen; `carry`: with the card.
    void stepAside(int visualDirection, bool carry);
    /// Up (-1) or down (1) with the card.
    void stepWithin(int direction);
    void dragging(bool active);
    /// A deal is dragged over this column, or no longer.
    void hovered(bool active);

protected:
    void startDrag(Qt::DropActions actions) override;
    void dragEnterEvent(QDragEnterEvent* event) override;
    void dragMoveEvent(QDragMoveEvent* event) override;
    void dragLeaveEvent(QDragLeaveEvent* event) override;
    void dropEvent(QDropEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void paintEvent(QPaintEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;

private:
    int rowAt(const QPoint& position) const;
    /// Files are let go over a card only.
    void moveFiles(QDragMoveEvent* event);
    /// Whether a card put at `row` would lie where it is.
    bool isPlaceOf(qint64 deal, int row) const;
    void openGap(int row);
    void endHover();
    QPixmap liftedCard(const QModelIndex& index) const;

    BoardColumnModel* m_model;
};

} // namespace kartei
