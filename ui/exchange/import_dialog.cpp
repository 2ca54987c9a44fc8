#include "ui/exchange/import_dialog.h"

#include "core/base/safe_file.h"
#include "core/base/text.h"
#include "core/contacts/contact.h"
#include "core/exchange/pasted_table.h"
#include "ui/base/acts.h"
#include "ui/base/display_text.h"
#include "ui/base/elided_label.h"
#include "ui/base/prompts.h"
#include "ui/base/slow_work.h"
#include "ui/exchange/column_mapping.h"
#include "ui/exchange/import_choices.h"
#include "ui/exchange/import_preview.h"
#include "ui/exchange/import_work.h"
#include "ui/exchange/session_job.h"
#include "ui/exchange/take_back.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QIODevice>
#include <QLabel>
#include <QListWidget>
#include <QProgressBar>
#include <QPushButton>
#include <QStackedWidget>

#include <algorithm>
#include <memory>
#include <span>

namespace kartei {

namespace {

constexpr qint64 kReadAtOnce = 1024 * 1024; ///< bytes of a list, in some milliseconds

/// Invalid: there is none.
Result<ImportSource> copiedList()
{
    const QString text = QGuiApplication::clipboard()->text();
    if (isPastedList(text))
        return ImportSource::ofText(text);
    return invalid(ImportDialog::tr("There is no list to paste. Copy its cells in the spreadsheet first."));
}

/// A person reads no more of a kind, and the window does not wait for them.
template <class Entry, class Text>
void addLines(QListWidget& list, const std::vector<Entry>& entries, const Text& text)
{
    constexpr size_t kShown = 500;
    for (const Entry& entry : std::span(entries).first(std::min(entries.size(), kShown)))
        list.addItem(text(entry));
    if (entries.size() > kShown)
        list.addItem(ImportDialog::tr("… and %n more like these", nullptr, static_cast<int>(entries.size() - kShown)));
}

ImportDialog* opened(ImportDialog* dialog)
{
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
    return dialog;
}

/// What the check shows of cards.
ImportPlan planOfCards()
{
    ImportPlan plan;
    plan.entity = &describe<Contact>();
    for (const char* name : {"name", "company", "position"})
        plan.targets.emplace_back(ColumnTarget{plan.entity->find(QLatin1String(name)), nullptr, {}});
    for (const char* name : {"emails", "phones", "addresses"})
        plan.targets.emplace_back(ColumnTarget{nullptr, plan.entity->findParts(QLatin1String(name)), {}});
    return plan;
}

} // namespace

ImportDialog* ImportDialog::choose(QWidget* parent, Workbench& bench, const EntityDesc& entity)
{
    const std::optional<QString> path = bench.prompts().openFile(
        {tr("Import"), {tr("Lists and cards (*.csv *.txt *.tsv *.vcf *.vcard)"), tr("All files (*)")}, {}, {}});
    if (!path)
        return nullptr;
    return opened(new ImportDialog(parent, bench, entity, ImportSource::ofFile(*path)));
}

ImportDialog* ImportDialog::paste(QWidget* parent, Workbench& bench, const EntityDesc& entity)
{
    const Result<ImportSource> copied = copiedList();
    if (copied)
        return opened(new ImportDialog(parent, bench, entity, *copied));
    bench.announce(copied.error().message);
    return nullptr;
}

void ImportDialog::pasteHere()
{
    const Result<ImportSource> copied = copiedList();
    if (copied)
        return setSource(*copied);
    m_problem->setText(copied.error().message);
    m_problem->show();
}

void ImportDialog::setSource(ImportSource source)
{
    m_source = std::move(source);
    m_title->setText(tr("Import %1").arg(isolated(m_source.name())));
    m_isAutomatic = false;
    m_choices->forget();
    readSource();
}

/// Of a large list the encoding is found beside the window: all of it has to be looked at.
void ImportDialog::readSource()
{
    const int reading = ++m_readings;
    if (m_source.holdsCards())
        return showCards();
    ListWishes wishes;
    wishes.entity = &m_choices->entity();
    wishes.usual = m_source.reading();
    if (const auto own = m_bench.session().database().ownFields(*wishes.entity))
        wishes.usual.own = *own;
    wishes.chosen = m_choices->reading(wishes.usual);
    const auto mappings = mappingsOf(m_bench.session(), *wishes.entity);
    if (mappings && !m_isAutomatic)
        wishes.mappings = *mappings;
    const auto read = [source = m_source, wishes] { return readList(source, wishes); };
    if (m_source.size() <= kReadAtOnce)
        return showList(read());
    m_next->setEnabled(false);
    runSlowly(this, read, [this, reading](const Result<ReadList>& list) {
        if (reading == m_readings)
            showList(list);
    });
}

void ImportDialog::showList(const Result<ReadList>& list)
{
    m_cards->hide();
    m_mapping->show();
    m_problem->setVisible(!list);
    m_next->setEnabled(list.has_value());
    if (!list) {
        m_problem->setText(list.error().message);
        m_mapping->setRowCount(0);
        return;
    }
    m_found = list->found;
    m_plan = list->plan;
    m_mapping->setPlan(m_plan);
    m_choices->setUsualOrigin(usualOrigin(m_plan.program));
    m_choices->showList(*list);
}

void ImportDialog::mapAutomatically()
{
    m_isAutomatic = true;
    m_choices->forget();
    readSource();
}

/// Nothing: all was left as it was found out.
std::optional<ImportMapping> ImportDialog::chosenMapping() const
{
    ImportMapping mapping;
    mapping.name = m_plan.program.isEmpty() ? m_source.name() : m_plan.program;
    mapping.kind = QString::fromLatin1(m_plan.entity->plural);
    mapping.headings = headingsOf(m_found);
    mapping.fields = fieldsOf(m_plan);
    const bool isChosen = m_choices->describe(mapping) || mapping.fields != fieldsOf(m_found);
    return isChosen ? std::optional(mapping) : std::nullopt;
}

/// What we wrote ourselves says where everybody is from.
QString ImportDialog::usualOrigin(const QString& program) const
{
    if (program == QLatin1String("Kartei"))
        return {};
    const QString today = dateText(m_bench.session().clock().today());
    return m_source.isFile() ? m_source.name() : QString(m_source.name() + u' ' + today);
}

/// There is nothing to choose.
void ImportDialog::showCards()
{
    m_plan = planOfCards();
    const QString program = writerOfCards(m_source);
    m_choices->showCards(program);
    m_choices->setUsualOrigin(usualOrigin(program));
    m_problem->hide();
    m_next->setEnabled(true);
    m_mapping->hide();
    m_cards->show();
}

void ImportDialog::run(bool isDryRun)
{
    if (!m_source.holdsCards())
        m_plan.targets = m_mapping->targets();
    ImportWork work;
    work.source = m_source;
    work.plan = m_plan;
    work.found = m_found;
    work.mapping = m_source.holdsCards() ? std::nullopt : chosenMapping();
    work.options.isDryRun = isDryRun;
    work.options.duplicates = m_choices->duplicates();
    work.options.source = m_source.name();
    work.options.cleanUps = m_choices->cleanUps();
    work.options.origin = m_choices->origin();
    const QString name = isolated(m_source.name());
    m_workingText->setText(isDryRun ? tr("Checking %1…").arg(name) : tr("Importing %1…").arg(name));
    m_progress->setValue(0);
    adjustButtons(Working);
    const auto report = std::make_shared<ImportReport>();
    m_job = new SessionJob(
        m_bench.session(),
        [report, work](Session& session, const SessionJob::Progress& progress) {
            return doImport(session, work, progress, *report);
        },
        this);
    connect(m_job, &SessionJob::progressed, m_progress, &QProgressBar::setValue);
    connect(m_job, &SessionJob::finished, this, [this, report, isDryRun](const Result<>& done) {
        m_job->deleteLater();
        m_job = nullptr;
        showReport(done ? Result<ImportReport>(std::move(*report)) : Result<ImportReport>(done.error()), isDryRun);
    });
    m_job->start();
}

void ImportDialog::showReport(Result<ImportReport> report, bool isDryRun)
{
    if (!report) {
        if (!isDryRun)
            m_bench.session().noteForeignChange(); // how the list was mapped may be kept all the same
        adjustButtons(Columns);
        m_problem->setText(report.error().message);
        m_problem->setVisible(report.error().kind != Error::Kind::Cancelled);
        return;
    }
    m_report = *std::move(report);
    if (isDryRun) {
        fill(*m_checkSummary, *m_checkList, m_report);
        m_preview->setReport(m_plan, m_report);
    } else {
        fill(*m_doneSummary, *m_doneList, m_report);
    }
    adjustButtons(isDryRun ? Checked : Done);
    if (!isDryRun)
        m_bench.session().noteForeignChange();
}

void ImportDialog::fill(QLabel& summary, QListWidget& list, const ImportReport& report)
{
    summary.setText(summaryOf(report));
    list.clear();
    addLines(list, report.rejected,
        [](const RejectedRow& row) { return tr("Line %1 stays out: %2").arg(countText(row.line), row.reason); });
    for (const auto* notes : {&report.skippedRows, &report.likelyDuplicates, &report.cleanedCells, &report.notes})
        addLines(list, *notes, [](const ImportNote& note) {
            return note.line > 0 ? tr("Line %1: %2").arg(countText(note.line), note.text) : note.text;
        });
    list.setVisible(list.count() > 0);
}

void ImportDialog::adjustButtons(Step step)
{
    m_step = step;
    m_steps->setCurrentIndex(step);
    m_paste->setVisible(step == Columns);
    m_back->setVisible(step == Checked);
    m_saveRejects->setVisible(step == Done && !m_report.rejected.empty());
    m_takeBack->setVisible(step == Done && m_report.journal > 0);
    m_cancel->setVisible(step != Done);
    m_next->setVisible(step != Working);
    m_next->setEnabled(true);
    const qint64 count = m_report.created + m_report.updated;
    if (step == Columns)
        m_next->setText(tr("Check"));
    else if (step == Checked)
        m_next->setText(tr("Import %n entries", nullptr, static_cast<int>(count)));
    else
        m_next->setText(tr("Close"));
    if (step == Checked)
        m_next->setEnabled(count > 0);
    m_next->setDefault(true);
}

void ImportDialog::goOn()
{
    if (m_step == Columns)
        run(true);
    else if (m_step == Checked)
        run(false);
    else
        accept();
}

void ImportDialog::goBack()
{
    adjustButtons(Columns);
}

void ImportDialog::reject()
{
    if (m_job)
        m_job->cancel(); // finished() comes back with nothing written
    else
        QDialog::reject();
}

void ImportDialog::saveRejects()
{
    const std::optional<QString> path
        = m_bench.prompts().saveFile({tr("Save rows that stayed out"), {tr("Comma-separated values (*.csv)")},
            m_source.fileName() + QStringLiteral("-rejected.csv"), QStringLiteral("csv")});
    if (!path)
        return;
    if (const Result<> kept = writeFile(*path, rejectsCsv(m_report), Overwrite::Replace); !kept)
        m_bench.report(kept.error());
}

void ImportDialog::takeBack()
{
    kartei::takeBack(this, m_bench, {TakenBack::What::Act, m_report.journal}, [this](const Result<Undone>& undone) {
        if (!undone)
            return m_bench.report(undone.error());
        tellUndone(m_bench, *undone);
        accept();
    });
}

} // namespace kartei
