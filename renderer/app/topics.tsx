/** The registry of topics: what the rail shows, in the order the plan is made. A new screen is a folder and a line here. */
import type { ComponentType } from 'react';
import type { FindingStage } from '../../shared/model/finding.ts';
import type { Topic } from '../../shared/ipc/signals.ts';
import type { Plan } from '../../shared/planner/plan.ts';
import { StartScreen } from '../screens/start/start-screen.tsx';
import { later } from './later.tsx';

export interface TopicEntry {
  readonly topic: Topic;
  readonly Screen: ComponentType;
  /** Fetches the screen before it is gone to; none where it is part of the first bundle. */
  readonly fetch?: () => Promise<unknown>;
  /** The count beside the topic's name. */
  readonly count?: (plan: Plan) => number;
  /** Stages whose findings mark the topic. */
  readonly stages?: readonly FindingStage[];
}

/** A screen that is not part of the first bundle: the start screen must not wait for it. */
function screenLater(load: () => Promise<ComponentType>): Pick<TopicEntry, 'Screen' | 'fetch'> {
  const { Part, fetch } = later(load);
  return { Screen: Part, fetch };
}

export const topicEntries: readonly TopicEntry[] = [
  { topic: 'start', Screen: StartScreen },
  {
    topic: 'customer',
    ...screenLater(async () => (await import('../screens/customer/customer-screen.tsx')).CustomerScreen),
    stages: ['project'],
  },
  {
    topic: 'demand',
    ...screenLater(async () => (await import('../screens/demand/demand-screen.tsx')).DemandScreen),
    stages: ['demand'],
  },
  {
    topic: 'machines',
    ...screenLater(async () => (await import('../screens/machines/machines-screen.tsx')).MachinesScreen),
    count: (plan) => plan.sites.reduce((sum, site) => sum + site.machines.length, 0),
    stages: ['machines'],
  },
  {
    topic: 'hosts',
    ...screenLater(async () => (await import('../screens/hosts/hosts-screen.tsx')).HostsScreen),
    count: (plan) => plan.quantities.get('project.hosts'),
    stages: ['placement'],
  },
  {
    topic: 'compatibility',
    ...screenLater(async () => (await import('../screens/compatibility/compatibility-screen.tsx')).CompatibilityScreen),
    stages: ['compatibility'],
  },
  {
    topic: 'storage',
    ...screenLater(async () => (await import('../screens/storage/storage-screen.tsx')).StorageScreen),
    stages: ['storage'],
  },
  {
    topic: 'network',
    ...screenLater(async () => (await import('../screens/network/network-screen.tsx')).NetworkScreen),
    stages: ['network'],
  },
  {
    topic: 'licences',
    ...screenLater(async () => (await import('../screens/licences/licences-screen.tsx')).LicencesScreen),
    stages: ['licences'],
  },
  {
    topic: 'bill',
    ...screenLater(async () => (await import('../screens/bill/bill-screen.tsx')).BillScreen),
    stages: ['bill'],
  },
  {
    topic: 'availability',
    ...screenLater(async () => (await import('../screens/availability/availability-screen.tsx')).AvailabilityScreen),
    stages: ['availability'],
  },
  {
    topic: 'scenarios',
    ...screenLater(async () => (await import('../screens/scenarios/scenarios-screen.tsx')).ScenariosScreen),
    count: (plan) => plan.project.scenarios?.length ?? 0,
  },
  {
    topic: 'workbench',
    ...screenLater(async () => (await import('../screens/workbench/workbench-screen.tsx')).WorkbenchScreen),
  },
  { topic: 'report', ...screenLater(async () => (await import('../screens/report/report-screen.tsx')).ReportScreen) },
];

/** Fetches every screen, so that the way from topic to topic is never waited for. */
export function fetchTopics(): void {
  for (const { fetch } of topicEntries) void fetch?.();
}

export async function fetchTopic(topic: Topic): Promise<void> {
  await topicEntries.find((entry) => entry.topic === topic)?.fetch?.();
}

/** The topic a finding is mended on. */
export function topicOfStage(stage: FindingStage): Topic {
  return topicEntries.find(({ stages }) => stages?.includes(stage) === true)?.topic ?? 'compatibility';
}
