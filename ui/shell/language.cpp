#include "ui/shell/language.h"

#include <QApplication>
#include <QLibraryInfo>
#include <QTranslator>

namespace kartei {

namespace {

void install(QApplication& app, const QString& file)
{
    auto* translator = new QTranslator(&app);
    if (translator->load(file))
        QCoreApplication::installTranslator(translator);
    else
        delete translator;
}

} // namespace

void applyLanguage(QApplication& app, const QString& language, const QLocale& region)
{
    for (QTranslator* old : app.findChildren<QTranslator*>(QString(), Qt::FindDirectChildrenOnly)) {
        QCoreApplication::removeTranslator(old);
        delete old;
    }
    const QString folder = QLibraryInfo::path(QLibraryInfo::TranslationsPath);
    install(app, QStringLiteral("%1/qtbase_%2.qm").arg(folder, language));
    install(app, QStringLiteral(":/i18n/kartei_%1.qm").arg(language));
    QLocale::setDefault(region);
    QGuiApplication::setLayoutDirection(QLocale(language).textDirection());
}

} // namespace kartei
