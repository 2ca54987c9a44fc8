#include "ui/base/report_error.h"

#include "ui/base/prompts.h"

#include <QLoggingCategory>

namespace kartei {

Q_LOGGING_CATEGORY(uiErrors, "kartei.ui")

bool reportError(Prompts& prompts, const Error& error, const QString& verb)
{
    if (error.kind == Error::Kind::Cancelled)
        return false;
    qCWarning(uiErrors).noquote() << error.message << error.detail;
    return prompts.notify({error.message, error.detail, verb});
}

} // namespace kartei
