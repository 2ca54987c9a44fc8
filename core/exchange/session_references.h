#pragma once

#include "core/exchange/references.h"
#include "core/storage/session.h"

namespace kartei {

/// References as they stand in an open business; remembers what it looked up, so make one per run.
class SessionReferences : public References {
public:
    explicit SessionReferences(Session& session) : m_session(session) { }
    ReferenceInfo infoOf(const EntityDesc& target, qint64 id) override;
    Currency usualCurrency() override;
    const OwnFields& ownFields(const EntityDesc& entity) override;

protected:
    Result<Ids> having(const EntityDesc& target, By way, const QString& text) override;

private:
    Session& m_session;
    std::shared_ptr<const OwnFields> m_own; ///< given last
    QHash<std::pair<const EntityDesc*, qint64>, ReferenceInfo> m_known;
};

} // namespace kartei
