#include "ui/exchange/import_dialog.h"

#include "core/base/safe_file.h"
#include "core/base/text.h"
#include "core/contacts/contact.h"
#include "core/exchange/input_bytes.h"
#include "core/exchange/known_layouts.h"
#include "core/exchange/pasted_table.h"
#include "core/storage/backup_before.h"
#include "ui/base/acts.h"
#include "ui/base/display_text.h"
#include "ui/base/elided_label.h"
#include "ui/base/prompts.h"
#include "ui/base/slow_work.h"
#include "ui/exchange/column_mapping.h"
#include "ui/exchange/import_choices.h"
#include "ui/exchange/import_preview.h"
#include "ui/exchange/session_job.h"

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
    constexpr size_t kShown = 1000;
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

Result<ImportReport> importCards(Session& session, QIODevice& file, const ImportOptions& options)
{
    Result<QByteArray> content = readWhole(file);
    return content ? importVCards(session, *std::move(content), options) : Result<ImportReport>(content.error());
}

Result<> importSource(Session& session, const ImportSource& source, const ImportPlan& plan,
    const ImportOptions& options, ImportReport& report)
{
    const Result<std::unique_ptr<QIODevice>> input = source.open();
    if (!input)
        return input.error();
    const Result<ImportReport> done
        = source.holdsCards() ? importCards(session, **input, options) : importCsv(session, **input, plan, options);
    if (!done)
        return done.error();
    report = *done;
    return {};
}

Result<ImportPlan> planned(const ImportSource& source, const EntityDesc& entity, const ReadingOptions& options)
{
    const Result<std::unique_ptr<QIODevice>> input = source.open();
    return input ? planImport(**input, entity, options) : Result<ImportPlan>(input.error());
}

/// Empty: nobody knows.
QString writerOfCards(const ImportSource& source)
{
    constexpr qint64 kHead = 64 * 1024;
    const Result<std::unique_ptr<QIODevice>> input = source.open();
    return input ? programOfCards((*input)->read(kHead)) : QString();
}

/// Empty: it is there.
QString missingBackup(Session& session)
{
    const auto failure = backUpBefore(session, BackupPlan::ofUser(), BackupReason::Import);
    return failure ? ImportDialog::tr("No backup was made before the import. %1").arg(failure->message) : QString();
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
    m_choices->forget();
    readSource();
}

/// Of a large list the encoding is found beside the window: all of it has to be looked at.
void ImportDialog::readSource()
{
    const int reading = ++m_readings;
    if (m_source.holdsCards())
        return showCards();
    const EntityDesc& entity = m_choices->entity();
    ReadingOptions options = m_choices->reading(m_source.reading());
    if (const auto own = m_bench.session().database().ownFields(entity))
        options.own = *own;
    const auto read = [source = m_source, &entity, options] { return planned(source, entity, options); };
    if (m_source.size() <= kReadAtOnce)
        return showPlan(read());
    m_next->setEnabled(false);
    runSlowly(this, read, [this, reading](const Result<ImportPlan>& plan) {
        if (reading == m_readings)
            showPlan(plan);
    });
}

void ImportDialog::showPlan(const Result<ImportPlan>& plan)
{
    m_cards->hide();
    m_mapping->show();
    m_problem->setVisible(!plan);
    m_next->setEnabled(plan.has_value());
    if (!plan) {
        m_problem->setText(plan.error().message);
        m_mapping->setRowCount(0);
        return;
    }
    m_plan = *plan;
    m_mapping->setPlan(m_plan);
    m_choices->showPlan(m_plan);
    m_choices->setUsualOrigin(usualOrigin(m_plan.program));
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
    ImportOptions options;
    options.isDryRun = isDryRun;
    options.duplicates = m_choices->duplicates();
    options.source = m_source.name();
    options.cleanUps = m_choices->cleanUps();
    options.origin = m_choices->origin();
    m_workingText->setText(isDryRun ? tr("Checking %1…").arg(isolated(options.source))
                                    : tr("Importing %1…").arg(isolated(options.source)));
    m_progress->setValue(0);
    adjustButtons(Working);
    const auto report = std::make_shared<ImportReport>();
    m_job = new SessionJob(
        m_bench.session(),
        [report, options, plan = m_plan, source = m_source](Session& session, const SessionJob::Progress& progress) {
            ImportOptions told = options;
            told.progress = progress;
            const QString missing = options.isDryRun ? QString() : missingBackup(session);
            const Result<> done = importSource(session, source, plan, told, *report);
            if (!missing.isEmpty())
                report->notes.insert(report->notes.begin(), {0, missing});
            return done;
        },
        this);
    connect(m_job, &SessionJob::progressed, m_progress, &QProgressBar::setValue);
    connect(m_job, &SessionJob::finished, this, [this, report, isDryRun](const Result<>& done) {
        m_job->deleteLater();
        m_job = nullptr;
        showReport(done ? Result<ImportReport>(*report) : Result<ImportReport>(done.error()), isDryRun);
    });
    m_job->start();
}

void ImportDialog::showReport(const Result<ImportReport>& report, bool isDryRun)
{
    if (!report) {
        adjustButtons(Columns);
        m_problem->setText(report.error().message);
        m_problem->setVisible(report.error().kind != Error::Kind::Cancelled);
        return;
    }
    m_report = *report;
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
    const Result<Undone> undone = m_bench.session().undoAct(m_report.journal);
    if (!undone) {
        m_bench.report(undone.error());
        return;
    }
    tellUndone(m_bench, *undone);
    accept();
}

} // namespace kartei
