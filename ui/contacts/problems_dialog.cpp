#include "ui/contacts/problems_dialog.h"

#include "core/base/text.h"
#include "core/storage/session.h"
#include "ui/base/widget_style.h"
#include "ui/base/workbench.h"

#include <QHBoxLayout>
#include <QPushButton>
#include <QTableWidget>

namespace kartei {

namespace {

constexpr size_t kMost = 1'000; ///< cards; whoever has mended these looks for more
constexpr size_t kShown = 2'000; ///< lines

} // namespace

ProblemsDialog::ProblemsDialog(QWidget* parent, Workbench& bench)
    : SearchedListDialog(parent, bench,
        {tr("Problems on the cards"), QStringLiteral("problems_dialog"), tr("Search by name or words"),
            {tr("Contact"), tr("Problem")}, tr("No card has a problem that the program knows of.")}),
      m_open(textButton(tr("&Open card"), ButtonKind::Primary, QStringLiteral("open_card")))
{
    buttons().insertWidget(1, m_open);
    m_open->setAutoDefault(false);
    m_open->setEnabled(false);
    connect(m_open, &QPushButton::clicked, this, [this] { act(); });
    say(tr("Looking at all cards…"));
    readAnew();
    table().setFocus();
}

void ProblemsDialog::readAnew()
{
    readBeside<std::vector<FaultyContact>>(
        [](Session& session, const SessionJob::Progress& progress) {
            return contactsWithProblems(session, kMost, progress);
        },
        [this](const std::vector<FaultyContact>& found) { take(found); });
}

void ProblemsDialog::take(const std::vector<FaultyContact>& found)
{
    m_all.clear();
    for (const FaultyContact& contact : found) {
        for (const ContactProblem& problem : contact.problems)
            m_all.push_back({contact.id, contact.name, problem});
    }
}

void ProblemsDialog::load()
{
    if (!isRead())
        return; // what is typed meanwhile is looked for when there is something to look in
    const QStringList words = searchedWords(searched());
    m_shown.clear();
    std::vector<Row> rows;
    for (const Line& line : m_all) {
        const QString all = folded(QString(line.name + QLatin1Char(' ') + line.problem.text));
        if (!hasAllWords(all, words) || m_shown.size() == kShown)
            continue;
        m_shown.push_back(&line);
        rows.push_back({QString(QString::number(line.contact.value) + line.problem.field + line.problem.value),
            {isolated(line.name), line.problem.text}});
    }
    show(rows);
}

void ProblemsDialog::chosenChanged()
{
    const int row = chosenRow();
    m_open->setEnabled(row >= 0);
    if (isRead())
        say(row >= 0 ? m_shown[static_cast<size_t>(row)]->problem.text : QString());
}

/// The card is mended without this window in front of it.
void ProblemsDialog::act()
{
    const int row = chosenRow();
    if (row < 0)
        return;
    const qint64 contact = m_shown[static_cast<size_t>(row)]->contact.value;
    close();
    bench().open(describe<Contact>(), contact);
}

} // namespace kartei
