#include "ui/contacts/feedback_dialog.h"

#include "core/base/text.h"
#include "ui/base/display_text.h"
#include "ui/base/widget_style.h"
#include "ui/base/workbench.h"
#include "ui/contacts/feedback_acts.h"
#include "ui/contacts/timeline_texts.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QPushButton>
#include <QTableWidget>

#include <algorithm>

namespace kartei {

namespace {

constexpr int kMost = 1'000;

bool isMatching(const OpenFeedback& row, const QString& text)
{
    const Activity& told = row.activity;
    return hasAllWords(folded(QStringList{row.contact, told.subject, told.owner, told.body}.join(QLatin1Char(' '))),
        searchedWords(text));
}

} // namespace

FeedbackDialog::FeedbackDialog(QWidget* parent, Workbench& bench)
    : SearchedListDialog(parent, bench,
        {tr("Complaints and wishes"), QStringLiteral("feedback_dialog"), tr("Search by name, words or person"),
            {tr("Due"), tr("Kind"), tr("From"), tr("What"), tr("Who sees to it")}, tr("All is settled.")}),
      m_kind(new QComboBox),
      m_settle(textButton(tr("&Settled"), Icon::Done, ButtonKind::Primary, QStringLiteral("settle"))),
      m_open(textButton(tr("&Open card"), ButtonKind::Secondary, QStringLiteral("open_card")))
{
    m_kind->setObjectName(QStringLiteral("kind"));
    m_kind->setAccessibleName(tr("Kind"));
    m_kind->addItem(tr("Everything"));
    for (const Feedback kind : {Feedback::Complaint, Feedback::Suggestion, Feedback::Need, Feedback::Preference})
        m_kind->addItem(feedbackName(kind), static_cast<int>(kind));
    searchRow().addWidget(m_kind);
    buttons().insertWidget(1, m_open);
    buttons().insertWidget(2, m_settle);
    for (QPushButton* button : {m_settle, m_open})
        button->setAutoDefault(false);
    connect(m_kind, &QComboBox::currentIndexChanged, this, &FeedbackDialog::reload);
    connect(m_settle, &QPushButton::clicked, this, [this] {
        if (const OpenFeedback* row = chosen())
            turnFeedbackOf(this->bench(), row->activity.id, row->activity.feedback, FeedbackState::Open);
    });
    connect(m_open, &QPushButton::clicked, this, [this] { act(); });
    reload();
    table().setFocus();
}

bool FeedbackDialog::isNarrowed() const
{
    return m_kind->currentIndex() > 0;
}

void FeedbackDialog::load()
{
    std::optional<Feedback> kind;
    if (isNarrowed())
        kind = static_cast<Feedback>(m_kind->currentData().toInt());
    Result<std::vector<OpenFeedback>> open = openFeedback(bench().session(), kind, kMost);
    if (!open)
        return bench().report(open.error());
    m_shown = *std::move(open);
    std::erase_if(m_shown, [&](const OpenFeedback& row) { return !isMatching(row, searched()); });
    std::vector<Row> rows;
    const QDate today = bench().session().clock().today();
    for (const OpenFeedback& row : m_shown) {
        const Activity& told = row.activity;
        rows.push_back({QString::number(told.id.value),
            {told.due.isValid() ? dueText(told.due, today) : QString(), feedbackName(told.feedback),
                isolated(row.contact), isolated(told.subject), isolated(told.owner)}});
    }
    show(rows);
}

const OpenFeedback* FeedbackDialog::chosen() const
{
    const int row = chosenRow();
    return row < 0 ? nullptr : &m_shown[static_cast<size_t>(row)];
}

void FeedbackDialog::chosenChanged()
{
    const OpenFeedback* row = chosen();
    m_settle->setEnabled(row && !bench().session().isReadOnly());
    m_open->setEnabled(row != nullptr);
    say(row ? tr("Told on %1.").arg(isolated(momentText(row->activity.at))) : QString());
}

/// The card is looked at without this window in front of it.
void FeedbackDialog::act()
{
    const OpenFeedback* row = chosen();
    if (!row)
        return;
    const qint64 contact = row->activity.contact.value;
    close();
    bench().open(describe<Contact>(), contact);
}

} // namespace kartei
