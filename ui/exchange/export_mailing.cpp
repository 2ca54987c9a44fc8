#include "ui/exchange/export_mailing.h"

#include "core/base/text.h"
#include "core/contacts/contact.h"
#include "core/exchange/mailing_list.h"
#include "ui/base/prompts.h"
#include "ui/exchange/export_dialog.h"

#include <QCoreApplication>

#include <algorithm>
#include <memory>
#include <span>

namespace kartei {

namespace {

constexpr size_t kTold = 200; ///< who is left out; more than that nobody reads, and the window would stand

QString words(const char* source, int count = -1)
{
    return QCoreApplication::translate("ExportMailing", source, nullptr, count);
}

void tell(QWidget* parent, Workbench& bench, const MailingList& list)
{
    const int kept = static_cast<int>(list.kept.size());
    const int dropped = static_cast<int>(list.dropped.size());
    QString text = words(QT_TRANSLATE_N_NOOP("ExportMailing", "%n contacts are written to."), kept);
    if (dropped > 0)
        text += u' '
            + words(QT_TRANSLATE_N_NOOP("ExportMailing", "%n are left out; the details say who and why."), dropped);
    const QString verb = kept > 0 ? words(QT_TRANSLATE_NOOP("ExportMailing", "Export…")) : QString();
    if (bench.prompts().notify({text, whoIsLeftOut(list), verb}))
        ExportDialog::open(parent, bench, describe<Contact>(), list.kept, {});
}

} // namespace

QString whoIsLeftOut(const MailingList& list)
{
    const size_t told = std::min(list.dropped.size(), kTold);
    QStringList lines;
    for (const MailingList::Dropped& dropped : std::span(list.dropped).first(told))
        lines += QStringLiteral("%1: %2").arg(isolated(dropped.name), dropped.why);
    if (const size_t more = list.dropped.size() - told; more > 0)
        lines += words(QT_TRANSLATE_N_NOOP("ExportMailing", "… and %n more"), static_cast<int>(more));
    return lines.join(u'\n');
}

void exportMailing(QWidget* parent, Workbench& bench, const std::vector<qint64>& contacts)
{
    const QString title = words(QT_TRANSLATE_NOOP("ExportMailing", "Mailing list"));
    const std::optional<int> channel = bench.prompts().choose({title,
        words(QT_TRANSLATE_NOOP("ExportMailing",
            "How are they written to? Left out is who may not be written to, by e-mail whoever did not consent to it and by"
            " post whoever objected; who has no address for it; and of those who share one all but the first.")),
        {words(QT_TRANSLATE_NOOP("ExportMailing", "By post")),
            words(QT_TRANSLATE_NOOP("ExportMailing", "By e-mail"))}});
    if (!channel)
        return;
    const auto list = std::make_shared<MailingList>();
    const MailChannel by = *channel == 0 ? MailChannel::Post : MailChannel::Email;
    doInThread(
        parent, bench, title,
        [list, contacts, by](Session& session, const SessionJob::Progress& progress) -> Result<> {
            Result<MailingList> made = mailingList(session, contacts, {.channel = by}, progress);
            if (!made)
                return made.error();
            *list = *std::move(made);
            return {};
        },
        [list, parent, &bench] { tell(parent, bench, *list); });
}

} // namespace kartei
