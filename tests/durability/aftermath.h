#pragma once

#include "tests/durability/acts.h"
#include "tests/durability/program.h"

namespace kartei::test {

/// What an act does where nothing cuts it: all that its directory may ever hold.
class Rehearsal {
public:
    explicit Rehearsal(const Act& act);

    const Act& act() const { return m_act; }

    /// Looks at a directory in which the act was begun, opens its business as the next start of the program does, and
    /// says what is wrong; empty: nothing. An act that was acknowledged has to be there. `mayLeave`: temporary files,
    /// as of a process that could not remove them.
    QString faultIn(const QString& directory, bool isAcknowledged, bool mayLeave = false) const;

    bool isDone(const QString& directory) const;

private:
    const Act& m_act;
    QStringList m_before;
    QStringList m_after;
    QStringList m_opened; ///< what opening makes of `before`: a migration
    QStringList m_filesBefore;
    QStringList m_filesAfter;
};

} // namespace kartei::test
