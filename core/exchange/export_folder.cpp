#include "core/exchange/export_folder.h"

#include "core/base/text.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QJsonDocument>

#include <algorithm>
#include <cerrno>
#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

namespace kartei {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 kLargestFile = 64 << 20; ///< of those that records hold: SQLite takes no more
constexpr qint64 kLargestTable = qint64{16} << 30;
constexpr qint64 kLongestLine = 96 << 20; ///< a history line can hold such a file in base64
constexpr qint64 kChunk = 1 << 20;
constexpr qsizetype kNamed = 10; ///< faults that are told one by one

Error refused(const QString& text)
{
    return {Error::Kind::Refused, text, {}};
}

/// Never a link, a pipe or a device, which may hang or lead elsewhere. Null: errno says why.
std::unique_ptr<QFile> openPlain(const QString& path)
{
    const int fd = ::open(QFile::encodeName(path).constData(), O_RDONLY | O_NOFOLLOW | O_NONBLOCK | O_CLOEXEC);
    struct stat found { };
    auto file = std::make_unique<QFile>();
    if (fd >= 0 && ::fstat(fd, &found) == 0 && S_ISREG(found.st_mode)
        && file->open(fd, QIODevice::ReadOnly, QFileDevice::AutoCloseHandle))
        return file;
    const int reason = fd >= 0 ? EINVAL : errno;
    if (fd >= 0)
        ::close(fd);
    errno = reason;
    return nullptr;
}

qint64 largest(const QString& name)
{
    return name.startsWith("files/"_L1) ? kLargestFile : kLargestTable;
}

QString listOf(const QStringList& names)
{
    QStringList shown;
    for (const QString& name : names.first(std::min(kNamed, names.size())))
        shown += isolated(name.left(120));
    if (names.size() > kNamed)
        shown += u"…"_s;
    return shown.join(u", "_s);
}

Error stopped()
{
    return {Error::Kind::Cancelled,
        QCoreApplication::translate("Exchange", "The import was stopped. Nothing was written."), {}};
}

} // namespace

struct ExportFolder::Faults {
    QStringList missing;
    QStringList changed;
    QStringList strange;

    QString text() const
    {
        QStringList sentences;
        if (!missing.isEmpty())
            sentences += QCoreApplication::translate("CompleteExport", "Missing: %1.").arg(listOf(missing));
        if (!changed.isEmpty())
            sentences += QCoreApplication::translate("CompleteExport", "Not as exported: %1.").arg(listOf(changed));
        if (!strange.isEmpty())
            sentences += QCoreApplication::translate("CompleteExport", "Not part of it: %1.").arg(listOf(strange));
        return sentences.join(u' ');
    }
};

Result<ExportFolder> ExportFolder::open(const QString& path)
{
    const QString shown = isolated(QDir::toNativeSeparators(path));
    if (!QFileInfo(path).isDir())
        return Error{Error::Kind::Access,
            QCoreApplication::translate("CompleteExport", "%1 is no folder. Name the folder of a complete export.")
                .arg(shown),
            path};
    const std::unique_ptr<QFile> file = openPlain(path + u'/' + kManifestName);
    if (!file || file->size() > kLargestManifest)
        return refused(
            QCoreApplication::translate("CompleteExport", "%1 is not a complete export of Kartei: it holds no file %2.")
                .arg(shown, kManifestName));
    const Result<ExportManifest> manifest = ExportManifest::fromBytes(file->read(kLargestManifest));
    if (!manifest)
        return manifest.error();
    return ExportFolder(path, *manifest);
}

void ExportFolder::findStrangers(const QString& folder, QStringList& strangers) const
{
    const QDir directory(folder.isEmpty() ? m_path : QString(m_path + u'/' + folder));
    const auto entries = directory.entryInfoList(QDir::AllEntries | QDir::Hidden | QDir::System | QDir::NoDotAndDotDot);
    for (const QFileInfo& entry : entries) {
        const QString name = folder.isEmpty() ? entry.fileName() : QString(folder + u'/' + entry.fileName());
        const bool isFolder = !entry.isSymLink() && entry.isDir();
        // its files come one after the other in the sorted list of names
        const auto inside = m_manifest.files.lowerBound(name + u'/');
        if (isFolder && inside != m_manifest.files.end() && inside.key().startsWith(name + u'/'))
            findStrangers(name, strangers);
        else if (isFolder || (name != kManifestName && !m_manifest.files.contains(name)))
            strangers += name;
    }
}

QStringList ExportFolder::strangers() const
{
    QStringList found;
    findStrangers({}, found);
    return found;
}

