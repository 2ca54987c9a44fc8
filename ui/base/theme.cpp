#include "ui/base/theme.h"

namespace kartei {

namespace {

const Theme* s_current = nullptr;

Theme lightColours()
{
    Theme t;
    t.window = QColor(0xF4F5F7);
    t.sidebar = QColor(0xEBEDF1);
    t.base = QColor(0xFFFFFF);
    t.raised = QColor(0xFAFBFC);
    t.column = QColor(0xECEEF2);
    t.hover = QColor(0xF1F3F6);
    t.border = QColor(0xDDE0E6);
    t.input = QColor(0x8A919E);
    t.text = QColor(0x1B1E24);
    t.text2 = QColor(0x4F5561);
    t.text3 = QColor(0x5F6672);
    t.accent = QColor(0x3451C6);
    t.fill = QColor(0x3451C6);
    t.fillHover = QColor(0x2A43AB);
    t.onFill = QColor(0xFFFFFF);
    t.soft = QColor(0xE3E8FB);
    t.navSel = QColor(0xD9E0FA);
    t.softText = QColor(0x2A3F9E);
    t.shadow = QColor(0, 0, 0, 60);
    t.success = {QColor(0xDDF2E4), QColor(0x17693A)};
    t.warning = {QColor(0xFCEBCB), QColor(0x824A00)};
    t.danger = {QColor(0xFBE2E0), QColor(0xA8221B)};
    t.info = {QColor(0xDDEBF8), QColor(0x1A578F)};
    t.series
        = {QColor(0x3451C6), QColor(0x13795B), QColor(0xB4540A), QColor(0x8E3A9D), QColor(0x1F6FB5), QColor(0xB0334F)};
    t.avatars = {Tone{QColor(0xDCE4FB), QColor(0x2A3F9E)}, Tone{QColor(0xD6EFE6), QColor(0x0E5F47)},
        Tone{QColor(0xFBE3D3), QColor(0x8A3B0C)}, Tone{QColor(0xF3DDF0), QColor(0x7A2470)},
        Tone{QColor(0xDDEBF8), QColor(0x1A578F)}, Tone{QColor(0xFBEBC5), QColor(0x6F4A00)},
        Tone{QColor(0xE9E1FA), QColor(0x52309A)}, Tone{QColor(0xFADFE3), QColor(0x9A1F3A)}};
    return t;
}

Theme darkColours()
{
    Theme t;
    t.isDark = true;
    t.window = QColor(0x1A1C21);
    t.sidebar = QColor(0x141619);
    t.base = QColor(0x1F2228);
    t.raised = QColor(0x292D35);
    t.column = QColor(0x17191D);
    t.hover = QColor(0x262A31);
    t.border = QColor(0x363B45);
    t.input = QColor(0x747C8B);
    t.text = QColor(0xE8EAEE);
    t.text2 = QColor(0xB4BAC5);
    t.text3 = QColor(0x9FA6B3);
    t.accent = QColor(0xA3B5FF);
    t.fill = QColor(0x4C66DE);
    t.fillHover = QColor(0x4059CC);
    t.onFill = QColor(0xFFFFFF);
    t.soft = QColor(0x2C3763);
    t.navSel = QColor(0x2C3763);
    t.softText = QColor(0xC9D4FF);
    t.shadow = QColor(0, 0, 0, 150);
    t.success = {QColor(0x1D3B2A), QColor(0x79D89E)};
    t.warning = {QColor(0x43331A), QColor(0xF2BC6B)};
    t.danger = {QColor(0x4C2725), QColor(0xFFA59E)};
    t.info = {QColor(0x1D3750), QColor(0x8FC3F7)};
    t.series
        = {QColor(0x8BA0FF), QColor(0x4FC9A4), QColor(0xF2A65A), QColor(0xD58BE0), QColor(0x6FB7F2), QColor(0xE8899B)};
    t.avatars = {Tone{QColor(0x2F3C70), QColor(0xC9D4FF)}, Tone{QColor(0x1E4438), QColor(0x9BE3C9)},
        Tone{QColor(0x563019), QColor(0xFFC9A3)}, Tone{QColor(0x4E2749), QColor(0xF2B8E8)},
        Tone{QColor(0x1D3C5A), QColor(0xA9D2FB)}, Tone{QColor(0x4A3A12), QColor(0xF5D58A)},
        Tone{QColor(0x3D2F66), QColor(0xD4C3FF)}, Tone{QColor(0x5A2431), QColor(0xFFB9C4)}};
    return t;
}

} // namespace

Tone Theme::tone(Status status) const
{
    switch (status) {
    case Status::Neutral:
        return {column, text2};
    case Status::Accent:
        return {soft, softText};
    case Status::Success:
        return success;
    case Status::Warning:
        return warning;
    case Status::Danger:
        return danger;
    case Status::Info:
        return info;
    }
    Q_UNREACHABLE();
}

const Theme& Theme::light()
{
    static const Theme colours = lightColours();
    return colours;
}

const Theme& Theme::dark()
{
    static const Theme colours = darkColours();
    return colours;
}

const Theme& theme()
{
    return s_current ? *s_current : Theme::light();
}

void setTheme(const Theme& next)
{
    s_current = &next;
}

QColor mixed(const QColor& under, const QColor& over, double share)
{
    const auto channel = [share](int a, int b) { return qRound(a + (b - a) * share); };
    return {channel(under.red(), over.red()), channel(under.green(), over.green()), channel(under.blue(), over.blue())};
}

} // namespace kartei
