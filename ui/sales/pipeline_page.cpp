#include "ui/sales/pipeline_page.h"

#include "core/base/text.h"
#include "core/business/business.h"
#include "core/planning/attachment_queries.h"
#include "core/printing/report_printing.h"
#include "core/sales/deal_actions.h"
#include "ui/base/acts.h"
#include "ui/base/chip_row.h"
#include "ui/base/display_text.h"
#include "ui/base/icons.h"
#include "ui/base/metrics.h"
#include "ui/base/prompts.h"
#include "ui/base/record_dialog.h"
#include "ui/base/widget_style.h"
#include "ui/planning/file_addition.h"
#include "ui/planning/files_dialog.h"
#include "ui/printing/preview_dialog.h"
#include "ui/sales/board_view.h"

#include <QAction>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

#include <utility>

namespace kartei {

using namespace Qt::StringLiterals;

namespace {

QString filterText(BoardFilter filter)
{
    switch (filter) {
    case BoardFilter::All:
        return PipelinePage::tr("All deals");
    case BoardFilter::NeedsAttention:
        return PipelinePage::tr("Needs attention");
    case BoardFilter::ClosingThisMonth:
        return PipelinePage::tr("Closing this month");
    case BoardFilter::Rotting:
        return PipelinePage::tr("Rotting");
    }
    Q_UNREACHABLE();
}

} // namespace

PipelinePage::PipelinePage(Workbench& bench, QWidget* parent) : PipelinePage(bench, &openInDesktop, parent) { }

PipelinePage::PipelinePage(Workbench& bench, UrlOpener opener, QWidget* parent)
    : Page(parent), m_bench(bench), m_opener(std::move(opener)), m_filters(new ChipRow), m_board(new BoardView)
{
    setObjectName(u"pipeline_page"_s);
    setSurface(*this, Surface::Window);
    auto* heading = new QLabel(title());
    setTextStyle(*heading, FontSize::Title);
    auto* head = new QHBoxLayout;
    plain(*head, Metrics::space16);
    head->addWidget(heading);
    m_open = addFigure(head, tr("Open"));
    m_weighted = addFigure(head, tr("Weighted"));
    m_closing = addFigure(head, tr("Closing this month"));
    m_foreign = new QLabel;
    setTextStyle(*m_foreign, FontSize::Small, TextColour::Text3);
    head->addWidget(m_foreign);
    head->addStretch();
    for (const BoardFilter filter : kBoardFilters)
        m_filters->addFilter(filterText(filter));
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(Metrics::space24, Metrics::space16, Metrics::space24, Metrics::space16);
    layout->setSpacing(Metrics::space12);
    layout->addLayout(head);
    layout->addWidget(m_filters);
    layout->addWidget(m_board, 1);
    connect(m_filters, &ChipRow::filterChosen, this, [this](int index) { setFilter(static_cast<BoardFilter>(index)); });
    connect(m_board, &BoardView::dealActivated, this, &PipelinePage::openDeal);
    connect(m_board, &BoardView::filesDropped, this, [this](qint64 deal, const QStringList& paths) {
        new FileAddition(m_bench, window(), placeIn(describe<Deal>(), deal), paths);
    });
    connect(m_board, &BoardView::moveAsked, this, &PipelinePage::move);
    connect(m_board, &BoardView::fateAsked, this, &PipelinePage::settle);
    connect(m_board, &BoardView::addAsked, this, &PipelinePage::startNewIn);
    connect(&bench.session(), &Session::changed, this, [this](const ChangeSet& changes) {
        const bool concerns = changes.touches(describe<Deal>()) || changes.touches(describe<Stage>())
            || changes.touches(describe<Task>()) || changes.touches(describe<Activity>())
            || changes.touches(describe<Contact>());
        if (concerns)
            reload();
    });
    makeActions();
    reload();
}

QLabel* PipelinePage::addFigure(QHBoxLayout* row, const QString& name)
{
    auto* label = new QLabel(name);
    setTextStyle(*label, FontSize::Body, TextColour::Text2);
    auto* value = new QLabel;
    value->setAccessibleName(name);
    setTextStyle(*value, FontSize::Body, TextColour::Text, QFont::DemiBold);
    auto* pair = new QHBoxLayout;
    plain(*pair, Metrics::space8);
    pair->addWidget(label);
    pair->addWidget(value);
    row->addLayout(pair);
    return value;
}

QAction* PipelinePage::addAction(
    const QString& text, const QKeySequence& shortcut, const QString& name, void (PipelinePage::*act)())
{
    auto* action = new QAction(text, this);
    action->setObjectName(name);
    action->setShortcut(shortcut);
    connect(action, &QAction::triggered, this, act);
    QWidget::addAction(action);
    m_actions += action;
    return action;
}

void PipelinePage::makeActions()
{
    addAction(tr("Edit deal…"), QKeySequence(Qt::Key_F2), u"edit_deal"_s, &PipelinePage::editCurrent);
    addAction(tr("Move to…"), QKeySequence(Qt::Key_F7), u"move_deal"_s, &PipelinePage::moveCurrentTo);
    addAction(tr("Won"), {}, u"win_deal"_s, &PipelinePage::winCurrent);
    addAction(tr("Lost…"), {}, u"lose_deal"_s, &PipelinePage::loseCurrent);
    addAction(tr("Files…"), {}, u"deal_files"_s, &PipelinePage::showFiles);
    addAction(tr("Delete deal"), QKeySequence(QKeySequence::Delete), u"delete_deal"_s, &PipelinePage::deleteCurrent)
        ->setShortcutContext(Qt::WidgetWithChildrenShortcut); // deletes something else elsewhere
    m_board->setContextMenuPolicy(Qt::ActionsContextMenu);
    m_board->addActions(m_actions);
}

PageSign PipelinePage::sign()
{
    return {tr("Pipeline"), iconName(Icon::Pipeline), tr("New deal"), Qt::CTRL | Qt::SHIFT | Qt::Key_D};
}

int PipelinePage::attentionCount(Session& session)
{
    return dealsNeedingAttention(session).value_or(0);
}

void PipelinePage::reload()
{
    const Result<Board> board = pipelineBoard(m_bench.session(), m_filter);
    if (!board) {
        m_bench.report(board.error());
        return;
    }
    m_open->setText(moneyText(board->sums.open));
    m_weighted->setText(moneyText(board->sums.weighted));
    m_closing->setText(moneyText(board->sums.closingThisMonth));
    m_foreign->setText(board->sums.otherCurrencies > 0
            ? tr("without %n deal(s) in other currencies", nullptr, board->sums.otherCurrencies)
            : QString());
    for (const BoardFilter filter : kBoardFilters) {
        const int fitting = board->fitting[static_cast<size_t>(filter)];
        const bool isCounted = fitting > 0 && filter != BoardFilter::All;
        //: Name of a filter and how many deals fit it: "Rotting · 3"
        chip(filter)->setText(
            isCounted ? tr("%1 · %2").arg(filterText(filter), countText(fitting)) : filterText(filter));
    }
    m_board->setBoard(*board, m_bench.session().clock().today());
}

bool PipelinePage::showRecord(qint64 id)
{
    if (id == 0) {
        m_board->focusFirst();
        return true;
    }
    const Result<Deal> deal = m_bench.session().get(Id<Deal>{id});
    if (!deal)
        return false;
    if (deal->status != DealStatus::Open)
        openDeal(id); // won and lost deals are not on the board
    else if (!m_board->selectDeal(id)) {
        setFilter(BoardFilter::All); // the one in force hides it
        m_board->selectDeal(id);
    }
    return true;
}

QVariant PipelinePage::viewState() const
{
    return QVariantList{m_board->currentDeal(), static_cast<int>(m_filter)};
}

void PipelinePage::restoreViewState(const QVariant& state)
{
    const QVariantList parts = state.toList();
    if (parts.size() != 2)
        return;
    setFilter(static_cast<BoardFilter>(parts[1].toInt()));
    m_board->selectDeal(parts[0].toLongLong());
}

Chip* PipelinePage::chip(BoardFilter filter) const
{
    return static_cast<Chip*>(m_filters->chips()[static_cast<size_t>(filter)]);
}

void PipelinePage::setFilter(BoardFilter filter)
{
    m_filter = filter;
    chip(filter)->setChecked(true);
    reload();
}

std::optional<std::vector<qint64>> PipelinePage::listedIds() const
{
    const Result<Board> board = pipelineBoard(m_bench.session(), m_filter);
    if (!board)
        return std::nullopt;
    std::vector<qint64> ids;
    for (const BoardColumn& column : board->columns) {
        for (const BoardCard& card : column.cards)
            ids.push_back(card.deal.id.value);
    }
    return ids;
}

void PipelinePage::focusFilter()
{
    m_filters->chips().front()->setFocus(Qt::ShortcutFocusReason);
}

void PipelinePage::print()
{
    const Result<Board> board = pipelineBoard(m_bench.session(), m_filter);
    if (!board) {
        m_bench.report(board.error());
        return;
    }
    const Result<Business> business = m_bench.session().get(Id<Business>{1});
    ReportChoice choice{business ? business->language : QString(), {}};
    if (m_filter != BoardFilter::All)
        choice.filters.emplace_back(tr("Filter"), filterText(m_filter));
    const Result<PaperDocument> document = pipelineDocument(m_bench.session(), *board, choice);
    if (document)
        showPreview(m_bench, *document, title(), this);
    else
        m_bench.report(document.error());
}

void PipelinePage::startNew()
{
    startNewIn(0);
}

void PipelinePage::startNewIn(qint64 stage)
{
    Result<Deal> deal = newDeal(m_bench.session());
    if (!deal)
        return m_bench.report(deal.error());
    if (stage != 0)
        deal->stage = {stage};
    RecordDialog* dialog = RecordDialog::openNew(this, m_bench, Record::of(*deal));
    connect(dialog, &RecordDialog::saved, m_board, &BoardView::selectDeal);
}

void PipelinePage::openDeal(qint64 id)
{
    const Result<Deal> deal = m_bench.session().get(Id<Deal>{id});
    RecordDialog* dialog = RecordDialog::openEdit(this, m_bench, describe<Deal>(), id);
    if (!dialog || !deal || deal->status == DealStatus::Open || m_bench.session().isReadOnly())
        return;
    connect(dialog->addButton(tr("Reopen"), u"reopen"_s), &QPushButton::clicked, this, [this, dialog] {
        connect(dialog, &RecordDialog::saved, this, &PipelinePage::reopen);
        dialog->save();
    });
}

void PipelinePage::reopen(qint64 id)
{
    const Result<Deal> deal = m_bench.session().get(Id<Deal>{id});
    if (!deal)
        return m_bench.report(deal.error());
    perform(m_bench, tr("Reopened: %1").arg(isolated(deal->title)),
        [&] { return moveDeal(m_bench.session(), deal->id, deal->stage, {}); });
    showRecord(id);
}

void PipelinePage::move(qint64 id, qint64 stage, qint64 above)
{
    const Result<Deal> deal = m_bench.session().get(Id<Deal>{id});
    const Result<Stage> target = m_bench.session().get(Id<Stage>{stage});
    if (!deal || !target)
        return m_bench.report(deal ? target.error() : deal.error());
    perform(m_bench, tr("%1: %2").arg(isolated(deal->title), isolated(target->name)),
        [&] { return moveDeal(m_bench.session(), deal->id, target->id, {above}); });
}

void PipelinePage::settle(qint64 id, Fate fate)
{
    const Result<Deal> deal = m_bench.session().get(Id<Deal>{id});
    if (!deal)
        return m_bench.report(deal.error());
    const QString name = isolated(deal->title);
    switch (fate) {
    case Fate::Won:
        perform(m_bench, tr("Won: %1").arg(name), [&] { return winDeal(m_bench.session(), deal->id); });
        return;
    case Fate::Lost:
        if (const auto reason
            = m_bench.prompts().askText({tr("Lose deal"), tr("Why was “%1” lost?").arg(name), {}, tr("Lose deal")}))
            perform(m_bench, tr("Lost: %1").arg(name),
                [&] { return loseDeal(m_bench.session(), deal->id, *reason, deal->competitor); });
        return;
    case Fate::Deleted:
        deleteRecords(m_bench, describe<Deal>(), {id});
        return;
    }
}

qint64 PipelinePage::currentContact() const
{
    const Result<Deal> deal = m_bench.session().get(Id<Deal>{m_board->currentDeal()});
    return deal ? deal->contact.value : 0;
}

void PipelinePage::editCurrent()
{
    if (const qint64 deal = m_board->currentDeal())
        openDeal(deal);
}

void PipelinePage::winCurrent()
{
    if (const qint64 deal = m_board->currentDeal())
        settle(deal, Fate::Won);
}

void PipelinePage::loseCurrent()
{
    if (const qint64 deal = m_board->currentDeal())
        settle(deal, Fate::Lost);
}

void PipelinePage::deleteCurrent()
{
    if (const qint64 deal = m_board->currentDeal())
        settle(deal, Fate::Deleted);
}

void PipelinePage::showFiles()
{
    if (const qint64 deal = m_board->currentDeal())
        (new FilesDialog(window(), m_bench, m_opener, describe<Deal>(), deal))->open();
}

void PipelinePage::moveCurrentTo()
{
    const qint64 deal = m_board->currentDeal();
    const Result<Board> board = pipelineBoard(m_bench.session(), BoardFilter::All);
    if (deal == 0 || !board)
        return;
    QStringList places;
    for (const BoardColumn& column : board->columns)
        places += column.stage.name;
    places << tr("Won") << tr("Lost…");
    const std::optional<int> chosen = m_bench.prompts().choose({tr("Move deal"), tr("Where to?"), places});
    if (!chosen)
        return;
    const auto stages = static_cast<int>(board->columns.size());
    if (*chosen < stages)
        move(deal, board->columns[static_cast<size_t>(*chosen)].stage.id.value, 0);
    else
        settle(deal, *chosen == stages ? Fate::Won : Fate::Lost);
}

} // namespace kartei
