/** Swedish sentence of a scenario that has lost its hold on the project. */
import type { FindingSentences } from '../../sentence.ts';

/** Short reasons by the code of the door. */
const reasons: Readonly<Record<string, string>> = {
  'unknown-name': 'sådan indata eller sådant val finns inte',
  computed: 'storheten beräknas',
  follows: 'storheten följer av ett val för siten',
  'unknown-site': 'siten finns inte längre',
  'project-wide': 'storheten gäller hela projektet',
  'not-here': 'siten har inte längre det fältet',
  'not-a-number': 'värdet är inget tal',
  'out-of-range': 'värdet ligger utanför det tillåtna',
  'not-whole': 'värdet är inget heltal',
  'not-allowed': 'katalogen har inget sådant värde',
  'does-not-plan': 'projektet kan inte planeras med det',
};

export const scenarioSentences = {
  'SCEN-01': {
    text: (f) =>
      `Scenariot ${f.subject === '' ? '' : `”${f.subject}” `}sätter ${f.word('name')} till ${f.word('value')}, vilket inte längre passar: ${
        reasons[f.word('problem')] ?? f.word('problem')
      }. Ändringen lämnas utanför.`,
    remedy: () => 'Rätta ändringen eller ta bort den ur scenariot.',
  },
} satisfies FindingSentences;
