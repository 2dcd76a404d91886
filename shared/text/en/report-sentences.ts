/**
 * Sentences of the plan report in English. Figures arrive as text, ready to be printed; counts as numbers, because
 * the words around them depend on them.
 */

const plural = (count: number, one: string, many = `${one}s`): string => `${count} ${count === 1 ? one : many}`;
const isAre = (count: number): string => (count === 1 ? 'is' : 'are');
/** 'a', 'a and b', 'a, b and c'. */
const list = (items: readonly string[]): string =>
  items.length < 2 ? (items[0] ?? '') : `${items.slice(0, -1).join(', ')} and ${items.at(-1)}`;

export interface ProposedFigures {
  readonly site: string;
  readonly hosts: number;
  readonly machines: number;
  readonly ftMachines: number;
  readonly haMachines: number;
  readonly hardware: string;
  readonly release: string;
  readonly edition: string | null;
  readonly storage: string | null;
}

export interface SizeFigures {
  readonly site: string;
  readonly hosts: number;
  readonly needed: number | null;
  readonly bound: number | null;
  readonly static: number | null;
  readonly failures: number;
  readonly proven: boolean;
  /** What decided, as a noun; how that is known, as a sentence. */
  readonly decidedBy: string;
  readonly proof: string;
}

export interface SurvivalFigures {
  readonly site: string;
  readonly failures: number;
  readonly replayed: number;
  readonly down: number;
  readonly notRestarted: number;
  readonly unprotected: number;
  readonly restarts: number;
  readonly failsOver: number;
}

const sitePrefix = (site: string): string => (site === '' ? '' : `${site}: `);
const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

function protectionSplit(ft: number, ha: number, all: number): string {
  const rest = all - ft - ha;
  const parts = [
    ft > 0 ? `${ft} under Fault Tolerance` : '',
    ha > 0 ? `${ha} restarted by HA` : '',
    rest > 0 ? `${rest} without protection` : '',
  ].filter((part) => part !== '');
  return parts.length === 0 ? '' : `: ${list(parts)}`;
}

