#include "tests/bench/data/names.h"

namespace kartei::bench {

namespace {

const std::vector<const char*> kGermanFirst{"Anna", "Peter", "Jürgen", "Käthe", "Hans", "Ursula", "Björn", "Sören",
    "Lena", "Paul", "Felix", "Mia", "Emma", "Leon", "Jonas", "Lukas", "Marie", "Sophie", "Charlotte", "Johanna",
    "Friedrich", "Wilhelm", "Günther", "Jörg", "Bärbel", "Renate", "Monika", "Sabine", "Andreas", "Thomas", "Michael",
    "Stefan", "Christian", "Martin", "Markus", "Matthias", "Sebastian", "Florian", "Tobias", "Katrin", "Silke", "Heike",
    "Birgit", "Petra", "Claudia", "Susanne", "Ingrid", "Karl-Heinz", "Hans-Peter", "Anne-Marie", "Greta", "Frieda",
    "Anton", "Oskar", "Moritz", "Wiebke", "Maximilian", "Korbinian", "Xaver", "Leopold"};
const std::vector<const char*> kGermanLast{"Stein", "Berg", "Wald", "Feld", "Hof", "Ober", "Unter", "Nieder", "Hoch",
    "Linden", "Buchen", "Eichen", "Birken", "Rosen", "Sonnen", "Mühl", "Bach", "Brunn", "Kirch", "Schön", "Lang",
    "Kalt", "Grün", "Roth", "Weiß", "Schwarz", "Gold", "Silber", "Eisen", "Hammer", "Wein", "Korn", "Salz", "Honig",
    "Löwen", "Bären", "Wolfs", "Fuchs", "Hirsch", "Adler", "Sand", "Lehm", "Moor", "Wiesen", "Garten", "Müller",
    "Schmidt", "Schneider", "Fischer", "Weber", "Meyer", "Wagner", "Becker", "Schäfer", "Krüger", "Köhler", "König",
    "Groß"};
const std::vector<const char*> kGermanEnds{"", "", "", "mann", "bauer", "meier", "müller", "hofer", "bacher", "berger",
    "felder", "huber", "schmidt", "reuter", "händler", "heim", "burg", "brück", "furter", "thaler", "walder", "inger",
    "kötter", "stein", "feldt", "haus", "dorf", "scheid"};

Country german(const char* code, const char* name, const char* dial, int share, std::vector<const char*> cities,
    std::vector<const char*> firms, const char* domain)
{
    return {code, name, dial, share, kGermanFirst, kGermanLast, kGermanEnds, std::move(cities),
        {"Hauptstraße", "Bahnhofstraße", "Gartenweg", "Schillerstraße", "Am Markt", "Lindenallee", "Mühlgasse",
            "Kirchplatz", "Ringstraße", "An der Brücke"},
        std::move(firms), domain};
}

std::vector<Country> western()
{
    return {german("DE", "Deutschland", "49", 44,
                {"Berlin", "München", "Köln", "Hamburg", "Dresden", "Nürnberg", "Münster", "Göttingen", "Saarbrücken",
                    "Frankfurt am Main"},
                {"GmbH", "AG", "GmbH & Co. KG", "e.K.", "UG (haftungsbeschränkt)", "KG", "GbR"}, "de"),
        german("AT", "Österreich", "43", 6, {"Wien", "Graz", "Linz", "Salzburg", "St. Pölten"},
            {"GmbH", "OG", "KG", "Ges.m.b.H."}, "at"),
        {"CZ", "Česko", "420", 11,
            {"Jan", "Petr", "Jiří", "Josef", "Pavel", "Tomáš", "Jaroslav", "Zdeněk", "František", "Václav", "Vojtěch",
                "Jana", "Marie", "Eva", "Hana", "Lenka", "Kateřina", "Věra", "Lucie", "Božena", "Růžena", "Kristýna"},
            {"Novák", "Svoboda", "Novotný", "Dvořák", "Černý", "Procházka", "Kučera", "Veselý", "Horák", "Němec",
                "Pospíšil", "Jelínek", "Růžička", "Sedláček", "Doležal", "Čermák", "Kříž", "Říha", "Šťastný", "Ševčík",
                "Nováková", "Svobodová", "Dvořáková", "Horáková", "Králová"},
            {"", "", "", "ek", "ský", "ík"},
            {"Praha", "Brno", "Ostrava", "Plzeň", "České Budějovice", "Hradec Králové"},
            {"Hlavní", "Nádražní", "Školní", "náměstí Míru", "Husova", "Palackého třída"}, {"s.r.o.", "a.s.", "v.o.s."},
            "cz"},
        {"GB", "United Kingdom", "44", 13,
            {"James", "Mary", "Robert", "Patricia", "John", "Jennifer", "Michael", "Linda", "Elizabeth", "William",
                "Siobhán", "Niamh", "Oluwaseun", "Priya", "Aisha", "Zoë", "Mary-Jane", "George", "Deborah", "Kevin"},
            {"Smith", "Johnson", "Williams", "Brown", "Jones", "Miller", "Davis", "Wilson", "Taylor", "O'Brien",
                "O'Neill", "McDonald", "MacLeod", "Fitzgerald", "Smythe-Jones", "Cholmondeley", "Khan", "Patel",
                "Okafor", "Ng", "Blackwood", "Ashworth", "Hawthorne", "Pemberton", "Whitaker", "Sinclair", "Abernathy"},
            {"", "", "", "son", "ton", "ley", "worth", "field", "ford", "wood", "well"},
            {"London", "Manchester", "Leeds", "Bristol", "Edinburgh", "Stoke-on-Trent"},
            {"High Street", "Station Road", "Church Lane", "Victoria Road", "King's Road", "The Green", "Mill Lane"},
            {"Ltd", "plc", "LLP", "& Sons Ltd"}, "co.uk"},
        {"FR", "France", "33", 9,
            {"Jean", "Françoise", "Michel", "Hélène", "André", "Éric", "Stéphane", "Céline", "Émilie", "Léa", "Chloé",
                "Zoé", "Raphaël", "Jérôme", "Benoît", "Loïc", "Anaïs", "Jean-Pierre", "Marie-Thérèse", "Maïté"},
            {"Bernard", "Dubois", "Durand", "Leroy", "Moreau", "Lefèvre", "Bertrand", "Fournier", "Mercier", "Dupont",
                "Lambert", "Rousseau", "Guérin", "D'Aubigné", "L'Hôpital", "Lemaître", "Bélanger", "Côté", "Noël",
                "Crèvecœur", "Saint-Exupéry"},
            {"", "", "eau", "in", "et", "ard", "ier", "ot"},
            {"Paris", "Lyon", "Marseille", "Orléans", "Besançon", "Saint-Étienne"},
            {"rue de la République", "avenue Victor Hugo", "place de l'Église", "rue des Écoles", "quai de la Râpée"},
            {"SARL", "SAS", "SA", "EURL", "& Fils"}, "fr"}};
}

std::vector<Country> eastern()
{
    return {
        {"PL", "Polska", "48", 7,
            {"Stanisław", "Andrzej", "Józef", "Krzysztof", "Łukasz", "Paweł", "Grzegorz", "Krystyna", "Barbara",
                "Elżbieta", "Małgorzata", "Grażyna", "Święcisława", "Róża", "Zofia"},
            {"Nowak", "Kowalski", "Wiśniewski", "Dąbrowski", "Wójcik", "Kamiński", "Zieliński", "Szymański", "Woźniak",
                "Kozłowski", "Zając", "Król", "Wróbel", "Stępień", "Górski", "Bąk", "Brzęczyszczykiewicz", "Gżegżółka"},
            {"", "", "ski", "czyk", "owicz", "ak"}, {"Warszawa", "Kraków", "Łódź", "Wrocław", "Gdańsk", "Częstochowa"},
            {"ul. Mickiewicza", "ul. Kościuszki", "al. Jerozolimskie", "ul. Długa", "os. Zwycięstwa"},
            {"Sp. z o.o.", "S.A.", "Sp.j."}, "pl"},
        {"TR", "Türkiye", "90", 4,
            {"Mehmet", "Hüseyin", "İbrahim", "Ömer", "Çağlar", "Özgür", "Ayşe", "Şerife", "Gülsüm"},
            {"Yılmaz", "Kaya", "Demir", "Şahin", "Çelik", "Yıldız", "Öztürk", "Güneş", "Işık", "Ağaoğlu"},
            {"", "", "oğlu", "er", "kan", "soy"}, {"İstanbul", "Ankara", "İzmir", "Eskişehir"},
            {"Atatürk Caddesi", "İstiklal Caddesi", "Gül Sokak"}, {"A.Ş.", "Ltd. Şti."}, "com.tr"},
        {"IL", "ישראל", "972", 3, {"נועה", "יעל", "דוד", "משה", "שרה", "אבי", "רחל", "יוסף", "תמר", "פנינה"},
            {"כהן", "לוי", "מזרחי", "פרץ", "ביטון", "אברהם", "פרידמן", "שפירא", "גולדברג"},
            {"", "", "-כהן", "-לוי", "-שחר", "-רון"}, {"תל אביב", "ירושלים", "חיפה", "באר שבע"},
            {"הרצל", "דיזנגוף", "אלנבי", "ז'בוטינסקי"}, {"בע\"מ", "Ltd."}, "co.il"},
        {"UA", "Україна", "380", 2, {"Олена", "Тарас", "Оксана", "Андрій", "Наталія", "Богдан", "Ірина"},
            {"Шевченко", "Коваленко", "Бондаренко", "Ткаченко", "Кравець", "Олійник", "Мельник"},
            {"", "", "юк", "ич", "ський"}, {"Київ", "Львів", "Одеса", "Харків"},
            {"вул. Хрещатик", "просп. Свободи", "вул. Франка"}, {"ТОВ", "ПП"}, "com.ua"},
        {"CN", "中国", "86", 1, {"伟", "芳", "秀英", "敏", "静", "丽华", "强", "建国"},
            {"王", "李", "张", "刘", "陈", "杨", "欧阳"}, {}, {"北京", "上海", "广州", "深圳"},
            {"长安街", "人民路", "中山路", "解放大道"}, {"有限公司", "股份有限公司"}, "cn"}};
}

} // namespace

const std::vector<Country>& countries()
{
    static const std::vector<Country> all = [] {
        std::vector<Country> both = western();
        const std::vector<Country> others = eastern();
        both.insert(both.end(), others.begin(), others.end());
        return both;
    }();
    return all;
}

const std::vector<const char*>& brands()
{
    static const std::vector<const char*> all{"Nord", "Süd", "Ost", "West", "Alpen", "Rhein", "Elbe", "Donau", "Isar",
        "Hansa", "Nova", "Primo", "Delta", "Omega", "Alpha", "Sigma", "Terra", "Aqua", "Solar", "Luna", "Stella",
        "Polar", "Vega", "Orion", "Atlas", "Titan", "Argo", "Helio", "Vita", "Agro", "Bio", "Öko", "Multi", "Trans",
        "Euro", "Meridian", "Zenit", "Kompass", "Anker", "Falke", "Phönix", "Greif", "Löwe", "Bär", "Kranich", "Möwe",
        "Tilia", "Rubin", "Saphir", "Onyx", "Opal", "Basalt", "Granit", "Kupfer", "Cobalt", "Zinnober", "Föhn",
        "Morgenrot"};
    return all;
}

const std::vector<const char*>& trades()
{
    static const std::vector<const char*> all{"technik", "bau", "logistik", "medien", "druck", "software", "consulting",
        "elektro", "metall", "holz", "garten", "reisen", "moden", "optik", "pharma", "pflege", "chemie", "kunststoff",
        "textil", "möbel", "keramik", "licht", "energie", "wasser", "sanitär", "heizung", "transport", "immobilien",
        "werbung", "design", "studio", "foto", "musik", "sport", "gastro", "bäckerei", "brauerei", "mühle", "labor",
        "systems", "networks", "data", "cloud", "robotics", "werkzeug", "maschinen"};
    return all;
}

const std::vector<const char*>& jobs()
{
    static const std::vector<const char*> all{"Managing Director", "Geschäftsführer", "Sales Manager", "Einkauf",
        "Buchhaltung", "CTO", "Owner", "Ředitel", "Directrice commerciale", "Kierownik", "Müdür", "מנכ\"ל", "经理",
        "IT", "Support", "Marketing", ""};
    return all;
}

const std::vector<const char*>& tags()
{
    static const std::vector<const char*> all{"customer", "lead", "VIP", "newsletter", "supplier", "partner", "press",
        "trade fair 2024", "Bestandskunde", "Interessent", "zákazník", "prospect", "reseller", "do not call",
        "wholesale"};
    return all;
}

const std::vector<const char*>& sentences()
{
    static const std::vector<const char*> all{"Met at the trade fair, wants a quote for %1 units.",
        "Prefers e-mail; do not call before 10:00.", "Bitte nur schriftlich kontaktieren.",
        "Angebot vom letzten Jahr liegt vor, Rabatt %1 % zugesagt.", "Zahlt zuverlässig innerhalb von %1 Tagen.",
        "Volá po obědě, chce slevu %1 %.", "Zájem o roční smlouvu, čeká na nabídku.",
        "Souhaite être rappelé la semaine prochaine.", "Très intéressé par l'offre n° %1.",
        "Proszę o kontakt po %1. dniu miesiąca.", "Fiyat teklifi istiyor, %1 adet.", "מעוניין בהצעת מחיר ל-%1 יחידות.",
        "Потрібна доставка до %1 числа.", "客户希望下个月签合同。", "Said \"call me next quarter\", budget about %1k.",
        "Key decision maker; loop in accounting, too.", "Warranty case #%1 closed.",
        "Ansprechpartner wechselt zum 1.%1.", "Needs delivery on pallets, max. %1 kg each.",
        "Große Bestellung möglich – bitte nachfassen!"};
    return all;
}

const std::vector<const char*>& goods()
{
    static const std::vector<const char*> all{"Schraube", "Dichtung", "Pumpe", "Ventil", "Regal", "Schreibtisch",
        "Bürostuhl", "Lampe", "Kabel", "Adapter", "Drucker", "Ordner", "Server", "Lizenz", "Wartungsvertrag",
        "Schulung", "Beratung", "Montage", "Verpackung", "Palette", "Sensor", "Motor", "Getriebe", "Filter", "Batterie",
        "Monitor", "Router", "Gehäuse"};
    return all;
}

const std::vector<const char*>& mailHosts()
{
    static const std::vector<const char*> all{"gmail.com", "gmx.de", "web.de", "outlook.com", "seznam.cz", "orange.fr",
        "wp.pl", "walla.co.il", "qq.com", "ukr.net", "t-online.de", "proton.me", "posteo.de"};
    return all;
}

} // namespace kartei::bench
