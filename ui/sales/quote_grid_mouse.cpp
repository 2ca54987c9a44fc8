#include "ui/sales/quote_grid.h"

#include "core/sales/quote_lines.h"
#include "core/sales/quote_rules.h"
#include "ui/base/metrics.h"
#include "ui/base/theme.h"
#include "ui/sales/quote_lines_model.h"

#include <QApplication>
#include <QContextMenuEvent>
#include <QMenu>
#include <QMouseEvent>
#include <QPainter>

namespace kartei {

using Lines = QuoteLinesModel;

void QuoteGrid::addKindActions(QMenu* menu)
{
    struct Turn {
        LineKind kind;
        const char* text;
    };
    static constexpr Turn kTurns[]
        = {{LineKind::Item, QT_TR_NOOP("Make it a normal item")}, {LineKind::Optional, QT_TR_NOOP("Make it optional")},
            {LineKind::Alternative, QT_TR_NOOP("Make it an alternative")},
            {LineKind::Text, QT_TR_NOOP("Make it a text")}, {LineKind::Heading, QT_TR_NOOP("Make it a heading")}};
    const LineKind now = m_model->line(currentIndex().row()).kind;
    for (const Turn& turn : kTurns) {
        if (turn.kind == now)
            continue;
        QAction* action = menu->addAction(tr(turn.text), this, [this, turn] { setKind(turn.kind); });
        action->setObjectName(QStringLiteral("turn_") + QLatin1String(kLineKinds[static_cast<size_t>(turn.kind)].name));
    }
    menu->addSeparator();
}

QMenu* QuoteGrid::makeMenu()
{
    auto* menu = new QMenu(this);
    const auto add = [&](const QString& text, const QString& name, int key, auto act) {
        QAction* action = menu->addAction(text, this, act);
        action->setObjectName(name);
        if (key != 0)
            action->setShortcut(key);
        action->setShortcutVisibleInContextMenu(true);
    };
    if (m_model->isLine(currentIndex().row())) {
        addKindActions(menu);
        if (isPriced(m_model->line(currentIndex().row()).kind))
            add(tr("Description…"), QStringLiteral("describe"), int(Qt::SHIFT) | Qt::Key_Return, [this] {
                const QKeyEvent key(QEvent::KeyPress, Qt::Key_Return, Qt::ShiftModifier);
                handleGridKey(key);
            });
        add(tr("Duplicate line"), QStringLiteral("duplicate"), int(Qt::CTRL) | Qt::Key_D, [this] { duplicateLines(); });
        add(tr("Move up"), QStringLiteral("moveUp"), int(Qt::ALT) | Qt::Key_Up, [this] { moveLine(Qt::Key_Up); });
        add(tr("Move down"), QStringLiteral("moveDown"), int(Qt::ALT) | Qt::Key_Down,
            [this] { moveLine(Qt::Key_Down); });
        menu->addSeparator();
    }
    add(tr("Insert heading"), QStringLiteral("heading"), int(Qt::CTRL) | Qt::Key_H,
        [this] { insertLine(LineKind::Heading); });
    add(tr("Insert text"), QStringLiteral("insertText"), 0, [this] { insertLine(LineKind::Text); });
    add(tr("Insert subtotal"), QStringLiteral("insertSubtotal"), 0, [this] { insertLine(LineKind::Subtotal); });
    if (m_model->isLine(currentIndex().row())) {
        menu->addSeparator();
        add(tr("Remove line"), QStringLiteral("remove"), int(Qt::CTRL) | Qt::Key_Delete, [this] { removeLines(); });
    }
    return menu;
}

void QuoteGrid::contextMenuEvent(QContextMenuEvent* event)
{
    if (!m_model->isEditable())
        return;
    QPoint place = event->globalPos();
    if (event->reason() == QContextMenuEvent::Mouse) {
        if (const QModelIndex under = indexAt(viewport()->mapFromGlobal(place)); under.isValid())
            setCurrentIndex(under);
    } else {
        place = viewport()->mapToGlobal(visualRect(currentIndex()).center());
    }
    QMenu* menu = makeMenu();
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->popup(place);
}

void QuoteGrid::mousePressEvent(QMouseEvent* event)
{
    QTableView::mousePressEvent(event);
    const QModelIndex pressed = indexAt(event->pos());
    const bool isHandle = pressed.column() == Lines::Position && m_model->isLine(pressed.row());
    if (event->button() == Qt::LeftButton && isHandle && m_model->isEditable())
        m_draggedLine = pressed.row();
}

int QuoteGrid::dropPlaceAt(int y) const
{
    const int row = rowAt(y);
    if (!m_model->isLine(row))
        return static_cast<int>(m_model->quote().lines.size());
    const QRect rect = visualRect(m_model->index(row, 0));
    return y > rect.center().y() ? row + 1 : row;
}

void QuoteGrid::mouseMoveEvent(QMouseEvent* event)
{
    if (m_draggedLine < 0 || !event->buttons().testFlag(Qt::LeftButton))
        return QTableView::mouseMoveEvent(event);
    m_dropPlace = dropPlaceAt(event->pos().y());
    viewport()->update();
}

void QuoteGrid::mouseReleaseEvent(QMouseEvent* event)
{
    const int dragged = std::exchange(m_draggedLine, -1);
    const int target = std::exchange(m_dropPlace, -1);
    QTableView::mouseReleaseEvent(event);
    viewport()->update();
    if (target >= 0) {
        std::vector<QuoteLine> lines = m_model->quote().lines;
        const size_t place = moveBlock(lines, static_cast<size_t>(dragged), static_cast<size_t>(target));
        m_model->propose(lines);
        return goTo(place, Lines::Item);
    }
    const QModelIndex clicked = indexAt(event->pos());
    const bool isPlainClick = event->button() == Qt::LeftButton && event->modifiers() == Qt::NoModifier;
    if (!isPlainClick || !clicked.flags().testFlag(Qt::ItemIsEditable) || clicked != currentIndex())
        return;
    const bool isLowerHalf = event->pos().y() > visualRect(clicked).center().y();
    const bool hasDescription = m_model->isLine(clicked.row()) && !m_model->line(clicked.row()).description.isEmpty();
    if (clicked.column() == Lines::Item && isLowerHalf && hasDescription)
        m_delegate->openDescriptionNext();
    edit(clicked);
}

void QuoteGrid::paintEvent(QPaintEvent* event)
{
    QTableView::paintEvent(event);
    if (m_dropPlace < 0)
        return;
    const QRect row = visualRect(m_model->index(qMin(m_dropPlace, m_model->rowCount() - 1), 0));
    QPainter painter(viewport());
    painter.fillRect(0, row.top() - 1, viewport()->width(), Metrics::space2, theme().accent);
}

} // namespace kartei
