/** Words of settings, about and keys in Swedish. */
import type { WindowText } from '../text.ts';

export const settings: WindowText['settings'] = {
  title: 'Inställningar',
  look: 'Utseende',
  theme: 'Färger',
  themes: { system: 'som datorn', light: 'ljust', dark: 'mörkt' },
  zoom: 'Zoom',
  language: 'Språk',
  languageLabel: 'Språk i fönster och dokument',
  asComputer: 'som datorn',
  numbers: 'Tal och datum',
  asLanguage: 'som språket',
  currency: 'Valuta för nya projekt',
  currencyHelp: 'Tre bokstäver, som EUR eller SEK.',
  currencyWrong: 'Ange en valutas tre stora bokstäver.',
  partner: 'Partner på dokument',
  partnerFields: {
    name: 'Företag',
    contact: 'Kontakt',
    email: 'E-post',
    phone: 'Telefon',
    address: 'Adress',
  },
  logo: 'Logotyp',
  chooseLogo: 'Välj en bild…',
  removeLogo: 'Ta bort logotypen',
  logoOfPartner: 'Partnerns logotyp',
  partnerHelp: 'Nya projekt börjar med den.',
  priceBooks: 'Prisböcker',
  priceBooksLead:
    'Priser från leverantörer och egna, sparade på den här datorn. Ett projekt behåller raderna det använder, så att siffrorna förblir vad de var. ”lockstep prices import” gör en bok av en leverantörs lista.',
  addPriceBook: 'Lägg till prisbok…',
  noPriceBooks: 'Det finns ingen än: projekt får priser ur exempelboken som följer med Lockstep.',
  bookFacts: (rows, currencies, day) => `${rows} priser i ${currencies}, från ${day}`,
  forNewProjects: 'I nya projekt',
  useInProject: 'Använd i det här projektet',
  updateInProject: 'Uppdatera i det här projektet',
  useEdit: (name) => `Använd ${name}`,
  nothingToUse: (name) =>
    `${name} har ingen rad som projektet kan använda: ingen har ett pris-id från Lockstep eller ett artikelnummer som en rad i projektet nämner.`,
  removeBook: 'Ta bort',
  removeBookOf: (name) => `Ta bort ${name} från den här datorn`,
  booksOfProject: 'Projektets böcker, den starkaste först',
  noBooksOfProject: 'Inga: priserna är egna och exempelbokens.',
  keptFacts: (rows, day) => `${rows} priser sparade, från ${day}`,
  takeOut: 'Ta ut',
  takeOutOf: (name) => `Ta ut ${name} ur projektet`,
  takeOutEdit: (name) => `Ta ut ${name}`,
};

export const about: WindowText['about'] = {
  title: 'Om Lockstep',
  catalogue: (version) => `Katalog ${version}`,
  runtime: 'Körs på',
  licence: 'Apache License 2.0. Priserna som följer med är exempel; planer är planeringssiffror, inte offerter.',
  licences: 'Licenser för det som följer med',
};

export const keys: WindowText['keys'] = {
  title: 'Tangentbord',
  everywhere: 'Överallt',
  inTables: 'I tabeller',
  inFields: 'I fält',
  lines: {
    topics: 'Gå till ett ämne',
    whyWalk: '”Varför?”: bakåt och framåt',
    whyClose: 'Stäng ”Varför?”',
    move: 'Flytta från cell till cell',
    ends: 'Till radens och tabellens ändar',
    extend: 'Markera rader',
    edit: 'Redigera cellen; Escape lämnar den som den var',
    copy: 'Kopiera och klistra in, även med ett kalkylblad',
    sort: 'Sortera efter en kolumn, på dess huvud',
    step: 'Ett steg upp eller ner; med Skift tio',
    search: 'Öppna listan; skriv för att söka i den',
  },
};
