#pragma once

#include <QPersistentModelIndex>
#include <QStyledItemDelegate>

class QKeyEvent;

namespace kartei {

class QuoteLinesModel;
class Session;
struct Suggestion;

/// Paints the cells of a quote and opens their editors.
class QuoteLineDelegate final : public QStyledItemDelegate {
    Q_OBJECT

public:
    /// Room for the handle, in front of the position.
    static constexpr int kHandleWidth = 20;
    enum class Move { Next, Previous, Down, Stay };

    QuoteLineDelegate(QuoteLinesModel* model, Session& session, QObject* parent);

    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override;
    QWidget* createEditor(QWidget* parent, const QStyleOptionViewItem& option, const QModelIndex& index) const override;
    void setEditorData(QWidget* editor, const QModelIndex& index) const override;
    void setModelData(QWidget* editor, QAbstractItemModel* model, const QModelIndex& index) const override;
    void updateEditorGeometry(
        QWidget* editor, const QStyleOptionViewItem& option, const QModelIndex& index) const override;

    /// Marks the editor and gives false when what it holds cannot be read.
    bool checkReadable(QWidget& editor) const;
    static QString typedIn(const QWidget& editor);
    /// Whether the widget is an editor that was neither committed nor given up.
    static bool isOpen(const QWidget& editor);
    static void setDone(QWidget& editor);

    /// The next editor opened on an item cell is that of its description.
    void openDescriptionNext() { m_isDescriptionNext = true; }
    /// Height of a row that is `width` wide where its text may stand.
    int heightOf(int row, int width) const;

Q_SIGNALS:
    /// The editor of `cell` was committed and closed by a key.
    void left(kartei::QuoteLineDelegate::Move move, const QPersistentModelIndex& cell) const;
    /// A key that belongs to the grid was pressed in an editor, which was committed and closed.
    void gridKey(QKeyEvent* event);

protected:
    bool eventFilter(QObject* object, QEvent* event) override;

private:
    void paintItem(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const;
    void paintHandle(QPainter* painter, const QStyleOptionViewItem& option) const;
    void paintPrompt(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const;
    QWidget* createItemEditor(QWidget* parent, const QModelIndex& index) const;
    void takeProduct(QWidget* editor, const Suggestion& suggestion) const;
    bool handleKey(QWidget* editor, QKeyEvent* event);
    bool leave(QWidget* editor, Move move);

    QuoteLinesModel* m_model;
    Session& m_session;
    mutable bool m_isDescriptionNext = false;
    mutable Move m_afterTaking = Move::Down;
};

} // namespace kartei
