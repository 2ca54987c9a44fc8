#pragma once

#include "core/storage/session.h"

namespace kartei {

/// One line of "What I did".
struct Act {
    qint64 id = 0; ///< for Session::undoAct()
    Instant at;
    QString author;
    QString title;
    QString kind; ///< "act", "undo", "redo"
    bool isUndone = false;
    bool isUndoable = false;
    qint64 changes = 0; ///< one for each record, as a rule
};

struct ActQuery {
    QString text = {}; ///< every word in the title or the author
    QString author = {};
    std::optional<QDate> day = {}; ///< in the local zone
    bool withUndoing = false; ///< also what was taken back and done again, for an audit
    qint64 before = 0; ///< only older than this act, for the next page
    int limit = 100;
};

struct ActPage {
    std::vector<Act> acts; ///< newest first
    qint64 older = 0; ///< `before` of the next page; 0: there is none
};

/// Looks through 50,000 acts at most, so that a window can wait for it: a page may be short, or empty, though older
/// acts would match.
Result<ActPage> listActs(Session& session, const ActQuery& query);

/// Why undoAct() would refuse, in words; empty: it would not.
QString whyNotUndone(Session& session, const Act& act);

} // namespace kartei
