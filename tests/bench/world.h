#pragma once

#include "tests/bench/child.h"
#include "tests/bench/report.h"

#include "core/storage/session.h"

namespace kartei::bench {

/// What every measurement gets: where to work, how often, and whom to tell.
struct World {
    QString directory;
    QString sqlite3; ///< the command line program; empty: not installed
    int rounds = 5;
    quint64 seed = 1;
    Report* report = nullptr;

    QString path(const QString& name) const { return directory + u'/' + name; }
    /// The list with so many contacts, and which of them are planted; made at the first call.
    QString contacts(qint64 rows) const;
    QString truth(qint64 rows) const;
    /// A business with that list and what belongs to it; imported at the first call.
    QString business(qint64 rows) const;
    /// Only to see that it runs: ctest.
    bool isTrial(qint64 rows) const { return rows < 1000; }
    /// Of large lists fewer.
    int roundsFor(qint64 rows) const { return rows > 200'000 ? std::min(rounds, 1) : rounds; }
};

/// `kartei new`, over what is there.
void makeBusiness(const QString& path);
/// `kartei ARGUMENTS`; ends the measurement when it fails otherwise than with rejected rows.
Ended runKartei(const QStringList& arguments, const QString& output = {});
/// The whole file, without a backup before.
void importInto(Session& session, const QString& csv, const EntityDesc& entity);
/// Removes a database with its log.
void removeDatabase(const QString& path);
std::unique_ptr<Session> opened(const QString& path);

/// The measurements, a file each.
void measureImport(World& world, qint64 rows);
void measureImportWindow(World& world, qint64 rows);
void measureSearch(World& world, qint64 rows);
void measureDuplicates(World& world, qint64 rows);
void measureSave(World& world, qint64 rows);
void measureExport(World& world, qint64 rows);
void measureWindow(World& world, qint64 rows);
void measureLists(World& world, qint64 rows);
void measurePaper(World& world, qint64 rows);
void measureCards(World& world, qint64 rows);
void measureJournal(World& world, qint64 rows);

} // namespace kartei::bench
