#pragma once

#include <QListView>
#include <QStyledItemDelegate>

namespace kartei {

class TimelineModel;

/// A day's heading, or an event: disc with icon, title, time, two lines of text; all of it when expanded.
class TimelineDelegate final : public QStyledItemDelegate {
    Q_OBJECT
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override;
    QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;
};

/// A click or Space shows all of a text, Enter or a double click opens what stands behind it, Delete deletes what can
/// be.
class TimelineView final : public QListView {
    Q_OBJECT
public:
    explicit TimelineView(TimelineModel* model, QWidget* parent = nullptr);

Q_SIGNALS:
    void opened(const QModelIndex& index);
    void deleteWanted(const QModelIndex& index);
    /// `at` is on the screen.
    void menuWanted(const QModelIndex& index, const QPoint& at);

protected:
    void contextMenuEvent(QContextMenuEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    TimelineModel* m_model;
};

} // namespace kartei
