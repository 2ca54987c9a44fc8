#include "ui/shell/pages.h"

#include "ui/contacts/contacts_page.h"
#include "ui/sales/pipeline_page.h"
#include "ui/sales/products_page.h"
#include "ui/sales/quotes_page.h"
#include "ui/service/tickets_page.h"

#include <array>

namespace kartei {

namespace {

template <class P>
Page* make(Workbench& bench, QWidget* parent)
{
    return new P(bench, parent);
}

} // namespace

std::span<const PageEntry> allPages()
{
    static constexpr std::array entries{
        PageEntry{PageGroup::Customers, &describe<Contact>, &ContactsPage::sign, &make<ContactsPage>},
        PageEntry{PageGroup::Customers, &describe<Contact>, &CompaniesPage::sign, &make<CompaniesPage>},
        PageEntry{
            PageGroup::Sales, &describe<Deal>, &PipelinePage::sign, &make<PipelinePage>, &PipelinePage::attentionCount},
        PageEntry{
            PageGroup::Sales, &describe<Quote>, &QuotesPage::sign, &make<QuotesPage>, &QuotesPage::attentionCount},
        PageEntry{PageGroup::Sales, &describe<Product>, &ProductsPage::sign, &make<ProductsPage>},
        PageEntry{PageGroup::Service, &describe<Ticket>, &TicketsPage::sign, &make<TicketsPage>,
            &TicketsPage::attentionCount},
    };
    return entries;
}

} // namespace kartei
