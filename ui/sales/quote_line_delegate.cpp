#include "ui/sales/quote_line_delegate.h"

#include "core/sales/product.h"
#include "core/sales/quote_rules.h"
#include "core/storage/session.h"
#include "ui/base/metrics.h"
#include "ui/base/painting.h"
#include "ui/base/widget_style.h"
#include "ui/sales/quote_grid_keys.h"
#include "ui/sales/quote_lines_model.h"
#include "ui/sales/sales_lookup.h"

#include <QKeyEvent>
#include <QLineEdit>
#include <QPainter>
#include <QPlainTextEdit>

namespace kartei {

namespace {

using Lines = QuoteLinesModel;

/// Hebrew has no italics.
bool mayBeItalic(Qt::LayoutDirection direction)
{
    return direction == Qt::LeftToRight;
}

QFont fontOf(const QuoteLine& line, int column, Qt::LayoutDirection direction)
{
    const bool isPlain = isPriced(line.kind) && !counts(line.kind);
    if (column == Lines::Item && line.kind != LineKind::Text) {
        QFont font = themeFont(FontSize::Body, QFont::DemiBold);
        font.setItalic(isPlain && mayBeItalic(direction));
        return font;
    }
    const bool isStrong = line.kind == LineKind::Heading || line.kind == LineKind::Subtotal
        || (column == Lines::Total && counts(line.kind));
    return themeFont(FontSize::Body, isStrong ? QFont::DemiBold : QFont::Normal);
}

QColor inkOf(const QuoteLine& line, int column)
{
    const bool isPlain = isPriced(line.kind) && !counts(line.kind);
    const bool isQuiet = column == Lines::Position || column == Lines::Unit || column == Lines::Tax;
    return isPlain || (isQuiet && line.kind != LineKind::Heading) ? theme().text2 : theme().text;
}

constexpr char kCell[] = "cell";
constexpr char kIsDone[] = "isDone";

QPersistentModelIndex cellOf(const QWidget& editor)
{
    return editor.property(kCell).value<QPersistentModelIndex>();
}

} // namespace

QuoteLineDelegate::QuoteLineDelegate(QuoteLinesModel* model, Session& session, QObject* parent)
    : QStyledItemDelegate(parent), m_model(model), m_session(session)
{
}

void QuoteLineDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    painter->save();
    painter->setLayoutDirection(option.direction);
    const bool isLine = m_model->isLine(index.row());
    const bool isSelected = option.state.testFlag(QStyle::State_Selected) && isLine;
    const bool isHeading = isLine && m_model->line(index.row()).kind == LineKind::Heading;
    painter->fillRect(option.rect, isSelected ? theme().soft : isHeading ? theme().column : theme().base);
    const QRect box = option.rect.adjusted(Metrics::space8, 0, -Metrics::space8, -1);
    if (!isLine) {
        paintPrompt(painter, option, index);
    } else if (index.column() == Lines::Item) {
        paintItem(painter, option, index);
    } else {
        const QuoteLine& line = m_model->line(index.row());
        const QString text = index.data().toString();
        const QFont font = fontOf(line, index.column(), option.direction);
        if (Lines::isNumeric(index.column()))
            drawTabular(painter, box, text, font, inkOf(line, index.column()));
        else if (index.column() == Lines::Position)
            drawElided(painter, mirrored(option.direction, box, box.adjusted(kHandleWidth, 0, 0, 0)), text, font,
                inkOf(line, index.column()));
        else
            drawElided(painter, box, text, font, inkOf(line, index.column()));
        if (index.column() == Lines::Position && m_model->isEditable()
            && (isSelected || option.state.testFlag(QStyle::State_MouseOver)))
            paintHandle(painter, option);
    }
    drawHairlineBelow(painter, option.rect);
    if (option.state.testFlag(QStyle::State_HasFocus))
        drawFocusRing(painter, option.rect.adjusted(0, 0, 0, -1), Metrics::space4);
    painter->restore();
}

void QuoteLineDelegate::paintItem(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    const QuoteLine& line = m_model->line(index.row());
    const QFont font = fontOf(line, Lines::Item, option.direction);
    const QRect box = option.rect.adjusted(Metrics::space8, 0, -Metrics::space8, -1);
    const QString text = index.data().toString();
    if (line.kind == LineKind::Text) {
        painter->setFont(font);
        painter->setPen(theme().text);
        painter->drawText(box, int(Qt::AlignLeading | Qt::AlignVCenter) | Qt::TextWordWrap, text);
        return;
    }
    const QString description = index.data(Lines::DescriptionRole).toString();
    if (description.isEmpty()) {
        drawElided(painter, box, text, font, inkOf(line, Lines::Item));
        return;
    }
    const QFont small = themeFont(FontSize::Small);
    const int nameHeight = QFontMetrics(font).lineSpacing();
    const int smallHeight = QFontMetrics(small).lineSpacing();
    const int top = box.top() + (box.height() - nameHeight - smallHeight) / 2;
    drawElided(painter, {box.left(), top, box.width(), nameHeight}, text, font, inkOf(line, Lines::Item));
    drawElided(painter, {box.left(), top + nameHeight, box.width(), smallHeight}, description, small, theme().text2);
}

