/** Swedish words of the list of scenarios. */
import type { ScenarioLabels } from '../../en/what-if/scenarios.ts';

export const scenarioLabels: ScenarioLabels = {
  title: 'Scenarier',
  base: 'projektet',
  figure: 'Storhet',
  blocking: 'Blockerande iakttagelser',
  describe: ({ name, note, author, basedOn }) => {
    if (name === null) return 'Projektet som det är.';
    const on = basedOn === null ? '' : ` Bygger på ${basedOn}.`;
    const by = author === null ? '' : ` Av ${author}.`;
    return `${name}.${note === null ? '' : ` ${note}`}${on}${by}`;
  },
};
