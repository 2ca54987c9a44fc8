#pragma once

#include <QString>

namespace kartei {

/// Where a business lives: the path of a `*.kartei` file, or a URL `postgresql://user@host:port/database`
/// (`?host=/directory` for a local socket). Passwords come from PGPASSWORD or ~/.pgpass, never from the URL.
struct Location {
    QString address;

    bool isServer() const
    {
        return address.startsWith(QLatin1String("postgresql://")) || address.startsWith(QLatin1String("postgres://"));
    }
    /// The same however it is written: the file behind links, the URL without a password. Empty: there is no such file.
    QString place() const;
    bool operator==(const Location&) const = default;
};

} // namespace kartei
