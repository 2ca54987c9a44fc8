#include "core/storage/database.h"

#include <utility>

namespace kartei {

using namespace Qt::StringLiterals;

void Database::setSavepoint()
{
    ++m_savepoints;
}

Result<> Database::tellSavepoints()
{
    while (m_toldSavepoints < m_savepoints) {
        ++m_toldSavepoints; // first: this statement is not to tell itself
        if (const auto told = run(u"SAVEPOINT attempt"_s); !told) {
            --m_toldSavepoints;
            return told.error();
        }
    }
    return {};
}

Result<> Database::beforeSavepoint(const std::function<Result<>()>& write)
{
    const int savepoints = std::exchange(m_savepoints, m_toldSavepoints);
    const Result<> written = write();
    m_savepoints = savepoints;
    return written;
}

Result<> Database::rollbackToSavepoint()
{
    const bool isTold = m_toldSavepoints == m_savepoints;
    if (isTold) {
        if (const auto back = run(u"ROLLBACK TO SAVEPOINT attempt"_s); !back)
            return back.error();
    }
    return releaseSavepoint();
}

Result<> Database::releaseSavepoint()
{
    const bool isTold = m_toldSavepoints == m_savepoints;
    --m_savepoints;
    if (!isTold)
        return {};
    --m_toldSavepoints;
    const auto released = run(u"RELEASE SAVEPOINT attempt"_s);
    return released ? Result<>() : Result<>(released.error());
}

} // namespace kartei