Result<> ExportFolder::checkFiles(const std::function<bool(qint64, qint64)>& progress, Faults& faults) const
{
    qint64 total = 0;
    for (const FileMark& mark : m_manifest.files)
        total += mark.size;
    qint64 done = 0;
    for (auto entry = m_manifest.files.begin(); entry != m_manifest.files.end(); ++entry) {
        const std::unique_ptr<QFile> file = openPlain(m_path + u'/' + entry.key());
        if (!file) {
            (errno == ENOENT || errno == ENOTDIR ? faults.missing : faults.strange) += entry.key();
            continue;
        }
        if (file->size() != entry->size || entry->size > largest(entry.key())) {
            faults.changed += entry.key();
            continue;
        }
        QCryptographicHash hash(QCryptographicHash::Sha256);
        for (QByteArray chunk = file->read(kChunk); !chunk.isEmpty(); chunk = file->read(kChunk)) {
            hash.addData(chunk);
            done += chunk.size();
            if (progress && !progress(done, total))
                return stopped();
        }
        if (hash.result().toHex() != entry->sha256)
            faults.changed += entry.key();
    }
    return {};
}

Result<> ExportFolder::verify(const std::function<bool(qint64 done, qint64 total)>& progress) const
{
    Faults faults;
    faults.strange = strangers();
    if (const Result<> checked = checkFiles(progress, faults); !checked)
        return checked;
    const QString found = faults.text();
    if (found.isEmpty())
        return {};
    return refused(QCoreApplication::translate("CompleteExport",
        "%1 is not as it was exported. %2 Nothing was imported: take an unchanged copy of the folder.")
                       .arg(isolated(QDir::toNativeSeparators(m_path)), found));
}

Result<QByteArray> ExportFolder::content(const QString& name, const FileMark& mark) const
{
    const auto known = m_manifest.files.constFind(name);
    const std::unique_ptr<QFile> file
        = name.startsWith("files/"_L1) && known != m_manifest.files.constEnd() && *known == mark
        ? openPlain(m_path + u'/' + name)
        : nullptr;
    const QByteArray content = file && file->size() <= kLargestFile ? file->read(kLargestFile) : QByteArray();
    if (content.size() == mark.size
        && QCryptographicHash::hash(content, QCryptographicHash::Sha256).toHex() == mark.sha256)
        return content;
    return refused(QCoreApplication::translate("CompleteExport", "The file %1 is not the one that the record names.")
                       .arg(isolated(name.left(120))));
}

RecordLines::RecordLines(std::unique_ptr<QFile> file) : m_file(std::move(file)), m_hash(QCryptographicHash::Sha256) { }

Error RecordLines::unreadable() const
{
    return refused(QCoreApplication::translate("CompleteExport", "%1, line %2: no record as Kartei exports it.")
                       .arg(isolated(QFileInfo(m_file->objectName()).fileName()))
                       .arg(m_line));
}

Result<std::unique_ptr<RecordLines>> RecordLines::open(const QString& path)
{
    std::unique_ptr<QFile> file = openPlain(path);
    if (!file)
        return refused(QCoreApplication::translate("CompleteExport", "The file %1 can't be read.")
                           .arg(isolated(QDir::toNativeSeparators(path))));
    file->setObjectName(path); // opened by its descriptor it has no name
    std::unique_ptr<RecordLines> lines(new RecordLines(std::move(file)));
    lines->m_line = 1;
    if (lines->m_file->readLine(kLongestLine) != "[\n")
        return lines->unreadable();
    return lines;
}

Result<std::optional<QJsonObject>> RecordLines::next()
{
    if (m_isOver)
        return std::optional<QJsonObject>();
    ++m_line;
    QByteArray line = m_file->readLine(kLongestLine);
    m_isOver = line == "]\n" && m_file->atEnd();
    if (m_isOver)
        return std::optional<QJsonObject>();
    const bool isMore = line.endsWith(",\n");
    line.chop(isMore ? 2 : 1);
    QJsonParseError parsed;
    const QJsonDocument document = QJsonDocument::fromJson(line, &parsed);
    if (m_isLast || parsed.error != QJsonParseError::NoError || !document.isObject())
        return unreadable();
    m_isLast = !isMore;
    line += '\n';
    m_hash.addData(line);
    return std::optional(document.object());
}

QByteArray lineOf(const QJsonObject& object)
{
    return QJsonDocument(object).toJson(QJsonDocument::Compact) + '\n';
}

} // namespace kartei