void QuoteLineDelegate::paintHandle(QPainter* painter, const QStyleOptionViewItem& option) const
{
    const QRect place = mirrored(
        option.direction, option.rect, {option.rect.left() + Metrics::space8, option.rect.center().y() - 6, 8, 14});
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(Qt::NoPen);
    painter->setBrush(theme().text3);
    for (const int left : {0, 5}) {
        for (const int top : {0, 5, 10})
            painter->drawEllipse(QRectF(place.left() + left, place.top() + top, 2.4, 2.4));
    }
}

void QuoteLineDelegate::paintPrompt(
    QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    if (index.column() != Lines::Item)
        return;
    const QRect box = option.rect.adjusted(Metrics::space8, 0, -Metrics::space8, -1);
    const QRect sign(box.left(), box.center().y() - Metrics::smallIcon / 2, Metrics::smallIcon, Metrics::smallIcon);
    drawIcon(painter, mirrored(option.direction, box, sign), Icon::Add, IconTint::Accent);
    const QRect words = box.adjusted(Metrics::smallIcon + Metrics::space8, 0, 0, 0);
    drawElided(painter, mirrored(option.direction, box, words), index.data().toString(), themeFont(FontSize::Body),
        theme().text2);
}

int QuoteLineDelegate::heightOf(int row, int width) const
{
    if (!m_model->isLine(row))
        return textHeight(1, Metrics::space16, rowHeight(Metrics::tableRow));
    const QuoteLine& line = m_model->line(row);
    switch (line.kind) {
    case LineKind::Heading:
    case LineKind::Subtotal:
        return textHeight(1, Metrics::space12, rowHeight(Metrics::tableHead));
    case LineKind::Text: {
        const QFontMetrics metrics(themeFont(FontSize::Body));
        const QRect needed = metrics.boundingRect(
            QRect(0, 0, width - Metrics::space16, 1 << 16), Qt::AlignLeading | Qt::TextWordWrap, line.text);
        return qMax(textHeight(1, Metrics::space12, rowHeight(Metrics::tableHead)), needed.height() + Metrics::space12);
    }
    default:
        return textHeight(2, Metrics::space12, rowHeight(Metrics::quoteLine));
    }
}

QWidget* QuoteLineDelegate::createItemEditor(QWidget* parent, const QModelIndex& index) const
{
    const bool isText = m_model->isLine(index.row()) && m_model->line(index.row()).kind == LineKind::Text;
    if (isText || m_isDescriptionNext) {
        auto* text = new QPlainTextEdit(parent);
        text->setTabChangesFocus(true);
        text->setObjectName(m_isDescriptionNext ? QStringLiteral("description") : QStringLiteral("text"));
        m_isDescriptionNext = false;
        return text;
    }
    if (m_model->isLine(index.row()) && !isPriced(m_model->line(index.row()).kind))
        return new QLineEdit(parent);
    auto* item = new SuggestEdit([this](const QString& typed) { return productSuggestions(m_session, typed); }, parent);
    connect(
        item, &SuggestEdit::taken, this, [this, item](const Suggestion& suggestion) { takeProduct(item, suggestion); });
    return item;
}

QWidget* QuoteLineDelegate::createEditor(QWidget* parent, const QStyleOptionViewItem&, const QModelIndex& index) const
{
    QWidget* editor = index.column() == Lines::Item ? createItemEditor(parent, index) : new QLineEdit(parent);
    if (Lines::isNumeric(index.column())) {
        auto* number = static_cast<QLineEdit*>(editor);
        number->setAlignment(Qt::AlignRight | Qt::AlignAbsolute | Qt::AlignVCenter);
        number->setLayoutDirection(Qt::LeftToRight);
    }
    editor->setProperty(kCell, QVariant::fromValue(QPersistentModelIndex(index)));
    if (editor->objectName().isEmpty())
        editor->setObjectName(QStringLiteral("cell"));
    editor->setAccessibleName(m_model->headerData(index.column(), Qt::Horizontal, Qt::DisplayRole).toString());
    return editor;
}

void QuoteLineDelegate::setEditorData(QWidget* editor, const QModelIndex& index) const
{
    if (editor->property("filled").toBool())
        return; // a change elsewhere must not take away what is being typed
    editor->setProperty("filled", true);
    if (auto* text = qobject_cast<QPlainTextEdit*>(editor)) {
        const bool isDescription = editor->objectName() == QStringLiteral("description");
        text->setPlainText(
            isDescription ? m_model->line(index.row()).description : index.data(Qt::EditRole).toString());
        text->selectAll();
    } else if (auto* line = qobject_cast<QLineEdit*>(editor)) {
        line->setText(index.data(Qt::EditRole).toString());
        line->selectAll();
    }
}

