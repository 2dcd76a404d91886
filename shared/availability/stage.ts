/** Solver of the availability chapter: builds the model's input from the plan and reads its answers. */
import type { Read, Solver } from '../engine/definition.ts';
import type { ServiceNodeWish, Site } from '../model/project.ts';
import type { StageReason } from '../model/solver-reason.ts';
import type {
  AvailabilityComparison,
  AvailabilityEstimate,
  ComparisonInput,
  ProtectionKind,
  SharedPart,
} from './input.ts';
import { minutesPerYear } from './input.ts';
import { compareProtections, keyMeasures, maintenanceExposure, protectedBy, type KeyMeasures } from './model.ts';

export interface AvailabilityContext {
  readonly site: Site;
  availability: AvailabilityComparison;
}

const inputs = [
  'hosts.count',
  'hosts.forReprotect',
  'hosts.forRestart',
  'network.reprotectTime',
  'hosts.standbySharing',
  'demand.serviceNodes',
  'demand.nodesPerStandby',
  'availability.hostHardwareMtbf',
  'availability.hypervisorMtbf',
  'availability.hypervisorRestart',
  'availability.hostRepair',
  'availability.guestMtbf',
  'availability.guestCoverage',
  'availability.guestAutoRestart',
  'availability.guestManualRestart',
  'availability.haRestart',
  'availability.haCoverage',
  'availability.manualRestart',
  'availability.ftCoverage',
  'availability.commonCauseShare',
  'availability.commonCauseRecovery',
  'availability.sanAvailability',
  'availability.sanRepair',
  'availability.vsanAvailability',
  'availability.vsanRepair',
  'availability.fabricMtbf',
  'availability.fabricRepair',
  'availability.lanMtbf',
  'availability.lanRepair',
  'availability.siteAvailability',
  'availability.siteRepair',
  'availability.nativeSwitchover',
  'availability.erlangPerNode',
  'availability.holdingTime',
  'availability.guestRestartsPerYear',
  'availability.guestRestartHours',
  'availability.sharedOutagesPerYear',
  'availability.sharedOutageHours',
  'availability.hostMaintenancesPerYear',
  'availability.hostMaintenanceHours',
] as const;

/** Outputs that ask for more than the protection the Service Nodes have. */
const beyondChosen = [
  'availability.maintenanceExposure',
  'availability.hostLayerMaintained',
  'availability.ftDowntime',
  'availability.haDowntime',
  'availability.singleDowntime',
  'availability.nativeDowntime',
];

const minutesPerHour = 60;
/** A re-protection so quick that the chain need not be stiffer: one second [h]. */
const shortestReprotectHours = 1 / 3600;

const availability: Solver<AvailabilityContext> = {
  id: 'availability',
  title: 'Availability model',
  why: 'Markov chains for the host layer of each protection, blocks in series for the rest.',
  source: 'av:62',
  inputs,
  after: ['machine-table', 'placement'],
  run: (read, context, isWanted) => {
    const { site } = context;
    const input = comparisonInput(read, site);
    if (!beyondChosen.some(isWanted)) return chosenResults(chosenAlone(read, site, input));
    const comparison = standbyCounted(read, site, compareProtections(input));
    context.availability = comparison;
    const chosen = estimateFor(site.serviceNodes, comparison);
    const rounds = {
      perHostYear: read('availability.hostMaintenancesPerYear'),
      hoursEach: read('availability.hostMaintenanceHours'),
    };
    const hostLayer = hostLayerOf(chosen);
    const maintained = maintenanceExposure(protectedBy(input, chosen.kind), rounds, hostLayer);
    return {
      ...chosenResults({ ...chosen, hostLayerUnavailability: hostLayer }),
      'availability.maintenanceExposure': maintained?.exposedRatio ?? 0,
      'availability.hostLayerMaintained': (maintained?.hostLayerUnavailability ?? hostLayer) * minutesPerYear,
      'availability.ftDowntime': comparison.ft?.userMinutesPerYear ?? 0,
      'availability.haDowntime': comparison.ha.userMinutesPerYear,
      'availability.singleDowntime': comparison.single.userMinutesPerYear,
      'availability.nativeDowntime': comparison.native.userMinutesPerYear,
    };
  },
  reason: ({ availability: comparison, site }): StageReason | undefined => {
    const chosen = estimateFor(site.serviceNodes, comparison);
    const [largest] = Object.entries(chosen.blocks).sort(([, a], [, b]) => b.criticality - a.criticality);
    if (largest === undefined) return undefined;
    const [block, { criticality: share }] = largest;
    return { code: 'largest-block', figures: { block, share } };
  },
};

export const availabilitySolvers: readonly Solver<AvailabilityContext>[] = [availability];

/**
 * The estimate that belongs to the Service Nodes' protection; FT on a lone host counts as a single host.
 *
 * Under HA or FT MX-ONE's own redundancy adds nothing that is counted: Mitel has it left out there.
 */
export const estimateFor = (serviceNodes: Protected, comparison: AvailabilityComparison): AvailabilityEstimate =>
  comparison[kindFor(serviceNodes, comparison.ft !== null)] ?? comparison.single;

type Protected = Pick<ServiceNodeWish, 'protection' | 'nativeRedundancy'>;

function kindFor({ protection, nativeRedundancy }: Protected, canBePaired: boolean): ProtectionKind {
  if (protection === 'ft') return canBePaired ? 'ft' : 'single';
  if (protection === 'ha') return 'ha';
  return nativeRedundancy ? 'native' : 'single';
}

