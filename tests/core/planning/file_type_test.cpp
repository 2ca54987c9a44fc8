#include "core/planning/file_type.h"

#include "tests/support/catch_qt.h"

using namespace kartei;
using namespace Qt::StringLiterals;

namespace {

const QByteArray kPng = QByteArray::fromHex("89504e470d0a1a0a0000000d49484452") + QByteArray(40, '\0');
const QByteArray kPdf = "%PDF-1.7\n1 0 obj\n<< >>\nendobj\n";
const QByteArray kElf = QByteArray("\x7f"
                                   "ELF\x02\x01\x01",
                            7)
    + QByteArray(60, '\0');
const QByteArray kProlog = "<?xml version=\"1.0\"?>\n<!--" + QByteArray(100'000, ' ') + "-->\n<?other?>\n";
const QByteArray kExe = QByteArray("MZ\x90\0\x03\0\0\0", 8) + QByteArray(120, '\0');

QByteArray inUtf16(const QString& text)
{
    return "\xff\xfe" + QByteArray(reinterpret_cast<const char*>(text.utf16()), text.size() * 2);
}

} // namespace

TEST_CASE("a file is what its content says, and its name is believed only where that fits")
{
    const FileType picture = fileTypeOf(kPng, u"photo.png"_s);
    CHECK(picture.real == u"image/png"_s);
    CHECK(picture.isAsNamed());

    const FileType liar = fileTypeOf(kPng, u"invoice.pdf"_s);
    CHECK(liar.real == u"image/png"_s);
    CHECK(liar.claimed == u"application/pdf"_s);
    CHECK_FALSE(liar.isAsNamed());

    CHECK(fileTypeOf("a,b\n1,2\n", u"list.csv"_s).real == u"text/csv"_s);
    CHECK(fileTypeOf(kPdf, u"plan"_s).real == u"application/pdf"_s);

    const FileType unknown = fileTypeOf(QByteArray("\x01\x02\xff\xfe\x00\x07", 6), u"drawing.mp3"_s);
    CHECK_FALSE(unknown.isKnown);
    CHECK(unknown.claimed == u"audio/mpeg"_s);
}

TEST_CASE("programs, scripts, starters and pages that run something are never opened, by content or by name")
{
    struct Case {
        QString name;
        QByteArray content;
    };
    const Case refused[] = {{u"photo.jpg"_s, kElf}, {u"photo.jpg"_s, kExe}, {u"setup.exe"_s, kExe},
        {u"setup.exe"_s, ""}, {u"lib.so"_s, kElf}, {u"notes.txt"_s, "#!/bin/sh\nrm -rf ~\n"}, {u"run.sh"_s, "echo\n"},
        {u"notes.txt"_s, "[Desktop Entry]\nType=Application\nExec=sh\n"}, {u"shop.desktop"_s, "[Desktop Entry]\n"},
        {u"page.txt"_s, "<!DOCTYPE html><script>alert(1)</script>"}, {u"page.html"_s, "<html></html>"},
        {u"plan.svg"_s, "<svg xmlns=\"http://www.w3.org/2000/svg\"/>"},
        {u"picture.png"_s, "<?xml version=\"1.0\"?>\n<svg xmlns=\"http://www.w3.org/2000/svg\"></svg>"},
        {u"a.py"_s, "print(1)\n"}, {u"a.js"_s, "x = 1\n"}, {u"a.ps1"_s, "dir\n"}, {u"a.bat"_s, "dir\n"},
        {u"a.lnk"_s, "L"}, {u"a.url"_s, "[InternetShortcut]\n"}, {u"a.jar"_s, "PK\x03\x04"},
        {u"REPORT.EXE"_s, "text\n"}, {u"a.AppImage"_s, "text\n"}, {u"macro.docm"_s, "PK\x03\x04"},
        {u"a.hta"_s, "text\n"}, {u"a.vbs"_s, "x\n"}, {u"plan.xml"_s, kProlog + "<svg onload=\"x()\"/>"},
        {u"plan.xml"_s, "\xef\xbb\xbf" + kProlog + "<html/>"},
        {u"plan.xml"_s, kProlog + "<!DOCTYPE svg PUBLIC \"x\" \"y\"><svg/>"},
        {u"plan.xml"_s, "<a><s:script xmlns:s='http://www.w3.org/1999/xhtml'>x()</s:script></a>"},
        {u"plan.xml"_s, "<a:svg xmlns:a='http&#58;//www.w3.org/2000/svg'/>"},
        {u"plan.xml"_s, "<a><b xmlns = \"http&#58;//www.w3.org/1999/xhtml\"/></a>"},
        {u"plan.xml"_s, "<!DOCTYPE a [<!ATTLIST a xmlns CDATA #FIXED 'x'>]><a/>"},
        {u"plan.xml"_s, "<?xml version='1.0'?><?xml-stylesheet href='x.xsl'?><a/>"},
        {u"plan.xml"_s, "<!-- never ends <a/>"}, {u"plan.xml"_s, inUtf16(u"<?xml version='1.0'?><svg/>"_s)},
        {u"page.txt"_s, "  <!-- x --> <!DOCTYPE html>"}};
    for (const Case& each : refused) {
        CAPTURE(each.name, each.content);
        const Result<> checked = checkOpenable(fileTypeOf(each.content, each.name), each.content, each.name);
        CHECK_FALSE(checked);
        CHECK((checked || checked.error().message.contains(each.name)));
    }

    const Case opened[] = {{u"photo.png"_s, kPng}, {u"plan.pdf"_s, kPdf}, {u"plan"_s, kPdf}, {u"notes.txt"_s, "oak\n"},
        {u"list.csv"_s, "a,b\n"}, {u"data.json"_s, "{\"a\": 1}\n"}, {u"data.xml"_s, "<?xml version=\"1.0\"?><a/>\n"},
        {u"data.xml"_s, kProlog + "<!DOCTYPE a SYSTEM \"a.dtd\"><a xmlns:b=\"urn:b\"><svgs/>&amp;</a>"},
        {u"data.xml"_s, inUtf16(u"<?xml version='1.0' encoding='UTF-16'?><a/>"_s)}, {u"invoice.pdf"_s, kPng},
        {u"empty.txt"_s, ""}, {u"letter.docx"_s, "PK\x03\x04"}};
    for (const Case& each : opened) {
        CAPTURE(each.name, each.content);
        CHECK(checkOpenable(fileTypeOf(each.content, each.name), each.content, each.name));
    }
}

TEST_CASE("a file whose name lies is opened as what it is")
{
    CHECK(nameForOpening(fileTypeOf(kPng, u"invoice.pdf"_s), u"invoice.pdf"_s) == u"invoice.pdf.png"_s);
    CHECK(nameForOpening(fileTypeOf(kPng, u"photo"_s), u"photo"_s) == u"photo.png"_s);
    CHECK(nameForOpening(fileTypeOf(kPng, u"photo.png"_s), u"photo.png"_s) == u"photo.png"_s);
    CHECK(nameForOpening(fileTypeOf("a,b\n", u"list.csv"_s), u"list.csv"_s) == u"list.csv"_s);
}
