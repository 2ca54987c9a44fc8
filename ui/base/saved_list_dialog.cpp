#include "ui/base/saved_list_dialog.h"

#include "core/base/text.h"
#include "core/storage/session.h"
#include "ui/base/acts.h"
#include "ui/base/display_text.h"
#include "ui/base/filter_rule_row.h"
#include "ui/base/labels.h"
#include "ui/base/list_reader.h"
#include "ui/base/metrics.h"
#include "ui/base/widget_style.h"
#include "ui/base/workbench.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QRegularExpression>
#include <QVBoxLayout>

namespace kartei {

namespace {

constexpr int kWidth = 560;
constexpr int kFilterLines = 3;
constexpr std::chrono::milliseconds kTypingPause{150};

QLabel* sentence(const QString& name, TextColour colour)
{
    auto* label = new QLabel;
    label->setObjectName(name);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    setTextStyle(*label, FontSize::Small, colour);
    return label;
}

/// What can't be read is told by what reads the list.
std::shared_ptr<const OwnFields> ownFieldsOf(Workbench& bench, const EntityDesc& entity)
{
    const Result<std::shared_ptr<const OwnFields>> own = bench.session().database().ownFields(entity);
    return own ? *own : std::make_shared<const OwnFields>();
}

} // namespace

SavedListDialog::SavedListDialog(QWidget* parent, Workbench& bench, const SqlCondition& among, const Segment& segment)
    : QDialog(parent), m_bench(bench), m_among(among), m_before(segment), m_reader(ListReader::of(bench.session())),
      m_name(new QLineEdit(segment.name)),
      m_rule(new FilterRuleRow(*entityOf(segment), ownFieldsOf(bench, *entityOf(segment)))),
      m_where(new QPlainTextEdit(segment.where)), m_words(new QLineEdit(segment.search)),
      m_found(sentence(QStringLiteral("found"), TextColour::Text2)),
      m_refusal(sentence(QStringLiteral("refusal"), TextColour::Danger))
{
    setObjectName(QStringLiteral("saved_list_dialog"));
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(segment.id.isSet() ? tr("Change the list %1").arg(isolated(segment.name)) : tr("Save as a list"));
    setMinimumWidth(kWidth);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(Metrics::space24, Metrics::space16, Metrics::space24, Metrics::space16);
    column->setSpacing(Metrics::space12);
    auto* heading = new QLabel(windowTitle());
    heading->setTextFormat(Qt::PlainText);
    setTextStyle(*heading, FontSize::Title);
    column->addWidget(heading);
    addFields(*column);
    m_refusal->hide();
    column->addWidget(m_found);
    column->addWidget(m_refusal);
    addButtons(*column);
    m_typing.setSingleShot(true);
    m_typing.setInterval(kTypingPause);
    connect(&m_typing, &QTimer::timeout, this, &SavedListDialog::count);
    connect(m_where, &QPlainTextEdit::textChanged, &m_typing, qOverload<>(&QTimer::start));
    connect(m_words, &QLineEdit::textChanged, &m_typing, qOverload<>(&QTimer::start));
    connect(m_rule, &FilterRuleRow::wanted, this, &SavedListDialog::addRule);
    connect(m_rule, &FilterRuleRow::alternativeWanted, this, &SavedListDialog::addAlternative);
    const auto offerAlternative
        = [this] { m_rule->setAlternativePossible(!m_where->toPlainText().trimmed().isEmpty()); };
    connect(m_where, &QPlainTextEdit::textChanged, m_rule, offerAlternative);
    offerAlternative();
    count();
    m_name->setFocus();
}

SavedListDialog::~SavedListDialog()
{
    m_reader->forget(this);
}

void SavedListDialog::addFields(QVBoxLayout& column)
{
    for (QLineEdit* field : {m_name, m_words})
        field->setFixedHeight(controlHeight());
    m_where->setTabChangesFocus(true);
    m_where->setFixedHeight(textHeight(kFilterLines, Metrics::space16));
    m_where->setLayoutDirection(Qt::LeftToRight);
    m_where->setPlaceholderText(QStringLiteral("tags has \"VIP\" and count(tickets where status != closed) = 0"));
    column.addLayout(labelled(tr("Name"), m_name, QStringLiteral("list_name")));
    column.addLayout(labelled(tr("Rule"), m_rule, QStringLiteral("list_rule")));
    column.addLayout(labelled(tr("Filter"), m_where, QStringLiteral("list_where")));
    column.addLayout(labelled(tr("Words to search for"), m_words, QStringLiteral("list_words")));
}

void SavedListDialog::addButtons(QVBoxLayout& column)
{
    auto* cancel = textButton(tr("Cancel"), ButtonKind::Secondary, QStringLiteral("cancel"));
    auto* accept = textButton(tr("Save"), Icon::Done, ButtonKind::Primary, QStringLiteral("save"));
    accept->setToolTip(tr("Save (Ctrl+Enter)"));
    for (QPushButton* button : {cancel, accept})
        button->setAutoDefault(false);
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(accept, &QPushButton::clicked, this, &SavedListDialog::save);
    auto* row = new QHBoxLayout;
    plain(*row, Metrics::space8);
    row->addStretch();
    row->addWidget(cancel);
    row->addWidget(accept);
    column.addLayout(row);
}

/// What was typed may hold an “or”: then it is taken together.
void SavedListDialog::addRule()
{
    static const QRegularExpression orWord(QStringLiteral("\\bor\\b"), QRegularExpression::CaseInsensitiveOption);
    const QString before = m_where->toPlainText().trimmed();
    const bool isAlternative = before.contains(orWord);
    const QString kept = isAlternative ? QStringLiteral("(%1)").arg(before) : before;
    m_where->setPlainText(before.isEmpty() ? m_rule->rule() : QString(kept + QStringLiteral(" and ") + m_rule->rule()));
}

void SavedListDialog::addAlternative()
{
    m_where->setPlainText(m_where->toPlainText().trimmed() + QStringLiteral(" or ") + m_rule->rule());
}

Segment SavedListDialog::entered() const
{
    Segment segment = m_before;
    segment.name = m_name->text();
    segment.where = m_where->toPlainText();
    segment.search = m_words->text().trimmed();
    return segment;
}

void SavedListDialog::count()
{
    m_reader->forget(this);
    Result<ListQuery> query = queryOf(m_bench.session().database(), entered(), m_bench.session().clock().today());
    if (!query)
        return tell(query.error());
    query->condition = both(query->condition, m_among);
    const Result<std::optional<qint64>> found = countWithin(m_bench.session().database(), *query, m_reader->patience());
    if (!found)
        return tell(found.error());
    if (*found)
        return tell(**found);
    m_found->setText(tr("Counting …"));
    m_reader->count(this, *query, [this](const Result<qint64>& count) { tell(count); });
}

void SavedListDialog::tell(const Result<qint64>& count)
{
    m_found->setVisible(count.has_value());
    m_refusal->setVisible(!count.has_value());
    if (count)
        m_found->setText(tr("%n entries now", nullptr, static_cast<int>(*count)));
    else
        m_refusal->setText(count.error().message);
}

void SavedListDialog::save()
{
    const Result<qint64> id = storeRecord(m_bench, Record::of(m_before), Record::of(entered()));
    if (!id) {
        m_refusal->setText(id.error().message);
        m_refusal->show();
        return;
    }
    Q_EMIT saved(*id);
    accept();
}

void SavedListDialog::keyPressEvent(QKeyEvent* event)
{
    const bool isEnter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (isEnter && event->modifiers().testFlag(Qt::ControlModifier))
        save();
    else if (!isEnter)
        QDialog::keyPressEvent(event);
}

} // namespace kartei
