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
std::unique_ptr<Page> make(Workbench& bench)
{
    return std::make_unique<P>(bench);
}

} // namespace

std::span<const PageEntry> allPages()
{
    static constexpr std::array entries{
        PageEntry{PageGroup::Customers, &make<ContactsPage>},
        PageEntry{PageGroup::Customers, &make<CompaniesPage>},
        PageEntry{PageGroup::Sales, &make<PipelinePage>},
        PageEntry{PageGroup::Sales, &make<QuotesPage>},
        PageEntry{PageGroup::Sales, &make<ProductsPage>},
        PageEntry{PageGroup::Service, &make<TicketsPage>},
    };
    return entries;
}

} // namespace kartei
