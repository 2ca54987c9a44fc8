#include "ui/shell/file_check.h"

#include "core/storage/database.h"
#include "core/storage/migrations.h"
#include "core/storage/reading_limit.h"

#include <QThread>
#include <QTimer>

#include <chrono>

namespace kartei {

namespace {

constexpr std::chrono::seconds kFirst{3}; ///< after whoever opens it has seen it
constexpr std::chrono::minutes kAgain{1};

Result<> checked(const Location& location, const std::stop_token& stop)
{
    const Result<std::unique_ptr<Database>> database = Database::open(location, Database::Mode::ReadOnly);
    if (!database)
        return database.error();
    keepFewPages(**database);
    return checkIntegrity(**database, stop);
}

} // namespace

FileCheck::FileCheck(const Location& location) : m_location(location)
{
    QTimer::singleShot(kFirst, this, &FileCheck::start);
}

FileCheck::~FileCheck()
{
    m_stop.request_stop();
    if (!m_thread)
        return;
    if (m_thread->isRunning())
        m_thread->setPriority(QThread::NormalPriority); // somebody waits for it
    m_thread->wait();
}

void FileCheck::start()
{
    m_thread.reset(QThread::create([this] {
        const Result<> sound = checked(m_location, m_stop.get_token());
        QMetaObject::invokeMethod(
            this, [this, sound] { take(sound); }, Qt::QueuedConnection);
    }));
    m_thread->start(QThread::IdlePriority); // nobody waits for it
}

void FileCheck::take(const Result<>& sound)
{
    m_thread->wait();
    m_isDone = sound.has_value();
    if (m_isDone)
        return;
    const bool isBad = sound.error().kind == Error::Kind::Damaged || sound.error().kind == Error::Kind::Refused;
    if (isBad)
        Q_EMIT failed();
    else
        QTimer::singleShot(kAgain, this, &FileCheck::start);
}

} // namespace kartei
