/**
 * What changes from one plan to another: inputs, key figures, bill, licences, findings, availability.
 *
 * Plain data; the sentences and tables are made in shared/text and shared/report. Comparing the other way round gives
 * the same with every difference's sign turned.
 */
import { minorDigits } from '../catalog/price-lookup.ts';
import type { CatalogueKind } from '../model/catalogue.ts';
import type { Finding, Severity } from '../model/finding.ts';
import type { ChangeValue } from '../model/scenario.ts';
import type { Plan, SitePlan } from '../planner/plan.ts';
import type { PreparedProject } from '../planner/prepare.ts';
import { hostBook, projectBook, siteBook } from '../planner/method-book.ts';
import { choicesOf } from './choices/registry.ts';
import { compareBills, type BillDifference } from './compare-bill.ts';
import { keyFigures, type Figure } from './figures.ts';
import { payback, type Payback } from './payback.ts';
import type { ScenarioPlan } from './scenario.ts';
import type { Varied } from './vary.ts';

export interface InputDifference {
  readonly name: string;
  readonly label: string;
  readonly unit: string;
  readonly site: string | null;
  /** Kind of catalogue entry that the values name; null where they are no ids. */
  readonly of: CatalogueKind | null;
  /** Null where the other side has no such field. */
  readonly from: ChangeValue | null;
  readonly to: ChangeValue | null;
}

export interface FigureDifference extends Pick<Figure, 'name' | 'label' | 'unit' | 'better'> {
  readonly from: number;
  readonly to: number;
  readonly absolute: number;
  /** Share of `from`; null where that is zero. */
  readonly relative: number | null;
}

export interface LicenceDifference {
  readonly site: string;
  readonly from: LicenceSide;
  readonly to: LicenceSide;
  /** Editions that qualify only after, only before. */
  readonly qualifiesNow: readonly string[];
  readonly noLonger: readonly string[];
}

export interface LicenceSide {
  readonly edition: string | null;
  readonly licences: number;
  readonly vcenter: string | null;
}

export interface FindingDifference {
  readonly comes: readonly Finding[];
  readonly goes: readonly Finding[];
  /** The same finding with another severity. */
  readonly changes: readonly { readonly from: Severity; readonly finding: Finding }[];
  readonly stays: number;
}

export interface BlockDifference {
  readonly site: string;
  /** hostLayer, guestSoftware, clusterCommonCause, or a shared part. */
  readonly block: string;
  readonly fromMinutes: number;
  readonly toMinutes: number;
  readonly minutes: number;
}

export interface Comparison {
  readonly from: string;
  readonly to: string;
  readonly inputs: readonly InputDifference[];
  readonly figures: readonly FigureDifference[];
  /** Null where the currencies differ. */
  readonly bill: BillDifference | null;
  readonly licences: readonly LicenceDifference[];
  readonly findings: FindingDifference;
  readonly availability: readonly BlockDifference[];
  /** Null where the currencies differ. */
  readonly payback: Payback | null;
}

export interface Compared {
  readonly label: string;
  readonly scenario: ScenarioPlan;
}

/** The comparison of two plans. Sites are matched by name, then by position. */
export function comparePlans(from: Compared, to: Compared): Comparison {
  const [before, after] = [from.scenario.plan, to.scenario.plan];
  const sites = matched(before, after);
  return {
    from: from.label,
    to: to.label,
    inputs: inputDifferences(from.scenario.varied, to.scenario.varied),
    figures: figureDifferences(before, after),
    bill: compareBills(before, after),
    licences: sites.flatMap(([a, b]) => licenceDifference(a, b)),
    findings: findingDifference(from.scenario.findings, to.scenario.findings),
    availability: sites.flatMap(([a, b]) => blockDifferences(a, b)),
    payback: payback(before, after),
  };
}

/** Each compared with the first. */
export function compareAll(compared: readonly Compared[]): readonly Comparison[] {
  const [first, ...others] = compared;
  return first === undefined ? [] : others.map((each) => comparePlans(first, each));
}

