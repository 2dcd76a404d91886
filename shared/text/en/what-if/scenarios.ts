/** English words of the list of scenarios. */

export const scenarioLabels = {
  title: 'Scenarios',
  base: 'base',
  figure: 'Figure',
  blocking: 'Blocking findings',
  describe: (each: {
    readonly name: string | null;
    readonly note: string | null;
    readonly author: string | null;
    readonly basedOn: string | null;
  }): string => {
    if (each.name === null) return 'The project as it stands.';
    const on = each.basedOn === null ? '' : ` Builds on ${each.basedOn}.`;
    const by = each.author === null ? '' : ` By ${each.author}.`;
    return `${each.name}.${each.note === null ? '' : ` ${each.note}`}${on}${by}`;
  },
};

export type ScenarioLabels = typeof scenarioLabels;
