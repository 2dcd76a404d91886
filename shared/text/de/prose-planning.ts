/** German for the notes of planning values, by the catalogue's English. */
export const planningProse: Readonly<Record<string, string>> = {
  'planning value; ask the customer': 'Planungswert; den Kunden fragen',
  'the usual life of the hardware': 'übliche Lebensdauer der Hardware',
  'limits the failure group; a warning above it, no block; not a figure of Mitel':
    'begrenzt die von einem Ausfall betroffene Gruppe; darüber eine Warnung, keine Sperre; kein Wert von Mitel',
  'HA or FT protects the nodes; native redundancy sets its own standby nodes':
    'HA oder FT schützt die Knoten; native Redundanz hat eigene Standby-Knoten',
  'share of the external busy-hour traffic that passes through software media servers; phone-to-phone media passes directly':
    'Anteil des externen Verkehrs der Hauptverkehrsstunde über Media Server in Software; Telefon zu Telefon geht direkt',
  'G.711 streams, deliberately low and below the 75 % ceiling; half of it for SRTP or G.729':
    'G.711-Ströme, bewusst niedrig und unter der Grenze von 75 %; die Hälfte davon bei SRTP oder G.729',
  'the streams per vCPU already keep to the 75 % ceiling below which overload clears, so nothing more is taken off':
    'die Ströme je vCPU halten die Grenze von 75 % bereits ein; nichts weiter wird abgezogen',
  'common practice: one core a host, or 5-10 %': 'übliche Praxis: ein Kern je Host oder 5-10 %',
  "no FT overhead formula found; keeps the pool above the machine's size, as the documents demand; for each copy":
    'keine Formel für den FT-Overhead gefunden; hält den Pool über der Größe der Maschine, wie die Dokumente verlangen; je Kopie',
  "no FT overhead formula found; share of the machine's memory, for each copy":
    'keine Formel für den FT-Overhead gefunden; Anteil am Arbeitsspeicher der Maschine, je Kopie',
  'band of one secondary source: 15 % on the host of the primary, 10 % on that of the secondary':
    'Bandbreite einer Sekundärquelle: 15 % auf dem Host der primären, 10 % auf dem der sekundären VM',
  'common practice; 0.25 is the cautious value': 'übliche Praxis; 0,25 ist der vorsichtige Wert',
  'nightly image backup of FT machines: the snapshot lives as long as the job':
    'nächtliche Image-Sicherung der FT-Maschinen: Der Snapshot lebt so lange wie der Auftrag',
  'snapshots of machines without FT': 'Snapshots der Maschinen ohne FT',
  'logs and small files of a running machine': 'Protokolle und kleine Dateien einer laufenden Maschine',
  '2-4 TiB and 10-15 machines a LUN are common practice; at least two LUNs':
    '2-4 TiB und 10-15 Maschinen je LUN sind üblich; mindestens zwei LUNs',
  'two host ports by two array ports over two fabrics': 'zwei Host-Ports mal zwei Array-Ports über zwei Fabrics',
  'pages dirtied per second and vCPU, counted once a checkpoint; literature band, ask for a measurement; low':
    'geänderte Seiten pro Sekunde und vCPU, je Checkpoint einmal gezählt; Bandbreite der Literatur, Messung anfragen; niedrig',
  'pages dirtied per second and vCPU, counted once a checkpoint; literature band, ask for a measurement; typical':
    'geänderte Seiten pro Sekunde und vCPU, je Checkpoint einmal gezählt; Bandbreite der Literatur, Messung anfragen; typisch',
  'pages dirtied per second and vCPU, counted once a checkpoint; literature band, ask for a measurement; a web benchmark dirtied about 12,000 a second':
    'geänderte Seiten pro Sekunde und vCPU, je Checkpoint einmal gezählt; Bandbreite der Literatur, Messung anfragen; ein Web-Benchmark änderte etwa 12 000 pro Sekunde',
  'base page of x86': 'Grundseite von x86',
  'no compression assumed; conservative': 'keine Kompression angenommen; vorsichtig',
  'protocol and peaks': 'Protokoll und Spitzen',
  'payload of an Ethernet link: 9.4 of 10 Gbit/s': 'Nutzlast einer Ethernet-Verbindung: 9,4 von 10 Gbit/s',
  'planning limit of the usable rate; 60 % after a link failure is the cautious reading':
    'Planungsgrenze der nutzbaren Rate; 60 % nach Ausfall einer Verbindung ist die vorsichtige Lesart',
  'turns disk operations into bytes; typical of databases':
    'rechnet Plattenzugriffe in Bytes um; typisch für Datenbanken',
  'time until a lost copy is noticed': 'Zeit, bis eine verlorene Kopie bemerkt wird',
  'time until a new copy is placed and powered on': 'Zeit, bis eine neue Kopie platziert und eingeschaltet ist',
  'share of the usable link the first copy may take':
    'Anteil der nutzbaren Verbindung, den die erste Kopie nehmen darf',
  'read and write of a full disk copy on an entry array':
    'Lesen und Schreiben einer vollständigen Festplattenkopie auf einem Einstiegs-Array',
  'spare switch ports': 'freie Switch-Ports',
  'two on each of two switches': 'zwei an jedem von zwei Switches',
  'off unless asked for: the minimum of 72 cores announced for April 2025 was withdrawn in EMEA; pages of 2026 still list it for new orders: set 72 where it binds':
    'aus, solange nicht verlangt: Die für April 2025 angekündigte Mindestabnahme von 72 Kernen wurde in EMEA zurückgezogen; Seiten von 2026 führen sie für Neubestellungen noch: 72 setzen, wo sie gilt',
  'hardware life of 3-5 years': 'Lebensdauer der Hardware von 3-5 Jahren',
  'energy and support': 'Energie und Support',
  'undiscounted; 0.08 is a common choice': 'ohne Abzinsung; 0,08 ist üblich',
  'planning value; ask the installer': 'Planungswert; den Installateur fragen',
  'standard rack': 'Standardrack',
  'two feeds, so that one may fail': 'zwei Einspeisungen, damit eine ausfallen darf',
  'prices exclude tax': 'Preise ohne Steuer',
  "between the literature's 2,654 h and practice": 'zwischen den 2 654 h der Literatur und der Praxis',
  'planning value': 'ein Ausfall pro Jahr und Knoten; die Literatur nimmt 2 893 h',
  'one failure a year and node; the literature uses 2,893 h':
    'Planungswert; braucht VM-Überwachung oder einen Watchdog im Gast',
  'planning value; needs VM monitoring or a watchdog in the guest': '10 min; Planungswert',
  '10 min; planning value': 'Planungswert',
  '10 min: another maker states about this for its own PBX; detection takes 15 s of it':
    '10 min: Ein anderer Hersteller nennt etwa so viel für seine Anlage; das Erkennen braucht 15 s davon',
  'no public measurement; band 0.95-0.999': 'keine öffentliche Messung; Bandbreite 0,95-0,999',
  'identical servers in one rack on one firmware; practice spans 0.01-0.10':
    'gleiche Server in einem Rack mit einer Firmware; die Praxis reicht von 0,01 bis 0,10',
  'class the vendors claim, discounted': 'Klasse, die die Hersteller angeben, mit Abschlag',
  'two switches failing at 5 % a year with a shared 2 % give 8.7 million h; cut because redundancy works far from perfectly in the field':
    'zwei Switches mit 5 % Ausfällen pro Jahr und 2 % gemeinsamen ergeben 8,7 Mio. h; gekürzt, weil Redundanz in der Praxis alles andere als perfekt arbeitet',
  'as the dual storage fabric': 'wie die doppelte Speicher-Fabric',
  "1 = not counted; choose the site's own figure: 0.99671 single path, 0.99741 redundant components, 0.99982 concurrently maintainable, 0.99995 fault tolerant":
    '1 = nicht mitgezählt; den Wert des Standorts wählen: 0,99671 ein Pfad, 0,99741 redundante Komponenten, 0,99982 im Betrieb wartbar, 0,99995 fehlertolerant',
  'one failed server at a time is covered, so groups are kept small':
    'jeweils ein ausgefallener Server ist abgedeckt, darum bleiben die Gruppen klein',
  'average over the day by busy hour: with 10-17 % of the calls in the busy hour it lies between 0.25 and 0.42':
    'Tagesmittel durch Hauptverkehrsstunde: Mit 10-17 % der Gespräche in der Hauptverkehrsstunde liegt es zwischen 0,25 und 0,42',
  'planned: patches and upgrades of the guest': 'geplant: Patches und Upgrades des Gasts',
  'planned restart of a Service Node': 'geplanter Neustart eines Service Nodes',
  'operations are not counted unless asked for; 0.2 events of 1 h is a possible line':
    'Betriebsarbeiten zählen nur auf Wunsch; 0,2 Ereignisse zu 1 h sind ein möglicher Wert',
  'see the number of shared outages': 'siehe die Zahl der gemeinsamen Ausfälle',
  'patch rounds of the hypervisor': 'Patch-Runden des Hypervisors',
  'planning value for one host': 'Planungswert für einen Host',
  'below 1 ms was the recommendation for legacy FT; later releases say low latency without a number':
    'unter 1 ms war die Empfehlung für die ältere FT; spätere Versionen sprechen von geringer Latenz ohne Zahl',
  'threshold of a finding; "within minutes" is what the manufacturer promises for protection to return':
    'Schwelle eines Befunds; „innerhalb von Minuten“ verspricht der Hersteller für die Rückkehr des Schutzes',
  'pre-copy is flagged as slowing the guest from a dirty rate of 80 % of the copy rate; the remaining 20 % is taken as its floor':
    'ab einer Änderungsrate von 80 % der Kopierrate gilt der Gast als gebremst; die übrigen 20 % sind die Untergrenze',
  'bill lines with an illustrative price; replace with the distributor’s price book':
    'Positionen mit Richtpreis; durch das Preisbuch des Distributors ersetzen',
  'no field figure found; taken as the discounted class of an array, whose two controllers the copies on several hosts replace':
    'kein Wert aus der Praxis gefunden; wie die Klasse eines Arrays mit Abschlag, dessen zwei Controller die Kopien auf mehreren Hosts ersetzen',
  'planning value, as for an array': 'Planungswert, wie für ein Array',
};
