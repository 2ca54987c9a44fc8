#include "core/service/reply_template.h"

#include "core/business/business.h"
#include "core/contacts/letter_salutation.h"
#include "core/service/text_template.h"
#include "core/storage/session.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>
#include <array>

namespace kartei {

using namespace Qt::StringLiterals;

static constexpr Field kTemplateFields[] = {
    key<&ReplyTemplate::id>(),
    field<&ReplyTemplate::name>("name", QT_TRANSLATE_NOOP("ReplyTemplate", "Name"), Title | Listed),
    field<&ReplyTemplate::language>("language", QT_TRANSLATE_NOOP("ReplyTemplate", "Language"), Listed),
    field<&ReplyTemplate::text>("text", QT_TRANSLATE_NOOP("ReplyTemplate", "Text"), Multiline),
};

template <>
const EntityDesc& describe<ReplyTemplate>()
{
    static constexpr EntityDesc desc = withType<ReplyTemplate>({.name = "reply_template",
        .plural = "templates",
        .context = "ReplyTemplate",
        .label = QT_TRANSLATE_NOOP("ReplyTemplate", "Reply template"),
        .fields = kTemplateFields,
        .order = "name, id",
        .rule = &replyTemplateRule});
    return desc;
}

namespace {

constexpr std::array kSources{&describe<Contact>, &describe<Ticket>, &describe<Business>};

bool isText(const Field& field)
{
    return field.type == FieldType::Text && !field.is(Hidden);
}

QString languageOf(const Contact& contact, const Business& business)
{
    return contact.language.isEmpty() ? business.language : contact.language;
}

} // namespace

const QStringList& replyFields()
{
    static const QStringList names = [] {
        QStringList all{u"greeting"_s, u"today"_s};
        for (const auto describeSource : kSources) {
            const EntityDesc& source = describeSource();
            for (const Field& field : source.fields) {
                if (isText(field))
                    all += QLatin1String(source.name) + u'.' + QLatin1String(field.name);
            }
        }
        return all;
    }();
    return names;
}

Result<> replyTemplateRule(Transaction&, const void*, void* after)
{
    if (!after)
        return {};
    auto& now = *static_cast<ReplyTemplate*>(after);
    now.name = now.name.simplified();
    now.language = now.language.trimmed().toLower();
    if (now.name.isEmpty() || now.text.trimmed().isEmpty())
        return invalid(QCoreApplication::translate("ReplyTemplate", "A reply template needs a name and a text."));
    const Result<TextTemplate> parsed = TextTemplate::parse(now.text, replyFields());
    return parsed ? Result<>() : Result<>(parsed.error());
}

Result<std::vector<ReplyTemplate>> replyTemplatesFor(Session& session, const Ticket& ticket)
{
    Result<std::vector<ReplyTemplate>> all = session.list<ReplyTemplate>(u"ORDER BY name, id"_s);
    const Result<Contact> contact = session.get(ticket.contact);
    const Result<Business> business = session.get(Id<Business>{1});
    if (!all || !contact || !business)
        return !all ? all : Result<std::vector<ReplyTemplate>>(contact ? business.error() : contact.error());
    const QString language = languageOf(*contact, *business);
    const auto isForeign
        = [&](const ReplyTemplate& one) { return !one.language.isEmpty() && one.language != language; };
    std::stable_sort(all->begin(), all->end(),
        [&](const ReplyTemplate& a, const ReplyTemplate& b) { return !isForeign(a) && isForeign(b); });
    return all;
}

Result<QString> replyText(Session& session, const ReplyTemplate& used, const Ticket& ticket)
{
    const Result<Contact> contact = session.get(ticket.contact);
    const Result<Business> business = session.get(Id<Business>{1});
    const Result<TextTemplate> parsed = TextTemplate::parse(used.text, replyFields());
    if (!contact || !business || !parsed)
        return !contact ? contact.error() : !business ? business.error() : parsed.error();
    const QString own = languageOf(*contact, *business);
    const QString language = used.language.isEmpty() ? own : used.language;
    const std::array<const void*, kSources.size()> rows{&*contact, &ticket, &*business};
    return parsed->filled([&](const QString& name) {
        if (name == "greeting"_L1)
            return letterSalutationOf(*contact, language);
        if (name == "today"_L1)
            return QLocale(language).toString(session.clock().today(), QLocale::ShortFormat);
        for (size_t i = 0; i < kSources.size(); ++i) {
            const EntityDesc& source = kSources[i]();
            if (name.section(u'.', 0, 0) == QLatin1String(source.name))
                return source.find(name.section(u'.', 1))->get(rows[i]).toString();
        }
        Q_UNREACHABLE();
    });
}

} // namespace kartei
