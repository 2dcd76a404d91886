/** German for remarks on catalogue figures: features, sales, equipment, sizes; and for sources that are Lockstep's own. */
export const noteProse: Readonly<Record<string, string>> = {
  'remove before turning FT on': 'vor dem Einschalten von FT entfernen',
  'from a comparison of legacy FT with FT; the list of 5.5 itself was not read':
    'aus einem Vergleich von altem FT mit FT; die Liste von 5.5 selbst wurde nicht gelesen',
  'only while powered off': 'nur im ausgeschalteten Zustand',
  'does not exist in this release': 'gibt es in dieser Version nicht',
  'partly named for this release; treat as not supported':
    'für diese Version teilweise genannt; als nicht unterstützt behandeln',
  'no source read; treat as not supported until verified':
    'keine Quelle gelesen; bis zum Beleg als nicht unterstützt behandeln',
  'an image only the primary sees fails after failover; use shared storage':
    'ein Abbild, das nur die primäre sieht, fällt nach der Umschaltung weg; gemeinsamen Speicher nutzen',
  'switched off while FT is on; changing the network of an adapter counts as hot-plug':
    'abgeschaltet, solange FT läuft; das Netz eines Adapters zu wechseln zählt als Hot-Plug',
  'a statement about legacy FT; avoid': 'eine Aussage über altes FT; vermeiden',
  'older guidance': 'ältere Empfehlung',
  'from launch notes of 6.0': 'aus den Einführungshinweisen zu 6.0',
  'named for 5.5 only': 'nur für 5.5 genannt',
  'no FT in the Essentials editions; derived from the editions the page lists':
    'kein FT in den Essentials-Editionen; abgeleitet aus den Editionen der Seite',
  'equal in the neighbouring releases': 'gleich in den benachbarten Versionen',
  'conflict on the same page: the table allows 2 vCPU, a note limits FT to Enterprise and Enterprise Plus; the 8.0 page includes Standard':
    'Widerspruch auf derselben Seite: Die Tabelle erlaubt 2 vCPU, eine Anmerkung beschränkt FT auf Enterprise und Enterprise Plus; die Seite zu 8.0 schließt Standard ein',
  'no longer in the list of unsupported features': 'nicht mehr in der Liste der nicht unterstützten Funktionen',
  'storage policies are supported on vSAN only': 'Speicherrichtlinien werden nur auf vSAN unterstützt',
  'if the host reports ftEfiSupported': 'wenn der Host ftEfiSupported meldet',
  'from 7.0 U2 only; not supported before U2': 'erst ab 7.0 U2; vor U2 nicht unterstützt',
  'not on the list of this release; verify': 'nicht auf der Liste dieser Version; prüfen',
  'API note: both copies and the tie-breaker on the same vSAN datastore':
    'API-Hinweis: beide Kopien und die Schiedsdatei auf demselben vSAN-Datenspeicher',
  'the one snapshot exception': 'die einzige Ausnahme bei Snapshots',
  'turn FT off, move, turn on: full re-sync':
    'FT abschalten, verschieben, einschalten: vollständige Neusynchronisation',
  'manual balancing tool': 'Werkzeug zum Verteilen von Hand',
  'no longer in the list of unsupported features; API flag ftVmcpSupported':
    'nicht mehr in der Liste der nicht unterstützten Funktionen; API-Kennzeichen ftVmcpSupported',
  'includes some replication products': 'schließt einige Replikationsprodukte ein',
  'an encrypted machine forces encrypted FT traffic':
    'eine verschlüsselte Maschine erzwingt verschlüsselten FT-Verkehr',
  'not on the 8.0 list, but no positive statement either; verify before promising':
    'nicht auf der Liste von 8.0, aber auch nicht zugesagt; vor einer Zusage prüfen',
  'Metro Cluster FT exists from 8.0 U3 with exactly two host groups; verify':
    'Metro Cluster FT gibt es ab 8.0 U3 mit genau zwei Hostgruppen; prüfen',
  'both copies and the tie-breaker on the same vSAN datastore':
    'beide Kopien und die Schiedsdatei auf demselben vSAN-Datenspeicher',
  'Metro Cluster FT of 8.0 U3 speaks of host groups, not of vSAN stretched clusters; verify':
    'Metro Cluster FT von 8.0 U3 spricht von Hostgruppen, nicht von gestreckten vSAN-Clustern; prüfen',
  'an FT machine must be HA protected': 'eine FT-Maschine muss durch HA geschützt sein',
  'only stated for legacy FT; avoid': 'nur für altes FT angegeben; vermeiden',
  'the restriction is named for 5.5 only': 'die Einschränkung ist nur für 5.5 genannt',
  '9.x manual page not read; API objects unchanged since 8.0 U3':
    'Handbuchseite von 9.x nicht gelesen; API-Objekte seit 8.0 U3 unverändert',
  'edition not sold for this release': 'Edition wird für diese Version nicht verkauft',
  'carried over from 8.0: 9.x manual page not read, API objects unchanged; verify':
    'von 8.0 übernommen: Handbuchseite von 9.x nicht gelesen, API-Objekte unverändert; prüfen',
  'said to exist in July 2026 and listed in February 2026; a reseller blog reports end of sale on 31 July 2025, an undated article its end; ask the distributor':
    'soll es im Juli 2026 geben und war im Februar 2026 gelistet; ein Händlerblog nennt das Verkaufsende am 31. Juli 2025, ein undatierter Artikel ihr Ende; den Distributor fragen',
  'listed in 2026; an advisory page (updated May 2026) says it is not sold to most new customers':
    '2026 gelistet; eine Beratungsseite (Stand Mai 2026) sagt, sie werde den meisten neuen Kunden nicht verkauft',
  'withdrawn in parts of EMEA in December 2025; still sold in France; ask the distributor':
    'in Teilen von EMEA im Dezember 2025 zurückgezogen; in Frankreich weiter verkauft; den Distributor fragen',
  'Planning assumption of Lockstep; no public source found; confirm or override':
    'Planungsannahme von Lockstep; keine öffentliche Quelle gefunden; bestätigen oder ersetzen',
  "Lockstep's own checklist of what projects of this kind need besides; no public source":
    'Locksteps eigene Checkliste dessen, was Projekte dieser Art außerdem brauchen; keine öffentliche Quelle',
  'Method of Lockstep: arithmetic and choices of the project; see the method documents':
    'Methode von Lockstep: Rechnung und Entscheidungen des Projekts; siehe Methodendokumente',
  'General field knowledge about the product; manufacturer data sheet not re-read; confirm against the data sheet':
    'Allgemeines Fachwissen über das Produkt; Datenblatt des Herstellers nicht erneut gelesen; mit dem Datenblatt abgleichen',
  "capacity class as sold, in decimal gigabytes; confirm against the array's drive list":
    'Kapazitätsklasse wie verkauft, in dezimalen Gigabyte; mit der Laufwerksliste des Arrays abgleichen',
  'conservative planning value; data sheets print far more': 'vorsichtiger Planungswert; Datenblätter nennen weit mehr',
  'manufacturer data sheet not re-read; confirm against the data sheet':
    'Datenblatt des Herstellers nicht erneut gelesen; mit dem Datenblatt abgleichen',
  'estimate for a 3U all-flash array': 'Schätzung für ein All-Flash-Array mit 3 HE',
  'estimate above the top-of-rack default': 'Schätzung über dem Vorgabewert eines Top-of-Rack-Switches',
  'planning default for a switch; nameplate of one power supply is 205 W':
    'Planungsvorgabe für einen Switch; Nennleistung eines Netzteils ist 205 W',
  'estimate above the R6525 (328 W)': 'Schätzung über dem R6525 (328 W)',
  'estimate above the R6615': 'Schätzung über dem R6615',
  'estimate above the R6515 (203 W) for CPUs of up to 360 W': 'Schätzung über dem R6515 (203 W) für CPUs bis 360 W',
  'estimate above the R6515 (203 W) for CPUs of up to 400 W': 'Schätzung über dem R6515 (203 W) für CPUs bis 400 W',
  'planning default for a top-of-rack switch of 10 or 25 Gbit/s':
    'Planungsvorgabe für einen Top-of-Rack-Switch mit 10 oder 25 Gbit/s',
  "planning default for a modern two-socket host, between the makers' figures for R640 (201 W) and R6525 (328 W)":
    'Planungsvorgabe für einen modernen Host mit zwei Sockeln, zwischen den Herstellerwerten für R640 (201 W) und R6525 (328 W)',
  'estimate: planning default of a two-socket host plus 50 W for CPUs of up to 350 W':
    'Schätzung: Vorgabewert eines Hosts mit zwei Sockeln plus 50 W für CPUs bis 350 W',
  'estimate between R440 (169 W) and R6525 (328 W)': 'Schätzung zwischen R440 (169 W) und R6525 (328 W)',
  "estimate beside the maker's 201 W for the R640": 'Schätzung neben den 201 W des Herstellers für den R640',
  'planning default for an entry array with SSDs': 'Planungsvorgabe für ein Einstiegs-Array mit SSD',
  'estimate above the entry array default': 'Schätzung über der Vorgabe für ein Einstiegs-Array',
  'nameplate from a device list (secondary)': 'Nennleistung aus einer Geräteliste (Sekundärquelle)',
  'estimate for an access switch without PoE': 'Schätzung für einen Access-Switch ohne PoE',
  'estimate below the top-of-rack default: half-width, 12 ports': 'Schätzung unter der Vorgabe: halbe Breite, 12 Ports',
  'estimate below the nameplate of the G620': 'Schätzung unter der Nennleistung des G620',
  'estimate beside the G620': 'Schätzung neben dem G620',
  'estimate above the G620': 'Schätzung über dem G620',
  'estimate for two CPUs of 95 W with disks; no published figure read':
    'Schätzung für zwei CPUs mit 95 W und Festplatten; kein veröffentlichter Wert gelesen',
  'estimate for two CPUs of 115 W at partial load; no published figure read':
    'Schätzung für zwei CPUs mit 115 W bei Teillast; kein veröffentlichter Wert gelesen',
  'no figure of its own found; value of the SATA SSD kept': 'kein eigener Wert gefunden; Wert der SATA-SSD beibehalten',
  'cautious planning value; sources print about 6,000': 'vorsichtiger Planungswert; Quellen nennen etwa 6.000',
  'planning value; sources spread 80-100': 'Planungswert; Quellen streuen von 80 bis 100',
  'planning value; sources spread 125-150': 'Planungswert; Quellen streuen von 125 bis 150',
  'planning value; sources spread 180-200': 'Planungswert; Quellen streuen von 180 bis 200',
  '2-4 h; Mitel plans 4 h of repair for a Service Node': '2-4 h; Mitel plant 4 h Reparatur für einen Service Node',
  'EUR, EU non-household, excluding recoverable tax, first half of 2025; USD 0.13 is a planning value for the USA':
    'EUR, EU ohne Haushalte, ohne erstattungsfähige Steuer, erstes Halbjahr 2025; 0,13 USD ist ein Planungswert für die USA',
  'size Mitel tested on Azure (D4s_v3, F4s_v2); the VMware figure was not readable':
    'von Mitel auf Azure getestete Größe (D4s_v3, F4s_v2); der Wert für VMware war nicht lesbar',
  'size Mitel tested on Azure (D8s_v3, F8s_v2); the VMware figure was not readable':
    'von Mitel auf Azure getestete Größe (D8s_v3, F8s_v2); der Wert für VMware war nicht lesbar',
  'tested Azure sizes of 4 vCPU span 8 to 16 GiB; floor 8 GiB':
    'getestete Azure-Größen mit 4 vCPU haben 8 bis 16 GiB; mindestens 8 GiB',
  'F8s_v2, the size tested for high traffic, has 16 GiB; D8s_v3 has 32':
    'F8s_v2, die für hohen Verkehr getestete Größe, hat 16 GiB; D8s_v3 hat 32',
  'room for SUSE, two software levels, backups and logs; no source':
    'Platz für SUSE, zwei Softwarestände, Sicherungen und Protokolle; keine Quelle',
  "steady 100 a node, split 30 read and 70 write; peaks of 500 at backup and upgrade; Mitel's IOPS table was not readable":
    'stetig 100 je Knoten, 30 lesend und 70 schreibend; Spitzen von 500 bei Sicherung und Upgrade; Mitels IOPS-Tabelle war nicht lesbar',
  '2 kbit/s a registered user at 5,000 users; media mostly bypasses the node':
    '2 kbit/s je angemeldetem Benutzer bei 5.000 Benutzern; Medien laufen meist am Knoten vorbei',
  '2 kbit/s a registered user at 1,000 users': '2 kbit/s je angemeldetem Benutzer bei 1.000 Benutzern',
  'one vCPU a core, hyper-threads not counted: Mitel warns of starvation and media is real-time; other makers of voice machines exclude overcommitment':
    'eine vCPU je Kern, Hyper-Threads zählen nicht: Mitel warnt vor Ressourcenmangel und Medien laufen in Echtzeit; andere Hersteller von Sprachmaschinen schließen Überbuchung aus',
  'application server and database; no figure of Mitel read':
    'Anwendungsserver und Datenbank; kein Wert von Mitel gelesen',
  'no source': 'keine Quelle',
  "order of magnitude; Mitel's IOPS table was not readable": 'Größenordnung; Mitels IOPS-Tabelle war nicht lesbar',
  'web administration; no source': 'Web-Verwaltung; keine Quelle',
  'not real-time; cautious': 'keine Echtzeit; vorsichtig',
  'placeholder tier; the table of the engineering guidelines was not readable':
    'Platzhalter; die Tabelle der Planungsrichtlinien war nicht lesbar',
  'placeholder tier; the table of the engineering guidelines was not readable; 1 vCPU more with CloudLink Gateway':
    'Platzhalter; die Tabelle der Planungsrichtlinien war nicht lesbar; 1 vCPU mehr mit CloudLink Gateway',
  'placeholder tier; the table of the engineering guidelines was not readable; 1 GiB more with CloudLink Gateway':
    'Platzhalter; die Tabelle der Planungsrichtlinien war nicht lesbar; 1 GiB mehr mit CloudLink Gateway',
  'placeholder; the system guide was not readable': 'Platzhalter; das Systemhandbuch war nicht lesbar',
  'Windows and SQL class server; placeholder, the system guide was not readable':
    'Server der Windows- und SQL-Klasse; Platzhalter, das Systemhandbuch war nicht lesbar',
  'smallest deployment size of the vCenter appliance; product documentation not re-read, confirm there':
    'kleinste Installationsgröße der vCenter-Appliance; Produktdokumentation nicht erneut gelesen, dort bestätigen',
  'management load of a few hosts; no source': 'Verwaltungslast weniger Hosts; keine Quelle',
  'management traffic of a few hosts; no source': 'Verwaltungsverkehr weniger Hosts; keine Quelle',
  "in line with another maker's media server of 4 to 8 vCPU":
    'entspricht dem Medienserver eines anderen Herstellers mit 4 bis 8 vCPU',
  "another maker's media server is given 100 in all; half of it, mostly logs":
    'der Medienserver eines anderen Herstellers bekommt insgesamt 100; die Hälfte davon, meist Protokolle',
  '300 streams of 100 kbit/s on Ethernet (75 streams a vCPU)':
    '300 Ströme mit 100 kbit/s auf Ethernet (75 Ströme je vCPU)',
  'below any size Mitel publicly names; the only one FT of the Standard class carries':
    'unter jeder Größe, die Mitel öffentlich nennt; die einzige, die FT der Standard-Klasse trägt',
  'floor of the tested Azure sizes': 'unterer Wert der getesteten Azure-Größen',
  'half the standard node': 'die Hälfte des Standardknotens',
  'twice the standard node': 'das Doppelte des Standardknotens',
  'replication between nodes; no source': 'Replikation zwischen Knoten; keine Quelle',
  'only when the database is separated from the Service Nodes; no source':
    'nur wenn die Datenbank von den Service Nodes getrennt ist; keine Quelle',
  'inside and outside': 'innen und außen',
  'given for systems of 1-500 devices': 'für Systeme mit 1 bis 500 Geräten angegeben',
  'taken as an extension: one user with another device':
    'wie eine Nebenstelle gerechnet: ein Benutzer mit anderem Gerät',
  "busy agent: three quarters of the hour on calls, nearly all of them external; use the contact centre's own figures":
    'ausgelasteter Agent: drei Viertel der Stunde im Gespräch, fast alle extern; eigene Werte des Contact Centers verwenden',
  "busy position, calls mostly from outside and passed on; use the customer's own figures":
    'ausgelasteter Platz, Gespräche meist von außen und weitervermittelt; eigene Werte des Kunden verwenden',
  "guests call seldom; use the hotel's own figures": 'Gäste telefonieren selten; eigene Werte des Hotels verwenden',
  'half an extension: analogue lines stand in shared rooms':
    'eine halbe Nebenstelle: Analoganschlüsse stehen in gemeinsamen Räumen',
  'short calls to staff only': 'kurze Gespräche, nur zum Personal',
  'one page a few minutes, a few times in the busy hour':
    'eine Seite dauert einige Minuten, einige Male in der Hauptverkehrsstunde',
  'mostly idle; counted for capacity of registrations rather than traffic':
    'meist unbenutzt; zählt eher für Anmeldungen als für Verkehr',
  'a response, not a repair: 48.6 h mean to arrival over the week and 2.5 h of work':
    'eine Reaktion, keine Reparatur: im Mittel 48,6 h bis zum Eintreffen über die Woche und 2,5 h Arbeit',
  '0.5 h to report, 4 h to arrival, 2 h of work; arrival of parts is not promised':
    '0,5 h bis zur Meldung, 4 h bis zum Eintreffen, 2 h Arbeit; das Eintreffen von Teilen ist nicht zugesagt',
  'upper value; commercially reasonable effort, audit and remote support needed':
    'oberer Wert; wirtschaftlich vertretbarer Aufwand, Audit und Fernwartung nötig',
  'upper value; near a support office only': 'oberer Wert; nur in der Nähe eines Supportstandorts',
  '10-30 % of the purchase price a year in one source, 10-15 % in another; planning value':
    '10–30 % des Kaufpreises im Jahr nach einer Quelle, 10–15 % nach einer anderen; Planungswert',
  '10-30 % of the purchase price a year in one source, 10-15 % in another; planning value, between the neighbours':
    '10–30 % des Kaufpreises im Jahr nach einer Quelle, 10–15 % nach einer anderen; Planungswert zwischen den Nachbarn',
  '10-30 % of the purchase price a year in one source, 10-15 % in another; planning value, near the upper end':
    '10–30 % des Kaufpreises im Jahr nach einer Quelle, 10–15 % nach einer anderen; Planungswert nahe dem oberen Ende',
  'electricity price of the project’s inputs': 'Strompreis aus den Eingaben des Projekts',
  'no contract: the spare machine is a line of its own': 'kein Vertrag: Das Ersatzgerät ist eine eigene Position',
  '5.0 rule kept as the safe reading: no FT in Standard; 1 vCPU from 5.1 on is possible but was not read':
    'die Regel von 5.0 gilt als sichere Lesart: keine FT in Standard; 1 vCPU ab 5.1 ist möglich, wurde aber nicht gelesen',
  'figure of the R340, its predecessor: 987.3 kWh a year divided by 8.76 h; none of the R350 read':
    'Wert des Vorgängers R340: 987,3 kWh im Jahr durch 8,76 h; vom R350 wurde keiner gelesen',
  "taken from the maker's figure for the R640, a machine of the same class":
    'vom Wert des Herstellers für den R640 übernommen, ein Gerät derselben Klasse',
  "taken from the R740, a machine of the same class; the maker's own 85 W (745.62 kWh a year) holds for 1 CPU, 32 GB and 1 SSD only":
    'vom R740 übernommen, einem Gerät derselben Klasse; die 85 W des Herstellers (745,62 kWh im Jahr) gelten nur für 1 CPU, 32 GB und 1 SSD',
};