/** Money is whole minor units: the difference of two amounts is one, too. */
const wholeMinor = (value: number, digits: number): number => Number(value.toFixed(digits));

const signed = (value: number): number => (value === 0 ? 0 : value);

function figureDifferences(from: Plan, to: Plan): readonly FigureDifference[] {
  const isOneCurrency = from.bill.currency === to.bill.currency;
  const digits = minorDigits(to.bill.currency);
  return keyFigures()
    .filter(({ unit }) => isOneCurrency || !unit.startsWith('money'))
    .map(({ name, label, unit, better, read }) => {
      const [before, after] = [read(from), read(to)];
      const absolute = signed(unit.startsWith('money') ? wholeMinor(after - before, digits) : after - before);
      return {
        name,
        label,
        unit,
        better,
        from: before,
        to: after,
        absolute,
        relative: before === 0 ? null : absolute / before,
      };
    });
}

type Pair = readonly [SitePlan, SitePlan];

function matched(from: Plan, to: Plan): readonly Pair[] {
  const isByName = from.sites.some(({ name }) => to.sites.some((other) => other.name === name));
  return from.sites.flatMap((site, index): Pair[] => {
    const other = isByName ? to.sites.find(({ name }) => name === site.name) : to.sites[index];
    return other === undefined ? [] : [[site, other]];
  });
}

function licenceDifference(from: SitePlan, to: SitePlan): readonly LicenceDifference[] {
  const side = ({ licences: { chosen, options, vcenter } }: SitePlan): LicenceSide => ({
    edition: chosen,
    licences: options.find(({ edition }) => edition === chosen)?.licences ?? 0,
    vcenter,
  });
  const qualifying = ({ licences }: SitePlan): readonly string[] =>
    licences.options.filter(({ qualifies }) => qualifies).map(({ edition }) => edition);
  const [a, b] = [side(from), side(to)];
  const [before, after] = [qualifying(from), qualifying(to)];
  const qualifiesNow = after.filter((edition) => !before.includes(edition));
  const noLonger = before.filter((edition) => !after.includes(edition));
  const isSame = a.edition === b.edition && a.licences === b.licences && a.vcenter === b.vcenter;
  if (isSame && qualifiesNow.length === 0 && noLonger.length === 0) return [];
  return [{ site: from.name, from: a, to: b, qualifiesNow, noLonger }];
}

/** Findings are the same when code, site and subject are. */
const identity = ({ code, site, subject }: Finding): string => `${code}|${site ?? ''}|${subject}`;

function findingDifference(from: readonly Finding[], to: readonly Finding[]): FindingDifference {
  const before = new Map(from.map((finding) => [identity(finding), finding]));
  const after = new Map(to.map((finding) => [identity(finding), finding]));
  const both = [...after].flatMap(([id, finding]) => {
    const earlier = before.get(id);
    return earlier === undefined ? [] : [{ from: earlier.severity, finding }];
  });
  return {
    comes: [...after].flatMap(([id, finding]) => (before.has(id) ? [] : [finding])),
    goes: [...before].flatMap(([id, finding]) => (after.has(id) ? [] : [finding])),
    changes: both.filter(({ from: earlier, finding }) => earlier !== finding.severity),
    stays: both.length,
  };
}

/** The blocks of the protection that each side plans with. */
export function plannedBlocks({
  site,
  availability,
}: SitePlan): Readonly<Record<string, { readonly minutesPerYear: number }>> {
  const { ft, ha, single } = availability;
  const { protection } = site.serviceNodes;
  return (protection === 'ft' ? (ft ?? single) : protection === 'ha' ? ha : single).blocks;
}

function blockDifferences(from: SitePlan, to: SitePlan): readonly BlockDifference[] {
  const [before, after] = [plannedBlocks(from), plannedBlocks(to)];
  return [...new Set([...Object.keys(before), ...Object.keys(after)])].map((block) => {
    const fromMinutes = before[block]?.minutesPerYear ?? 0;
    const toMinutes = after[block]?.minutesPerYear ?? 0;
    return { site: from.name, block, fromMinutes, toMinutes, minutes: signed(toMinutes - fromMinutes) };
  });
}

