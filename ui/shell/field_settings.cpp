#include "ui/shell/field_settings.h"

#include "core/base/text.h"
#include "core/contacts/custom_field_removal.h"
#include "ui/base/acts.h"
#include "ui/base/labels.h"
#include "ui/base/metrics.h"
#include "ui/base/prompts.h"
#include "ui/base/record_dialog.h"
#include "ui/base/table_style.h"
#include "ui/base/widget_style.h"
#include "ui/base/workbench.h"
#include "ui/exchange/export_list.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QTableWidget>
#include <QVBoxLayout>

#include <utility>

namespace kartei {

namespace {

constexpr int kRowsShown = 6; ///< at least
constexpr qint64 kRemovedAtOnce = 1000; ///< values, in some hundred milliseconds

QString kindText(const CustomField& field)
{
    const Field& kind = fieldOf<&CustomField::kind>();
    return describe<CustomField>().displayLabel(kind, kind.choices[static_cast<size_t>(field.kind)]);
}

} // namespace

FieldSettings::FieldSettings(Workbench& bench, QWidget* parent)
    : QWidget(parent), m_bench(bench), m_table(new QTableWidget(0, 4)),
      m_add(addFieldButton(tr("Add a field…"), QStringLiteral("addField"), &FieldSettings::addField)),
      m_change(addFieldButton(tr("Change…"), QStringLiteral("changeField"), &FieldSettings::changeField)),
      m_remove(addFieldButton(tr("Delete"), QStringLiteral("removeField"), &FieldSettings::removeField)),
      m_up(addFieldButton(tr("Up"), QStringLiteral("fieldUp"), &FieldSettings::moveUp)),
      m_down(addFieldButton(tr("Down"), QStringLiteral("fieldDown"), &FieldSettings::moveDown))
{
    auto* column = new QVBoxLayout(this);
    plain(*column, Metrics::space8);
    addHeading(*column, tr("Own fields of contacts"));
    auto* about
        = new QLabel(tr("What your business wants to know of its customers and no field is there for. They stand "
                        "in the form and on the card, can be a column of the table, and are found by searching."));
    about->setWordWrap(true);
    setTextStyle(*about, FontSize::Body, TextColour::Text2);
    column->addWidget(about);
    addTable(*column);
    connect(&bench.session(), &Session::changed, this, [this](const ChangeSet& changes) {
        if (changes.touches(describe<CustomField>()))
            refresh();
    });
    refresh();
}

QPushButton* FieldSettings::addFieldButton(const QString& text, const QString& name, void (FieldSettings::*act)()) const
{
    QPushButton* button = textButton(text, ButtonKind::Secondary, name);
    connect(button, &QPushButton::clicked, this, act);
    return button;
}

void FieldSettings::addTable(QVBoxLayout& column)
{
    const EntityDesc& desc = describe<CustomField>();
    m_table->setObjectName(QStringLiteral("ownFields"));
    m_table->setAccessibleName(tr("Own fields of contacts"));
    m_table->setHorizontalHeaderLabels(
        {desc.displayLabel(fieldOf<&CustomField::label>()), desc.displayLabel(fieldOf<&CustomField::kind>()),
            desc.displayLabel(fieldOf<&CustomField::choices>()), desc.displayLabel(fieldOf<&CustomField::name>())});
    m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setTabKeyNavigation(false);
    styleTable(*m_table);
    m_table->horizontalHeader()->setStretchLastSection(false);
    m_table->horizontalHeader()->setSectionResizeMode(0, QHeaderView::Stretch);
    m_table->horizontalHeader()->setSectionResizeMode(2, QHeaderView::Stretch);
    m_table->setMinimumHeight(Metrics::tableHead + kRowsShown * m_table->verticalHeader()->defaultSectionSize());
    connect(m_table, &QTableWidget::itemSelectionChanged, this, &FieldSettings::refreshButtons);
    connect(m_table, &QTableWidget::activated, this, &FieldSettings::changeField);
    column.addWidget(m_table, 1);
    auto* row = new QHBoxLayout;
    for (QPushButton* button : {m_add, m_change, m_remove, m_up, m_down})
        row->addWidget(button);
    row->addStretch();
    column.addLayout(row);
}

void FieldSettings::refresh()
{
    Result<std::vector<CustomField>> fields
        = m_bench.session().list<CustomField>(QStringLiteral("ORDER BY position, id"));
    if (!fields)
        return m_bench.report(fields.error());
    const int row = chosenRow();
    const Id<CustomField> kept = row < 0 ? Id<CustomField>() : m_fields[static_cast<size_t>(row)].id;
    m_fields = *std::move(fields);
    m_table->setRowCount(static_cast<int>(m_fields.size()));
    for (int place = 0; place < m_table->rowCount(); ++place) {
        const CustomField& field = m_fields[static_cast<size_t>(place)];
        const QString cells[]
            = {field.label, kindText(field), field.choices.join(QStringLiteral(", ")), isolatedLtr(field.name)};
        for (int cell = 0; cell < m_table->columnCount(); ++cell)
            m_table->setItem(place, cell, new QTableWidgetItem(cells[cell]));
        if (field.id == kept)
            m_table->setCurrentCell(place, 0);
    }
    m_table->resizeColumnToContents(1);
    m_table->resizeColumnToContents(3);
    refreshButtons();
}

int FieldSettings::chosenRow() const
{
    const QList<QTableWidgetItem*> items = m_table->selectedItems();
    return items.isEmpty() || items.first()->row() >= static_cast<int>(m_fields.size()) ? -1 : items.first()->row();
}

void FieldSettings::refreshButtons()
{
    const int row = chosenRow();
    m_change->setEnabled(row >= 0);
    m_remove->setEnabled(row >= 0);
    m_up->setEnabled(row > 0);
    m_down->setEnabled(row >= 0 && row + 1 < static_cast<int>(m_fields.size()));
}

void FieldSettings::addField()
{
    RecordDialog::openNew(window(), m_bench, Record(describe<CustomField>()));
}

void FieldSettings::changeField()
{
    if (const int row = chosenRow(); row >= 0)
        RecordDialog::openEdit(window(), m_bench, describe<CustomField>(), m_fields[static_cast<size_t>(row)].id.value);
}

void FieldSettings::removeField()
{
    const int row = chosenRow();
    if (row < 0)
        return;
    const CustomField field = m_fields[static_cast<size_t>(row)];
    const Result<qint64> values = valuesOf(m_bench.session().database(), field.id);
    if (!values)
        return m_bench.report(values.error());
    const bool isSure = *values == 0
        || m_bench.prompts().confirm({tr("Delete the field %1").arg(isolated(field.label)),
            tr("%n contact(s) say something in it, and that is deleted with it. Undo brings both back.", nullptr,
                static_cast<int>(*values)),
            tr("Delete"), true});
    if (!isSure)
        return;
    if (*values > kRemovedAtOnce)
        removeBeside(field);
    else
        deleteRecords(m_bench, describe<CustomField>(), {field.id.value});
}

void FieldSettings::removeBeside(const CustomField& field)
{
    const QString title = tr("Delete %1").arg(isolated(field.label));
    setEnabled(false);
    const SessionJob* job = doInThread(
        this, m_bench, title,
        [title, id = field.id](Session& session, const SessionJob::Progress& progress) {
            return session.transact(
                title, Undo::Possible, [&](Transaction& tx) { return removeCustomField(tx, id, progress); });
        },
        [&bench = m_bench, said = tr("%1 was deleted.").arg(isolated(field.label))] {
            bench.session().noteForeignChange();
            bench.announce(said);
        });
    connect(job, &SessionJob::finished, this, [this] { setEnabled(true); });
}

void FieldSettings::move(int rows)
{
    const int row = chosenRow();
    const int target = row + rows;
    if (row < 0 || target < 0 || target >= static_cast<int>(m_fields.size()))
        return;
    std::vector<CustomField> order = m_fields;
    std::swap(order[static_cast<size_t>(row)], order[static_cast<size_t>(target)]);
    perform(m_bench, tr("Change the order of own fields"), {}, [&](Transaction& tx) -> Result<> {
        for (size_t i = 0; i < order.size(); ++i) {
            CustomField placed = order[i];
            placed.position = static_cast<qint64>(i) + 1;
            if (const Result<> done = tx.update(order[i], placed); !done)
                return done;
        }
        return {};
    });
}

} // namespace kartei
