#include "tests/durability/aftermath.h"

#include "tests/durability/state.h"

#include <QDir>
#include <QFile>
#include <QRegularExpression>
#include <QTemporaryDir>

#include <stdexcept>

namespace kartei::test {

using namespace Qt::StringLiterals;

namespace {

void mustBeSound(const Act& act, const QString& fault)
{
    if (!fault.isEmpty())
        throw std::runtime_error(std::string(act.name) + ": " + fault.toStdString());
}

/// Those of a writer that was cut off.
void removeTemporaryFiles(const QString& directory)
{
    for (const QString& name : filesIn(directory)) {
        if (name.startsWith(u".kartei-"_s))
            QFile::remove(directory + u'/' + name);
    }
    for (const QString& name : QDir(directory).entryList({u".kartei-*"_s}, QDir::Dirs | QDir::Hidden))
        QDir(directory + u'/' + name).removeRecursively();
}

/// Without what lies beside a business as long as it is open.
QStringList closedFiles(const QStringList& files)
{
    return files.filter(QRegularExpression(u"^(?!.*-(wal|shm|journal)$)"_s));
}

} // namespace

Rehearsal::Rehearsal(const Act& act) : m_act(act)
{
    const QTemporaryDir directory;
    lay(act.start, directory.path());
    m_before = stateOf(directory.path());
    m_filesBefore = closedFiles(filesIn(directory.path()));
    const Ended done = ended(*started(argumentsOf(act), directory.path()));
    if (done.status != 0)
        throw std::runtime_error(std::string(act.name) + ": " + done.err.toStdString());
    m_after = stateOf(directory.path());
    m_filesAfter = filesIn(directory.path());
    mustBeSound(act, faultOf(directory.path(), m_filesAfter));

    const QTemporaryDir unbegun;
    lay(act.start, unbegun.path());
    mustBeSound(act, faultOf(unbegun.path(), m_filesBefore));
    m_opened = stateOf(unbegun.path());
}

Aftermath Rehearsal::look(const QString& directory, bool isAcknowledged, bool mayLeave) const
{
    if (mayLeave)
        removeTemporaryFiles(directory);
    const QStringList found = stateOf(directory);
    const bool isDone = found == m_after;
    if (isAcknowledged && !isDone)
        return {isDone, u"it was acknowledged, but is not there:\n"_s + difference(m_after, found)};
    if (!isDone && found != m_before)
        return {isDone, u"it is there in part:\n"_s + difference(m_before, found)};
    if (const QString fault = faultOf(directory, isDone ? m_filesAfter : m_filesBefore); !fault.isEmpty())
        return {isDone, fault};
    const QStringList& expected = isDone ? m_after : m_opened;
    const QStringList opened = stateOf(directory);
    if (opened != expected)
        return {isDone, u"opening changed it:\n"_s + difference(expected, opened)};
    return {isDone, {}};
}

} // namespace kartei::test
