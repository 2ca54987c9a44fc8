#pragma once

#include "core/storage/session.h"

#include <QHash>

namespace kartei {

/// What one row of a list of suggestions says.
struct RecordTitle {
    qint64 id = 0;
    QString title;
    QString key; ///< natural key besides the id: "T-1031"; empty: none
};

/// Title of one record; empty when it is not there.
QString titleOf(Session& session, const EntityDesc& entity, qint64 id);
/// Titles of many, by id; without those that are not there.
Result<QHash<qint64, QString>> titlesOf(Session& session, const EntityDesc& entity, const std::vector<qint64>& ids);
/// Records that hold every word of `text`, best first; without a text the first ones in the order of the kind.
Result<std::vector<RecordTitle>> titlesMatching(
    Session& session, const EntityDesc& entity, const QString& text, int limit);
/// What was written into a text or labels field before, of the newest records, in folded order: to be offered again.
Result<QStringList> valuesInUse(Session& session, const EntityDesc& entity, const Field& field);

} // namespace kartei
