/** German words of the optimiser. */
import type { OptimiseLabels, OptimiseProblems, OptimiseSentences } from '../../en/what-if/optimise.ts';

export const optimiseLabels: OptimiseLabels = {
  title: (figure) => `Bester Entwurf nach: ${figure}`,
  columns: {
    what: 'Wahl',
    value: 'Wert',
    rule: 'Ausgeschlossen durch',
    designs: 'Entwürfe',
    behind: 'Abstand',
    rank: 'Rang',
  },
  best: 'Der beste Entwurf',
  runnersUp: 'Die nächstbesten',
  front: (a, b) => `Diese schlägt kein Entwurf in beidem: ${a} gegen ${b}`,
  ruledOut: 'Was ausgeschlossen ist',
  refused: 'lässt sich nicht planen: Es fehlt ein Teil',
  none: 'Kein Entwurf der Liste hält: Jeder ist ausgeschlossen.',
  noRunnersUp: 'Es gibt keinen anderen möglichen Entwurf.',
  nothingOut: 'Nichts ist ausgeschlossen.',
  whyNot: 'Warum nicht dieser?',
  regret: 'Kleinstes Bedauern über die Zukünfte',
  future: 'Zukunft',
  bestThere: 'Bestes dort',
  chosen: 'Diese Wahl',
  regretHead: 'Bedauern',
  noRegretChoice: 'Kein Entwurf ist in jeder Zukunft möglich.',
};

export const optimiseSentences: OptimiseSentences = {
  byParts: (planned) =>
    `Entwürfe, die sich nur in den Laufwerken unterscheiden, wurden genau aus ihren Teilen berechnet: ${planned} Pläne im Ganzen.`,
  inFull: (planned) =>
    `Jeder wurde im Ganzen geplant, wenn nicht eine Regel der Hardware denselben Server schon ausgeschlossen hatte: ${planned} Pläne.`,
  partial: (looked, size, feasible) =>
    `Teil der Antwort: ${looked} von ${size} Entwürfen wurden angesehen, ${feasible} sind möglich. Dass der beste davon der beste von allen ist, ist nicht bewiesen.`,
  looked: (size, feasible) => `Alle ${size} Entwürfe wurden angesehen, ${feasible} sind möglich.`,
  best: (best, second) =>
    `Der beste kommt auf ${best} bei ${second}. Das ist bewiesen: Kein Entwurf der Liste ist besser.`,
  isBest: (objective, second) => `Es ist der beste: ${objective}, ${second}.`,
  has: (objective, second) => `Er kommt auf ${objective}, ${second}.`,
  blocked: (finding) => `Blockiert: ${finding}`,
  above: ({ label, value, by, limit }) => `${label}: ${value}, ${by} über der Grenze von ${limit}.`,
  below: ({ label, value, by, limit }) => `${label}: ${value}, ${by} unter der Grenze von ${limit}.`,
  behind: (amount) => `Er liegt ${amount} hinter dem besten.`,
  beatenBy: (design) => `In beidem besser, oder in einem gleich: ${design}.`,
  regret: (largest) =>
    `Welche dieser Zukünfte auch kommt, dieser Entwurf liegt höchstens ${largest} hinter dem besten dieser Zukunft; kein anderer verspricht weniger.`,
  limit: (label, kind, value) => `Grenze: ${label} ${kind === 'most' ? 'höchstens' : 'mindestens'} ${value}`,
};

export const optimiseProblems: OptimiseProblems = {
  limit: (text) => `„${text}“ ist keine Grenze: GRÖSSE<=WERT oder GRÖSSE>=WERT schreiben`,
  tooMany: (size, most) => `die Liste hat ${size} Entwürfe, höchstens ${most} können angesehen werden: Werte weglassen`,
  future: (text) => `„${text}“ ist keine Zukunft: NAME: NAME=WERT, NAME=WERT schreiben`,
};
