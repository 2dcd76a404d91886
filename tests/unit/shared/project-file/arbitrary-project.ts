/** Projects as the schema allows them, for laws that hold for every one of them. */
import fc from 'fast-check';
import { billSections, standings } from '../../../../shared/model/project.ts';
import type { Project, Site } from '../../../../shared/model/project.ts';

const word = fc.stringMatching(/^[A-Za-zÅåÄäÖöŁłΩé][\wÅåÄäÖöŁłΩé .,€-]{0,20}$/);
const id = fc.stringMatching(/^[a-z][a-z0-9.-]{0,20}$/);
const share = fc.double({ min: 0, max: 1, noNaN: true }).map((value) => value + 0);
const amount = (max: number) => fc.double({ min: 1, max, noNaN: true });
const date = fc.constantFrom('2019-06-01', '2024-02-29', '2026-11-23');
const ownership = fc.constantFrom('new' as const, 'owned' as const);
const protection = fc.constantFrom('ft' as const, 'ha' as const, 'none' as const);
const name = fc.stringMatching(/^[a-z][A-Za-z0-9]{0,8}\.[a-z][A-Za-z0-9]{0,8}$/);
const record = <T>(value: fc.Arbitrary<T>) => fc.dictionary(name, value, { maxKeys: 3, noNullPrototype: true });
const reason = fc.option(word, { nil: null });
const inputs = record(fc.record({ value: fc.double({ min: 0, max: 1e9, noNaN: true }), reason }));
const required = { noNullPrototype: true } as const;

/** All fields of `base`, and any of `extra`. */
function withOptional<A, B>(
  base: { [K in keyof A]: fc.Arbitrary<A[K]> },
  extra: { [K in keyof B]: fc.Arbitrary<B[K]> },
) {
  const all = { ...base, ...extra } as Record<string, fc.Arbitrary<unknown>>;
  const keys = Object.keys(base);
  return fc.record(all, { requiredKeys: keys, noNullPrototype: true }) as fc.Arbitrary<A & Partial<B>>;
}

const size = withOptional(
  {},
  { vcpus: fc.integer({ min: 1, max: 128 }), memoryGib: amount(1000), memoryReservation: share },
);
const party = withOptional({ name: word }, { contact: word, email: word, address: word });
const uses = fc.array(id, { maxLength: 2 });

const hostGroup = fc.record(
  {
    server: id,
    cpu: id,
    cpus: fc.integer({ min: 1, max: 8 }),
    memoryGib: amount(4096),
    count: fc.integer({ min: 1, max: 96 }),
  },
  required,
);

const storage = fc.oneof(
  fc.record(
    {
      kind: fc.constant('array' as const),
      protocol: fc.constantFrom('fc' as const, 'iscsi' as const, 'nfs' as const),
      array: id,
      arrays: fc.constantFrom(1 as const, 2 as const),
      drive: id,
      raid: id,
      drivesPerGroup: fc.integer({ min: 1, max: 64 }),
      ownership,
    },
    required,
  ),
  fc.record({ kind: fc.constant('vsan' as const), policy: id, drive: id, ownership }, required),
  fc.record({ kind: fc.constant('none' as const) }, required),
);

const platform = withOptional(
  {
    release: id,
    update: fc.option(fc.integer({ min: 0, max: 20 }), { nil: null }),
    edition: id,
    ownership,
    termYears: fc.constantFrom(1 as const, 3 as const, 5 as const),
    evc: fc.option(word, { nil: null }),
    stretched: fc.boolean(),
    vcenterHere: fc.boolean(),
    virtualDisks: fc.constantFrom('thin' as const, 'thick-lazy' as const, 'thick-eager' as const),
    admissionControl: fc.constantFrom('percentage' as const, 'slots' as const, 'off' as const),
  },
  { purchaseDate: date },
);

const hosts = withOptional(
  {
    groups: fc.array(hostGroup, { minLength: 1, maxLength: 3 }),
    use: fc.constantFrom('all' as const, 'fewest' as const),
    policy: fc.constantFrom('static' as const, 'repack-reprotect' as const, 'in-place-restart' as const),
    networkAdapter: id,
    repairContract: id,
    ownership,
  },
  { ftMachinesPerHost: fc.integer({ min: 0, max: 512 }), storageAdapter: id },
);

const network = withOptional(
  {
    layout: fc.constantFrom('minimum' as const, 'recommended' as const, 'converged' as const),
    ftLinkGbit: amount(100),
    vmotionLinkGbit: amount(100),
    ftDedicated: fc.boolean(),
    ftRoundTripMs: fc.option(share, { nil: null }),
    nsxSegments: fc.boolean(),
    lanSwitch: id,
    ownership,
  },
  { fcSwitch: id },
);

const site: fc.Arbitrary<Site> = withOptional(
  {
    name: word,
    inputs,
    users: fc.array(
      withOptional({ kind: id, count: fc.integer({ min: 0, max: 100_000 }) }, { internalErlang: share }),
      {
        maxLength: 3,
      },
    ),
    serviceNodes: withOptional(
      { profile: id, protection, uses, nativeRedundancy: fc.boolean() },
      { count: fc.integer({ min: 1, max: 124 }), size },
    ),
    companions: fc.array(
      withOptional({ profile: id, count: fc.integer({ min: 0, max: 500 }), uses }, { protection, size }),
      { maxLength: 3 },
    ),
    platform,
    hosts,
    storage,
    network,
  },
  { mediaServers: withOptional({ profile: id, protection }, { size }) },
);

