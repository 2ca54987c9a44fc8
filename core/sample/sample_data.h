#pragma once

#include <QtGlobal>

#include <span>

namespace kartei {

// The joinery of the sample business. Texts are marked for translation in context "Sample"; days count from today.

struct SampleCompany {
    const char* name;
    const char* street;
    const char* postalCode;
    const char* city;
    const char* country;
    const char* phone;
    const char* email;
    const char* tag;
};
struct SamplePerson {
    const char* salutation;
    const char* firstName;
    const char* lastName;
    int company; ///< index; -1: private
    const char* position;
    const char* phone;
    const char* email;
    int lifecycle; ///< Lifecycle
    int createdDaysAgo;
};
struct SampleProduct {
    const char* sku;
    const char* name;
    const char* description;
    const char* unit;
    const char* category;
    qint64 priceCents;
    qint64 costCents;
};
struct SampleDeal {
    const char* title;
    int person;
    int stage; ///< from 0
    qint64 value; ///< major units
    int stageDaysAgo;
    int closeInDays;
};
struct SampleTask {
    int kind; ///< TaskKind
    const char* subject;
    int person;
    int deal; ///< -1: none
    int dueInDays;
    const char* time;
};
struct SampleActivity {
    int kind; ///< ActivityKind
    int direction; ///< Direction
    const char* subject;
    const char* body;
    int person;
    int deal;
    int daysAgo;
    int minutesOfDay; ///< UTC
    int duration;
};
struct SampleMessage {
    int kind; ///< MessageKind
    const char* body;
    int hoursAgo;
};
struct SampleTicket {
    const char* subject;
    int person;
    int status; ///< TicketStatus
    int priority; ///< TicketPriority
    const char* category;
    const char* assignee;
    std::span<const SampleMessage> messages;
};

std::span<const SampleCompany> sampleCompanies();
std::span<const SamplePerson> samplePersons();
std::span<const SampleProduct> sampleProducts();
std::span<const SampleDeal> sampleDeals();
std::span<const SampleTask> sampleTasks();
std::span<const SampleActivity> sampleActivities();
std::span<const SampleTicket> sampleTickets();

} // namespace kartei