/** Key measures of what `estimateFor` finds, without solving the protections it is compared with. */
function chosenAlone(read: Read, site: Site, input: ComparisonInput): KeyMeasures {
  const kind = kindFor(site.serviceNodes, input.cluster.hosts >= 2);
  return keyMeasures(input, isStandbyUseless(read, site) ? 'single' : kind);
}

const hostLayerOf = ({ blocks }: AvailabilityEstimate): number => blocks['hostLayer']?.unavailability ?? 0;

const chosenResults = (chosen: KeyMeasures): Readonly<Record<string, number>> => ({
  'availability.unavailability': chosen.userUnavailability,
  'availability.nines': chosen.nines ?? 0,
  'availability.outagesPerYear': chosen.failuresPerYear,
  'availability.hostLayerUnavailability': chosen.hostLayerUnavailability,
  'availability.droppedCallsPerYear': chosen.droppedCallsPerNodeYear,
  'availability.coveredFailoversPerYear': chosen.coveredFailoversPerNodeYear,
  'availability.plannedPerYear': chosen.plannedMinutesPerYear,
});

function comparisonInput(read: Read, site: Site): ComparisonInput {
  const hosts = Math.max(1, read('hosts.count'));
  const live = (name: string, least: number): number => Math.min(hosts, Math.max(least, read(name)));
  return {
    host: {
      mtbfHardwareHours: read('availability.hostHardwareMtbf'),
      mttrHardwareHours: read('availability.hostRepair'),
      mtbfHypervisorHours: read('availability.hypervisorMtbf'),
      hypervisorDownHours: read('availability.hypervisorRestart'),
    },
    cluster: {
      hosts,
      beta: read('availability.commonCauseShare'),
      commonCauseHours: read('availability.commonCauseRecovery'),
    },
    protection: {
      coverage: read('availability.ftCoverage'),
      reprotectHours: Math.max(shortestReprotectHours, read('network.reprotectTime') / minutesPerHour),
      haHours: read('availability.haRestart'),
      haCoverage: read('availability.haCoverage'),
      manualHours: read('availability.manualRestart'),
      hostsForReprotect: live('hosts.forReprotect', 2),
      hostsForRestart: live('hosts.forRestart', 1),
      switchHours: read('availability.nativeSwitchover'),
      regularServers: Math.max(1, read('demand.nodesPerStandby')),
      virtual: standbyPlanned(site),
    },
    software: {
      mtbfHours: read('availability.guestMtbf'),
      coverage: read('availability.guestCoverage'),
      autoHours: read('availability.guestAutoRestart'),
      manualHours: read('availability.guestManualRestart'),
    },
    shared: sharedParts(read, site),
    nodes: {
      count: Math.max(1, read('demand.serviceNodes')),
      erlangPerNode: read('availability.erlangPerNode'),
      holdingSeconds: read('availability.holdingTime'),
    },
    planned: {
      guestRestartsPerYear: read('availability.guestRestartsPerYear'),
      guestRestartHours: read('availability.guestRestartHours'),
      sharedOutagesPerYear: read('availability.sharedOutagesPerYear'),
      sharedOutageHours: read('availability.sharedOutageHours'),
    },
  };
}

/** Whether MX-ONE's own redundancy is what protects the nodes planned here. */
const standbyPlanned = ({ serviceNodes }: Site): boolean =>
  serviceNodes.nativeRedundancy && serviceNodes.protection === 'none';

/** A standby beside a server it stands by for is none: a host failure then leaves what it leaves on a single host. */
const isStandbyUseless = (read: Read, site: Site): boolean => standbyPlanned(site) && read('hosts.standbySharing') > 1;

function standbyCounted(read: Read, site: Site, comparison: AvailabilityComparison): AvailabilityComparison {
  if (!isStandbyUseless(read, site)) return comparison;
  return { ...comparison, native: { ...comparison.single, kind: 'native' } };
}

/** Array or vSAN and their fabric stop the machines, so a restart follows their repair; the LAN only cuts the traffic. */
function sharedParts(read: Read, site: Site): readonly SharedPart[] {
  const tail = read('availability.haRestart');
  const parts: SharedPart[] = [];
  if (site.storage.kind !== 'none') {
    const onStorage: readonly ProtectionKind[] = [
      'ft',
      'ha',
      'single',
      ...(standbyPlanned(site) ? ['native' as const] : []),
    ];
    const datastore = site.storage.kind === 'vsan' ? 'vsan' : 'san';
    parts.push({
      name: datastore,
      availability: read(`availability.${datastore}Availability`),
      mttrHours: read(`availability.${datastore}Repair`),
      restartTailHours: tail,
      kinds: onStorage,
    });
    parts.push({
      name: 'fabric',
      mtbfHours: read('availability.fabricMtbf'),
      mttrHours: read('availability.fabricRepair'),
      restartTailHours: tail,
      kinds: onStorage,
    });
  }
  parts.push({
    name: 'lan',
    mtbfHours: read('availability.lanMtbf'),
    mttrHours: read('availability.lanRepair'),
    restartTailHours: 0,
  });
  const siteAvailability = read('availability.siteAvailability');
  if (siteAvailability < 1) {
    parts.push({
      name: 'site',
      availability: siteAvailability,
      mttrHours: read('availability.siteRepair'),
      restartTailHours: tail,
    });
  }
  return parts;
}
