/** Words of settings, about and keys in German. */
import type { WindowText } from '../text.ts';

export const settings: WindowText['settings'] = {
  title: 'Einstellungen',
  look: 'Aussehen',
  theme: 'Farben',
  themes: { system: 'wie der Computer', light: 'hell', dark: 'dunkel' },
  zoom: 'Zoom',
  language: 'Sprache',
  languageLabel: 'Sprache von Fenster und Dokumenten',
  asComputer: 'wie der Computer',
  numbers: 'Zahlen und Daten',
  asLanguage: 'wie die Sprache',
  currency: 'Währung neuer Projekte',
  currencyHelp: 'Drei Buchstaben, etwa EUR oder SEK.',
  currencyWrong: 'Geben Sie die drei Großbuchstaben einer Währung ein.',
  partner: 'Partner auf Dokumenten',
  partnerFields: {
    name: 'Firma',
    contact: 'Ansprechpartner',
    email: 'E-Mail',
    phone: 'Telefon',
    address: 'Anschrift',
  },
  logo: 'Logo',
  chooseLogo: 'Bild wählen…',
  removeLogo: 'Logo entfernen',
  logoOfPartner: 'Logo des Partners',
  partnerHelp: 'Neue Projekte beginnen damit.',
  priceBooks: 'Preisbücher',
  priceBooksLead:
    'Preise von Lieferanten und eigene, auf diesem Computer aufbewahrt. Ein Projekt behält die Zeilen, die es verwendet, damit seine Zahlen bleiben, was sie waren. Ein Preis kommt aus dem ersten Buch, das ihn hat.',
  importPriceList: 'Preisliste importieren…',
  addPriceBook: 'Fertiges Buch hinzufügen…',
  noPriceBooks: 'Es gibt noch keines: Projekte haben die Preise des Beispielbuchs, das mit Lockstep kommt.',
  bookFacts: (rows, currencies, day) => `${rows} Preise in ${currencies}, vom ${day}`,
  order: (place) => `${place}. Buch neuer Projekte`,
  strongerOf: (name) => `${name} früher fragen`,
  forNewProjects: 'In neuen Projekten',
  useInProject: 'In diesem Projekt verwenden',
  updateInProject: 'In diesem Projekt erneuern',
  useEdit: (name) => `${name} verwenden`,
  nothingToUse: (name) =>
    `${name} hat keine Zeile, die dieses Projekt verwenden könnte: keine hat eine Preiskennung von Lockstep oder eine Teilenummer, die eine Position des Projekts nennt.`,
  removeBook: 'Entfernen',
  removeBookOf: (name) => `${name} von diesem Computer entfernen`,
  booksOfProject: 'Bücher dieses Projekts, das stärkste zuerst',
  noBooksOfProject: 'Keine: Seine Preise sind eigene und die des Beispielbuchs.',
  keptFacts: (rows, day) => `${rows} Preise behalten, vom ${day}`,
  takeOut: 'Herausnehmen',
  takeOutOf: (name) => `${name} aus dem Projekt herausnehmen`,
  takeOutEdit: (name) => `${name} herausnehmen`,
};

export const about: WindowText['about'] = {
  title: 'Über Lockstep',
  catalogue: (version) => `Katalog ${version}`,
  runtime: 'Läuft auf',
  licence:
    'Apache License 2.0. Die mitgelieferten Preise sind beispielhaft; Pläne sind Planungszahlen, keine Angebote.',
  licences: 'Lizenzen des Mitgelieferten',
};

export const keys: WindowText['keys'] = {
  title: 'Tastatur',
  everywhere: 'Überall',
  inTables: 'In Tabellen',
  inFields: 'In Feldern',
  lines: {
    topics: 'Zu einem Thema',
    whyWalk: '„Warum?“: zurück und vor',
    whyClose: '„Warum?“ schließen',
    move: 'Von Zelle zu Zelle',
    ends: 'An die Enden von Zeile und Tabelle',
    extend: 'Zeilen auswählen',
    edit: 'Zelle bearbeiten; Escape lässt sie, wie sie war',
    copy: 'Kopieren und einfügen, auch mit einer Tabellenkalkulation',
    sort: 'Nach einer Spalte sortieren, auf ihrem Kopf',
    step: 'Ein Schritt auf oder ab; mit Umschalt zehn',
    search: 'Liste öffnen; tippen sucht darin',
  },
};
