#include "ui/shell/record_from_backup.h"

#include "core/base/text.h"
#include "ui/base/display_text.h"
#include "ui/base/metrics.h"
#include "ui/base/table_style.h"
#include "ui/base/widget_style.h"
#include "ui/shell/backup_search.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QTableWidget>
#include <QVBoxLayout>

namespace kartei {

namespace {

constexpr QSize kSize(900, 560);
constexpr int kFoundWidth = 280;
constexpr int kTypingPause = 150; ///< ms; the list follows when the fingers rest
constexpr int kEntityRole = Qt::UserRole;
constexpr int kIdRole = Qt::UserRole + 1;
constexpr int kNameRole = Qt::UserRole;

QString labelOf(const EntityDesc& entity, const QString& name)
{
    if (const Field* field = entity.find(name))
        return entity.displayLabel(*field);
    const PartList* list = entity.findParts(name);
    return list ? entity.displayLabel(*list) : name;
}

} // namespace

void RecordFromBackup::open(QWidget* parent, Workbench& bench, const ShelfBackup& backup)
{
    auto* dialog = new RecordFromBackup(parent, bench, backup);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->QDialog::open();
}

RecordFromBackup::RecordFromBackup(QWidget* parent, Workbench& bench, const ShelfBackup& backup)
    : QDialog(parent), m_bench(bench), m_backup(new BackupSearch(backup.path)), m_input(new QLineEdit),
      m_found(new QListWidget), m_differences(listTable(QStringLiteral("differences"), tr("What is different now"),
                                    {tr("Field"), tr("Then"), tr("Now")})),
      m_state(new QLabel), m_put(textButton(tr("Put back"), ButtonKind::Primary, QStringLiteral("putBack")))
{
    setObjectName(QStringLiteral("recordFromBackup"));
    setWindowTitle(tr("Find a record in the backup of %1").arg(isolated(momentText(backup.at))));
    resize(kSize);
    layOut();
    m_typing.setSingleShot(true);
    m_typing.setInterval(kTypingPause);
    connect(&m_typing, &QTimer::timeout, this, &RecordFromBackup::search);
    connect(m_backup, &BackupSearch::opened, this, [this](const Result<>& done) {
        if (done && m_input->text().trimmed().isEmpty())
            showState();
        if (done)
            return;
        m_bench.report(done.error());
        reject();
    });
    connect(m_backup, &BackupSearch::found, this, &RecordFromBackup::list);
    connect(m_backup, &BackupSearch::wasRead, this, &RecordFromBackup::show);
    connect(m_differences, &QTableWidget::itemChanged, this, &RecordFromBackup::allowPutting);
    showNothing(tr("The backup is opened and checked…"));
    m_input->setFocus();
}

RecordFromBackup::~RecordFromBackup()
{
    m_backup->leave();
}

void RecordFromBackup::layOut()
{
    auto* heading = new QLabel(windowTitle());
    heading->setTextFormat(Qt::PlainText);
    setTextStyle(*heading, FontSize::Title);
    auto* sides = new QHBoxLayout;
    plain(*sides, Metrics::space16);
    sides->addLayout(makeSearch());
    sides->addLayout(makeDifferences(), 1);
    auto* close = textButton(tr("Close"), ButtonKind::Secondary, QStringLiteral("close"));
    connect(close, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_put, &QPushButton::clicked, this, &RecordFromBackup::putBackChosen);
    auto* buttons = new QHBoxLayout;
    buttons->addStretch();
    buttons->addWidget(m_put);
    buttons->addWidget(close);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(Metrics::space24, Metrics::space16, Metrics::space24, Metrics::space16);
    column->setSpacing(Metrics::space16);
    column->addWidget(heading);
    column->addLayout(sides, 1);
    column->addLayout(buttons);
}

QLayout* RecordFromBackup::makeSearch()
{
    m_input->setObjectName(QStringLiteral("backupSearch"));
    m_input->setAccessibleName(tr("Find in the backup"));
    m_input->setPlaceholderText(m_input->accessibleName());
    m_input->setFixedHeight(controlHeight());
    m_input->setClearButtonEnabled(true);
    m_found->setObjectName(QStringLiteral("backupFound"));
    m_found->setAccessibleName(tr("Records found"));
    m_found->setFixedWidth(kFoundWidth);
    connect(m_input, &QLineEdit::textChanged, &m_typing, qOverload<>(&QTimer::start));
    connect(m_found, &QListWidget::currentRowChanged, this, &RecordFromBackup::read);
    auto* column = new QVBoxLayout;
    plain(*column, Metrics::space8);
    column->addWidget(m_input);
    column->addWidget(m_found, 1);
    return column;
}

QLayout* RecordFromBackup::makeDifferences()
{
    m_state->setObjectName(QStringLiteral("recordState"));
    m_state->setTextFormat(Qt::PlainText);
    m_state->setWordWrap(true);
    setTextStyle(*m_state, FontSize::Body, TextColour::Text2);
    for (const int column : {1, 2})
        m_differences->horizontalHeader()->setSectionResizeMode(column, QHeaderView::Stretch);
    auto* column = new QVBoxLayout;
    plain(*column, Metrics::space8);
    column->addWidget(m_state);
    column->addWidget(m_differences, 1);
    return column;
}

void RecordFromBackup::search()
{
    const QString text = m_input->text().trimmed();
    if (!text.isEmpty())
        return m_backup->search(text);
    m_backup->forget();
    list(std::vector<BackupSearch::Hit>());
}

void RecordFromBackup::list(const Result<std::vector<BackupSearch::Hit>>& hits)
{
    {
        const QSignalBlocker quiet(m_found);
        m_found->clear();
    }
    if (!hits) {
        showNothing(hits.error().message);
        return;
    }
    for (const BackupSearch::Hit& hit : *hits) {
        //: A kind of record and which one: "Contact: Anna Huber"
        const QString line = tr("%1: %2").arg(hit.entity->displayLabel(), isolated(hit.title));
        auto* item = new QListWidgetItem(line, m_found);
        item->setData(kEntityRole, QVariant::fromValue<const void*>(hit.entity));
        item->setData(kIdRole, hit.id);
    }
    if (hits->empty())
        showState();
    else if (m_found->currentRow() != 0)
        m_found->setCurrentRow(0);
    else
        read(0);
}

void RecordFromBackup::read(int row)
{
    if (const QListWidgetItem* item = m_found->item(row))
        m_backup->read(*static_cast<const EntityDesc*>(item->data(kEntityRole).value<const void*>()),
            item->data(kIdRole).toLongLong());
}

void RecordFromBackup::showNothing(const QString& why)
{
    m_then.reset();
    m_look = nullptr;
    m_differences->setRowCount(0);
    m_put->setEnabled(false);
    m_state->setText(why);
}

void RecordFromBackup::showState()
{
    const QString text = m_input->text().trimmed();
    showNothing(text.isEmpty() ? tr("Type a name, a number or a word of the record.")
                               : tr("No record in this backup matches “%1”.").arg(isolated(text)));
}

void RecordFromBackup::show(const Result<BackupSearch::Then>& then)
{
    if (!then)
        return showNothing(then.error().message);
    showNothing({});
    const Record& record = then->record;
    const Result<Record> now = m_bench.session().get(record.desc(), record.id());
    const bool isGone = !now && now.error().kind == Error::Kind::NotFound;
    if (!now && !isGone)
        return showNothing(now.error().message);
    m_then = *then;
    if (isGone)
        m_state->setText(tr("This record is not in the business any more. It can be put back whole."));
    const QStringList names = isGone ? QStringList() : differingFields(record, *now);
    for (const QString& name : names)
        addDifference(name, then->texts.value(name), *now);
    if (!isGone)
        m_state->setText(names.isEmpty() ? tr("Nothing in this record is different now.")
                                         : tr("What is ticked is set back to what it was."));
    m_isGone = isGone;
    m_isFileLost = false;
    allowPutting();
    if (!isGone && then->file && *then->file)
        lookForLoss();
}

void RecordFromBackup::lookForLoss()
{
    const Id<Attachment> id{m_then->record.id()};
    m_look = new SessionJob(
        m_bench.session(),
        [id](Session& session, const SessionJob::Progress&) {
            const Result<KeptFile> file = keptFile(session, id);
            return file ? Result<>() : Result<>(file.error());
        },
        this);
    connect(m_look, &SessionJob::finished, this, [this, look = m_look](const Result<>& done) {
        look->deleteLater();
        if (look != m_look) // another record is shown meanwhile
            return;
        m_look = nullptr;
        m_isFileLost = !done && done.error().kind == Error::Kind::Damaged;
        if (m_isFileLost)
            m_state->setText(tr("What was in this file is damaged or lost. It can be put back."));
        allowPutting();
    });
    m_look->start();
}

void RecordFromBackup::allowPutting()
{
    m_put->setEnabled(
        m_then && !m_bench.session().isReadOnly() && (m_isGone || m_isFileLost || !chosenFields().isEmpty()));
}

void RecordFromBackup::addDifference(const QString& name, const QString& then, const Record& now)
{
    const QSignalBlocker quiet(m_differences); // the row is not whole yet
    const int row = m_differences->rowCount();
    m_differences->insertRow(row);
    auto* field = new QTableWidgetItem(labelOf(now.desc(), name));
    field->setData(kNameRole, name);
    field->setFlags(Qt::ItemIsEnabled | Qt::ItemIsUserCheckable | Qt::ItemIsSelectable);
    field->setCheckState(Qt::Checked);
    m_differences->setItem(row, 0, field);
    const QString texts[] = {then, valueText(m_bench.session(), now, name)};
    for (int i = 0; i < 2; ++i) {
        auto* item = new QTableWidgetItem(texts[i].isEmpty() ? unknownText() : texts[i]);
        item->setToolTip(texts[i]);
        m_differences->setItem(row, i + 1, item);
    }
}

QStringList RecordFromBackup::chosenFields() const
{
    QStringList names;
    for (int row = 0; row < m_differences->rowCount(); ++row) {
        const QTableWidgetItem* field = m_differences->item(row, 0);
        if (field->checkState() == Qt::Checked)
            names += field->data(kNameRole).toString();
    }
    return names;
}

void RecordFromBackup::putBackChosen()
{
    const Record& then = m_then->record;
    const Result<> done = m_then->file ? putBackFile(m_bench.session(), then, chosenFields(), *m_then->file)
                                       : putBack(m_bench.session(), then, chosenFields());
    if (!done)
        return m_bench.report(done.error());
    m_bench.announce(tr("%1 was put back from the backup.").arg(isolated(then.title())));
    read(m_found->currentRow());
}

} // namespace kartei
