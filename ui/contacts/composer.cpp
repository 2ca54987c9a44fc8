#include "ui/contacts/composer.h"

#include "core/planning/typed_text.h"
#include "ui/base/acts.h"
#include "ui/base/date_edit.h"
#include "ui/base/draft_store.h"
#include "ui/base/metrics.h"
#include "ui/base/widget_style.h"
#include "ui/base/workbench.h"

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
      m_fit(Metrics::space4), m_direction(new QComboBox), m_day(new DateEdit(bench.session().clock().today)),
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
    column->addWidget(m_text);
    column->addWidget(makeButtons());
    connect(m_text, &QPlainTextEdit::textChanged, this, &Composer::grow);
    connect(m_text, &QPlainTextEdit::textChanged, this, &Composer::keepDraft);
    connect(m_kinds, &QButtonGroup::idToggled, this, &Composer::keepDraft);
    connect(m_direction, &QComboBox::currentIndexChanged, this, &Composer::keepDraft);
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
    m_direction->setObjectName(QStringLiteral("composer_direction"));
    m_direction->setAccessibleName(tr("Who called"));
    m_direction->addItem(tr("From us"), static_cast<int>(Direction::Outgoing));
    m_direction->addItem(tr("From them"), static_cast<int>(Direction::Incoming));
    m_day->setObjectName(QStringLiteral("composer_day"));
    m_day->setAccessibleName(tr("Due"));
    m_day->setFixedWidth(132);
    row->addWidget(m_direction);
    row->addWidget(m_day);
    m_save->setToolTip(tr("Save (Ctrl+Enter)"));
    row->addWidget(m_save);
    return line;
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
    for (const QWidget* other : std::initializer_list<const QWidget*>{m_direction, m_day, m_save}) {
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
    if (kind() == Kind::Task)
        draft.insert(kDay, m_day->date().value_or(QDate()).toString(Qt::ISODate));
    DraftStore::of(m_bench.session()).keep(place(), draft);
}

void Composer::showDraft()
{
    const QScopedValueRollback showing(m_isShowing, true);
    const QJsonObject draft = DraftStore::of(m_bench.session()).at(place());
    m_text->setPlainText(draft.value(kText).toString());
    m_direction->setCurrentIndex(draft.value(kDirection).toInt());
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
    m_direction->setVisible(kind() == Kind::Call);
    m_day->setVisible(kind() == Kind::Task);
    if (kind() == Kind::Task && m_day->text().isEmpty())
        m_day->setDate(m_bench.session().clock().today().addDays(1));
    arrange();
}

void Composer::grow()
{
    const int lines = qBound(1, m_text->document()->blockCount(), kMostLines);
    m_text->setFixedHeight(textHeight(lines, Metrics::space12));
    const bool hasText = !m_text->toPlainText().trimmed().isEmpty();
    m_save->setEnabled(hasText);
    m_save->setVisible(hasText);
    arrange();
}

bool Composer::save()
{
    const QString text = m_text->toPlainText().trimmed();
    if (text.isEmpty() || !m_contact.isSet())
        return false;
    if (kind() == Kind::Task && !m_day->date()) {
        m_day->setFocus();
        return false;
    }
    const QString title = kind() == Kind::Call ? tr("Log a call")
        : kind() == Kind::Meeting              ? tr("Log a meeting")
        : kind() == Kind::Task                 ? tr("Add a task")
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
    if (kind() == Kind::Call)
        activity.direction = static_cast<Direction>(m_direction->currentData().toInt());
    return tx.insert(activity);
}

} // namespace kartei
