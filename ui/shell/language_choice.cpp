#include "ui/shell/language_choice.h"

#include "ui/base/metrics.h"
#include "ui/base/widget_style.h"
#include "ui/shell/app_settings.h"

#include <QHBoxLayout>
#include <QRadioButton>

namespace kartei {

LanguageChoice::LanguageChoice(const QString& language, QWidget* parent) : QWidget(parent)
{
    setObjectName(QStringLiteral("languages"));
    auto* row = new QHBoxLayout(this);
    plain(*row, Metrics::space8);
    for (const QString& code : AppSettings::languages()) {
        auto* button = new QRadioButton(AppSettings::nameOfLanguage(code), this);
        button->setObjectName(QStringLiteral("language_%1").arg(code));
        button->setAccessibleName(button->text());
        button->setProperty("card", true);
        button->setMinimumHeight(controlHeight() + Metrics::space8);
        button->setChecked(code == language);
        connect(button, &QRadioButton::clicked, this, [this, code, language] {
            if (code != language)
                Q_EMIT chosen(code);
        });
        row->addWidget(button, 1);
    }
}

} // namespace kartei
