#include "ui/base/draft_store.h"

#include "core/base/safe_file.h"
#include "core/storage/session.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QJsonDocument>
#include <QStandardPaths>

namespace kartei {

namespace {

constexpr int kDelay = 2000; ///< ms

QString pathFor(const Location& location)
{
    if (location.address.isEmpty() || location.address == QLatin1String(":memory:"))
        return {};
    const QString address = location.isServer() ? location.address : QFileInfo(location.address).absoluteFilePath();
    const QByteArray digest = QCryptographicHash::hash(address.toUtf8(), QCryptographicHash::Sha256).toHex();
    const QDir folder(QStandardPaths::writableLocation(QStandardPaths::AppLocalDataLocation));
    return folder.filePath(QStringLiteral("drafts/%1.json").arg(QLatin1String(digest.left(32))));
}

} // namespace

DraftStore& DraftStore::of(Session& session)
{
    if (auto* drafts = session.findChild<DraftStore*>(QString(), Qt::FindDirectChildrenOnly))
        return *drafts;
    return *new DraftStore(session);
}

DraftStore::DraftStore(Session& session) : QObject(&session), m_path(pathFor(session.location())), m_kept(stored())
{
    m_timer.setSingleShot(true);
    m_timer.setInterval(kDelay);
    connect(&m_timer, &QTimer::timeout, this, &DraftStore::write);
}

DraftStore::~DraftStore()
{
    write();
}

QJsonObject DraftStore::stored() const
{
    QFile file(m_path);
    return !m_path.isEmpty() && file.open(QIODevice::ReadOnly) ? QJsonDocument::fromJson(file.readAll()).object()
                                                               : QJsonObject();
}

QJsonObject DraftStore::at(const QString& place) const
{
    return m_kept.value(place).toObject();
}

void DraftStore::keep(const QString& place, const QJsonObject& draft)
{
    if (at(place) == draft)
        return;
    if (draft.isEmpty())
        m_kept.remove(place);
    else
        m_kept.insert(place, draft);
    m_waiting.insert(place, draft.isEmpty() ? QJsonValue() : QJsonValue(draft));
    if (!m_timer.isActive())
        m_timer.start();
}

void DraftStore::write()
{
    m_timer.stop();
    if (m_path.isEmpty() || m_waiting.isEmpty())
        return;
    QJsonObject all = stored(); // another window of the business writes its own
    for (auto change = m_waiting.constBegin(); change != m_waiting.constEnd(); ++change) {
        if (change.value().isNull())
            all.remove(change.key());
        else
            all.insert(change.key(), change.value());
    }
    const QString folder = QFileInfo(m_path).path();
    const bool isThere = QDir().mkpath(folder)
        && QFile::setPermissions(folder, QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
    if (isThere && writeFile(m_path, QJsonDocument(all).toJson(QJsonDocument::Compact), Overwrite::Replace))
        m_waiting = {};
}

} // namespace kartei
