/** German words for what keeps a project from being opened or planned. */
import type { DimensionKind } from '../../engine/formula-fault.ts';
import type { NamedKind } from '../../planner/codes.ts';
import type { CatalogueNoun, ListNoun, NumberUnit, TableNoun } from '../../project-file/codes.ts';
import type { FaultWords, ProblemWords } from '../problems.ts';
import type { Facts } from '../sentence.ts';

const dimensions: Readonly<Record<DimensionKind, string>> = {
  plain: 'eine Zahl ohne Einheit',
  data: 'eine Datenmenge (etwa GiB)',
  'data-rate': 'eine Datenrate (etwa Gbit/s)',
  time: 'eine Zeit (etwa s)',
  rate: 'eine Häufigkeit (etwa 1/s)',
  power: 'eine Leistung (etwa W)',
  energy: 'eine Energie (etwa kWh)',
  money: 'ein Geldbetrag',
  'money-per-time': 'Geld je Zeit',
  'money-per-energy': 'Geld je Energie',
  product: 'ein Produkt von Einheiten',
};

const units: Readonly<Record<NumberUnit, string>> = {
  '': '',
  '(0.25 is a quarter)': '(0,25 ist ein Viertel)',
  '(0 switches the check off)': '(0 schaltet die Prüfung ab)',
  '(a share of the memory)': '(Anteil des Arbeitsspeichers)',
  CPUs: 'CPUs',
  days: 'Tage',
  disks: 'virtuelle Festplatten',
  drives: 'Laufwerke',
  'erlang per user': 'Erlang je Benutzer',
  'Gbit/s': 'Gbit/s',
  GiB: 'GiB',
  hosts: 'Hosts',
  machines: 'Maschinen',
  'Mbit/s': 'Mbit/s',
  'Media Servers': 'Media Server',
  'minor units (cents)': 'kleinste Währungseinheiten (Cent)',
  months: 'Monate',
  ms: 'ms',
  'operations per second': 'Zugriffe je Sekunde',
  'Service Nodes': 'Service Nodes',
  users: 'Benutzer',
  vCPU: 'vCPU',
};

/** In the dative: „eine Liste mit höchstens 20 …“. */
const listed: Readonly<Record<ListNoun, string>> = {
  changes: 'Änderungen',
  'companion machines': 'Begleitmaschinen',
  contacts: 'Kontakten',
  costs: 'Kosten',
  discounts: 'Rabatten',
  'exchange rates': 'Wechselkursen',
  features: 'Funktionen',
  'host groups': 'Hostgruppen',
  lines: 'Positionen',
  'price books': 'Preisbüchern',
  prices: 'Preisen',
  'reviews of findings': 'Prüfungen von Befunden',
  revisions: 'Revisionen',
  scenarios: 'Szenarien',
  sections: 'Abschnitten',
  sites: 'Standorten',
  'user groups': 'Benutzergruppen',
};

/** In the genitive: „die Kennung …“. */
const nouns: Readonly<Record<CatalogueNoun, string>> = {
  'a CPU model': 'eines CPU-Modells',
  'a RAID level': 'einer RAID-Stufe',
  'a drive model': 'eines Laufwerksmodells',
  'a finding': 'eines Befunds',
  'a licence edition, or "cheapest"': 'einer Lizenzedition, oder „cheapest“',
  'a machine profile': 'eines Maschinenprofils',
  'a machine profile for Media Servers': 'eines Maschinenprofils für Media Server',
  'a machine profile for Service Nodes': 'eines Maschinenprofils für Service Nodes',
  'a need of the completeness check': 'eines Bedarfs der Vollständigkeitsprüfung',
  'a network adapter': 'eines Netzwerkadapters',
  'a repair contract': 'eines Reparaturvertrags',
  'a server model': 'eines Servermodells',
  'a storage array': 'eines Speicher-Arrays',
  'a user kind': 'einer Benutzerart',
  'a vSAN policy': 'einer vSAN-Richtlinie',
  'a vSphere release': 'einer vSphere-Version',
  'an Ethernet switch': 'eines Ethernet-Switches',
  'an FC adapter': 'eines FC-Adapters',
  'an FC switch': 'eines FC-Switches',
  'an FT feature or device': 'einer FT-Funktion oder eines Geräts',
  'an MX-ONE release': 'einer MX-ONE-Version',
};

