/** Solver of the availability chapter: builds the model's input from the plan and reads its answers. */
import { once } from '../base/once.ts';
import type { Read, Solver } from '../engine/definition.ts';
import type { ServiceNodeWish, Site } from '../model/project.ts';
import type {
  AvailabilityComparison,
  AvailabilityEstimate,
  ComparisonInput,
  ProtectionKind,
  SharedPart,
} from './input.ts';
import { minutesPerYear } from './input.ts';
import { compareProtections, maintenanceExposure, protectedBy } from './model.ts';

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
  run: (read, context) => {
    const input = comparisonInput(read, context.site);
    const comparison = standbyCounted(read, context.site, compareProtections(input));
    context.availability = comparison;
    const chosen = estimateFor(context.site.serviceNodes, comparison);
    const hostLayer = chosen.blocks['hostLayer']?.unavailability ?? 0;
    const rounds = {
      perHostYear: read('availability.hostMaintenancesPerYear'),
      hoursEach: read('availability.hostMaintenanceHours'),
    };
    const maintained = once(() => maintenanceExposure(protectedBy(input, chosen.kind), rounds, hostLayer));
    // What nobody asks for is not solved.
    return {
      'availability.unavailability': chosen.userUnavailability,
      'availability.nines': chosen.nines ?? 0,
      'availability.outagesPerYear': chosen.failuresPerYear,
      'availability.hostLayerUnavailability': hostLayer,
      get 'availability.maintenanceExposure'() {
        return maintained()?.exposedRatio ?? 0;
      },
      get 'availability.hostLayerMaintained'() {
        return (maintained()?.hostLayerUnavailability ?? hostLayer) * minutesPerYear;
      },
      'availability.droppedCallsPerYear': chosen.droppedCallsPerNodeYear,
      'availability.coveredFailoversPerYear': chosen.coveredFailoversPerNodeYear,
      'availability.plannedPerYear': chosen.plannedMinutesPerYear,
      get 'availability.ftDowntime'() {
        return comparison.ft?.userMinutesPerYear ?? 0;
      },
      get 'availability.haDowntime'() {
        return comparison.ha.userMinutesPerYear;
      },
      get 'availability.singleDowntime'() {
        return comparison.single.userMinutesPerYear;
      },
      get 'availability.nativeDowntime'() {
        return comparison.native.userMinutesPerYear;
      },
    };
  },
  reason: ({ availability: comparison, site }) => {
    const chosen = estimateFor(site.serviceNodes, comparison);
    const [largest] = Object.entries(chosen.blocks).sort(([, a], [, b]) => b.criticality - a.criticality);
    return largest === undefined ? undefined : `largest contribution: ${largest[0]}`;
  },
};

export const availabilitySolvers: readonly Solver<AvailabilityContext>[] = [availability];

/**
 * The estimate that belongs to the Service Nodes' protection; FT on a lone host counts as a single host.
 *
 * Under HA or FT MX-ONE's own redundancy adds nothing that is counted: Mitel has it left out there.
 */
export function estimateFor(
  { protection, nativeRedundancy }: Pick<ServiceNodeWish, 'protection' | 'nativeRedundancy'>,
  comparison: AvailabilityComparison,
): AvailabilityEstimate {
  if (protection === 'ft') return comparison.ft ?? comparison.single;
  if (protection === 'ha') return comparison.ha;
  return nativeRedundancy ? comparison.native : comparison.single;
}

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
function standbyCounted(read: Read, site: Site, comparison: AvailabilityComparison): AvailabilityComparison {
  if (!standbyPlanned(site) || read('hosts.standbySharing') <= 1) return comparison;
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
