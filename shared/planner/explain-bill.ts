/**
 * The trace of the bill: its totals walk on to the lines, each line to its quantity, its unit price with book, date
 * and confidence, and its discount.
 *
 * A line is asked for by its id ('server@Main', 'line.ups'); the site may be left out where one site has it.
 */
import { ruleFor } from '../catalog/line-rules.ts';
import { minorDigits } from '../catalog/price-lookup.ts';
import type { ShowFigure } from '../engine/explain.ts';
import type { BillLine, PriceOrigin } from '../model/bill.ts';
import type { Confidence } from '../model/figure.ts';
import type { Project } from '../model/project.ts';
import type { LineTrace, Trace } from './explain.ts';
import { shownUnit } from './quantities.ts';

/** What the trace of a line needs to know of the plan around it. */
export interface BillScope {
  readonly project: Project;
  /** Every line, those that count and those beside them. */
  readonly lines: readonly BillLine[];
  /** What a custom line's formula reads, and of which site, by the line's id. */
  readonly custom: ReadonlyMap<string, { readonly site: string | null; readonly names: readonly string[] }>;
  /** Whether some book of that site (null = the project's) has the name. */
  readonly knows: (name: string, site: string | null) => boolean;
  /** Names of the assumptions a quantity rests on, and how sure it is. */
  readonly restsOn: (name: string, site: string | null) => Pick<Trace, 'restsOn' | 'confidence'>;
  readonly show: ShowFigure;
}

const totals = ['bill.oneOff', 'bill.yearly', 'bill.overHorizon'] as const;
/** Quantities that say how yearly lines become a cost over the horizon. */
const terms = ['bill.horizonYears', 'bill.escalationPerYear', 'bill.discountRatePerYear'] as const;

export const isBillTotal = (name: string): boolean => totals.some((total) => total === name);

/** Lines that a name may mean: its id, or its id without the site. */
export function linesNamed(name: string, site: string | undefined, lines: readonly BillLine[]): readonly BillLine[] {
  const exact = lines.filter(({ id }) => id === name);
  if (exact.length > 0) return exact;
  return lines.filter(
    (line) => line.site !== null && line.id === `${name}@${line.site}` && (site ?? line.site) === line.site,
  );
}

/** A total's trace with the lines it adds up in place of what the solver as a whole reads. */
export function explainTotal(trace: Trace, scope: BillScope): Trace {
  const counted = scope.lines.filter(({ standing, term }) => {
    if (standing !== 'included') return false;
    return trace.name === 'bill.overHorizon' || (trace.name === 'bill.oneOff') === (term === 'once');
  });
  const settings = trace.name === 'bill.overHorizon' ? terms : [];
  const parts = [
    ...settings.map((name) => scope.restsOn(name, null)),
    ...counted.map((line) => foundationOf(line, scope)),
  ];
  return { ...trace, inputs: [...settings, ...counted.map(({ id }) => id)], ...together(parts) };
}

/** quantity × list price × (1 − discount), and where each comes from. */
export function explainLine(line: BillLine, scope: BillScope): Trace {
  const { project, show } = scope;
  const unit = shownUnit(line.term === 'year' ? 'money/a' : 'money', project.currency);
  const major = 10 ** minorDigits(project.currency);
  const price =
    line.unitListMinor === null ? 'no price' : show(line.unitListMinor / major, shownUnit('money', project.currency));
  const quantity = show(line.quantity, line.unit);
  const readers = scope.lines.filter((each) => inputsOf(each, scope).includes(line.id)).map(({ id }) => id);
  const total = line.term === 'year' ? 'bill.yearly' : 'bill.oneOff';
  return {
    name: line.id,
    label: line.description,
    unit,
    value: (line.totalMinor ?? 0) / major,
    kind: 'formula',
    why: whyOf(line),
    source: 'lockstep:method',
    formula: {
      text: `${/[ +-]/.test(line.quantityFrom) ? `(${line.quantityFrom})` : line.quantityFrom} * unit price * (1 - discount)`,
      tex: `\\left(${texWords(line.quantityFrom)}\\right)\\cdot\\mathrm{unit~price}\\cdot\\left(1-\\mathrm{discount}\\right)`,
      withFigures: `${quantity} * ${price} * (1 - ${show(line.discountShare, 'share')})`,
    },
    inputs: inputsOf(line, scope),
    usedBy: line.standing === 'included' ? [total, 'bill.overHorizon', ...readers] : readers,
    site: siteOf(line, scope),
    hostKind: null,
    origin: null,
    line: lineTrace(line, project),
    ...foundationOf(line, scope),
  };
}

