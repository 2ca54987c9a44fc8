#include "core/sample/sample_data.h"

#include <QCoreApplication>

#include <array>

namespace kartei {

namespace {

#define SAMPLE(text) QT_TRANSLATE_NOOP("Sample", text)

constexpr std::array kCompanies{
    SampleCompany{SAMPLE("Bäckerei Huber GmbH"), "Lindenstraße 14", "80331", "München", "DE", "+49 89 5550140", "info@baeckerei-huber.example", SAMPLE("Bakery")},
    SampleCompany{SAMPLE("Novák Interiéry s.r.o."), "Vinohradská 48", "120 00", "Praha", "CZ", "+420 222 510 040", "info@novak-interiery.example", SAMPLE("Partner")},
    SampleCompany{SAMPLE("Ben-Ami Architects"), "Rothschild Blvd 22", "6688119", "Tel Aviv", "IL", "+972 3 555 0166", "office@ben-ami.example", SAMPLE("Architect")},
    SampleCompany{SAMPLE("Café Lumière"), "12 rue des Lilas", "67000", "Strasbourg", "FR", "+33 3 88 55 01 20", "bonjour@cafe-lumiere.example", SAMPLE("Restaurant")},
    SampleCompany{SAMPLE("Lindner Hausverwaltung"), "Parkallee 3", "81371", "München", "DE", "+49 89 5550177", "post@lindner-hv.example", SAMPLE("Property")},
    SampleCompany{SAMPLE("Hotel U Lípy"), "Lipová 7", "602 00", "Brno", "CZ", "+420 542 551 013", "recepce@hotelulipy.example", SAMPLE("Hotel")},
    SampleCompany{SAMPLE("Studio Levi"), "HaYarkon 110", "6342108", "Tel Aviv", "IL", "+972 3 555 0143", "hello@studio-levi.example", SAMPLE("Architect")},
    SampleCompany{SAMPLE("Greenfield International School"), "24 Mill Lane", "CB1 2XB", "Cambridge", "GB", "+44 1223 555 014", "office@greenfield.example", SAMPLE("School")},
    SampleCompany{SAMPLE("Weiß & Söhne OHG"), "Hafenstraße 61", "20457", "Hamburg", "DE", "+49 40 5550112", "kontakt@weiss-soehne.example", SAMPLE("Partner")},
    SampleCompany{SAMPLE("Kavárna Slunce"), "Náměstí 5", "370 01", "České Budějovice", "CZ", "+420 387 551 020", "slunce@kavarna.example", SAMPLE("Restaurant")},
    SampleCompany{SAMPLE("Zahnarztpraxis Brandt"), "Goethestraße 9", "80336", "München", "DE", "+49 89 5550133", "praxis@brandt.example", SAMPLE("Practice")},
    SampleCompany{SAMPLE("Port Restaurant"), "Jaffa Port 3", "6803901", "Tel Aviv", "IL", "+972 3 555 0190", "table@port.example", SAMPLE("Restaurant")},
    SampleCompany{SAMPLE("Sunshine Kindergarten"), "Wiesenweg 2", "82031", "Grünwald", "DE", "+49 89 5550108", "team@sunshine-kita.example", SAMPLE("School")},
};

constexpr std::array kPersons{
    SamplePerson{SAMPLE("Anna"), SAMPLE("Huber"), 0, SAMPLE("Owner"), "+49 171 555 56 78", "anna@baeckerei-huber.example", 4, 3200},
    SamplePerson{SAMPLE("Tomáš"), SAMPLE("Novák"), 1, SAMPLE("Purchasing"), "+420 602 551 200", "tomas@novak-interiery.example", 4, 2100},
    SamplePerson{SAMPLE("Yael"), SAMPLE("Ben-Ami"), 2, SAMPLE("Partner"), "+972 52 555 0121", "yael@ben-ami.example", 3, 700},
    SamplePerson{SAMPLE("Claire"), SAMPLE("Dubois"), 3, SAMPLE("Manager"), "+33 6 28 55 04 55", "claire@cafe-lumiere.example", 3, 420},
    SamplePerson{SAMPLE("Markus"), SAMPLE("Lindner"), 4, SAMPLE("Owner"), "0171 555 01 02", "markus@lindner-hv.example", 4, 1800},
    SamplePerson{SAMPLE("Petra"), SAMPLE("Svobodová"), 5, SAMPLE("Manager"), "+420 603 552 210", "petra@hotelulipy.example", 2, 120},
    SamplePerson{SAMPLE("Noa"), SAMPLE("Levi"), 6, SAMPLE("Interior designer"), "+972 54 555 0177", "noa@studio-levi.example", 2, 260},
    SamplePerson{SAMPLE("David"), SAMPLE("O’Connor"), 7, SAMPLE("Head of facilities"), "+44 7700 900 123", "d.oconnor@greenfield.example", 3, 900},
    SamplePerson{SAMPLE("Sabine"), SAMPLE("Krüger"), -1, "", "+49 160 555 01 44", "sabine.krueger@post.example", 3, 60},
    SamplePerson{SAMPLE("Jürgen"), SAMPLE("Weiß"), 8, SAMPLE("Managing director"), "+49 40 5550113", "j.weiss@weiss-soehne.example", 4, 2600},
    SamplePerson{SAMPLE("Eva"), SAMPLE("Procházková"), 9, SAMPLE("Owner"), "+420 604 553 330", "eva@kavarna.example", 3, 380},
    SamplePerson{SAMPLE("Stefan"), SAMPLE("Brandt"), 10, SAMPLE("Dentist"), "+49 89 5550134", "stefan@brandt.example", 2, 45},
    SamplePerson{SAMPLE("Rachel"), SAMPLE("Abrahami"), 11, SAMPLE("Manager"), "+972 50 555 0188", "rachel@port.example", 2, 150},
    SamplePerson{SAMPLE("Julia"), SAMPLE("Sommer"), 12, SAMPLE("Head of the kindergarten"), "+49 89 5550109", "julia@sunshine-kita.example", 2, 20},
    SamplePerson{SAMPLE("Maximilian"), SAMPLE("Huber"), 0, SAMPLE("Bakery manager"), "+49 171 555 56 79", "max@baeckerei-huber.example", 4, 900},
    SamplePerson{SAMPLE("Lenka"), SAMPLE("Dvořáková"), 1, SAMPLE("Accounting"), "+420 602 551 201", "lenka@novak-interiery.example", 4, 800},
    SamplePerson{SAMPLE("Oliver"), SAMPLE("Fischer"), -1, "", "+49 176 555 02 10", "o.fischer@post.example", 1, 12},
    SamplePerson{SAMPLE("Hannah"), SAMPLE("Schulz"), -1, "", "+49 151 555 03 20", "hannah.schulz@post.example", 4, 1300},
    SamplePerson{SAMPLE("Jakub"), SAMPLE("Černý"), -1, "", "+420 777 551 400", "jakub.cerny@posta.example", 3, 500},
    SamplePerson{SAMPLE("Miriam"), SAMPLE("Cohen"), 2, SAMPLE("Project manager"), "+972 52 555 0122", "miriam@ben-ami.example", 3, 430},
    SamplePerson{SAMPLE("Peter"), SAMPLE("Wagner"), 4, SAMPLE("Caretaker"), "+49 171 555 04 11", "wagner@lindner-hv.example", 4, 640},
    SamplePerson{SAMPLE("Emily"), SAMPLE("Clarke"), 7, SAMPLE("Purchasing"), "+44 7700 900 321", "e.clarke@greenfield.example", 3, 610},
    SamplePerson{SAMPLE("Karel"), SAMPLE("Veselý"), 5, SAMPLE("Technician"), "+420 603 552 211", "karel@hotelulipy.example", 2, 100},
    SamplePerson{SAMPLE("Ruth"), SAMPLE("Becker"), -1, "", "+49 162 555 09 90", "ruth.becker@post.example", 6, 2900},
    SamplePerson{SAMPLE("Daniel"), SAMPLE("Mizrahi"), 11, SAMPLE("Owner"), "+972 50 555 0189", "daniel@port.example", 2, 150},
    SamplePerson{SAMPLE("Sophie"), SAMPLE("Martin"), 3, SAMPLE("Barista"), "+33 6 11 55 09 21", "sophie@cafe-lumiere.example", 3, 90},
    SamplePerson{SAMPLE("Thomas"), SAMPLE("Weiß"), 8, SAMPLE("Warehouse"), "+49 40 5550114", "t.weiss@weiss-soehne.example", 4, 1500},
};

constexpr std::array kProducts{
    SampleProduct{"TH-320", SAMPLE("Shop counter 3.20 m"), SAMPLE("Solid oak, oiled; fluted front\nTill platform 60 cm, steel plinth"), SAMPLE("pc"), SAMPLE("Shop fitting"), 548000, 331000},
    SampleProduct{"AP-40", SAMPLE("Oak worktop"), SAMPLE("40 mm solid, rounded corners, oiled"), SAMPLE("m"), SAMPLE("Shop fitting"), 69000, 41200},
    SampleProduct{"KS-10", SAMPLE("Till drawer"), SAMPLE("Lockable, full extension, soft close"), SAMPLE("pc"), SAMPLE("Shop fitting"), 35240, 19800},
    SampleProduct{"WR-120", SAMPLE("Wall shelf 120 × 30 cm"), SAMPLE("Oiled oak, hidden brackets"), SAMPLE("pc"), SAMPLE("Shelves"), 24600, 13100},
    SampleProduct{"LED-1", SAMPLE("LED shelf lighting"), SAMPLE("Warm white, dimmable"), SAMPLE("pc"), SAMPLE("Shelves"), 5800, 3100},
    SampleProduct{"MO-STD", SAMPLE("Fitting on site"), SAMPLE("Two joiners, travel included"), SAMPLE("h"), SAMPLE("Labour"), 6020, 3800},
    SampleProduct{"PL-STD", SAMPLE("Planning and drawing"), SAMPLE("Measured on site, with 3D view"), SAMPLE("h"), SAMPLE("Labour"), 8200, 4500},
    SampleProduct{"TI-80", SAMPLE("Café table 80 × 80 cm"), SAMPLE("Ash, lacquered, cast iron foot"), SAMPLE("pc"), SAMPLE("Furniture"), 42000, 23800},
    SampleProduct{"BA-120", SAMPLE("Bench 120 cm"), SAMPLE("Larch, for inside and outside"), SAMPLE("pc"), SAMPLE("Furniture"), 27500, 15200},
    SampleProduct{"FE-HO", SAMPLE("Timber window"), SAMPLE("Triple glazing, larch, to measure"), SAMPLE("pc"), SAMPLE("Windows and doors"), 94000, 60500},
    SampleProduct{"TU-LA", SAMPLE("Front door, larch"), SAMPLE("Insulated, three-point lock"), SAMPLE("pc"), SAMPLE("Windows and doors"), 235000, 141000},
    SampleProduct{"OEL-1", SAMPLE("Wood oil 1 l"), SAMPLE("Food safe"), SAMPLE("pc"), SAMPLE("Care"), 2890, 1540},
};

constexpr std::array kDeals{
    SampleDeal{SAMPLE("Library wall"), 6, 0, 6800, 2, 40}, SampleDeal{SAMPLE("Front door, larch"), 8, 0, 2350, 1, 30},
    SampleDeal{SAMPLE("Reception desk"), 11, 0, 4900, 12, 45}, SampleDeal{SAMPLE("Kindergarten benches"), 13, 0, 1100, 4, 35},
    SampleDeal{SAMPLE("Café tables"), 0, 1, 4200, 9, 25}, SampleDeal{SAMPLE("Staff kitchen"), 7, 1, 9700, 6, 50},
    SampleDeal{SAMPLE("Timber windows"), 4, 1, 7600, 3, 60}, SampleDeal{SAMPLE("Shop counter"), 0, 2, 10500, 1, 20},
    SampleDeal{SAMPLE("Bar and wine racks"), 3, 2, 8900, 24, 5}, SampleDeal{SAMPLE("Meeting room"), 2, 2, 8500, 5, 18},
    SampleDeal{SAMPLE("Hotel rooms, phase 1"), 5, 3, 18600, 16, 28}, SampleDeal{SAMPLE("Coffee bar"), 10, 3, 4800, 7, 8},
    SampleDeal{SAMPLE("Acoustic panels"), 1, 4, 9300, 8, 6}, SampleDeal{SAMPLE("Market stall"), 12, 4, 5500, 2, 9},
};

constexpr std::array kTasks{
    SampleTask{1, SAMPLE("Call back about the quote – she wants oak instead of ash"), 0, 7, 1, "10:00"},
    SampleTask{1, SAMPLE("Ask for the floor plan"), 1, 12, -2, ""}, SampleTask{3, SAMPLE("Measure the meeting room"), 2, 9, 0, "14:00"},
    SampleTask{2, SAMPLE("Send wood samples"), 3, 8, -5, ""}, SampleTask{1, SAMPLE("Ring about the library wall"), 6, 0, 0, ""},
    SampleTask{3, SAMPLE("Look at the door on site"), 8, 1, 4, "09:00"}, SampleTask{2, SAMPLE("Send pictures of the benches"), 13, 3, 7, ""},
    SampleTask{3, SAMPLE("Choose the table tops together"), 0, 4, 5, "11:30"}, SampleTask{1, SAMPLE("Agree on the kitchen budget"), 7, 5, -2, ""},
    SampleTask{2, SAMPLE("Send the window drawings"), 4, 6, 12, ""}, SampleTask{1, SAMPLE("Fix the delivery week"), 10, 11, 7, ""},
    SampleTask{3, SAMPLE("Sign the order"), 12, 13, 9, "16:00"}, SampleTask{0, SAMPLE("Order oiled oak from Weiß"), 9, -1, 3, ""},
};

constexpr std::array kActivities{
    SampleActivity{0, 1, SAMPLE("Call from Anna"), SAMPLE("Likes the counter design. Asks for oak instead of ash and delivery before Christmas."), 0, 7, 0, 490, 6},
    SampleActivity{6, 0, SAMPLE("Measured on site"), SAMPLE("Counter 3.20 m, niche on the left is 4 cm out of square."), 0, 7, 1, 605, 0},
    SampleActivity{1, 1, SAMPLE("Photos of the shop"), SAMPLE("Hello Mr Berger, attached are the photos you asked for. The left wall can be moved by a metre."), 0, 7, 7, 470, 0},
    SampleActivity{2, 0, SAMPLE("First meeting at the bakery"), SAMPLE("New counter and shelves for the branch in Lindenstraße. Opening in the new year."), 0, 7, 9, 540, 60},
    SampleActivity{0, 2, SAMPLE("Called about the acoustic panels"), SAMPLE("Board meets next week. They compare with one other offer."), 1, 12, 8, 520, 12},
    SampleActivity{3, 0, SAMPLE("Visit to the building site"), SAMPLE("Walls are ready in three weeks. Power comes from the floor."), 2, 9, 5, 615, 90},
    SampleActivity{1, 2, SAMPLE("Sent the catalogue"), SAMPLE("With prices for bars and wine racks."), 3, 8, 24, 560, 0},
    SampleActivity{0, 1, SAMPLE("Asks about timber windows"), SAMPLE("12 windows in the house at the park, old frames to be taken away."), 4, 6, 3, 455, 9},
    SampleActivity{2, 0, SAMPLE("Walk through the rooms"), SAMPLE("14 rooms, same furniture in each; the sample room comes first."), 5, 10, 16, 600, 75},
    SampleActivity{0, 1, SAMPLE("First call"), SAMPLE("Looks for shelves over a whole wall, 5.40 m, with a ladder."), 6, 0, 2, 660, 15},
    SampleActivity{1, 1, SAMPLE("Budget is approved"), SAMPLE("The kitchen may cost up to 10,000."), 7, 5, 6, 500, 0},
    SampleActivity{6, 0, SAMPLE("Prefers larch"), SAMPLE("No tropical wood. Handle on the left."), 8, 1, 1, 430, 0},
    SampleActivity{4, 2, SAMPLE("Thank-you letter for ten years"), SAMPLE("With a voucher for wood oil."), 9, -1, 40, 480, 0},
    SampleActivity{0, 2, SAMPLE("Agreed on the coffee bar"), SAMPLE("Front in dark ash. They choose the stone themselves."), 10, 11, 7, 555, 20},
};

constexpr std::array kJamMessages{
    SampleMessage{0, SAMPLE("The drawer under the till jams since this week. We have to lift it to close it."), 3}};
constexpr std::array kScratchMessages{
    SampleMessage{0, SAMPLE("Good morning,\nwhen we unpacked the counter this morning we found a scratch of about 15 cm near the till. The opening is on Saturday – can someone have a look before that?"), 2},
    SampleMessage{2, SAMPLE("Delivery note shows no damage. Repair kit for oiled oak is in van 2; Milan is nearby on Friday anyway."), 1}};
constexpr std::array kHingeMessages{SampleMessage{0, SAMPLE("The hinge of the wardrobe door squeaks."), 26},
    SampleMessage{1, SAMPLE("Thank you for writing. A drop of oil usually helps; if not, we come by next week."), 24}};
constexpr std::array kPinsMessages{SampleMessage{0, SAMPLE("Four shelf pins were missing in the box."), 27}};
constexpr std::array kOilMessages{SampleMessage{0, SAMPLE("How often should the oak tops be oiled?"), 72}};
constexpr std::array kKeyMessages{SampleMessage{0, SAMPLE("We lost a key of the cabinet in room 4. Can you send another?"), 120},
    SampleMessage{1, SAMPLE("Please tell us the number on the lock, then we order it."), 118}};
constexpr std::array kTableMessages{SampleMessage{0, SAMPLE("One of the tables wobbles."), 168},
    SampleMessage{1, SAMPLE("Does the foot stand on the joint of the tiles? A photo would help."), 160}};
constexpr std::array kRunnerMessages{SampleMessage{0, SAMPLE("The runner of the big drawer is broken."), 190},
    SampleMessage{1, SAMPLE("Drawer runner replaced under warranty."), 170}};

constexpr std::array kTickets{
    SampleTicket{SAMPLE("Drawer runner broken"), 0, 4, 1, SAMPLE("Repair"), "Milan", kRunnerMessages},
    SampleTicket{SAMPLE("Table wobbles"), 12, 2, 0, SAMPLE("Complaint"), "Milan", kTableMessages},
    SampleTicket{SAMPLE("Replacement key for cabinet"), 7, 2, 0, SAMPLE("Spare part"), "", kKeyMessages},
    SampleTicket{SAMPLE("Question about oiling oak"), 5, 1, 0, SAMPLE("Question"), "Jonas", kOilMessages},
    SampleTicket{SAMPLE("Missing shelf pins"), 6, 0, 0, SAMPLE("Spare part"), "", kPinsMessages},
    SampleTicket{SAMPLE("Door hinge squeaks"), 8, 1, 1, SAMPLE("Repair"), "Milan", kHingeMessages},
    SampleTicket{SAMPLE("Drawer jams after two weeks"), 3, 0, 2, SAMPLE("Complaint"), "", kJamMessages},
    SampleTicket{SAMPLE("Scratch on counter top on delivery"), 0, 1, 1, SAMPLE("Damage on delivery"), "Milan", kScratchMessages},
};

#undef SAMPLE

} // namespace

std::span<const SampleCompany> sampleCompanies() { return kCompanies; }
std::span<const SamplePerson> samplePersons() { return kPersons; }
std::span<const SampleProduct> sampleProducts() { return kProducts; }
std::span<const SampleDeal> sampleDeals() { return kDeals; }
std::span<const SampleTask> sampleTasks() { return kTasks; }
std::span<const SampleActivity> sampleActivities() { return kActivities; }
std::span<const SampleTicket> sampleTickets() { return kTickets; }

} // namespace kartei
