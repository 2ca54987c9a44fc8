#include "ui/sales/quote_editor.h"

#include "core/base/text.h"
#include "core/business/number_ranges.h"
#include "core/printing/quote_printing.h"
#include "core/sales/quote_actions.h"
#include "core/sales/quote_drafts.h"
#include "core/sales/quote_rules.h"
#include "ui/base/display_text.h"
#include "ui/base/elided_label.h"
#include "ui/base/inline_bar.h"
#include "ui/base/metrics.h"
#include "ui/base/widget_style.h"
#include "ui/base/workbench.h"
#include "ui/printing/paper_view.h"
#include "ui/printing/preview_pane.h"
#include "ui/sales/quote_commands.h"
#include "ui/sales/quote_fields.h"
#include "ui/sales/quote_foot.h"
#include "ui/sales/quote_grid.h"
#include "ui/sales/quote_header.h"
#include "ui/sales/quote_lines_model.h"
#include "ui/sales/quote_steps.h"
#include "ui/sales/quote_terms_dialog.h"
#include "ui/sales/quote_texts.h"

#include <QAction>
#include <QResizeEvent>
#include <QSplitter>
#include <QTimer>
#include <QVBoxLayout>

#include <algorithm>
#include <chrono>
#include <utility>

namespace kartei {

namespace {

/// Soon enough to be seen as following, late enough not to run at every cell of somebody typing fast.
constexpr std::chrono::milliseconds kPreviewDelay{80};

/// Below this the paper would take the room the lines need.
constexpr int kRoomForPreview = 900;
constexpr int kWidestPreview = 480;

} // namespace

QuoteEditor::QuoteEditor(Workbench& workbench, UrlOpener opener, QWidget* parent)
    : QWidget(parent), m_workbench(workbench), m_model(new QuoteLinesModel(this)),
      m_commands(new QuoteCommands(workbench, std::move(opener), this)), m_header(new QuoteHeader(m_commands)),
      m_steps(new QuoteSteps), m_saved(new ElidedLabel), m_notice(new InlineBar(Status::Info, {})),
      m_fields(new QuoteFields(workbench)), m_grid(new QuoteGrid(m_model, workbench.session())),
      m_foot(new QuoteFoot(workbench)), m_preview(new PreviewPane), m_splitter(new QSplitter),
      m_previewAction(new QAction(icon(Icon::Look), tr("Preview"), this)), m_previewDelay(new QTimer(this))
{
    setObjectName(QStringLiteral("quoteEditor"));
    setSurface(*this, Surface::Base);
    m_splitter->addWidget(makeSheet());
    m_splitter->addWidget(m_preview);
    m_splitter->setStretchFactor(0, 1);
    m_splitter->setStretchFactor(1, 0);
    m_splitter->setChildrenCollapsible(false);
    auto* column = new QVBoxLayout(this);
    plain(*column);
    column->addWidget(m_splitter);
    m_previewAction->setObjectName(QStringLiteral("preview"));
    m_previewAction->setCheckable(true);
    m_previewAction->setChecked(true);
    m_previewAction->setShortcut(Qt::Key_F8);
    addAction(m_previewAction);
    m_preview->setClosable(keysText(m_previewAction->shortcut()));
    m_previewDelay->setSingleShot(true);
    m_previewDelay->setInterval(kPreviewDelay);
    connectParts();
}

/// Losing the focus stores: before the parts go.
QuoteEditor::~QuoteEditor()
{
    hide();
}

QWidget* QuoteEditor::makeSheet()
{
    auto* sheet = new QWidget;
    auto* column = new QVBoxLayout(sheet);
    margins(*column, Metrics::space24, Metrics::space12, Metrics::space24, Metrics::space16);
    column->setSpacing(Metrics::space12);
    auto* state = new QHBoxLayout;
    plain(*state, Metrics::space8);
    setTextStyle(*m_saved, FontSize::Small, TextColour::Text3);
    m_saved->setAlignment(Qt::AlignTrailing | Qt::AlignVCenter);
    m_saved->setObjectName(QStringLiteral("saved"));
    state->addWidget(m_steps, 3);
    state->addWidget(m_saved, 1);
    column->addWidget(m_header);
    column->addLayout(state);
    column->addWidget(m_notice);
    column->addWidget(m_fields);
    column->addWidget(makeGridFrame(), 1);
    column->addWidget(m_foot);
    m_notice->setObjectName(QStringLiteral("notice"));
    m_notice->hide();
    return sheet;
}

QWidget* QuoteEditor::makeGridFrame()
{
    auto* frame = new QFrame;
    setSurface(*frame, Surface::Card);
    auto* inside = new QVBoxLayout(frame);
    inside->setContentsMargins(1, 1, 1, 1);
    inside->addWidget(m_grid);
    return frame;
}

void QuoteEditor::connectParts()
{
    connect(m_header, &QuoteHeader::listWanted, this, &QuoteEditor::listWanted);
    connect(m_header, &QuoteHeader::titleEdited, this,
        [this](const QString& title) { store([&title](Quote& quote) { quote.title = title; }); });
    connect(m_fields, &QuoteFields::edited, this, &QuoteEditor::store);
    connect(m_fields, &QuoteFields::customerChosen, this, &QuoteEditor::chooseCustomer);
    connect(m_fields, &QuoteFields::languageChosen, this, &QuoteEditor::chooseLanguage);
    connect(m_model, &QuoteLinesModel::linesEdited, this,
        [this](const std::vector<QuoteLine>& lines) { store([&lines](Quote& quote) { quote.lines = lines; }); });
    connect(m_foot, &QuoteFoot::termsWanted, this, &QuoteEditor::openTerms);
    connect(m_commands, &QuoteCommands::notReady, this, &QuoteEditor::explainNotReady);
    connect(&m_workbench.session(), &Session::changed, this, &QuoteEditor::followChange);
    connect(m_previewAction, &QAction::toggled, this, &QuoteEditor::togglePreview);
    connect(m_preview, &PreviewPane::closeRequested, m_previewAction, [this] { m_previewAction->setChecked(false); });
    connect(m_previewDelay, &QTimer::timeout, this, &QuoteEditor::updatePreview);
    connect(m_splitter, &QSplitter::splitterMoved, this, [this] { m_isSplitByHand = true; });
}

void QuoteEditor::explainNotReady(Id<Quote> quote, const QString& reason)
{
    if (!isVisible())
        m_workbench.open(describe<Quote>(), quote.value); // it was to be sent from the list
    m_notice->setSentence(reason);
    m_notice->show();
    if (std::ranges::any_of(m_quote.lines, [](const QuoteLine& line) { return counts(line.kind); }))
        m_fields->focusValidity();
    else
        m_grid->startNewLine();
}

void QuoteEditor::settle()
{
    m_header->settle();
    m_fields->settle();
    if (const QString unreadable = m_grid->settle(); !unreadable.isEmpty())
        m_workbench.announce(tr("“%1” can't be read as a number and was not stored.").arg(isolated(unreadable)));
}

void QuoteEditor::hideEvent(QHideEvent* event)
{
    if (!event->spontaneous())
        settle();
    QWidget::hideEvent(event);
}

QList<QWidget*> QuoteEditor::zones() const
{
    QList<QWidget*> stops{m_grid};
    if (m_previewAction->isChecked())
        stops.append(m_preview->paper());
    return stops;
}

QString QuoteEditor::actTitle() const
{
    return tr("Edit %1").arg(nameInSentence(m_quote));
}

void QuoteEditor::store(const Change& change)
{
    if (!m_quote.id.isSet())
        return;
    const Quote before = m_quote;
    Quote after = before;
    change(after);
    if (after == before)
        return;
    const Result<> done = m_workbench.session().transact(
        actTitle(), Undo::Possible, [&](Transaction& tx) { return tx.update(before, after); });
    if (!done) {
        m_workbench.report(done.error());
        reload();
    }
}

void QuoteEditor::chooseCustomer(Id<Contact> contact)
{
    if (!m_quote.id.isSet())
        return create(contact);
    Quote after = m_quote;
    storeIf(changeCustomer(m_workbench.session(), after, contact), after);
}

void QuoteEditor::chooseLanguage(const QString& language)
{
    Quote after = m_quote;
    storeIf(changeLanguage(m_workbench.session(), after, language), after);
}

void QuoteEditor::storeIf(const Result<>& changed, const Quote& after)
{
    if (changed)
        return store([&after](Quote& quote) { quote = after; });
    m_workbench.report(changed.error());
    reload();
}

void QuoteEditor::create(Id<Contact> contact)
{
    Result<Quote> quote = newQuoteFor(m_workbench.session(), contact);
    if (!quote)
        return m_workbench.report(quote.error());
    Id<Quote> made;
    const Result<> done
        = m_workbench.session().transact(tr("New quote"), Undo::Possible, [&](Transaction& tx) -> Result<> {
              Quote inserted = *quote;
              const Result<> written = tx.insert(inserted);
              made = inserted.id;
              return written;
          });
    if (!done)
        return m_workbench.report(done.error());
    showQuote(made);
    m_workbench.open(describe<Quote>(), made.value);
    m_grid->startNewLine();
}

void QuoteEditor::followChange(const ChangeSet& changes)
{
    if (!m_quote.id.isSet())
        return;
    if (changes.touches(describe<Quote>(), m_quote.id.value))
        return reload();
    if (changes.touches(describe<Contact>()) || changes.touches(describe<Business>()))
        m_previewDelay->start();
    if (changes.touches(describe<Contact>()) || changes.touches(describe<Quote>()))
        m_foot->showParties(m_quote);
}

bool QuoteEditor::showQuote(Id<Quote> id)
{
    const Result<Quote> quote = m_workbench.session().get(id);
    if (!quote)
        return false;
    const bool isOther = m_quote.id != id;
    if (isOther)
        settle();
    m_quote = *quote;
    if (isOther)
        m_notice->hide();
    refresh();
    if (isOther && m_previewAction->isChecked())
        updatePreview();
    return true;
}

void QuoteEditor::startNew()
{
    settle();
    m_quote = {};
    m_notice->hide();
    refresh();
    m_fields->focusCustomer();
}

void QuoteEditor::reload()
{
    const Result<Quote> quote = m_workbench.session().get(m_quote.id);
    if (quote) {
        m_quote = *quote;
        refresh();
        return;
    }
    m_quote = {};
    if (quote.error().kind == Error::Kind::NotFound)
        Q_EMIT gone();
    else
        m_workbench.report(quote.error());
}

QString QuoteEditor::stateText() const
{
    if (!m_quote.id.isSet())
        return tr("New quote");
    if (m_quote.status != QuoteStatus::Draft)
        return tr("%1 · %2").arg(
            isolatedLtr(m_quote.number), statusText(m_quote, m_workbench.session().clock().today()));
    if (m_quote.revisionOf.isSet()) {
        const Result<Quote> older = m_workbench.session().get(m_quote.revisionOf);
        return older ? tr("Draft · revision of %1").arg(isolatedLtr(older->number)) : statusText(QuoteStatus::Draft);
    }
    const Result<QString> number = nextNumber(m_workbench.session(), QStringLiteral("quote"), describe<Quote>());
    return number ? tr("Draft · will be %1").arg(isolatedLtr(*number)) : statusText(QuoteStatus::Draft);
}

void QuoteEditor::refresh()
{
    const bool isStored = m_quote.id.isSet();
    const bool mayWrite = m_quote.status == QuoteStatus::Draft && !m_workbench.session().isReadOnly();
    m_header->setQuote(m_quote, stateText(), mayWrite);
    m_steps->setStatus(m_quote.status);
    m_saved->setText(isStored ? tr("Saved %1").arg(timeText(m_quote.updated)) : QString());
    m_fields->setQuote(m_quote, mayWrite);
    QuoteLine usual;
    if (const Result<Business> business = m_workbench.session().get(Id<Business>{1}))
        usual.taxRate = business->taxRate;
    m_model->setNewLine(usual);
    m_model->setEditable(isStored && mayWrite);
    if (!m_model->isEditable())
        m_grid->settle();
    m_model->setQuote(m_quote);
    m_grid->setEnabled(isStored);
    m_foot->setTotals(m_quote, m_model->totals());
    m_foot->setEditable(mayWrite);
    m_commands->setQuote(m_quote);
    showNotice();
    m_previewDelay->start();
}

void QuoteEditor::showNotice()
{
    if (m_quote.status == QuoteStatus::Draft) {
        if (checkSendable(m_quote))
            m_notice->hide();
        return;
    }
    const QString day = dateText(m_quote.sent ? localDay(*m_quote.sent) : m_quote.date);
    const QString sentence = m_quote.declineReason.isEmpty()
        ? tr("Sent on %1. To change anything, revise it.").arg(day)
        : tr("Sent on %1, declined: %2").arg(day, isolated(m_quote.declineReason));
    m_notice->setSentence(sentence);
    m_notice->show();
}

void QuoteEditor::openTerms()
{
    auto* dialog = new QuoteTermsDialog(m_workbench, m_quote, this);
    connect(dialog, &QuoteTermsDialog::accepted, this, [this, dialog] {
        Quote after = m_quote;
        dialog->writeTo(after);
        storeIf(greet(m_workbench.session(), m_quote, after), after);
    });
    dialog->open();
}

void QuoteEditor::updatePreview()
{
    if (!m_previewAction->isChecked())
        return;
    const Result<QuotePaper> paper = quotePaperOf(m_workbench.session(), m_quote);
    m_preview->paper()->setDocument(paper && m_quote.id.isSet() ? laidOut(*paper) : PaperDocument{});
}

void QuoteEditor::togglePreview(bool isShown)
{
    m_preview->setVisible(isShown);
    shareWidth();
    updatePreview();
}

void QuoteEditor::shareWidth()
{
    if (m_isSplitByHand)
        return;
    const int paper = qMin(kWidestPreview, width() * 37 / 100);
    m_splitter->setSizes({width() - paper, paper});
}

void QuoteEditor::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    const bool isRoomy = width() >= kRoomForPreview;
    if (!isRoomy && (!event->oldSize().isValid() || event->oldSize().width() >= kRoomForPreview)
        && m_previewAction->isChecked()) {
        m_isPreviewCrowdedOut = true;
        m_previewAction->setChecked(false);
    } else if (isRoomy && m_isPreviewCrowdedOut) {
        m_isPreviewCrowdedOut = false;
        m_previewAction->setChecked(true);
    }
    shareWidth();
}

} // namespace kartei
