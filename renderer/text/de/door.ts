/** What the doors of the program say, in German. */
import type { DoorWords, FoundWords } from '../door.ts';

export const found: FoundWords = {
  missing: 'fehlt',
  emptyList: 'leere Liste',
  list: (count) => `Liste von ${count}`,
  object: 'Objekt',
  emptyText: 'leerer Text',
  text: (text) => `Text ${text}`,
  tooLarge: 'Zahl, die zu groß ist',
};

export const door: DoorWords = {
  text: (least, most) => `geben Sie einen Text von ${least} bis ${most} Zeichen ohne unsichtbare Zeichen an`,
  textUpTo: (most) => `geben Sie einen Text von höchstens ${most} Zeichen ohne unsichtbare Zeichen an`,
  catalogueId: () => 'wählen Sie einen Eintrag des Katalogs',
  number: (least, most, unit) => `geben Sie eine Zahl von ${least} bis ${most}${unit} an`,
  wholeNumber: (least, most, unit) => `geben Sie eine ganze Zahl von ${least} bis ${most}${unit} an`,
  yesOrNo: () => 'geben Sie true oder false an, ohne Anführungszeichen',
  oneOf: (list) => `erlaubt sind ${list}`,
  oneOfMeant: (meant, list) => `meinen Sie „${meant}“? Erlaubt sind ${list}`,
  eitherOf: (list) => `erlaubt sind ${list.replace(' or ', ' und ')}`,
  object: () => 'geben Sie die Angaben an, die das Dateiformat beschreibt',
  day: (example) => `geben Sie einen Kalendertag als Jahr-Monat-Tag an, zum Beispiel ${example}`,
  currency: (examples) =>
    `geben Sie die drei Großbuchstaben einer Währung an, zum Beispiel ${examples.replace(' or ', ' oder ')}`,
  listUpTo: (most) => `geben Sie eine Liste mit höchstens ${most} Einträgen an`,
  list: (least, most) => `geben Sie eine Liste mit ${least} bis ${most} Einträgen an`,
  repeated: (where, name, first) => `${where} ist „${name}“, wie schon ${first}: geben Sie jedem einen eigenen Namen`,
  hostsMissing: (where) => `${where} fehlt: geben Sie die Anzahl der Hosts an`,
  noSuchSite: (where, name, meant) =>
    `${where} ist „${name}“, und kein Standort heißt so: geben Sie den Namen eines Standorts an, zum Beispiel „${meant}“`,
  noSuchScenario: (where, id) => `${where} ist „${id}“, und kein Szenario hat diese Kennung`,
  eachItsOwn: () => 'geben Sie jedem einen eigenen Namen',
  numberOfHosts: () => 'geben Sie die Anzahl der Hosts an',
  siteName: (meant) => `geben Sie den Namen eines Standorts an, zum Beispiel „${meant}“`,
  meant: (meant) => `meinen Sie „${meant}“?`,
  onProject: () => 'lassen Sie das Feld leer, um auf dem Projekt aufzubauen',
  scenarioCircle: (where, circle) =>
    `${where} führt im Kreis (${circle}): lassen Sie eines davon auf dem Projekt aufbauen`,
  notInCatalogue: (id, meant) =>
    `der Katalog hat keinen Eintrag „${id}“${meant === '' ? '' : `: meinen Sie „${meant}“?`}`,
  fibreChannel: (what) =>
    `der Speicher wird über Fibre Channel erreicht, aber es fehlt: ${what === 'FC switch' ? 'FC-Switch' : 'FC-Adapter'}. Nennen Sie einen, oder wählen Sie iSCSI oder NFS`,
  ofWholeProject: (name) => `${name} gilt für das ganze Projekt: geben Sie den Wert dort an`,
  noInput: (name, meant) => `eine Eingabe „${name}“ gibt es nicht${meant === '' ? '' : `: meinen Sie „${meant}“?`}`,
  computed: (name) => `${name} wird berechnet, nicht angegeben: ändern Sie die Eingaben, aus denen es folgt`,
  followsFrom: (name, field) => `${name} folgt aus „${field}“ des Standorts: ändern Sie dieses Feld`,
  outside: (value, unit, least, most) =>
    `${value}${unit} liegt außerhalb von ${least} bis ${most}${unit}: geben Sie einen Wert dazwischen an`,
  notWhole: (value) => `${value} ist keine ganze Zahl: geben Sie eine an`,
  unitUnknown: (unit, examples) =>
    `die Einheit „${unit}“ ist nicht bekannt: leer steht für Stück, sonst eine wie ${examples}`,
  linesInCircle: (circle) =>
    `die Positionen lesen einander im Kreis (${circle}): nehmen Sie eine davon aus der Formel heraus`,
  fileTooLarge: (size, most) =>
    `Die Datei hat ${size} MB, ein Projekt höchstens ${most} MB: Das ist wohl eine andere Datei.`,
  notJson: (line, column, detail) => `Zeile ${line}, Spalte ${column}: ${detail}.`,
  notAProject: (detail) => `Das ist kein Lockstep-Projekt: ${detail}.`,
  newerFormat: (has, reads) =>
    `Die Datei hat Format ${has}, diese Version von Lockstep liest bis Format ${reads}: Öffnen Sie sie mit einem neueren Lockstep.`,
  moreProblems: (count) => `… und ${count} weitere danach.`,
  cannotOpen: (name) => `${name} lässt sich nicht öffnen.`,
  isFolder: (path) => `${path} ist ein Ordner: Nennen Sie eine Datei darin.`,
  notThere: (path) => `${path} gibt es nicht: Prüfen Sie Namen und Ordner.`,
  noFolder: (path) => `Den Ordner ${path} gibt es nicht: Legen Sie ihn zuerst an.`,
  notAllowed: (act, path, folder) =>
    `Sie dürfen ${path} nicht ${act === 'read' ? 'lesen' : 'schreiben'}: Prüfen Sie die Rechte der Datei und von ${folder}.`,
  noSuchFolder: (path) => `${path} ist kein Ordner: Prüfen Sie den Pfad.`,
  diskFull: (path) => `Der Datenträger ist voll: ${path} ist unverändert.`,
  cannotRead: (path, why) =>
    `${path} lässt sich nicht lesen${why === '' ? ': Prüfen Sie die Rechte der Datei' : ` (${why})`}.`,
  cannotWrite: (path, why) => `${path} lässt sich nicht schreiben (${why}).`,
  tooLarge: (name, size, most) =>
    `${name} hat ${size} MB, gelesen werden höchstens ${most} MB: Das ist wohl eine andere Datei.`,
  utf16: (name) => `${name} ist Text in UTF-16: Speichern Sie ihn als UTF-8.`,
  notText: (name) => `${name} ist kein Text in UTF-8: Speichern Sie ihn als UTF-8, oder wählen Sie eine andere Datei.`,
  notSafe: (why) =>
    `Die Änderungen lassen sich auf diesem Datenträger nicht sichern (${why}): Speichern Sie das Projekt an einem anderen Ort.`,
  notOpen: () => 'Dieses Dokument ist nicht mehr offen: Öffnen Sie es wieder.',
  outOfStep: () => 'Die Änderungen passen nicht zum Dokument, wie es gespeichert ist.',
  nothingToExport: () => 'Das Projekt lässt sich so nicht planen, also gibt es nichts zu exportieren.',
  noPriceBook: (path) => `${path} ist kein Preisbuch.`,
  importMakesOne: () => '„Preisliste importieren…“ macht aus der Liste eines Lieferanten ein Preisbuch.',
  noSample: (name) => `Eine Vorlage oder ein Beispiel „${name}“ gibt es nicht.`,
  noAddress: () => 'Diese Quelle hat keine Adresse.',
  noPicture: (path) => `${path} ist kein PNG oder SVG: Wählen Sie ein solches Bild.`,
  logoTooLarge: (path, size) => `${path} hat ${size} MB, ein Logo höchstens 1,0 MB: Speichern Sie es kleiner.`,
  notInList: () => 'Diese Datei steht nicht mehr in der Liste.',
  noFileYet: () => 'Das Projekt hat noch keine Datei: Speichern Sie es zuerst.',
  exportGone: () => 'Dieser Export ist nicht mehr bekannt: Exportieren Sie noch einmal.',
  couldNotOpen: (path, why) => `${path} ließ sich nicht öffnen: ${why}`,
  defect: (channel) => `Das ist ein Fehler von Lockstep (${channel}). Ihre Änderungen sind aufbewahrt.`,
};
