/** The three books of the planner: one host kind, one site, the whole project. Loaded once; a faulty book is a defect. */
import { availabilitySolvers, type AvailabilityContext } from '../availability/stage.ts';
import { assert } from '../base/assert.ts';
import { once } from '../base/once.ts';
import type { BillContext } from '../bill/context.ts';
import { billSolvers } from '../bill/stage.ts';
import { demandSolvers, type DemandContext } from '../demand/stage.ts';
import { loadBook, type Book } from '../engine/book.ts';
import type { Chapter, Solver } from '../engine/definition.ts';
import { licencesSolvers, type LicencesContext } from '../licences/stage.ts';
import { machinesSolvers, type MachinesContext } from '../machines/stage.ts';
import { availabilityChapter } from '../method/availability.ts';
import { projectBillChapter, siteBillChapter } from '../method/bill.ts';
import type { MethodChapter } from '../method/chapter.ts';
import { compatibilityChapter } from '../method/compatibility.ts';
import { demandChapter } from '../method/demand.ts';
import { hostChapter, hostsChapter } from '../method/hosts.ts';
import { licencesChapter } from '../method/licences.ts';
import { machinesChapter } from '../method/machines.ts';
import { networkChapter } from '../method/network.ts';
import { storageChapter } from '../method/storage.ts';
import { networkSolvers, type NetworkContext } from '../network/stage.ts';
import { placementSolvers, type PlacementContext } from '../placement/stage.ts';
import { storageSolvers, type StorageContext } from '../storage/stage.ts';

/** What the solvers of a site read and leave behind. */
export type SiteStages = DemandContext &
  MachinesContext &
  PlacementContext &
  StorageContext &
  NetworkContext &
  LicencesContext &
  AvailabilityContext;

export type HostBook = Book<null>;
export type SiteBook = Book<SiteStages>;
export type ProjectBook = Book<BillContext>;

const withSolvers = <Context>(chapter: MethodChapter, solvers: readonly Solver<Context>[] = []): Chapter<Context> => ({
  ...chapter,
  solvers,
});

function load<Context>(chapters: readonly Chapter<Context>[]): Book<Context> {
  const book = loadBook(chapters);
  assert(
    book.ok,
    book.ok ? '' : `method book: ${book.error.map(({ name, message }) => `${name} ${message}`).join('; ')}`,
  );
  return book.value;
}

// The books are constants: made at first use, kept for ever.

export const hostBook: () => HostBook = once(() => load<null>([withSolvers(hostChapter)]));

export const siteBook: () => SiteBook = once(() =>
  load<SiteStages>([
    withSolvers<SiteStages>(demandChapter, demandSolvers),
    withSolvers<SiteStages>(machinesChapter, machinesSolvers),
    withSolvers<SiteStages>(compatibilityChapter),
    withSolvers<SiteStages>(hostsChapter, placementSolvers),
    withSolvers<SiteStages>(storageChapter, storageSolvers),
    withSolvers<SiteStages>(networkChapter, networkSolvers),
    withSolvers<SiteStages>(licencesChapter, licencesSolvers),
    withSolvers<SiteStages>(costTerms),
    withSolvers<SiteStages>(siteBillChapter),
    withSolvers<SiteStages>(availabilityChapter, availabilitySolvers),
  ]),
);

/** What a site's licence choice shares with the bill of the project. */
const costTermNames = ['bill.horizonYears', 'bill.snsShare', 'bill.escalationPerYear', 'bill.discountRatePerYear'];

/** Terms of the cost comparison that a site's licence choice reads too. */
const costTerms: MethodChapter = {
  id: 'cost-terms',
  title: 'Terms of the cost comparison',
  intro: 'The same terms as in the chapter “Bill”.',
  quantities: projectBillChapter.quantities.filter(({ name }) => costTermNames.includes(name)),
};

export const projectBook: () => ProjectBook = once(() =>
  load<BillContext>([withSolvers(projectBillChapter, billSolvers)]),
);

/** Every chapter of the method, in the order in which the planner uses them. */
export const methodChapters: readonly MethodChapter[] = [
  demandChapter,
  machinesChapter,
  compatibilityChapter,
  hostChapter,
  hostsChapter,
  storageChapter,
  networkChapter,
  licencesChapter,
  availabilityChapter,
  siteBillChapter,
  projectBillChapter,
];
