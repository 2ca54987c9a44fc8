#include "ui/shell/record_from_backup.h"

#include "core/base/text.h"
#include "core/exchange/value_text.h"
#include "core/storage/lookups.h"
#include "ui/base/display_text.h"
#include "ui/base/field_text.h"
#include "ui/base/metrics.h"
#include "ui/base/table_style.h"
#include "ui/base/widget_style.h"

#include <QApplication>
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
constexpr int kFoundAtMost = 50;
constexpr int kEntityRole = Qt::UserRole;
constexpr int kIdRole = Qt::UserRole + 1;
constexpr int kNameRole = Qt::UserRole;

/// One row of `entity` as a sentence of its fields, or one field of it.
QString rowText(Session& session, const EntityDesc& entity, const void* row, const Field* only)
{
    const Currency currency = currencyOf(entity, row, usualCurrency(session));
    QStringList texts;
    for (const Field& field : entity.fields) {
        if (only ? &field != only : field.is(Hidden) || field.type == FieldType::Bool)
            continue;
        const QVariant stored = field.get(row);
        const QString title
            = field.type == FieldType::Reference ? titleOf(session, field.target(), stored.toLongLong()) : QString();
        texts += fieldText(entity, field, stored, currency, session.clock().today(), title);
    }
    texts.removeAll(QString());
    return texts.join(QStringLiteral(", "));
}

/// A field or a list of parts of a record, as people read it.
QString valueText(Session& session, const Record& record, const QString& name)
{
    const EntityDesc& entity = record.desc();
    if (const Field* field = entity.find(name))
        return rowText(session, entity, record.row(), field);
    const PartList* list = entity.findParts(name);
    QStringList texts;
    for (qsizetype i = 0; list && i < list->size(record.row()); ++i)
        texts += rowText(session, list->desc(), list->at(record.row(), i), nullptr);
    return texts.join(QStringLiteral("; "));
}

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
    QApplication::setOverrideCursor(Qt::WaitCursor);
    Result<std::unique_ptr<BackupReader>> reader = BackupReader::open(backup.path);
    QApplication::restoreOverrideCursor();
    if (!reader)
        return bench.report(reader.error());
    const QString title = tr("Find a record in the backup of %1").arg(momentText(backup.at));
    auto* dialog = new RecordFromBackup(parent, bench, *std::move(reader), title);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->QDialog::open();
}

RecordFromBackup::RecordFromBackup(
    QWidget* parent, Workbench& bench, std::unique_ptr<BackupReader> reader, const QString& title)
    : QDialog(parent), m_bench(bench), m_reader(std::move(reader)), m_input(new QLineEdit), m_found(new QListWidget),
      m_differences(new QTableWidget(0, 3)), m_state(new QLabel),
      m_put(textButton(tr("Put back"), ButtonKind::Primary, QStringLiteral("putBack")))
{
    setObjectName(QStringLiteral("recordFromBackup"));
    setWindowTitle(title);
    resize(kSize);
    auto* heading = new QLabel(title);
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
    show(-1);
    m_input->setFocus();
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
    connect(m_input, &QLineEdit::textChanged, this, &RecordFromBackup::search);
    connect(m_found, &QListWidget::currentRowChanged, this, &RecordFromBackup::show);
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
    m_differences->setObjectName(QStringLiteral("differences"));
    m_differences->setAccessibleName(tr("What is different now"));
    m_differences->setHorizontalHeaderLabels({tr("Field"), tr("Then"), tr("Now")});
    m_differences->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_differences->setTabKeyNavigation(false);
    styleTable(*m_differences);
    for (const int column : {1, 2})
        m_differences->horizontalHeader()->setSectionResizeMode(column, QHeaderView::Stretch);
    auto* column = new QVBoxLayout;
    plain(*column, Metrics::space8);
    column->addWidget(m_state);
    column->addWidget(m_differences, 1);
    return column;
}

void RecordFromBackup::search(const QString& text)
{
    m_found->clear();
    Session& then = m_reader->session();
    if (text.trimmed().isEmpty())
        return show(-1);
    const Result<std::vector<SearchHit>> hits = kartei::search(then.database(), text, kFoundAtMost);
    if (!hits)
        return m_bench.report(hits.error());
    for (const SearchHit& hit : *hits) {
        //: A kind of record and which one: "Contact: Anna Huber"
        const QString line = tr("%1: %2").arg(hit.entity->displayLabel(), isolated(titleOf(then, *hit.entity, hit.id)));
        auto* item = new QListWidgetItem(line, m_found);
        item->setData(kEntityRole, QVariant::fromValue<const void*>(hit.entity));
        item->setData(kIdRole, hit.id);
    }
    m_found->setCurrentRow(hits->empty() ? -1 : 0);
    if (hits->empty())
        show(-1);
}

void RecordFromBackup::show(int row)
{
    m_then.reset();
    m_differences->setRowCount(0);
    m_put->setEnabled(false);
    m_state->setText(m_input->text().trimmed().isEmpty() ? tr("Type a name, a number or a word of the record.")
                                                         : tr("There is no such record in this backup."));
    const QListWidgetItem* item = m_found->item(row);
    if (!item)
        return;
    const auto& entity = *static_cast<const EntityDesc*>(item->data(kEntityRole).value<const void*>());
    const qint64 id = item->data(kIdRole).toLongLong();
    const Result<Record> then = m_reader->session().get(entity, id);
    if (!then)
        return m_state->setText(then.error().message);
    m_then = *then;
    m_put->setEnabled(true);
    const Result<Record> now = m_bench.session().get(entity, id);
    if (!now)
        return m_state->setText(tr("This record is not in the business any more. It can be put back whole."));
    const QStringList names = differingFields(*then, *now);
    for (const QString& name : names)
        addDifference(name, *now);
    m_put->setEnabled(!names.isEmpty());
    m_state->setText(names.isEmpty() ? tr("Nothing in this record is different now.")
                                     : tr("What is ticked is set back to what it was."));
}

void RecordFromBackup::addDifference(const QString& name, const Record& now)
{
    const int row = m_differences->rowCount();
    m_differences->insertRow(row);
    auto* field = new QTableWidgetItem(labelOf(now.desc(), name));
    field->setData(kNameRole, name);
    field->setFlags(Qt::ItemIsEnabled | Qt::ItemIsUserCheckable | Qt::ItemIsSelectable);
    field->setCheckState(Qt::Checked);
    m_differences->setItem(row, 0, field);
    const QString texts[] = {valueText(m_reader->session(), *m_then, name), valueText(m_bench.session(), now, name)};
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
    if (const Result<> done = putBack(m_bench.session(), *m_then, chosenFields()); !done)
        return m_bench.report(done.error());
    m_bench.announce(tr("%1 was put back from the backup.").arg(isolated(m_then->title())));
    show(m_found->currentRow());
}

} // namespace kartei