/** In the accusative: „der Katalog kennt …“. */
const known: Partial<Record<NamedKind, string>> = {
  mxOneReleases: 'keine MX-ONE-Version',
  releases: 'keine vSphere-Version',
  editions: 'keine Lizenzedition',
  userKinds: 'keine Benutzerart',
  machineProfiles: 'kein Maschinenprofil',
  servers: 'kein Servermodell',
  cpus: 'kein CPU-Modell',
  networkAdapters: 'keinen Netzwerkadapter',
  storageAdapters: 'keinen FC-Adapter',
  arrays: 'kein Speicher-Array',
  drives: 'kein Laufwerk',
  raidLevels: 'keine RAID-Stufe',
  vsanPolicies: 'keine vSAN-Richtlinie',
  switches: 'keinen Switch',
  repairContracts: 'keinen Reparaturvertrag',
  ftFeatures: 'keine Funktion und kein Gerät',
  prices: 'keinen Preis',
};

const tables: Readonly<Record<TableNoun, string>> = {
  'catalogue entries': 'Katalogeinträgen',
  'input values': 'Eingabewerten',
  kinds: 'Katalogarten',
  'own prices': 'eigenen Preisen',
  'reviewed assumptions': 'geprüften Annahmen',
};

const dimension = (f: Facts, name: string): string => dimensions[f.word(name) as DimensionKind];
const megabytes = (characters: number): string => (Math.ceil(characters / 1e5) / 10).toFixed(1).replace('.', ',');
const meant = (f: Facts): string => (f.word('nearest') === '' ? '' : `: meinen Sie „${f.word('nearest')}“?`);
const sign = (f: Facts): string => {
  if (f.word('sign') === '') return 'einem unsichtbaren Zeichen';
  return f.word('sign') === '"' ? 'einem doppelten Anführungszeichen' : `„${f.word('sign')}“`;
};
const range = (f: Facts): string => {
  const unit = units[f.word('unit') as NumberUnit];
  return `von ${f.count('min')} bis ${f.count('max')}${unit === '' ? '' : ` ${unit}`}`;
};

/** Entries of the catalogue that a project keeps. */
const kept = (f: Facts, belongs: string): string => {
  const more = f.number('more');
  const others = more === 0 ? '' : ` (${f.things('more', 'weiteres Feld', 'weitere Felder')} des Eintrags ebenso)`;
  return `${belongs}${others}: nehmen Sie den Eintrag „${f.word('entry')}“ heraus, dann gilt der heutige Katalog`;
};