export const reportSentences = {
  list,
  plural,

  proposed: (f: ProposedFigures): string => {
    const platform = f.edition === null ? `${f.release} (no edition qualifies)` : `${f.release}, ${f.edition}`;
    const storage = f.storage === null ? '' : `, with ${f.storage} of shared storage`;
    const run = f.hosts === 1 ? 'runs' : 'run';
    const who = `${plural(f.hosts, 'host')}${f.hardware === '' ? '' : ` (${f.hardware})`}`;
    const split = protectionSplit(f.ftMachines, f.haMachines, f.machines);
    return `${sitePrefix(f.site)}${who} ${run} ${plural(f.machines, 'machine')}${split}. ${platform}${storage}.`;
  },

  size: (f: SizeFigures): string => {
    if (f.needed === null) return capital(`${sitePrefix(f.site)}no number of these hosts will do, for ${f.decidedBy}.`);
    const need = f.proven
      ? `${plural(f.needed, 'host')} ${isAre(f.needed)} the fewest that will do, decided by ${f.decidedBy}.`
      : `between ${f.bound ?? '?'} and ${plural(f.needed, 'host')} are needed.`;
    const without =
      f.static === null || f.failures === 0 || f.static === f.needed
        ? ''
        : ` Without a reserve for failures: ${f.static}.`;
    const more = f.hosts > f.needed ? ` Planned: ${f.hosts}.` : '';
    const short = f.hosts < f.needed ? ` Only ${f.hosts} ${isAre(f.hosts)} planned.` : '';
    return `${sitePrefix(f.site)}${need} ${f.proof}${without}${more}${short}`;
  },

  cost: (f: { oneOff: string; yearly: string; total: string; years: number; unpriced: number }): string => {
    const missing =
      f.unpriced === 0 ? '' : ` ${plural(f.unpriced, 'line')} ${f.unpriced === 1 ? 'has' : 'have'} no price yet.`;
    return `${f.oneOff} once and ${f.yearly} in the first year; ${f.total} over ${plural(f.years, 'year')}.${missing}`;
  },
  withVat: (f: { oneOff: string; yearly: string; total: string; years: number }): string =>
    `With value added tax, electricity left out: ${f.oneOff} once and ${f.yearly} in the first year; ${f.total} over ${plural(f.years, 'year')}.`,
  illustrative: (lines: number, all: number): string =>
    lines === 0
      ? ''
      : `${lines === all ? 'All prices are' : `The prices of ${lines} of ${all} lines are`} illustrative, not an offer.`,

  survives: (f: SurvivalFigures): string => {
    const which = f.failures === 1 ? 'Any one host' : `Any ${plural(f.failures, 'host')}`;
    if (f.replayed === 0) return `${sitePrefix(f.site)}No reserve for a host failure is planned.`;
    const stop =
      f.down > 0
        ? `up to ${plural(f.down, 'machine')} ${f.down === 1 ? 'stays' : 'stay'} down`
        : f.notRestarted > 0
          ? `up to ${plural(f.notRestarted, 'machine')} without protection ${f.notRestarted === 1 ? 'waits' : 'wait'} for the repair`
          : 'every machine runs again';
    const bare =
      f.unprotected > 0
        ? `up to ${plural(f.unprotected, 'machine')} ${f.unprotected === 1 ? 'runs' : 'run'} without a secondary until the repair`
        : f.failsOver > 0
          ? 'every pair is protected again'
          : '';
    const how = [
      f.failsOver > 0 ? 'FT machines go on without a restart' : '',
      f.restarts > 0 ? 'HA machines restart' : '',
    ].filter((part) => part !== '');
    const effect = list([...how, stop, bare].filter((part) => part !== ''));
    return `${sitePrefix(f.site)}${which} may fail: ${effect}.`;
  },
  /** A protection inside a sentence. */
  kinds: { ft: 'Fault Tolerance', ha: 'HA restart', single: 'a single host', native: 'MX-ONE redundancy' },
  blocked: 'This holds only once the blocking findings are resolved.',
  outage: (f: { kind: string; minutes: string; other: string; otherMinutes: string }): string =>
    `Expected unplanned outage for a user: ${f.minutes} a year with ${f.kind}, ${f.otherMinutes} with ${f.other}.`,

  confirm: (f: { blocking: number; warnings: number; assumed: number }): string => {
    const findings =
      f.blocking + f.warnings === 0
        ? 'No finding stands in the way'
        : list(
            [
              f.blocking > 0 ? plural(f.blocking, 'blocking finding') : '',
              f.warnings > 0 ? plural(f.warnings, 'warning') : '',
            ].filter((part) => part !== ''),
          );
    const assumed =
      f.assumed === 0
        ? 'every figure is confirmed'
        : `${plural(f.assumed, 'assumed figure')} in the ledger ${isAre(f.assumed)} to be confirmed`;
    return `${findings}; ${assumed}.`;
  },

  offerNote:
    'Quantities follow from the inputs, the catalogue and the assumptions this document names; whoever changes one of them gets other figures.',
  planningNote:
    'This document holds planning figures, not an offer. It follows from the inputs, the catalogue and the assumptions it lists; whoever changes one of them gets other figures.',
  illustrativeNote:
    '≈ marks an illustrative price: an order of magnitude for planning, from no price list and no offer. Replace it with a price of your own before quoting.',
  priceBookNote: (name: string): string => `Prices come from the price book “${name}” unless the line says otherwise.`,
  ownedNote: 'What the customer already owns is planned but not billed.',
  unpricedNote: (lines: readonly string[]): string =>
    `Without a price, and so not in the totals: ${list(lines.slice(0, 12))}${lines.length > 12 ? ` and ${lines.length - 12} more` : ''}.`,
  yearlyNote: 'Per-year amounts are those of the first year. The year-by-year table applies the price escalation.',
  assumedNote: 'A small circle marks a size that nobody has confirmed yet; the ledger gives its source.',
  drawingNote: (pairs: number): string =>
    `Blocks are as tall as the cores they occupy; the smallest are a little taller, or share one.${pairs > 0 ? ' The number on an FT machine joins its primary and its secondary.' : ''}`,
  policy: (policy: string, failures: number): string =>
    failures === 0
      ? 'Policy: no host failure is planned for.'
      : `Policy: after the loss of ${failures === 1 ? 'any one host' : `any ${failures} hosts`}, ${policy}.`,
  policyHolds: {
    yes: 'The placement below keeps it.',
    no: 'The hosts planned on do not keep it.',
    'not-proven': 'Whether the placement keeps it could not be proven in the time given.',
  },
  unplaced: (machines: readonly string[]): string => `No host has room for ${list(machines)}.`,
  admissionWhy: {
    percentage: 'The policy to use with Fault Tolerance: large reservations do not inflate it.',
    slots: 'One fully reserved FT machine sets the slot size for all.',
    off: 'vCenter will power on machines that the survivors of a failure could not carry.',
  },
  technology: (release: string, technology: string): string => `${release}: ${technology}.`,
  storageKind: (parts: readonly string[]): string => `${parts.filter((part) => part !== '').join(', ')}.`,
  noStorage:
    'No shared storage is planned: neither Fault Tolerance nor HA works on disks inside the hosts. The findings say what to do.',
  metadata: (datastore: string): string => `The FT tie-breaker files lie on ${datastore}.`,
  drivesDecided: {
    capacity: 'Capacity decides the number of drives.',
    iops: 'IOPS decide the number of drives.',
    minimum: 'The smallest permitted RAID group decides the number of drives.',
    none: '',
  },
  networkLayout: (layout: string): string =>
    `Layout: ${layout}. Segments with the same uplink group share their ports; loads are conservative.`,
  licenceBasis: (cpus: number, cores: number): string =>
    `${plural(cpus, 'CPU')} with ${plural(cores, 'physical core')} are counted.`,
  chosenEdition: (edition: string, cheapest: string | null): string =>
    cheapest === null || cheapest === edition
      ? `Planned with ${edition}, the cheapest that qualifies.`
      : `Planned with ${edition}. The cheapest that qualifies is ${cheapest}.`,
  illustrativeLicences: 'Licence costs are illustrative planning figures, from no price list and no offer.',
  noEdition: 'No edition qualifies. The table says why not.',
  availabilityNote:
    'Unplanned outages as a user sees them, from the failure and repair data in the ledger. A model’s estimate, not a guarantee; use it to compare, and confirm its inputs.',
  singleHost: 'Fault Tolerance and HA need a second host.',
  findingsCount: (blocking: number, warnings: number, notes: number): string =>
    `${plural(blocking, 'blocking finding')}, ${plural(warnings, 'warning')}, ${plural(notes, 'note')}.`,
  assumptionsNote: (assumed: number, confirmed: number, overridden: number): string =>
    `Every figure the plan rests on that is not fixed by the project: ${assumed} assumed, ${confirmed} confirmed, ${overridden} replaced by a value of the project’s own.`,
  sourcesNote: 'Sources named in this document, with the day the catalogue was compared with them in its entries.',
  figuresNote: 'Every named figure of the method book with its value. The same names stand in exports and traces.',
  replaced: (value: string): string => `instead of ${value}`,
  empty: {
    table: 'Nothing to list.',
    pairs: 'There are no two hosts to compare.',
    machines: 'No machines are planned at this site.',
    failures: 'No host failure was replayed, because no reserve is planned.',
    bill: 'The bill has no lines.',
    findings: 'No findings: nothing stands in the way of this plan.',
    assumptions: 'No assumptions: the project gives every figure itself.',
    sources: 'No sources are named.',
    hosts: 'No hosts are planned.',
  },
};

export type ReportSentences = typeof reportSentences;
