/** Words of settings, about and keys. */
export const settings = {
  title: 'Settings',
  look: 'Look',
  theme: 'Theme',
  themes: { system: 'as the computer', light: 'light', dark: 'dark' },
  zoom: 'Zoom',
  language: 'Language',
  languageLabel: 'Language of window and documents',
  asComputer: 'as the computer',
  numbers: 'Numbers and dates',
  asLanguage: 'as the language',
  currency: 'Currency of new projects',
  currencyHelp: 'Three letters, such as EUR or SEK.',
  currencyWrong: 'Give the three capital letters of a currency.',
  partner: 'Partner on documents',
  partnerFields: {
    name: 'Company',
    contact: 'Contact',
    email: 'E-mail',
    phone: 'Telephone',
    address: 'Address',
    footer: 'Line at the foot',
  },
  logo: 'Logo',
  chooseLogo: 'Choose a picture…',
  removeLogo: 'Remove the logo',
  logoOfPartner: 'Logo of the partner',
};
export const about = {
  title: 'About Lockstep',
  catalogue: (version: string): string => `Catalogue ${version}`,
  runtime: 'Runs on',
  licence: 'Apache License 2.0. The prices that come with it are illustrative; plans are planning figures, not offers.',
  licences: 'Licences of what travels along',
};
export const keys = {
  title: 'Keyboard',
  everywhere: 'Everywhere',
  inTables: 'In tables',
  inFields: 'In fields',
  lines: {
    topics: 'Go to a topic',
    whyWalk: '“Why?”: back and forward',
    whyClose: 'Close “Why?”',
    move: 'Move from cell to cell',
    ends: 'To the ends of row and table',
    extend: 'Select rows',
    edit: 'Edit the cell; Escape leaves it as it was',
    copy: 'Copy and paste, also with a spreadsheet',
    sort: 'Sort by a column, on its head',
    step: 'One step up or down; with Shift ten',
    search: 'Open the list; type to search it',
  },
};

export const manual = {
  title: 'Manual',
  lead: 'Every figure of a plan, in the order in which the planner works: what it is, why it is there and how it is computed.',
};
