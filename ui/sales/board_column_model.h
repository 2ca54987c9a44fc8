#pragma once

#include "core/planning/pipeline_board.h"

#include <QAbstractListModel>

namespace kartei {

/// The cards of one stage. Dragging gives out the deal's id; what a drop means is the view's business.
class BoardColumnModel final : public QAbstractListModel {
    Q_OBJECT
public:
    static QString mimeType();
    static qint64 dealIn(const QMimeData& data); ///< 0: something else

    explicit BoardColumnModel(QObject* parent) : QAbstractListModel(parent) { }
    void setColumn(BoardColumn column, QDate today);
    const BoardColumn& column() const { return m_column; }
    const BoardCard* card(const QModelIndex& index) const;
    int rowOf(qint64 deal) const; ///< -1: not here
    QDate today() const { return m_today; }

    /// Row above which room is kept for a dragged card; -1: none. May be rowCount().
    int gap() const { return m_gap; }
    void setGap(int row) { m_gap = row; }
    /// The card under the mouse, pale in its place; 0: none.
    qint64 lifted() const { return m_lifted; }
    void setLifted(qint64 deal) { m_lifted = deal; }

    int rowCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    Qt::ItemFlags flags(const QModelIndex& index) const override;
    QStringList mimeTypes() const override { return {mimeType()}; }
    QMimeData* mimeData(const QModelIndexList& indexes) const override;
    Qt::DropActions supportedDropActions() const override { return Qt::MoveAction; }

private:
    QString spoken(const BoardCard& card) const;

    BoardColumn m_column;
    QDate m_today;
    int m_gap = -1;
    qint64 m_lifted = 0;
};

/// "2 d late", "Today 14:00", "No next step".
QString nextStepText(const std::optional<Task>& step, QDate today);

} // namespace kartei
