#include "ui/contacts/list_filter.h"

#include "core/base/text.h"
#include "core/storage/session.h"

#include <QCoreApplication>

namespace kartei {

namespace {

constexpr size_t kMostChoices = 12; ///< a longer list would bury the others

QString nameOf(ContactFilter filter)
{
    switch (filter) {
    case ContactFilter::All:
        return QCoreApplication::translate("kartei::ContactListPane", "All");
    case ContactFilter::People:
        return QCoreApplication::translate("kartei::ContactListPane", "People");
    case ContactFilter::Companies:
        return QCoreApplication::translate("kartei::ContactListPane", "Companies");
    case ContactFilter::Customers:
        return QCoreApplication::translate("kartei::ContactListPane", "Customers");
    case ContactFilter::NoNextStep:
        return QCoreApplication::translate("kartei::ContactListPane", "No next step");
    case ContactFilter::LosingTouch:
        return QCoreApplication::translate("kartei::ContactListPane", "Losing touch");
    case ContactFilter::Stale:
        //: Contacts whose card nobody confirmed or changed for a year
        return QCoreApplication::translate("kartei::ContactListPane", "Perhaps out of date");
    }
    Q_UNREACHABLE();
}

/// What `--where` takes.
QString quoted(QString text)
{
    text.replace(u'\\', QStringLiteral("\\\\")).replace(u'"', QStringLiteral("\\\""));
    return u'"' + text + u'"';
}

Result<> add(std::vector<ListFilter>& filters, const OwnFields& own, const QString& name, const QString& expression)
{
    const Result<SqlCondition> condition = compiledFilter(describe<Contact>(), expression, {}, own);
    if (!condition)
        return condition.error();
    filters.push_back({name, ContactFilter::All, expression, *condition});
    return {};
}

Result<> addOwn(std::vector<ListFilter>& filters, const OwnFields& own, const Field& field)
{
    const QString name = QLatin1String(field.name);
    const QString label = field.own->label();
    if (field.type == FieldType::Bool)
        return add(filters, own, label, name);
    if (field.type != FieldType::Choice || field.choices.size() > kMostChoices)
        return {};
    for (const Choice& choice : field.choices) {
        const QString value = QString::fromUtf8(choice.name);
        if (value.isEmpty())
            continue;
        //: A field that the business defined, and one of its choices: "Colour: Green"
        const QString text = QCoreApplication::translate("kartei::ContactListPane", "%1: %2").arg(label, value);
        if (const Result<> added = add(filters, own, text, name + QStringLiteral(" = ") + quoted(value)); !added)
            return added;
    }
    return {};
}

} // namespace

bool ListFilter::operator==(const ListFilter& other) const
{
    return name == other.name && filter == other.filter && expression == other.expression;
}

Result<std::vector<ListFilter>> listFilters(Session& session, std::optional<ContactKind> kind)
{
    std::vector<ListFilter> filters;
    for (const ContactFilter filter : {ContactFilter::All, ContactFilter::People, ContactFilter::Customers,
             ContactFilter::NoNextStep, ContactFilter::LosingTouch, ContactFilter::Stale}) {
        if (!kind || filter != ContactFilter::People)
            filters.push_back({nameOf(filter), filter});
    }
    const Result<std::shared_ptr<const OwnFields>> own = session.database().ownFields(describe<Contact>());
    if (!own)
        return own.error();
    for (const Field* field : (*own)->fields()) {
        if (const Result<> added = addOwn(filters, **own, *field); !added)
            return added.error();
    }
    return filters;
}

} // namespace kartei
