/** English words for what keeps a project from being opened or planned. */
import type { CatalogueKind } from '../../model/catalogue.ts';
import type { DimensionKind } from '../../engine/formula-fault.ts';
import type { FaultWords, ProblemWords } from '../problems.ts';
import type { Facts } from '../sentence.ts';

/** What an id can be of; kinds that no project names are called as in the file. */
const nouns: Partial<Record<CatalogueKind | 'prices', string>> = {
  mxOneReleases: 'MX-ONE release',
  releases: 'vSphere release',
  editions: 'licence edition',
  userKinds: 'user kind',
  machineProfiles: 'machine profile',
  servers: 'server model',
  cpus: 'CPU model',
  networkAdapters: 'network adapter',
  storageAdapters: 'storage adapter',
  arrays: 'storage array',
  drives: 'drive',
  raidLevels: 'RAID level',
  vsanPolicies: 'vSAN policy',
  switches: 'switch',
  repairContracts: 'repair contract',
  ftFeatures: 'feature or device',
  prices: 'price',
};

const dimensions: Readonly<Record<DimensionKind, string>> = {
  plain: 'a plain number',
  data: 'an amount of data (such as GiB)',
  'data-rate': 'a data rate (such as Gbit/s)',
  time: 'a time (such as s)',
  rate: 'a rate (such as 1/s)',
  power: 'a power (such as W)',
  energy: 'an energy (such as kWh)',
  money: 'an amount of money',
  'money-per-time': 'money per time',
  'money-per-energy': 'money per energy',
  product: 'a product of units',
};

const dimension = (f: Facts, name: string): string => dimensions[f.word(name) as DimensionKind];
const megabytes = (characters: number): string => (Math.ceil(characters / 1e5) / 10).toFixed(1);
const meant = (f: Facts): string => (f.word('nearest') === '' ? '' : `: did you mean "${f.word('nearest')}"?`);
const sign = (f: Facts): string => {
  if (f.word('sign') === '') return 'an invisible character';
  return f.word('sign') === '"' ? 'a double quote' : `"${f.word('sign')}"`;
};
const range = (f: Facts): string =>
  `from ${f.count('min')} to ${f.count('max')}${f.word('unit') === '' ? '' : ` ${f.word('unit')}`}`;

/** Entries of the catalogue that a project keeps. */
const kept = (f: Facts, belongs: string): string =>
  `${belongs}${f.number('more') === 0 ? '' : ` (and ${f.things('more', 'more field')} of the entry ${f.number('more') === 1 ? 'is' : 'are'} wrong)`}: take the entry "${f.word('entry')}" out, and the catalogue of today counts`;

