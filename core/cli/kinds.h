#pragma once

#include "core/storage/list_query.h"
#include "core/storage/session.h"

namespace kartei {

/// A noun of the command line, "quotes" or "quote": an entity, or the contacts of one kind.
struct Kind {
    QString name; ///< "persons"
    const EntityDesc* entity;
    QString only; ///< value of the field `kind` that new records get and lists show; empty: all
};

/// Usage: says which kinds there are.
Result<Kind> kindOf(const QString& name);

/// What `--where`, `--segment`, `--sort FIELD,-FIELD` and `--limit` ask for.
struct Wanted {
    QString where;
    QString segment = {}; ///< a saved list, in whose order they are unless another is asked for
    QString sort = {};
    int limit = 0;
};
/// Usage: wrong expression or field. NotFound: no such list.
Result<ListQuery> listQueryOf(Session& session, const Kind& kind, const Wanted& wanted);

/// A record by "42" or "id:42", else by number, sku, e-mail address or name. NotFound: none, or which ones it may be.
Result<Record> recordBy(Session& session, const Kind& kind, const QString& key);

class Command;

/// What `VERB FILE KIND KEY` names: the open business and the record in it.
struct Named {
    Kind kind;
    std::unique_ptr<Session> session;
    Record record;
};
Result<Named> namedRecord(const Command& command, bool forWriting);

/// A record of the kind, also one that was deleted in the last 30 days.
struct Known {
    Kind kind;
    std::unique_ptr<Session> session;
    qint64 id = 0;
    bool isDeleted = false;
};
Result<Known> knownRecord(const Command& command, bool forWriting);

/// What names a record best in scripts: its number or sku, else its id; always the same record for recordBy().
QString keyOf(const Record& record);

} // namespace kartei
