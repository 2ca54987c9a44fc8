#pragma once

#include <QByteArrayView>
#include <QStringView>

namespace kartei {

/// Takes stored values one after the other.
class ValueSink {
public:
    virtual void nothing() = 0; ///< NULL
    virtual void integer(qint64 value) = 0;
    virtual void truth(bool value) = 0;
    virtual void text(QStringView value) = 0;
    virtual void word(const char* ascii) = 0;
    virtual void blob(QByteArrayView value) = 0;

protected:
    ~ValueSink() = default;
};

} // namespace kartei
