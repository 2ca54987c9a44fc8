#include "ui/contacts/contact_table.h"

#include "ui/base/chip_row.h"
#include "ui/base/display_text.h"
#include "ui/base/elided_label.h"
#include "ui/base/empty_state.h"
#include "ui/base/entity_table_view.h"
#include "ui/base/metrics.h"
#include "ui/base/saved_list_bar.h"
#include "ui/base/segmented_control.h"
#include "ui/base/table_columns.h"
#include "ui/base/tag_colours.h"
#include "ui/base/tags_delegate.h"
#include "ui/base/widget_style.h"
#include "ui/base/workbench.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QStackedWidget>
#include <QToolButton>

namespace kartei {

namespace {

constexpr int kFilterWidth = 260;

} // namespace

ContactTable::ContactTable(
    Workbench& bench, ContactListPane& list, const QString& title, const QString& name, QWidget* parent)
    : QWidget(parent), m_list(list), m_table(new EntityTableView(describe<Contact>(), bench)), m_count(new QLabel),
      m_chips(new ChipRow), m_saved(new SavedListBar(list.savedLists(), bench, [this] { return shown(); })),
      m_filter(new QLineEdit), m_stack(new QStackedWidget), m_empty(new EmptyState({}))
{
    setSurface(*this, Surface::Base);
    setAttribute(Qt::WA_StyledBackground);
    auto* column = new QVBoxLayout(this);
    plain(*column);
    column->addWidget(makeHead(title));
    column->addWidget(hairline());
    column->addWidget(makeBody(), 1);
    setFocusProxy(m_table);
    const auto gathered = [](const char* field) { return describe<Contact>().findGathered(field); };
    m_table->rows().setColumns({&fieldOf<&Contact::name>(), &fieldOf<&Contact::company>(),
        &fieldOf<&Contact::position>(), &fieldOf<&Contact::tags>(), &fieldOf<&Contact::lifecycle>(),
        gathered("last_contact"), gathered("next_step"), &fieldOf<&Contact::updated>()});
    m_table->columns().setDelegate(
        fieldOf<&Contact::tags>(), new TagsDelegate(TagColours::of(bench.session()), m_table));
    m_table->columns().rememberAs(name);
    connect(m_filter, &QLineEdit::textEdited, this, &ContactTable::takeQuery);
    connect(&bench.session(), &Session::changed, this, [this] {
        if (isVisible() && m_saved->current() > 0) // it may ask anything
            takeQuery();
    });
    connect(m_table, &EntityTableView::opened, this, &ContactTable::opened);
    connect(m_table, &EntityTableView::currentIdChanged, this, [this](qint64 id) {
        if (isVisible())
            Q_EMIT currentChanged(id);
    });
    connect(&m_table->rows(), &EntityTableModel::reloaded, this, &ContactTable::showRows);
    connect(&m_table->rows(), &EntityTableModel::readingChanged, this, &ContactTable::showRows);
}

QWidget* ContactTable::makeBody()
{
    m_stack->addWidget(m_table);
    m_stack->addWidget(m_empty);
    QPushButton* clear = m_empty->addButton(tr("Clear filter"), ButtonKind::Link, QStringLiteral("table_empty_clear"));
    connect(clear, &QPushButton::clicked, this, [this] {
        m_list.clearFilters();
        showContact(m_list.currentId());
        m_table->setFocus();
    });
    return m_stack;
}

void ContactTable::showRows()
{
    const int count = m_table->rows().rowCount();
    const bool isReading = m_table->rows().isReading();
    m_count->setText(isReading ? QStringLiteral("…") : countText(count));
    if (count == 0)
        m_empty->setSentence(m_list.emptySentence());
    m_stack->setCurrentIndex(count > 0 || isReading ? 0 : 1);
}

void ContactTable::setRecordActions(const QList<QAction*>& actions)
{
    m_table->setRecordActions(actions);
}

void ContactTable::step(int rows)
{
    const int row = m_table->currentIndex().row() + rows;
    if (row >= 0 && row < m_table->rows().rowCount())
        m_table->selectId(m_table->rows().idAt(row));
}

std::vector<qint64> ContactTable::selectedIds() const
{
    return m_table->selectedIds();
}

std::vector<qint64> ContactTable::listedIds() const
{
    return m_table->listedIds();
}

QStringList ContactTable::listedFields() const
{
    return m_table->columns().names();
}

QWidget* ContactTable::makeHead(const QString& title)
{
    auto* head = new QWidget;
    auto* column = new QVBoxLayout(head);
    column->setContentsMargins(Metrics::space24, Metrics::space12, Metrics::space24, Metrics::space12);
    column->setSpacing(Metrics::space8);
    auto* line = new QHBoxLayout;
    plain(*line, Metrics::space8);
    auto* name = new ElidedLabel(title, nullptr, ElidedLabel::Fit::Hug);
    setTextStyle(*name, FontSize::Title);
    setTextStyle(*m_count, FontSize::Body, TextColour::Text3);
    m_filter->setObjectName(QStringLiteral("table_filter"));
    m_filter->setAccessibleName(tr("Filter the table"));
    m_filter->setPlaceholderText(tr("Name, phone, city … (Ctrl+F)"));
    m_filter->setFixedHeight(controlHeight());
    m_filter->setFixedWidth(kFilterWidth);
    m_filter->setClearButtonEnabled(true);
    m_filter->addAction(icon(Icon::Search), QLineEdit::LeadingPosition);
    auto* modes = new SegmentedControl({tr("Cards"), tr("Table")}, tr("Appearance of the list"));
    modes->setCurrent(1);
    connect(modes, &SegmentedControl::chosen, this, [this, modes] {
        modes->setCurrent(1);
        Q_EMIT cardsWanted();
    });
    line->addWidget(name);
    line->addWidget(m_count);
    line->addStretch();
    line->addWidget(m_filter);
    line->addWidget(m_saved->makeButton(QStringLiteral("table_lists")));
    line->addWidget(modes);
    column->addLayout(line);
    showFilters();
    connect(&m_list, &ContactListPane::filtersChanged, this, [this] {
        showFilters();
        if (isVisible())
            showContact(m_table->currentId());
    });
    connect(m_chips, &ChipRow::filterChosen, this, [this](int index) {
        ContactListPane::View view = m_list.view();
        view.filter = index;
        m_list.setView(view);
        takeQuery();
    });
    column->addWidget(m_chips);
    column->addWidget(m_saved);
    connect(m_saved, &SavedListBar::chosen, this, [this] {
        if (!isVisible())
            return;
        ContactListPane::View view = m_list.view();
        view.saved = m_saved->current();
        m_list.setView(view);
        takeColumns();
        takeQuery();
    });
    return head;
}

/// Those that the chosen list was saved with.
void ContactTable::takeColumns()
{
    const Segment* list = m_saved->segment();
    if (!list)
        return;
    if (!list->columns.isEmpty())
        m_table->columns().setNames(columnsOf(*list));
    if (!list->sort.isEmpty())
        m_table->columns().setSortedBy({});
}

void ContactTable::showFilters()
{
    m_chips->clear();
    for (const ListFilter& filter : m_list.filters())
        m_chips->addFilter(filter.name);
}

void ContactTable::showContact(qint64 id)
{
    m_filter->setText(m_list.view().text);
    if (auto* chip = qobject_cast<QAbstractButton*>(m_chips->chips()[static_cast<size_t>(m_list.view().filter)]))
        chip->setChecked(true);
    m_saved->setCurrent(m_list.view().saved);
    takeQuery();
    m_table->selectId(id);
}

void ContactTable::takeQuery()
{
    m_list.search(m_filter->text());
    ListQuery query = m_list.query();
    if (!m_table->columns().sortedBy().isEmpty())
        query.sort = m_table->columns().sortedBy();
    m_table->rows().setQuery(query);
    showRows();
}

Segment ContactTable::shown() const
{
    Segment shown = m_list.shown();
    if (!m_table->columns().sortedBy().isEmpty())
        shown.sort = m_table->columns().sortedBy().join(u',');
    shown.columns = m_table->columns().names().join(u',');
    return shown;
}

void ContactTable::focusFilter()
{
    m_filter->setFocus(Qt::ShortcutFocusReason);
    m_filter->selectAll();
}

void ContactTable::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Escape)
        Q_EMIT cardsWanted();
    else
        QWidget::keyPressEvent(event);
}

} // namespace kartei
