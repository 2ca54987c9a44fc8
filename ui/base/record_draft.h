#pragma once

#include "core/schema/record.h"

#include <optional>

namespace kartei {

class Session;

/// What was typed into the form of one record and not saved. Kept in the DraftStore, so that it outlives the program.
struct RecordDraft {
    Record begun; ///< what the form began with
    Record typed;
};

/// The draft of an existing record whatever it was like then, of a new one only when it begins alike.
std::optional<RecordDraft> findDraft(Session& session, const Record& begun);
void keepDraft(Session& session, const RecordDraft& draft);
void forgetDraft(Session& session, const Record& begun);

} // namespace kartei
