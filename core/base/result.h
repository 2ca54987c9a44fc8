#pragma once

#include <QString>
#include <tl/expected.hpp>

#include <utility>

namespace kartei {

struct Error {
    /// Decides what the window does with it and the exit status of the command line (in brackets).
    enum class Kind {
        NotFound, ///< no such record [1]
        Conflict, ///< somebody else changed the same thing [1]
        Invalid, ///< the input breaks a rule [1]
        Usage, ///< the command line itself is wrong [2]
        Refused, ///< the file is foreign or from a newer version [3]
        Damaged, ///< the file does not say any more what was stored in it [3]
        InUse, ///< locked by another program [5]
        Access, ///< missing file, no permission, full disk [6]
        Storage, ///< the database failed in another way [1]
        Cancelled, ///< the user stopped it [1]
    };
    Kind kind = Kind::Invalid;
    QString message; ///< translated: what happened, to which record, what to do
    QString detail; ///< for the log and behind "Details": SQL, driver text, path
};

/// A value or an Error. `return value;` and `return error;` both work.
template <class T = void>
class [[nodiscard]] Result : public tl::expected<T, Error> {
    using Base = tl::expected<T, Error>;

public:
    using Base::Base;
    Result() = default;
    Result(Error error) : Base(tl::unexpect, std::move(error)) { }
};

inline Error invalid(QString message)
{
    return {Error::Kind::Invalid, std::move(message), {}};
}

} // namespace kartei
