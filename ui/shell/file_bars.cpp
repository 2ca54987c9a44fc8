#include "ui/shell/file_bars.h"

#include "core/base/text.h"
#include "core/storage/file_place.h"
#include "ui/base/inline_bar.h"
#include "ui/base/workbench.h"
#include "ui/shell/app_settings.h"

#include <QCoreApplication>
#include <QPushButton>
#include <QVBoxLayout>

namespace kartei {

namespace {

QString say(const char* text)
{
    return QCoreApplication::translate("FileBars", text);
}

/// A bar that goes for good when its button is pressed.
class Warnings {
public:
    Warnings(QVBoxLayout& bars, QWidget* parent, Workbench& bench, AppSettings& settings)
        : m_bars(bars), m_parent(parent), m_bench(bench), m_settings(settings)
    {
    }

    void add(const QString& name, const QString& sentence)
    {
        const QString address = m_bench.session().location().address;
        if (m_settings.isUnderstood(address, name))
            return;
        InlineBar* bar = make(Status::Warning, sentence);
        QPushButton* button = bar->addButton(say(QT_TRANSLATE_NOOP("FileBars", "Understood")), name);
        QObject::connect(button, &QPushButton::clicked, bar, [bar, address, name, &settings = m_settings] {
            settings.noteUnderstood(address, name);
            bar->hide();
        });
    }

    void addPermissions()
    {
        InlineBar* bar = make(Status::Warning,
            say(QT_TRANSLATE_NOOP("FileBars", "Other users of this computer can read the file of this business.")));
        QPushButton* button
            = bar->addButton(say(QT_TRANSLATE_NOOP("FileBars", "Keep it to myself")), QStringLiteral("makePrivate"));
        QObject::connect(button, &QPushButton::clicked, bar, [bar, &bench = m_bench] {
            if (const Result<> done = makePrivate(bench.session().location()); !done)
                return bench.report(done.error());
            bar->hide();
        });
    }

private:
    InlineBar* make(Status status, const QString& sentence)
    {
        auto* bar = new InlineBar(status, sentence, m_parent);
        m_bars.addWidget(bar);
        return bar;
    }

    QVBoxLayout& m_bars;
    QWidget* m_parent;
    Workbench& m_bench;
    AppSettings& m_settings;
};

} // namespace

void addFileBars(QVBoxLayout& bars, QWidget* parent, Workbench& bench, AppSettings& settings)
{
    const FilePlace place = placeOf(bench.session().location());
    Warnings warnings(bars, parent, bench, settings);
    if (place.isReadableByOthers)
        warnings.addPermissions();
    if (place.isOnNetwork && !bench.session().isReadOnly()) // whoever reads is told who works
        warnings.add(QStringLiteral("networkUnderstood"),
            say(QT_TRANSLATE_NOOP("FileBars",
                "The business lies on another computer's disk. Only one person can work in it at a time; for more, "
                "use a PostgreSQL server.")));
    if (!place.syncService.isEmpty())
        warnings.add(QStringLiteral("syncUnderstood"),
            say(QT_TRANSLATE_NOOP("FileBars",
                    "%1 copies this folder to other computers. Work in the business on one computer at a time, and let "
                    "the copying end before you change over."))
                .arg(isolated(place.syncService)));
    if (!place.conflictedCopies.isEmpty())
        warnings.add(QStringLiteral("conflict:") + place.conflictedCopies.join(u'|'),
            say(QT_TRANSLATE_NOOP("FileBars",
                    "The business was changed on two computers at once. The other version lies beside it: %1. Open it "
                    "in another window and take over what is missing here."))
                .arg(isolated(place.conflictedCopies.join(QStringLiteral(", ")))));
}

} // namespace kartei
