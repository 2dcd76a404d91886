/** Catalogue entries on a terminal: lists by kind, one entry with the pedigree of each figure, sources. */
import { catalogueKinds, figuresIn } from '../../shared/catalog/kinds.ts';
import type { Catalogue } from '../../shared/model/catalogue.ts';
import type { Figure, Source } from '../../shared/model/figure.ts';
import { formatFigure, formatMoney } from '../../shared/text/numbers.ts';
import type { Terminal } from '../terminal.ts';
import { tableLines, type TextColumn, type TextRow } from './table.ts';
import { wrapText } from './wrap.ts';

type Screen = Pick<Terminal, 'width' | 'bold'>;
type Entries = Readonly<Record<string, object>>;

/** All collections, prices among them. */
export function entriesByKind(catalogue: Catalogue): ReadonlyMap<string, Entries> {
  const collections = catalogueKinds.map((kind): [string, Entries] => [kind, catalogue[kind]]);
  return new Map([...collections, ['prices', catalogue.prices.prices]]);
}

/** The figures that tell entries of a kind apart; `name` alone where nothing is listed. */
const tellingFields: Readonly<Record<string, readonly string[]>> = {
  releases: ['ftTechnology', 'generalAvailability', 'endOfGeneralSupport'],
  editions: ['ftClass', 'model', 'metric'],
  cpus: ['cores', 'baseGhz', 'powerW'],
  cpuFamilies: ['vendor', 'launched', 'checkpointingFt'],
  servers: ['vendor', 'cpuSocketsMax', 'memoryGibMax', 'rackHeightU'],
  networkAdapters: ['ports', 'portGbit'],
  storageAdapters: ['ports', 'portGbit'],
  arrays: ['vendor', 'protocols', 'drivesMax'],
  drives: ['capacityGb', 'iops'],
  raidLevels: ['writePenalty', 'drivesPerGroupMin'],
  vsanPolicies: ['architecture', 'rawFactor', 'hostsMin'],
  switches: ['vendor', 'kind', 'ports', 'portGbit'],
  mxOneReleases: ['serviceNodesMax', 'vsphereNamed'],
  machineProfiles: ['vcpus', 'memoryGib', 'diskGib', 'protection'],
  userKinds: ['internalErlang', 'externalErlang'],
  repairContracts: ['repairHours', 'priceShare'],
  vcenters: ['hostsMax', 'releases'],
  prices: ['minor', 'currency', 'unit'],
};

/** The kinds and how many entries each has. */
export function kindsLines(
  catalogue: Catalogue,
  counts: Readonly<Record<string, number>>,
  { width, bold }: Screen,
): readonly string[] {
  const rows = Object.entries(counts).map(([kind, count]): TextRow => ({ kind: 'line', cells: [kind, String(count)] }));
  return [
    ...wrapText(`Catalogue ${catalogue.version}, checked on ${catalogue.checkedOn}.`, width),
    '',
    ...tableLines([left('Kind'), right('Entries')], rows, width, bold),
  ];
}

/** One line an entry. */
export function kindLines(kind: string, entries: Entries, { width, bold }: Screen): readonly string[] {
  const ids = Object.keys(entries);
  const list = Object.entries(entries) as readonly (readonly [string, Readonly<Record<string, unknown>>])[];
  // Planning figures are figures themselves; every other entry has figures inside.
  if (kind === 'planning') {
    const rows = list.map(([id, figure]) => line([id, figureText(figure as unknown as Figure), confidenceOf(figure)]));
    return tableLines([left('Id'), right('Value'), left('Confidence')], rows, width, bold);
  }
  const fields = tellingFields[kind] ?? [];
  const hasNames = list.some(([, entry]) => 'name' in entry);
  const isNumeric = (field: string): boolean => list.every(([, entry]) => typeof valueOf(entry[field]) !== 'string');
  const columns = [
    left('Id'),
    ...(hasNames ? [left('Name')] : []),
    ...fields.map((field) => (isNumeric(field) ? right(wordsOf(field)) : left(wordsOf(field)))),
  ];
  const rows = list.map(([id, entry]) =>
    line([id, ...(hasNames ? [String(entry['name'] ?? '')] : []), ...fields.map((field) => fieldText(field, entry))]),
  );
  return [...tableLines(columns, rows, width, bold), '', `${ids.length} entries`];
}

