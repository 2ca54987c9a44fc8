#include "ui/base/record_dialog.h"

#include "core/base/text.h"
#include "ui/base/acts.h"
#include "ui/base/entity_form.h"
#include "ui/base/form_layouts.h"
#include "ui/base/inline_bar.h"
#include "ui/base/metrics.h"
#include "ui/base/record_draft.h"
#include "ui/base/widget_style.h"
#include "ui/base/workbench.h"

#include <QAccessible>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QPushButton>
#include <QScreen>
#include <QScrollArea>

#include <optional>

namespace kartei {

namespace {

constexpr int kWidth = 600;
constexpr int kHeight = 680;

} // namespace

RecordDialog* RecordDialog::openNew(QWidget* parent, Workbench& bench, const Record& prefilled)
{
    auto* dialog = new RecordDialog(parent, bench, prefilled);
    dialog->open();
    return dialog;
}

RecordDialog* RecordDialog::openEdit(QWidget* parent, Workbench& bench, const EntityDesc& entity, qint64 id)
{
    const Result<Record> record = bench.session().get(entity, id);
    if (!record) {
        bench.report(record.error());
        return nullptr;
    }
    auto* dialog = new RecordDialog(parent, bench, *record);
    dialog->open();
    return dialog;
}

RecordDialog::RecordDialog(QWidget* parent, Workbench& bench, const Record& before)
    : QDialog(parent), m_bench(bench), m_before(before), m_form(new EntityForm(before.desc(), bench)),
      m_refusal(new QLabel), m_buttons(new QHBoxLayout)
{
    setAttribute(Qt::WA_DeleteOnClose);
    setObjectName(QString(QLatin1String(before.desc().name) + QStringLiteral("_dialog")));
    setWindowTitle(before.id() ? editTitleOf(before.desc()) : newTitleOf(before.desc()));
    layOut(*m_form, before.desc());
    m_form->load(before);
    auto* column = new QVBoxLayout(this);
    plain(*column);
    addHeading(*column);
    resumeDraft(*column);
    addForm(*column);
    addRefusal(*column);
    addButtons(*column);
    const int room = parentWidget() ? parentWidget()->window()->height() - Metrics::space32 : kHeight;
    resize(kWidth, qMin(qMax(room, 400), qMin(kHeight, m_form->sizeHint().height() + 180)));
    m_form->focusFirst();
    connect(m_form, &EntityForm::edited, this, &RecordDialog::keepDraft);
}

void RecordDialog::addHeading(QVBoxLayout& column)
{
    auto* heading = new QLabel(windowTitle());
    setTextStyle(*heading, FontSize::Title);
    heading->setContentsMargins(Metrics::space24, Metrics::space16, Metrics::space24, Metrics::space12);
    column.addWidget(heading);
}

/// Is the record another by now, saving still compares with what the draft began with: nobody's change is overwritten.
void RecordDialog::resumeDraft(QVBoxLayout& column)
{
    const std::optional<RecordDraft> draft = findDraft(m_bench.session(), m_before);
    if (!draft)
        return;
    const Record fresh = m_before;
    m_before = draft->begun;
    m_form->load(draft->typed);
    auto* resumed = new InlineBar(Status::Info, tr("This was typed before and not saved."));
    connect(resumed->addButton(tr("Start over"), QStringLiteral("start_over")), &QPushButton::clicked, this,
        [this, resumed, fresh] {
            forgetDraft(m_bench.session(), m_before);
            m_before = fresh;
            m_form->load(fresh);
            resumed->hide();
        });
    column.addWidget(resumed);
}

void RecordDialog::addForm(QVBoxLayout& column)
{
    auto* scroll = new QScrollArea;
    scroll->setWidgetResizable(true);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    auto* body = new QWidget;
    body->setProperty("scrollBody", true);
    auto* bodyColumn = new QVBoxLayout(body);
    bodyColumn->setContentsMargins(Metrics::space24, Metrics::space4, Metrics::space24, Metrics::space16);
    bodyColumn->addWidget(m_form);
    bodyColumn->addStretch();
    scroll->setWidget(body);
    column.addWidget(scroll, 1);
}

void RecordDialog::addRefusal(QVBoxLayout& column)
{
    m_refusal->setObjectName(QStringLiteral("refusal"));
    m_refusal->setWordWrap(true);
    m_refusal->setTextFormat(Qt::PlainText);
    m_refusal->setContentsMargins(Metrics::space24, Metrics::space8, Metrics::space24, 0);
    setTextStyle(*m_refusal, FontSize::Body, TextColour::Danger);
    m_refusal->hide();
    column.addWidget(m_refusal);
}

void RecordDialog::addButtons(QVBoxLayout& column)
{
    m_buttons->setContentsMargins(Metrics::space24, Metrics::space12, Metrics::space24, Metrics::space16);
    m_buttons->setSpacing(Metrics::space8);
    auto* cancel = textButton(tr("Cancel"), ButtonKind::Secondary, QStringLiteral("cancel"));
    auto* accept = textButton(tr("Save"), Icon::Done, ButtonKind::Primary, QStringLiteral("save"));
    accept->setToolTip(tr("Save (Ctrl+Enter)"));
    accept->setAutoDefault(false);
    cancel->setAutoDefault(false);
    m_buttons->addStretch();
    m_buttons->addWidget(cancel);
    m_buttons->addWidget(accept);
    column.addLayout(m_buttons);
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(accept, &QPushButton::clicked, this, &RecordDialog::save);
}

QPushButton* RecordDialog::addButton(const QString& text, const QString& name)
{
    QPushButton* button = textButton(text, ButtonKind::Secondary, name);
    button->setAutoDefault(false);
    m_buttons->insertWidget(0, button);
    return button;
}

void RecordDialog::keyPressEvent(QKeyEvent* event)
{
    const bool isEnter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (isEnter && event->modifiers().testFlag(Qt::ControlModifier))
        save();
    else if (!isEnter)
        QDialog::keyPressEvent(event);
}

void RecordDialog::reject()
{
    if (keepDraft()) {
        const Record typed = m_form->entered();
        const QString name = isolated(typed.title().isEmpty() ? typed.desc().displayLabel() : typed.title());
        m_bench.offer(tr("The draft is kept: %1").arg(name), tr("Discard"),
            [&session = m_bench.session(), begun = m_before] { forgetDraft(session, begun); });
    }
    QDialog::reject();
}

bool RecordDialog::keepDraft()
{
    const Record typed = m_form->entered();
    const bool isDraft = !diffOf(m_before, typed).isEmpty();
    if (isDraft)
        kartei::keepDraft(m_bench.session(), {m_before, typed});
    else
        forgetDraft(m_bench.session(), m_before);
    return isDraft;
}

void RecordDialog::save()
{
    const Result<Record> record = m_form->record();
    if (!record)
        return showRefusal(record.error().message);
    const Result<qint64> id = storeRecord(m_bench, m_before, *record);
    if (!id)
        return showRefusal(id.error().message);
    forgetDraft(m_bench.session(), m_before);
    Q_EMIT saved(*id);
    accept();
}

void RecordDialog::showRefusal(const QString& message)
{
    m_refusal->setText(message);
    m_refusal->setVisible(!message.isEmpty());
    QAccessibleEvent event(m_refusal, QAccessible::Alert);
    QAccessible::updateAccessibility(&event);
}

} // namespace kartei
