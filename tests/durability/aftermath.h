#pragma once

#include "tests/durability/acts.h"
#include "tests/durability/program.h"

namespace kartei::test {

/// What a directory holds after an act was begun in it.
struct Aftermath {
    bool isDone = false; ///< the act is there whole
    QString fault; ///< what is wrong, for people; empty: nothing
};

/// What an act does where nothing cuts it: all that its directory may ever hold.
class Rehearsal {
public:
    explicit Rehearsal(const Act& act);

    const Act& act() const { return m_act; }

    /// Opens the business as the next start of the program does. An act that was acknowledged has to be there.
    /// `mayLeave`: temporary files, as of a process that could not remove them.
    Aftermath look(const QString& directory, bool isAcknowledged, bool mayLeave = false) const;

private:
    const Act& m_act;
    QStringList m_before;
    QStringList m_after;
    QStringList m_opened; ///< what opening makes of `before`: a migration
    QStringList m_filesBefore;
    QStringList m_filesAfter;
};

} // namespace kartei::test