const faults: FaultWords = {
  text: (f) =>
    `give a text of ${f.number('min') === 0 ? 'up' : f.count('min')} to ${f.count('max')} characters without ${
      f.word('lines') === 'one' ? 'line breaks or ' : ''
    }invisible characters`,
  'catalogue-id': (f) => `give the id of ${f.word('kind')}, as \`lockstep catalogue list\` shows it`,
  number: (f) => `give a number ${range(f)}`,
  'whole-number': (f) => `give a whole number ${range(f)}`,
  'yes-or-no': () => 'give true or false, without quotes',
  'one-of': (f) =>
    f.word('meant') === ''
      ? `give one of ${f.word('list')}`
      : `did you mean "${f.word('meant')}"? Allowed are ${f.word('list')}`,
  'either-of': (f) => `give ${f.word('list').replace(/, ([^,]*)$/, ' or $1')}`,
  exactly: (f) => `give ${f.word('value')}`,
  object: (f) => `give ${f.word('what')}`,
  'by-name': (f) => `give an object of ${f.word('what')} by name`,
  'kind-of-storage': () => 'give an object with a kind: "array", "vsan" or "none"',
  day: (f) => `give a day of the calendar as year-month-day, for example ${f.word('example')}`,
  currency: () => 'give the three capital letters of a currency, for example EUR, SEK or USD',
  list: (f) =>
    f.number('min') === 0
      ? `give a list of at most ${f.count('max')} ${f.word('what')}`
      : `give a list of ${f.count('min')} to ${f.count('max')} ${f.word('what')}`,
  'quantity-name': (f) => `names are letters, digits, dots, colons and dashes, at most ${f.count('most')} of them`,
  'line-id': () =>
    'give 1 to 40 letters, digits and underscores that begin with a letter, so that formulas can name the line',
  'scenario-id': () =>
    'give 1 to 40 small letters, digits and dashes that begin with a letter, so that commands can name the scenario',
  quantity: (f) =>
    `give a number from ${f.count('min')} to ${f.count('max')}, or a formula in quotes such as "2 * hosts.count"`,
  'change-value': () => 'give a number, a text in quotes, or true or false',
  logo: (f) =>
    `give {"png": …} or {"svg": …}: give a PNG of at most ${f.count('pixels')} × ${f.count('pixels')} pixels as base64 of up to ${f.count('pngCharacters')} characters, or give an SVG of up to ${f.count('svgCharacters')} characters without text (letters as paths), scripts, styles, images or links`,
  png: (f) =>
    `give a PNG of at most ${f.count('pixels')} × ${f.count('pixels')} pixels as base64 of up to ${f.count('characters')} characters`,
  svg: (f) =>
    `give an SVG of up to ${f.count('characters')} characters without text (letters as paths), scripts, styles, images or links`,
  color: () => 'give a colour such as "#1f3d5c"',
  'correct-name': () => 'correct the name or take it out',
  'take-out': (f) => `take it out; the fields here are ${f.word('fields')}`,
  'as-described': () => 'give what the file format describes here',
  'own-name': () => 'give each its own',
  'count-hosts': () => 'give the number of hosts',
  'site-name': (f) => `give a site's name, for example "${f.word('meant')}"`,
  meant: (f) => `did you mean "${f.word('meant')}"?`,
  'on-project': () => 'leave it out to build on the project',
  'out-of-circle': () => 'let one of them build on the project instead',

  'json-after-end': (f) => `${sign(f)} stands after the end: take it out`,
  'json-colon': (f) => `a colon is missing before ${sign(f)}`,
  'json-comma': (f) => `a comma or "${f.word('bracket')}" is missing before ${sign(f)}`,
  'json-trailing-comma': (f) => `a comma stands before "${f.word('bracket')}": take the comma out`,
  'json-name': (f) => `a field name in double quotes is missing before ${sign(f)}`,
  'json-name-refused': (f) => `the field name "${f.word('name')}" is not allowed: take the field out`,
  'json-twice': (f) => `the field "${f.word('name')}" is given twice in the same object: keep one of the two`,
  'json-too-deep': (f) =>
    `more than ${f.count('most')} levels of brackets inside one another: nothing sensible nests so deep`,
  'json-too-many': (f) => `more than ${f.count('most')} entries in one list or object`,
  'json-open-text': () => 'a text is never closed: add the double quote at its end',
  'json-line-break': () => 'a line break or control character stands inside a text: write \\n instead',
  'json-backslash': () => 'a backslash stands alone in a text: write \\\\ for a backslash',
  'json-no-number': (f) =>
    `${f.word('found')} is not a number a file can hold: give a finite number, or leave the field out`,
  'json-single-quotes': () => 'a text stands in single quotes: use double quotes',
  'json-comment': () => 'comments are not allowed in JSON: take the comment out',
  'json-number': (f) => `${f.word('found')} is not a number as JSON writes it: for example 16, 0.5 or 1e6`,
  'json-no-value': (f) => `a value is missing before ${sign(f)}`,
  'json-word': (f) => `${f.word('found')} is not a value: put texts in double quotes`,
  'json-nothing': () => 'there is nothing in it',
  'json-cut-off': (f) =>
    `the text ends before it is complete: it may have been cut off (${f.things('open', 'bracket is', 'brackets are')} still open)`,

  'file-too-large': (f) =>
    `The file has ${megabytes(f.number('characters'))} MB, and a project has at most ${megabytes(f.number('charactersMax'))} MB: this is probably another file.`,
  'file-no-object': (_, held) =>
    `This is not a Lockstep project: the file holds ${held.replace(/^is /, '')} instead of an object with fields.`,
  'file-no-version': (f, held) =>
    `This is not a Lockstep project: formatVersion ${held}; a project begins with "formatVersion": ${f.count('format')}.`,
  'file-newer': (f) =>
    `The file has format ${f.count('found')}, and this version of Lockstep reads up to format ${f.count('supported')}: open it with a newer Lockstep.`,
  'file-more': (f) => `… and ${f.count('count')} more problems after these.`,
  'book-too-large': (f) =>
    `The book has ${f.count('millions')} million characters, and at most ${f.count('most')} are read.`,

  'formula-empty': () => 'the formula is empty: write one such as "2 * hosts.count"',
  'formula-too-long': (f) =>
    `the formula has ${f.count('characters')} characters, at most ${f.count('most')} are allowed: split it`,
  'formula-too-deep': (f) => `the formula nests deeper than ${f.count('most')} parentheses: split it`,
  'formula-too-large': (f) => `the formula has more than ${f.count('most')} parts: split it`,
  'formula-unreadable': (f) => `the formula cannot be read: ${f.word('detail')}`,
  'formula-incomplete': () => 'the formula is incomplete',
  'formula-only-numbers': (f) => `only numbers may stand in a formula, not ${f.word('found')}`,
  'formula-not-allowed': (f) =>
    `"${f.word('found')}" is not allowed in a formula: use names, numbers, + - * / ^, comparisons, ?: and ceil, floor, max, min, abs`,
  'formula-brackets': () => 'square brackets are not allowed in a formula: write names as "hosts.count"',
  'formula-optional': () => '"?." is not allowed in a formula: write "."',
  'formula-dot': () => 'a "." may only follow a name',
  'formula-function': (f) => `the function "${f.word('name')}" is not allowed in a formula: use ${f.word('allowed')}`,
  'formula-arguments': (f) =>
    `${f.word('name')} takes ${
      f.number('fewest') === f.number('most') ? f.count('most') : `${f.count('fewest')} to ${f.count('most')}`
    } values, not ${f.count('given')}`,
  'formula-percent': () => '"%" is not allowed in a formula: write 0.05 for 5 %',
  'formula-implicit': () => 'write a multiplication with "*"',
  'formula-sign': (f) => `the sign "${f.word('sign')}" is not allowed in a formula`,
  'formula-operator': (f) => `"${f.word('operator')}" is not allowed in a formula: use + - * / ^ or a comparison`,
  'formula-unknown-name': (f) => `the formula uses "${f.word('name')}", which is not a known quantity`,
  'formula-result': (f) => `the formula gives ${dimension(f, 'found')}, but the unit is ${dimension(f, 'wanted')}`,
  'formula-unit': (f) => `the unit "${f.word('unit')}" is not in the table of units`,
  'formula-condition': () => 'the condition before "?" must be a comparison',
  'formula-differ': (f) =>
    `${/^\w/.test(f.word('of')) ? `the values of ${f.word('of')}` : `the two sides of "${f.word('of')}"`} differ: ${dimension(f, 'left')} and ${dimension(f, 'right')}`,
  'formula-rounds': (f) =>
    `${f.word('name')} rounds a count, but its value is ${dimension(f, 'found')}: divide by a unit first`,
  'formula-exponent': () => 'an exponent must be a plain number',
  'formula-fixed-exponent': () => 'a quantity with a unit takes a fixed exponent',

  'not-in-catalogue': (f) => {
    const kind = f.word('kind') as CatalogueKind | 'prices';
    const mend =
      f.word('nearest') === '' ? `see "lockstep catalogue list ${kind}"` : `did you mean "${f.word('nearest')}"?`;
    return `the catalogue has no ${nouns[kind] ?? kind} "${f.word('id')}": ${mend}`;
  },
  'fibre-channel': (f) =>
    `storage is reached by Fibre Channel, but no ${f.word('part') === 'network.fcSwitch' ? 'FC switch' : 'FC adapter'} is given: name one, or choose iscsi or nfs`,
  'of-whole-project': (f) => `${f.word('name')} holds for the whole project: move it to the project’s own "inputs"`,
  'follows-from': (f) => `${f.word('name')} follows from the site's "${f.word('field')}": change that instead`,
  outside: (f) => {
    const unit = f.word('unit');
    return `${f.amount('value', unit)} is outside ${f.count('min')} to ${f.amount('max', unit)}: give a value within`;
  },
  'not-whole': (f) => `${f.count('value')} is not a whole number: give one`,
  computed: (f) => `${f.word('name')} is computed, not given: "lockstep explain" shows the inputs it follows from`,
  'no-input': (f) => `there is no input "${f.word('name')}"${meant(f)}`,
  'line-unit': (f) =>
    `the unit "${f.word('unit')}" is not known: use "" for pieces, or one such as ${f.word('examples')}`,
  'line-name': (f) =>
    `the formula uses "${f.word('name')}", which is not a known quantity${meant(f) || ': see "lockstep method" for the names'}`,
  'line-circle': (f) =>
    `the lines read each other in a circle (${f.word('circle')}): take one of them out of the formula`,

  'kept-kind': (f) => `the catalogue has no entries called "${f.word('kind')}"${meant(f) || ': take them out'}`,
  'kept-field': (f) => kept(f, `an entry has no field "${f.word('field')}"`),
  'kept-text': (f) => kept(f, 'a text belongs here'),
  'kept-number': (f) => kept(f, 'a number belongs here'),
  'kept-yes-or-no': (f) => kept(f, 'true or false belongs here'),
  'kept-list': (f) => kept(f, 'a list belongs here'),
  'kept-object': (f) => kept(f, 'a figure with its unit and source belongs here'),
  'kept-value': (f) => kept(f, 'the catalogue does not allow this value'),
  'kept-reference': (f) => kept(f, `the entry names "${f.word('id')}", which is not in the catalogue`),
  'kept-id': (f) => kept(f, 'the id of the entry differs from the name it is kept under'),
  'kept-dates': (f) => kept(f, 'the price ends before it begins'),
};

