/** Words of the topic Availability. */
export const availability = {
  title: 'Availability',
  lead: (kind: string, minutes: string, other: string, otherMinutes: string): string =>
    `${kind}: ${minutes} of unplanned outage a year for a user. ${other}: ${otherMinutes}.`,
  comparison: 'Unplanned outage for a user by protection',
  minutes: 'Minutes a year',
  logNote: 'Lengths by powers of ten.',
  blocks: 'What contributes',
  details: 'Side by side',
  assumptions: 'What the estimate rests on',
  assumptionsLead: 'Change a figure to see what it does; say why beside “Why?”.',
  notCovered: 'Not covered by the estimate',
  minutesShort: 'min',
};
