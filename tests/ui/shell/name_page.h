#pragma once

#include "core/contacts/contact.h"
#include "ui/base/page.h"
#include "ui/shell/pages.h"

#include <QLineEdit>
#include <QListWidget>
#include <QVBoxLayout>

namespace kartei {

/// Smallest page there can be: the names of one kind of contact.
class NamePage : public Page {
public:
    static PageSign signOf(ContactKind kind)
    {
        return kind == ContactKind::Person ? PageSign{QStringLiteral("Contacts"), QStringLiteral("user"),
                   QStringLiteral("New contact"), Qt::CTRL | Qt::SHIFT | Qt::Key_C}
                                           : PageSign{QStringLiteral("Companies"), QStringLiteral("user"),
                                               QStringLiteral("New company"), Qt::CTRL | Qt::SHIFT | Qt::Key_B};
    }

    NamePage(Workbench& bench, ContactKind kind, QWidget* parent) : Page(parent), m_bench(bench), m_kind(kind)
    {
        auto* column = new QVBoxLayout(this);
        filter->setAccessibleName(QStringLiteral("Filter"));
        list->setAccessibleName(title());
        column->addWidget(filter);
        column->addWidget(list);
        fill();
        connect(&bench.session(), &Session::changed, this, [this] { fill(); });
    }

    const EntityDesc& entity() const override { return describe<Contact>(); }
    QString title() const override { return signOf(m_kind).title; }
    bool showRecord(qint64 id) override
    {
        if (id == 0)
            return true;
        for (int row = 0; row < list->count(); ++row) {
            if (list->item(row)->data(Qt::UserRole).toLongLong() == id) {
                list->setCurrentRow(row);
                return true;
            }
        }
        return false;
    }
    QVariant viewState() const override { return shownId(); }
    void restoreViewState(const QVariant& state) override { showRecord(state.toLongLong()); }
    void startNew() override { ++newCount; }
    void focusFilter() override { filter->setFocus(); }

    qint64 shownId() const { return list->currentItem() ? list->currentItem()->data(Qt::UserRole).toLongLong() : 0; }

    QLineEdit* filter = new QLineEdit(this);
    QListWidget* list = new QListWidget(this);
    int newCount = 0;

private:
    void fill()
    {
        list->clear();
        const auto contacts = m_bench.session().list<Contact>(QStringLiteral("ORDER BY id"));
        for (const Contact& contact : *contacts) {
            if (contact.kind != m_kind)
                continue;
            auto* item = new QListWidgetItem(contact.name, list);
            item->setData(Qt::UserRole, contact.id.value);
        }
    }

    Workbench& m_bench;
    ContactKind m_kind;
};

template <ContactKind Kind>
PageEntry namePageEntry(int (*attentionCount)(Session&))
{
    return {PageGroup::Customers, &describe<Contact>, [] { return NamePage::signOf(Kind); },
        [](Workbench& bench, QWidget* parent) -> Page* { return new NamePage(bench, Kind, parent); }, attentionCount};
}

inline std::span<const PageEntry> namePages()
{
    static const PageEntry pages[] = {
        namePageEntry<ContactKind::Person>([](Session&) { return 5; }), namePageEntry<ContactKind::Company>(nullptr)};
    return pages;
}

} // namespace kartei