export const problems: ProblemWords = {
  locale: 'en',
  held: {
    missing: () => 'is missing',
    'empty-list': () => 'is an empty list',
    list: (f) => `is a list of ${f.count('count')}`,
    object: () => 'is an object',
    'empty-text': () => 'is an empty text',
    text: (f) => `is the text ${f.word('text')}`,
    'too-large': () => 'is a number too large to hold',
    value: (f) => `is ${f.word('value')}`,
    'unknown-fields': (f) => {
      const named = Array.from({ length: f.number('named') }, (_, index) => {
        const nearest = f.word(`meant${index}`);
        return `"${f.word(`field${index}`)}"${nearest === '' ? '' : ` (did you mean "${nearest}"?)`}`;
      });
      const more = f.number('count') - f.number('named');
      const fields = f.number('count') === 1 ? 'the unknown field' : 'unknown fields';
      return `has ${fields} ${named.join(', ')}${more === 0 ? '' : ` and ${more} more`}`;
    },
    'bad-name': () => 'has a name that is none',
    'same-name': (f) => `is "${f.word('name')}", which ${f.word('first')} already is`,
    'missing-count': (f) =>
      `is missing while ${f.word('why') === 'groups' ? 'there are several host groups' : 'use is "all"'}`,
    'no-such-site': (f) => `is "${f.word('name')}", and no site has that name`,
    'no-such-scenario': (f) => `is "${f.word('id')}", and no scenario has that id`,
    circle: (f) => `makes a circle (${f.word('chain')})`,
  },
  faults,
  ofField: (where, held, mend) => `${where === '' ? 'The project' : where} ${held}: ${mend}`,
  atPlace: (line, column, fault) => `Line ${line}, column ${column}: ${fault}`,
  needsSite: 'name a "site" on the line to read a site’s quantities',
};
