#pragma once

#include "core/storage/session.h"

#include <cstddef>
#include <cstdint>
#include <memory>

/// What every file in this folder that is named for a target defines: one run with these bytes. Under clang it is
/// driven by libFuzzer (`packaging/fuzz`), in the ordinary tests by replay.cpp over the corpus.
extern "C" int LLVMFuzzerTestOneInput(const uint8_t* data, size_t size);

namespace kartei::fuzz {

/// Bytes that are read from the front, one choice after the other; the rest is the input proper.
class Input {
public:
    Input(const uint8_t* data, size_t size) : m_data(data), m_size(size) { }
    /// Below `limit`; 0 when there is nothing left.
    size_t choice(size_t limit);
    QByteArray rest() const;
    QString text() const { return QString::fromUtf8(rest()); }

private:
    const uint8_t* m_data;
    size_t m_size;
};

/// A new business with some records.
std::unique_ptr<Session> newBusiness(const Location& location);

/// Such a business in memory, the same one in every run: targets leave it as it is.
Session& business();

/// One of the kinds that are imported and filtered.
const EntityDesc& entityOf(Input& input);

/// Ends the run as a finding; `where` is told with it.
void require(bool holds, const char* what, const QString& where = {});

} // namespace kartei::fuzz
