#pragma once

#include <QFont>
#include <QHash>
#include <QListView>
#include <QStyledItemDelegate>

namespace kartei {

class TimelineModel;

/// Texts that were broken into lines of one width: a view asks for the height of a row, asks again once its scroll bar
/// is there, and then paints it.
class BrokenLines {
public:
    /// At most `most`; the last one is elided when there is more.
    QStringList of(const QString& text, const QFont& font, int width, int most);

private:
    QFont m_font;
    int m_width = 0;
    QHash<std::pair<int, QString>, QStringList> m_known; ///< by how many, and the text
};

/// A day's heading, or an event: disc with icon, title, time, two lines of text; all of it when expanded.
class TimelineDelegate final : public QStyledItemDelegate {
    Q_OBJECT
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override;
    QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;

private:
    QStringList linesOf(const QStyleOptionViewItem& option, const QModelIndex& index) const;

    mutable BrokenLines m_lines;
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
