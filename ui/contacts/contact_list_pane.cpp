#include "ui/contacts/contact_list_pane.h"

#include "core/base/text.h"
#include "core/contacts/tag.h"
#include "core/planning/activity.h"
#include "ui/base/chip_row.h"
#include "ui/base/display_text.h"
#include "ui/base/elided_label.h"
#include "ui/base/empty_state.h"
#include "ui/base/first_painting.h"
#include "ui/base/metrics.h"
#include "ui/base/row_list_view.h"
#include "ui/base/saved_list_bar.h"
#include "ui/base/selected_rows.h"
#include "ui/base/widget_style.h"
#include "ui/base/workbench.h"
#include "ui/contacts/contact_delegate.h"

#include <QAction>
#include <QActionGroup>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>
#include <QScopedValueRollback>
#include <QScrollBar>
#include <QStackedWidget>
#include <QToolButton>

#include <algorithm>

namespace kartei {

namespace {

constexpr int kTypingPause = 150; ///< ms; the contact beside the list follows when the fingers rest

struct SortChoice {
    QString text;
    QStringList sort;
};

std::vector<SortChoice> sortChoices()
{
    return {{ContactListPane::tr("By name"), {}}, {ContactListPane::tr("Changed last"), {QStringLiteral("-updated")}},
        {ContactListPane::tr("Newest first"), {QStringLiteral("-created")}}};
}

/// Of the order of the cards.
QString lookName(std::optional<ContactKind> kind)
{
    return kind == ContactKind::Company ? QStringLiteral("companies_cards") : QStringLiteral("contacts_cards");
}

} // namespace

ContactListPane::ContactListPane(
    Workbench& bench, std::optional<ContactKind> kind, const QString& title, QWidget* parent)
    : QWidget(parent), m_bench(bench), m_kind(kind), m_filters{{}}, m_model(new ContactListModel(bench, this)),
      m_lists(new SavedLists(describe<Contact>(), contactsWhere(kind, ContactFilter::All, {}), bench, this)),
      m_saved(new SavedListBar(*m_lists, bench, [this] { return shown(); }))
{
    if (const auto filters = listFilters(bench.session(), kind))
        m_filters = *filters;
    setSurface(*this, Surface::Base);
    setAttribute(Qt::WA_StyledBackground);
    setMinimumWidth(Metrics::listPaneMin);
    setMaximumWidth(Metrics::listPaneMax);
    auto* column = new QVBoxLayout(this);
    plain(*column);
    column->addWidget(makeHead(title));
    column->addWidget(hairline(Qt::Horizontal, this));
    column->addWidget(makeList(), 1);
    m_typing.setSingleShot(true);
    m_typing.setInterval(kTypingPause);
    connect(&m_typing, &QTimer::timeout, this, &ContactListPane::tellCurrent);
    connect(m_filter, &QLineEdit::textChanged, this, [this](const QString& text) {
        m_view.text = text;
        const QScopedValueRollback quiet(m_isTyping, true);
        showRows();
        m_typing.start();
    });
    connect(m_chips, &ChipRow::filterChosen, this, [this](int index) {
        m_view.filter = index;
        applyView();
    });
    connect(m_saved, &SavedListBar::chosen, this, [this] {
        m_view.saved = m_saved->current();
        applyView();
    });
    connect(m_model, &EntityTableModel::aboutToReload, this, [this] {
        m_isReloading = true;
        m_rowBefore = m_list->currentIndex().row();
        m_countBefore = m_model->rowCount();
    });
    connect(m_model, &EntityTableModel::reloaded, this, &ContactListPane::followRows);
    connect(&m_bench.session(), &Session::changed, this, [this](const ChangeSet& changes) {
        followFields(changes);
        // who was called is no longer waiting, what was confirmed is up to date; a saved list may ask anything
        const ContactFilter filter = filterInForce().filter;
        const bool mayDiffer = filter == ContactFilter::LosingTouch
            ? changes.touches(describe<Activity>()) || changes.touches(describe<Contact>())
                || changes.touches(describe<Tag>())
            : filter == ContactFilter::Stale && changes.touches(describe<Contact>());
        if (mayDiffer || m_saved->current() > 0) {
            m_model->setQuery(query());
            showCount();
        }
    });
    connect(m_model, &EntityTableModel::readingChanged, this, &ContactListPane::showCount);
    m_view.sort = qBound(0, bench.look(lookName(kind)).toInt(), static_cast<int>(sortChoices().size()) - 1);
    applyView();
}

QWidget* ContactListPane::makeHead(const QString& title)
{
    auto* head = new QWidget(this);
    auto* column = new QVBoxLayout(head);
    column->setContentsMargins(Metrics::space16, Metrics::space12, Metrics::space16, Metrics::space12);
    column->setSpacing(Metrics::space8);
    column->addLayout(makeTitle(title, head));
    m_filter = new QLineEdit(head);
    m_filter->setObjectName(QStringLiteral("contact_filter"));
    m_filter->setFixedHeight(controlHeight());
    m_filter->setPlaceholderText(tr("Name, phone, city … (Ctrl+F)"));
    m_filter->setAccessibleName(tr("Filter the list"));
    m_filter->setClearButtonEnabled(true);
    m_filter->addAction(icon(Icon::Search), QLineEdit::LeadingPosition);
    m_filter->installEventFilter(this);
    column->addWidget(m_filter);
    m_chips = new ChipRow(head);
    showFilters();
    column->addWidget(m_chips);
    column->addWidget(m_saved);
    return head;
}

QLayout* ContactListPane::makeTitle(const QString& title, QWidget* head)
{
    auto* line = new QHBoxLayout;
    plain(*line, Metrics::space8);
    auto* name = new ElidedLabel(title, head, ElidedLabel::Fit::Hug);
    setTextStyle(*name, FontSize::Title);
    m_count = new QLabel(head);
    m_count->setObjectName(QStringLiteral("contact_count"));
    setTextStyle(*m_count, FontSize::Body, TextColour::Text3);
    QToolButton* lists = m_saved->makeButton(QStringLiteral("contact_lists"), head);
    auto* sort = iconButton(Icon::Sort, tr("Order of the list"), QStringLiteral("contact_sort"), head);
    connect(sort, &QToolButton::clicked, this,
        [this, sort] { openSortMenu(sort->mapToGlobal(QPoint(0, sort->height()))); });
    auto* table = iconButton(
        Icon::Table, tr("Show as a table"), QStringLiteral("contact_as_table"), head, QStringLiteral("Ctrl+T"));
    connect(table, &QToolButton::clicked, this, &ContactListPane::tableWanted);
    line->addWidget(name);
    line->addWidget(m_count);
    line->addStretch();
    line->addWidget(lists);
    line->addWidget(sort);
    line->addWidget(table);
    return line;
}

QWidget* ContactListPane::makeList()
{
    m_stack = new QStackedWidget(this);
    m_list = new RowListView(m_stack);
    m_list->setObjectName(QStringLiteral("contact_list"));
    m_list->setAccessibleName(tr("Contacts"));
    m_list->setModel(m_model);
    m_list->setItemDelegate(new ContactDelegate(m_list));
    m_list->setSelectionMode(QAbstractItemView::ExtendedSelection);
    m_list->setMouseTracking(true);
    m_list->installEventFilter(this);
    setFocusProxy(m_list);
    connect(m_list->selectionModel(), &QItemSelectionModel::currentChanged, this, [this](const QModelIndex& current) {
        if (!m_isReloading)
            m_wanted = m_model->idAt(current.row());
        else if (m_typing.isActive())
            return;
        tellCurrent();
    });
    connect(m_list, &QListView::doubleClicked, this, &ContactListPane::opened);
    afterFirstPainting(*m_list->viewport(), [this] { Q_EMIT painted(); });
    m_stack->addWidget(m_list);
    m_empty = new EmptyState({}, m_stack);
    m_emptyNew = m_empty->addButton(m_kind == ContactKind::Company ? tr("New company") : tr("New contact"),
        ButtonKind::Primary, QStringLiteral("empty_new"));
    m_emptyClear = m_empty->addButton(tr("Clear filter"), ButtonKind::Link, QStringLiteral("empty_clear"));
    connect(m_emptyNew, &QPushButton::clicked, this, &ContactListPane::newWanted);
    connect(m_emptyClear, &QPushButton::clicked, this, &ContactListPane::clearFilters);
    m_stack->addWidget(m_empty);
    return m_stack;
}

bool ContactListPane::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() != QEvent::KeyPress)
        return QWidget::eventFilter(watched, event);
    const auto* key = static_cast<QKeyEvent*>(event);
    const bool isEnter
        = (key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter) && key->modifiers() == Qt::NoModifier;
    if (watched == m_filter && (isEnter || key->key() == Qt::Key_Down)) {
        applyView();
        focusList();
        return true;
    }
    if (watched == m_filter && key->key() == Qt::Key_Escape && !m_filter->text().isEmpty()) {
        clearFilters();
        return true;
    }
    if (watched == m_list && isEnter) {
        Q_EMIT opened();
        return true;
    }
    if (watched == m_list && key->key() == Qt::Key_Delete) {
        Q_EMIT deleteWanted(selectedIds());
        return true;
    }
    return QWidget::eventFilter(watched, event);
}

