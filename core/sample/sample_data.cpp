#include "core/sample/sample_data.h"

#include <QCoreApplication>

#include <array>

namespace kartei {

namespace {

constexpr std::array kCompanies{
    SampleCompany{QT_TRANSLATE_NOOP("Sample", "Bäckerei Huber GmbH"), "Lindenstraße 14", "80331", "München", "DE",
        "+49 89 5550140", "info@baeckerei-huber.example", QT_TRANSLATE_NOOP("Sample", "Bakery")},
    SampleCompany{QT_TRANSLATE_NOOP("Sample", "Novák Interiéry s.r.o."), "Vinohradská 48", "120 00", "Praha", "CZ",
        "+420 222 510 040", "info@novak-interiery.example", QT_TRANSLATE_NOOP("Sample", "Partner")},
    SampleCompany{QT_TRANSLATE_NOOP("Sample", "Ben-Ami Architects"), "Rothschild Blvd 22", "6688119", "Tel Aviv", "IL",
        "+972 3 555 0166", "office@ben-ami.example", QT_TRANSLATE_NOOP("Sample", "Architect")},
    SampleCompany{QT_TRANSLATE_NOOP("Sample", "Café Lumière"), "12 rue des Lilas", "67000", "Strasbourg", "FR",
        "+33 3 88 55 01 20", "bonjour@cafe-lumiere.example", QT_TRANSLATE_NOOP("Sample", "Restaurant")},
    SampleCompany{QT_TRANSLATE_NOOP("Sample", "Lindner Hausverwaltung"), "Parkallee 3", "81371", "München", "DE",
        "+49 89 5550177", "post@lindner-hv.example", QT_TRANSLATE_NOOP("Sample", "Property")},
    SampleCompany{QT_TRANSLATE_NOOP("Sample", "Hotel U Lípy"), "Lipová 7", "602 00", "Brno", "CZ", "+420 542 551 013",
        "recepce@hotelulipy.example", QT_TRANSLATE_NOOP("Sample", "Hotel")},
    SampleCompany{QT_TRANSLATE_NOOP("Sample", "Studio Levi"), "HaYarkon 110", "6342108", "Tel Aviv", "IL",
        "+972 3 555 0143", "hello@studio-levi.example", QT_TRANSLATE_NOOP("Sample", "Architect")},
    SampleCompany{QT_TRANSLATE_NOOP("Sample", "Greenfield International School"), "24 Mill Lane", "CB1 2XB",
        "Cambridge", "GB", "+44 1223 555 014", "office@greenfield.example", QT_TRANSLATE_NOOP("Sample", "School")},
    SampleCompany{QT_TRANSLATE_NOOP("Sample", "Weiß & Söhne OHG"), "Hafenstraße 61", "20457", "Hamburg", "DE",
        "+49 40 5550112", "kontakt@weiss-soehne.example", QT_TRANSLATE_NOOP("Sample", "Partner")},
    SampleCompany{QT_TRANSLATE_NOOP("Sample", "Kavárna Slunce"), "Náměstí 5", "370 01", "České Budějovice", "CZ",
        "+420 387 551 020", "slunce@kavarna.example", QT_TRANSLATE_NOOP("Sample", "Restaurant")},
    SampleCompany{QT_TRANSLATE_NOOP("Sample", "Zahnarztpraxis Brandt"), "Goethestraße 9", "80336", "München", "DE",
        "+49 89 5550133", "praxis@brandt.example", QT_TRANSLATE_NOOP("Sample", "Practice")},
    SampleCompany{QT_TRANSLATE_NOOP("Sample", "Port Restaurant"), "Jaffa Port 3", "6803901", "Tel Aviv", "IL",
        "+972 3 555 0190", "table@port.example", QT_TRANSLATE_NOOP("Sample", "Restaurant")},
    SampleCompany{QT_TRANSLATE_NOOP("Sample", "Sunshine Kindergarten"), "Wiesenweg 2", "82031", "Grünwald", "DE",
        "+49 89 5550108", "team@sunshine-kita.example", QT_TRANSLATE_NOOP("Sample", "School")},
};

constexpr std::array kPersons{
    SamplePerson{QT_TRANSLATE_NOOP("Sample", "Ms"), QT_TRANSLATE_NOOP("Sample", "Anna"),
        QT_TRANSLATE_NOOP("Sample", "Huber"), 0, QT_TRANSLATE_NOOP("Sample", "Owner"), "+49 171 555 56 78",
        "anna@baeckerei-huber.example", 4, 3200},
    SamplePerson{QT_TRANSLATE_NOOP("Sample", "Mr"), QT_TRANSLATE_NOOP("Sample", "Tomáš"),
        QT_TRANSLATE_NOOP("Sample", "Novák"), 1, QT_TRANSLATE_NOOP("Sample", "Purchasing"), "+420 602 551 200",
        "tomas@novak-interiery.example", 4, 2100},
    SamplePerson{QT_TRANSLATE_NOOP("Sample", "Ms"), QT_TRANSLATE_NOOP("Sample", "Yael"),
        QT_TRANSLATE_NOOP("Sample", "Ben-Ami"), 2, QT_TRANSLATE_NOOP("Sample", "Partner"), "+972 52 555 0121",
        "yael@ben-ami.example", 3, 700},
    SamplePerson{QT_TRANSLATE_NOOP("Sample", "Ms"), QT_TRANSLATE_NOOP("Sample", "Claire"),
        QT_TRANSLATE_NOOP("Sample", "Dubois"), 3, QT_TRANSLATE_NOOP("Sample", "Manager"), "+33 6 28 55 04 55",
        "claire@cafe-lumiere.example", 3, 420},
    SamplePerson{QT_TRANSLATE_NOOP("Sample", "Mr"), QT_TRANSLATE_NOOP("Sample", "Markus"),
        QT_TRANSLATE_NOOP("Sample", "Lindner"), 4, QT_TRANSLATE_NOOP("Sample", "Owner"), "0171 555 01 02",
        "markus@lindner-hv.example", 4, 1800},
    SamplePerson{QT_TRANSLATE_NOOP("Sample", "Ms"), QT_TRANSLATE_NOOP("Sample", "Petra"),
        QT_TRANSLATE_NOOP("Sample", "Svobodová"), 5, QT_TRANSLATE_NOOP("Sample", "Manager"), "+420 603 552 210",
        "petra@hotelulipy.example", 2, 120},
    SamplePerson{QT_TRANSLATE_NOOP("Sample", "Ms"), QT_TRANSLATE_NOOP("Sample", "Noa"),
        QT_TRANSLATE_NOOP("Sample", "Levi"), 6, QT_TRANSLATE_NOOP("Sample", "Interior designer"), "+972 54 555 0177",
        "noa@studio-levi.example", 2, 260},
    SamplePerson{QT_TRANSLATE_NOOP("Sample", "Mr"), QT_TRANSLATE_NOOP("Sample", "David"),
        QT_TRANSLATE_NOOP("Sample", "O’Connor"), 7, QT_TRANSLATE_NOOP("Sample", "Head of facilities"),
        "+44 7700 900 123", "d.oconnor@greenfield.example", 3, 900},
    SamplePerson{QT_TRANSLATE_NOOP("Sample", "Ms"), QT_TRANSLATE_NOOP("Sample", "Sabine"),
        QT_TRANSLATE_NOOP("Sample", "Krüger"), -1, "", "+49 160 555 01 44", "sabine.krueger@post.example", 3, 60},
    SamplePerson{QT_TRANSLATE_NOOP("Sample", "Mr"), QT_TRANSLATE_NOOP("Sample", "Jürgen"),
        QT_TRANSLATE_NOOP("Sample", "Weiß"), 8, QT_TRANSLATE_NOOP("Sample", "Managing director"), "+49 40 5550113",
        "j.weiss@weiss-soehne.example", 4, 2600},
    SamplePerson{QT_TRANSLATE_NOOP("Sample", "Ms"), QT_TRANSLATE_NOOP("Sample", "Eva"),
        QT_TRANSLATE_NOOP("Sample", "Procházková"), 9, QT_TRANSLATE_NOOP("Sample", "Owner"), "+420 604 553 330",
        "eva@kavarna.example", 3, 380},
    SamplePerson{QT_TRANSLATE_NOOP("Sample", "Mr"), QT_TRANSLATE_NOOP("Sample", "Stefan"),
        QT_TRANSLATE_NOOP("Sample", "Brandt"), 10, QT_TRANSLATE_NOOP("Sample", "Dentist"), "+49 89 5550134",
        "stefan@brandt.example", 2, 45},
    SamplePerson{QT_TRANSLATE_NOOP("Sample", "Ms"), QT_TRANSLATE_NOOP("Sample", "Rachel"),
        QT_TRANSLATE_NOOP("Sample", "Abrahami"), 11, QT_TRANSLATE_NOOP("Sample", "Manager"), "+972 50 555 0188",
        "rachel@port.example", 2, 150},
    SamplePerson{QT_TRANSLATE_NOOP("Sample", "Ms"), QT_TRANSLATE_NOOP("Sample", "Julia"),
        QT_TRANSLATE_NOOP("Sample", "Sommer"), 12, QT_TRANSLATE_NOOP("Sample", "Head of the kindergarten"),
        "+49 89 5550109", "julia@sunshine-kita.example", 2, 20},
    SamplePerson{QT_TRANSLATE_NOOP("Sample", "Mr"), QT_TRANSLATE_NOOP("Sample", "Maximilian"),
        QT_TRANSLATE_NOOP("Sample", "Huber"), 0, QT_TRANSLATE_NOOP("Sample", "Bakery manager"), "+49 171 555 56 79",
        "max@baeckerei-huber.example", 4, 900},
    SamplePerson{QT_TRANSLATE_NOOP("Sample", "Ms"), QT_TRANSLATE_NOOP("Sample", "Lenka"),
        QT_TRANSLATE_NOOP("Sample", "Dvořáková"), 1, QT_TRANSLATE_NOOP("Sample", "Accounting"), "+420 602 551 201",
        "lenka@novak-interiery.example", 4, 800},
    SamplePerson{QT_TRANSLATE_NOOP("Sample", "Mr"), QT_TRANSLATE_NOOP("Sample", "Oliver"),
        QT_TRANSLATE_NOOP("Sample", "Fischer"), -1, "", "+49 176 555 02 10", "o.fischer@post.example", 1, 12},
    SamplePerson{QT_TRANSLATE_NOOP("Sample", "Ms"), QT_TRANSLATE_NOOP("Sample", "Hannah"),
        QT_TRANSLATE_NOOP("Sample", "Schulz"), -1, "", "+49 151 555 03 20", "hannah.schulz@post.example", 4, 1300},
    SamplePerson{QT_TRANSLATE_NOOP("Sample", "Mr"), QT_TRANSLATE_NOOP("Sample", "Jakub"),
        QT_TRANSLATE_NOOP("Sample", "Černý"), -1, "", "+420 777 551 400", "jakub.cerny@posta.example", 3, 500},
    SamplePerson{QT_TRANSLATE_NOOP("Sample", "Ms"), QT_TRANSLATE_NOOP("Sample", "Miriam"),
        QT_TRANSLATE_NOOP("Sample", "Cohen"), 2, QT_TRANSLATE_NOOP("Sample", "Project manager"), "+972 52 555 0122",
        "miriam@ben-ami.example", 3, 430},
    SamplePerson{QT_TRANSLATE_NOOP("Sample", "Mr"), QT_TRANSLATE_NOOP("Sample", "Peter"),
        QT_TRANSLATE_NOOP("Sample", "Wagner"), 4, QT_TRANSLATE_NOOP("Sample", "Caretaker"), "+49 171 555 04 11",
        "wagner@lindner-hv.example", 4, 640},
    SamplePerson{QT_TRANSLATE_NOOP("Sample", "Ms"), QT_TRANSLATE_NOOP("Sample", "Emily"),
        QT_TRANSLATE_NOOP("Sample", "Clarke"), 7, QT_TRANSLATE_NOOP("Sample", "Purchasing"), "+44 7700 900 321",
        "e.clarke@greenfield.example", 3, 610},
    SamplePerson{QT_TRANSLATE_NOOP("Sample", "Mr"), QT_TRANSLATE_NOOP("Sample", "Karel"),
        QT_TRANSLATE_NOOP("Sample", "Veselý"), 5, QT_TRANSLATE_NOOP("Sample", "Technician"), "+420 603 552 211",
        "karel@hotelulipy.example", 2, 100},
    SamplePerson{QT_TRANSLATE_NOOP("Sample", "Ms"), QT_TRANSLATE_NOOP("Sample", "Ruth"),
        QT_TRANSLATE_NOOP("Sample", "Becker"), -1, "", "+49 162 555 09 90", "ruth.becker@post.example", 6, 2900},
    SamplePerson{QT_TRANSLATE_NOOP("Sample", "Mr"), QT_TRANSLATE_NOOP("Sample", "Daniel"),
        QT_TRANSLATE_NOOP("Sample", "Mizrahi"), 11, QT_TRANSLATE_NOOP("Sample", "Owner"), "+972 50 555 0189",
        "daniel@port.example", 2, 150},
    SamplePerson{QT_TRANSLATE_NOOP("Sample", "Ms"), QT_TRANSLATE_NOOP("Sample", "Sophie"),
        QT_TRANSLATE_NOOP("Sample", "Martin"), 3, QT_TRANSLATE_NOOP("Sample", "Barista"), "+33 6 11 55 09 21",
        "sophie@cafe-lumiere.example", 3, 90},
    SamplePerson{QT_TRANSLATE_NOOP("Sample", "Mr"), QT_TRANSLATE_NOOP("Sample", "Thomas"),
        QT_TRANSLATE_NOOP("Sample", "Weiß"), 8, QT_TRANSLATE_NOOP("Sample", "Warehouse"), "+49 40 5550114",
        "t.weiss@weiss-soehne.example", 4, 1500},
};

constexpr std::array kProducts{
    SampleProduct{"TH-320", QT_TRANSLATE_NOOP("Sample", "Shop counter 3.20 m"),
        QT_TRANSLATE_NOOP("Sample", "Solid oak, oiled; fluted front\nTill platform 60 cm, steel plinth"),
        QT_TRANSLATE_NOOP("Sample", "pc"), QT_TRANSLATE_NOOP("Sample", "Shop fitting"), 548000, 331000},
    SampleProduct{"AP-40", QT_TRANSLATE_NOOP("Sample", "Oak worktop"),
        QT_TRANSLATE_NOOP("Sample", "40 mm solid, rounded corners, oiled"), QT_TRANSLATE_NOOP("Sample", "m"),
        QT_TRANSLATE_NOOP("Sample", "Shop fitting"), 69000, 41200},
    SampleProduct{"KS-10", QT_TRANSLATE_NOOP("Sample", "Till drawer"),
        QT_TRANSLATE_NOOP("Sample", "Lockable, full extension, soft close"), QT_TRANSLATE_NOOP("Sample", "pc"),
        QT_TRANSLATE_NOOP("Sample", "Shop fitting"), 35240, 19800},
    SampleProduct{"WR-120", QT_TRANSLATE_NOOP("Sample", "Wall shelf 120 × 30 cm"),
        QT_TRANSLATE_NOOP("Sample", "Oiled oak, hidden brackets"), QT_TRANSLATE_NOOP("Sample", "pc"),
        QT_TRANSLATE_NOOP("Sample", "Shelves"), 24600, 13100},
    SampleProduct{"LED-1", QT_TRANSLATE_NOOP("Sample", "LED shelf lighting"),
        QT_TRANSLATE_NOOP("Sample", "Warm white, dimmable"), QT_TRANSLATE_NOOP("Sample", "pc"),
        QT_TRANSLATE_NOOP("Sample", "Shelves"), 5800, 3100},
    SampleProduct{"MO-STD", QT_TRANSLATE_NOOP("Sample", "Fitting on site"),
        QT_TRANSLATE_NOOP("Sample", "Two joiners, travel included"), QT_TRANSLATE_NOOP("Sample", "h"),
        QT_TRANSLATE_NOOP("Sample", "Labour"), 6020, 3800},
    SampleProduct{"PL-STD", QT_TRANSLATE_NOOP("Sample", "Planning and drawing"),
        QT_TRANSLATE_NOOP("Sample", "Measured on site, with 3D view"), QT_TRANSLATE_NOOP("Sample", "h"),
        QT_TRANSLATE_NOOP("Sample", "Labour"), 8200, 4500},
    SampleProduct{"TI-80", QT_TRANSLATE_NOOP("Sample", "Café table 80 × 80 cm"),
        QT_TRANSLATE_NOOP("Sample", "Ash, lacquered, cast iron foot"), QT_TRANSLATE_NOOP("Sample", "pc"),
        QT_TRANSLATE_NOOP("Sample", "Furniture"), 42000, 23800},
    SampleProduct{"BA-120", QT_TRANSLATE_NOOP("Sample", "Bench 120 cm"),
        QT_TRANSLATE_NOOP("Sample", "Larch, for inside and outside"), QT_TRANSLATE_NOOP("Sample", "pc"),
        QT_TRANSLATE_NOOP("Sample", "Furniture"), 27500, 15200},
    SampleProduct{"FE-HO", QT_TRANSLATE_NOOP("Sample", "Timber window"),
        QT_TRANSLATE_NOOP("Sample", "Triple glazing, larch, to measure"), QT_TRANSLATE_NOOP("Sample", "pc"),
        QT_TRANSLATE_NOOP("Sample", "Windows and doors"), 94000, 60500},
    SampleProduct{"TU-LA", QT_TRANSLATE_NOOP("Sample", "Front door, larch"),
        QT_TRANSLATE_NOOP("Sample", "Insulated, three-point lock"), QT_TRANSLATE_NOOP("Sample", "pc"),
        QT_TRANSLATE_NOOP("Sample", "Windows and doors"), 235000, 141000},
    SampleProduct{"OEL-1", QT_TRANSLATE_NOOP("Sample", "Wood oil 1 l"), QT_TRANSLATE_NOOP("Sample", "Food safe"),
        QT_TRANSLATE_NOOP("Sample", "pc"), QT_TRANSLATE_NOOP("Sample", "Care"), 2890, 1540},
};

constexpr std::array kDeals{
    SampleDeal{QT_TRANSLATE_NOOP("Sample", "Library wall"), 6, 0, 6800, 2, 40},
    SampleDeal{QT_TRANSLATE_NOOP("Sample", "Front door, larch"), 8, 0, 2350, 1, 30},
    SampleDeal{QT_TRANSLATE_NOOP("Sample", "Reception desk"), 11, 0, 4900, 12, 45},
    SampleDeal{QT_TRANSLATE_NOOP("Sample", "Kindergarten benches"), 13, 0, 1100, 4, 35},
    SampleDeal{QT_TRANSLATE_NOOP("Sample", "Café tables"), 0, 1, 4200, 9, 25},
    SampleDeal{QT_TRANSLATE_NOOP("Sample", "Staff kitchen"), 7, 1, 9700, 6, 50},
    SampleDeal{QT_TRANSLATE_NOOP("Sample", "Timber windows"), 4, 1, 7600, 3, 60},
    SampleDeal{QT_TRANSLATE_NOOP("Sample", "Shop counter"), 0, 2, 10500, 1, 20},
    SampleDeal{QT_TRANSLATE_NOOP("Sample", "Bar and wine racks"), 3, 2, 8900, 24, 5},
    SampleDeal{QT_TRANSLATE_NOOP("Sample", "Meeting room"), 2, 2, 8500, 5, 18},
    SampleDeal{QT_TRANSLATE_NOOP("Sample", "Hotel rooms, phase 1"), 5, 3, 18600, 16, 28},
    SampleDeal{QT_TRANSLATE_NOOP("Sample", "Coffee bar"), 10, 3, 4800, 7, 8},
    SampleDeal{QT_TRANSLATE_NOOP("Sample", "Acoustic panels"), 1, 4, 9300, 8, 6},
    SampleDeal{QT_TRANSLATE_NOOP("Sample", "Market stall"), 12, 4, 5500, 2, 9},
};

constexpr std::array kTasks{
    SampleTask{
        1, QT_TRANSLATE_NOOP("Sample", "Call back about the quote – she wants oak instead of ash"), 0, 7, 1, "10:00"},
    SampleTask{1, QT_TRANSLATE_NOOP("Sample", "Ask for the floor plan"), 1, 12, -2, ""},
    SampleTask{3, QT_TRANSLATE_NOOP("Sample", "Measure the meeting room"), 2, 9, 0, "14:00"},
    SampleTask{2, QT_TRANSLATE_NOOP("Sample", "Send wood samples"), 3, 8, -5, ""},
    SampleTask{1, QT_TRANSLATE_NOOP("Sample", "Ring about the library wall"), 6, 0, 0, ""},
    SampleTask{3, QT_TRANSLATE_NOOP("Sample", "Look at the door on site"), 8, 1, 4, "09:00"},
    SampleTask{2, QT_TRANSLATE_NOOP("Sample", "Send pictures of the benches"), 13, 3, 7, ""},
    SampleTask{3, QT_TRANSLATE_NOOP("Sample", "Choose the table tops together"), 0, 4, 5, "11:30"},
    SampleTask{1, QT_TRANSLATE_NOOP("Sample", "Agree on the kitchen budget"), 7, 5, -2, ""},
    SampleTask{2, QT_TRANSLATE_NOOP("Sample", "Send the window drawings"), 4, 6, 12, ""},
    SampleTask{1, QT_TRANSLATE_NOOP("Sample", "Fix the delivery week"), 10, 11, 7, ""},
    SampleTask{3, QT_TRANSLATE_NOOP("Sample", "Sign the order"), 12, 13, 9, "16:00"},
    SampleTask{0, QT_TRANSLATE_NOOP("Sample", "Order oiled oak from Weiß"), 9, -1, 3, ""},
};

constexpr std::array kActivities{
    SampleActivity{0, 1, QT_TRANSLATE_NOOP("Sample", "Call from Anna"),
        QT_TRANSLATE_NOOP(
            "Sample", "Likes the counter design. Asks for oak instead of ash and delivery before Christmas."),
        0, 7, 0, 490, 6},
    SampleActivity{6, 0, QT_TRANSLATE_NOOP("Sample", "Measured on site"),
        QT_TRANSLATE_NOOP("Sample", "Counter 3.20 m, niche on the left is 4 cm out of square."), 0, 7, 1, 605, 0},
    SampleActivity{1, 1, QT_TRANSLATE_NOOP("Sample", "Photos of the shop"),
        QT_TRANSLATE_NOOP(
            "Sample", "Hello Mr Berger, attached are the photos you asked for. The left wall can be moved by a metre."),
        0, 7, 7, 470, 0},
    SampleActivity{2, 0, QT_TRANSLATE_NOOP("Sample", "First meeting at the bakery"),
        QT_TRANSLATE_NOOP("Sample", "New counter and shelves for the branch in Lindenstraße. Opening in the new year."),
        0, 7, 9, 540, 60},
    SampleActivity{0, 2, QT_TRANSLATE_NOOP("Sample", "Called about the acoustic panels"),
        QT_TRANSLATE_NOOP("Sample", "Board meets next week. They compare with one other offer."), 1, 12, 8, 520, 12},
    SampleActivity{3, 0, QT_TRANSLATE_NOOP("Sample", "Visit to the building site"),
        QT_TRANSLATE_NOOP("Sample", "Walls are ready in three weeks. Power comes from the floor."), 2, 9, 5, 615, 90},
    SampleActivity{1, 2, QT_TRANSLATE_NOOP("Sample", "Sent the catalogue"),
        QT_TRANSLATE_NOOP("Sample", "With prices for bars and wine racks."), 3, 8, 24, 560, 0},
    SampleActivity{0, 1, QT_TRANSLATE_NOOP("Sample", "Asks about timber windows"),
        QT_TRANSLATE_NOOP("Sample", "12 windows in the house at the park, old frames to be taken away."), 4, 6, 3, 455,
        9},
    SampleActivity{2, 0, QT_TRANSLATE_NOOP("Sample", "Walk through the rooms"),
        QT_TRANSLATE_NOOP("Sample", "14 rooms, same furniture in each; the sample room comes first."), 5, 10, 16, 600,
        75},
    SampleActivity{0, 1, QT_TRANSLATE_NOOP("Sample", "First call"),
        QT_TRANSLATE_NOOP("Sample", "Looks for shelves over a whole wall, 5.40 m, with a ladder."), 6, 0, 2, 660, 15},
    SampleActivity{1, 1, QT_TRANSLATE_NOOP("Sample", "Budget is approved"),
        QT_TRANSLATE_NOOP("Sample", "The kitchen may cost up to 10,000."), 7, 5, 6, 500, 0},
    SampleActivity{6, 0, QT_TRANSLATE_NOOP("Sample", "Prefers larch"),
        QT_TRANSLATE_NOOP("Sample", "No tropical wood. Handle on the left."), 8, 1, 1, 430, 0},
    SampleActivity{4, 2, QT_TRANSLATE_NOOP("Sample", "Thank-you letter for ten years"),
        QT_TRANSLATE_NOOP("Sample", "With a voucher for wood oil."), 9, -1, 40, 480, 0},
    SampleActivity{0, 2, QT_TRANSLATE_NOOP("Sample", "Agreed on the coffee bar"),
        QT_TRANSLATE_NOOP("Sample", "Front in dark ash. They choose the stone themselves."), 10, 11, 7, 555, 20},
};

constexpr std::array kJamMessages{SampleMessage{0,
    QT_TRANSLATE_NOOP("Sample", "The drawer under the till jams since this week. We have to lift it to close it."), 3}};
constexpr std::array kScratchMessages{
    SampleMessage{0,
        QT_TRANSLATE_NOOP("Sample",
            "Good morning,\nwhen we unpacked the counter this morning we found a scratch of about 15 cm near the till. The opening is on Saturday – can someone have a look before that?"),
        2},
    SampleMessage{2,
        QT_TRANSLATE_NOOP("Sample",
            "Delivery note shows no damage. Repair kit for oiled oak is in van 2; Milan is nearby on Friday anyway."),
        1}};
constexpr std::array kHingeMessages{
    SampleMessage{0, QT_TRANSLATE_NOOP("Sample", "The hinge of the wardrobe door squeaks."), 26},
    SampleMessage{1,
        QT_TRANSLATE_NOOP(
            "Sample", "Thank you for writing. A drop of oil usually helps; if not, we come by next week."),
        24}};
constexpr std::array kPinsMessages{
    SampleMessage{0, QT_TRANSLATE_NOOP("Sample", "Four shelf pins were missing in the box."), 27}};
constexpr std::array kOilMessages{
    SampleMessage{0, QT_TRANSLATE_NOOP("Sample", "How often should the oak tops be oiled?"), 72}};
constexpr std::array kKeyMessages{
    SampleMessage{0, QT_TRANSLATE_NOOP("Sample", "We lost a key of the cabinet in room 4. Can you send another?"), 120},
    SampleMessage{1, QT_TRANSLATE_NOOP("Sample", "Please tell us the number on the lock, then we order it."), 118}};
constexpr std::array kTableMessages{SampleMessage{0, QT_TRANSLATE_NOOP("Sample", "One of the tables wobbles."), 168},
    SampleMessage{
        1, QT_TRANSLATE_NOOP("Sample", "Does the foot stand on the joint of the tiles? A photo would help."), 160}};
constexpr std::array kRunnerMessages{
    SampleMessage{0, QT_TRANSLATE_NOOP("Sample", "The runner of the big drawer is broken."), 190},
    SampleMessage{1, QT_TRANSLATE_NOOP("Sample", "Drawer runner replaced under warranty."), 170}};

constexpr std::array kTickets{
    SampleTicket{QT_TRANSLATE_NOOP("Sample", "Drawer runner broken"), 0, 4, 1, QT_TRANSLATE_NOOP("Sample", "Repair"),
        "Milan", kRunnerMessages},
    SampleTicket{QT_TRANSLATE_NOOP("Sample", "Table wobbles"), 12, 2, 0, QT_TRANSLATE_NOOP("Sample", "Complaint"),
        "Milan", kTableMessages},
    SampleTicket{QT_TRANSLATE_NOOP("Sample", "Replacement key for cabinet"), 7, 2, 0,
        QT_TRANSLATE_NOOP("Sample", "Spare part"), "", kKeyMessages},
    SampleTicket{QT_TRANSLATE_NOOP("Sample", "Question about oiling oak"), 5, 1, 0,
        QT_TRANSLATE_NOOP("Sample", "Question"), "Jonas", kOilMessages},
    SampleTicket{QT_TRANSLATE_NOOP("Sample", "Missing shelf pins"), 6, 0, 0, QT_TRANSLATE_NOOP("Sample", "Spare part"),
        "", kPinsMessages},
    SampleTicket{QT_TRANSLATE_NOOP("Sample", "Door hinge squeaks"), 8, 1, 1, QT_TRANSLATE_NOOP("Sample", "Repair"),
        "Milan", kHingeMessages},
    SampleTicket{QT_TRANSLATE_NOOP("Sample", "Drawer jams after two weeks"), 3, 0, 2,
        QT_TRANSLATE_NOOP("Sample", "Complaint"), "", kJamMessages},
    SampleTicket{QT_TRANSLATE_NOOP("Sample", "Scratch on counter top on delivery"), 0, 1, 1,
        QT_TRANSLATE_NOOP("Sample", "Damage on delivery"), "Milan", kScratchMessages},
};

} // namespace

std::span<const SampleCompany> sampleCompanies()
{
    return kCompanies;
}
std::span<const SamplePerson> samplePersons()
{
    return kPersons;
}
std::span<const SampleProduct> sampleProducts()
{
    return kProducts;
}
std::span<const SampleDeal> sampleDeals()
{
    return kDeals;
}
std::span<const SampleTask> sampleTasks()
{
    return kTasks;
}
std::span<const SampleActivity> sampleActivities()
{
    return kActivities;
}
std::span<const SampleTicket> sampleTickets()
{
    return kTickets;
}

} // namespace kartei
