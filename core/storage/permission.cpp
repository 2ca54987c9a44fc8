#include "core/storage/permission.h"

#include "core/storage/database.h"

#include <QFileInfo>

#include <unistd.h>

namespace kartei {

using namespace Qt::StringLiterals;

Result<bool> ownsBusiness(Database& business)
{
    if (business.engine() == Engine::Sqlite)
        return geteuid() == 0 || QFileInfo(business.location().address).ownerId() == geteuid();
    const Result<QVariant> owns
        = business.value(u"SELECT pg_has_role(relowner, 'USAGE') FROM pg_class WHERE oid = 'journal'::regclass"_s);
    return owns ? Result<bool>(owns->toBool()) : Result<bool>(owns.error());
}

} // namespace kartei
