#include "core/planning/feedback.h"

#include "core/storage/lookups.h"

#include <QCoreApplication>

namespace kartei {

using namespace Qt::StringLiterals;

namespace {

Result<> change(Transaction& tx, Id<Activity> id, FeedbackState state)
{
    const Result<Activity> before = tx.get(id);
    if (!before)
        return before.error();
    if (before->feedback == Feedback::None)
        return invalid(QCoreApplication::translate("Activity",
            "“%1” is neither a complaint nor other feedback: there is nothing to settle. Set its feedback first.")
                           .arg(before->subject));
    Activity after = *before;
    after.state = state;
    return tx.update(*before, after);
}

} // namespace

Result<std::vector<OpenFeedback>> openFeedback(Session& session, std::optional<Feedback> kind, int limit)
{
    // the first condition is that of the index
    QString query = u"WHERE state = 'open'"_s;
    QVariantList values;
    if (kind) {
        query += u" AND feedback = ?"_s;
        values += QLatin1String(choicesOf<Feedback>[static_cast<size_t>(*kind)].name);
    }
    const Result<std::vector<Activity>> rows
        = session.list<Activity>(query + u" ORDER BY due IS NULL, due, id LIMIT ?"_s, values + QVariantList{limit});
    if (!rows)
        return rows.error();
    std::vector<qint64> ids;
    for (const Activity& row : *rows)
        ids.push_back(row.contact.value);
    const Result<QHash<qint64, QString>> names = titlesOf(session, describe<Contact>(), ids);
    if (!names)
        return names.error();
    std::vector<OpenFeedback> found;
    for (const Activity& row : *rows)
        found.push_back({row, names->value(row.contact.value)});
    return found;
}

Result<> settleFeedback(Transaction& tx, Id<Activity> id)
{
    return change(tx, id, FeedbackState::Settled);
}

Result<> reopenFeedback(Transaction& tx, Id<Activity> id)
{
    return change(tx, id, FeedbackState::Open);
}

} // namespace kartei