void ContactListPane::openSortMenu(const QPoint& at)
{
    auto* menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    auto* group = new QActionGroup(menu);
    int index = 0;
    for (const SortChoice& choice : sortChoices()) {
        QAction* action = menu->addAction(choice.text);
        action->setCheckable(true);
        action->setChecked(index == m_view.sort);
        group->addAction(action);
        connect(action, &QAction::triggered, this, [this, index] {
            m_view.sort = index;
            m_bench.noteLook(lookName(m_kind), QString::number(index));
            applyView();
        });
        ++index;
    }
    menu->popup(at);
}

void ContactListPane::applyView()
{
    showRows();
    if (m_typing.isActive())
        tellCurrent();
}

void ContactListPane::showRows()
{
    m_model->setQuery(query());
    showCount();
    if (currentId() == 0)
        selectFirst();
}

void ContactListPane::tellCurrent()
{
    if (m_isTyping)
        return;
    m_typing.stop();
    Q_EMIT currentChanged(currentId());
}

ListQuery ContactListPane::query() const
{
    ListQuery query;
    const ListFilter& filter = filterInForce();
    query.condition = contactsWhere(m_kind, filter.filter, m_bench.session().clock().today());
    if (!filter.own.where.isEmpty()) {
        SqlCondition& condition = query.condition;
        condition.where
            += condition.where.isEmpty() ? filter.own.where : QString(QStringLiteral(" AND ") + filter.own.where);
        condition.values += filter.own.values;
    }
    query.search = m_view.text;
    query.sort = sortChoices()[static_cast<size_t>(m_view.sort)].sort;
    return m_saved->narrowed(query);
}

