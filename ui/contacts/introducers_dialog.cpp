#include "ui/contacts/introducers_dialog.h"

#include "core/base/text.h"
#include "core/storage/session.h"
#include "ui/base/display_text.h"
#include "ui/base/widget_style.h"
#include "ui/base/workbench.h"

#include <QHBoxLayout>
#include <QPushButton>
#include <QTableWidget>

#include <utility>

namespace kartei {

namespace {

constexpr size_t kShown = 2'000; ///< lines; whoever looks for another one types a name

QString revenueText(const Introducer& one)
{
    QStringList sums;
    for (const Money& sum : one.revenue)
        sums += isolated(moneyText(sum));
    return sums.isEmpty() ? QStringLiteral("–") : sums.join(QStringLiteral(" · "));
}

} // namespace

IntroducersDialog::IntroducersDialog(QWidget* parent, Workbench& bench)
    : SearchedListDialog(parent, bench,
        {tr("Who introduced customers"), QStringLiteral("introducers_dialog"), tr("Search by name"),
            {tr("Introduced by"), tr("Contacts"), tr("Accepted quotes, net")},
            tr("Nobody is said to have introduced somebody. On a card, add the relation “was introduced by”.")}),
      m_open(textButton(tr("&Open card"), ButtonKind::Primary, QStringLiteral("open_card")))
{
    buttons().insertWidget(1, m_open);
    m_open->setAutoDefault(false);
    m_open->setEnabled(false);
    connect(m_open, &QPushButton::clicked, this, [this] { act(); });
    say(tr("Adding up…"));
    readAnew();
    table().setFocus();
}

void IntroducersDialog::readAnew()
{
    readBeside<std::vector<Introducer>>(
        [](Session& session, const SessionJob::Progress&) { return introducers(session); },
        [this](std::vector<Introducer> found) { m_all = std::move(found); });
}

void IntroducersDialog::load()
{
    if (!isRead())
        return; // what is typed meanwhile is looked for when there is something to look in
    const QStringList words = searchedWords(searched());
    m_shown.clear();
    std::vector<Row> rows;
    for (const Introducer& one : m_all) {
        if (!hasAllWords(folded(one.name), words) || m_shown.size() == kShown)
            continue;
        m_shown.push_back(&one);
        rows.push_back(
            {QString::number(one.contact.value), {isolated(one.name), countText(one.introduced), revenueText(one)}});
    }
    show(rows);
}

void IntroducersDialog::chosenChanged()
{
    m_open->setEnabled(chosenRow() >= 0);
    if (isRead())
        say(tr("Quotes of the introduced contacts, and of those who work there. Whoever was introduced by two counts "
               "for both."));
}

/// The card is looked at without this window in front of it.
void IntroducersDialog::act()
{
    const int row = chosenRow();
    if (row < 0)
        return;
    const qint64 contact = m_shown[static_cast<size_t>(row)]->contact.value;
    close();
    bench().open(describe<Contact>(), contact);
}

} // namespace kartei