void QuoteLineDelegate::setModelData(QWidget* editor, QAbstractItemModel* model, const QModelIndex& index) const
{
    if (!isOpen(*editor))
        return;
    if (editor->objectName() == QStringLiteral("description"))
        m_model->setDescription(index.row(), typedIn(*editor));
    else
        model->setData(index, typedIn(*editor), Qt::EditRole);
}

void QuoteLineDelegate::updateEditorGeometry(
    QWidget* editor, const QStyleOptionViewItem& option, const QModelIndex&) const
{
    QRect place = option.rect.adjusted(0, 0, 0, -1);
    if (qobject_cast<QPlainTextEdit*>(editor))
        place.setHeight(qMax(place.height(), textHeight(4, Metrics::space16)));
    editor->setGeometry(place);
}

void QuoteLineDelegate::takeProduct(QWidget* editor, const Suggestion& suggestion) const
{
    const Result<Product> product = m_session.get(Id<Product>{suggestion.id});
    const QPersistentModelIndex cell = cellOf(*editor);
    if (!product || !cell.isValid())
        return;
    setDone(*editor);
    auto* self = const_cast<QuoteLineDelegate*>(this);
    Q_EMIT self->closeEditor(editor);
    m_model->setProduct(cell.row(), *product);
    Q_EMIT left(std::exchange(m_afterTaking, Move::Down), cell);
}

QString QuoteLineDelegate::typedIn(const QWidget& editor)
{
    if (const auto* line = qobject_cast<const QLineEdit*>(&editor))
        return line->text();
    const auto* text = qobject_cast<const QPlainTextEdit*>(&editor);
    return text ? text->toPlainText() : QString();
}

bool QuoteLineDelegate::isOpen(const QWidget& editor)
{
    return cellOf(editor).isValid() && !editor.property(kIsDone).toBool();
}

void QuoteLineDelegate::setDone(QWidget& editor)
{
    editor.setProperty(kIsDone, true);
}

bool QuoteLineDelegate::checkReadable(QWidget& editor) const
{
    const QPersistentModelIndex cell = cellOf(editor);
    const bool isPromptLeft = !m_model->isLine(cell.row()) && typedIn(editor).trimmed().isEmpty();
    const bool isText = qobject_cast<QPlainTextEdit*>(&editor) != nullptr;
    if (!isOpen(editor) || isPromptLeft || isText || m_model->accepts(cell, typedIn(editor)))
        return true;
    setInvalid(editor, true);
    editor.setToolTip(tr("This can't be read as a number."));
    editor.setAccessibleDescription(editor.toolTip());
    return false;
}

bool QuoteLineDelegate::leave(QWidget* editor, Move move)
{
    if (!checkReadable(*editor))
        return true;
    const QPersistentModelIndex cell = cellOf(*editor);
    const bool isPromptLeft = !m_model->isLine(cell.row()) && typedIn(*editor).trimmed().isEmpty();
    Q_EMIT commitData(editor);
    setDone(*editor);
    Q_EMIT closeEditor(editor);
    Q_EMIT left(isPromptLeft ? Move::Stay : move, cell);
    return true;
}

bool QuoteLineDelegate::handleKey(QWidget* editor, QKeyEvent* event)
{
    auto* offering = qobject_cast<SuggestEdit*>(editor);
    const bool isOffering = offering && offering->isOffering();
    const bool isText = qobject_cast<QPlainTextEdit*>(editor) != nullptr;
    if (isGridKey(*event)) {
        leave(editor, Move::Stay);
        if (!isOpen(*editor))
            Q_EMIT gridKey(event);
        return true;
    }
    switch (event->key()) {
    case Qt::Key_Escape:
        if (isOffering)
            return false;
        setDone(*editor);
        Q_EMIT closeEditor(editor, QAbstractItemDelegate::RevertModelCache);
        return true;
    case Qt::Key_Tab:
        m_afterTaking = Move::Next;
        return (isOffering && offering->takeMarked()) || leave(editor, Move::Next);
    case Qt::Key_Backtab:
        return leave(editor, Move::Previous);
    case Qt::Key_Return:
    case Qt::Key_Enter:
        m_afterTaking = Move::Down;
        if (isOffering || (isText && !event->modifiers().testFlag(Qt::ControlModifier)))
            return false;
        return leave(editor, Move::Down);
    default:
        return false;
    }
}

bool QuoteLineDelegate::eventFilter(QObject* object, QEvent* event)
{
    auto* editor = qobject_cast<QWidget*>(object);
    if (editor && event->type() == QEvent::ShortcutOverride && isGridKey(*static_cast<QKeyEvent*>(event))) {
        event->accept();
        return true;
    }
    if (editor && event->type() == QEvent::KeyPress)
        return handleKey(editor, static_cast<QKeyEvent*>(event));
    return QStyledItemDelegate::eventFilter(object, event);
}

} // namespace kartei