Segment ContactListPane::shown() const
{
    const ListFilter& filter = filterInForce();
    QStringList conditions{contactsExpression(m_kind, filter.filter), filter.expression};
    conditions.removeAll(QString());
    Segment shown = m_saved->unsaved(conditions.join(QStringLiteral(" and ")), m_view.text);
    if (m_view.sort > 0)
        shown.sort = sortChoices()[static_cast<size_t>(m_view.sort)].sort.join(u',');
    return shown;
}

QString ContactListPane::emptySentence() const
{
    if (isEverything())
        return m_kind == ContactKind::Company ? tr("No companies yet.") : tr("No contacts yet.");
    if (const QString trouble = m_saved->trouble(); !trouble.isEmpty())
        return trouble;
    return tr("No contact matches “%1”.").arg(isolated(filterText()));
}

void ContactListPane::showCount()
{
    const int count = m_model->rowCount();
    const bool isReading = m_model->isReading();
    m_count->setText(isReading ? QStringLiteral("…") : countText(count));
    m_stack->setCurrentIndex(count > 0 || isReading ? 0 : 1);
    m_emptyNew->setVisible(isEverything());
    m_emptyClear->setVisible(!isEverything());
    if (count == 0)
        m_empty->setSentence(emptySentence());
}

void ContactListPane::followRows()
{
    m_isReloading = false;
    const QScopedValueRollback quiet(m_isTyping, m_isTyping || m_typing.isActive()); // the rest of what was looked for
    showCount();
    if (!select(m_wanted) && m_wanted > 0)
        selectNear();
}

void ContactListPane::showFilters()
{
    m_chips->clear();
    for (const ListFilter& filter : m_filters)
        m_chips->addFilter(filter.name);
}

