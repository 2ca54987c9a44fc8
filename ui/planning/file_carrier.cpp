#include "ui/planning/file_carrier.h"

#include "core/base/private_folder.h"
#include "core/base/safe_file.h"
#include "core/base/text.h"
#include "core/planning/attachment_files.h"
#include "core/planning/file_type.h"
#include "ui/base/prompts.h"
#include "ui/base/workbench.h"
#include "ui/planning/file_addition.h"

#include <QStandardPaths>
#include <QUrl>

#include <memory>

namespace kartei {

struct FileCarrier::Opened {
    QString path; ///< empty: not to be opened, `refusal` says why
    QString refusal;
    FileType type;
};

namespace {

QString question(const QString& name, const FileType& type)
{
    const QString real = isolated(fileTypeName(type.real));
    if (!type.isKnown && type.claimed.isEmpty())
        return FileCarrier::tr("What “%1” is can't be told from its content. Open it with another program?").arg(name);
    if (!type.isKnown)
        return FileCarrier::tr(
            "What “%1” is can't be told from its content; its name says: %2. Open it with another program?")
            .arg(name, real);
    if (!type.isAsNamed())
        return FileCarrier::tr("“%1” is not what its name says (%2). It really is: %3. Open it with another program?")
            .arg(name, isolated(fileTypeName(type.claimed)), real);
    return FileCarrier::tr("“%1” is: %2. Open it with another program?").arg(name, real);
}

} // namespace

FileCarrier::FileCarrier(Workbench& bench, UrlOpener opener, QWidget* panel)
    : QObject(panel), m_bench(bench), m_panel(panel), m_opener(std::move(opener))
{
}

void FileCarrier::start(SessionJob::Work work, const std::function<void(const Result<>&)>& then)
{
    if (isBusy())
        return;
    m_job = new SessionJob(m_bench.session(), std::move(work), this);
    connect(m_job, &SessionJob::finished, this, [this, then](const Result<>& done) {
        m_job->deleteLater();
        m_job = nullptr;
        Q_EMIT busyChanged();
        then(done);
    });
    Q_EMIT busyChanged();
    m_job->start();
}

void FileCarrier::add(const Attachment& place, const QStringList& paths)
{
    if (isBusy())
        return;
    QWidget* window = m_panel;
    while (window->parentWidget()) // past a dialog, to the window that has the bench
        window = window->parentWidget();
    m_addition = new FileAddition(m_bench, window, place, paths);
    connect(m_addition, &FileAddition::finished, this, [this] {
        m_addition = nullptr;
        Q_EMIT busyChanged();
    });
    Q_EMIT busyChanged();
}

void FileCarrier::open(const Attachment& file)
{
    auto opened = std::make_shared<Opened>();
    start(
        [opened, id = file.id](Session& session, const SessionJob::Progress&) -> Result<> {
            const Result<KeptFile> kept = keptFile(session, id);
            if (!kept)
                return kept.error();
            opened->type = fileTypeOf(kept->content, kept->about.name);
            if (const Result<> allowed = checkOpenable(opened->type, kept->content, kept->about.name); !allowed) {
                opened->refusal = allowed.error().message;
                return {};
            }
            const Result<QString> path = writePrivately(nameForOpening(opened->type, kept->about.name), kept->content);
            if (!path)
                return path.error();
            opened->path = *path;
            return {};
        },
        [this, opened, file](const Result<>& done) {
            if (!done)
                m_bench.report(done.error());
            else if (opened->path.isEmpty())
                refuse(file, opened->refusal);
            else
                offer(file, *opened);
        });
}

void FileCarrier::refuse(const Attachment& file, const QString& reason)
{
    if (m_bench.prompts().notify({reason, {}, tr("Save as…")}))
        saveAs(file);
}

void FileCarrier::offer(const Attachment& file, const Opened& opened)
{
    const Confirmation confirmation{tr("Open file"), question(isolated(file.name), opened.type), tr("Open")};
    if (!m_bench.prompts().confirm(confirmation)) {
        removePrivateFile(opened.path);
        return;
    }
    if (!m_opener(QUrl::fromLocalFile(opened.path)))
        m_bench.report({Error::Kind::Access,
            tr("No program on this computer opens “%1”. Save it, then open it with a program of your choice.")
                .arg(isolated(file.name)),
            opened.path});
}

void FileCarrier::saveAs(const Attachment& file)
{
    const Id<Attachment> id = file.id; // the list that it is in may be read anew behind the dialog
    const QString name = file.name;
    const QString folder = QStandardPaths::writableLocation(QStandardPaths::DownloadLocation);
    const std::optional<QString> path
        = m_bench.prompts().saveFile({tr("Save file as"), {}, QString(folder + u'/' + nameForFolders(file)), {}});
    if (!path)
        return;
    start(
        [path = *path, id](Session& session, const SessionJob::Progress&) -> Result<> {
            const Result<KeptFile> kept = keptFile(session, id);
            return kept ? writeFile(path, kept->content, Overwrite::Replace) : Result<>(kept.error());
        },
        [this, name](const Result<>& done) {
            if (!done)
                m_bench.report(done.error());
            else
                m_bench.announce(tr("“%1” was saved.").arg(isolated(name)));
        });
}

} // namespace kartei