function whyOf(line: BillLine): string {
  if (line.unitListMinor === null) return 'No price is known, so the line is in no total.';
  if (line.standing !== 'included') return 'Optional or an alternative, so the line is in no total of the bill.';
  return line.term === 'year' ? 'Paid every year.' : 'Paid once.';
}

function lineTrace(line: BillLine, project: Project): LineTrace {
  const rule = line.discountShare === 0 ? null : ruleFor(project.bill.discounts, line);
  const own = project.bill.customLines.find(({ id }) => line.id.split('@')[0] === `line.${id}`);
  return {
    part: line.part,
    quantityFrom: line.quantityFrom,
    unitListMinor: line.unitListMinor,
    unitNetMinor: line.unitNetMinor,
    price: line.price,
    discountShare: line.discountShare,
    discountReason: own?.discountShare !== undefined ? 'discount of the line itself' : (rule?.reason ?? null),
  };
}

const texWords = (text: string): string => `\\mathrm{${text.replaceAll('*', '\\cdot ')}}`;

/** The site whose quantities the line reads. */
function siteOf(line: BillLine, { custom }: BillScope): string | null {
  return line.site ?? custom.get(line.id)?.site ?? null;
}

/** Sections whose list prices the yearly hardware support is a share of. */
const hardware: readonly string[] = ['compute', 'storage', 'network'];

/** A line belongs to one plan, so its inputs are found once. */
const knownInputs = new WeakMap<BillLine, readonly string[]>();

/** Names the line rests on: those of its quantity, and those that make its price. */
function inputsOf(line: BillLine, scope: BillScope): readonly string[] {
  const before = knownInputs.get(line);
  if (before !== undefined) return before;
  const inputs = findInputs(line, scope);
  knownInputs.set(line, inputs);
  return inputs;
}

function findInputs(line: BillLine, scope: BillScope): readonly string[] {
  const site = siteOf(line, scope);
  const key = line.id.split('@')[0] ?? '';
  const names = scope.custom.get(line.id)?.names ?? line.quantityFrom.match(/[A-Za-z]\w*(?:\.\w+)+/g) ?? [];
  const inQuantity = names.flatMap((name) => {
    if (scope.knows(name, site)) return [name];
    return linesNamed(name, site ?? undefined, scope.lines).map(({ id }) => id);
  });
  const inPrice: readonly string[] =
    key === 'hardware-support'
      ? scope.lines.flatMap((each) => (each.site === line.site && isPlannedHardware(each) ? [each.id] : []))
      : key === 'energy'
        ? ['bill.electricityPrice']
        : key === 'vsphere-support' || key === 'vcenter-support'
          ? ['bill.snsShare']
          : key === 'late-renewal'
            ? ['licences.lateFeeShare']
            : [];
  return [...new Set([...inQuantity, ...perHost(key), ...inPrice])];
}

const isPlannedHardware = ({ id, section }: BillLine): boolean => hardware.includes(section) && !id.startsWith('line.');

/** A line of one host group: its quantity is a number of hosts, times what stands in each. */
function perHost(key: string): readonly string[] {
  const noun = key.replace(/\.\d+$/, '');
  if (noun === 'server') return ['hosts.count'];
  if (noun === 'cpu') return ['hosts.count', 'host.cpus'];
  return noun === 'memory' ? ['hosts.count', 'host.memory'] : [];
}

type Foundation = Pick<Trace, 'restsOn' | 'confidence'>;

/** What a line's quantity and price rest on; an illustrative price is one assumption for the whole book. */
function foundationOf(line: BillLine, scope: BillScope): Foundation {
  const site = siteOf(line, scope);
  const parts = inputsOf(line, scope).flatMap((name): readonly Foundation[] => {
    if (scope.knows(name, site)) return [scope.restsOn(name, site)];
    const other = scope.lines.find(({ id }) => id === name);
    return other === undefined ? [] : [foundationOf(other, scope)];
  });
  return together([...parts, priceFoundation(line.price, scope.project)]);
}

function priceFoundation({ illustrative, confidence, book }: PriceOrigin, { assumptions }: Project): Foundation {
  const name = `prices/${book?.id ?? ''}`;
  return { confidence, restsOn: illustrative && book !== null && assumptions[name] === undefined ? [name] : [] };
}

/** As sure as the weakest part. */
function together(parts: readonly Foundation[]): Foundation {
  const has = (confidence: Confidence): boolean => parts.some((part) => part.confidence === confidence);
  return {
    confidence: has('estimate') ? 'estimate' : has('derived') ? 'derived' : 'quoted',
    restsOn: [...new Set(parts.flatMap(({ restsOn }) => restsOn))],
  };
}
