#include "core/storage/log_damage.h"
#include "core/storage/salvage.h"
#include "tests/support/business_file.h"
#include "tests/support/catch_qt.h"
#include "tests/support/engines.h"
#include "tests/support/records.h"

#include <QFile>
#include <QFileInfo>
#include <QtEndian>

#include <random>
#include <vector>

using namespace kartei;
using namespace kartei::test;
using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype kHeader = 32;
constexpr qsizetype kFrame = 24 + 4096;

/// A business as a crash leaves it: a file, a log with several acts, and what was in it after each of them.
class CrashedFile {
public:
    CrashedFile()
    {
        const std::unique_ptr<Session> session = m_file.open();
        (void)session->database().rows(u"PRAGMA wal_checkpoint(TRUNCATE)"_s);
        m_states.push_back(everything(*session));
        m_ends.push_back(kHeader);
        for (int i = 0; i < 4; ++i)
            add(*session, u"Anna %1"_s.arg(i));
        m_bytes = bytesOf(m_file.path());
        m_log = bytesOf(logPath());
    }
    QString path() const { return m_file.path(); }
    const BusinessFile& file() const { return m_file; }
    const QByteArray& log() const { return m_log; }
    qsizetype frames() const { return (m_log.size() - kHeader) / kFrame; }
    /// Where the log ended after that many acts, and what was in the business then.
    qsizetype endOf(size_t acts) const { return m_ends.at(acts); }
    const QStringList& stateAfter(size_t acts) const { return m_states.at(acts); }
    size_t acts() const { return m_states.size() - 1; }

    void leave(const QByteArray& log) const
    {
        writeBytes(m_file.path(), m_bytes);
        writeBytes(logPath(), log);
        QFile::remove(m_file.path() + u"-shm"_s);
    }
    Result<std::unique_ptr<Session>> read() const
    {
        Session::Options options = m_file.options();
        options.readOnly = true;
        return Session::open(m_file.location(), options);
    }
    QString logPath() const { return m_file.path() + u"-wal"_s; }

private:
    void add(Session& session, const QString& name)
    {
        Contact contact = aPerson(name, u"Huber"_s);
        contact.notes = u"word "_s.repeated(1500);
        stored(session, contact);
        m_states.push_back(everything(session));
        m_ends.push_back(static_cast<qsizetype>(QFileInfo(logPath()).size()));
    }

    BusinessFile m_file;
    std::vector<QStringList> m_states;
    std::vector<qsizetype> m_ends;
    QByteArray m_bytes;
    QByteArray m_log;
};

QByteArray withFlipped(QByteArray bytes, qsizetype bit)
{
    bytes[bit / 8] = static_cast<char>(bytes.at(bit / 8) ^ static_cast<char>(1 << (bit % 8)));
    return bytes;
}

/// The frame at `offset` says that an act ends with it, in a file of `pages`. SQLite file format, section 4.2.
QByteArray withActEnd(QByteArray log, qsizetype offset, quint32 pages)
{
    REQUIRE((log[3] & 1) == 0); // sums of little-endian words
    qToBigEndian(pages, log.data() + offset + 4);
    quint32 first = qFromBigEndian<quint32>(log.constData() + offset - kFrame + 16);
    quint32 second = qFromBigEndian<quint32>(log.constData() + offset - kFrame + 20);
    const auto add = [&](qsizetype from, qsizetype size) {
        for (qsizetype at = from; at < from + size; at += 8) {
            first += qFromLittleEndian<quint32>(log.constData() + at) + second;
            second += qFromLittleEndian<quint32>(log.constData() + at + 4) + first;
        }
    };
    add(offset, 8);
    add(offset + 24, kFrame - 24);
    qToBigEndian(first, log.data() + offset + 16);
    qToBigEndian(second, log.data() + offset + 20);
    return log;
}

/// Refused as damaged, or everything that was acknowledged is there.
bool isFoundOrHarmless(const CrashedFile& crashed, const QByteArray& log)
{
    crashed.leave(log);
    const auto session = crashed.read();
    return session ? everything(**session) == crashed.stateAfter(crashed.acts())
                   : session.error().kind == Error::Kind::Damaged;
}

} // namespace

TEST_CASE("whichever bit of a log flips that a crash left, it is found at opening or changes nothing")
{
    const CrashedFile crashed;
    REQUIRE(crashed.frames() > 20);
    std::mt19937 random(20261129);
    std::vector<qsizetype> bits;
    for (qsizetype bit = 0; bit < kHeader * 8; bit += 5)
        bits.push_back(bit);
    const int flipsAFrame = qEnvironmentVariableIntValue("KARTEI_LONG") != 0 ? 64 : 2;
    for (qsizetype frame = 0; frame < crashed.frames(); ++frame) {
        const qsizetype begin = (kHeader + frame * kFrame) * 8;
        bits.push_back(begin + std::uniform_int_distribution<qsizetype>(0, 24 * 8 - 1)(random));
        for (int i = 0; i < flipsAFrame; ++i)
            bits.push_back(begin + std::uniform_int_distribution<qsizetype>(0, kFrame * 8 - 1)(random));
    }
    for (const qsizetype bit : bits) {
        CAPTURE(bit);
        CHECK(isFoundOrHarmless(crashed, withFlipped(crashed.log(), bit)));
    }
}

