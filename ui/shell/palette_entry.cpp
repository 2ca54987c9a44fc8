#include "ui/shell/palette_entry.h"

#include "core/base/text.h"
#include "core/contacts/contact.h"
#include "core/sales/quote.h"
#include "core/service/ticket.h"
#include "core/storage/lookups.h"
#include "ui/base/display_text.h"
#include "ui/base/icons.h"
#include "ui/base/labels.h"

#include <QAction>
#include <QCoreApplication>

namespace kartei {

namespace {

QString labelOf(const Record& record, QLatin1String fieldName)
{
    const Field* field = record.desc().find(fieldName);
    if (!field)
        return {};
    const QString stored = record.value(*field).toString();
    for (const Choice& choice : field->choices) {
        if (stored == QLatin1String(choice.name))
            return record.desc().displayLabel(*field, choice);
    }
    return {};
}

QStringList contactDetails(Session& session, const Record& record)
{
    const Contact& contact = record.as<Contact>();
    QStringList parts{labelOf(record, QLatin1String("kind"))};
    if (contact.company.isSet())
        parts += titleOf(session, describe<Contact>(), contact.company.value);
    parts += contact.position;
    parts += contact.addresses.empty() ? QString() : contact.addresses.front().city;
    return parts;
}

QStringList detailsOf(Session& session, const Record& record)
{
    if (&record.desc() == &describe<Contact>())
        return contactDetails(session, record);
    QStringList parts{record.desc().displayLabel()};
    if (record.desc().keyField
        && record.title() != record.value(*record.desc().find(QLatin1String(record.desc().keyField))))
        parts += isolatedLtr(record.value(*record.desc().find(QLatin1String(record.desc().keyField))).toString());
    parts += labelOf(record, QLatin1String("status"));
    if (const Field* contact = record.desc().find(u"contact"))
        parts += titleOf(session, describe<Contact>(), record.value(*contact).toLongLong());
    if (&record.desc() == &describe<Quote>())
        parts += moneyText({record.as<Quote>().total, record.as<Quote>().currency});
    return parts;
}

QString iconOf(const Record& record)
{
    const QLatin1String name(record.desc().name);
    if (name == QLatin1String("contact"))
        return iconName(record.as<Contact>().kind == ContactKind::Person ? Icon::Contacts : Icon::Companies);
    if (name == QLatin1String("deal"))
        return iconName(Icon::Pipeline);
    if (name == QLatin1String("quote"))
        return iconName(Icon::Quotes);
    if (name == QLatin1String("ticket"))
        return iconName(Icon::Tickets);
    return iconName(name == QLatin1String("product") ? Icon::Products : Icon::Task);
}

} // namespace

QString titleOf(PaletteGroup group)
{
    switch (group) {
    case PaletteGroup::Best:
        return QCoreApplication::translate("Palette", "Best matches");
    case PaletteGroup::Records:
        return QCoreApplication::translate("Palette", "Records");
    case PaletteGroup::Actions:
        return QCoreApplication::translate("Palette", "Actions here");
    case PaletteGroup::New:
        return QCoreApplication::translate("Palette", "New");
    case PaletteGroup::Commands:
        return QCoreApplication::translate("Palette", "Commands");
    case PaletteGroup::GoTo:
        return QCoreApplication::translate("Palette", "Go to");
    case PaletteGroup::Help:
        return QCoreApplication::translate("Palette", "Help");
    }
    Q_UNREACHABLE();
}

PaletteEntry entryOf(Session& session, const Record& record)
{
    PaletteEntry entry;
    entry.key = QStringLiteral("%1:%2").arg(QLatin1String(record.desc().name)).arg(record.id());
    entry.group = PaletteGroup::Records;
    entry.title = record.title();
    QStringList details = detailsOf(session, record);
    details.removeAll(QString());
    entry.detail = details.join(QStringLiteral(" · "));
    entry.iconName = iconOf(record);
    entry.entity = &record.desc();
    entry.id = record.id();
    return entry;
}

PaletteEntry entryOf(QAction& action, PaletteGroup group)
{
    PaletteEntry entry;
    entry.key = QStringLiteral("action:%1").arg(action.objectName());
    entry.group = group;
    entry.title = withoutMnemonic(action.text());
    entry.iconName = action.icon().name();
    entry.shortcut = keysText(action.shortcut());
    entry.action = &action;
    entry.isEnabled = action.isEnabled();
    if (!entry.isEnabled && action.toolTip() != action.text() && action.toolTip() != entry.title)
        entry.detail = action.toolTip();
    return entry;
}

} // namespace kartei