const faults: FaultWords = {
  text: (f) =>
    `geben Sie einen Text von ${f.number('min') === 0 ? 'höchstens' : `${f.count('min')} bis`} ${f.count('max')} Zeichen ohne ${
      f.word('lines') === 'one' ? 'Zeilenumbrüche oder ' : ''
    }unsichtbare Zeichen an`,
  'catalogue-id': (f) => `geben Sie die Kennung ${nouns[f.word('kind') as CatalogueNoun]} aus dem Katalog an`,
  number: (f) => `geben Sie eine Zahl ${range(f)} an`,
  'whole-number': (f) => `geben Sie eine ganze Zahl ${range(f)} an`,
  'yes-or-no': () => 'geben Sie true oder false an, ohne Anführungszeichen',
  'one-of': (f) =>
    f.word('meant') === ''
      ? `erlaubt sind ${f.word('list')}`
      : `meinen Sie „${f.word('meant')}“? Erlaubt sind ${f.word('list')}`,
  'either-of': (f) => `erlaubt sind ${f.word('list').replace(/, ([^,]*)$/, ' und $1')}`,
  exactly: (f) => `geben Sie ${f.word('value')} an`,
  object: (f) => `geben Sie ein Objekt mit den Feldern des Dateiformats an: ${f.word('fields')}`,
  'by-name': (f) => `geben Sie ein Objekt mit ${tables[f.word('what') as TableNoun]} nach Namen an`,
  'kind-of-storage': () => 'geben Sie ein Objekt mit kind an: "array", "vsan" oder "none"',
  day: (f) => `geben Sie einen Kalendertag als Jahr-Monat-Tag an, zum Beispiel ${f.word('example')}`,
  currency: () => 'geben Sie die drei Großbuchstaben einer Währung an, zum Beispiel EUR, SEK oder USD',
  list: (f) =>
    `geben Sie eine Liste mit ${f.number('min') === 0 ? 'höchstens' : `${f.count('min')} bis`} ${f.count('max')} ${
      listed[f.word('what') as ListNoun]
    } an`,
  'quantity-name': (f) =>
    `Namen bestehen aus höchstens ${f.count('most')} Buchstaben, Ziffern, Punkten, Doppelpunkten und Strichen`,
  'line-id': () =>
    'geben Sie 1 bis 40 Buchstaben, Ziffern und Unterstriche an, mit einem Buchstaben am Anfang, damit Formeln die Position nennen können',
  'scenario-id': () =>
    'geben Sie 1 bis 40 Kleinbuchstaben, Ziffern und Striche an, mit einem Buchstaben am Anfang, damit Befehle das Szenario nennen können',
  quantity: (f) =>
    `geben Sie eine Zahl von ${f.count('min')} bis ${f.count('max')} an, oder eine Formel wie "2 * hosts.count"`,
  'change-value': () => 'geben Sie eine Zahl, einen Text in Anführungszeichen oder true oder false an',
  logo: (f) =>
    `geben Sie {"png": …} oder {"svg": …} an: ein PNG von höchstens ${f.count('pixels')} × ${f.count('pixels')} Pixeln als base64 mit höchstens ${f.count('pngCharacters')} Zeichen, oder ein SVG mit höchstens ${f.count('svgCharacters')} Zeichen ohne Text (Buchstaben als Pfade), Skripte, Stile, Bilder und Verweise`,
  png: (f) =>
    `geben Sie ein PNG von höchstens ${f.count('pixels')} × ${f.count('pixels')} Pixeln als base64 mit höchstens ${f.count('characters')} Zeichen an`,
  svg: (f) =>
    `geben Sie ein SVG mit höchstens ${f.count('characters')} Zeichen ohne Text (Buchstaben als Pfade), Skripte, Stile, Bilder und Verweise an`,
  color: () => 'geben Sie eine Farbe wie "#1f3d5c" an',
  'correct-name': () => 'berichtigen Sie den Namen, oder nehmen Sie das Feld heraus',
  'take-out': (f) => `nehmen Sie es heraus; die Felder hier sind ${f.word('fields')}`,
  'as-described': () => 'geben Sie an, was das Dateiformat hier beschreibt',
  'own-name': () => 'geben Sie jedem einen eigenen Namen',
  'count-hosts': () => 'geben Sie die Anzahl der Hosts an',
  'site-name': (f) => `geben Sie den Namen eines Standorts an, zum Beispiel „${f.word('meant')}“`,
  meant: (f) => `meinen Sie „${f.word('meant')}“?`,
  'on-project': () => 'lassen Sie das Feld weg, um auf dem Projekt aufzubauen',
  'out-of-circle': () => 'lassen Sie eines davon auf dem Projekt aufbauen',

  'json-after-end': (f) => `nach dem Ende folgt noch etwas, beginnend mit ${sign(f)}: nehmen Sie es heraus`,
  'json-colon': (f) => `vor ${sign(f)} fehlt ein Doppelpunkt`,
  'json-comma': (f) => `vor ${sign(f)} fehlt ein Komma oder „${f.word('bracket')}“`,
  'json-trailing-comma': (f) => `vor „${f.word('bracket')}“ steht ein Komma: nehmen Sie das Komma heraus`,
  'json-name': (f) => `vor ${sign(f)} fehlt ein Feldname in doppelten Anführungszeichen`,
  'json-name-refused': (f) => `der Feldname „${f.word('name')}“ ist nicht erlaubt: nehmen Sie das Feld heraus`,
  'json-twice': (f) => `das Feld „${f.word('name')}“ steht zweimal im selben Objekt: behalten Sie eines davon`,
  'json-too-deep': (f) => `mehr als ${f.count('most')} Klammern ineinander: so tief schachtelt kein Projekt`,
  'json-too-many': (f) => `mehr als ${f.count('most')} Einträge in einer Liste oder einem Objekt`,
  'json-open-text': () => 'ein Text endet nicht: setzen Sie das doppelte Anführungszeichen an sein Ende',
  'json-line-break': () => 'in einem Text steht ein Zeilenumbruch oder Steuerzeichen: schreiben Sie \\n',
  'json-backslash': () => 'in einem Text steht ein einzelner Backslash: schreiben Sie \\\\',
  'json-no-number': (f) =>
    `${f.word('found')} kann in einer Datei keine Zahl sein: geben Sie eine endliche Zahl an, oder lassen Sie das Feld weg`,
  'json-single-quotes': () => 'ein Text steht in einfachen Anführungszeichen: nehmen Sie doppelte',
  'json-comment': () => 'Kommentare sind in JSON nicht erlaubt: nehmen Sie den Kommentar heraus',
  'json-number': (f) => `${f.word('found')} ist keine Zahl, wie JSON sie schreibt: zum Beispiel 16, 0.5 oder 1e6`,
  'json-no-value': (f) => `vor ${sign(f)} fehlt ein Wert`,
  'json-word': (f) => `${f.word('found')} ist kein Wert: setzen Sie Texte in doppelte Anführungszeichen`,
  'json-nothing': () => 'die Datei ist leer',
  'json-cut-off': (f) =>
    `der Text endet zu früh, vielleicht wurde er abgeschnitten (${f.things('open', 'Klammer ist', 'Klammern sind')} noch offen)`,

  'file-too-large': (f) =>
    `Die Datei hat ${megabytes(f.number('characters'))} MB, ein Projekt höchstens ${megabytes(f.number('charactersMax'))} MB: das ist wahrscheinlich eine andere Datei.`,
  'file-no-object': (_, held) =>
    `Das ist kein Lockstep-Projekt: die Datei enthält kein Objekt mit Feldern (gefunden: ${held}).`,
  'file-no-version': (f, held) =>
    `Das ist kein Lockstep-Projekt: ein Projekt beginnt mit "formatVersion": ${f.count('format')} (hier: ${held}).`,
  'file-newer': (f) =>
    `Die Datei hat Format ${f.count('found')}, und diese Version von Lockstep liest bis Format ${f.count('supported')}: öffnen Sie sie mit einem neueren Lockstep.`,
  'file-more': (f) => `… und danach ${f.things('count', 'weiteres Problem', 'weitere Probleme')}.`,
  'book-too-large': (f) =>
    `Das Preisbuch hat ${f.count('millions')} Millionen Zeichen, gelesen werden höchstens ${f.count('most')}.`,

  'formula-empty': () => 'die Formel ist leer: schreiben Sie eine wie „2 * hosts.count“',
  'formula-too-long': (f) =>
    `die Formel hat ${f.count('characters')} Zeichen, erlaubt sind ${f.count('most')}: teilen Sie sie auf`,
  'formula-too-deep': (f) => `die Formel schachtelt tiefer als ${f.count('most')} Klammern: teilen Sie sie auf`,
  'formula-too-large': (f) => `die Formel hat mehr als ${f.count('most')} Teile: teilen Sie sie auf`,
  'formula-unreadable': (f) =>
    f.number('at') === 0
      ? 'die Formel ist nicht lesbar: prüfen Sie Namen, Klammern und Rechenzeichen'
      : `die Formel ist ab Zeichen ${f.count('at')} nicht lesbar: prüfen Sie dort Klammern, Rechenzeichen und den Dezimalpunkt`,
  'formula-incomplete': () => 'die Formel ist unvollständig',
  'formula-only-numbers': (f) => `in einer Formel stehen nur Zahlen und Namen, nicht ${f.word('found')}`,
  'formula-not-allowed': (f) =>
    `„${f.word('found')}“ ist in einer Formel nicht erlaubt: nehmen Sie Namen, Zahlen, + - * / ^, Vergleiche, ?: und ceil, floor, max, min, abs`,
  'formula-brackets': () => 'eckige Klammern sind in einer Formel nicht erlaubt: schreiben Sie Namen wie „hosts.count“',
  'formula-optional': () => '„?.“ ist in einer Formel nicht erlaubt: schreiben Sie „.“',
  'formula-dot': () => 'ein „.“ darf nur auf einen Namen folgen',
  'formula-function': (f) =>
    `die Funktion „${f.word('name')}“ ist in einer Formel nicht erlaubt: nehmen Sie ${f.word('allowed')}`,
  'formula-arguments': (f) =>
    `${f.word('name')} nimmt ${
      f.number('fewest') === f.number('most')
        ? f.things('most', 'Wert', 'Werte')
        : `${f.count('fewest')} bis ${f.count('most')} Werte`
    }, nicht ${f.count('given')}`,
  'formula-percent': () => '„%“ ist in einer Formel nicht erlaubt: schreiben Sie 0.05 für 5 %',
  'formula-implicit': () => 'schreiben Sie eine Multiplikation mit „*“',
  'formula-sign': (f) => `das Zeichen „${f.word('sign')}“ ist in einer Formel nicht erlaubt`,
  'formula-operator': (f) =>
    `„${f.word('operator')}“ ist in einer Formel nicht erlaubt: nehmen Sie + - * / ^ oder einen Vergleich`,
  'formula-unknown-name': (f) => `die Formel nennt „${f.word('name')}“, und eine solche Größe gibt es nicht`,
  'formula-result': (f) => `die Formel ergibt ${dimension(f, 'found')}, die Einheit ist aber ${dimension(f, 'wanted')}`,
  'formula-unit': (f) => `die Einheit „${f.word('unit')}“ gibt es nicht`,
  'formula-condition': () => 'die Bedingung vor „?“ muss ein Vergleich sein',
  'formula-differ': (f) =>
    `${/^\w/.test(f.word('of')) ? `die Werte von ${f.word('of')}` : `die beiden Seiten von „${f.word('of')}“`} passen nicht zusammen: ${dimension(f, 'left')} und ${dimension(f, 'right')}`,
  'formula-rounds': (f) =>
    `${f.word('name')} rundet eine Anzahl, der Wert ist aber ${dimension(f, 'found')}: teilen Sie zuerst durch eine Einheit`,
  'formula-exponent': () => 'ein Exponent muss eine Zahl ohne Einheit sein',
  'formula-fixed-exponent': () => 'eine Größe mit Einheit braucht einen festen Exponenten',

  'not-in-catalogue': (f) => {
    const kind = known[f.word('kind') as NamedKind] ?? 'keinen Eintrag';
    return `der Katalog kennt ${kind} „${f.word('id')}“${meant(f) || ': wählen Sie einen Eintrag des Katalogs'}`;
  },
  'fibre-channel': (f) => {
    const part = f.word('part') === 'network.fcSwitch' ? 'ein FC-Switch' : 'ein FC-Adapter';
    return `der Speicher wird über Fibre Channel erreicht, aber ${part} fehlt: geben Sie einen an, oder wählen Sie iSCSI oder NFS`;
  },
  'of-whole-project': (f) => `${f.word('name')} gilt für das ganze Projekt: geben Sie den Wert dort an`,
  'follows-from': (f) => `${f.word('name')} folgt aus „${f.word('field')}“ des Standorts: ändern Sie dieses Feld`,
  outside: (f) => {
    const unit = f.word('unit');
    return `${f.amount('value', unit)} liegt außerhalb von ${f.count('min')} bis ${f.amount('max', unit)}: geben Sie einen Wert innerhalb an`;
  },
  'not-whole': (f) => `${f.count('value')} ist keine ganze Zahl: geben Sie eine an`,
  computed: (f) => `${f.word('name')} wird berechnet, nicht angegeben: ändern Sie die Eingaben, aus denen es folgt`,
  'no-input': (f) => `eine Eingabe „${f.word('name')}“ gibt es nicht${meant(f)}`,
  'line-unit': (f) =>
    `die Einheit „${f.word('unit')}“ gibt es nicht: leer steht für Stück, sonst eine wie ${f.word('examples')}`,
  'line-name': (f) =>
    `die Formel nennt „${f.word('name')}“, und eine solche Größe gibt es nicht${meant(f) || ': die Befehlspalette zeigt die Namen'}`,
  'line-circle': (f) =>
    `die Positionen lesen einander im Kreis (${f.word('circle')}): nehmen Sie eine davon aus der Formel`,

  'kept-kind': (f) => `der Katalog hat keine Einträge „${f.word('kind')}“${meant(f) || ': nehmen Sie sie heraus'}`,
  'kept-field': (f) => kept(f, `ein Eintrag hat kein Feld „${f.word('field')}“`),
  'kept-text': (f) => kept(f, 'hierher gehört ein Text'),
  'kept-number': (f) => kept(f, 'hierher gehört eine Zahl'),
  'kept-yes-or-no': (f) => kept(f, 'hierher gehört true oder false'),
  'kept-list': (f) => kept(f, 'hierher gehört eine Liste'),
  'kept-object': (f) => kept(f, 'hierher gehört ein Wert mit Einheit und Quelle'),
  'kept-value': (f) => kept(f, 'diesen Wert lässt der Katalog nicht zu'),
  'kept-reference': (f) => kept(f, `der Eintrag nennt „${f.word('id')}“, und das fehlt im Katalog`),
  'kept-id': (f) => kept(f, 'die Kennung des Eintrags weicht von seinem Namen ab'),
  'kept-dates': (f) => kept(f, 'der Preis endet, bevor er beginnt'),
};

