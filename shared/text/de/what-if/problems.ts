/** German sentences for what cannot be used. */
import type { ChangeProblems, FigureProblems, ReadProblems, ScenarioProblems } from '../../en/what-if/problems.ts';
import type { Facts } from '../../sentence.ts';

const meant = (f: Facts, otherwise: string): string =>
  f.word('nearest') === '' ? otherwise : `ist „${f.word('nearest')}“ gemeint?`;

const range = (f: Facts): string => {
  const unit = f.word('unit');
  return `${f.amount('min', unit)} bis ${f.amount('max', unit)}`;
};

export const changeProblems: ChangeProblems = {
  'unknown-name': (f, { name }) =>
    `es gibt keine Eingabe und keine Wahl „${name}“: ${meant(f, '„lockstep scenario --names“ nennt sie alle')}`,
  computed: (f, { name }) =>
    `„${name}“ wird berechnet, nicht angegeben: ändern Sie, woraus es folgt${
      f.word('nearest') === '' ? '' : `, zum Beispiel „${f.word('nearest')}“`
    }`,
  follows: (f, { name }) => `„${name}“ folgt aus „${f.word('field')}“ des Standorts: ändern Sie stattdessen das`,
  'unknown-site': (f) => `es gibt keinen Standort „${f.word('site')}“: ${meant(f, 'das Projekt hat keine Standorte')}`,
  'project-wide': (f, { name }) =>
    `„${name}“ gilt für das ganze Projekt: lassen Sie den Standort „${f.word('site')}“ weg`,
  'not-here': (f, { name }) =>
    f.word('site') === ''
      ? `kein Standort hat „${name}“: es braucht eine andere Art von Speicher, eine Gruppe von Maschinen, die es nicht gibt, oder genau eine Hostgruppe`
      : `der Standort „${f.word('site')}“ hat kein „${name}“`,
  'not-a-number': (f, { name }) => `„${name}“ ist ${f.word('value')}: geben Sie eine Zahl von ${range(f)} an`,
  'out-of-range': (f, { name }) =>
    `„${name}“ ist ${f.amount('value', f.word('unit'))}, außerhalb von ${range(f)}: geben Sie einen Wert innerhalb davon an`,
  'not-whole': (f, { name }) => `„${name}“ ist ${f.count('value')}, keine ganze Zahl: geben Sie eine an`,
  'not-allowed': (f, { name }) =>
    `„${name}“ kann nicht ${f.word('value')} sein: ${meant(
      f,
      f.word('allowed') === '' ? 'siehe „lockstep catalogue list“' : `zulässig sind ${f.word('allowed')}`,
    )}`,
  'does-not-plan': (f, { name, value }) =>
    `mit „${name}“ auf ${String(value)} lässt sich das Projekt nicht planen: ${f.word('why')}`,
};

export const scenarioProblems: ScenarioProblems = {
  unknown: (id, nearest, known) => {
    if (known.length === 0) return `es gibt kein Szenario „${id}“: das Projekt hat noch keines`;
    const mend = nearest === null ? `die Szenarien sind ${known.join(', ')}` : `ist „${nearest}“ gemeint?`;
    return `es gibt kein Szenario „${id}“: ${mend}`;
  },
  cycle: (chain) =>
    `Szenarien bauen im Kreis aufeinander auf: ${chain.join(' → ')}. Lassen Sie eines davon auf dem Projekt aufbauen`,
};

export const figureProblems: FigureProblems = {
  unknown: (name, nearest) =>
    `es gibt keine Größe „${name}“: ${nearest === null ? '„lockstep method“ nennt sie alle' : `ist „${nearest}“ gemeint?`}`,
  'unknown-site': (name, nearest, sites) =>
    `„${name}“ nennt keinen Standort: ${nearest === null ? `die Standorte sind ${sites.join(', ')}` : `ist „${nearest}“ gemeint?`}`,
  'needs-site': (name, _nearest, sites) =>
    `jeder Standort hat sein eigenes „${name}“: ${name}@STANDORT schreiben, mit einem von ${sites.join(', ')}`,
};

export const readProblems: ReadProblems = {
  'no-value': (text) => `„${text}“ hat keinen Wert: NAME=WERT oder NAME@STANDORT=WERT schreiben`,
  'bad-range': (text) =>
    `„${text}“ ist kein Bereich: VON..BIS, VON..BIS:SCHRITT oder VON..BIS/ANZAHL schreiben, aufwärts`,
  'too-many': (text) => `„${text}“ hat mehr als 1.000 Werte: einen größeren Schritt nehmen`,
  twice: (text) => `„${text}“ ist zweimal angegeben: alle Werte in eine Liste schreiben`,
};
