#include "tests/fuzz/target.h"

#include "core/sales/new_business.h"
#include "tests/support/records.h"

#include <QCoreApplication>

#include <cstdio>
#include <cstdlib>

namespace kartei::fuzz {

using namespace Qt::StringLiterals;
using namespace kartei::test;

namespace {

/// Qt looks for its database drivers beside the application.
void startQt()
{
    static int argc = 1;
    static char name[] = "fuzz";
    static char* argv[] = {name, nullptr};
    static const QCoreApplication* const application
        = QCoreApplication::instance() ? nullptr : new QCoreApplication(argc, argv); // lives to the end of the process
    Q_UNUSED(application)
}

void fill(Session& session)
{
    NewBusiness wishes;
    wishes.name = u"Fuzz"_s;
    wishes.country = u"DE"_s;
    require(populateNewBusiness(session, wishes).has_value(), "a business can be filled");
    const Contact contact = stored(session, aFullContact({}));
    stored(session, aCompany(u"Huber GmbH"_s));
    const Deal deal = stored(session, aDeal(u"Kitchen"_s, contact.id));
    stored(session, aFullQuote(contact.id, deal.id, {}));
    stored(session, aFullTicket(contact.id));
}

} // namespace

size_t Input::choice(size_t limit)
{
    if (m_size == 0)
        return 0;
    --m_size;
    return *m_data++ % limit;
}

QByteArray Input::rest() const
{
    return {reinterpret_cast<const char*>(m_data), static_cast<qsizetype>(m_size)};
}

std::unique_ptr<Session> newBusiness(const Location& location)
{
    startQt();
    const Session::Options options{.readOnly = false, .clock = Clock::fixed({1'795'255'200'000}), .author = u"fuzz"_s};
    Result<std::unique_ptr<Session>> session = Session::create(location, options);
    require(session.has_value(), "a business can be made");
    fill(**session);
    return std::move(*session);
}

Session& business()
{
    static const std::unique_ptr<Session> only = newBusiness({u":memory:"_s});
    return *only;
}

const EntityDesc& entityOf(Input& input)
{
    static const std::vector<const EntityDesc*> kinds = [] {
        std::vector<const EntityDesc*> named;
        for (const EntityDesc* entity : allEntities()) {
            if (*entity->plural)
                named.push_back(entity);
        }
        return named;
    }();
    return *kinds[input.choice(kinds.size())];
}

void require(bool holds, const char* what, const QString& where)
{
    if (holds)
        return;
    std::fprintf(stderr, "It does not hold that %s: %s\n", what, qPrintable(where));
    std::abort();
}

} // namespace kartei::fuzz
