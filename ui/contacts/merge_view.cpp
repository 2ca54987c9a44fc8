#include "ui/contacts/merge_view.h"

#include "core/base/text.h"
#include "core/contacts/contact_merge.h"
#include "core/storage/lookups.h"
#include "ui/base/display_text.h"
#include "ui/base/elided_label.h"
#include "ui/base/field_text.h"
#include "ui/base/metrics.h"
#include "ui/base/tab_order.h"
#include "ui/base/widget_style.h"
#include "ui/base/workbench.h"
#include "ui/contacts/merge_cell.h"

#include <QApplication>
#include <QButtonGroup>
#include <QGridLayout>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QScrollArea>
#include <QVBoxLayout>

#include <algorithm>
#include <array>

namespace kartei {

namespace {

constexpr int kLabelWidth = 128;
constexpr std::array kSides{MergeChoice::Side::First, MergeChoice::Side::Second};

int columnOf(MergeChoice::Side side)
{
    return side == MergeChoice::Side::First ? 1 : 2;
}

QString entryText(const PartList& list, const void* part)
{
    QStringList words;
    for (const Field& field : list.desc().fields) {
        if (tellsEntriesApart(list, field))
            words += fieldText(list.desc(), field, field.get(part), Currency(), {});
    }
    words.removeAll(QString());
    return words.join(QStringLiteral(", "));
}

} // namespace

MergeView::MergeView(Workbench& bench, QWidget* parent) : QWidget(parent), m_bench(bench), m_scroll(new QScrollArea)
{
    setObjectName(QStringLiteral("merge_view"));
    m_scroll->setWidgetResizable(true);
    m_scroll->setFocusPolicy(Qt::NoFocus);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setSurface(*this, Surface::Card);
    setAttribute(Qt::WA_StyledBackground);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(1, 1, 1, 1);
    column->addWidget(m_scroll);
}

void MergeView::showCards(const Contact& first, const Contact& second)
{
    const Result<std::shared_ptr<const OwnFields>> own = m_bench.session().database().ownFields(describe<Contact>());
    if (!own)
        m_bench.report(own.error());
    m_choice = MergeChoice(first, second, own ? *own : nullptr);
    updateCards(first, second);
    const bool isSecond
        = m_ofFirst.total == m_ofSecond.total ? second.id < first.id : m_ofSecond.total > m_ofFirst.total;
    m_choice.setStaying(isSecond ? Side::Second : Side::First);
    rebuild();
    m_scroll->ensureVisible(0, 0);
    Q_EMIT stayingChanged();
}

void MergeView::updateCards(const Contact& first, const Contact& second)
{
    m_choice.setCards(first, second);
    m_ofFirst = belongingsOf(m_bench.session(), first.id);
    m_ofSecond = belongingsOf(m_bench.session(), second.id);
    rebuild();
    Q_EMIT stayingChanged();
}

void MergeView::showAlike(bool isShown)
{
    m_isAlikeShown = isShown;
    rebuild();
}

QString MergeView::movingText() const
{
    return belongings(MergeChoice::opposite(m_choice.staying())).counts.join(QStringLiteral(", "));
}

void MergeView::rebuild()
{
    const QWidget* focus = QApplication::focusWidget();
    const bool hadFocus = focus && isAncestorOf(focus);
    m_rows.clear();
    m_cells.clear();
    auto* body = new QWidget;
    body->setProperty("scrollBody", true);
    m_grid = new QGridLayout(body);
    m_grid->setContentsMargins(Metrics::space16, Metrics::space12, Metrics::space16, Metrics::space12);
    m_grid->setHorizontalSpacing(Metrics::space12);
    m_grid->setVerticalSpacing(Metrics::space4);
    m_grid->setColumnMinimumWidth(0, kLabelWidth);
    for (const int column : {1, 2, 3})
        m_grid->setColumnStretch(column, 1);
    addHead();
    for (const Field* field : m_choice.differing())
        addField(*field);
    for (const PartList& list : describe<Contact>().parts)
        addEntries(&list, describe<Contact>().displayLabel(list));
    addEntries(nullptr, describe<Contact>().displayLabel(fieldOf<&Contact::tags>()));
    addNotes();
    if (m_isAlikeShown) {
        for (const Field* field : m_choice.alike())
            addAlike(*field);
    }
    m_grid->setRowStretch(m_grid->rowCount(), 1);
    m_scroll->setWidget(body);
    for (QAbstractButton* cell : m_cells) {
        if (cell)
            cell->installEventFilter(this);
    }
    showChoices();
    tabInReadingOrder(*window());
    if (hadFocus)
        focusFirst();
}

void MergeView::addHead()
{
    auto* group = new QButtonGroup(m_grid->parentWidget());
    for (const Side side : kSides) {
        m_grid->addWidget(
            new MergeHead(m_choice.card(side), belongings(side), m_bench.session().clock().today()), 0, columnOf(side));
        auto* stays = new MergeCell<QRadioButton>(
            tr("This card stays"), tr("The card of %1 stays").arg(isolated(m_choice.card(side).name)));
        stays->setObjectName(side == Side::First ? QStringLiteral("first_stays") : QStringLiteral("second_stays"));
        stays->setChecked(m_choice.staying() == side);
        group->addButton(stays);
        connect(
            stays, &QRadioButton::clicked, this, [this, side] { stay(side); },
            Qt::QueuedConnection); // the cells are made anew
        m_grid->addWidget(stays, 1, columnOf(side));
        m_cells.push_back(stays);
    }
    auto* becomes = new ElidedLabel(tr("Becomes"));
    setTextStyle(*becomes, FontSize::Body, TextColour::Text, QFont::DemiBold);
    m_grid->addWidget(becomes, 0, 3);
    addLine();
}

void MergeView::addLabel(const QString& text)
{
    auto* label = new ElidedLabel(text);
    setTextStyle(*label, FontSize::Body, TextColour::Text2);
    m_grid->addWidget(label, m_grid->rowCount(), 0);
}

void MergeView::addLine()
{
    m_grid->addWidget(hairline(), m_grid->rowCount(), 0, 1, 4);
}

QString MergeView::textOf(const Field& field, Side side) const
{
    const Contact& card = m_choice.card(side);
    const QVariant value = field.get(&card);
    const QString title = field.target ? titleOf(m_bench.session(), field.target(), value.toLongLong()) : QString();
    return fieldText(
        describe<Contact>(), field, value, currencyFor(field, Currency()), m_bench.session().clock().today(), title);
}

QAbstractButton* MergeView::choiceCell(const Field& field, Side side)
{
    const QString text = textOf(field, side);
    auto* cell = new MergeCell<QRadioButton>(text,
        tr("%1: %2, of %3")
            .arg(describe<Contact>().displayLabel(field), isolated(text),
                side == Side::First ? tr("the first card") : tr("the second card")));
    cell->setObjectName(
        QLatin1String(field.name) + (side == Side::First ? QStringLiteral("_first") : QStringLiteral("_second")));
    connect(cell, &QRadioButton::clicked, this, [this, &field, side] {
        m_choice.choose(field, side);
        showChoices();
    });
    m_cells.push_back(cell);
    return cell;
}

void MergeView::addField(const Field& field)
{
    addLabel(describe<Contact>().displayLabel(field));
    const int place = m_grid->rowCount() - 1;
    Row row{nullptr, nullptr, nullptr, nullptr, &field, {}, {}};
    auto* group = new QButtonGroup(m_grid->parentWidget());
    for (const Side side : kSides) {
        if (!says(m_choice.card(side), field)) {
            auto* nothing = new ElidedLabel(unknownText());
            setTextStyle(*nothing, FontSize::Body, TextColour::Text3);
            m_grid->addWidget(nothing, place, columnOf(side));
            m_cells.push_back(nullptr);
            continue;
        }
        QAbstractButton* cell = choiceCell(field, side);
        group->addButton(cell);
        m_grid->addWidget(cell, place, columnOf(side));
        (side == Side::First ? row.first : row.second) = cell;
    }
    addBecomes(row);
    m_rows.push_back(row);
    addLine();
}

void MergeView::addBecomes(Row& row)
{
    auto* words = new QVBoxLayout;
    plain(*words);
    row.becomes = new ElidedLabel;
    setTextStyle(*row.becomes, FontSize::Body, TextColour::Text, QFont::Medium);
    words->addWidget(row.becomes);
    if (row.field) {
        row.reason = new ElidedLabel;
        setTextStyle(*row.reason, FontSize::Small, TextColour::Text2);
        words->addWidget(row.reason);
    }
    m_grid->addLayout(words, m_grid->rowCount() - 1, 3);
}

void MergeView::addEntries(const PartList* list, const QString& label)
{
    const std::vector<MergeChoice::Entry> entries = m_choice.entries(list);
    for (const MergeChoice::Entry& entry : entries) {
        addLabel(&entry == &entries.front() ? label : QString());
        const QString text = entry.part ? entryText(*list, entry.part) : entry.tag;
        QAbstractButton* cell = tickCell(entry, label, text);
        const bool isFirst = entry.side == Side::First;
        m_cells.push_back(isFirst ? cell : nullptr);
        m_cells.push_back(isFirst ? nullptr : cell);
        m_grid->addWidget(cell, m_grid->rowCount() - 1, columnOf(entry.side));
        if (entry.isOfBoth) {
            auto* same = new ElidedLabel(tr("the same"));
            setTextStyle(*same, FontSize::Body, TextColour::Text3);
            m_grid->addWidget(same, m_grid->rowCount() - 1, columnOf(MergeChoice::opposite(entry.side)));
        }
        Row row{isFirst ? cell : nullptr, isFirst ? nullptr : cell, nullptr, nullptr, nullptr, entry.key, text};
        addBecomes(row);
        m_rows.push_back(row);
    }
    if (!entries.empty())
        addLine();
}

QAbstractButton* MergeView::tickCell(const MergeChoice::Entry& entry, const QString& label, const QString& text)
{
    auto* cell = new MergeCell<QCheckBox>(text, tr("%1: %2").arg(label, isolated(text)));
    cell->setObjectName(QString(entry.key).replace(u'\n', u'_'));
    connect(cell, &QCheckBox::toggled, this, [this, key = entry.key](bool isTaken) {
        m_choice.take(key, isTaken);
        showChoices();
    });
    return cell;
}

void MergeView::addNotes()
{
    const Field& notes = fieldOf<&Contact::notes>();
    if (!says(m_choice.card(Side::First), notes) || !says(m_choice.card(Side::Second), notes)
        || m_choice.card(Side::First).notes == m_choice.card(Side::Second).notes)
        return;
    addLabel(describe<Contact>().displayLabel(notes));
    const int place = m_grid->rowCount() - 1;
    for (const Side side : kSides)
        m_grid->addWidget(new ElidedLabel(isolated(textOf(notes, side))), place, columnOf(side));
    auto* both = new ElidedLabel(tr("both, one below the other"));
    setTextStyle(*both, FontSize::Body, TextColour::Text, QFont::Medium);
    m_grid->addWidget(both, place, 3);
    addLine();
}

void MergeView::addAlike(const Field& field)
{
    addLabel(describe<Contact>().displayLabel(field));
    const int place = m_grid->rowCount() - 1;
    for (const int column : {1, 2, 3}) {
        auto* text = new ElidedLabel(isolated(textOf(field, Side::First)));
        setTextStyle(*text, FontSize::Body, column == 3 ? TextColour::Text : TextColour::Text2);
        m_grid->addWidget(text, place, column);
    }
    addLine();
}

void MergeView::showChoices()
{
    for (const Row& row : m_rows) {
        if (!row.field) {
            auto* cell = row.first ? row.first : row.second;
            const QSignalBlocker quiet(cell);
            const bool isTaken = m_choice.isTaken(row.key);
            cell->setChecked(isTaken);
            row.becomes->setText(isTaken ? isolated(row.text) : tr("left out"));
            setTextStyle(*row.becomes, FontSize::Body, isTaken ? TextColour::Text : TextColour::Text3, QFont::Medium);
            continue;
        }
        const Side side = m_choice.side(*row.field);
        if (QAbstractButton* cell = side == Side::First ? row.first : row.second)
            cell->setChecked(true);
        row.becomes->setText(isolated(textOf(*row.field, side)));
        const bool isOnly = !row.first || !row.second;
        row.reason->setText(isOnly           ? tr("the other card has none")
                : side == m_choice.staying() ? tr("of the card that stays")
                                             : tr("chosen of the card that goes"));
    }
}

void MergeView::focusFirst()
{
    constexpr size_t kHead = 2; // which card stays
    const auto first = std::find_if(
        m_cells.begin() + kHead, m_cells.end(), [](const QAbstractButton* cell) { return cell && cell->isChecked(); });
    (first == m_cells.end() ? m_cells.front() : *first)->setFocus();
}

void MergeView::takeAll(Side side)
{
    m_choice.chooseAll(side);
    showChoices();
}

void MergeView::stay(Side side)
{
    if (m_choice.staying() == side)
        return;
    m_choice.setStaying(side);
    rebuild();
    m_cells[side == Side::First ? 0 : 1]->setFocus();
    Q_EMIT stayingChanged();
}

bool MergeView::eventFilter(QObject* watched, QEvent* event)
{
    auto* cell = qobject_cast<QAbstractButton*>(watched);
    if (event->type() != QEvent::KeyPress || !cell)
        return QWidget::eventFilter(watched, event);
    const auto* key = static_cast<QKeyEvent*>(event);
    return goBy(cell, key->key(), key->modifiers());
}

bool MergeView::goBy(QAbstractButton* cell, int key, Qt::KeyboardModifiers modifiers)
{
    const auto place = std::ranges::find(m_cells, cell) - m_cells.begin();
    const bool isSideways = key == Qt::Key_Left || key == Qt::Key_Right;
    const Side side = (key == Qt::Key_Left) == (layoutDirection() == Qt::LeftToRight) ? Side::First : Side::Second;
    if (isSideways && modifiers.testFlag(Qt::ControlModifier)) {
        takeAll(side);
        return true;
    }
    if (isSideways) {
        QAbstractButton* there = m_cells[static_cast<size_t>(place - place % 2 + (side == Side::First ? 0 : 1))];
        if (there && there != cell) {
            there->setFocus();
            there->click();
        }
        return true;
    }
    if ((key != Qt::Key_Up && key != Qt::Key_Down) || modifiers.testFlag(Qt::ControlModifier))
        return false;
    const auto next = place + (key == Qt::Key_Down ? 2 : -2);
    if (next < 0 || next >= std::ssize(m_cells))
        return true;
    const auto beside = next % 2 == 0 ? next + 1 : next - 1;
    QAbstractButton* there = m_cells[static_cast<size_t>(next)];
    (there ? there : m_cells[static_cast<size_t>(beside)])->setFocus();
    m_scroll->ensureWidgetVisible(focusWidget());
    return true;
}

} // namespace kartei
