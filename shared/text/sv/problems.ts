/** Swedish words for what keeps a project from being opened or planned. */
import type { DimensionKind } from '../../engine/formula-fault.ts';
import type { NamedKind } from '../../planner/codes.ts';
import type { CatalogueNoun, ListNoun, NumberUnit, TableNoun } from '../../project-file/codes.ts';
import type { FaultWords, ProblemWords } from '../problems.ts';
import type { Facts } from '../sentence.ts';

const dimensions: Readonly<Record<DimensionKind, string>> = {
  plain: 'ett tal utan enhet',
  data: 'en datamängd (till exempel GiB)',
  'data-rate': 'en datatakt (till exempel Gbit/s)',
  time: 'en tid (till exempel s)',
  rate: 'en frekvens (till exempel 1/s)',
  power: 'en effekt (till exempel W)',
  energy: 'en energi (till exempel kWh)',
  money: 'ett belopp',
  'money-per-time': 'pengar per tid',
  'money-per-energy': 'pengar per energi',
  product: 'en produkt av enheter',
};

const units: Readonly<Record<NumberUnit, string>> = {
  '': '',
  '(0.25 is a quarter)': '(0,25 är en fjärdedel)',
  '(0 switches the check off)': '(0 stänger av kontrollen)',
  '(a share of the memory)': '(andel av minnet)',
  CPUs: 'processorer',
  days: 'dagar',
  disks: 'virtuella diskar',
  drives: 'diskar',
  'erlang per user': 'erlang per användare',
  'Gbit/s': 'Gbit/s',
  GiB: 'GiB',
  hosts: 'värdar',
  machines: 'maskiner',
  'Mbit/s': 'Mbit/s',
  'Media Servers': 'Media Servers',
  'minor units (cents)': 'minsta myntenheter (ören)',
  months: 'månader',
  ms: 'ms',
  'operations per second': 'operationer per sekund',
  'Service Nodes': 'Service Nodes',
  users: 'användare',
  vCPU: 'vCPU',
};

const listed: Readonly<Record<ListNoun, string>> = {
  changes: 'ändringar',
  'companion machines': 'kringmaskiner',
  contacts: 'kontakter',
  costs: 'kostnader',
  discounts: 'rabatter',
  'exchange rates': 'växelkurser',
  features: 'funktioner',
  'host groups': 'värdgrupper',
  lines: 'rader',
  'price books': 'prisböcker',
  prices: 'priser',
  'reviews of findings': 'granskningar av iakttagelser',
  revisions: 'revisioner',
  scenarios: 'scenarier',
  sections: 'avsnitt',
  sites: 'siter',
  'user groups': 'användargrupper',
};

/** After „ange id för“. */
const nouns: Readonly<Record<CatalogueNoun, string>> = {
  'a CPU model': 'en CPU-modell',
  'a RAID level': 'en RAID-nivå',
  'a drive model': 'en diskmodell',
  'a finding': 'en iakttagelse',
  'a licence edition, or "cheapest"': 'en licensutgåva, eller ”cheapest”',
  'a machine profile': 'en maskinprofil',
  'a machine profile for Media Servers': 'en maskinprofil för Media Servers',
  'a machine profile for Service Nodes': 'en maskinprofil för Service Nodes',
  'a need of the completeness check': 'ett behov ur fullständighetskontrollen',
  'a network adapter': 'ett nätverkskort',
  'a repair contract': 'ett reparationsavtal',
  'a server model': 'en servermodell',
  'a storage array': 'ett lagringssystem',
  'a user kind': 'en användartyp',
  'a vSAN policy': 'en vSAN-policy',
  'a vSphere release': 'en vSphere-version',
  'an Ethernet switch': 'en Ethernet-switch',
  'an FC adapter': 'ett FC-kort',
  'an FC switch': 'en FC-switch',
  'an FT feature or device': 'en FT-funktion eller enhet',
  'an MX-ONE release': 'en MX-ONE-version',
};

