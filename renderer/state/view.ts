/** Where the user is: topic, site, and the figures asked "why?" about, with the way back. Not part of the document. */
import { createStore, useStore as useZustand } from 'zustand';
import type { Topic } from '../../shared/ipc/signals.ts';

export interface Asked {
  readonly name: string;
  readonly site: string | null;
}

export interface View {
  readonly topic: Topic;
  /** Id of the scenario whose figures are shown; null = the project's own. One that has gone counts as null. */
  readonly scenario: string | null;
  /** Id of the scenario that the topic Scenarios shows in detail; null or one that has gone = the first. */
  readonly scenarioInDetail: string | null;
  /** Index of the site on show; topics of one site follow it. */
  readonly site: number;
  readonly isWhyOpen: boolean;
  /** Figures asked about, and the position among them. */
  readonly asked: readonly Asked[];
  readonly askedAt: number;
  readonly overlay: 'palette' | 'settings' | 'about' | 'shortcuts' | 'manual' | 'price-list' | null;
  /** Path of the field to put the cursor into once it is on the screen. */
  readonly wanted: string | null;
}

export const view = createStore<View>(() => ({
  topic: 'start',
  scenario: null,
  scenarioInDetail: null,
  site: 0,
  isWhyOpen: false,
  asked: [],
  askedAt: -1,
  overlay: null,
  wanted: null,
}));

export function useView<Part>(select: (state: View) => Part): Part {
  return useZustand(view, select);
}

export function goTo(topic: Topic): void {
  view.setState({ topic, overlay: null });
}

export function showScenario(scenario: string | null): void {
  view.setState({ scenario });
}

/** Opens a scenario in detail on its topic. */
export function goToScenario(scenarioInDetail: string): void {
  view.setState({ topic: 'scenarios', scenarioInDetail, overlay: null });
}

export function chooseScenario(scenarioInDetail: string): void {
  view.setState({ scenarioInDetail });
}

export function showSite(site: number): void {
  view.setState({ site });
}

export function showOverlay(overlay: View['overlay']): void {
  view.setState({ overlay });
}

/** Opens "Why?" for a figure; what was walked forward from here is forgotten. */
export function askWhy(name: string, site: string | null): void {
  view.setState(({ asked, askedAt }) => {
    const now = asked[askedAt];
    if (now?.name === name && now.site === site) return { isWhyOpen: true };
    const before = asked.slice(0, askedAt + 1).slice(-99);
    return { isWhyOpen: true, asked: [...before, { name, site }], askedAt: before.length };
  });
}

export function walkWhy(by: -1 | 1): void {
  view.setState(({ asked, askedAt }) => ({ askedAt: Math.max(0, Math.min(asked.length - 1, askedAt + by)) }));
}

export function toggleWhy(): void {
  view.setState(({ isWhyOpen }) => ({ isWhyOpen: !isWhyOpen }));
}

/** Topic on which the field of a path stands. */
export function topicOfPath(path: string): Topic {
  const field = path.replace(/^sites\[\d+\]\./, '');
  if (/^(bill|currency|quote)/.test(field)) return 'bill';
  if (/^(users|serviceNodes|mediaServers)/.test(field)) return 'demand';
  if (/^(companions|machines)/.test(field)) return 'machines';
  if (field === 'platform.virtualDisks') return 'storage';
  if (/^hosts/.test(field)) return 'hosts';
  if (/^platform/.test(field)) return field.includes('edition') ? 'licences' : 'hosts';
  if (/^storage/.test(field)) return 'storage';
  if (/^network/.test(field)) return 'network';
  const named = /^inputs\["(\w+)\./.exec(field)?.[1];
  return named === undefined ? 'customer' : topicOfQuantity(`${named}.`);
}

/** Topic a quantity belongs to. */
export function topicOfQuantity(name: string): Topic {
  const chapter = name.split('.')[0] ?? '';
  const topics: Readonly<Record<string, Topic>> = {
    demand: 'demand',
    machines: 'machines',
    compatibility: 'compatibility',
    host: 'hosts',
    hosts: 'hosts',
    storage: 'storage',
    network: 'network',
    licences: 'licences',
    bill: 'bill',
    availability: 'availability',
    project: 'customer',
  };
  return topics[chapter] ?? 'customer';
}

/** Goes to the field of a path and puts the cursor into it. */
export function goToField(path: string): void {
  const site = /^sites\[(\d+)\]/.exec(path)?.[1];
  view.setState(({ site: before }) => ({
    topic: topicOfPath(path),
    site: site === undefined ? before : Number(site),
    overlay: null,
    wanted: path,
  }));
}

export function fieldFound(): void {
  view.setState({ wanted: null });
}
