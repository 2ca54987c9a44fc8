#include "core/storage/new_file.h"

#include "core/base/safe_file.h"
#include "core/storage/migrations.h"
#include "core/storage/sqlite_file.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>
#include <QScopeGuard>

namespace kartei {

using namespace Qt::StringLiterals;

namespace {

Result<> checkFree(const QString& path)
{
    const QFileInfo target(path);
    if (!target.exists() && !target.isSymLink())
        return {};
    return Error{Error::Kind::Access,
        QCoreApplication::translate("BusinessFile", "%1 exists already. Choose another name or open it.").arg(path),
        {}};
}

void removeWithLog(const QString& draft)
{
    for (const QString& name : withLogs(draft))
        QFile::remove(name);
}

} // namespace

Result<> makeBusiness(
    const Location& location, const Session::Options& options, const std::function<Result<>(Session&)>& fill)
{
    const auto filled = [&](const Location& place) -> Result<> {
        const Result<std::unique_ptr<Session>> session = Session::create(place, options);
        if (!session)
            return session.error();
        Result<> done = fill(**session);
        if (!done && place.isServer()) // the database is not ours to remove, what is in it is
            static_cast<void>(dropSchema((*session)->database())); // else the next attempt tells that it is not empty
        return done;
    };
    if (location.isServer())
        return filled(location);
    if (const Result<> free = checkFree(location.address); !free)
        return free;
    removeLeftDrafts(QFileInfo(location.address).absolutePath());
    const QString draft = draftBeside(location.address);
    const auto cleanUp = qScopeGuard([&] { removeWithLog(draft); });
    Result<> made = filled({draft});
    if (made)
        made = checkLogIsGone(draft);
    if (made)
        return publishForSure(draft, location.address, Overwrite::Refuse);
    Error failure = made.error();
    failure.message.replace(draft, location.address); // nobody asked for the draft
    return failure;
}

} // namespace kartei