void ContactListPane::followFields(const ChangeSet& changes)
{
    if (!changes.touches(describe<CustomField>()))
        return;
    const auto filters = listFilters(m_bench.session(), m_kind);
    if (!filters || *filters == m_filters)
        return;
    const ListFilter chosen = filterInForce();
    m_filters = *filters;
    showFilters();
    const auto kept = std::ranges::find(m_filters, chosen);
    setView({kept == m_filters.end() ? 0 : static_cast<int>(kept - m_filters.begin()), m_view.text, m_view.sort,
        m_view.saved});
    Q_EMIT filtersChanged();
}

QString ContactListPane::filterText() const
{
    QStringList words;
    if (m_view.filter > 0)
        words += filterInForce().name;
    if (const Segment* list = m_saved->segment())
        words += list->name;
    if (!m_view.text.isEmpty())
        words += m_view.text;
    return words.join(QStringLiteral(", "));
}

std::vector<qint64> ContactListPane::selectedIds() const
{
    return m_model->idsAt(selectedRows(*m_list->selectionModel()));
}

std::vector<qint64> ContactListPane::listedIds() const
{
    return m_model->meantBy(selectedIds());
}

qint64 ContactListPane::currentId() const
{
    return m_model->idAt(m_list->currentIndex().row());
}

/// Alone, whatever modifier keys of a shortcut are still down.
void ContactListPane::makeCurrent(int row)
{
    m_list->selectionModel()->setCurrentIndex(m_model->index(row, 0), QItemSelectionModel::ClearAndSelect);
    if (m_typing.isActive())
        tellCurrent();
}

bool ContactListPane::select(qint64 id)
{
    const int row = id > 0 ? m_model->rowOf(id) : -1;
    if (row < 0) {
        m_wanted = id > 0 && m_model->isReading() ? id : m_wanted;
        return id > 0 && m_model->isReading();
    }
    makeCurrent(row);
    m_list->scrollTo(m_list->currentIndex());
    return true;
}

void ContactListPane::selectFirst()
{
    if (m_model->rowCount() > 0)
        makeCurrent(0);
    else
        tellCurrent();
}

/// Where the row that was current has been; the next one where it alone is gone, for who works through the list.
void ContactListPane::selectNear()
{
    const bool isAloneGone = m_rowBefore >= 0 && m_model->rowCount() + 1 == m_countBefore;
    if (isAloneGone && m_model->rowCount() > 0)
        makeCurrent(qMin(m_rowBefore, m_model->rowCount() - 1));
    else if (m_list->currentIndex().isValid())
        makeCurrent(m_list->currentIndex().row());
    else
        selectFirst();
}

void ContactListPane::setRecordActions(const QList<QAction*>& actions)
{
    m_list->setContextMenuPolicy(Qt::ActionsContextMenu);
    m_list->addActions(actions);
}

void ContactListPane::step(int rows)
{
    const int row = m_list->currentIndex().row() + rows;
    if (row >= 0 && row < m_model->rowCount())
        makeCurrent(row);
}

void ContactListPane::clearFilters()
{
    setView({0, {}, m_view.sort, 0});
}

void ContactListPane::focusFilter()
{
    m_filter->setFocus(Qt::ShortcutFocusReason);
    m_filter->selectAll();
}

void ContactListPane::focusList()
{
    if (!m_list->currentIndex().isValid())
        selectFirst();
    m_list->setFocus();
}

void ContactListPane::setView(const View& view)
{
    const QSignalBlocker quiet(m_filter);
    m_filter->setText(view.text);
    m_view = view;
    m_saved->setCurrent(view.saved);
    m_view.saved = m_saved->current();
    if (m_view.filter >= static_cast<int>(m_filters.size())) // of a field that is gone
        m_view.filter = 0;
    if (auto* chip = qobject_cast<QAbstractButton*>(m_chips->chips()[static_cast<size_t>(m_view.filter)]))
        chip->setChecked(true);
    applyView();
}

void ContactListPane::search(const QString& text)
{
    m_filter->setText(text);
}

int ContactListPane::scrollPosition() const
{
    return m_list->verticalScrollBar()->value();
}

void ContactListPane::setScrollPosition(int position)
{
    m_list->verticalScrollBar()->setValue(position);
}

} // namespace kartei
