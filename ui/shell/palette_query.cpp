#include "ui/shell/palette_query.h"

#include <utility>

namespace kartei {

PaletteQuery PaletteQuery::of(const QString& typed)
{
    static constexpr std::pair<QChar, PaletteScope> prefixes[]
        = {{u'>', PaletteScope::Commands}, {u'@', PaletteScope::People}, {u'#', PaletteScope::Documents},
            {u'=', PaletteScope::Arithmetic}, {u'?', PaletteScope::Help}};
    const QString text = typed.trimmed();
    for (const auto& [prefix, scope] : prefixes) {
        if (text.startsWith(prefix))
            return {scope, text.mid(1).trimmed()};
    }
    return {PaletteScope::Everything, text};
}

} // namespace kartei
