/** What the shell says, in Swedish. */
import type { DoorWords } from '../door.ts';

export const door: DoorWords = {
  cannotOpen: (name) => `${name} kan inte öppnas.`,
  isFolder: (path) => `${path} är en mapp: ange en fil i den.`,
  notThere: (path) => `${path} finns inte: kontrollera namn och mapp.`,
  noFolder: (path) => `Mappen ${path} finns inte: skapa den först.`,
  notAllowed: (act, path, folder) =>
    `Du får inte ${act === 'read' ? 'läsa' : 'skriva'} ${path}: kontrollera rättigheterna för filen och för ${folder}.`,
  noSuchFolder: (path) => `${path} är ingen mapp: kontrollera sökvägen.`,
  diskFull: (path) => `Disken är full: ${path} är oförändrad.`,
  cannotRead: (path, why) => `${path} kan inte läsas${why === '' ? ': kontrollera filens rättigheter' : ` (${why})`}.`,
  cannotWrite: (path, why) => `${path} kan inte skrivas (${why}).`,
  tooLarge: (name, size, most) =>
    `${name} har ${size} MB, och högst ${most} MB läses: det här är troligen en annan fil.`,
  utf16: (name) => `${name} är text i UTF-16: spara den som UTF-8.`,
  notText: (name) => `${name} är inte text i UTF-8: spara den som UTF-8, eller välj en annan fil.`,
  notSafe: (why) => `Ändringarna kan inte sparas säkert på den här disken (${why}): spara projektet någon annanstans.`,
  notOpen: () => 'Dokumentet är inte öppet längre: öppna det igen.',
  outOfStep: () => 'Ändringarna passar inte dokumentet så som det är sparat.',
  nothingToExport: () => 'Projektet kan inte planeras som det är, så det finns inget att exportera.',
  noPriceBook: (path) => `${path} är ingen prisbok.`,
  importMakesOne: () => '”Importera en prislista…” gör en prisbok av en leverantörs lista.',
  noSample: (name) => `Det finns ingen mall och inget exempel ”${name}”.`,
  noAddress: () => 'Källan har ingen adress.',
  noPicture: (path) => `${path} är ingen PNG eller SVG: välj en sådan bild.`,
  logoTooLarge: (path, size) => `${path} har ${size} MB och en logotyp högst 1,0 MB: spara den mindre.`,
  notInList: () => 'Filen står inte längre i listan.',
  noFileYet: () => 'Projektet har ingen fil än: spara det först.',
  exportGone: () => 'Exporten är inte känd längre: exportera igen.',
  couldNotOpen: (path, why) => `${path} kunde inte öppnas: ${why}`,
  defect: (channel) => `Det här är ett fel i Lockstep (${channel}). Dina ändringar är sparade.`,
};
