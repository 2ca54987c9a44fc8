#include "ui/shell/share_keeper.h"

#include "core/storage/file_place.h"
#include "core/storage/sqlite_file.h"

#include <QCoreApplication>

#include <utility>

namespace kartei {

using Turn = FileClaim::Turn;

ShareHabits ShareHabits::usual()
{
    ShareHabits habits;
    habits.isShared = [](const Location& location) { return placeOf(location).isOnNetwork; };
    return habits;
}

ShareKeeper::ShareKeeper(const Location& location, const ShareHabits& habits)
    : m_location(location), m_claim(location, habits.self, shareTime(location))
{
    m_threads.setMaxThreadCount(1);
    connect(&m_timer, &QTimer::timeout, this, &ShareKeeper::look);
    m_timer.start(habits.pace);
}

ShareKeeper::~ShareKeeper()
{
    m_threads.waitForDone();
}

void ShareKeeper::leave()
{
    disconnect();
    m_timer.stop();
    m_isLeaving = true;
    setParent(QCoreApplication::instance());
    m_threads.start([this, claim = m_claim] {
        claim.release();
        QMetaObject::invokeMethod(this, &QObject::deleteLater, Qt::QueuedConnection);
    });
}

bool ShareKeeper::isAnyLeaving()
{
    return QCoreApplication::instance()->findChild<ShareKeeper*>(QString(), Qt::FindDirectChildrenOnly) != nullptr;
}

/// What this window said before of the same file is not to be taken away after what it says now.
void ShareKeeper::letOthersLeave() const
{
    const QString path = realPathOf(m_location.address);
    for (ShareKeeper* left :
        QCoreApplication::instance()->findChildren<ShareKeeper*>(QString(), Qt::FindDirectChildrenOnly)) {
        if (realPathOf(left->location().address) == path)
            left->m_threads.waitForDone();
    }
}

void ShareKeeper::begin()
{
    letOthersLeave();
    const Result<View> view = m_claim.take();
    if (!view) {
        m_failure = view.error().message;
        m_state = State::Apart;
        return;
    }
    m_holder = view->holder;
    m_asker = view->asker;
    m_file = view->file;
    m_state = view->turn == Turn::Ours ? State::Working : State::Reading;
}

void ShareKeeper::run(const std::function<Result<View>(const FileClaim&)>& step)
{
    if (m_isLeaving)
        return;
    ++m_running;
    m_threads.start([this, step, claim = m_claim] {
        const Result<View> view = step(claim);
        QMetaObject::invokeMethod(
            this,
            [this, view] {
                --m_running;
                learn(view);
            },
            Qt::QueuedConnection);
    });
}

void ShareKeeper::look()
{
    if (m_running == 0) // else the share is slow
        run([](const FileClaim& claim) { return claim.stay(); });
}

void ShareKeeper::ask()
{
    m_hasAsked = true;
    run([](const FileClaim& claim) { return claim.ask(); });
}

void ShareKeeper::takeBack()
{
    m_hasAsked = false;
    run([](const FileClaim& claim) {
        claim.withdraw();
        return claim.look();
    });
}

void ShareKeeper::decline()
{
    run([](const FileClaim& claim) { return claim.decline(); });
}

void ShareKeeper::goOn()
{
    run([](const FileClaim& claim) { return claim.take(); });
}

void ShareKeeper::handOver()
{
    if (!isOurTurn())
        return;
    m_holder = std::exchange(m_asker, std::nullopt);
    become(State::Reading);
    run([](const FileClaim& claim) {
        const Result<View> done = claim.handOver();
        return done || done.error().kind != Error::Kind::NotFound ? done : claim.look(); // then it is ours again
    });
}

ShareKeeper::State ShareKeeper::stateFor(const View& view)
{
    switch (view.turn) {
    case Turn::Ours:
        return view.asker && view.asker->seat.token != m_claim.self().token ? State::Asked : State::Working;
    case Turn::Free:
        return State::Left;
    case Turn::Silent:
        return State::Silent;
    case Turn::Theirs:
        break;
    }
    const bool isAsking = view.asker && view.asker->seat.token == m_claim.self().token;
    if (isAsking)
        return State::Waiting;
    if (std::exchange(m_hasAsked, false))
        return State::Declined;
    return m_state == State::Declined ? State::Declined : State::Reading;
}

void ShareKeeper::learn(const Result<View>& view)
{
    if (m_running > 0 || m_isLeaving)
        return; // a newer answer comes, or none is wanted
    if (!view && view.error().kind == Error::Kind::InUse) {
        m_hasAsked = false;
        Q_EMIT refused(view.error().message);
        return;
    }
    if (!view) {
        m_failure = view.error().message;
        if (!isOurTurn()) // who works goes on: the notes are a courtesy, and a share that is gone can't be written to
            become(State::Apart);
        return;
    }
    const bool isReplaced = m_file != 0 && view->file != 0 && m_file != view->file;
    if (view->file != 0)
        m_file = view->file;
    const State state = stateFor(*view);
    if (view->turn == Turn::Free && (isOurTurn() || m_hasAsked))
        return goOn();
    if (view->turn == Turn::Silent && m_hasAsked)
        return goOn();
    if (view->holder)
        m_holder = view->holder;
    const bool isOtherAsker
        = m_asker.has_value() != view->asker.has_value() || (m_asker && m_asker->seat != view->asker->seat);
    m_asker = view->asker;
    if (state != m_state || isOtherAsker)
        become(state);
    if (isReplaced && !isOurTurn())
        Q_EMIT replaced();
}

void ShareKeeper::become(State state)
{
    const bool wasOurTurn = isOurTurn();
    m_state = state;
    const bool isLost = wasOurTurn && !isOurTurn();
    if (isOurTurn() && !wasOurTurn) {
        m_hasAsked = false;
        run([](const FileClaim& claim) {
            claim.withdraw();
            return claim.look();
        });
        Q_EMIT gained();
    }
    if (isLost)
        Q_EMIT lost();
    Q_EMIT changed();
}

} // namespace kartei