/** After „katalogen har“. */
const known: Partial<Record<NamedKind, string>> = {
  mxOneReleases: 'ingen MX-ONE-version',
  releases: 'ingen vSphere-version',
  editions: 'ingen licensutgåva',
  userKinds: 'ingen användartyp',
  machineProfiles: 'ingen maskinprofil',
  servers: 'ingen servermodell',
  cpus: 'ingen CPU-modell',
  networkAdapters: 'inget nätverkskort',
  storageAdapters: 'inget FC-kort',
  arrays: 'inget lagringssystem',
  drives: 'ingen disk',
  raidLevels: 'ingen RAID-nivå',
  vsanPolicies: 'ingen vSAN-policy',
  switches: 'ingen switch',
  repairContracts: 'inget reparationsavtal',
  ftFeatures: 'ingen funktion eller enhet',
  prices: 'inget pris',
};

const tables: Readonly<Record<TableNoun, string>> = {
  'catalogue entries': 'katalogposter',
  'input values': 'indata',
  kinds: 'slag',
  'own prices': 'egna priser',
  'reviewed assumptions': 'granskade antaganden',
};

const dimension = (f: Facts, name: string): string => dimensions[f.word(name) as DimensionKind];
const megabytes = (characters: number): string => (Math.ceil(characters / 1e5) / 10).toFixed(1).replace('.', ',');
const meant = (f: Facts): string => (f.word('nearest') === '' ? '' : `: menar du ”${f.word('nearest')}”?`);
const sign = (f: Facts): string => {
  if (f.word('sign') === '') return 'ett osynligt tecken';
  return f.word('sign') === '"' ? 'ett citattecken' : `”${f.word('sign')}”`;
};
const range = (f: Facts): string => {
  const unit = units[f.word('unit') as NumberUnit];
  return `från ${f.count('min')} till ${f.count('max')}${unit === '' ? '' : ` ${unit}`}`;
};

/** Entries of the catalogue that a project keeps. */
const kept = (f: Facts, belongs: string): string => {
  const more = f.number('more');
  const others = more === 0 ? '' : ` (${f.things('more', 'fält till', 'fält till')} i posten är fel)`;
  return `${belongs}${others}: ta bort posten ”${f.word('entry')}”, så gäller dagens katalog`;
};

