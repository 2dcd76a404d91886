/** Swedish sentences for what cannot be used. */
import type { ChangeProblems, FigureProblems, ReadProblems, ScenarioProblems } from '../../en/what-if/problems.ts';
import type { Facts } from '../../sentence.ts';

const meant = (f: Facts, otherwise: string): string =>
  f.word('nearest') === '' ? otherwise : `menas ”${f.word('nearest')}”?`;

const range = (f: Facts): string => {
  const unit = f.word('unit');
  return `${f.amount('min', unit)} till ${f.amount('max', unit)}`;
};

export const changeProblems: ChangeProblems = {
  'unknown-name': (f, { name }) =>
    `det finns inget indata och inget val ”${name}”: ${meant(f, '”lockstep scenario --names” listar alla')}`,
  computed: (f, { name }) =>
    `”${name}” beräknas, det anges inte: ändra det som det följer av${
      f.word('nearest') === '' ? '' : `, till exempel ”${f.word('nearest')}”`
    }`,
  follows: (f, { name }) => `”${name}” följer av sitens ”${f.word('field')}”: ändra det i stället`,
  'unknown-site': (f) => `det finns ingen site ”${f.word('site')}”: ${meant(f, 'projektet har inga siter')}`,
  'project-wide': (f, { name }) => `”${name}” gäller hela projektet: utelämna siten ”${f.word('site')}”`,
  'not-here': (f, { name }) =>
    f.word('site') === ''
      ? `ingen site har ”${name}”: det behöver en annan sorts lagring, en grupp maskiner som inte finns, eller precis en värdgrupp`
      : `siten ”${f.word('site')}” har inget ”${name}”`,
  'not-a-number': (f, { name }) => `”${name}” är ${f.word('value')}: ange ett tal från ${range(f)}`,
  'out-of-range': (f, { name }) =>
    `”${name}” är ${f.amount('value', f.word('unit'))}, utanför ${range(f)}: ange ett värde innanför`,
  'not-whole': (f, { name }) => `”${name}” är ${f.count('value')}, inget heltal: ange ett`,
  'not-allowed': (f, { name }) =>
    `”${name}” kan inte vara ${f.word('value')}: ${meant(
      f,
      f.word('allowed') === '' ? 'se ”lockstep catalogue list”' : `tillåtna är ${f.word('allowed')}`,
    )}`,
  'does-not-plan': (f, { name, value }) =>
    `med ”${name}” satt till ${String(value)} går projektet inte att planera: ${f.word('why')}`,
};

export const scenarioProblems: ScenarioProblems = {
  unknown: (id, nearest, known) => {
    if (known.length === 0) return `det finns inget scenario ”${id}”: projektet har inget ännu`;
    const mend = nearest === null ? `scenarierna är ${known.join(', ')}` : `menas ”${nearest}”?`;
    return `det finns inget scenario ”${id}”: ${mend}`;
  },
  cycle: (chain) => `scenarier bygger på varandra i en cirkel: ${chain.join(' → ')}. Låt ett av dem bygga på projektet`,
};

export const figureProblems: FigureProblems = {
  unknown: (name, nearest) =>
    `det finns ingen storhet ”${name}”: ${nearest === null ? '”lockstep method” listar alla' : `menas ”${nearest}”?`}`,
  'unknown-site': (name, nearest, sites) =>
    `”${name}” nämner ingen site: ${nearest === null ? `siterna är ${sites.join(', ')}` : `menas ”${nearest}”?`}`,
  'needs-site': (name, _nearest, sites) =>
    `varje site har sin egen ”${name}”: skriv ${name}@SITE, med en av ${sites.join(', ')}`,
};

export const readProblems: ReadProblems = {
  'no-value': (text) => `”${text}” har inget värde: skriv NAMN=VÄRDE eller NAMN@SITE=VÄRDE`,
  'bad-range': (text) => `”${text}” är inget område: skriv FRÅN..TILL, FRÅN..TILL:STEG eller FRÅN..TILL/ANTAL, uppåt`,
  'too-many': (text) => `”${text}” har fler än 1 000 värden: ta ett större steg`,
  twice: (text) => `”${text}” anges två gånger: skriv alla värden i en lista`,
};
