/** What the shell says, in German. */
import type { DoorWords } from '../door.ts';

export const door: DoorWords = {
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
