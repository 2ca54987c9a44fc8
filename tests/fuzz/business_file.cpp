// A business file with some bytes changed: it is refused, or whatever is read from it is a value or an error.

#include "core/storage/migrations.h"
#include "tests/fuzz/target.h"

#include <QFile>
#include <QTemporaryDir>

using namespace kartei;
using namespace kartei::fuzz;
using namespace Qt::StringLiterals;

namespace {

const QByteArray& soundFile()
{
    static const QByteArray bytes = [] {
        const QTemporaryDir directory;
        const QString path = directory.filePath(u"sound.kartei"_s);
        newBusiness({path});
        QFile file(path);
        require(file.open(QIODevice::ReadOnly), "a sound file can be read");
        return file.readAll();
    }();
    return bytes;
}

/// Four bytes a change: three for the place, one for the value. A last odd part cuts the file there.
QByteArray changed(QByteArray bytes, const QByteArray& changes)
{
    const auto byte = [&](qsizetype at) { return static_cast<qsizetype>(static_cast<unsigned char>(changes[at])); };
    qsizetype at = 0;
    for (; at + 4 <= changes.size(); at += 4)
        bytes[(byte(at) << 16 | byte(at + 1) << 8 | byte(at + 2)) % bytes.size()] = changes[at + 3];
    return changes.size() - at == 3 ? bytes.left((byte(at) << 16 | byte(at + 1) << 8 | byte(at + 2)) % bytes.size())
                                    : bytes;
}

void readAll(Session& session)
{
    for (const EntityDesc* entity : allEntities()) {
        const auto records = session.list(*entity, u"ORDER BY \"id\""_s, {}, Parts::Load);
        require(records || !records.error().message.isEmpty(), "what can't be read is told");
    }
    static_cast<void>(checkThoroughly(session.database()));
    static_cast<void>(checkSearch(session.database()));
    static_cast<void>(session.undoTitle());
}

} // namespace

int LLVMFuzzerTestOneInput(const uint8_t* data, size_t size)
{
    Input input(data, size);
    const bool readOnly = input.choice(2) == 1;
    const QTemporaryDir directory;
    const QString path = directory.filePath(u"changed.kartei"_s);
    {
        QFile file(path);
        const QByteArray bytes = changed(soundFile(), input.rest());
        require(file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size(), "there is room in /tmp");
    }
    const auto session = Session::open({path}, {.readOnly = readOnly, .clock = Clock::fixed({}), .author = u"fuzz"_s});
    if (session)
        readAll(**session);
    else
        require(!session.error().message.isEmpty(), "a refusal says why");
    return 0;
}
