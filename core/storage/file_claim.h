#pragma once

#include "core/base/instant.h"
#include "core/storage/location.h"
#include "core/base/result.h"

#include <functional>
#include <optional>

namespace kartei {

/// A window as those on other computers are told of it.
struct Seat {
    QString user; ///< name of the account
    QString host; ///< name of the computer
    QString computer; ///< tells computers of one name apart
    qint64 process = 0;
    QString token; ///< of the window, drawn at random

    /// This process, with one token for all its life.
    static Seat here();
    bool operator==(const Seat&) const = default;
};

struct SeatNote {
    Seat seat;
    Instant since;
    Instant seen; ///< when it last said that it is there
};

/// Whose turn it is to write into a business on a share, where SQLite can say no more than that somebody does. Whoever
/// writes keeps the note NAME.open beside the file, whoever would like to keeps NAME.wanted; the writer hands over by
/// putting the name of the asker into the first. The notes are a courtesy: that no two acts mix is seen to by the locks
/// of the file.
class FileClaim {
public:
    enum class Turn {
        Free, ///< nobody's
        Ours,
        Theirs,
        Silent, ///< theirs, but they have not been heard of for two minutes, or ended without a word
    };
    struct View {
        Turn turn = Turn::Free;
        std::optional<SeatNote> holder; ///< also when that is us
        std::optional<SeatNote> asker; ///< who is heard of; also when that is us
        quint64 file = 0; ///< which one lies there: another, once a backup was restored; 0: none
    };

    /// `now` of all who share the file must agree, as shareTime() does.
    FileClaim(const Location& location, Seat self, std::function<Instant()> now);

    const Seat& self() const { return m_self; }

    /// Access: there is a note, but it can't be read.
    Result<View> look() const;
    /// The same, after saying again that we are there where we hold the file or ask for it.
    Result<View> stay() const;
    /// Makes it our turn, unless it is theirs. Access: the note can't be written.
    Result<View> take() const;
    /// Has the holder told that we would like to go on. InUse: another one asked before.
    Result<View> ask() const;
    /// Takes our question back.
    void withdraw() const;
    /// The holder would not like to hand over now.
    Result<View> decline() const;
    /// It is the asker's turn. NotFound: nobody asks any more.
    Result<View> handOver() const;
    /// Removes what notes of ours there are.
    void release() const;

private:
    Result<std::optional<SeatNote>> read(const QString& path) const;
    Result<> write(const QString& path, const SeatNote& note, bool mayReplace) const;
    Result<View> lookAfter(const Result<>& written) const;
    bool isHeardOf(const SeatNote& note) const;

    QString m_holderPath;
    QString m_askerPath;
    QString m_file;
    Seat m_self;
    std::function<Instant()> m_now;
};

/// The time of the disk that holds the file, which is the same for all who share it, asked for every ten minutes; where
/// that can't be had, ours. For one thread at a time.
std::function<Instant()> shareTime(const Location& location);

/// A file that lies beside the business NAME while it is used on a share.
bool isClaimNote(const QString& name);

/// InUse: somebody else, or another computer, has the business open for writing.
Result<> refuseWhereHeld(const Location& location);

} // namespace kartei
