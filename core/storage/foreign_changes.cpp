#include "core/storage/foreign_changes.h"

namespace kartei {

using namespace Qt::StringLiterals;

ForeignChanges::ForeignChanges(Session& session, QObject* parent) : QObject(parent), m_session(session)
{
    m_seen = newestAct();
    connect(&session, &Session::changed, this, [this](const ChangeSet& own) {
        if (own.journal == 0)
            return;
        m_hasMissed = m_hasMissed || own.journal > m_seen + 1;
        m_seen = own.journal;
    });
}

void ForeignChanges::look()
{
    const qint64 newest = newestAct();
    const bool isForeign = m_hasMissed || newest > m_seen;
    m_seen = newest;
    m_hasMissed = false;
    if (isForeign)
        m_session.noteForeignChange();
}

qint64 ForeignChanges::newestAct() const
{
    const Result<QVariant> newest = m_session.database().value(u"SELECT max(id) FROM journal"_s);
    return newest ? newest->toLongLong() : m_seen;
}

} // namespace kartei
