/** Swedish for the notes of planning values, by the catalogue's English. */
export const planningProse: Readonly<Record<string, string>> = {
  'planning value; ask the customer': 'planeringsvärde; fråga kunden',
  'the usual life of the hardware': 'hårdvarans vanliga livslängd',
  'limits the failure group; a warning above it, no block; not a figure of Mitel':
    'begränsar gruppen som ett fel drabbar; en varning över den, ingen spärr; inte Mitels värde',
  'HA or FT protects the nodes; native redundancy sets its own standby nodes':
    'HA eller FT skyddar noderna; egen redundans har egna reservnoder',
  'share of the external busy-hour traffic that passes through software media servers; phone-to-phone media passes directly':
    'andel av den externa trafiken under bråd timme genom mediaservrar i programvara; telefon till telefon går direkt',
  'G.711 streams, deliberately low and below the 75 % ceiling; half of it for SRTP or G.729':
    'G.711-strömmar, medvetet lågt och under taket på 75 %; hälften för SRTP eller G.729',
  'the streams per vCPU already keep to the 75 % ceiling below which overload clears, so nothing more is taken off':
    'strömmarna per vCPU håller redan taket på 75 %, så inget mer dras av',
  'common practice: one core a host, or 5-10 %': 'vanlig praxis: en kärna per värd, eller 5-10 %',
  "no FT overhead formula found; keeps the pool above the machine's size, as the documents demand; for each copy":
    'ingen formel för FT-omkostnad funnen; håller poolen över maskinens storlek, som dokumenten kräver; per kopia',
  "no FT overhead formula found; share of the machine's memory, for each copy":
    'ingen formel för FT-omkostnad funnen; andel av maskinens minne, per kopia',
  'band of one secondary source: 15 % on the host of the primary, 10 % on that of the secondary':
    'band från en sekundärkälla: 15 % på den primäras värd, 10 % på den sekundäras',
  'common practice; 0.25 is the cautious value': 'vanlig praxis; 0,25 är det försiktiga värdet',
  'nightly image backup of FT machines: the snapshot lives as long as the job':
    'nattlig avbildsbackup av FT-maskiner: snapshoten lever så länge som jobbet',
  'snapshots of machines without FT': 'snapshots av maskiner utan FT',
  'logs and small files of a running machine': 'loggar och småfiler för en maskin i drift',
  '2-4 TiB and 10-15 machines a LUN are common practice; at least two LUNs':
    '2-4 TiB och 10-15 maskiner per LUN är vanlig praxis; minst två LUN',
  'two host ports by two array ports over two fabrics':
    'två värdportar gånger två portar på lagringssystemet över två fabrics',
  'pages dirtied per second and vCPU, counted once a checkpoint; literature band, ask for a measurement; low':
    'ändrade sidor per sekund och vCPU, räknade en gång per checkpoint; band ur litteraturen, be om en mätning; lågt',
  'pages dirtied per second and vCPU, counted once a checkpoint; literature band, ask for a measurement; typical':
    'ändrade sidor per sekund och vCPU, räknade en gång per checkpoint; band ur litteraturen, be om en mätning; typiskt',
  'pages dirtied per second and vCPU, counted once a checkpoint; literature band, ask for a measurement; a web benchmark dirtied about 12,000 a second':
    'ändrade sidor per sekund och vCPU, räknade en gång per checkpoint; band ur litteraturen, be om en mätning; ett webbprov ändrade cirka 12 000 per sekund',
  'base page of x86': 'grundsida för x86',
  'no compression assumed; conservative': 'ingen komprimering antagen; försiktigt',
  'protocol and peaks': 'protokoll och toppar',
  'payload of an Ethernet link: 9.4 of 10 Gbit/s': 'nyttolast på en Ethernet-länk: 9,4 av 10 Gbit/s',
  'planning limit of the usable rate; 60 % after a link failure is the cautious reading':
    'planeringsgräns för den användbara takten; 60 % efter ett länkfel är den försiktiga läsningen',
  'turns disk operations into bytes; typical of databases':
    'räknar om diskoperationer till byte; typiskt för databaser',
  'time until a lost copy is noticed': 'tid tills en förlorad kopia märks',
  'time until a new copy is placed and powered on': 'tid tills en ny kopia är placerad och påslagen',
  'share of the usable link the first copy may take':
    'andel av den användbara länken som den första kopieringen får ta',
  'read and write of a full disk copy on an entry array':
    'läsning och skrivning av en full diskkopia på ett instegssystem',
  'spare switch ports': 'lediga switchportar',
  'two on each of two switches': 'två på var och en av två switchar',
  'off unless asked for: the minimum of 72 cores announced for April 2025 was withdrawn in EMEA; pages of 2026 still list it for new orders: set 72 where it binds':
    'av om den inte begärs: minsta beställning på 72 kärnor, aviserad för april 2025, drogs tillbaka i EMEA; sidor från 2026 anger den ännu för nya beställningar: ange 72 där den gäller',
  'hardware life of 3-5 years': 'hårdvarans livslängd om 3-5 år',
  'energy and support': 'energi och support',
  'undiscounted; 0.08 is a common choice': 'utan kalkylränta; 0,08 är ett vanligt val',
  'planning value; ask the installer': 'planeringsvärde; fråga installatören',
  'standard rack': 'standardrack',
  'two feeds, so that one may fail': 'två matningar, så att en får fela',
  'prices exclude tax': 'priser exklusive moms',
  "between the literature's 2,654 h and practice": 'mellan litteraturens 2 654 h och praxis',
  'planning value': 'ett fel per år och nod; litteraturen tar 2 893 h',
  'one failure a year and node; the literature uses 2,893 h':
    'planeringsvärde; kräver VM Monitoring eller en watchdog i gästen',
  'planning value; needs VM monitoring or a watchdog in the guest': '10 min; planeringsvärde',
  '10 min; planning value': 'planeringsvärde',
  '10 min: another maker states about this for its own PBX; detection takes 15 s of it':
    '10 min: en annan tillverkare anger ungefär detta för sin växel; upptäckten tar 15 s av dem',
  'no public measurement; band 0.95-0.999': 'ingen offentlig mätning; band 0,95-0,999',
  'identical servers in one rack on one firmware; practice spans 0.01-0.10':
    'likadana servrar i ett rack med en firmware; praxis spänner från 0,01 till 0,10',
  'class the vendors claim, discounted': 'klass som tillverkarna anger, med avdrag',
  'two switches failing at 5 % a year with a shared 2 % give 8.7 million h; cut because redundancy works far from perfectly in the field':
    'två switchar med 5 % fel per år och 2 % gemensamma ger 8,7 milj. h; sänkt eftersom redundans i fält fungerar långt ifrån perfekt',
  'as the dual storage fabric': 'som det dubbla lagringsnätet',
  "1 = not counted; choose the site's own figure: 0.99671 single path, 0.99741 redundant components, 0.99982 concurrently maintainable, 0.99995 fault tolerant":
    '1 = inte medräknad; välj sitens eget värde: 0,99671 en väg, 0,99741 redundanta komponenter, 0,99982 underhållbar i drift, 0,99995 feltolerant',
  'one failed server at a time is covered, so groups are kept small':
    'en felande server i taget täcks, så grupperna hålls små',
  'average over the day by busy hour: with 10-17 % of the calls in the busy hour it lies between 0.25 and 0.42':
    'dygnsmedel genom bråd timme: med 10-17 % av samtalen under bråd timme ligger det mellan 0,25 och 0,42',
  'planned: patches and upgrades of the guest': 'planerat: patchar och uppgraderingar av gästen',
  'planned restart of a Service Node': 'planerad omstart av en Service Node',
  'operations are not counted unless asked for; 0.2 events of 1 h is a possible line':
    'driftåtgärder räknas endast på begäran; 0,2 händelser om 1 h är ett möjligt värde',
  'see the number of shared outages': 'se antalet gemensamma avbrott',
  'patch rounds of the hypervisor': 'hypervisorns patchomgångar',
  'planning value for one host': 'planeringsvärde för en värd',
  'below 1 ms was the recommendation for legacy FT; later releases say low latency without a number':
    'under 1 ms var rådet för äldre FT; senare versioner anger låg latens utan tal',
  'threshold of a finding; "within minutes" is what the manufacturer promises for protection to return':
    'tröskel för en iakttagelse; ”inom minuter” är tillverkarens löfte för när skyddet är tillbaka',
  'pre-copy is flagged as slowing the guest from a dirty rate of 80 % of the copy rate; the remaining 20 % is taken as its floor':
    'förkopieringen anges bromsa gästen från en ändringstakt på 80 % av kopieringstakten; återstående 20 % tas som golv',
  'bill lines with an illustrative price; replace with the distributor’s price book':
    'rader med riktpris; ersätt med distributörens prisbok',
  'no field figure found; taken as the discounted class of an array, whose two controllers the copies on several hosts replace':
    'inget fältvärde funnet; tas som klassen för ett lagringssystem med avdrag, vars två kontroller kopiorna på flera värdar ersätter',
  'planning value, as for an array': 'planeringsvärde, som för ett lagringssystem',
};
