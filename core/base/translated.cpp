#include "core/base/translated.h"

#include <QCoreApplication>
#include <QHash>
#include <QTranslator>

#include <memory>

namespace kartei {

QString translatedTo(const QString& language, const char* context, const char* text)
{
    thread_local QHash<QString, std::shared_ptr<QTranslator>> translators;
    std::shared_ptr<QTranslator>& translator = translators[language];
    if (!translator) {
        translator = std::make_shared<QTranslator>();
        if (language != QLatin1String("en"))
            static_cast<void>(translator->load(QStringLiteral(":/i18n/kartei_%1.qm").arg(language)));
    }
    const QString translated = translator->translate(context, text);
    return translated.isEmpty() ? QString::fromUtf8(text) : translated;
}

QString programLanguage()
{
    //: The code of the language you translate into: de, cs, he.
    return QCoreApplication::translate("DisplayText", "en_GB", "code of this language").left(2);
}

} // namespace kartei
