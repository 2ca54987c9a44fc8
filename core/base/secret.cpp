#include "core/base/secret.h"

#include <sodium.h>

namespace kartei {

void wipe(QByteArray& secret)
{
    if (secret.data_ptr().isMutable()) // else it stands in the program's own text
        sodium_memzero(
            secret.data_ptr().data(), static_cast<size_t>(secret.size())); // data() would copy what is shared
    secret.clear();
}

} // namespace kartei
