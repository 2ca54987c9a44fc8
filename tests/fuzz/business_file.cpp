// A business file with some bytes changed: it is refused, or whatever is read from it is as it was or an error.

#include "core/storage/migrations.h"
#include "tests/fuzz/target.h"

#include <QFile>
#include <QTemporaryDir>

using namespace kartei;
using namespace kartei::fuzz;
using namespace Qt::StringLiterals;

namespace {

using Rows = std::vector<QVariantList>;

std::vector<Result<Rows>> readAll(Session& session)
{
    std::vector<Result<Rows>> read;
    const auto readTable = [&](const EntityDesc& entity) {
        read.push_back(session.select(u"SELECT * FROM \"%1\" ORDER BY \"id\""_s.arg(QLatin1String(entity.name))));
    };
    for (const EntityDesc* entity : allEntities()) {
        readTable(*entity);
        for (const PartList& list : entity->parts)
            readTable(list.desc());
    }
    return read;
}

struct SoundFile {
    QByteArray bytes;
    std::vector<Rows> content;
};

const SoundFile& soundFile()
{
    static const SoundFile sound = [] {
        const QTemporaryDir directory;
        const QString path = directory.filePath(u"sound.kartei"_s);
        newBusiness({path});
        SoundFile made;
        QFile file(path);
        require(file.open(QIODevice::ReadOnly), "a sound file can be read");
        made.bytes = file.readAll();
        const auto session = Session::open({path}, {.readOnly = true, .clock = Clock::fixed({}), .author = u"fuzz"_s});
        require(session.has_value(), "a sound file can be opened");
        for (const Result<Rows>& rows : readAll(**session)) {
            require(rows.has_value(), "a sound file can be read whole");
            made.content.push_back(*rows);
        }
        return made;
    }();
    return sound;
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

void compare(Session& session)
{
    const std::vector<Rows>& sound = soundFile().content;
    const std::vector<Result<Rows>> read = readAll(session);
    for (size_t table = 0; table < read.size(); ++table) {
        if (read[table])
            require(*read[table] == sound[table], "what is read is as it was");
        else
            require(!read[table].error().message.isEmpty(), "what can't be read is told");
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
        const QByteArray bytes = changed(soundFile().bytes, input.rest());
        require(file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size(), "there is room in /tmp");
    }
    const auto session = Session::open({path}, {.readOnly = readOnly, .clock = Clock::fixed({}), .author = u"fuzz"_s});
    if (session)
        compare(**session);
    else
        require(!session.error().message.isEmpty(), "a refusal says why");
    return 0;
}
