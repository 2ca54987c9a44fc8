#include "core/storage/file_claim.h"

#include "core/base/computer.h"
#include "core/base/safe_file.h"
#include "core/base/text.h"
#include "core/storage/sqlite_file.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSysInfo>
#include <QUuid>

#include <sys/stat.h>

#include <cerrno>
#include <chrono>
#include <csignal>
#include <cstdlib>
#include <ctime>
#include <memory>
#include <unistd.h>

namespace kartei {

using namespace Qt::StringLiterals;

namespace {

constexpr std::chrono::milliseconds kSilentAfter = std::chrono::minutes(2);
constexpr std::chrono::milliseconds kSayAgainAfter = std::chrono::seconds(20);
constexpr std::chrono::milliseconds kAskTimeAgainAfter = std::chrono::minutes(10);
constexpr qint64 kLargestNote = 4096; // bytes
constexpr qsizetype kLongestName = 64;
constexpr QLatin1String kHolderSuffix = ".open"_L1;
constexpr QLatin1String kAskerSuffix = ".wanted"_L1;

Error noteFailure(const QString& path, const char* text, const QString& reason)
{
    return {Error::Kind::Access,
        QCoreApplication::translate("FileClaim", text).arg(isolated(QDir::toNativeSeparators(path)), reason), path};
}

Error notReadable(const QString& path, const QString& reason)
{
    return noteFailure(path,
        QT_TRANSLATE_NOOP("FileClaim", "%1, the note that says who works in the business, can't be read. %2"), reason);
}

Error notWritable(const QString& path, const QString& reason)
{
    return noteFailure(path,
        QT_TRANSLATE_NOOP("FileClaim", "%1, the note that says who works in the business, can't be written: %2."),
        reason);
}

QString accountName()
{
    return qEnvironmentVariable("USER", qEnvironmentVariable("LOGNAME", QString::number(::getuid())));
}

bool isSameUserHere(const Seat& one, const Seat& other)
{
    return one.computer == other.computer && one.host == other.host && one.user == other.user;
}

bool isSameComputer(const Seat& one, const Seat& other)
{
    return one.computer == other.computer && one.host == other.host;
}

QString nameFrom(const QJsonValue& value)
{
    return normalised(value.toString()).simplified().left(kLongestName);
}

std::optional<SeatNote> noteFrom(const QByteArray& bytes)
{
    const QJsonObject note = QJsonDocument::fromJson(bytes).object();
    const std::optional<Instant> since = Instant::fromText(note["since"_L1].toString());
    const std::optional<Instant> seen = Instant::fromText(note["seen"_L1].toString());
    const QString token = note["token"_L1].toString();
    if (!since || !seen || token.isEmpty())
        return std::nullopt;
    return SeatNote{{nameFrom(note["user"_L1]), nameFrom(note["host"_L1]), note["computer"_L1].toString(),
                        note["process"_L1].toInteger(), token},
        *since, *seen};
}

QByteArray bytesOf(const SeatNote& note)
{
    const QJsonObject object{{u"user"_s, note.seat.user}, {u"host"_s, note.seat.host},
        {u"computer"_s, note.seat.computer}, {u"process"_s, note.seat.process}, {u"token"_s, note.seat.token},
        {u"since"_s, note.since.toText()}, {u"seen"_s, note.seen.toText()}};
    return QJsonDocument(object).toJson(QJsonDocument::Compact);
}

quint64 fileAt(const QString& path)
{
    struct stat info { };
    return ::stat(QFile::encodeName(path).constData(), &info) == 0 ? info.st_ino : 0;
}

/// Milliseconds, those asleep too.
qint64 sinceStart()
{
    timespec now{};
    ::clock_gettime(CLOCK_BOOTTIME, &now);
    return static_cast<qint64>(now.tv_sec) * 1000 + now.tv_nsec / 1'000'000;
}

/// What the disk says of a file that was written just now.
std::optional<Instant> timeOfDisk(const QString& beside)
{
    QFile probe(draftBeside(beside));
    struct stat info { };
    const bool isThere = probe.open(QIODevice::WriteOnly | QIODevice::NewOnly | QIODevice::Unbuffered)
        && probe.write("?") == 1 && ::fsync(probe.handle()) == 0 && ::fstat(probe.handle(), &info) == 0;
    probe.close();
    if (QFile::exists(probe.fileName()))
        probe.remove();
    if (!isThere)
        return std::nullopt;
    return Instant{static_cast<qint64>(info.st_mtim.tv_sec) * 1000 + info.st_mtim.tv_nsec / 1'000'000};
}

} // namespace

Seat Seat::here()
{
    static const QString token = QUuid::createUuid().toString(QUuid::WithoutBraces);
    return {accountName(), QSysInfo::machineHostName(), computerId(), ::getpid(), token};
}

FileClaim::FileClaim(const Location& location, Seat self, std::function<Instant()> now)
    : m_file(realPathOf(location.address)), m_self(std::move(self)), m_now(std::move(now))
{
    m_holderPath = m_file + kHolderSuffix;
    m_askerPath = m_file + kAskerSuffix;
}

bool FileClaim::isHeardOf(const SeatNote& note) const
{
    const bool hasEnded = isSameComputer(note.seat, m_self) && note.seat.process > 0
        && ::kill(static_cast<pid_t>(note.seat.process), 0) != 0 && errno == ESRCH;
    // a time to come: of before the clock of the disk was mended
    return !hasEnded && std::abs(m_now().utcMs - note.seen.utcMs) < kSilentAfter.count();
}

/// What is no note is none: those that write them never leave one half written.
Result<std::optional<SeatNote>> FileClaim::read(const QString& path) const
{
    const Result<QByteArray> bytes = readFile(path, kLargestNote, {});
    if (bytes)
        return noteFrom(*bytes);
    if (bytes.error().kind == Error::Kind::Invalid || !QFileInfo::exists(path)) // too large, or just removed
        return std::optional<SeatNote>();
    return notReadable(path, bytes.error().message);
}

/// Whoever may read the business may read the note, which writeFile() would keep to its writer.
Result<> FileClaim::write(const QString& path, const SeatNote& note, bool mayReplace) const
{
    const QString draft = draftBeside(path);
    const QByteArray bytes = bytesOf(note);
    QFile file(draft);
    const auto rights = QFile::permissions(m_file)
        & (QFile::ReadOwner | QFile::WriteOwner | QFile::ReadGroup | QFile::WriteGroup | QFile::ReadOther);
    const bool isWritten = file.open(QIODevice::WriteOnly | QIODevice::NewOnly | QIODevice::Unbuffered)
        && file.write(bytes) == bytes.size();
    const QString reason = file.errorString(); // closing forgets it
    file.close();
    if (!isWritten) {
        file.remove();
        return notWritable(path, reason);
    }
    file.setPermissions(rights | QFile::ReadOwner | QFile::WriteOwner); // some shares keep none: then theirs hold
    const Result<> done = publishForSure(draft, path, mayReplace ? Overwrite::Replace : Overwrite::Refuse);
    if (!done)
        file.remove();
    return done;
}

Result<FileClaim::View> FileClaim::look() const
{
    const Result<std::optional<SeatNote>> holder = read(m_holderPath);
    if (!holder)
        return holder.error();
    const Result<std::optional<SeatNote>> asker = read(m_askerPath);
    if (!asker)
        return asker.error();
    View view;
    view.holder = *holder;
    view.file = fileAt(m_file);
    if (*asker && ((*asker)->seat.token == m_self.token || isHeardOf(**asker)))
        view.asker = *asker;
    if (view.holder && view.holder->seat.token == m_self.token)
        view.turn = Turn::Ours;
    else if (view.holder)
        view.turn = isHeardOf(*view.holder) ? Turn::Theirs : Turn::Silent;
    return view;
}

Result<FileClaim::View> FileClaim::lookAfter(const Result<>& written) const
{
    return written ? look() : Result<View>(written.error());
}

Result<FileClaim::View> FileClaim::stay() const
{
    const Result<View> view = look();
    if (!view)
        return view;
    const Instant now = m_now();
    const auto sayAgain = [&](const QString& path, SeatNote note) -> Result<> {
        if (note.seat.token != m_self.token || std::abs(now.utcMs - note.seen.utcMs) < kSayAgainAfter.count())
            return {};
        note.seat = m_self;
        note.seen = now;
        return write(path, note, true);
    };
    Result<> said = view->holder ? sayAgain(m_holderPath, *view->holder) : Result<>();
    if (said && view->asker)
        said = sayAgain(m_askerPath, *view->asker);
    return said ? view : Result<View>(said.error());
}

Result<FileClaim::View> FileClaim::take() const
{
    const bool wasThere = QFileInfo::exists(m_holderPath); // what is no note, too
    const Result<View> view = look();
    if (!view || view->turn == Turn::Theirs)
        return view;
    const Instant now = m_now();
    const SeatNote note{m_self, view->turn == Turn::Ours ? view->holder->since : now, now};
    // where two come at once, one of them is second: who found nothing may not replace
    const bool mayReplace = view->turn != Turn::Free || wasThere;
    const Result<> written = write(m_holderPath, note, mayReplace);
    if (!written && !mayReplace && QFileInfo::exists(m_holderPath))
        return look();
    return lookAfter(written);
}

Result<FileClaim::View> FileClaim::ask() const
{
    const Result<View> view = look();
    if (!view)
        return view;
    if (view->asker && view->asker->seat.token != m_self.token)
        return Error{Error::Kind::InUse,
            QCoreApplication::translate("FileClaim", "%1 on %2 has asked for the business already.")
                .arg(isolated(view->asker->seat.user), isolated(view->asker->seat.host)),
            {}};
    const Instant now = m_now();
    return lookAfter(write(m_askerPath, {m_self, now, now}, true));
}

void FileClaim::withdraw() const
{
    const Result<std::optional<SeatNote>> asker = read(m_askerPath);
    if (asker && *asker && (*asker)->seat.token == m_self.token)
        QFile::remove(m_askerPath);
}

Result<FileClaim::View> FileClaim::decline() const
{
    QFile note(m_askerPath);
    if (!note.remove() && note.exists())
        return notWritable(m_askerPath, note.errorString());
    return look();
}

Result<FileClaim::View> FileClaim::handOver() const
{
    const Result<View> view = look();
    if (!view || view->turn != Turn::Ours)
        return view;
    if (!view->asker || view->asker->seat.token == m_self.token)
        return Error{Error::Kind::NotFound,
            QCoreApplication::translate("FileClaim", "Nobody asks for the business any more. It stays here."), {}};
    const Instant now = m_now();
    return lookAfter(write(m_holderPath, {view->asker->seat, now, now}, true));
}

void FileClaim::release() const
{
    withdraw();
    const Result<std::optional<SeatNote>> holder = read(m_holderPath);
    if (holder && *holder && (*holder)->seat.token == m_self.token)
        QFile::remove(m_holderPath);
}

std::function<Instant()> shareTime(const Location& location)
{
    struct Known {
        qint64 ahead = 0; ///< of the time since this computer was started, which nobody sets
        qint64 asked = -1;
    };
    return [path = realPathOf(location.address), known = std::make_shared<Known>()]() -> Instant {
        const qint64 running = sinceStart();
        if (known->asked < 0 || running - known->asked > kAskTimeAgainAfter.count()) {
            const std::optional<Instant> now = timeOfDisk(path);
            if (!now && known->asked < 0)
                return Clock::system().now();
            if (now)
                *known = {now->utcMs - running, running};
        }
        return {running + known->ahead};
    };
}

bool isClaimNote(const QString& name)
{
    return name.endsWith(kHolderSuffix) || name.endsWith(kAskerSuffix);
}

Result<> refuseWhereHeld(const Location& location)
{
    if (location.isServer() || !QFileInfo::exists(realPathOf(location.address) + kHolderSuffix))
        return {};
    const FileClaim claim(location, Seat::here(), shareTime(location));
    const Result<FileClaim::View> view = claim.look();
    if (!view)
        return view.error();
    if (view->turn != FileClaim::Turn::Theirs || isSameUserHere(view->holder->seat, claim.self()))
        return {};
    return Error{Error::Kind::InUse,
        QCoreApplication::translate("FileClaim",
            "%1 is in use by %2 on %3. It can be read meanwhile; to change it, wait until it is closed there.")
            .arg(location.address, isolated(view->holder->seat.user), isolated(view->holder->seat.host)),
        {}};
}

} // namespace kartei
