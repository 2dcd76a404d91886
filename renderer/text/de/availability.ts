/** Words of the topic Availability in German. */
import type { WindowText } from '../text.ts';

export const availability: WindowText['availability'] = {
  title: 'Verfügbarkeit',
  lead: (kind, minutes, other, otherMinutes) =>
    `${kind}: ${minutes} ungeplanter Ausfall im Jahr für einen Benutzer. ${other}: ${otherMinutes}.`,
  comparison: 'Ungeplanter Ausfall für einen Benutzer nach Schutz',
  minutes: 'Minuten im Jahr',
  logNote: 'Längen nach Zehnerpotenzen.',
  blocks: 'Was dazu beiträgt',
  details: 'Nebeneinander',
  assumptions: 'Worauf die Schätzung beruht',
  assumptionsLead: 'Ändern Sie eine Zahl und sehen Sie, was sie bewirkt; die Begründung steht unter „Warum?“.',
  notCovered: 'Von der Schätzung nicht erfasst',
  minutesShort: 'min',
};