const faults: FaultWords = {
  text: (f) =>
    `ange en text på ${f.number('min') === 0 ? 'högst' : `${f.count('min')} till`} ${f.count('max')} tecken utan ${
      f.word('lines') === 'one' ? 'radbrytningar eller ' : ''
    }osynliga tecken`,
  'catalogue-id': (f) => `ange id för ${nouns[f.word('kind') as CatalogueNoun]} ur katalogen`,
  number: (f) => `ange ett tal ${range(f)}`,
  'whole-number': (f) => `ange ett heltal ${range(f)}`,
  'yes-or-no': () => 'ange true eller false, utan citattecken',
  'one-of': (f) =>
    f.word('meant') === ''
      ? `tillåtna är ${f.word('list')}`
      : `menar du ”${f.word('meant')}”? Tillåtna är ${f.word('list')}`,
  'either-of': (f) => `tillåtna är ${f.word('list').replace(/, ([^,]*)$/, ' och $1')}`,
  exactly: (f) => `ange ${f.word('value')}`,
  object: (f) => `ange ett objekt med filformatets fält: ${f.word('fields')}`,
  'by-name': (f) => `ange ett objekt med ${tables[f.word('what') as TableNoun]} efter namn`,
  'kind-of-storage': () => 'ange ett objekt med kind: "array", "vsan" eller "none"',
  day: (f) => `ange en kalenderdag som år-månad-dag, till exempel ${f.word('example')}`,
  currency: () => 'ange en valutas tre versaler, till exempel EUR, SEK eller USD',
  list: (f) =>
    `ange en lista med ${f.number('min') === 0 ? 'högst' : `${f.count('min')} till`} ${f.count('max')} ${
      listed[f.word('what') as ListNoun]
    }`,
  'quantity-name': (f) => `namn består av högst ${f.count('most')} bokstäver, siffror, punkter, kolon och bindestreck`,
  'line-id': () =>
    'ange 1 till 40 bokstäver, siffror och understreck med en bokstav först, så att formler kan nämna raden',
  'scenario-id': () =>
    'ange 1 till 40 gemener, siffror och bindestreck med en bokstav först, så att kommandon kan nämna scenariot',
  quantity: (f) => `ange ett tal från ${f.count('min')} till ${f.count('max')}, eller en formel som "2 * hosts.count"`,
  'change-value': () => 'ange ett tal, en text inom citattecken, eller true eller false',
  logo: (f) =>
    `ange {"png": …} eller {"svg": …}: en PNG på högst ${f.count('pixels')} × ${f.count('pixels')} pixlar som base64 med högst ${f.count('pngCharacters')} tecken, eller en SVG med högst ${f.count('svgCharacters')} tecken utan text (bokstäver som kurvor), skript, stilar, bilder och länkar`,
  png: (f) =>
    `ange en PNG på högst ${f.count('pixels')} × ${f.count('pixels')} pixlar som base64 med högst ${f.count('characters')} tecken`,
  svg: (f) =>
    `ange en SVG med högst ${f.count('characters')} tecken utan text (bokstäver som kurvor), skript, stilar, bilder och länkar`,
  color: () => 'ange en färg som "#1f3d5c"',
  'correct-name': () => 'rätta namnet eller ta bort fältet',
  'take-out': (f) => `ta bort det; fälten här är ${f.word('fields')}`,
  'as-described': () => 'ange det som filformatet beskriver här',
  'own-name': () => 'ge var och en ett eget namn',
  'count-hosts': () => 'ange antalet värdar',
  'site-name': (f) => `ange namnet på en site, till exempel ”${f.word('meant')}”`,
  meant: (f) => `menar du ”${f.word('meant')}”?`,
  'on-project': () => 'utelämna fältet för att bygga på projektet',
  'out-of-circle': () => 'låt ett av dem bygga på projektet i stället',

  'json-after-end': (f) => `efter slutet följer mer text, som börjar med ${sign(f)}: ta bort den`,
  'json-colon': (f) => `ett kolon saknas före ${sign(f)}`,
  'json-comma': (f) => `ett komma eller ”${f.word('bracket')}” saknas före ${sign(f)}`,
  'json-trailing-comma': (f) => `ett komma står före ”${f.word('bracket')}”: ta bort kommat`,
  'json-name': (f) => `ett fältnamn inom citattecken saknas före ${sign(f)}`,
  'json-name-refused': (f) => `fältnamnet ”${f.word('name')}” är inte tillåtet: ta bort fältet`,
  'json-twice': (f) => `fältet ”${f.word('name')}” står två gånger i samma objekt: behåll ett av dem`,
  'json-too-deep': (f) => `fler än ${f.count('most')} parenteser i varandra: så djupt nästlas inget projekt`,
  'json-too-many': (f) => `fler än ${f.count('most')} poster i en lista eller ett objekt`,
  'json-open-text': () => 'en text avslutas aldrig: lägg till citattecknet i slutet',
  'json-line-break': () => 'en radbrytning eller ett styrtecken står i en text: skriv \\n i stället',
  'json-backslash': () => 'ett ensamt omvänt snedstreck står i en text: skriv \\\\',
  'json-no-number': (f) =>
    `${f.word('found')} är inget tal som en fil kan hålla: ange ett ändligt tal, eller utelämna fältet`,
  'json-single-quotes': () => 'en text står inom enkla citattecken: använd dubbla',
  'json-comment': () => 'kommentarer är inte tillåtna i JSON: ta bort kommentaren',
  'json-number': (f) => `${f.word('found')} är inget tal som JSON skriver det: till exempel 16, 0.5 eller 1e6`,
  'json-no-value': (f) => `ett värde saknas före ${sign(f)}`,
  'json-word': (f) => `${f.word('found')} är inget värde: sätt texter inom dubbla citattecken`,
  'json-nothing': () => 'filen är tom',
  'json-cut-off': (f) =>
    `texten slutar för tidigt och kan ha klippts av (${f.things('open', 'parentes är öppen', 'parenteser är öppna')})`,

  'file-too-large': (f) =>
    `Filen har ${megabytes(f.number('characters'))} MB och ett projekt högst ${megabytes(f.number('charactersMax'))} MB: det här är troligen en annan fil.`,
  'file-no-object': (_, held) =>
    `Det här är inget Lockstep-projekt: filen innehåller inget objekt med fält (här: ${held}).`,
  'file-no-version': (f, held) =>
    `Det här är inget Lockstep-projekt: ett projekt börjar med "formatVersion": ${f.count('format')} (här: ${held}).`,
  'file-newer': (f) =>
    `Filen har format ${f.count('found')}, och den här versionen av Lockstep läser till och med format ${f.count('supported')}: öppna den med en nyare Lockstep.`,
  'file-more': (f) => `… och ${f.count('count')} fel till efter dessa.`,
  'book-too-large': (f) => `Prisboken har ${f.count('millions')} miljoner tecken, och högst ${f.count('most')} läses.`,

  'formula-empty': () => 'formeln är tom: skriv en som ”2 * hosts.count”',
  'formula-too-long': (f) =>
    `formeln har ${f.count('characters')} tecken, och högst ${f.count('most')} är tillåtna: dela upp den`,
  'formula-too-deep': (f) => `formeln har fler än ${f.count('most')} parenteser i varandra: dela upp den`,
  'formula-too-large': (f) => `formeln har fler än ${f.count('most')} delar: dela upp den`,
  'formula-unreadable': (f) =>
    f.number('at') === 0
      ? 'formeln går inte att läsa: kontrollera namn, parenteser och räknetecken'
      : `formeln går inte att läsa från tecken ${f.count('at')}: kontrollera parenteser, räknetecken och decimalpunkt där`,
  'formula-incomplete': () => 'formeln är inte fullständig',
  'formula-only-numbers': (f) => `i en formel står bara tal och namn, inte ${f.word('found')}`,
  'formula-not-allowed': (f) =>
    `”${f.word('found')}” är inte tillåtet i en formel: använd namn, tal, + - * / ^, jämförelser, ?: och ceil, floor, max, min, abs`,
  'formula-brackets': () => 'hakparenteser är inte tillåtna i en formel: skriv namn som ”hosts.count”',
  'formula-optional': () => '”?.” är inte tillåtet i en formel: skriv ”.”',
  'formula-dot': () => 'en ”.” får bara följa på ett namn',
  'formula-function': (f) => `funktionen ”${f.word('name')}” är inte tillåten i en formel: använd ${f.word('allowed')}`,
  'formula-arguments': (f) =>
    `${f.word('name')} tar ${
      f.number('fewest') === f.number('most')
        ? f.things('most', 'värde', 'värden')
        : `${f.count('fewest')} till ${f.count('most')} värden`
    }, inte ${f.count('given')}`,
  'formula-percent': () => '”%” är inte tillåtet i en formel: skriv 0.05 för 5 %',
  'formula-implicit': () => 'skriv en multiplikation med ”*”',
  'formula-sign': (f) => `tecknet ”${f.word('sign')}” är inte tillåtet i en formel`,
  'formula-operator': (f) =>
    `”${f.word('operator')}” är inte tillåtet i en formel: använd + - * / ^ eller en jämförelse`,
  'formula-unknown-name': (f) => `formeln nämner ”${f.word('name')}”, och det finns ingen sådan storhet`,
  'formula-result': (f) => `formeln ger ${dimension(f, 'found')}, men enheten är ${dimension(f, 'wanted')}`,
  'formula-unit': (f) => `enheten ”${f.word('unit')}” finns inte`,
  'formula-condition': () => 'villkoret före ”?” måste vara en jämförelse',
  'formula-differ': (f) =>
    `${/^\w/.test(f.word('of')) ? `värdena i ${f.word('of')}` : `de båda sidorna av ”${f.word('of')}”`} passar inte ihop: ${dimension(f, 'left')} och ${dimension(f, 'right')}`,
  'formula-rounds': (f) =>
    `${f.word('name')} avrundar ett antal, men värdet är ${dimension(f, 'found')}: dela först med en enhet`,
  'formula-exponent': () => 'en exponent måste vara ett tal utan enhet',
  'formula-fixed-exponent': () => 'en storhet med enhet kräver en fast exponent',

  'not-in-catalogue': (f) => {
    const kind = known[f.word('kind') as NamedKind] ?? 'ingen post';
    return `katalogen har ${kind} ”${f.word('id')}”${meant(f) || ': välj en post i katalogen'}`;
  },
  'fibre-channel': (f) => {
    const part = f.word('part') === 'network.fcSwitch' ? 'FC-switch saknas: ange en' : 'FC-kort saknas: ange ett';
    return `lagringen nås över Fibre Channel, men ${part}, eller välj iSCSI eller NFS`;
  },
  'of-whole-project': (f) => `${f.word('name')} gäller hela projektet: ange värdet där`,
  'follows-from': (f) => `${f.word('name')} följer av sitens ”${f.word('field')}”: ändra det fältet i stället`,
  outside: (f) => {
    const unit = f.word('unit');
    return `${f.amount('value', unit)} ligger utanför ${f.count('min')} till ${f.amount('max', unit)}: ange ett värde däremellan`;
  },
  'not-whole': (f) => `${f.count('value')} är inget heltal: ange ett`,
  computed: (f) => `${f.word('name')} beräknas och anges inte: ändra de indata som den följer av`,
  'no-input': (f) => `det finns ingen indata ”${f.word('name')}”${meant(f)}`,
  'line-unit': (f) => `enheten ”${f.word('unit')}” finns inte: tom står för styck, annars en som ${f.word('examples')}`,
  'line-name': (f) =>
    `formeln nämner ”${f.word('name')}”, och det finns ingen sådan storhet${meant(f) || ': kommandopaletten visar namnen'}`,
  'line-circle': (f) => `raderna läser varandra i cirkel (${f.word('circle')}): ta bort en av dem ur formeln`,

  'kept-kind': (f) => `katalogen har inga poster ”${f.word('kind')}”${meant(f) || ': ta bort dem'}`,
  'kept-field': (f) => kept(f, `en post har inget fält ”${f.word('field')}”`),
  'kept-text': (f) => kept(f, 'här ska en text stå'),
  'kept-number': (f) => kept(f, 'här ska ett tal stå'),
  'kept-yes-or-no': (f) => kept(f, 'här ska true eller false stå'),
  'kept-list': (f) => kept(f, 'här ska en lista stå'),
  'kept-object': (f) => kept(f, 'här ska ett värde med enhet och källa stå'),
  'kept-value': (f) => kept(f, 'katalogen tillåter inte det värdet'),
  'kept-reference': (f) => kept(f, `posten nämner ”${f.word('id')}”, som inte finns i katalogen`),
  'kept-id': (f) => kept(f, 'postens id skiljer sig från dess namn'),
  'kept-dates': (f) => kept(f, 'priset slutar gälla innan det börjar'),
};

