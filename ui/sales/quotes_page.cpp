#include "ui/sales/quotes_page.h"

#include "core/storage/list_query.h"
#include "ui/base/entity_table_view.h"
#include "ui/base/icons.h"
#include "ui/base/table_columns.h"
#include "ui/sales/quote_commands.h"
#include "ui/sales/quote_editor.h"
#include "ui/sales/quote_status_delegate.h"
#include "ui/sales/record_table.h"

#include <QAction>
#include <QKeyEvent>
#include <QScrollBar>
#include <QStackedWidget>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

namespace kartei {

namespace {

const QString kExpired = QStringLiteral("status = sent and valid_until != \"\" and valid_until < today");

} // namespace

QuotesPage::QuotesPage(Workbench& workbench, QWidget* parent) : QuotesPage(workbench, &openInDesktop, parent) { }

QuotesPage::QuotesPage(Workbench& workbench, UrlOpener opener, QWidget* parent)
    : Page(parent), m_workbench(workbench),
      m_list(new RecordTable(describe<Quote>(), workbench,
          {tr("Quotes"), tr("New quote"), tr("No quotes yet."), tr("No quote matches the filter.")})),
      m_editor(new QuoteEditor(workbench, std::move(opener))), m_stack(new QStackedWidget)
{
    setObjectName(QStringLiteral("quotesPage"));
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_stack);
    m_stack->addWidget(m_list);
    m_stack->addWidget(m_editor);
    setColumns();
    addFilters();
    makeRowMenu();
    connect(m_list, &RecordTable::opened, this, [this](qint64 id) { m_workbench.open(describe<Quote>(), id); });
    connect(m_list, &RecordTable::newWanted, this, &QuotesPage::startNew);
    connect(m_editor, &QuoteEditor::listWanted, this, [this] { m_workbench.open(describe<Quote>(), 0); });
    connect(m_editor, &QuoteEditor::gone, this, &QuotesPage::showList);
}

void QuotesPage::setColumns()
{
    const std::vector<const Field*> columns
        = {&fieldOf<&Quote::number>(), &fieldOf<&Quote::title>(), &fieldOf<&Quote::contact>(), &fieldOf<&Quote::date>(),
            &fieldOf<&Quote::validUntil>(), &fieldOf<&Quote::status>(), &fieldOf<&Quote::total>()};
    m_list->table().rows().setColumns(columns);
    m_list->table().columns().setDelegate(
        fieldOf<&Quote::status>(), new QuoteStatusDelegate(m_workbench.session().clock(), m_list));
    m_list->rememberAs(objectName());
}

void QuotesPage::addFilters()
{
    m_list->addFilter(tr("All"), [] { return QString(); });
    m_list->addFilter(tr("Drafts"), [] { return QStringLiteral("status = \"draft\""); });
    m_list->addFilter(
        tr("Sent"), [] { return QStringLiteral("status = sent and (valid_until = \"\" or valid_until >= today)"); });
    m_list->addFilter(tr("Accepted"), [] { return QStringLiteral("status = \"accepted\""); });
    m_list->addFilter(tr("Declined"), [] { return QStringLiteral("status = \"declined\""); });
    m_list->addFilter(tr("Expired"), [] { return QStringLiteral("status = expired or (%1)").arg(kExpired); });
}

void QuotesPage::makeRowMenu()
{
    EntityTableView& table = m_list->table();
    auto* open = new QAction(tr("Open"), this);
    open->setObjectName(QStringLiteral("openQuote"));
    connect(open, &QAction::triggered, this, [this] {
        if (const qint64 id = m_list->table().currentId(); id > 0)
            m_workbench.open(describe<Quote>(), id);
    });
    table.setRecordActions(QList<QAction*>{open} + m_editor->commands()->rowActions());
    connect(&table, &EntityTableView::currentIdChanged, this, &QuotesPage::followRow);
    // after the editor, which has followed the change with its own quote
    connect(&m_workbench.session(), &Session::changed, this, &QuotesPage::followRow);
}

