/** German words of the list of scenarios. */
import type { ScenarioLabels } from '../../en/what-if/scenarios.ts';

export const scenarioLabels: ScenarioLabels = {
  title: 'Szenarien',
  base: 'Projekt',
  figure: 'Größe',
  blocking: 'Blockierende Befunde',
  describe: ({ name, note, author, basedOn }) => {
    if (name === null) return 'Das Projekt, wie es ist.';
    const on = basedOn === null ? '' : ` Baut auf ${basedOn} auf.`;
    const by = author === null ? '' : ` Von ${author}.`;
    return `${name}.${note === null ? '' : ` ${note}`}${on}${by}`;
  },
};
