/** The sentence of a scenario that has lost its hold on the project. */
import type { FindingSentences } from '../../sentence.ts';

/** Short reasons by the code of the door. */
const reasons: Readonly<Record<string, string>> = {
  'unknown-name': 'there is no such input or choice',
  computed: 'the figure is computed',
  follows: 'the figure follows from a choice of the site',
  'unknown-site': 'the site is gone',
  'project-wide': 'the figure holds for the whole project',
  'not-here': 'the site has no such field any more',
  'not-a-number': 'the value is no number',
  'out-of-range': 'the value is outside the allowed range',
  'not-whole': 'the value is not whole',
  'not-allowed': 'the catalogue has no such value',
  'does-not-plan': 'the project cannot be planned with it',
};

export const scenarioSentences = {
  'SCEN-01': {
    text: (f) =>
      `Scenario ${f.subject === '' ? '' : `“${f.subject}” `}sets ${f.word('name')} to ${f.word('value')}, which no longer fits: ${
        reasons[f.word('problem')] ?? f.word('problem')
      }. The change is left out.`,
    remedy: () => 'Correct the change or take it out of the scenario.',
  },
} satisfies FindingSentences;