const section = fc.constantFrom(...billSections);
const standing = fc.constantFrom(...standings);
const minor = fc.integer({ min: 0, max: 1_000_000_000 });

const customLine = withOptional(
  {
    id: fc.stringMatching(/^[a-z][a-z0-9_]{0,10}$/),
    section,
    description: word,
    quantity: fc.oneof(fc.double({ min: 0, max: 1e6, noNaN: true }), word),
    unit: fc.constantFrom('', 'd', 'h'),
    term: fc.constantFrom('once' as const, 'year' as const),
    standing,
  },
  { vendor: word, part: word, unitPriceMinor: minor, price: word, discountShare: share, alternativeTo: word, need: id },
);

const criteria = { vendor: word, section, category: word, line: word };
const rate = fc.record({ from: fc.constant('USD'), rate: amount(100), date, source: word }, required);

const keptPrice = fc.record(
  {
    id: word,
    part: word,
    vendor: word,
    description: word,
    category: word,
    unit: word,
    minor,
    currency: fc.constantFrom('EUR', 'SEK'),
    termMonths: fc.integer({ min: 0, max: 60 }),
    validFrom: fc.option(date, { nil: null }),
    validTo: fc.option(date, { nil: null }),
    source: word,
  },
  required,
);

const priceBook = fc.record(
  {
    id: word,
    name: word,
    kind: fc.constantFrom('distributor' as const, 'own' as const),
    date,
    prices: fc.array(keptPrice, { maxLength: 3 }),
  },
  required,
);

const bill = fc.record(
  {
    customLines: fc.uniqueArray(customLine, { maxLength: 3, selector: (line) => line.id.toLowerCase() }),
    discounts: fc.array(withOptional({ share, reason: word }, criteria), { maxLength: 2 }),
    lines: fc.array(fc.record({ line: word, standing }, required), { maxLength: 2 }),
    priceBooks: fc.uniqueArray(priceBook, { maxLength: 2, selector: ({ id: own }) => own.toLowerCase() }),
    exchangeRates: fc.array(rate, { maxLength: 2 }),
    prices: record(fc.record({ minor, reason: word }, required)),
    exchangeRate: fc.option(rate, { nil: null }),
  },
  required,
);

const revisionLine = fc.record(
  {
    id: word,
    description: word,
    quantity: fc.double({ min: 0, max: 1e6, noNaN: true }),
    unit: word,
    unitNetMinor: fc.option(minor, { nil: null }),
    totalMinor: fc.option(minor, { nil: null }),
    term: fc.constantFrom('once' as const, 'year' as const),
    standing,
  },
  required,
);

const revision = fc.record(
  {
    revision: fc.integer({ min: 1, max: 100 }),
    date,
    note: word,
    currency: fc.constantFrom('EUR', 'SEK'),
    lines: fc.array(revisionLine, { maxLength: 3 }),
  },
  required,
);

const vat = fc.record(
  { share, sections: fc.array(fc.record({ section, share }, required), { maxLength: 2 }) },
  required,
);

const quote = withOptional(
  {
    number: word,
    validDays: fc.integer({ min: 0, max: 365 }),
    contacts: fc.array(fc.record({ role: word, party }, required), { maxLength: 2 }),
    terms: word,
    vat: fc.option(vat, { nil: null }),
    rounding: fc.constantFrom('unit' as const, 'line' as const),
    revisions: fc.array(revision, { maxLength: 2 }),
  },
  { validUntil: date },
);

const review = withOptional(
  {
    code: id,
    site: fc.option(word, { nil: null }),
    subject: word,
    decision: fc.constantFrom('accepted' as const, 'dismissed' as const),
    reason: word,
  },
  { by: word, date },
);

const change = withOptional(
  { name: word, value: fc.oneof(fc.integer(), fc.boolean(), word) },
  { site: word.filter((text) => text.length <= 60) },
);
/** Each builds on the one before it, or on the project. */
const scenarios = fc
  .array(withOptional({ name: word, changes: fc.array(change, { maxLength: 3 }) }, { note: word, author: word }), {
    maxLength: 3,
  })
  .map((list) => list.map((each, i) => ({ ...each, id: `s${i}`, ...(i % 2 === 1 ? { basedOn: `s${i - 1}` } : {}) })));

export const arbitraryProject: fc.Arbitrary<Project> = withOptional(
  {
    formatVersion: fc.constant(1 as const),
    name: word,
    date,
    revision: fc.integer({ min: 1, max: 10_000 }),
    customer: party,
    partner: fc.option(party, { nil: null }),
    currency: fc.constantFrom('EUR', 'SEK', 'USD'),
    mxOneRelease: id,
    inputs,
    assumptions: record(fc.record({ confirmed: fc.constant(true as const), reason: word }, required)),
    sites: fc.uniqueArray(site, { minLength: 1, maxLength: 3, selector: ({ name: own }) => own.toLowerCase() }),
    bill,
    quote,
    inside: fc.record(
      {
        costs: fc.array(withOptional({ reason: word }, { ...criteria, share, unitCostMinor: minor }), { maxLength: 2 }),
      },
      required,
    ),
    reviews: fc.array(review, { maxLength: 2 }),
    catalogue: fc.option(
      fc.record(
        { version: id, entries: record(record(fc.dictionary(name, fc.integer(), { noNullPrototype: true }))) },
        required,
      ),
      { nil: null },
    ),
  },
  { scenarios },
);
