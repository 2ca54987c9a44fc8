#pragma once

#include <QByteArray>

#include <ctime>

namespace kartei::test {

/// The machine stands in this time zone ("Pacific/Pago_Pago") as long as it lives.
class InZone {
public:
    explicit InZone(const char* zone) : m_before(qgetenv("TZ")), m_wasSet(qEnvironmentVariableIsSet("TZ"))
    {
        qputenv("TZ", zone);
        ::tzset();
    }
    ~InZone()
    {
        if (m_wasSet)
            qputenv("TZ", m_before);
        else
            qunsetenv("TZ");
        ::tzset();
    }
    InZone(const InZone&) = delete;
    InZone& operator=(const InZone&) = delete;

private:
    QByteArray m_before;
    bool m_wasSet;
};

/// The ends of the world, a day that has 23 hours or 25, and clocks that are put forward at midnight.
inline constexpr const char* kZones[]{
    "UTC", "Pacific/Pago_Pago", "Pacific/Kiritimati", "Europe/Berlin", "Asia/Jerusalem", "America/Santiago"};

} // namespace kartei::test
