/** The registry of topics: what the rail shows, in the order the plan is made. A new screen is a folder and a line here. */
import type { ComponentType } from 'react';
import type { FindingStage } from '../../shared/model/finding.ts';
import type { Topic } from '../../shared/ipc/signals.ts';
import type { Plan } from '../../shared/planner/plan.ts';
import { StartScreen } from '../screens/start/start-screen.tsx';
import { CustomerScreen } from '../screens/customer/customer-screen.tsx';
import { DemandScreen } from '../screens/demand/demand-screen.tsx';
import { CompatibilityScreen } from '../screens/compatibility/compatibility-screen.tsx';
import { MachinesScreen } from '../screens/machines/machines-screen.tsx';
import { HostsScreen } from '../screens/hosts/hosts-screen.tsx';
import { StorageScreen } from '../screens/storage/storage-screen.tsx';
import { NetworkScreen } from '../screens/network/network-screen.tsx';
import { LicencesScreen } from '../screens/licences/licences-screen.tsx';
import { BillScreen } from '../screens/bill/bill-screen.tsx';
import { ScenariosScreen } from '../screens/scenarios/scenarios-screen.tsx';
import { ReportScreen } from '../screens/report/report-screen.tsx';
import { WorkbenchScreen } from '../screens/workbench/workbench-screen.tsx';
import { AvailabilityScreen } from '../screens/availability/availability-screen.tsx';

export interface TopicEntry {
  readonly topic: Topic;
  readonly Screen: ComponentType;
  /** The count beside the topic's name. */
  readonly count?: (plan: Plan) => number;
  /** Stages whose findings mark the topic. */
  readonly stages?: readonly FindingStage[];
}

export const topicEntries: readonly TopicEntry[] = [
  { topic: 'start', Screen: StartScreen },
  { topic: 'customer', Screen: CustomerScreen, stages: ['project'] },
  { topic: 'demand', Screen: DemandScreen, stages: ['demand'] },
  {
    topic: 'machines',
    Screen: MachinesScreen,
    count: (plan) => plan.sites.reduce((sum, site) => sum + site.machines.length, 0),
    stages: ['machines'],
  },
  { topic: 'hosts', Screen: HostsScreen, count: (plan) => plan.quantities.get('project.hosts'), stages: ['placement'] },
  { topic: 'compatibility', Screen: CompatibilityScreen, stages: ['compatibility'] },
  { topic: 'storage', Screen: StorageScreen, stages: ['storage'] },
  { topic: 'network', Screen: NetworkScreen, stages: ['network'] },
  { topic: 'licences', Screen: LicencesScreen, stages: ['licences'] },
  { topic: 'bill', Screen: BillScreen, stages: ['bill'] },
  { topic: 'availability', Screen: AvailabilityScreen, stages: ['availability'] },
  { topic: 'scenarios', Screen: ScenariosScreen, count: (plan) => plan.project.scenarios?.length ?? 0 },
  { topic: 'workbench', Screen: WorkbenchScreen },
  { topic: 'report', Screen: ReportScreen },
];

/** The topic a finding is mended on. */
export function topicOfStage(stage: FindingStage): Topic {
  return topicEntries.find(({ stages }) => stages?.includes(stage) === true)?.topic ?? 'compatibility';
}
