/** The registry of topics: what the rail shows, in the order the plan is made. A new screen is a folder and a line here. */
import { lazy, type ComponentType } from 'react';
import type { FindingStage } from '../../shared/model/finding.ts';
import type { Topic } from '../../shared/ipc/signals.ts';
import type { Plan } from '../../shared/planner/plan.ts';
import { StartScreen } from '../screens/start/start-screen.tsx';

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
function later(load: () => Promise<ComponentType>): Pick<TopicEntry, 'Screen' | 'fetch'> {
  let loading: Promise<{ default: ComponentType }> | null = null;
  const fetch = (): Promise<{ default: ComponentType }> => (loading ??= load().then((Screen) => ({ default: Screen })));
  return { Screen: lazy(fetch), fetch };
}

export const topicEntries: readonly TopicEntry[] = [
  { topic: 'start', Screen: StartScreen },
  {
    topic: 'customer',
    ...later(async () => (await import('../screens/customer/customer-screen.tsx')).CustomerScreen),
    stages: ['project'],
  },
  {
    topic: 'demand',
    ...later(async () => (await import('../screens/demand/demand-screen.tsx')).DemandScreen),
    stages: ['demand'],
  },
  {
    topic: 'machines',
    ...later(async () => (await import('../screens/machines/machines-screen.tsx')).MachinesScreen),
    count: (plan) => plan.sites.reduce((sum, site) => sum + site.machines.length, 0),
    stages: ['machines'],
  },
  {
    topic: 'hosts',
    ...later(async () => (await import('../screens/hosts/hosts-screen.tsx')).HostsScreen),
    count: (plan) => plan.quantities.get('project.hosts'),
    stages: ['placement'],
  },
  {
    topic: 'compatibility',
    ...later(async () => (await import('../screens/compatibility/compatibility-screen.tsx')).CompatibilityScreen),
    stages: ['compatibility'],
  },
  {
    topic: 'storage',
    ...later(async () => (await import('../screens/storage/storage-screen.tsx')).StorageScreen),
    stages: ['storage'],
  },
  {
    topic: 'network',
    ...later(async () => (await import('../screens/network/network-screen.tsx')).NetworkScreen),
    stages: ['network'],
  },
  {
    topic: 'licences',
    ...later(async () => (await import('../screens/licences/licences-screen.tsx')).LicencesScreen),
    stages: ['licences'],
  },
  {
    topic: 'bill',
    ...later(async () => (await import('../screens/bill/bill-screen.tsx')).BillScreen),
    stages: ['bill'],
  },
  {
    topic: 'availability',
    ...later(async () => (await import('../screens/availability/availability-screen.tsx')).AvailabilityScreen),
    stages: ['availability'],
  },
  {
    topic: 'scenarios',
    ...later(async () => (await import('../screens/scenarios/scenarios-screen.tsx')).ScenariosScreen),
    count: (plan) => plan.project.scenarios?.length ?? 0,
  },
  {
    topic: 'workbench',
    ...later(async () => (await import('../screens/workbench/workbench-screen.tsx')).WorkbenchScreen),
  },
  { topic: 'report', ...later(async () => (await import('../screens/report/report-screen.tsx')).ReportScreen) },
];

/** Fetches every screen, so that the way from topic to topic is never waited for. */
export function fetchTopics(): void {
  for (const { fetch } of topicEntries) void fetch?.();
}

/** The topic a finding is mended on. */
export function topicOfStage(stage: FindingStage): Topic {
  return topicEntries.find(({ stages }) => stages?.includes(stage) === true)?.topic ?? 'compatibility';
}
