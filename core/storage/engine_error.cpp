#include "core/storage/engine_error.h"

#include "core/storage/database.h"

#include <QCoreApplication>

#include <sqlite3.h>

#include <utility>

namespace kartei {

namespace {

enum class Cause {
    InUse,
    DiskFull,
    ReadOnly,
    NoAccess,
    DiskError,
    Damaged,
    Twice,
    Range,
    Linked,
    Conflict,
    ConnectionLost,
    TookTooLong,
    NotChecked,
    Other
};

Cause sqliteCause(int code)
{
    switch (code & 0xff) {
    case SQLITE_BUSY:
    case SQLITE_LOCKED:
        return Cause::InUse;
    case SQLITE_FULL:
        return Cause::DiskFull;
    case SQLITE_READONLY:
        return Cause::ReadOnly;
    case SQLITE_PERM:
    case SQLITE_CANTOPEN:
    case SQLITE_AUTH:
        return Cause::NoAccess;
    case SQLITE_IOERR:
        return code == SQLITE_IOERR_DATA ? Cause::Damaged : Cause::DiskError; // page_guard.h
    case SQLITE_INTERRUPT: // CarefulReading
        return Cause::NotChecked;
    case SQLITE_CORRUPT:
    case SQLITE_NOTADB:
        return Cause::Damaged;
    case SQLITE_CONSTRAINT:
        return code == SQLITE_CONSTRAINT_FOREIGNKEY                                    ? Cause::Linked
            : code == SQLITE_CONSTRAINT_UNIQUE || code == SQLITE_CONSTRAINT_PRIMARYKEY ? Cause::Twice
                                                                                       : Cause::Range;
    default:
        return Cause::Other;
    }
}

/// SQLSTATE by class, PostgreSQL manual appendix A.
Cause postgresCause(const QString& code)
{
    const auto is = [&](const char* prefix) { return code.startsWith(QLatin1String(prefix)); };
    if (is("40001") || is("40P01"))
        return Cause::Conflict;
    if (is("23"))
        return is("23505") ? Cause::Twice : is("23503") ? Cause::Linked : Cause::Range;
    if (is("55P03"))
        return Cause::InUse;
    if (is("53100"))
        return Cause::DiskFull;
    if (is("25006"))
        return Cause::ReadOnly;
    if (is("42501") || is("28"))
        return Cause::NoAccess;
    if (is("58030"))
        return Cause::DiskError;
    if (is("XX001") || is("XX002"))
        return Cause::Damaged;
    if (is("57014"))
        return Cause::TookTooLong;
    return is("08") || is("57P0") ? Cause::ConnectionLost : Cause::Other;
}

std::pair<Error::Kind, const char*> wordsFor(Cause cause)
{
    switch (cause) {
    case Cause::InUse:
        return {Error::Kind::InUse,
            QT_TRANSLATE_NOOP("BusinessFile", "%1 is in use by another program. Close it there, then try again.")};
    case Cause::DiskFull:
        return {Error::Kind::Access,
            QT_TRANSLATE_NOOP(
                "BusinessFile", "The disk with %1 is full. Nothing was changed; make room, then try again.")};
    case Cause::ReadOnly:
        return {Error::Kind::Access,
            QT_TRANSLATE_NOOP("BusinessFile", "%1 can only be read, not written. Nothing was changed.")};
    case Cause::NoAccess:
        return {Error::Kind::Access,
            QT_TRANSLATE_NOOP("BusinessFile", "You have no permission to open or write %1. Nothing was changed.")};
    case Cause::DiskError:
        return {Error::Kind::Access,
            QT_TRANSLATE_NOOP("BusinessFile",
                "The disk reports an error at %1. Nothing was changed. Close the business, make a copy of it and check "
                "the disk.")};
    case Cause::Damaged:
        return {Error::Kind::Damaged, QT_TRANSLATE_NOOP("BusinessFile", "%1 is damaged. Restore it from a copy.")};
    case Cause::Twice:
        return {Error::Kind::Conflict,
            QT_TRANSLATE_NOOP("BusinessFile",
                "A number or name that may be there only once is used already. Choose another; nothing was changed.")};
    case Cause::Range:
        return {Error::Kind::Invalid,
            QT_TRANSLATE_NOOP(
                "BusinessFile", "A value is missing or outside of what its field can hold. Nothing was changed.")};
    case Cause::Linked:
        return {Error::Kind::Conflict,
            QT_TRANSLATE_NOOP("BusinessFile",
                "Something still refers to it, or what it refers to is not there (any more). Nothing was changed.")};
    case Cause::Conflict:
        return {Error::Kind::Conflict,
            QT_TRANSLATE_NOOP(
                "BusinessFile", "Somebody else changed the same at the same time. Nothing was changed; try again.")};
    case Cause::ConnectionLost:
        return {Error::Kind::Access,
            QT_TRANSLATE_NOOP("BusinessFile",
                "The connection to %1 was lost. The last change may not be stored: open the business again and look.")};
    case Cause::TookTooLong:
        return {Error::Kind::Storage,
            QT_TRANSLATE_NOOP("BusinessFile", "The server gave up because this took too long. Nothing was changed.")};
    case Cause::NotChecked:
        return {Error::Kind::Refused,
            QT_TRANSLATE_NOOP("BusinessFile",
                "%1 could not be checked within five minutes and was left as it is. Copy it to a faster disk, or try again "
                "when this one is less busy.")};
    case Cause::Other:
        break;
    }
    return {Error::Kind::Storage, QT_TRANSLATE_NOOP("BusinessFile", "The database refused. Nothing was changed.")};
}

} // namespace

Error engineError(Engine engine, const QString& code, const QString& address)
{
    const auto [kind, text] = wordsFor(engine == Engine::Sqlite ? sqliteCause(code.toInt()) : postgresCause(code));
    const QString message = QCoreApplication::translate("BusinessFile", text);
    return {kind, message.contains(QLatin1String("%1")) ? message.arg(address) : message, {}};
}

} // namespace kartei
