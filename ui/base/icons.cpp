#include "ui/base/icons.h"

#include "ui/base/theme.h"

#include <QGuiApplication>
#include <QIconEngine>
#include <QPainter>
#include <QPixmapCache>
#include <QSet>
#include <QStandardPaths>
#include <QTransform>

#include <array>

namespace kartei {

namespace {

constexpr std::array<const char*, static_cast<size_t>(Icon::Count_)> kNames
    = {"view-pim-tasks", "view-calendar-month", "user", "view-bank", "im-user", "object-columns", "view-pim-notes",
        "view-media-publisher", "view-financial-list", "view-barcode", "dialog-messages", "tag-properties",
        "view-time-schedule", "mail-sent", "view-group", "office-chart-bar", "settings-configure", "help-contents",
        "edit-find", "list-add", "application-menu", "view-more-symbolic", "go-previous", "go-next", "sidebar-collapse",
        "sidebar-expand", "notifications", "view-sort", "view-filter", "document-edit", "edit-rename", "edit-delete",
        "dialog-ok-apply", "chronometer", "edit-delete-remove", "call-start", "call-incoming", "call-outgoing",
        "call-missed", "mail-message", "document-send", "note", "view-calendar-day", "view-task", "view-task-add",
        "mail-attachment", "mail-reply-sender", "insert-text", "document-print", "document-export", "document-import",
        "document-new", "edit-undo", "edit-redo", "view-history", "edit-copy", "dialog-warning", "appointment-reminder",
        "dialog-cancel", "object-locked", "object-unlocked", "merge", "edit-link", "zoom-in", "zoom-out",
        "zoom-fit-width", "view-statistics", "go-next-skip", "tag", "globe", "mark-location", "view-list-text",
        "view-list-details", "starred-symbolic", "non-starred-symbolic", "view-refresh", "view-sort-ascending",
        "view-sort-descending", "arrow-up", "arrow-down", "view-hidden", "view-visible", "insert-image"};
static_assert(kNames.back() != nullptr, "every Icon has a name");

bool isMirrored(const QString& name)
{
    static const QSet<QString> directed = {QStringLiteral("mail-sent"), QStringLiteral("go-previous"),
        QStringLiteral("go-next"), QStringLiteral("sidebar-collapse"), QStringLiteral("sidebar-expand"),
        QStringLiteral("document-send"), QStringLiteral("mail-reply-sender"), QStringLiteral("document-export"),
        QStringLiteral("document-import"), QStringLiteral("edit-undo"), QStringLiteral("edit-redo"),
        QStringLiteral("go-next-skip"), QStringLiteral("view-list-text")};
    return directed.contains(name);
}

QColor tintColour(IconTint tint)
{
    const Theme& t = theme();
    switch (tint) {
    case IconTint::Normal:
        return t.text2;
    case IconTint::Text:
        return t.text;
    case IconTint::Soft:
        return t.softText;
    case IconTint::OnFill:
        return t.onFill;
    case IconTint::Accent:
        return t.accent;
    case IconTint::Success:
        return t.success.ink;
    case IconTint::Warning:
        return t.warning.ink;
    case IconTint::Danger:
        return t.danger.ink;
    case IconTint::Info:
        return t.info.ink;
    }
    Q_UNREACHABLE();
}

class TintedIconEngine final : public QIconEngine {
public:
    TintedIconEngine(QString name, IconTint tint) : m_name(std::move(name)), m_tint(tint) { }

    QIconEngine* clone() const override { return new TintedIconEngine(m_name, m_tint); }
    QString key() const override { return QStringLiteral("kartei"); }
    QString iconName() override { return m_name; }
    bool isNull() override { return !QIcon::hasThemeIcon(m_name); }

    void paint(QPainter* painter, const QRect& rect, QIcon::Mode mode, QIcon::State state) override
    {
        const qreal scale = painter->device()->devicePixelRatioF();
        painter->drawPixmap(rect, scaledPixmap(rect.size() * scale, mode, state, scale));
    }
    QPixmap pixmap(const QSize& size, QIcon::Mode mode, QIcon::State state) override
    {
        return scaledPixmap(size, mode, state, 1);
    }
    QSize actualSize(const QSize& size, QIcon::Mode, QIcon::State) override { return size; }

    /// `size` in device pixels.
    QPixmap scaledPixmap(const QSize& size, QIcon::Mode mode, QIcon::State state, qreal scale) override
    {
        const QColor colour = colourFor(mode, state);
        const bool isRtl = QGuiApplication::isRightToLeft();
        const QString key = QStringLiteral("kartei-icon/%1/%2/%3x%4/%5/%6")
                                .arg(m_name, colour.name())
                                .arg(size.width())
                                .arg(size.height())
                                .arg(scale)
                                .arg(isRtl);
        QPixmap result;
        if (!QPixmapCache::find(key, &result)) {
            result = painted(size, colour, isRtl, scale);
            QPixmapCache::insert(key, result);
        }
        return result;
    }

private:
    QColor colourFor(QIcon::Mode mode, QIcon::State state) const
    {
        if (mode == QIcon::Disabled)
            return theme().input;
        if (m_tint == IconTint::Normal && (mode == QIcon::Selected || state == QIcon::On))
            return theme().softText;
        return tintColour(m_tint);
    }

    QPixmap painted(const QSize& size, const QColor& colour, bool isRtl, qreal scale) const
    {
        QPixmap result(size);
        result.fill(Qt::transparent);
        const int side = qMin(size.width(), size.height());
        const int logical = qRound(side / scale);
        QPixmap source = QIcon::fromTheme(m_name).pixmap(QSize(logical, logical), scale);
        source.setDevicePixelRatio(1);
        if (source.isNull())
            return result;
        if (isRtl && isMirrored(m_name))
            source = source.transformed(QTransform::fromScale(-1, 1));
        QRect place(QPoint(), source.size().scaled(side, side, Qt::KeepAspectRatio));
        place.moveCenter(QRect(0, 0, size.width(), size.height()).center());
        if (size.width() > size.height())
            place.moveLeft(isRtl ? size.width() - side : 0);
        QPainter painter(&result);
        painter.setRenderHint(QPainter::SmoothPixmapTransform);
        painter.drawPixmap(place, source);
        painter.setCompositionMode(QPainter::CompositionMode_SourceIn);
        painter.fillRect(result.rect(), colour);
        painter.end();
        return result;
    }

    QString m_name;
    IconTint m_tint;
};

} // namespace

QIcon icon(Icon use, IconTint tint)
{
    return icon(iconName(use), tint);
}

QIcon icon(const QString& name, IconTint tint)
{
    return QIcon(new TintedIconEngine(name, tint));
}

QString iconName(Icon use)
{
    return QLatin1String(kNames[static_cast<size_t>(use)]);
}

void useBreezeIcons()
{
    QStringList paths = QIcon::themeSearchPaths();
    const QStringList folders = QStandardPaths::locateAll(
        QStandardPaths::GenericDataLocation, QStringLiteral("icons"), QStandardPaths::LocateDirectory);
    for (const QString& folder : folders) {
        if (!paths.contains(folder))
            paths << folder;
    }
    QIcon::setThemeSearchPaths(paths);
    QIcon::setThemeName(QStringLiteral("breeze"));
}

} // namespace kartei