export const problems: ProblemWords = {
  locale: 'sv',
  held: {
    missing: () => 'saknas',
    'empty-list': () => 'tom lista',
    list: (f) => `lista med ${f.things('count', 'post', 'poster')}`,
    object: () => 'objekt',
    'empty-text': () => 'tom text',
    text: (f) => `texten ${f.word('text')}`,
    'too-large': () => 'ett för stort tal',
    value: (f) => f.word('value'),
    'unknown-fields': (f) => {
      const named = Array.from({ length: f.number('named') }, (_, index) => {
        const nearest = f.word(`meant${index}`);
        return `”${f.word(`field${index}`)}”${nearest === '' ? '' : `, troligen menas ”${nearest}”`}`;
      });
      const more = f.number('count') - f.number('named');
      const fields = f.number('count') === 1 ? 'okänt fält' : 'okända fält';
      return `${fields} ${named.join('; ')}${more === 0 ? '' : ` och ${more} till`}`;
    },
    'bad-name': () => 'inget giltigt namn',
    'same-name': (f) => `”${f.word('name')}”, precis som ${f.word('first')}`,
    'missing-count': (f) =>
      f.word('why') === 'groups' ? 'saknas trots flera värdgrupper' : 'saknas fast alla värdar ska gälla',
    'no-such-site': (f) => `”${f.word('name')}”, och ingen site heter så`,
    'no-such-scenario': (f) => `”${f.word('id')}”, och inget scenario har det id:t`,
    circle: (f) => `går i cirkel: ${f.word('chain')}`,
  },
  faults,
  ofField: (where, held, mend) => `${where === '' ? 'Projektet' : where} (${held}): ${mend}`,
  atPlace: (line, column, fault) => `Rad ${line}, kolumn ${column}: ${fault}`,
  needsSite: 'för att läsa en sites storheter måste raden ange siten',
};
