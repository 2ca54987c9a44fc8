#include "core/contacts/each_contact.h"

#include "core/storage/session.h"

#include <QCoreApplication>

#include <algorithm>

namespace kartei {

using namespace Qt::StringLiterals;

namespace {

constexpr int kPage = 1'000; ///< cards from one call of `progress` to the next

} // namespace

Result<> eachContact(Session& session, const std::function<bool(const Contact& contact)>& visit,
    const std::function<bool(qint64 done, qint64 total)>& progress)
{
    const Result<QVariant> newest = session.database().value(u"SELECT max(id) FROM contact"_s);
    if (!newest)
        return newest.error();
    for (qint64 last = 0;;) {
        if (progress && !progress(last, newest->toLongLong()))
            return Error{Error::Kind::Cancelled,
                QCoreApplication::translate("ContactProblem", "The look at all cards was stopped."), {}};
        const Result<std::vector<Contact>> page
            = session.list<Contact>(u"WHERE id > ? ORDER BY id LIMIT ?"_s, {last, kPage}, Parts::Load);
        if (!page)
            return page.error();
        if (page->empty() || !std::ranges::all_of(*page, visit))
            return {};
        last = page->back().id.value;
    }
}

} // namespace kartei
