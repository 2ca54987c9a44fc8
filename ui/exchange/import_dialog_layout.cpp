// How the import dialog is put together.

#include "ui/base/elided_label.h"
#include "ui/base/field_text.h"
#include "ui/base/metrics.h"
#include "ui/base/widget_style.h"
#include "ui/exchange/column_mapping.h"
#include "ui/exchange/import_choices.h"
#include "ui/exchange/import_dialog.h"
#include "ui/exchange/import_preview.h"

#include <QLabel>
#include <QListWidget>
#include <QProgressBar>
#include <QPushButton>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace kartei {

using namespace Qt::StringLiterals;

namespace {

constexpr int kWidth = 920;
constexpr int kHeight = 660;
constexpr int kLinesAtOnce = 40; ///< in the height of a window
constexpr int kNotesHeight = 130; ///< below the preview

} // namespace

ImportDialog::ImportDialog(QWidget* parent, Workbench& bench, const EntityDesc& entity, ImportSource source)
    : QDialog(parent), m_bench(bench), m_steps(new QStackedWidget), m_title(new ElidedLabel),
      m_choices(new ImportChoices(entity)),
      m_paste(textButton(tr("Paste a list"), Icon::Import, ButtonKind::Secondary, u"paste"_s)),
      m_back(textButton(tr("Back"), ButtonKind::Secondary, u"back"_s)),
      m_saveRejects(textButton(tr("Save rows that stayed out…"), ButtonKind::Secondary, u"save_rejects"_s)),
      m_takeBack(textButton(tr("Undo import"), ButtonKind::Secondary, u"undo_import"_s)),
      m_cancel(textButton(tr("Cancel"), ButtonKind::Secondary, u"cancel"_s)),
      m_next(textButton({}, ButtonKind::Primary, u"next"_s))
{
    setObjectName(u"import_dialog"_s);
    setWindowTitle(tr("Import"));
    resize(kWidth, kHeight);
    m_steps->addWidget(makeColumns());
    m_steps->addWidget(makeWorking());
    m_steps->addWidget(makeCheck());
    m_steps->addWidget(makeReport(m_doneSummary, m_doneList));
    setTextStyle(*m_title, FontSize::Title);
    m_paste->setToolTip(tr("Takes what you copied in a spreadsheet instead."));
    auto* buttons = new QHBoxLayout;
    plain(*buttons, Metrics::space8);
    buttons->addWidget(m_paste);
    buttons->addWidget(m_back);
    buttons->addStretch();
    for (QPushButton* button : {m_saveRejects, m_takeBack, m_cancel, m_next})
        buttons->addWidget(button);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(Metrics::space24, Metrics::space16, Metrics::space24, Metrics::space16);
    layout->setSpacing(Metrics::space16);
    layout->addWidget(m_title);
    layout->addWidget(m_steps, 1);
    layout->addLayout(buttons);
    connect(m_next, &QPushButton::clicked, this, &ImportDialog::goOn);
    connect(m_back, &QPushButton::clicked, this, &ImportDialog::goBack);
    connect(m_cancel, &QPushButton::clicked, this, &ImportDialog::reject);
    connect(m_saveRejects, &QPushButton::clicked, this, &ImportDialog::saveRejects);
    connect(m_takeBack, &QPushButton::clicked, this, &ImportDialog::takeBack);
    connect(m_paste, &QPushButton::clicked, this, &ImportDialog::pasteHere);
    connect(m_choices, &ImportChoices::automaticWanted, this, &ImportDialog::mapAutomatically);
    connect(m_choices, &ImportChoices::readingChanged, this, &ImportDialog::readSource);
    adjustButtons(Columns);
    setSource(std::move(source));
}

QWidget* ImportDialog::makeColumns()
{
    auto* page = new QWidget;
    m_problem = new QLabel;
    m_problem->setTextFormat(Qt::PlainText);
    m_problem->setWordWrap(true);
    setTextStyle(*m_problem, FontSize::Body, TextColour::Danger);
    m_problem->hide();
    m_mapping = new ColumnMapping;
    m_cards = new QLabel(tr("Cards say themselves what is what. The check shows how they would be stored."));
    m_cards->setTextFormat(Qt::PlainText);
    m_cards->setWordWrap(true);
    m_cards->setAlignment(Qt::AlignLeading | Qt::AlignTop);
    setTextStyle(*m_cards, FontSize::Body);
    m_cards->hide();
    auto* layout = new QVBoxLayout(page);
    plain(*layout, Metrics::space12);
    layout->addWidget(m_choices);
    layout->addWidget(m_problem);
    layout->addWidget(m_cards, 1);
    layout->addWidget(m_mapping, 1);
    return page;
}

QWidget* ImportDialog::makeWorking()
{
    auto* page = new QWidget;
    m_workingText = new ElidedLabel;
    setTextStyle(*m_workingText, FontSize::Body);
    m_progress = new QProgressBar;
    m_progress->setObjectName(u"progress"_s);
    m_progress->setAccessibleName(tr("Progress"));
    auto* layout = new QVBoxLayout(page);
    plain(*layout, Metrics::space12);
    layout->addStretch(1);
    layout->addWidget(m_workingText);
    layout->addWidget(m_progress);
    layout->addStretch(2);
    return page;
}

QWidget* ImportDialog::makeCheck()
{
    QWidget* page = makeReport(m_checkSummary, m_checkList);
    const Session& session = m_bench.session();
    m_preview = new ImportPreview(usualCurrency(m_bench.session()), session.clock().today());
    auto* column = qobject_cast<QVBoxLayout*>(page->layout());
    column->insertWidget(1, m_preview, 3);
    m_checkList->setMaximumHeight(kNotesHeight);
    return page;
}

QWidget* ImportDialog::makeReport(QLabel*& summary, QListWidget*& list)
{
    auto* page = new QWidget;
    summary = new QLabel;
    summary->setObjectName(u"summary"_s);
    summary->setTextFormat(Qt::PlainText);
    summary->setWordWrap(true);
    setTextStyle(*summary, FontSize::Body, TextColour::Text, QFont::Medium);
    list = new QListWidget;
    list->setObjectName(u"report"_s);
    list->setAccessibleName(tr("Rows to look at"));
    list->setWordWrap(true);
    list->setLayoutMode(QListView::Batched); // hundreds of lines, each as high as it needs
    list->setBatchSize(kLinesAtOnce);
    auto* layout = new QVBoxLayout(page);
    plain(*layout, Metrics::space12);
    layout->addWidget(summary);
    layout->addWidget(list, 1);
    layout->addStretch();
    return page;
}

} // namespace kartei
