#include "ui/shell/share_bar.h"

#include "core/base/text.h"
#include "ui/base/display_text.h"
#include "ui/base/inline_bar.h"
#include "ui/base/widget_style.h"
#include "ui/shell/share_keeper.h"

#include <QAccessible>
#include <QApplication>
#include <QPushButton>
#include <QVBoxLayout>

#include <utility>

namespace kartei {

using State = ShareKeeper::State;

ShareBar::ShareBar(ShareKeeper& keeper, const Clock& clock, QWidget* parent)
    : QWidget(parent), m_keeper(keeper), m_clock(clock), m_column(new QVBoxLayout(this))
{
    setObjectName(QStringLiteral("shareBar"));
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    plain(*m_column);
    connect(&keeper, &ShareKeeper::changed, this, &ShareBar::refresh);
    refresh();
}

void ShareBar::refresh()
{
    const bool hadFocus = m_bar && m_bar->isAncestorOf(window()->focusWidget());
    if (m_bar)
        m_bar->hide(); // the focus goes on to what is next, should there be no other bar
    delete std::exchange(m_bar, nullptr);
    const State state = m_keeper.state();
    setVisible(state != State::Working);
    if (state == State::Working)
        return;
    m_bar = new InlineBar(state == State::Asked ? Status::Accent : Status::Info, sentence(), this);
    fill(*m_bar);
    m_column->addWidget(m_bar);
    if (auto* first = hadFocus ? m_bar->findChild<QPushButton*>() : nullptr)
        first->setFocus();
    m_bar->setAccessibleName(sentence());
    QAccessibleEvent announcement(m_bar, QAccessible::Alert);
    QAccessible::updateAccessibility(&announcement);
    if (state == State::Asked)
        QApplication::alert(window());
}

QString ShareBar::sentence() const
{
    const auto& who = m_keeper.state() == State::Asked ? m_keeper.asker() : m_keeper.holder();
    const QString user = who ? isolated(who->seat.user) : QString();
    const QString host = who ? isolated(who->seat.host) : QString();
    switch (m_keeper.state()) {
    case State::Asked:
        return tr("%1 on %2 would like to go on with this business.").arg(user, host);
    case State::Waiting:
        return tr("%1 on %2 was asked to hand this business over. You can read here meanwhile.").arg(user, host);
    case State::Declined:
        return tr("%1 on %2 would like to keep this business for now. You can read here meanwhile.").arg(user, host);
    case State::Left:
        return who ? tr("%1 on %2 has closed this business.").arg(user, host)
                   : tr("Nobody works in this business now.");
    case State::Silent:
        return tr("Nothing has been heard of %1 on %2 for some minutes. If Kartei does not run there any more, you can "
                  "go on here.")
            .arg(user, host);
    case State::Apart:
        return tr("This business is open for reading only. %1").arg(m_keeper.failure());
    case State::Working:
    case State::Reading:
        break;
    }
    if (!who)
        return tr("This business is open for reading only.");
    const bool isToday = localDay(who->since) == m_clock.today();
    return tr("%1 has had this business open on %2 since %3. You can read here, and see what is saved there.")
        .arg(user, host, isolated(isToday ? timeText(who->since) : momentText(who->since)));
}

void ShareBar::fill(InlineBar& bar)
{
    switch (m_keeper.state()) {
    case State::Asked:
        addButton(bar, tr("Hand over"), QStringLiteral("handOver"), &ShareKeeper::handOver);
        addButton(bar, tr("Not now"), QStringLiteral("declineHandOver"), &ShareKeeper::decline);
        break;
    case State::Reading:
        addButton(bar, tr("Ask for it"), QStringLiteral("askForBusiness"), &ShareKeeper::ask);
        break;
    case State::Declined:
        addButton(bar, tr("Ask again"), QStringLiteral("askForBusiness"), &ShareKeeper::ask);
        break;
    case State::Waiting:
        addButton(bar, tr("Take the question back"), QStringLiteral("takeQuestionBack"), &ShareKeeper::takeBack);
        break;
    case State::Left:
    case State::Silent:
        addButton(bar, tr("Go on here"), QStringLiteral("goOnHere"), &ShareKeeper::goOn);
        break;
    case State::Apart:
        addButton(bar, tr("Try again"), QStringLiteral("goOnHere"), &ShareKeeper::goOn);
        break;
    case State::Working:
        break;
    }
}

void ShareBar::addButton(InlineBar& bar, const QString& text, const QString& name, void (ShareKeeper::*act)())
{
    QPushButton* button = bar.addButton(text, name);
    connect(button, &QPushButton::clicked, &m_keeper, act, Qt::QueuedConnection);
}

} // namespace kartei
