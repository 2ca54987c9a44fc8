#include "core/planning/file_type.h"

#include "core/base/text.h"

#include <QCoreApplication>
#include <QMimeDatabase>
#include <QRegularExpression>
#include <QStringDecoder>

#include <algorithm>
#include <array>

namespace kartei {

using namespace Qt::StringLiterals;

namespace {

const QString kUnknown = u"application/octet-stream"_s;

/// And whatever is one of these, as the system's list of types says: most scripts are x-executable.
constexpr std::array kRunning{"application/x-executable"_L1, "application/x-sharedlib"_L1,
    "application/x-pie-executable"_L1, "application/x-object"_L1, "application/x-core"_L1,
    "application/x-mach-binary"_L1, "application/x-ms-dos-executable"_L1, "application/x-msdownload"_L1,
    "application/x-msdos-program"_L1, "application/vnd.microsoft.portable-executable"_L1, "application/x-msi"_L1,
    "application/x-ms-shortcut"_L1, "application/x-bat"_L1, "application/x-powershell"_L1, "application/x-mswinurl"_L1,
    "application/hta"_L1, "application/x-desktop"_L1, "application/x-shellscript"_L1, "application/javascript"_L1,
    "text/javascript"_L1, "application/ecmascript"_L1, "text/x-python"_L1, "text/x-python3"_L1,
    "application/x-python-bytecode"_L1, "application/x-perl"_L1, "application/x-ruby"_L1, "application/x-php"_L1,
    "text/x-lua"_L1, "text/x-tcl"_L1, "text/vbscript"_L1, "application/x-java"_L1, "application/x-java-archive"_L1,
    "application/java-archive"_L1, "application/x-java-jnlp-file"_L1, "application/vnd.appimage"_L1,
    "application/x-iso9660-appimage"_L1, "application/vnd.flatpak"_L1, "application/vnd.flatpak.ref"_L1,
    "application/vnd.flatpak.repo"_L1, "application/vnd.snap"_L1, "application/vnd.debian.binary-package"_L1,
    "application/x-rpm"_L1, "application/x-raw-disk-image"_L1, "application/x-cd-image"_L1,
    "application/x-shockwave-flash"_L1, "text/html"_L1, "application/xhtml+xml"_L1, "application/x-mimearchive"_L1,
    "image/svg+xml"_L1, "image/svg+xml-compressed"_L1, "application/x-extension-html"_L1};

/// What other systems and tools run by the end of the name, whatever the list of types knows.
constexpr std::array kRunningSuffixes{"appimage"_L1, "application"_L1, "apk"_L1, "bash"_L1, "bat"_L1, "bin"_L1,
    "chm"_L1, "cmd"_L1, "com"_L1, "command"_L1, "cpl"_L1, "csh"_L1, "deb"_L1, "desktop"_L1, "dll"_L1, "exe"_L1,
    "flatpakref"_L1, "hta"_L1, "htm"_L1, "html"_L1, "jar"_L1, "jnlp"_L1, "js"_L1, "jse"_L1, "lnk"_L1, "mht"_L1,
    "mhtml"_L1, "msc"_L1, "msi"_L1, "msp"_L1, "php"_L1, "pif"_L1, "pl"_L1, "ps1"_L1, "py"_L1, "pyc"_L1, "pyw"_L1,
    "rb"_L1, "reg"_L1, "rpm"_L1, "run"_L1, "scf"_L1, "scr"_L1, "sh"_L1, "shtml"_L1, "snap"_L1, "so"_L1, "svg"_L1,
    "svgz"_L1, "swf"_L1, "tcl"_L1, "url"_L1, "vb"_L1, "vbe"_L1, "vbs"_L1, "webloc"_L1, "workflow"_L1, "wsf"_L1,
    "wsh"_L1, "xht"_L1, "xhtml"_L1, "zsh"_L1};

bool runs(const QString& mediaType)
{
    const QMimeType type = QMimeDatabase().mimeTypeForName(mediaType);
    if (mediaType.contains("macroenabled"_L1, Qt::CaseInsensitive))
        return true;
    if (type.inherits(u"application/json"_s)) // a script by its parents only
        return false;
    return std::ranges::any_of(
        kRunning, [&](QLatin1String running) { return mediaType == running || type.inherits(running); });
}

bool hasRunningSuffix(const QString& name)
{
    const QString suffix = name.section(u'.', -1).toLower();
    return name.contains(u'.')
        && std::ranges::any_of(kRunningSuffixes, [&](QLatin1String running) { return suffix == running; });
}

/// As UTF-8 where its first bytes say that it is another Unicode; in lower case, without the blanks at its beginning.
QByteArray textOf(const QByteArray& content)
{
    const auto encoding = QStringConverter::encodingForData(content, u'<');
    const QByteArray text = encoding ? QString(QStringDecoder(*encoding).decode(content)).toUtf8() : content;
    return text.trimmed().toLower();
}

/// What stands behind declarations and comments; a DOCTYPE with rules of its own stays, as it may name anything anew.
QByteArrayView withoutProlog(QByteArrayView text)
{
    constexpr std::array<std::pair<QByteArrayView, QByteArrayView>, 3> kSkipped{
        {{"<!--", "-->"}, {"<?", "?>"}, {"<!doctype", ">"}}};
    for (;;) {
        const auto part = std::ranges::find_if(kSkipped, [&](const auto& each) { return text.startsWith(each.first); });
        const qsizetype end = part == kSkipped.end() ? -1 : text.indexOf(part->second, part->first.size());
        if (end < 0 || text.startsWith("<!doctype html") || text.startsWith("<?xml-stylesheet")
            || (text.startsWith("<!doctype") && text.first(end).contains('[')))
            return text;
        text = text.sliced(end + part->second.size()).trimmed();
    }
}

/// A namespace that is written so that it is not found as text.
bool hidesNamespace(QByteArrayView text)
{
    for (qsizetype at = text.indexOf("xmlns"); at >= 0; at = text.indexOf("xmlns", at)) {
        const qsizetype close = text.indexOf('>', at);
        const qsizetype end = close < 0 ? text.size() : close;
        if (text.sliced(at, end - at).contains(QByteArrayView("&#")))
            return true;
        at = end;
    }
    return false;
}

/// A browser runs what is in it, whatever else it is.
bool isPage(const QByteArray& content)
{
    const QByteArray text = textOf(content);
    if (!text.startsWith('<'))
        return false;
    const QByteArrayView begun = withoutProlog(text);
    const auto beginsWith = [&](const char* part) { return begun.startsWith(part); };
    static const QRegularExpression root(u"^<(?:[^\\s<>/:]*:)?(?:html|svg|script)\\b"_s);
    return std::ranges::any_of(std::array{"<!doctype", "<!--", "<?"}, beginsWith)
        || root.match(QString::fromUtf8(begun.first(std::min<qsizetype>(begun.size(), 1024)))).hasMatch()
        || text.contains("http://www.w3.org/1999/xhtml") || text.contains("http://www.w3.org/2000/svg")
        || hidesNamespace(text);
}

/// Beginnings that a kernel, a desktop or a browser acts on, known without any list of types.
bool beginsAsProgram(const QByteArray& content)
{
    const QByteArray head = content.left(1024);
    const bool isDos = head.startsWith("MZ") && head.contains('\0');
    if (head.startsWith("\x7f"
                        "ELF")
        || head.startsWith("#!") || isDos)
        return true;
    return textOf(head).startsWith("[desktop entry]") || isPage(content);
}

} // namespace

FileType fileTypeOf(const QByteArray& content, const QString& name)
{
    const QMimeDatabase types;
    const QMimeType real = types.mimeTypeForData(content);
    const QList<QMimeType> claims = types.mimeTypesForFileName(name);
    if (claims.isEmpty())
        return {real.name(), {}, real.name() != kUnknown};
    if (real.name() == kUnknown)
        return {claims.front().name(), claims.front().name(), false};
    for (const QMimeType& claim : claims) {
        if (claim.inherits(real.name())) // more exact: CSV is text, too
            return {claim.name(), claim.name(), true};
        if (real.inherits(claim.name()))
            return {real.name(), real.name(), true};
    }
    return {real.name(), claims.front().name(), true};
}

QString fileTypeName(const QString& mediaType)
{
    const QString name = QMimeDatabase().mimeTypeForName(mediaType).comment();
    return name.isEmpty() ? mediaType : name;
}

Result<> checkOpenable(const FileType& type, const QByteArray& content, const QString& name)
{
    if (!runs(type.real) && !runs(type.claimed) && !hasRunningSuffix(name) && !beginsAsProgram(content))
        return {};
    return invalid(QCoreApplication::translate("Attachment",
        "“%1” is not opened from here, because it can run something on this computer (%2). Save it if you need it.")
                       .arg(isolated(name), isolated(fileTypeName(runs(type.claimed) ? type.claimed : type.real))));
}

QString nameForOpening(const FileType& type, const QString& name)
{
    if (type.isAsNamed() && !type.claimed.isEmpty())
        return name;
    const QString suffix = QMimeDatabase().mimeTypeForName(type.real).preferredSuffix();
    return suffix.isEmpty() ? name : QString(name + u'.' + suffix);
}

} // namespace kartei
