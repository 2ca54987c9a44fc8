#include "ui/printing/address_dialog.h"

#include "core/base/text.h"
#include "core/business/business.h"
#include "core/exchange/mailing_list.h"
#include "core/printing/label_printing.h"
#include "core/printing/paper_language.h"
#include "ui/base/dialog_parts.h"
#include "ui/base/display_text.h"
#include "ui/base/labels.h"
#include "ui/base/metrics.h"
#include "ui/base/prompts.h"
#include "ui/base/widget_style.h"
#include "ui/exchange/export_list.h"
#include "ui/exchange/export_mailing.h"
#include "ui/printing/label_picker.h"
#include "ui/printing/preview_dialog.h"

#include <QCheckBox>
#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

#include <memory>

namespace kartei {

namespace {

constexpr int kWidth = 420;

QString lookName(AddressDialog::Paper paper)
{
    return paper == AddressDialog::Paper::Labels ? QStringLiteral("labels") : QStringLiteral("envelopes");
}

/// "63.5 × 38.1 mm", with the decimal sign of the region.
QString sizeText(const QSizeF& size)
{
    const auto mm = [](qreal value) { return QLocale().toString(qRound(value * 10) / 10.0, 'g', 4); };
    return AddressDialog::tr("%1 × %2 mm").arg(mm(size.width()), mm(size.height()));
}

QString nameOf(const LabelSheet& sheet)
{
    const QString paper = sheet.paper.width() == 210 ? AddressDialog::tr("A4") : AddressDialog::tr("US Letter");
    return AddressDialog::tr("%1, %n on %2", "size, labels on a sheet of paper", sheet.count())
        .arg(isolated(sizeText(sheet.label)), isolated(paper));
}

QString nameOf(const Envelope& envelope)
{
    const QString name = envelope.name == QLatin1String("10") ? AddressDialog::tr("US No. 10") : QString(envelope.name);
    return AddressDialog::tr("%1, %2", "name and size of an envelope")
        .arg(isolated(name), isolated(sizeText(envelope.size)));
}

struct Made {
    MailingList list;
    PaperDocument document;
};

void showMade(QWidget* parent, Workbench& bench, const Made& made)
{
    const int kept = static_cast<int>(made.list.kept.size());
    const int dropped = static_cast<int>(made.list.dropped.size());
    const QString text = AddressDialog::tr("%n addresses are printed.", nullptr, kept) + u' '
        + AddressDialog::tr("%n contacts are left out; the details say who and why.", nullptr, dropped);
    if (dropped == 0 || bench.prompts().notify({text, whoIsLeftOut(made.list), AddressDialog::tr("Show preview")}))
        showPreview(bench, made.document, made.document.title, parent);
}

} // namespace

AddressDialog* AddressDialog::open(QWidget* parent, Workbench& bench, Paper paper, const std::vector<qint64>& contacts)
{
    auto* dialog = new AddressDialog(parent, bench, paper, contacts);
    dialog->setWindowModality(Qt::WindowModal);
    dialog->show();
    return dialog;
}

AddressDialog::AddressDialog(QWidget* parent, Workbench& bench, Paper paper, const std::vector<qint64>& contacts)
    : QDialog(parent), m_bench(bench), m_paper(paper), m_contacts(contacts), m_format(new QComboBox),
      m_onePerAddress(new QCheckBox(tr("One for all at the same address")))
{
    setObjectName(QStringLiteral("address_dialog"));
    setAttribute(Qt::WA_DeleteOnClose);
    const int count = static_cast<int>(contacts.size());
    setWindowTitle(paper == Paper::Labels ? tr("Print labels for %n contacts", nullptr, count)
                                          : tr("Print envelopes for %n contacts", nullptr, count));
    setMinimumWidth(kWidth);
    QVBoxLayout* column = dialogColumn(*this);
    const Result<Business> business = bench.session().get(Id<Business>{1});
    const QString country = business ? business->country : QString();
    addFormats(*column, country);
    if (paper == Paper::Labels)
        addPicker(*column, PaperLanguage(business ? business->language : QString(), country).direction());
    m_onePerAddress->setObjectName(QStringLiteral("one_per_address"));
    column->addWidget(m_onePerAddress);
    addButtons(*column);
    if (m_picker)
        follow();
    m_format->setFocus();
}

void AddressDialog::addFormats(QVBoxLayout& column, const QString& country)
{
    QString suggested = m_bench.look(lookName(m_paper));
    if (m_paper == Paper::Labels) {
        for (const LabelSheet& sheet : labelSheets())
            m_format->addItem(nameOf(sheet), QString(sheet.name));
        if (!labelSheetNamed(suggested))
            suggested = usualLabelSheet(country).name;
    } else {
        for (const Envelope& envelope : envelopes())
            m_format->addItem(nameOf(envelope), QString(envelope.name));
        if (!envelopeNamed(suggested))
            suggested = usualEnvelope(country).name;
    }
    m_format->setCurrentIndex(m_format->findData(suggested));
    column.addLayout(labelled(
        m_paper == Paper::Labels ? tr("Size of a label") : tr("Envelope"), m_format, QStringLiteral("format")));
}

void AddressDialog::addPicker(QVBoxLayout& column, Qt::LayoutDirection direction)
{
    m_picker = new LabelPicker(direction);
    m_where = new QLabel;
    m_where->setObjectName(QStringLiteral("where"));
    m_where->setWordWrap(true);
    setTextStyle(*m_where, FontSize::Small, TextColour::Text2);
    QVBoxLayout* picking = labelled(tr("First label that is still there"), m_picker, QStringLiteral("first_label"));
    auto* row = new QHBoxLayout;
    plain(*row, Metrics::space16);
    row->addLayout(picking);
    row->addWidget(m_where, 1, Qt::AlignTop);
    column.addLayout(row);
    connect(m_format, &QComboBox::currentIndexChanged, this, &AddressDialog::follow);
    connect(m_picker, &LabelPicker::startChanged, this, &AddressDialog::follow);
}

const LabelSheet& AddressDialog::sheet() const
{
    return *labelSheetNamed(m_format->currentData().toString());
}

void AddressDialog::follow()
{
    const LabelSheet& chosen = sheet();
    if (m_picker->columnCount() != chosen.columns || m_picker->rowCount() != chosen.rows)
        m_picker->setSheet(chosen);
    const auto wanted = static_cast<qint64>(m_contacts.size());
    m_picker->setWanted(wanted);
    const qint64 places = m_picker->start() - 1 + wanted;
    const auto sheets = static_cast<int>((places + chosen.count() - 1) / chosen.count());
    m_where->setText(tr("%n sheets, beginning at label %1.", nullptr, sheets).arg(countText(m_picker->start())) + u'\n'
        + tr("Print in actual size, not fitted to the page."));
}

void AddressDialog::addButtons(QVBoxLayout& column)
{
    auto* cancel = textButton(tr("Cancel"), ButtonKind::Secondary, QStringLiteral("cancel"));
    auto* go = textButton(tr("Show preview"), Icon::Print, ButtonKind::Primary, QStringLiteral("show_preview"));
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(go, &QPushButton::clicked, this, &AddressDialog::showPaper);
    column.addLayout(dialogFoot(cancel, go));
}

/// Of thousands that takes seconds.
void AddressDialog::showPaper()
{
    const QString format = m_format->currentData().toString();
    m_bench.noteLook(lookName(m_paper), format);
    const auto made = std::make_shared<Made>();
    const MailingChoice choice{
        .one = m_onePerAddress->isChecked() ? MailingChoice::One::PerAddress : MailingChoice::One::PerContact,
        .address = MailingChoice::Address::OrOfCompany};
    const LabelChoice labels{m_picker ? &sheet() : nullptr, m_picker ? m_picker->start() : 1};
    const Envelope* envelope = m_picker ? nullptr : envelopeNamed(format);
    doInThread(
        parentWidget(), m_bench, windowTitle(),
        [made, contacts = m_contacts, choice, labels, envelope](
            Session& session, const SessionJob::Progress& progress) -> Result<> {
            Result<MailingList> list = mailingList(session, contacts, choice, progress);
            if (!list)
                return list.error();
            made->list = *std::move(list);
            Result<PaperDocument> document = labels.sheet
                ? labelsDocument(session, made->list.kept, labels, progress)
                : envelopesDocument(session, made->list.kept, *envelope, progress);
            if (!document)
                return document.error();
            made->document = *std::move(document);
            return {};
        },
        [made, parent = parentWidget(), &bench = m_bench] { showMade(parent, bench, *made); });
    accept();
}

} // namespace kartei
