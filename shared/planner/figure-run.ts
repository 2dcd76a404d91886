/**
 * A few figures of a project at many values of the same inputs: what sweeps, draws and maps ask for.
 *
 * The project is planned once in full. After that only what the figures rest on and the inputs touch runs again, on
 * the same slots, and no plan is built. The figures are those of `planProject` to the last bit.
 */
import { assert, required } from '../base/assert.ts';
import { siteReads } from '../bill/stage.ts';
import type { BillContext } from '../bill/context.ts';
import type { Book } from '../engine/book.ts';
import { runSteps } from '../engine/run.ts';
import { sliceOf, type Slice } from '../engine/slice.ts';
import type { Bill } from '../model/bill.ts';
import { hostBook, projectBook, siteBook, type SiteStages } from './method-book.ts';
import { runProject } from './plan-project.ts';
import type { PreparedProject } from './prepare.ts';
import { placesOf, type Variation } from './variation.ts';

/** Names of the quantities that are read, in the project and in each of its sites. */
export interface FigureNeeds {
  readonly project: readonly string[];
  readonly site: readonly string[];
}

interface Read {
  /** Value of a quantity in its own unit; asking for one that is not among the needs is a defect. */
  readonly get: (name: string) => number;
}

/** The part of a Plan that figures are read from. */
export interface FigureSource {
  readonly quantities: Read;
  readonly sites: readonly { readonly quantities: Read }[];
  readonly bill: Pick<Bill, 'currency' | 'lines'>;
}

/** An input that is moved: of one site, or with null of every site and the project. */
export type FigureInput = Omit<Variation, 'value'>;

export interface FigureRun {
  /** Whether the figures rest on an input at all, by its place among the moved; the value of one they do not is not read. */
  readonly reads: (input: number) => boolean;
  /** The figures at values of the moved inputs, in their order and in their own units; they hold until the next call. */
  readonly at: (values: ArrayLike<number>) => FigureSource;
}

/** Plans once on top of `variation`, to give figures at values of `moved` from then on. */
export function figureRun(
  prepared: PreparedProject,
  variation: readonly Variation[],
  moved: readonly FigureInput[],
  needs: FigureNeeds,
): FigureRun {
  const { sites, billing, slots } = runProject(prepared, variation);
  const movedHere = (site: string | null): readonly string[] =>
    moved.filter((each) => each.site === null || each.site === site).map(({ name }) => name);
  const fixed = [...variation, ...moved];
  const parts: Part[] = [];
  const writes: Write[] = [];
  const addWrites = <Context>(
    book: Book<Context>,
    into: Float64Array,
    site: string | null,
    isNeeded: (name: string) => boolean,
  ): void => {
    for (const [name, write] of writesTo(book, into, site, moved, fixed)) if (isNeeded(name)) writes.push(write);
  };

  const ofProject = projectBook();
  const project = sliceOf(ofProject, { figures: needs.project, changing: movedHere(null), solversTouched: 'all' });
  const isBilled = project.solvers.has('bill');
  const readsOf = siteReads(prepared.customLines);
  const fromSites = [...project.solvers].map((id) => required(readsOf[id], id));
  const sources = sites.map(({ context, slots: siteSlots }) => {
    const name = context.site.name;
    const hosts = hostBook();
    const here = movedHere(name);
    const movesHosts = here.some((each) => placesOf(hosts).has(each));
    if (movesHosts)
      for (const { values } of context.hostKinds) {
        addWrites(hosts, values.slots, name, () => true);
        parts.push({ run: () => runSteps(hosts.steps, values.slots, null) });
      }
    const slice = sliceOf<SiteStages>(siteBook(), {
      figures: [...needs.site, ...fromSites.flatMap(({ quantities }) => quantities)],
      solvers: fromSites.flatMap(({ solvers }) => solvers),
      changing: here,
      // The host chapter is read through the context.
      ...(movesHosts ? { solversTouched: 'all' } : {}),
    });
    addWrites(siteBook(), siteSlots, name, (each) => slice.needed.has(each));
    parts.push({ run: () => runSteps(slice.steps, siteSlots, context as SiteStages) });
    return { context, get: readerOf(siteBook(), slice, siteSlots) };
  });

  const billed = sources.map(({ context: { site, hostKinds, placement, licences }, get }) => {
    return { site, hostKinds, placement, licences, get };
  });
  const context: BillContext = Object.assign(billing, { sites: billed });
  addWrites(ofProject, slots, null, (each) => project.needed.has(each));
  const source: FigureSource = {
    quantities: { get: readerOf(ofProject, project, slots) },
    sites: sources.map(({ get }) => ({ quantities: { get } })),
    get bill() {
      assert(isBilled, 'the bill is not among the needs');
      return context.priced;
    },
  };
  const read = new Set(writes.map(({ index }) => index));
  const at = (values: ArrayLike<number>): FigureSource => {
    for (const { place, index, into, factor } of writes) into[place] = (values[index] as number) * factor;
    for (const { run } of parts) run();
    sources.forEach(({ context: { placement, licences } }, i) =>
      Object.assign(billed[i] as object, { placement, licences }),
    );
    runSteps(project.steps, slots, context);
    return source;
  };
  return { reads: (input) => read.has(input), at };
}

interface Part {
  readonly run: () => void;
}

interface Write {
  readonly into: Float64Array;
  readonly place: number;
  readonly factor: number;
  /** Which of the values. */
  readonly index: number;
}

/** As `variedSlots` lays a variation over slots: the last one for a name wins, a site's own beats a shared one. */
function writesTo<Context>(
  book: Book<Context>,
  into: Float64Array,
  site: string | null,
  moved: readonly FigureInput[],
  all: readonly FigureInput[],
): ReadonlyMap<string, Write> {
  const isOwn = (each: FigureInput): boolean => site !== null && each.site === site;
  const places = placesOf(book);
  const writes = new Map<string, Write>();
  for (const own of [false, true]) {
    moved.forEach((each, index) => {
      const place = places.get(each.name);
      if (place === undefined || (own ? !isOwn(each) : each.site !== null)) return;
      const isBeaten = !own && all.some((other) => isOwn(other) && other.name === each.name);
      if (!isBeaten) writes.set(each.name, { into, place: place.slot, factor: place.factor, index });
    });
  }
  return writes;
}

function readerOf<Context>(book: Book<Context>, { needed }: Slice<Context>, slots: Float64Array): Read['get'] {
  const places = new Map([...needed].map((name) => [name, required(book.places.get(name), name)]));
  return (name) => {
    const place = places.get(name);
    if (place === undefined) throw new Error(`Defect: ${name} is not among the needs`);
    return (slots[place.slot] as number) / place.factor;
  };
}
