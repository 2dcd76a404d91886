/** Swedish words of the optimiser. */
import type { OptimiseLabels, OptimiseProblems, OptimiseSentences } from '../../en/what-if/optimise.ts';

export const optimiseLabels: OptimiseLabels = {
  title: (figure) => `Bästa utformning efter: ${figure}`,
  columns: {
    what: 'Val',
    value: 'Värde',
    rule: 'Utesluts av',
    designs: 'Utformningar',
    behind: 'Efter den bästa',
    rank: 'Plats',
  },
  best: 'Den bästa utformningen',
  runnersUp: 'De näst bästa',
  front: (a, b) => `Ingen utformning slår dessa i båda: ${a} mot ${b}`,
  ruledOut: 'Vad som utesluts',
  refused: 'går inte att planera: en del saknas',
  none: 'Ingen utformning i listan håller: var och en är utesluten.',
  noRunnersUp: 'Det finns ingen annan möjlig utformning.',
  nothingOut: 'Inget utesluts.',
  whyNot: 'Varför inte den här?',
  regret: 'Minsta ånger över framtiderna',
  future: 'Framtid',
  bestThere: 'Bäst där',
  chosen: 'Detta val',
  regretHead: 'Ånger',
  noRegretChoice: 'Ingen utformning är möjlig i varje framtid.',
};

export const optimiseSentences: OptimiseSentences = {
  byParts: (planned) =>
    `Utformningar som bara skiljer sig i diskar prissattes exakt ur sina delar: ${planned} hela planer.`,
  inFull: (planned) =>
    `Var och en planerades helt, om inte en regel för hårdvaran redan hade uteslutit samma server: ${planned} planer.`,
  partial: (looked, size, feasible) =>
    `En del av svaret: ${looked} av ${size} utformningar granskades, ${feasible} är möjliga. Att den bästa av dem är den bästa av alla är inte bevisat.`,
  looked: (size, feasible) => `Alla ${size} utformningar granskades, ${feasible} är möjliga.`,
  best: (best, second) => `Den bästa ger ${best} vid ${second}. Det är bevisat: ingen utformning i listan är bättre.`,
  isBest: (objective, second) => `Den är den bästa: ${objective}, ${second}.`,
  has: (objective, second) => `Den ger ${objective}, ${second}.`,
  blocked: (finding) => `Blockerad: ${finding}`,
  above: ({ label, value, by, limit }) => `${label}: ${value}, ${by} över gränsen ${limit}.`,
  below: ({ label, value, by, limit }) => `${label}: ${value}, ${by} under gränsen ${limit}.`,
  behind: (amount) => `Den ligger ${amount} efter den bästa.`,
  beatenBy: (design) => `Bättre i båda, eller lika i en: ${design}.`,
  regret: (largest) =>
    `Vilken av dessa framtider som än kommer ligger den här utformningen högst ${largest} efter den bästa i den framtiden; ingen annan lovar mindre.`,
  limit: (label, kind, value) => `gräns: ${label} ${kind === 'most' ? 'högst' : 'minst'} ${value}`,
};

export const optimiseProblems: OptimiseProblems = {
  limit: (text) => `”${text}” är ingen gräns: skriv STORHET<=VÄRDE eller STORHET>=VÄRDE`,
  tooMany: (size, most) => `listan har ${size} utformningar, högst ${most} kan granskas: utelämna värden`,
  future: (text) => `”${text}” är ingen framtid: skriv NAMN: NAMN=VÄRDE, NAMN=VÄRDE`,
};
