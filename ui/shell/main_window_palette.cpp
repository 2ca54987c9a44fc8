#include "ui/shell/main_window.h"

#include "core/base/text.h"
#include "core/contacts/contact.h"
#include "core/service/asset.h"
#include "ui/base/form_layouts.h"
#include "ui/base/record_dialog.h"
#include "ui/shell/menus.h"
#include "ui/shell/palette.h"

#include <QAction>
#include <QCoreApplication>

#include <algorithm>

namespace kartei {

namespace {

/// Other words people use for a command; not shown.
QString synonymsOf(const QString& command)
{
    static const std::pair<const char*, const char*> words[]
        = {{"openSettings", QT_TRANSLATE_NOOP("Palette", "preferences, options, language, dark, logo, address")},
            {"showComingDays", QT_TRANSLATE_NOOP("Palette", "birthday, jubilee, congratulate, today")},
            {"showProblems", QT_TRANSLATE_NOOP("Palette", "data quality, check, wrong, invalid, clean up")},
            {"showHealth", QT_TRANSLATE_NOOP("Palette", "data quality, score, six attributes, report")},
            {"showIntroducers", QT_TRANSLATE_NOOP("Palette", "referral, word of mouth, recommended, revenue")},
            {"showFeedback", QT_TRANSLATE_NOOP("Palette", "feedback, suggestions, open complaints, grievance")},
            {"undo", QT_TRANSLATE_NOOP("Palette", "take back, revert")},
            {"savePdf", QT_TRANSLATE_NOOP("Palette", "export, portable document")},
            {"newBusiness", QT_TRANSLATE_NOOP("Palette", "new file, company, database")},
            {"newFromExport", QT_TRANSLATE_NOOP("Palette", "import everything, move, archive, transfer")},
            {"exportEverything", QT_TRANSLATE_NOOP("Palette", "archive, leave, all data, transfer, open formats")},
            {"openBusiness", QT_TRANSLATE_NOOP("Palette", "file, load, database")},
            {"shortcuts", QT_TRANSLATE_NOOP("Palette", "help, hotkeys")},
            {"sidebarAction", QT_TRANSLATE_NOOP("Palette", "navigation, rail")}};
    for (const auto& [name, synonyms] : words) {
        if (command == QLatin1String(name))
            return QCoreApplication::translate("Palette", synonyms);
    }
    return {};
}

/// Other words for what a page holds.
QString synonymsOf(const EntityDesc& entity)
{
    static const std::pair<const char*, const char*> words[]
        = {{"contact", QT_TRANSLATE_NOOP("Palette", "customer, person, client, company, business")},
            {"deal", QT_TRANSLATE_NOOP("Palette", "opportunity, lead, sale")},
            {"quote", QT_TRANSLATE_NOOP("Palette", "offer, estimate, quotation, proposal")},
            {"product", QT_TRANSLATE_NOOP("Palette", "article, item, price, service")},
            {"ticket", QT_TRANSLATE_NOOP("Palette", "issue, complaint, support, repair, request")}};
    for (const auto& [name, synonyms] : words) {
        if (QLatin1String(entity.name) == QLatin1String(name))
            return QCoreApplication::translate("Palette", synonyms);
    }
    return {};
}

} // namespace

std::vector<PaletteEntry> MainWindow::paletteCommands() const
{
    std::vector<PaletteEntry> entries;
    const auto add = [&](QAction* action, PaletteGroup group, const QString& synonyms) {
        entries.push_back(entryOf(*action, group));
        entries.back().synonyms = synonyms;
    };
    const QList<QAction*> ofRecord = currentPage()->recordActions();
    for (QAction* action : ofRecord)
        add(action, PaletteGroup::Actions, {});
    for (QAction* action : currentPage()->actions()) {
        if (!action->text().isEmpty() && !ofRecord.contains(action))
            add(action, PaletteGroup::Commands, {});
    }
    for (size_t i = 0; i < m_entries.size(); ++i) {
        if (auto* action = findChild<QAction*>(QStringLiteral("new%1").arg(i)))
            add(action, PaletteGroup::New, synonymsOf(m_entries[i].entity()));
    }
    for (int command = 0; command < Menus::Count_; ++command) {
        QAction* action = m_menus->action(static_cast<Menus::Command>(command));
        const bool isOfKeyboard
            = command == Menus::UseMenuBar || command == Menus::NextZone || command == Menus::PreviousZone;
        if (action->isVisible() && !isOfKeyboard && command != Menus::Search && command != Menus::NewOfKind
            && command != Menus::NewHere)
            add(action, PaletteGroup::Commands, synonymsOf(action->objectName()));
    }
    for (size_t i = 0; i < m_entries.size(); ++i) {
        if (auto* action = findChild<QAction*>(QStringLiteral("goTo%1").arg(i)))
            add(action, PaletteGroup::GoTo, synonymsOf(m_entries[i].entity()));
    }
    return entries;
}

Palette& MainWindow::palette()
{
    if (!m_palette) {
        m_palette = new Palette(m_session, m_settings, this);
        connect(m_palette, &Palette::recordChosen, this, &MainWindow::open);
        connect(m_palette, &Palette::contactWanted, this, &MainWindow::makeContact);
        connect(m_palette, &Palette::copied, this,
            [this](const QString& text) { announce(tr("%1 was copied.").arg(isolatedLtr(text))); });
    }
    return *m_palette;
}

void MainWindow::openPalette()
{
    std::vector<const EntityDesc*> kinds;
    for (const PageEntry& entry : m_entries)
        kinds.push_back(&entry.entity());
    kinds.push_back(&describe<Asset>());
    palette().open(paletteCommands(), std::move(kinds));
}

/// What is owned has no page: the card of its owner, and its form in front of that.
void MainWindow::openAsset(qint64 id)
{
    const Result<Asset> asset = m_session.get(Id<Asset>{id});
    if (!asset)
        return announce(tr("This is not there any more."));
    open(describe<Contact>(), asset->contact.value);
    palette().noteRecord(describe<Asset>(), id);
    RecordDialog::openEdit(this, *this, describe<Asset>(), id);
}

void MainWindow::makeContact(const QString& name)
{
    RecordDialog* dialog = RecordDialog::openNew(this, *this, namedRecord(describe<Contact>(), name, false));
    connect(dialog, &RecordDialog::saved, this, [this](qint64 id) { open(describe<Contact>(), id); });
}

void MainWindow::openNewOfKind()
{
    std::vector<PaletteEntry> entries = paletteCommands();
    std::erase_if(entries, [](const PaletteEntry& entry) { return entry.group != PaletteGroup::New; });
    palette().open(std::move(entries), {});
}

} // namespace kartei