export const problems: ProblemWords = {
  locale: 'de',
  held: {
    missing: () => 'fehlt',
    'empty-list': () => 'leere Liste',
    list: (f) => `Liste mit ${f.things('count', 'Eintrag', 'Einträgen')}`,
    object: () => 'Objekt',
    'empty-text': () => 'leerer Text',
    text: (f) => `Text ${f.word('text')}`,
    'too-large': () => 'Zahl, die zu groß ist',
    value: (f) => f.word('value'),
    'unknown-fields': (f) => {
      const named = Array.from({ length: f.number('named') }, (_, index) => {
        const nearest = f.word(`meant${index}`);
        return `„${f.word(`field${index}`)}“${nearest === '' ? '' : `, gemeint ist wohl „${nearest}“`}`;
      });
      const more = f.number('count') - f.number('named');
      const fields = f.number('count') === 1 ? 'unbekanntes Feld' : 'unbekannte Felder';
      return `${fields} ${named.join('; ')}${more === 0 ? '' : ` und ${more} weitere`}`;
    },
    'bad-name': () => 'kein gültiger Name',
    'same-name': (f) => `„${f.word('name')}“, wie schon ${f.word('first')}`,
    'missing-count': (f) =>
      f.word('why') === 'groups' ? 'fehlt bei mehreren Hostgruppen' : 'fehlt, obwohl alle Hosts gelten sollen',
    'no-such-site': (f) => `„${f.word('name')}“, und kein Standort heißt so`,
    'no-such-scenario': (f) => `„${f.word('id')}“, und kein Szenario hat diese Kennung`,
    circle: (f) => `führt im Kreis: ${f.word('chain')}`,
  },
  faults,
  ofField: (where, held, mend) => `${where === '' ? 'Projekt' : where} (${held}): ${mend}`,
  atPlace: (line, column, fault) => `Zeile ${line}, Spalte ${column}: ${fault}`,
  needsSite: 'für Größen eines Standorts muss die Position einen Standort nennen',
};