TEST_CASE("a place in a log where more than a bit is wrong is found when acts came after it")
{
    const CrashedFile crashed;
    QByteArray log = crashed.log();
    log.replace(crashed.endOf(1) + 100, 600, QByteArray(600, '\x55'));

    CHECK(isFoundOrHarmless(crashed, log));
    CHECK(soundPartOfDamagedLog(crashed.logPath()) == crashed.endOf(1));
}

TEST_CASE("the end of the last act is missed where one bit hides it")
{
    const CrashedFile crashed;
    const qsizetype last = crashed.log().size() - kFrame;
    const QByteArray log = withActEnd(crashed.log(), last, 64);
    crashed.leave(log);
    REQUIRE_FALSE(soundPartOfDamagedLog(crashed.logPath()));

    crashed.leave(withFlipped(log, (last + 7) * 8 + 6)); // 64 is 0 now: the act seems to go on
    CHECK(soundPartOfDamagedLog(crashed.logPath()) == last);
}

TEST_CASE("a log whose last act a power cut left half written is read up to the act before it")
{
    const CrashedFile crashed;
    const size_t before = crashed.acts() - 1;
    const qsizetype begin = crashed.endOf(before);
    std::mt19937 random(20261130);
    for (int i = 0; i < 40; ++i) {
        QByteArray log = crashed.log();
        const qsizetype sectors = (log.size() - begin) / 512;
        const int lost = std::uniform_int_distribution(1, 4)(random);
        for (int k = 0; k < lost; ++k) {
            const qsizetype sector = std::uniform_int_distribution<qsizetype>(0, sectors - 1)(random);
            log.replace(begin + sector * 512, 512, QByteArray(512, k % 2 == 0 ? '\0' : '\x17'));
        }
        if (i % 3 == 0)
            log.truncate(begin + sectors / 2 * 512);
        if (log == crashed.log())
            continue;
        crashed.leave(log);
        const auto session = crashed.read();
        CAPTURE(i);
        REQUIRE(session);
        CHECK(everything(**session) == crashed.stateAfter(before));
    }
}

TEST_CASE("what a power cut left of an act is no damage after newer acts and another power cut")
{
    const CrashedFile crashed;
    const size_t before = crashed.acts() - 1;
    QByteArray log = crashed.log();
    log.replace(crashed.endOf(before) + 512, 512, QByteArray(512, '\0'));
    crashed.leave(log);
    const std::unique_ptr<Session> session = crashed.file().open();
    QStringList now;
    for (const QString& name : {u"Berta"_s, u"Clara"_s}) {
        stored(*session, aPerson(name, u"Huber"_s));
        now = everything(*session);
    }
    const QString copy = crashed.file().beside(u"again.kartei"_s);
    writeBytes(copy, bytesOf(crashed.path()));
    QByteArray newer = bytesOf(crashed.logPath());
    REQUIRE_FALSE(newer.isEmpty());
    writeBytes(copy + u"-wal"_s, newer);

    CHECK(crashed.file().contentOf(u"again.kartei"_s) == now);
    CHECK_FALSE(soundPartOfDamagedLog(copy + u"-wal"_s));
}

TEST_CASE("the same holds where somebody was reading when the newer acts began")
{
    const CrashedFile crashed;
    const size_t before = crashed.acts() - 1;
    QByteArray log = crashed.log();
    log.replace(crashed.endOf(before) + 512, 512, QByteArray(512, '\0'));
    crashed.leave(log);
    auto reader = crashed.read();
    REQUIRE(reader);
    REQUIRE((*reader)->database().run(u"BEGIN"_s));
    REQUIRE((*reader)->select(u"SELECT count(*) FROM contact"_s));
    const std::unique_ptr<Session> session = crashed.file().open();
    CHECK(QFileInfo(crashed.logPath()).size() == log.size());
    REQUIRE((*reader)->database().run(u"ROLLBACK"_s));

    stored(*session, aPerson(u"Berta"_s, u"Huber"_s));

    CHECK_FALSE(soundPartOfDamagedLog(crashed.logPath()));
    CHECK(QFileInfo(crashed.logPath()).size() < log.size());
}

TEST_CASE("of a damaged log the acts before the damage are salvaged, and the report says that newer ones are missing")
{
    const CrashedFile crashed;
    crashed.leave(withFlipped(crashed.log(), (crashed.endOf(2) + 24 + 300) * 8));
    const QString rescued = crashed.file().beside(u"rescued.kartei"_s);

    const Result<SalvageReport> report = salvage(crashed.path(), rescued);

    REQUIRE(report);
    REQUIRE(report->losses.size() == 1);
    CHECK(report->losses[0].contains(u"saved last"_s));
    const auto session = Session::open({rescued}, crashed.file().options());
    REQUIRE(session);
    CHECK(countOf(**session, u"contact"_s) == 3);
}
