#pragma once

namespace kartei::test {

/// A disk under SQLite that fails on demand: every file that SQLite opens after the first faulty() goes through it.
class FaultyDisk {
public:
    enum class Fault {
        Error, ///< a write or a sync reports an input/output error
        HalfWritten, ///< a write stores its first half, then reports an error
        Full, ///< a write finds no room
    };
    static FaultyDisk& instance();

    /// The `call`th write or sync from now on fails, with `andLater` all after it too.
    void arm(Fault fault, int call, bool andLater);
    /// Whole again. True: a call had failed.
    bool disarm();

    /// For the file system: whether this call fails, and how.
    bool failsNow(bool isWrite, Fault* fault);

private:
    FaultyDisk();
    Fault m_fault = Fault::Error;
    int m_left = 0; ///< calls until it fails; 0: whole
    bool m_andLater = false;
    bool m_failed = false;
};

} // namespace kartei::test
