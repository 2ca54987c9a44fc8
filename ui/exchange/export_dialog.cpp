#include "ui/exchange/export_dialog.h"

#include "core/contacts/contact.h"
#include "ui/base/dialog_parts.h"
#include "ui/base/labels.h"
#include "ui/base/metrics.h"
#include "ui/base/widget_style.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QPushButton>
#include <QVBoxLayout>

namespace kartei {

namespace {

constexpr int kWidth = 420;
const QString kFormatLook = QStringLiteral("export_format");
const QString kColumnsLook = QStringLiteral("export_columns");
const QString kSignsLook = QStringLiteral("export_signs"); ///< separator and decimal sign
const QString kShownColumns = QStringLiteral("shown");
const QString kAllFields = QStringLiteral("all");

void choose(QComboBox& box, const QVariant& data)
{
    box.setCurrentIndex(qMax(0, box.findData(data)));
}

} // namespace

ExportDialog* ExportDialog::open(QWidget* parent, Workbench& bench, const EntityDesc& entity,
    const std::vector<qint64>& ids, const QStringList& shown)
{
    auto* dialog = new ExportDialog(parent, bench, entity, ids, shown);
    dialog->setWindowModality(Qt::WindowModal);
    dialog->show();
    return dialog;
}

ExportDialog::ExportDialog(QWidget* parent, Workbench& bench, const EntityDesc& entity, const std::vector<qint64>& ids,
    const QStringList& shown)
    : QDialog(parent), m_bench(bench), m_entity(entity), m_ids(ids), m_shown(shown), m_format(new QComboBox),
      m_columns(new QComboBox), m_separator(new QComboBox), m_decimalSign(new QComboBox)
{
    setObjectName(QStringLiteral("export_dialog"));
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Export %n entries", nullptr, static_cast<int>(ids.size())));
    setMinimumWidth(kWidth);
    QVBoxLayout* column = dialogColumn(*this);
    addFormats(*column);
    addColumns(*column);
    addSigns(*column);
    column->addStretch();
    addButtons(*column);
    connect(m_format, &QComboBox::currentIndexChanged, this, &ExportDialog::follow);
    follow();
    m_format->setFocus();
}

void ExportDialog::addFormats(QVBoxLayout& column)
{
    m_format->addItem(tr("Spreadsheet (XLSX)"), QStringLiteral("xlsx"));
    m_format->addItem(tr("Table as text (CSV)"), QStringLiteral("csv"));
    if (&m_entity == &describe<Contact>())
        m_format->addItem(tr("Cards for address books (vCard)"), QStringLiteral("vcf"));
    m_format->addItem(tr("For programs (JSON)"), QStringLiteral("json"));
    choose(*m_format, m_bench.look(kFormatLook));
    column.addLayout(labelled(tr("Format"), m_format, QStringLiteral("export_format")));
}

void ExportDialog::addColumns(QVBoxLayout& column)
{
    if (!m_shown.isEmpty())
        m_columns->addItem(tr("As in the list"), kShownColumns);
    m_columns->addItem(tr("All fields"), kAllFields);
    choose(*m_columns, m_bench.look(kColumnsLook));
    column.addLayout(labelled(tr("Columns"), m_columns, QStringLiteral("export_columns")));
}

void ExportDialog::addSigns(QVBoxLayout& column)
{
    for (const auto& [name, sign] :
        {std::pair(tr("Semicolon"), QChar(u';')), {tr("Comma"), QChar(u',')}, {tr("Tab"), QChar(u'\t')}})
        m_separator->addItem(name, sign);
    for (const auto& [name, sign] : {std::pair(tr("Comma: 1234,50"), QChar(u',')), {tr("Point: 1234.50"), QChar(u'.')}})
        m_decimalSign->addItem(name, sign);
    const QString signs = m_bench.look(kSignsLook);
    const CsvForm usual = CsvForm::of(QLocale());
    choose(*m_separator, signs.size() == 2 ? signs[0] : QChar::fromLatin1(usual.separator));
    choose(*m_decimalSign, signs.size() == 2 ? signs[1] : QChar::fromLatin1(usual.decimalSign));
    auto* row = new QHBoxLayout;
    plain(*row, Metrics::space12);
    row->addLayout(labelled(tr("Between cells"), m_separator, QStringLiteral("export_separator")));
    row->addLayout(labelled(tr("Decimal sign"), m_decimalSign, QStringLiteral("export_decimal_sign")));
    column.addLayout(row);
}

void ExportDialog::addButtons(QVBoxLayout& column)
{
    auto* cancel = textButton(tr("Cancel"), ButtonKind::Secondary, QStringLiteral("cancel"));
    auto* go = textButton(tr("Export…"), ButtonKind::Primary, QStringLiteral("export"));
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(go, &QPushButton::clicked, this, &ExportDialog::exportNow);
    column.addLayout(dialogFoot(cancel, go));
}

/// Cards and JSON hold whole records.
void ExportDialog::follow()
{
    const QString format = m_format->currentData().toString();
    m_columns->setEnabled(format == u"csv" || format == u"xlsx");
    m_separator->setEnabled(format == u"csv");
    m_decimalSign->setEnabled(format == u"csv");
}

void ExportDialog::exportNow()
{
    ListExport choice;
    choice.format = m_format->currentData().toString();
    choice.form.separator = m_separator->currentData().toChar().toLatin1();
    choice.form.decimalSign = m_decimalSign->currentData().toChar().toLatin1();
    if (m_columns->currentData() == kShownColumns)
        choice.fields = m_shown;
    m_bench.noteLook(kFormatLook, choice.format);
    m_bench.noteLook(kColumnsLook, m_columns->currentData().toString());
    m_bench.noteLook(kSignsLook, QString(m_separator->currentData().toChar()) + m_decimalSign->currentData().toChar());
    if (exportList(parentWidget(), m_bench, m_entity, m_ids, choice))
        accept();
}

} // namespace kartei
