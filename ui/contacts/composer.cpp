#include "ui/contacts/composer.h"

#include "core/business/users.h"
#include "core/planning/typed_text.h"
#include "ui/base/acts.h"
#include "ui/base/date_edit.h"
#include "ui/base/draft_store.h"
#include "ui/base/metrics.h"
#include "ui/base/widget_style.h"
#include "ui/base/workbench.h"
#include "ui/contacts/timeline_texts.h"
#include "ui/planning/file_drop.h"

#include <QButtonGroup>
#include <QComboBox>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QScopedValueRollback>

namespace kartei {

namespace {

constexpr int kMostLines = 8;

constexpr QLatin1String kText("text"); ///< keys of a draft
constexpr QLatin1String kKind("kind");
constexpr QLatin1String kDirection("direction");
constexpr QLatin1String kDay("day");
constexpr QLatin1String kFeedbackKey("feedback");
constexpr QLatin1String kOwner("owner");

constexpr int kDaysToAnswer = 2; ///< a complaint, unless another day is said

ActivityKind activityOf(Composer::Kind kind)
{
    switch (kind) {
    case Composer::Kind::Call:
        return ActivityKind::Call;
    case Composer::Kind::Meeting:
        return ActivityKind::Meeting;
    default:
        return ActivityKind::Note;
    }
}

} // namespace

Composer::Composer(Workbench& bench, QWidget* parent)
    : QFrame(parent), m_bench(bench), m_text(new QPlainTextEdit), m_kinds(new QButtonGroup(this)),
      m_fit(Metrics::space4), m_feedback(new QComboBox), m_owner(new QComboBox), m_direction(new QComboBox),
      m_day(new DateEdit(bench.session().clock().today)),
      m_save(textButton(tr("Save"), ButtonKind::Primary, QStringLiteral("composer_save")))
{
    setObjectName(QStringLiteral("composer"));
    setSurface(*this, Surface::Card);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(Metrics::space12, Metrics::space8, Metrics::space8, Metrics::space8);
    column->setSpacing(Metrics::space4);
    m_text->setObjectName(QStringLiteral("composer_text"));
    m_text->setProperty("bare", true);
    m_text->setTabChangesFocus(true);
    m_text->setAccessibleName(tr("Note, call, meeting or task"));
    m_text->setVerticalScrollBarPolicy(Qt::ScrollBarAsNeeded);
    m_text->installEventFilter(this);
    FileDrop::leaveToParents(*m_text);
    column->addWidget(m_text);
    column->addWidget(makeButtons());
    connect(m_text, &QPlainTextEdit::textChanged, this, &Composer::grow);
    connect(m_text, &QPlainTextEdit::textChanged, this, &Composer::keepDraft);
    connect(m_kinds, &QButtonGroup::idToggled, this, &Composer::keepDraft);
    for (const QComboBox* choice : {m_direction, m_feedback, m_owner})
        connect(choice, &QComboBox::currentIndexChanged, this, &Composer::keepDraft);
    connect(m_feedback, &QComboBox::currentIndexChanged, this, &Composer::showKind);
    connect(m_day, &QLineEdit::textChanged, this, &Composer::keepDraft);
    connect(m_save, &QPushButton::clicked, this, &Composer::save);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    grow();
    showKind();
}

QWidget* Composer::makeButtons()
{
    auto* line = new QWidget;
    auto* row = new QHBoxLayout(line);
    plain(*row, Metrics::space4);
    const auto add = [&](Kind kind, const QString& text, Icon use, const char* name) {
        auto* button = textButton(text, use, ButtonKind::Quiet, QString::fromLatin1(name));
        button->setCheckable(true);
        button->setChecked(kind == Kind::Note);
        m_kinds->addButton(button, static_cast<int>(kind));
        row->addWidget(button);
        m_fit.add(button);
    };
    add(Kind::Note, tr("Note"), Icon::Note, "composer_note");
    add(Kind::Call, tr("Call"), Icon::Call, "composer_call");
    add(Kind::Meeting, tr("Meeting"), Icon::Meeting, "composer_meeting");
    add(Kind::Task, tr("Task"), Icon::Task, "composer_task");
    connect(m_kinds, &QButtonGroup::idClicked, this, [this] {
        showKind();
        m_text->setFocus();
    });
    row->addStretch();
    addChoices(*row);
    m_save->setToolTip(tr("Save (Ctrl+Enter)"));
    row->addWidget(m_save);
    return line;
}

void Composer::addChoices(QBoxLayout& row)
{
    m_feedback->setObjectName(QStringLiteral("composer_feedback"));
    m_feedback->setAccessibleName(tr("What it tells of them"));
    m_feedback->setToolTip(tr("Is it a complaint, a suggestion, a need or a preference?"));
    for (int i = 0; i <= static_cast<int>(Feedback::Complaint); ++i)
        m_feedback->addItem(i == 0 ? tr("No feedback") : feedbackName(static_cast<Feedback>(i)), i);
    m_owner->setObjectName(QStringLiteral("composer_owner"));
    m_owner->setAccessibleName(tr("Who sees to it"));
    m_direction->setObjectName(QStringLiteral("composer_direction"));
    m_direction->setAccessibleName(tr("Who called"));
    m_direction->addItem(tr("From us"), static_cast<int>(Direction::Outgoing));
    m_direction->addItem(tr("From them"), static_cast<int>(Direction::Incoming));
    m_day->setObjectName(QStringLiteral("composer_day"));
    m_day->setAccessibleName(tr("Due"));
    m_day->setFixedWidth(132);
    for (QWidget* choice : std::initializer_list<QWidget*>{m_feedback, m_owner, m_direction, m_day})
        row.addWidget(choice);
}

void Composer::resizeEvent(QResizeEvent* event)
{
    QFrame::resizeEvent(event);
    arrange();
}

/// One line of placeholder, one of buttons.
void Composer::arrange()
{
    const QString hint = tr("Write a note, log a call …  (Ctrl+Enter saves)");
    m_text->setPlaceholderText(m_text->fontMetrics().elidedText(hint, Qt::ElideRight, width() - 2 * Metrics::space24));
    int room = width() - Metrics::space12 - Metrics::space8;
    for (const QWidget* other :
        std::initializer_list<const QWidget*>{m_feedback, m_owner, m_direction, m_day, m_save}) {
        if (!other->isHidden())
            room -= Metrics::space4 + other->sizeHint().width();
    }
    m_fit.fitInto(room);
}

bool Composer::eventFilter(QObject* watched, QEvent* event)
{
    if (watched != m_text || event->type() != QEvent::KeyPress)
        return QFrame::eventFilter(watched, event);
    const auto* key = static_cast<QKeyEvent*>(event);
    const bool isEnter = key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter;
    if (isEnter && key->modifiers().testFlag(Qt::ControlModifier)) {
        save();
        return true;
    }
    if (key->key() == Qt::Key_Escape) {
        m_text->clearFocus();
        return true;
    }
    return QFrame::eventFilter(watched, event);
}

Composer::Kind Composer::kind() const
{
    return static_cast<Kind>(m_kinds->checkedId());
}

Feedback Composer::feedback() const
{
    return kind() == Kind::Task ? Feedback::None : static_cast<Feedback>(m_feedback->currentData().toInt());
}

void Composer::setContact(Id<Contact> contact)
{
    if (contact == m_contact)
        return;
    m_contact = contact;
    showDraft();
}

QString Composer::place() const
{
    return QStringLiteral("contact/%1").arg(m_contact.value);
}

void Composer::keepDraft()
{
    if (m_isShowing || !m_contact.isSet())
        return;
    const QString text = m_text->toPlainText();
    if (text.trimmed().isEmpty())
        return DraftStore::of(m_bench.session()).keep(place(), {});
    QJsonObject draft{{kText, text}, {kKind, static_cast<int>(kind())}};
    if (kind() == Kind::Call)
        draft.insert(kDirection, m_direction->currentIndex());
    if (feedback() != Feedback::None) {
        draft.insert(kFeedbackKey, m_feedback->currentIndex());
        draft.insert(kOwner, m_owner->currentText());
    }
    if (kind() == Kind::Task || feedback() != Feedback::None)
        draft.insert(kDay, m_day->date().value_or(QDate()).toString(Qt::ISODate));
    DraftStore::of(m_bench.session()).keep(place(), draft);
}

void Composer::showDraft()
{
    const QScopedValueRollback showing(m_isShowing, true);
    const QJsonObject draft = DraftStore::of(m_bench.session()).at(place());
    m_text->setPlainText(draft.value(kText).toString());
    m_direction->setCurrentIndex(draft.value(kDirection).toInt());
    m_feedback->setCurrentIndex(draft.value(kFeedbackKey).toInt());
    showOwners();
    m_owner->setCurrentIndex(qMax(0, m_owner->findText(draft.value(kOwner).toString())));
    m_day->setDate(QDate::fromString(draft.value(kDay).toString(), Qt::ISODate));
    QAbstractButton* button = m_kinds->button(draft.value(kKind).toInt());
    (button ? button : m_kinds->button(static_cast<int>(Kind::Note)))->setChecked(true);
    showKind();
}

void Composer::begin(Kind wanted)
{
    m_kinds->button(static_cast<int>(wanted))->setChecked(true);
    showKind();
    m_text->setFocus();
}

void Composer::showKind()
{
    const bool hasText = !m_text->toPlainText().trimmed().isEmpty();
    const bool isToBeSeenTo = feedback() != Feedback::None;
    m_feedback->setVisible(hasText && kind() != Kind::Task);
    m_owner->setVisible(hasText && isToBeSeenTo && m_owner->count() > 1);
    m_direction->setVisible(kind() == Kind::Call);
    m_day->setVisible(kind() == Kind::Task || (hasText && isToBeSeenTo));
    if (m_day->text().isEmpty() && !m_isShowing) {
        const QDate today = m_bench.session().clock().today();
        if (kind() == Kind::Task)
            m_day->setDate(today.addDays(1));
        else if (feedback() == Feedback::Complaint)
            m_day->setDate(today.addDays(kDaysToAnswer));
    }
    arrange();
}

/// Whoever writes it down comes first; alone, nobody is asked.
void Composer::showOwners()
{
    m_owner->clear();
    m_owner->addItem(m_bench.session().options().author);
    const Result<std::vector<User>> users = usersToSignIn(m_bench.session());
    if (!users)
        return m_bench.report(users.error());
    for (const User& user : *users) {
        if (m_owner->findText(user.name) < 0)
            m_owner->addItem(user.name);
    }
}

void Composer::grow()
{
    const int lines = qBound(1, m_text->document()->blockCount(), kMostLines);
    m_text->setFixedHeight(textHeight(lines, Metrics::space12));
    const bool hasText = !m_text->toPlainText().trimmed().isEmpty();
    m_save->setEnabled(hasText);
    m_save->setVisible(hasText);
    showKind();
}

bool Composer::save()
{
    const QString text = m_text->toPlainText().trimmed();
    if (text.isEmpty() || !m_contact.isSet())
        return false;
    const bool needsDay = kind() == Kind::Task || (feedback() != Feedback::None && !m_day->text().isEmpty());
    if (needsDay && !m_day->date()) {
        m_day->setFocus();
        return false;
    }
    const QString title = kind() == Kind::Call ? tr("Log a call")
        : kind() == Kind::Meeting              ? tr("Log a meeting")
        : kind() == Kind::Task                 ? tr("Add a task")
        : feedback() != Feedback::None         ? tr("Add %1").arg(feedbackName(feedback()))
                                               : tr("Add a note");
    if (!perform(m_bench, title, {}, [this](Transaction& tx) { return write(tx); }))
        return false;
    DraftStore::of(m_bench.session()).keep(place(), {});
    showDraft();
    return true;
}

Result<> Composer::write(Transaction& tx)
{
    const auto [subject, body] = TypedText::of(m_text->toPlainText());
    const QString author = m_bench.session().options().author;
    if (kind() == Kind::Task) {
        Task task;
        task.subject = subject;
        task.body = body;
        task.contact = m_contact;
        task.due = m_day->date().value_or(QDate());
        task.assignee = author;
        return tx.insert(task);
    }
    Activity activity;
    activity.kind = activityOf(kind());
    activity.subject = subject;
    activity.body = body;
    activity.contact = m_contact;
    activity.owner = author;
    activity.feedback = feedback();
    if (activity.feedback != Feedback::None) {
        activity.owner = m_owner->currentText();
        activity.due = m_day->date().value_or(QDate());
    }
    if (kind() == Kind::Call)
        activity.direction = static_cast<Direction>(m_direction->currentData().toInt());
    return tx.insert(activity);
}

} // namespace kartei
