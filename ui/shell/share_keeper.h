#pragma once

#include "core/storage/file_claim.h"

#include <QObject>
#include <QThreadPool>
#include <QTimer>

#include <chrono>
#include <memory>

namespace kartei {

/// How a desk knows a share, and itself on it.
struct ShareHabits {
    std::function<bool(const Location&)> isShared; ///< on a disk that other computers use, too
    Seat self = Seat::here();
    std::chrono::milliseconds pace{5000}; ///< between two looks at the notes

    static ShareHabits usual();
};

/// Keeps the notes beside a business that several computers can open (core/storage/file_claim.h), and knows whose turn
/// it is to write. The share is asked in a thread, for it may not answer for minutes.
class ShareKeeper final : public QObject {
    Q_OBJECT
public:
    enum class State {
        Working, ///< our turn
        Asked, ///< our turn, and somebody would like to go on
        Reading, ///< theirs
        Waiting, ///< theirs, and we asked
        Declined, ///< theirs, and they would like to go on
        Left, ///< theirs until a moment ago; nobody's now
        Silent, ///< theirs, but they are not heard of any more
        Apart, ///< the notes can't be read or written
    };

    ShareKeeper(const Location& location, const ShareHabits& habits);
    ~ShareKeeper() override;
    /// Gives up our turn or our question as soon as the share answers, tells no more, and deletes itself after that.
    /// Also while a signal of it is being told.
    void leave();
    static bool isAnyLeaving();

    const Location& location() const { return m_location; }
    State state() const { return m_state; }
    bool isOurTurn() const { return m_state == State::Working || m_state == State::Asked; }
    /// Who has it, or had it last.
    const std::optional<SeatNote>& holder() const { return m_holder; }
    const std::optional<SeatNote>& asker() const { return m_asker; }
    /// Of Apart.
    const QString& failure() const { return m_failure; }

    /// Before the business is opened: makes it our turn if it can be. Waits for the share.
    void begin();

    void ask();
    void takeBack();
    void decline();
    /// Where nobody works in it any more.
    void goOn();
    /// The business is open for reading only once lost() was told; then it is the asker's turn.
    void handOver();

Q_SIGNALS:
    /// State or names are others now.
    void changed();
    /// It is our turn now: the business can be opened for writing.
    void gained();
    /// It is not any more: the business may be open for reading only.
    void lost();
    /// Where we read, another file lies in its place: a backup was restored.
    void replaced();
    /// Another one asked before us.
    void refused(const QString& message);

private:
    using View = FileClaim::View;
    void look();
    void letOthersLeave() const;
    void run(const std::function<Result<View>(const FileClaim&)>& step);
    void learn(const Result<View>& view);
    State stateFor(const View& view);
    void become(State state);

    Location m_location;
    FileClaim m_claim;
    QThreadPool m_threads; ///< one, so that steps follow each other
    QTimer m_timer;
    State m_state = State::Reading;
    std::optional<SeatNote> m_holder;
    std::optional<SeatNote> m_asker;
    QString m_failure;
    quint64 m_file = 0; ///< as View::file
    int m_running = 0;
    bool m_hasAsked = false;
    bool m_isLeaving = false;
};

struct LeaveShare {
    void operator()(ShareKeeper* keeper) const { keeper->leave(); }
};
/// Whoever has it has the turn, or the question.
using OwnedShare = std::unique_ptr<ShareKeeper, LeaveShare>;

} // namespace kartei
