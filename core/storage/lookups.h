#pragma once

#include "core/storage/session.h"

namespace kartei {

/// What one row of a list of suggestions says.
struct RecordTitle {
    qint64 id = 0;
    QString title;
    QString key; ///< natural key besides the id: "T-1031"; empty: none
};

/// Title of one record; empty when it is not there.
QString titleOf(Session& session, const EntityDesc& entity, qint64 id);
/// Records that hold every word of `text`, best first; without a text the first ones in the order of the kind.
Result<std::vector<RecordTitle>> titlesMatching(
    Session& session, const EntityDesc& entity, const QString& text, int limit);
/// What was written into a text or labels field before, of the newest records, in folded order: to be offered again.
Result<QStringList> valuesInUse(Session& session, const EntityDesc& entity, const Field& field);

} // namespace kartei
