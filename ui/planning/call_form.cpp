#include "ui/planning/call_form.h"

#include "core/base/text.h"
#include "core/planning/typed_text.h"
#include "core/storage/lookups.h"
#include "ui/base/acts.h"
#include "ui/base/date_edit.h"
#include "ui/base/draft_store.h"
#include "ui/base/labels.h"
#include "ui/base/metrics.h"
#include "ui/base/reference_edit.h"
#include "ui/base/widget_style.h"
#include "ui/base/workbench.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QIntValidator>
#include <QKeyEvent>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>
#include <chrono>

namespace kartei {

namespace {

constexpr int kWidth = 520;
constexpr int kTextLines = 4;
constexpr int kMinutesWidth = 72;
constexpr int kDayWidth = 132;
constexpr int kLongestCall = 24 * 60; // minutes
constexpr qint64 kMinute = 60'000; // ms

constexpr QLatin1String kDirection("call/direction"); ///< of the last one, as it is remembered
constexpr QLatin1String kText("text"); ///< keys of a draft
constexpr QLatin1String kOutcome("outcome");
constexpr QLatin1String kStep("step");

} // namespace

CallForm* CallForm::open(QWidget& window, Workbench& bench, const Call& call)
{
    const std::vector<CallForm*> all = allBeside<CallForm>(window);
    const auto found = std::ranges::find_if(
        all, [&](const CallForm* form) { return form->m_contact == call.contact && form->isVisible(); });
    CallForm* form = found == all.end() ? new CallForm(window, bench, call) : *found;
    if (found != all.end())
        form->begin(call);
    form->show();
    form->raise();
    form->activateWindow();
    return form;
}

CallForm::CallForm(QWidget& window, Workbench& bench, const Call& call)
    : BesideWindow(window, Qt::Dialog), m_bench(bench), m_contact(call.contact),
      m_who(new ReferenceEdit(describe<Contact>(), bench)), m_text(new QPlainTextEdit), m_direction(new QComboBox),
      m_outcome(new QComboBox), m_minutes(new QLineEdit), m_clock(new QLabel),
      m_stop(textButton(tr("Stop"), ButtonKind::Secondary, QStringLiteral("call_stop"))), m_step(new QLineEdit),
      m_stepDay(new DateEdit(bench.session().clock().today)), m_refusal(new QLabel)
{
    setObjectName(QStringLiteral("call_form"));
    setWindowTitle(tr("Log a call"));
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(Metrics::space24, Metrics::space16, Metrics::space24, Metrics::space16);
    column->setSpacing(Metrics::space12);
    addWho(*column);
    addText(*column);
    addCircumstances(*column);
    addStep(*column);
    addButtons(*column);
    resize(kWidth, sizeHint().height());
    showDraft();
    connect(&m_timer, &QTimer::timeout, this, &CallForm::tick);
    m_stop->hide();
    begin(call);
    (m_contact.isSet() ? static_cast<QWidget*>(m_text) : m_who)->setFocus();
}

/// What is already typed may be of an earlier call; it is not to get the hour of this one.
void CallForm::begin(const Call& call)
{
    if (call.since == m_since && m_isBegun)
        return;
    if (m_isBegun && !isUntouched()) {
        stop();
        return refuse(tr("This is what you typed of an earlier call. Save or cancel it, then log the new one."));
    }
    m_isBegun = true;
    m_since = call.since;
    const QString direction = FieldCodec<Direction>::toStored(call.direction).toString();
    const QString wanted = direction.isEmpty() ? m_bench.look(kDirection) : direction;
    m_direction->setCurrentIndex(wanted == QLatin1String("in") ? 1 : 0);
    if (m_since && !call.isOver)
        run();
    else
        stop();
}

bool CallForm::isUntouched() const
{
    return m_text->toPlainText().trimmed().isEmpty() && m_step->text().trimmed().isEmpty()
        && m_outcome->currentText().trimmed().isEmpty();
}

void CallForm::showEvent(QShowEvent* event)
{
    BesideWindow::showEvent(event);
    if (!event->spontaneous() && neighbour())
        move(neighbour()->frameGeometry().center() - rect().center());
}

void CallForm::addWho(QVBoxLayout& column)
{
    auto* heading = new QLabel(windowTitle());
    setTextStyle(*heading, FontSize::Title);
    column.addWidget(heading);
    m_who->setId(m_contact.value);
    column.addLayout(labelled(tr("Contact"), m_who, QStringLiteral("call_contact")));
    connect(m_who, &ReferenceEdit::chosen, this, [this](qint64 id) {
        const QString former = place();
        m_contact.value = id;
        takeDraftFrom(former);
        if (id > 0)
            m_text->setFocus();
    });
}

void CallForm::addText(QVBoxLayout& column)
{
    m_text->setTabChangesFocus(true);
    m_text->setFixedHeight(textHeight(kTextLines, Metrics::space16));
    m_text->installEventFilter(this);
    connect(m_text, &QPlainTextEdit::textChanged, this, &CallForm::keepDraft);
    column.addLayout(labelled(tr("What was said"), m_text, QStringLiteral("call_text")));
}

void CallForm::addCircumstances(QVBoxLayout& column)
{
    m_direction->addItem(tr("From us"), static_cast<int>(Direction::Outgoing));
    m_direction->addItem(tr("From them"), static_cast<int>(Direction::Incoming));
    m_outcome->setEditable(true);
    m_outcome->addItems({QString(), tr("Reached"), tr("Not reached"), tr("Left a message"), tr("They call back"),
        tr("We call back"), tr("Wrong number")});
    m_minutes->setValidator(new QIntValidator(0, kLongestCall, m_minutes));
    m_minutes->setFixedWidth(kMinutesWidth);
    m_clock->setObjectName(QStringLiteral("call_clock"));
    m_clock->setAccessibleName(tr("How long the call has been going on"));
    m_stop->setToolTip(tr("The call is over; its minutes are filled in"));
    m_stop->setAutoDefault(false);
    connect(m_stop, &QPushButton::clicked, this, &CallForm::stop);
    connect(m_minutes, &QLineEdit::textEdited, this, [this] { // they know better
        if (m_isRunning)
            stop();
    });
    connect(m_outcome, &QComboBox::currentTextChanged, this, &CallForm::keepDraft);
    auto* row = new QHBoxLayout;
    plain(*row, Metrics::space12);
    row->addLayout(labelled(tr("Who called"), m_direction, QStringLiteral("call_direction")));
    row->addLayout(labelled(tr("Outcome"), m_outcome, QStringLiteral("call_outcome")), 1);
    row->addLayout(labelled(tr("Minutes"), m_minutes, QStringLiteral("call_minutes")));
    column.addLayout(row);
    auto* timer = new QHBoxLayout;
    plain(*timer, Metrics::space8);
    timer->addWidget(m_clock);
    timer->addWidget(m_stop);
    timer->addStretch();
    column.addLayout(timer);
}

void CallForm::addStep(QVBoxLayout& column)
{
    m_step->setPlaceholderText(tr("What comes next?"));
    m_stepDay->setFixedWidth(kDayWidth);
    m_stepDay->setDate(m_bench.session().clock().today().addDays(1));
    connect(m_step, &QLineEdit::textChanged, this, &CallForm::keepDraft);
    auto* row = new QHBoxLayout;
    plain(*row, Metrics::space12);
    row->addLayout(labelled(tr("Next step"), m_step, QStringLiteral("call_step")), 1);
    row->addLayout(labelled(tr("Day of the next step"), m_stepDay, QStringLiteral("call_step_day")));
    column.addLayout(row);
}

void CallForm::addButtons(QVBoxLayout& column)
{
    m_refusal->setObjectName(QStringLiteral("refusal"));
    m_refusal->setWordWrap(true);
    m_refusal->setTextFormat(Qt::PlainText);
    setTextStyle(*m_refusal, FontSize::Body, TextColour::Danger);
    m_refusal->hide();
    column.addWidget(m_refusal);
    auto* cancel = textButton(tr("Cancel"), ButtonKind::Secondary, QStringLiteral("cancel"));
    auto* accept = textButton(tr("Save"), Icon::Done, ButtonKind::Primary, QStringLiteral("save"));
    accept->setToolTip(tr("Save (Ctrl+Enter)"));
    for (QPushButton* button : {cancel, accept})
        button->setAutoDefault(false);
    connect(cancel, &QPushButton::clicked, this, &CallForm::reject);
    connect(accept, &QPushButton::clicked, this, &CallForm::save);
    auto* row = new QHBoxLayout;
    plain(*row, Metrics::space8);
    row->addStretch();
    row->addWidget(cancel);
    row->addWidget(accept);
    column.addLayout(row);
}

void CallForm::run()
{
    m_isRunning = true;
    m_stop->show();
    m_timer.start(std::chrono::seconds(1));
    tick();
}

void CallForm::tick()
{
    const qint64 gone = qMax<qint64>(0, m_bench.session().clock().now().utcMs - m_since->utcMs);
    m_clock->setText(
        isolatedLtr(QStringLiteral("%1:%2").arg(gone / kMinute).arg(gone % kMinute / 1000, 2, 10, QLatin1Char('0'))));
    m_minutes->setText(QString::number(qMin<qint64>(kLongestCall, qMax<qint64>(1, (gone + kMinute - 1) / kMinute))));
}

/// What is in the minutes stays: as counted, or as typed.
void CallForm::stop()
{
    m_timer.stop();
    m_isRunning = false;
    m_stop->hide();
}

QString CallForm::place() const
{
    return QStringLiteral("call/%1").arg(m_contact.value);
}

void CallForm::keepDraft()
{
    QJsonObject draft;
    const std::pair<QLatin1String, QString> entries[]
        = {{kText, m_text->toPlainText()}, {kOutcome, m_outcome->currentText()}, {kStep, m_step->text()}};
    for (const auto& [key, value] : entries) {
        if (!value.trimmed().isEmpty())
            draft.insert(key, value);
    }
    DraftStore::of(m_bench.session()).keep(place(), draft);
}

/// What was already typed for nobody yet is this contact's.
void CallForm::takeDraftFrom(const QString& former)
{
    if (m_text->toPlainText().isEmpty())
        return showDraft();
    DraftStore::of(m_bench.session()).keep(former, {});
    keepDraft();
}

void CallForm::showDraft()
{
    const QJsonObject draft = DraftStore::of(m_bench.session()).at(place());
    if (draft.isEmpty() || !m_text->toPlainText().isEmpty())
        return;
    m_text->setPlainText(draft.value(kText).toString());
    m_outcome->setCurrentText(draft.value(kOutcome).toString());
    m_step->setText(draft.value(kStep).toString());
}

Result<Activity> CallForm::entered() const
{
    const std::optional<qint64> who = m_who->id();
    if (!who || *who == 0)
        return invalid(tr("Whom was the call with? Choose a contact."));
    const TypedText text = TypedText::of(m_text->toPlainText());
    Activity call;
    call.kind = ActivityKind::Call;
    call.contact.value = *who;
    call.outcome = m_outcome->currentText().trimmed();
    call.subject = text.subject.isEmpty() ? call.outcome : text.subject;
    call.body = text.body;
    call.direction = static_cast<Direction>(m_direction->currentData().toInt());
    call.duration = m_minutes->text().toLongLong();
    call.owner = m_bench.session().options().author;
    if (m_since)
        call.at = *m_since;
    if (call.subject.isEmpty())
        return invalid(tr("Write in a few words what was said, or choose an outcome."));
    return call;
}

/// Without a subject: none.
Result<Task> CallForm::enteredStep() const
{
    Task step;
    step.subject = m_step->text().trimmed();
    const std::optional<QDate> day = m_stepDay->date();
    if (!day && !step.subject.isEmpty())
        return invalid(tr("“%1” is not a day.").arg(isolated(m_stepDay->text())));
    step.due = day.value_or(QDate());
    step.assignee = m_bench.session().options().author;
    return step;
}

void CallForm::save()
{
    const Result<Activity> call = entered();
    const Result<Task> step = enteredStep();
    if (!call || !step)
        return refuse(call ? step.error().message : call.error().message);
    const QString name = isolated(titleOf(m_bench.session(), describe<Contact>(), call->contact.value));
    const auto write = [&](Transaction& tx) -> Result<> {
        Activity made = *call;
        if (const Result<> done = tx.insert(made); !done || step->subject.isEmpty())
            return done;
        Task next = *step;
        next.contact = made.contact;
        return tx.insert(next);
    };
    if (!perform(m_bench, tr("Log a call"), tr("The call with %1 is logged.").arg(name), write))
        return;
    m_bench.noteLook(kDirection, FieldCodec<Direction>::toStored(call->direction).toString());
    DraftStore::of(m_bench.session()).keep(place(), {});
    accept();
}

void CallForm::refuse(const QString& message)
{
    m_refusal->setText(message);
    m_refusal->show();
    if (!m_who->id().value_or(0))
        m_who->setFocus();
    else
        m_text->setFocus();
}

void CallForm::reject()
{
    if (!DraftStore::of(m_bench.session()).at(place()).isEmpty())
        m_bench.announce(tr("What you typed about the call is kept; it is there again the next time."));
    BesideWindow::reject();
}

void CallForm::keyPressEvent(QKeyEvent* event)
{
    const bool isEnter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (isEnter && event->modifiers().testFlag(Qt::ControlModifier))
        save();
    else if (!isEnter)
        BesideWindow::keyPressEvent(event);
}

/// The text takes Return; with Ctrl it is not its.
bool CallForm::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == m_text && event->type() == QEvent::KeyPress) {
        const auto* key = static_cast<QKeyEvent*>(event);
        const bool isEnter = key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter;
        if (isEnter && key->modifiers().testFlag(Qt::ControlModifier)) {
            save();
            return true;
        }
    }
    return BesideWindow::eventFilter(watched, event);
}

} // namespace kartei
