// How the import dialog is put together.

#include "core/base/text.h"
#include "core/planning/activity.h"
#include "ui/base/elided_label.h"
#include "ui/base/field_text.h"
#include "ui/base/metrics.h"
#include "ui/base/widget_style.h"
#include "ui/exchange/column_mapping.h"
#include "ui/exchange/import_dialog.h"
#include "ui/exchange/import_preview.h"

#include <QComboBox>
#include <QFileInfo>
#include <QFormLayout>
#include <QLabel>
#include <QListWidget>
#include <QProgressBar>
#include <QPushButton>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace kartei {

using namespace Qt::StringLiterals;

namespace {

constexpr int kWidth = 860;
constexpr int kHeight = 620;
constexpr int kNotesHeight = 130; ///< below the preview

QComboBox* choiceBox(const QString& name, const QString& label)
{
    auto* box = new QComboBox;
    box->setObjectName(name);
    box->setAccessibleName(label);
    return box;
}

QVBoxLayout* labelled(const QString& text, QWidget* field)
{
    auto* label = new QLabel(text);
    label->setBuddy(field);
    setTextStyle(*label, FontSize::Small, TextColour::Text2, QFont::Medium);
    auto* column = new QVBoxLayout;
    plain(*column, Metrics::space4);
    column->addWidget(label);
    column->addWidget(field);
    return column;
}

} // namespace

ImportDialog::ImportDialog(QWidget* parent, Workbench& bench, const EntityDesc& entity, const QString& path)
    : QDialog(parent), m_bench(bench), m_entity(&entity), m_path(path), m_steps(new QStackedWidget),
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
    auto* title = new ElidedLabel(tr("Import %1").arg(isolated(QFileInfo(path).fileName())));
    setTextStyle(*title, FontSize::Title);
    auto* buttons = new QHBoxLayout;
    plain(*buttons, Metrics::space8);
    buttons->addWidget(m_back);
    buttons->addStretch();
    for (QPushButton* button : {m_saveRejects, m_takeBack, m_cancel, m_next})
        buttons->addWidget(button);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(Metrics::space24, Metrics::space16, Metrics::space24, Metrics::space16);
    layout->setSpacing(Metrics::space16);
    layout->addWidget(title);
    layout->addWidget(m_steps, 1);
    layout->addLayout(buttons);
    connect(m_next, &QPushButton::clicked, this, &ImportDialog::goOn);
    connect(m_back, &QPushButton::clicked, this, &ImportDialog::goBack);
    connect(m_cancel, &QPushButton::clicked, this, &ImportDialog::reject);
    connect(m_saveRejects, &QPushButton::clicked, this, &ImportDialog::saveRejects);
    connect(m_takeBack, &QPushButton::clicked, this, &ImportDialog::takeBack);
    adjustButtons(Columns);
    readFile();
}

QWidget* ImportDialog::makeColumns()
{
    auto* page = new QWidget;
    m_kind = choiceBox(u"kind"_s, tr("What the rows are"));
    for (const EntityDesc* kind : {&describe<Contact>(), &describe<Product>(), &describe<Deal>(), &describe<Quote>(),
             &describe<Ticket>(), &describe<Activity>(), &describe<Task>()})
        m_kind->addItem(kind->displayLabel(), QVariant::fromValue(static_cast<const void*>(kind)));
    m_kind->setCurrentIndex(qMax(0, m_kind->findData(QVariant::fromValue(static_cast<const void*>(m_entity)))));
    m_encoding = choiceBox(u"encoding"_s, tr("Encoding"));
    m_encoding->addItem(tr("Find out"), QString());
    for (const char* name : {"UTF-8", "UTF-16", "windows-1252", "windows-1250", "windows-1255", "ISO-8859-1"})
        m_encoding->addItem(QLatin1String(name), QString::fromLatin1(name));
    m_separator = choiceBox(u"separator"_s, tr("Separator"));
    m_separator->addItem(tr("Find out"), QString());
    m_separator->addItem(tr("Comma"), u","_s);
    m_separator->addItem(tr("Semicolon"), u";"_s);
    m_separator->addItem(tr("Tab"), u"\t"_s);
    m_duplicates = choiceBox(u"duplicates"_s, tr("What is there already"));
    m_duplicates->addItems({tr("Take every row as new"), tr("Leave those rows out"), tr("Fill in what is there")});
    m_duplicates->setCurrentIndex(static_cast<int>(Duplicates::Merge));
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
    auto* options = new QHBoxLayout;
    plain(*options, Metrics::space12);
    options->addLayout(labelled(tr("What the rows are"), m_kind), 1);
    options->addLayout(labelled(tr("Encoding"), m_encoding), 1);
    options->addLayout(labelled(tr("Separator"), m_separator), 1);
    options->addLayout(labelled(tr("What is there already"), m_duplicates), 1);
    auto* layout = new QVBoxLayout(page);
    plain(*layout, Metrics::space12);
    layout->addLayout(options);
    layout->addWidget(m_problem);
    layout->addWidget(m_cards, 1);
    layout->addWidget(m_mapping, 1);
    for (QComboBox* box : {m_kind, m_encoding, m_separator})
        connect(box, &QComboBox::activated, this, &ImportDialog::readFile);
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
    auto* layout = new QVBoxLayout(page);
    plain(*layout, Metrics::space12);
    layout->addWidget(summary);
    layout->addWidget(list, 1);
    layout->addStretch();
    return page;
}

} // namespace kartei
