#pragma once

#include <QString>

namespace kartei::bench {

/// Of what a business does with so many contacts, as CSV that the program imports; customers are named by their e-mail
/// address, few of them having most of it. Throws when the disk does not take it.
struct Dealings {
    quint64 seed = 1;
    qint64 contacts = 0; ///< rows of the list of contacts with that seed

    qint64 deals() const { return contacts / 20 + 1; }
    qint64 quotes() const { return contacts / 50 + 1; }
    qint64 tickets() const { return contacts / 20 + 1; }
    qint64 activities() const { return contacts / 4 + 1; }

    void writeDeals(const QString& path) const;
    void writeQuotes(const QString& path) const; ///< a row a line, 1 to 12 lines each
    void writeTickets(const QString& path) const;
    void writeActivities(const QString& path) const;
};

} // namespace kartei::bench
