#include "ui/contacts/consent_dialog.h"

#include "core/base/text.h"
#include "core/contacts/consent.h"
#include "core/storage/lookups.h"
#include "ui/base/entity_form.h"
#include "ui/base/metrics.h"
#include "ui/base/widget_style.h"
#include "ui/base/workbench.h"
#include "ui/exchange/act_on_many.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QPushButton>

namespace kartei {

namespace {

constexpr int kWidth = 520;

} // namespace

void ConsentDialog::open(QWidget* parent, Workbench& bench, const std::vector<qint64>& contacts)
{
    if (!contacts.empty())
        (new ConsentDialog(parent, bench, contacts))->QDialog::open();
}

ConsentDialog::ConsentDialog(QWidget* parent, Workbench& bench, const std::vector<qint64>& contacts)
    : QDialog(parent), m_bench(bench), m_contacts(contacts), m_form(new EntityForm(describe<ContactConsent>(), bench)),
      m_refusal(new QLabel)
{
    setAttribute(Qt::WA_DeleteOnClose);
    setObjectName(QStringLiteral("consent_dialog"));
    const int count = static_cast<int>(contacts.size());
    setWindowTitle(count == 1
            ? tr("Consent of %1").arg(isolated(titleOf(bench.session(), describe<Contact>(), contacts.front())))
            : tr("Consent of %n contacts", nullptr, count));
    auto* column = new QVBoxLayout(this);
    margins(*column, Metrics::space24, Metrics::space16, Metrics::space24, Metrics::space16);
    column->setSpacing(Metrics::space12);
    auto* heading = new QLabel(windowTitle());
    heading->setTextFormat(Qt::PlainText);
    heading->setWordWrap(true);
    setTextStyle(*heading, FontSize::Title);
    column->addWidget(heading);
    m_form->addRow({&fieldOf<&ContactConsent::channel>(), &fieldOf<&ContactConsent::state>()});
    m_form->addRow({&fieldOf<&ContactConsent::day>(), &fieldOf<&ContactConsent::how>()});
    m_form->add(fieldOf<&ContactConsent::evidence>());
    ContactConsent usual;
    usual.channel = ConsentChannel::Email;
    usual.state = ConsentState::Given;
    usual.day = bench.session().clock().today();
    m_form->load(Record::of(usual));
    column->addWidget(m_form);
    m_refusal->setObjectName(QStringLiteral("refusal"));
    m_refusal->setTextFormat(Qt::PlainText);
    m_refusal->setWordWrap(true);
    setTextStyle(*m_refusal, FontSize::Body, TextColour::Danger);
    m_refusal->hide();
    column->addWidget(m_refusal);
    column->addStretch();
    addButtons(*column);
    resize(kWidth, sizeHint().height());
    m_form->editor(fieldOf<&ContactConsent::channel>())->control()->setFocus();
}

void ConsentDialog::addButtons(QVBoxLayout& column)
{
    auto* row = new QHBoxLayout;
    row->setSpacing(Metrics::space8);
    QPushButton* cancel = textButton(tr("Cancel"), ButtonKind::Secondary, QStringLiteral("cancel"));
    QPushButton* record = textButton(tr("Record"), Icon::Done, ButtonKind::Primary, QStringLiteral("save"));
    record->setToolTip(tr("Record (Ctrl+Enter)"));
    for (QPushButton* button : {cancel, record})
        button->setAutoDefault(false);
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(record, &QPushButton::clicked, this, &ConsentDialog::record);
    row->addStretch();
    row->addWidget(cancel);
    row->addWidget(record);
    column.addLayout(row);
}

void ConsentDialog::record()
{
    const Result<Record> entered = m_form->record();
    if (!entered)
        return; // the form says where
    const auto& said = entered->as<ContactConsent>();
    if (const Result<> whole = checkWhole(said); !whole) {
        m_refusal->setText(whole.error().message);
        return m_refusal->show();
    }
    const QString done
        = tr("The consent of %n contacts was recorded.", nullptr, static_cast<int>(std::ssize(m_contacts)));
    accept();
    actOnMany(parentWidget(), m_bench, std::ssize(m_contacts), windowTitle(), done,
        [ids = m_contacts, said](Session& session, const SessionJob::Progress& progress) {
            return recordConsent(session, ids, said, progress);
        });
}

void ConsentDialog::keyPressEvent(QKeyEvent* event)
{
    const bool isEnter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (isEnter && event->modifiers().testFlag(Qt::ControlModifier))
        record();
    else if (!isEnter)
        QDialog::keyPressEvent(event);
}

} // namespace kartei