type Settled = Pick<Varied, 'prepared' | 'variation'>;

/** Choices read from both projects, and inputs as they were settled, changes laid over. */
export function inputDifferences(from: Settled, to: Settled): readonly InputDifference[] {
  return [...choiceDifferences(from.prepared, to.prepared), ...numberDifferences(from, to)];
}

function choiceDifferences(from: PreparedProject, to: PreparedProject): readonly InputDifference[] {
  const choices = new Map([...choicesOf(from.catalogue), ...choicesOf(to.catalogue)]);
  const [a, b] = [from.project, to.project];
  return [...choices.values()].flatMap((choice): InputDifference[] => {
    const { name, label, unit, values } = choice;
    const of = values.type === 'id' ? values.of : null;
    const entry = (site: string | null, before: ChangeValue | null, after: ChangeValue | null): InputDifference[] =>
      before === after ? [] : [{ name, label, unit, site, of, from: before, to: after }];
    if (choice.scope === 'project') return entry(null, choice.read(a), choice.read(b));
    return a.sites.flatMap((site, index) => {
      const other = b.sites.find((each) => each.name === site.name) ?? b.sites[index];
      return other === undefined ? [] : entry(site.name, choice.read(site), choice.read(other));
    });
  });
}

/** Inputs that a choice gives change with it and are not told again. */
function numberDifferences(from: Settled, to: Settled): readonly InputDifference[] {
  const site = (settled: Settled, name: string, index: number) =>
    settled.prepared.sites.find((each) => each.site.name === name) ?? settled.prepared.sites[index];
  const shared = difference(projectBook(), null, from.prepared.inputs, to.prepared.inputs, from, to, null);
  return [
    ...shared,
    ...from.prepared.sites.flatMap((each, index) => {
      const other = site(to, each.site.name, index);
      if (other === undefined) return [];
      const { name } = each.site;
      const ofHosts = each.hostInputs.flatMap((inputs, group) => {
        const others = other.hostInputs[group];
        return others === undefined ? [] : difference(hostBook(), name, inputs, others, from, to, other.site.name);
      });
      return [...difference(siteBook(), name, each.inputs, other.inputs, from, to, other.site.name), ...ofHosts];
    }),
  ];
}

function difference(
  book: {
    readonly quantities: ReadonlyMap<string, { readonly kind: string; readonly label: string; readonly unit: string }>;
  },
  siteName: string | null,
  before: PreparedProject['inputs'],
  after: PreparedProject['inputs'],
  from: Settled,
  to: Settled,
  otherSite: string | null,
): readonly InputDifference[] {
  const isSitesOwn = siteName !== null;
  return [...before].flatMap(([name, input]): InputDifference[] => {
    const quantity = book.quantities.get(name);
    const other = after.get(name);
    if (quantity === undefined || other === undefined) return [];
    // Terms of the whole project stand in a site's book too; they are told once.
    if (isSitesOwn && projectBook().quantities.has(name)) return [];
    const [fromSet, toSet] = [setBy(from, name, siteName), setBy(to, name, otherSite)];
    const given = ({ origin }: typeof input): boolean => origin.kind === 'override' || origin.kind === 'planning';
    const isOwn = fromSet !== null || toSet !== null || (given(input) && given(other));
    const [a, b] = [fromSet ?? input.value, toSet ?? other.value];
    if (!isOwn || a === b) return [];
    const { label, unit } = quantity;
    return [{ name, label, unit, site: siteName, of: null, from: a, to: b }];
  });
}

/** The value a variation gives an input of the site: a site's own before a shared one, the last one given. */
function setBy({ variation }: Settled, name: string, site: string | null): number | null {
  const own = site === null ? undefined : variation.findLast((each) => each.name === name && each.site === site);
  return (own ?? variation.findLast((each) => each.name === name && each.site === null))?.value ?? null;
}
