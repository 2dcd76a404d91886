/** Words of the topic Availability in Swedish. */
import type { WindowText } from '../text.ts';

export const availability: WindowText['availability'] = {
  title: 'Tillgänglighet',
  lead: (kind, minutes, other, otherMinutes) =>
    `${kind}: ${minutes} oplanerat avbrott per år för en användare. ${other}: ${otherMinutes}.`,
  comparison: 'Oplanerat avbrott för en användare efter skydd',
  minutes: 'Minuter per år',
  logNote: 'Logaritmisk skala.',
  blocks: 'Vad som bidrar',
  details: 'Sida vid sida',
  assumptions: 'Vad uppskattningen vilar på',
  assumptionsLead: 'Ändra en siffra och se vad den gör; motivera under ”Varför?”.',
  notCovered: 'Täcks inte av uppskattningen',
  minutesShort: 'min',
};
