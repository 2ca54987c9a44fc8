#include "ui/base/url_opener.h"

#include <QDesktopServices>

namespace kartei {

bool openInDesktop(const QUrl& url)
{
    return QDesktopServices::openUrl(url);
}

} // namespace kartei