/** Every figure of an entry with its confidence and source. */
export function entryLines(
  id: string,
  entry: object,
  sources: Readonly<Record<string, Source>>,
  { width, bold }: Screen,
): readonly string[] {
  const own = figuresIn(entry);
  const figures = own.length === 0 ? figuresIn({ value: entry }) : own;
  const rows = figures.map(({ path, figure }) =>
    line([
      path === '' ? 'value' : path,
      `${figure.confidence === 'estimate' ? '○ ' : ''}${figureText(figure)}`,
      figure.confidence,
      figure.source,
      figure.note ?? '',
    ]),
  );
  const columns = [left('Figure'), right('Value'), left('Confidence'), left('Source'), left('Note')];
  const cited = [...new Set(figures.map(({ figure }) => figure.source))];
  return [
    bold(id),
    ...plainFields(entry).flatMap((text) => wrapText(text, width)),
    '',
    ...tableLines(columns, rows, width, bold),
    '',
    ...sourcesLines(Object.fromEntries(cited.map((source) => [source, sources[source] ?? unknownSource])), {
      width,
      bold,
    }),
  ];
}

const unknownSource: Source = { title: 'not in the list of sources', address: null };

/** What an entry says beside its figures. */
function plainFields(entry: object): readonly string[] {
  return Object.entries(entry).flatMap(([key, value]: [string, unknown]) => {
    if (typeof value === 'string' || typeof value === 'boolean') return [`${key}: ${String(value)}`];
    if (Array.isArray(value) && value.length > 0) return [`${key}: ${value.join(', ')}`];
    return [];
  });
}

export function sourcesLines(sources: Readonly<Record<string, Source>>, { width, bold }: Screen): readonly string[] {
  const rows = Object.entries(sources).map(([id, { title, address }]) =>
    line([id, address === null ? title : `${title}\n${address}`]),
  );
  return tableLines([left('Source'), left('Title and address')], rows, width, bold);
}

/** A source and the entries that cite it. */
export function sourceLines(
  id: string,
  { title, address }: Source,
  kinds: ReadonlyMap<string, Entries>,
  { width, bold }: Screen,
): readonly string[] {
  const citing = [...kinds].flatMap(([kind, entries]) =>
    Object.entries(entries).flatMap(([entryId, entry]) => {
      const count = figuresIn({ entry }).filter(({ figure }) => figure.source === id).length;
      return count === 0 ? [] : [line([`${kind} ${entryId}`, String(count)])];
    }),
  );
  return [
    bold(id),
    ...wrapText(title, width),
    ...(address === null ? [] : [address]),
    '',
    ...tableLines([left('Cited by'), right('Figures')], citing, width, bold),
  ];
}

function fieldText(field: string, entry: Readonly<Record<string, unknown>>): string {
  const field_ = entry[field];
  if (field === 'minor') return priceText(field_, String(entry['currency']));
  if (isFigure(field_)) return figureText(field_);
  return Array.isArray(field_) ? field_.join(', ') : String(field_ ?? '');
}

function priceText(figure: unknown, currency: string): string {
  const value = valueOf(figure);
  const mark = isFigure(figure) && figure.confidence === 'estimate' ? '○ ' : '';
  return `${mark}${formatMoney(typeof value === 'number' ? value : null, currency, 'en')}`;
}

const isFigure = (value: unknown): value is Figure<unknown> =>
  typeof value === 'object' && value !== null && 'confidence' in value && 'value' in value;

const valueOf = (field: unknown): unknown => (isFigure(field) ? field.value : field);

function figureText({ value, unit }: Figure<unknown>): string {
  if (typeof value === 'number') return formatFigure(value, unit, 'en');
  return value === null ? '–' : String(value);
}

/** A field's name as words, without the unit that the figures carry: `endOfGeneralSupport` is "end of general support". */
const wordsOf = (field: string): string =>
  field === 'minor'
    ? 'price'
    : field
        .replace(/(?:Gib|Gb|Ghz|Gbit|W|U|Hours)(?=Max|Min|$)/, '')
        .replace(/[A-Z]/g, (letter) => ` ${letter.toLowerCase()}`);
const confidenceOf = (figure: Readonly<Record<string, unknown>>): string => String(figure['confidence'] ?? '');
const left = (head: string): TextColumn => ({ head, align: 'left' });
const right = (head: string): TextColumn => ({ head, align: 'right' });
const line = (cells: readonly string[]): TextRow => ({ kind: 'line', cells });
