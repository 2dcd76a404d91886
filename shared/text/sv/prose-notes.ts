/** Swedish for remarks on catalogue figures: features, sales, equipment, sizes; and for sources that are Lockstep's own. */
export const noteProse: Readonly<Record<string, string>> = {
  'remove before turning FT on': 'ta bort innan FT slås på',
  'from a comparison of legacy FT with FT; the list of 5.5 itself was not read':
    'ur en jämförelse av äldre FT med FT; själva listan för 5.5 lästes inte',
  'only while powered off': 'bara när maskinen är avstängd',
  'does not exist in this release': 'finns inte i denna version',
  'partly named for this release; treat as not supported': 'delvis nämnt för denna version; räkna det som ej stött',
  'no source read; treat as not supported until verified':
    'ingen källa läst; räkna det som ej stött tills det är belagt',
  'an image only the primary sees fails after failover; use shared storage':
    'en avbild som bara den primära ser faller bort efter omkoppling; använd delad lagring',
  'switched off while FT is on; changing the network of an adapter counts as hot-plug':
    'avstängt medan FT är på; att byta nät på ett nätverkskort räknas som hot-plug',
  'a statement about legacy FT; avoid': 'ett uttalande om äldre FT; undvik',
  'older guidance': 'äldre råd',
  'from launch notes of 6.0': 'ur lanseringsnoteringar för 6.0',
  'named for 5.5 only': 'bara nämnt för 5.5',
  'no FT in the Essentials editions; derived from the editions the page lists':
    'ingen FT i Essentials-utgåvorna; härlett ur utgåvorna på sidan',
  'equal in the neighbouring releases': 'lika i versionerna intill',
  'conflict on the same page: the table allows 2 vCPU, a note limits FT to Enterprise and Enterprise Plus; the 8.0 page includes Standard':
    'motsägelse på samma sida: tabellen tillåter 2 vCPU, en anmärkning begränsar FT till Enterprise och Enterprise Plus; sidan för 8.0 tar med Standard',
  'no longer in the list of unsupported features': 'inte längre på listan över funktioner utan stöd',
  'storage policies are supported on vSAN only': 'lagringspolicyer stöds bara på vSAN',
  'if the host reports ftEfiSupported': 'om värden rapporterar ftEfiSupported',
  'from 7.0 U2 only; not supported before U2': 'först från 7.0 U2; stöds inte före U2',
  'not on the list of this release; verify': 'inte på listan för denna version; kontrollera',
  'API note: both copies and the tie-breaker on the same vSAN datastore':
    'API-notering: båda kopiorna och skiljefilen på samma vSAN-datastore',
  'the one snapshot exception': 'det enda undantaget för snapshots',
  'turn FT off, move, turn on: full re-sync': 'stäng av FT, flytta, slå på: full omsynkning',
  'manual balancing tool': 'verktyg för manuell balansering',
  'no longer in the list of unsupported features; API flag ftVmcpSupported':
    'inte längre på listan över funktioner utan stöd; API-flaggan ftVmcpSupported',
  'includes some replication products': 'omfattar vissa replikeringsprodukter',
  'an encrypted machine forces encrypted FT traffic': 'en krypterad maskin tvingar fram krypterad FT-trafik',
  'not on the 8.0 list, but no positive statement either; verify before promising':
    'inte på listan för 8.0, men inte heller utlovat; kontrollera innan något lovas',
  'Metro Cluster FT exists from 8.0 U3 with exactly two host groups; verify':
    'Metro Cluster FT finns från 8.0 U3 med exakt två värdgrupper; kontrollera',
  'both copies and the tie-breaker on the same vSAN datastore': 'båda kopiorna och skiljefilen på samma vSAN-datastore',
  'Metro Cluster FT of 8.0 U3 speaks of host groups, not of vSAN stretched clusters; verify':
    'Metro Cluster FT i 8.0 U3 talar om värdgrupper, inte om utsträckta vSAN-kluster; kontrollera',
  'an FT machine must be HA protected': 'en FT-maskin måste skyddas av HA',
  'only stated for legacy FT; avoid': 'bara angivet för äldre FT; undvik',
  'the restriction is named for 5.5 only': 'begränsningen nämns bara för 5.5',
  '9.x manual page not read; API objects unchanged since 8.0 U3':
    'handbokssidan för 9.x lästes inte; API-objekten oförändrade sedan 8.0 U3',
  'edition not sold for this release': 'utgåvan säljs inte för denna version',
  'carried over from 8.0: 9.x manual page not read, API objects unchanged; verify':
    'övertaget från 8.0: handbokssidan för 9.x lästes inte, API-objekten oförändrade; kontrollera',
  'said to exist in July 2026 and listed in February 2026; a reseller blog reports end of sale on 31 July 2025, an undated article its end; ask the distributor':
    'sägs finnas i juli 2026 och stod på listan i februari 2026; en återförsäljares blogg anger försäljningsslut den 31 juli 2025, en odaterad artikel dess slut; fråga distributören',
  'listed in 2026; an advisory page (updated May 2026) says it is not sold to most new customers':
    'på listan 2026; en rådgivningssida (uppdaterad i maj 2026) säger att den inte säljs till de flesta nya kunder',
  'withdrawn in parts of EMEA in December 2025; still sold in France; ask the distributor':
    'indragen i delar av EMEA i december 2025; säljs fortfarande i Frankrike; fråga distributören',
  'Planning assumption of Lockstep; no public source found; confirm or override':
    'Planeringsantagande av Lockstep; ingen offentlig källa funnen; bekräfta eller ersätt',
  "Lockstep's own checklist of what projects of this kind need besides; no public source":
    'Locksteps egen checklista över vad projekt av detta slag också behöver; ingen offentlig källa',
  'Method of Lockstep: arithmetic and choices of the project; see the method documents':
    'Locksteps metod: räkning och val i projektet; se metoddokumenten',
  'General field knowledge about the product; manufacturer data sheet not re-read; confirm against the data sheet':
    'Allmän branschkunskap om produkten; tillverkarens datablad inte läst på nytt; stäm av mot databladet',
  "capacity class as sold, in decimal gigabytes; confirm against the array's drive list":
    'kapacitetsklass som den säljs, i decimala gigabyte; stäm av mot lagringssystemets disklista',
  'conservative planning value; data sheets print far more': 'försiktigt planeringsvärde; datablad anger mycket mer',
  'manufacturer data sheet not re-read; confirm against the data sheet':
    'tillverkarens datablad inte läst på nytt; stäm av mot databladet',
  'estimate for a 3U all-flash array': 'uppskattning för ett all-flash-system på 3U',
  'estimate above the top-of-rack default': 'uppskattning över normalvärdet för en top-of-rack-switch',
  'planning default for a switch; nameplate of one power supply is 205 W':
    'planeringsvärde för en switch; märkeffekten för ett nätaggregat är 205 W',
  'estimate above the R6525 (328 W)': 'uppskattning över R6525 (328 W)',
  'estimate above the R6615': 'uppskattning över R6615',
  'estimate above the R6515 (203 W) for CPUs of up to 360 W':
    'uppskattning över R6515 (203 W) för CPU:er på upp till 360 W',
  'estimate above the R6515 (203 W) for CPUs of up to 400 W':
    'uppskattning över R6515 (203 W) för CPU:er på upp till 400 W',
  'planning default for a top-of-rack switch of 10 or 25 Gbit/s':
    'planeringsvärde för en top-of-rack-switch på 10 eller 25 Gbit/s',
  "planning default for a modern two-socket host, between the makers' figures for R640 (201 W) and R6525 (328 W)":
    'planeringsvärde för en modern värd med två socklar, mellan tillverkarnas värden för R640 (201 W) och R6525 (328 W)',
  'estimate: planning default of a two-socket host plus 50 W for CPUs of up to 350 W':
    'uppskattning: planeringsvärdet för en värd med två socklar plus 50 W för CPU:er på upp till 350 W',
  'estimate between R440 (169 W) and R6525 (328 W)': 'uppskattning mellan R440 (169 W) och R6525 (328 W)',
  "estimate beside the maker's 201 W for the R640": 'uppskattning intill tillverkarens 201 W för R640',
  'planning default for an entry array with SSDs': 'planeringsvärde för ett instegssystem med SSD',
  'estimate above the entry array default': 'uppskattning över värdet för ett instegssystem',
  'nameplate from a device list (secondary)': 'märkeffekt ur en apparatlista (sekundärkälla)',
  'estimate for an access switch without PoE': 'uppskattning för en accesswitch utan PoE',
  'estimate below the top-of-rack default: half-width, 12 ports':
    'uppskattning under normalvärdet: halv bredd, 12 portar',
  'estimate below the nameplate of the G620': 'uppskattning under märkeffekten för G620',
  'estimate beside the G620': 'uppskattning intill G620',
  'estimate above the G620': 'uppskattning över G620',
  'estimate for two CPUs of 95 W with disks; no published figure read':
    'uppskattning för två CPU:er på 95 W med diskar; inget publicerat värde läst',
  'estimate for two CPUs of 115 W at partial load; no published figure read':
    'uppskattning för två CPU:er på 115 W vid dellast; inget publicerat värde läst',
  'no figure of its own found; value of the SATA SSD kept': 'inget eget värde funnet; värdet för SATA-SSD behålls',
  'cautious planning value; sources print about 6,000': 'försiktigt planeringsvärde; källor anger cirka 6 000',
  'planning value; sources spread 80-100': 'planeringsvärde; källorna spänner över 80-100',
  'planning value; sources spread 125-150': 'planeringsvärde; källorna spänner över 125-150',
  'planning value; sources spread 180-200': 'planeringsvärde; källorna spänner över 180-200',
  '2-4 h; Mitel plans 4 h of repair for a Service Node': '2-4 h; Mitel räknar med 4 h reparation för en Service Node',
  'EUR, EU non-household, excluding recoverable tax, first half of 2025; USD 0.13 is a planning value for the USA':
    'EUR, EU, ej hushåll, utan avdragsgill skatt, första halvåret 2025; 0,13 USD är ett planeringsvärde för USA',
  'size Mitel tested on Azure (D4s_v3, F4s_v2); the VMware figure was not readable':
    'storlek som Mitel provat på Azure (D4s_v3, F4s_v2); värdet för VMware gick inte att läsa',
  'size Mitel tested on Azure (D8s_v3, F8s_v2); the VMware figure was not readable':
    'storlek som Mitel provat på Azure (D8s_v3, F8s_v2); värdet för VMware gick inte att läsa',
  'tested Azure sizes of 4 vCPU span 8 to 16 GiB; floor 8 GiB':
    'provade Azure-storlekar med 4 vCPU har 8 till 16 GiB; lägst 8 GiB',
  'F8s_v2, the size tested for high traffic, has 16 GiB; D8s_v3 has 32':
    'F8s_v2, storleken provad för hög trafik, har 16 GiB; D8s_v3 har 32',
  'room for SUSE, two software levels, backups and logs; no source':
    'plats för SUSE, två programnivåer, säkerhetskopior och loggar; ingen källa',
  "steady 100 a node, split 30 read and 70 write; peaks of 500 at backup and upgrade; Mitel's IOPS table was not readable":
    'jämnt 100 per nod, 30 läsning och 70 skrivning; toppar på 500 vid backup och uppgradering; Mitels IOPS-tabell gick inte att läsa',
  '2 kbit/s a registered user at 5,000 users; media mostly bypasses the node':
    '2 kbit/s per registrerad användare vid 5 000 användare; media går mest förbi noden',
  '2 kbit/s a registered user at 1,000 users': '2 kbit/s per registrerad användare vid 1 000 användare',
  'one vCPU a core, hyper-threads not counted: Mitel warns of starvation and media is real-time; other makers of voice machines exclude overcommitment':
    'en vCPU per kärna, hypertrådar räknas inte: Mitel varnar för resursbrist och media är realtid; andra tillverkare av röstmaskiner utesluter överbokning',
  'application server and database; no figure of Mitel read':
    'applikationsserver och databas; inget värde från Mitel läst',
  'no source': 'ingen källa',
  "order of magnitude; Mitel's IOPS table was not readable": 'storleksordning; Mitels IOPS-tabell gick inte att läsa',
  'web administration; no source': 'webbadministration; ingen källa',
  'not real-time; cautious': 'inte realtid; försiktigt',
  'placeholder tier; the table of the engineering guidelines was not readable':
    'platshållare; tabellen i projekteringsanvisningen gick inte att läsa',
  'placeholder tier; the table of the engineering guidelines was not readable; 1 vCPU more with CloudLink Gateway':
    'platshållare; tabellen i projekteringsanvisningen gick inte att läsa; 1 vCPU till med CloudLink Gateway',
  'placeholder tier; the table of the engineering guidelines was not readable; 1 GiB more with CloudLink Gateway':
    'platshållare; tabellen i projekteringsanvisningen gick inte att läsa; 1 GiB till med CloudLink Gateway',
  'placeholder; the system guide was not readable': 'platshållare; systemguiden gick inte att läsa',
  'Windows and SQL class server; placeholder, the system guide was not readable':
    'server i Windows- och SQL-klass; platshållare, systemguiden gick inte att läsa',
  'smallest deployment size of the vCenter appliance; product documentation not re-read, confirm there':
    'minsta installationsstorlek för vCenter-appliansen; produktdokumentationen inte läst på nytt, stäm av där',
  'management load of a few hosts; no source': 'hanteringslast för några få värdar; ingen källa',
  'management traffic of a few hosts; no source': 'hanteringstrafik för några få värdar; ingen källa',
  "in line with another maker's media server of 4 to 8 vCPU":
    'i linje med en annan tillverkares mediaserver på 4 till 8 vCPU',
  "another maker's media server is given 100 in all; half of it, mostly logs":
    'en annan tillverkares mediaserver ges 100 i allt; hälften av det, mest loggar',
  '300 streams of 100 kbit/s on Ethernet (75 streams a vCPU)':
    '300 strömmar på 100 kbit/s på Ethernet (75 strömmar per vCPU)',
  'below any size Mitel publicly names; the only one FT of the Standard class carries':
    'under varje storlek som Mitel nämner offentligt; den enda som FT i Standard-klassen bär',
  'floor of the tested Azure sizes': 'lägsta värdet bland de provade Azure-storlekarna',
  'half the standard node': 'hälften av standardnoden',
  'twice the standard node': 'dubbelt standardnoden',
  'replication between nodes; no source': 'replikering mellan noder; ingen källa',
  'only when the database is separated from the Service Nodes; no source':
    'bara när databasen är skild från Service Nodes; ingen källa',
  'inside and outside': 'insida och utsida',
  'given for systems of 1-500 devices': 'angivet för system med 1-500 apparater',
  'taken as an extension: one user with another device': 'räknas som anknytning: en användare med en annan apparat',
  "busy agent: three quarters of the hour on calls, nearly all of them external; use the contact centre's own figures":
    'upptagen agent: tre fjärdedelar av timmen i samtal, nästan alla externa; använd kontaktcentrets egna värden',
  "busy position, calls mostly from outside and passed on; use the customer's own figures":
    'upptagen plats, samtal mest utifrån som kopplas vidare; använd kundens egna värden',
  "guests call seldom; use the hotel's own figures": 'gäster ringer sällan; använd hotellets egna värden',
  'half an extension: analogue lines stand in shared rooms': 'en halv anknytning: analoga linjer står i delade rum',
  'short calls to staff only': 'korta samtal, bara till personalen',
  'one page a few minutes, a few times in the busy hour': 'en sida tar några minuter, några gånger under bråd timme',
  'mostly idle; counted for capacity of registrations rather than traffic':
    'mest i vila; räknas för registreringar snarare än trafik',
  'a response, not a repair: 48.6 h mean to arrival over the week and 2.5 h of work':
    'en inställelse, ingen reparation: i medel 48,6 h till ankomst över veckan och 2,5 h arbete',
  '0.5 h to report, 4 h to arrival, 2 h of work; arrival of parts is not promised':
    '0,5 h till felanmälan, 4 h till ankomst, 2 h arbete; reservdelarnas ankomst utlovas inte',
  'upper value; commercially reasonable effort, audit and remote support needed':
    'övre värde; rimliga ansträngningar, granskning och fjärrsupport krävs',
  'upper value; near a support office only': 'övre värde; bara nära ett supportkontor',
  '10-30 % of the purchase price a year in one source, 10-15 % in another; planning value':
    '10–30 % av inköpspriset per år enligt en källa, 10–15 % enligt en annan; planeringsvärde',
  '10-30 % of the purchase price a year in one source, 10-15 % in another; planning value, between the neighbours':
    '10–30 % av inköpspriset per år enligt en källa, 10–15 % enligt en annan; planeringsvärde mellan grannarna',
  '10-30 % of the purchase price a year in one source, 10-15 % in another; planning value, near the upper end':
    '10–30 % av inköpspriset per år enligt en källa, 10–15 % enligt en annan; planeringsvärde nära övre änden',
  'electricity price of the project’s inputs': 'elpriset ur projektets indata',
  'no contract: the spare machine is a line of its own': 'inget avtal: reservenheten är en egen rad',
  '5.0 rule kept as the safe reading: no FT in Standard; 1 vCPU from 5.1 on is possible but was not read':
    'regeln för 5.0 som den säkra läsningen: ingen FT i Standard; 1 vCPU från 5.1 är möjligt men har inte lästs',
  'figure of the R340, its predecessor: 987.3 kWh a year divided by 8.76 h; none of the R350 read':
    'värdet för föregångaren R340: 987,3 kWh per år delat med 8,76 h; inget för R350 har lästs',
  "taken from the maker's figure for the R640, a machine of the same class":
    'övertaget från tillverkarens värde för R640, en maskin i samma klass',
  "taken from the R740, a machine of the same class; the maker's own 85 W (745.62 kWh a year) holds for 1 CPU, 32 GB and 1 SSD only":
    'övertaget från R740, en maskin i samma klass; tillverkarens egna 85 W (745,62 kWh per år) gäller bara 1 CPU, 32 GB och 1 SSD',
};