void QuotesPage::followRow()
{
    m_editor->previewAction()->setEnabled(isEditing());
    if (isEditing())
        return;
    const qint64 id = m_list->table().currentId();
    const Result<Quote> marked = id > 0 ? m_workbench.session().get(Id<Quote>{id}) : Result<Quote>(Quote{});
    m_editor->commands()->setQuote(marked.value_or(Quote{}));
}

qint64 QuotesPage::currentContact() const
{
    const Id<Quote> shown{isEditing() ? m_editor->shown().value : m_list->table().currentId()};
    const Result<Quote> quote = m_workbench.session().get(shown);
    return quote ? quote->contact.value : 0;
}

PageSign QuotesPage::sign()
{
    return {tr("Quotes"), iconName(Icon::Quotes), tr("New quote"), Qt::CTRL | Qt::SHIFT | Qt::Key_O};
}

int QuotesPage::attentionCount(Session& session)
{
    const Result<SqlCondition> condition = compiledFilter(describe<Quote>(), kExpired, session.clock().today());
    if (!condition)
        return 0;
    ListQuery query;
    query.entity = &describe<Quote>();
    query.condition = *condition;
    const Result<std::vector<qint64>> ids = idsOf(session.database(), query);
    return ids ? static_cast<int>(ids->size()) : 0;
}

bool QuotesPage::isEditing() const
{
    return m_stack->currentWidget() == m_editor;
}

void QuotesPage::showList()
{
    m_stack->setCurrentWidget(m_list);
    if (m_editor->shown().isSet())
        m_list->table().selectId(m_editor->shown().value);
    m_list->table().setFocus();
    followRow();
}

bool QuotesPage::showRecord(qint64 id)
{
    if (id == 0) {
        showList();
        return true;
    }
    if (!m_editor->showQuote({id}))
        return false;
    m_stack->setCurrentWidget(m_editor);
    followRow();
    return true;
}

QVariant QuotesPage::viewState() const
{
    return QVariantMap{{QStringLiteral("id"), isEditing() ? m_editor->shown().value : 0},
        {QStringLiteral("filter"), m_list->filter()}, {QStringLiteral("words"), m_list->words()},
        {QStringLiteral("saved"), m_list->saved()}, {QStringLiteral("current"), m_list->table().currentId()},
        {QStringLiteral("scroll"), m_list->table().verticalScrollBar()->value()}};
}

void QuotesPage::restoreViewState(const QVariant& state)
{
    const QVariantMap map = state.toMap();
    m_list->setWords(map.value(QStringLiteral("words")).toString());
    m_list->setFilter(map.value(QStringLiteral("filter")).toInt());
    m_list->setSaved(map.value(QStringLiteral("saved")).toLongLong());
    m_list->table().selectId(map.value(QStringLiteral("current")).toLongLong());
    m_list->table().verticalScrollBar()->setValue(map.value(QStringLiteral("scroll")).toInt());
    if (!showRecord(map.value(QStringLiteral("id")).toLongLong()))
        showList();
}

void QuotesPage::startNew()
{
    m_stack->setCurrentWidget(m_editor);
    m_editor->startNew();
    followRow();
}

std::optional<std::vector<qint64>> QuotesPage::listedIds() const
{
    return m_list->table().listedIds();
}

QStringList QuotesPage::listedFields() const
{
    return m_list->table().columns().names();
}

void QuotesPage::focusFilter()
{
    if (isEditing())
        m_workbench.open(describe<Quote>(), 0);
    m_list->focusSearch();
}

bool QuotesPage::canPrint() const
{
    return !isEditing() || m_editor->shown().isSet();
}

void QuotesPage::print()
{
    if (isEditing())
        m_editor->commands()->print();
    else
        m_list->print();
}

void QuotesPage::savePdf()
{
    if (isEditing())
        m_editor->commands()->savePdf();
    else
        print(); // the preview saves too
}

QList<QAction*> QuotesPage::recordActions() const
{
    return m_editor->commands()->allActions() + QList<QAction*>{m_editor->previewAction()};
}

QList<QWidget*> QuotesPage::zones() const
{
    return isEditing() ? m_editor->zones() : QList<QWidget*>{&m_list->table()};
}

void QuotesPage::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Escape && isEditing())
        m_workbench.open(describe<Quote>(), 0);
    else
        Page::keyPressEvent(event);
}

} // namespace kartei
