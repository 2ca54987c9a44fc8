#include "ui/contacts/typed_contacts_dialog.h"

#include "core/base/text.h"
#include "ui/base/dialog_parts.h"
#include "ui/base/draft_store.h"
#include "ui/base/metrics.h"
#include "ui/base/prompts.h"
#include "ui/base/widget_style.h"
#include "ui/base/workbench.h"
#include "ui/contacts/typed_columns_dialog.h"
#include "ui/contacts/typed_contacts_grid.h"
#include "ui/contacts/typed_contacts_model.h"
#include "ui/exchange/session_job.h"

#include <QAction>
#include <QHBoxLayout>
#include <QItemSelectionModel>
#include <QJsonArray>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

#include <memory>

namespace kartei {

using namespace Qt::StringLiterals;

namespace {

constexpr int kWidth = 1240;
constexpr int kHeight = 620;
constexpr int kTypingPause = 300; ///< ms; rows are looked at when the fingers rest
constexpr size_t kLookedAtOnce = 50; ///< rows
constexpr QLatin1String kPlace("typed/contacts"); ///< of the draft, and of the columns in what is remembered
constexpr QLatin1String kColumns("columns");
constexpr QLatin1String kRows("rows");

using Outlooks = std::vector<std::pair<QStringList, RowOutlook>>;

QStringList namesOf(const std::vector<ColumnTarget>& columns)
{
    QStringList names;
    for (const ColumnTarget& column : columns)
        names += nameOf(column);
    return names;
}

} // namespace

TypedContactsDialog* TypedContactsDialog::open(QWidget* parent, Workbench& bench)
{
    auto* dialog = new TypedContactsDialog(parent, bench);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->QDialog::open();
    dialog->m_grid->start();
    return dialog;
}

TypedContactsDialog::TypedContactsDialog(QWidget* parent, Workbench& bench)
    : QDialog(parent), m_bench(bench), m_model(new TypedContactsModel(this)), m_grid(new TypedContactsGrid(*m_model)),
      m_state(new QLabel), m_columns(textButton(tr("C&olumns…"), ButtonKind::Secondary, u"choose_columns"_s)),
      m_add(textButton({}, Icon::Done, ButtonKind::Primary, u"add_contacts"_s))
{
    setObjectName(u"typed_contacts_dialog"_s);
    setWindowTitle(tr("Type in several contacts"));
    const QSize wanted(kWidth, kHeight);
    resize(parent ? wanted.boundedTo(parent->window()->size()) : wanted);
    layOut();
    m_typing.setSingleShot(true);
    m_typing.setInterval(kTypingPause);
    connect(&m_typing, &QTimer::timeout, this, &TypedContactsDialog::lookAtRows);
    connect(m_model, &TypedContactsModel::edited, this, &TypedContactsDialog::noteEdited);
    connect(m_model, &TypedContactsModel::judged, this, &TypedContactsDialog::showState);
    connect(m_grid->selectionModel(), &QItemSelectionModel::currentChanged, this, &TypedContactsDialog::showState);
    connect(m_columns, &QPushButton::clicked, this, &TypedContactsDialog::chooseColumns);
    connect(m_add, &QPushButton::clicked, this, &TypedContactsDialog::add);
    resume();
    m_grid->fitColumns();
}

TypedContactsDialog::~TypedContactsDialog() = default;

void TypedContactsDialog::layOut()
{
    auto* hint = new QLabel(tr("One contact a row. Tab goes to the next cell, Enter to the next row, Ctrl+D repeats the"
                               " cell above. Cells from a spreadsheet can be pasted."));
    hint->setWordWrap(true);
    setTextStyle(*hint, FontSize::Body, TextColour::Text2);
    m_state->setObjectName(u"row_state"_s);
    m_state->setTextFormat(Qt::PlainText);
    m_state->setWordWrap(true);
    m_state->setMinimumHeight(2 * m_state->fontMetrics().lineSpacing());
    setTextStyle(*m_state, FontSize::Body, TextColour::Text2);
    auto* close = textButton(tr("Close"), ButtonKind::Secondary, u"close"_s);
    for (QPushButton* button : {m_columns, close, m_add})
        button->setAutoDefault(false);
    connect(close, &QPushButton::clicked, this, &TypedContactsDialog::reject);
    auto* finished = new QAction(this); // a button forgets its key with each new text
    finished->setShortcuts({QKeySequence(int(Qt::CTRL) | Qt::Key_Return), QKeySequence(int(Qt::CTRL) | Qt::Key_Enter)});
    connect(finished, &QAction::triggered, m_add, &QPushButton::click);
    addAction(finished);
    auto* buttons = new QHBoxLayout;
    plain(*buttons, Metrics::space8);
    buttons->addWidget(m_columns);
    buttons->addStretch();
    buttons->addWidget(close);
    buttons->addWidget(m_add);
    QVBoxLayout* column = dialogColumn(*this);
    column->addWidget(hint);
    column->addWidget(m_grid, 1);
    column->addWidget(m_state);
    column->addLayout(buttons);
}

/// What was typed and not added, in the columns that it was typed in.
void TypedContactsDialog::resume()
{
    const QJsonObject draft = DraftStore::of(m_bench.session()).at(kPlace);
    const QStringList kept = draft.value(kColumns).toVariant().toStringList();
    setColumns(kept.isEmpty() ? m_bench.look(kPlace).split(u' ', Qt::SkipEmptyParts) : kept);
    std::vector<QStringList> rows;
    for (const QJsonValue& row : draft.value(kRows).toArray())
        rows.push_back(row.toVariant().toStringList());
    m_model->setRows(std::move(rows));
}

void TypedContactsDialog::setColumns(const QStringList& names)
{
    const auto own = m_bench.session().database().ownFields(describe<Contact>());
    std::vector<ColumnTarget> columns = columnsNamed(names, own ? **own : OwnFields::none());
    m_model->setColumns(columns.empty() ? usualColumns() : std::move(columns));
}

void TypedContactsDialog::keepDraft()
{
    QJsonObject draft;
    if (m_model->filledRows() > 0) {
        QJsonArray rows;
        for (const QStringList& row : m_model->typed().rows)
            rows.append(QJsonArray::fromStringList(row));
        draft = {{kColumns, QJsonArray::fromStringList(namesOf(m_model->columns()))}, {kRows, rows}};
    }
    DraftStore::of(m_bench.session()).keep(kPlace, draft);
}

void TypedContactsDialog::noteEdited()
{
    keepDraft();
    const int count = m_model->filledRows();
    m_add->setText(tr("Add %n contacts", nullptr, count));
    m_add->setEnabled(count > 0 && !m_import);
    m_typing.start();
    showState();
}

void TypedContactsDialog::lookAtRows()
{
    if (m_look || m_import || m_model->unknownRows().empty())
        return; // who looks already begins anew after that
    std::vector<size_t> rows = m_model->unknownRows();
    rows.resize(std::min(rows.size(), kLookedAtOnce));
    const auto found = std::make_shared<Outlooks>();
    const auto work
        = [found, rows, typed = m_model->typed()](Session& session, const SessionJob::Progress& progress) -> Result<> {
        for (const size_t row : rows) {
            if (!progress(static_cast<qint64>(found->size()), std::ssize(rows)))
                break;
            const Result<RowOutlook> outlook = outlookOf(session, typed, row);
            if (!outlook)
                return outlook.error();
            found->emplace_back(typed.rows[row], *outlook);
        }
        return {};
    };
    m_look = new SessionJob(m_bench.session(), work, this);
    connect(m_look, &SessionJob::finished, this, [this, found](const Result<>& done) {
        m_look->deleteLater();
        m_look = nullptr;
        m_model->setOutlooks(*found);
        if (done && !m_typing.isActive())
            lookAtRows(); // the rest of many
    });
    m_look->start();
}

void TypedContactsDialog::showState()
{
    const QModelIndex cell = m_grid->currentIndex();
    const QString text = cell.siblingAtColumn(m_model->stateColumn()).data().toString();
    m_state->setText(text);
}

void TypedContactsDialog::chooseColumns()
{
    m_grid->settle();
    const auto own = m_bench.session().database().ownFields(describe<Contact>());
    auto* dialog = new TypedColumnsDialog(
        this, possibleTargets(describe<Contact>(), own ? **own : OwnFields::none()), m_model->columns());
    connect(dialog, &TypedColumnsDialog::chosen, this, [this](const QStringList& names) {
        m_bench.noteLook(kPlace, names.join(u' '));
        setColumns(names);
        m_grid->fitColumns();
        m_grid->start();
    });
    dialog->open();
}

void TypedContactsDialog::add()
{
    m_grid->settle();
    if (m_model->filledRows() == 0 || m_import)
        return;
    delete std::exchange(m_look, nullptr); // waits: it holds the file
    const auto report = std::make_shared<ImportReport>();
    m_import = new SessionJob(
        m_bench.session(),
        [report, typed = m_model->typed()](Session& session, const SessionJob::Progress& progress) -> Result<> {
            ImportOptions options;
            options.progress = progress;
            const Result<ImportReport> done = importTyped(session, typed, options);
            if (!done)
                return done.error();
            *report = *done;
            return {};
        },
        this);
    connect(m_import, &SessionJob::finished, this, [this, report](const Result<>& done) {
        m_import->deleteLater();
        m_import = nullptr;
        m_grid->setEnabled(true);
        finish(done ? Result<ImportReport>(*report) : Result<ImportReport>(done.error()));
    });
    m_add->setEnabled(false);
    m_grid->setEnabled(false);
    m_state->setText(tr("Adding…"));
    m_import->start();
}

void TypedContactsDialog::finish(const Result<ImportReport>& report)
{
    if (!report) {
        m_bench.report(report.error());
        return noteEdited();
    }
    m_bench.session().noteForeignChange();
    m_model->keepRejected(report->rejected);
    if (report->created > 0)
        m_bench.announce(tr("%n contacts were added.", nullptr, static_cast<int>(report->created)), report->journal);
    if (report->rejected.empty())
        return accept();
    m_grid->start();
    m_grid->goTo(m_model->index(0, 0));
}

void TypedContactsDialog::reject()
{
    if (m_import)
        return m_import->cancel(); // comes back with nothing written
    m_grid->settle();
    const int count = m_model->filledRows();
    if (count == 0)
        return QDialog::reject();
    const std::optional<int> answer = m_bench.prompts().choose(
        {tr("Rows that are not added"), tr("%n rows were typed and are not added yet.", nullptr, count),
            {tr("Add them"), tr("Keep them for the next time"), tr("Throw them away")}});
    if (!answer)
        return;
    if (*answer == 0)
        return add();
    if (*answer == 2)
        m_model->setRows({});
    DraftStore::of(m_bench.session()).write();
    QDialog::reject();
}

} // namespace kartei
