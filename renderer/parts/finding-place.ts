/** Where in the window a finding is mended: the path of the field to change, or the topic where no one field is. */
import type { Topic } from '../../shared/ipc/signals.ts';
import type { Finding, FindingStage } from '../../shared/model/finding.ts';
import type { Plan } from '../../shared/planner/plan.ts';
import { goTo, goToField, showSite } from '../state/view.ts';

/** By code, or by the part of it before the number; paths within the site of the finding. */
const fields: Readonly<Record<string, string>> = {
  'PLACE-02': 'hosts.groups[0].count',
  'PLACE-03': 'hosts.groups[0].count',
  'PLACE-06': 'hosts.groups[0].count',
  'PLACE-07': 'hosts.groups[0].count',
  'FT-HOST-01': 'hosts.groups[0].count',
  'FT-HOST-02': 'hosts.groups[0].count',
  'FT-HOST-03': 'hosts.groups[0].count',
  'HA-HOST-01': 'hosts.groups[0].count',
  'MX-RED-03': 'hosts.groups[0].count',
  'VS-HOST-01': 'hosts.groups[0].count',
  'HW-01': 'hosts.groups[0].cpu',
  'HW-02': 'hosts.groups[0].cpus',
  'HW-03': 'hosts.groups[0].memoryGib',
  'VS-CPU': 'hosts.groups[0].cpu',
  'HA-CPU': 'hosts.groups[0].cpu',
  'FT-CPU': 'hosts.groups[0].cpu',
  'FT-CPU-04': 'platform.evc',
  'FT-CPU-10': 'platform.evc',
  'FT-DRS': 'platform.evc',
  'VS-EVC': 'platform.evc',
  'VS-REL': 'platform.release',
  'MX-REL': 'platform.release',
  'FT-TECH': 'platform.release',
  'FT-NET-07': 'platform.release',
  LIC: 'platform.edition',
  'FT-LIC': 'platform.edition',
  'HA-LIC': 'platform.edition',
  'VS-LIC': 'platform.edition',
  'VS-LIC-06': 'network.layout',
  'FT-NET-01': 'network.ftLinkGbit',
  'FT-NET-03': 'network.layout',
  'FT-NET-04': 'network.ftRoundTripMs',
  'FT-NET-06': 'network.ftRoundTripMs',
  'NET-01': 'network.ftLinkGbit',
  'NET-02': 'network.ftLinkGbit',
  'NET-03': 'network.ftLinkGbit',
  'NET-04': 'network.vmotionLinkGbit',
  'NET-05': 'hosts.networkAdapter',
  'NET-06': 'network.ftLinkGbit',
  'NET-07': 'network.lanSwitch',
  'NET-08': 'network.vmotionLinkGbit',
  'NET-09': 'network.ftLinkGbit',
  'FT-STO-01': 'storage.kind',
  'FT-STO-03': 'storage.arrays',
  'FT-STO-05': 'storage.kind',
  'FT-STO-06': 'storage.protocol',
  'HA-STO-01': 'storage.kind',
  'STO-01': 'storage.array',
  'STO-02': 'storage.drive',
  'STO-03': 'storage.drivesPerGroup',
  'STO-04': 'storage.policy',
  'STO-06': 'storage.protocol',
  'STO-07': 'storage.raid',
  'FT-DISK-02': 'platform.virtualDisks',
  'FT-HA': 'platform.admissionControl',
  'HA-AC': 'platform.admissionControl',
  'DEM-01': 'inputs["demand.usersPerServiceNode"]',
  'DEM-03': 'users[0].count',
  'DEM-04': 'users[0].count',
  'MX-SN': 'inputs["demand.usersPerServiceNode"]',
  'MACH-01': 'inputs["demand.usersPerServiceNode"]',
  'AVAIL-02': 'inputs["availability.guestCoverage"]',
  'AVAIL-03': 'inputs["availability.siteAvailability"]',
};

/** Findings that are about machines: mended in their rows. */
const ofMachines = /^(FT-(VCPU|RAM|DISK|FEAT|DEV|RT|MX)|MX-(SIZE|PROT|RT)|PLACE-01)/;

/** Path of the field that mends the finding, null where no single one does. */
export function fieldOfFinding({ code, site, subject }: Finding, plan: Plan): string | null {
  const index = site === null ? (plan.sites.length === 1 ? 0 : -1) : plan.sites.findIndex(({ name }) => name === site);
  if (index < 0) return null;
  const field = fields[code] ?? fields[code.replace(/-\d+$/, '')];
  if (field !== undefined && isThere(field, plan, index)) return `sites[${index}].${field}`;
  if (!ofMachines.test(code)) return null;
  const [first] = subject.replace(/ \+\d+$/, '').split(', ');
  const machine = plan.sites[index]?.machines.find(({ id }) => id === first);
  return machine === undefined ? null : `sites[${index}].machines["${machine.id}"]`;
}

/** Fields of one kind of storage are not there with another. */
function isThere(field: string, plan: Plan, index: number): boolean {
  const kind = plan.sites[index]?.site.storage.kind;
  if (field === 'storage.policy') return kind === 'vsan';
  return !/^storage\.(array|arrays|protocol|raid|drivesPerGroup)$/.test(field) || kind === 'array';
}

const topics: Readonly<Record<FindingStage, Topic>> = {
  demand: 'demand',
  machines: 'machines',
  compatibility: 'hosts',
  placement: 'hosts',
  storage: 'storage',
  network: 'network',
  licences: 'licences',
  bill: 'bill',
  availability: 'availability',
  project: 'customer',
};

/** Goes to where the finding is mended. */
export function goToFinding(finding: Finding, plan: Plan): void {
  const field = fieldOfFinding(finding, plan);
  if (field !== null) return goToField(field);
  const site = plan.sites.findIndex(({ name }) => name === finding.site);
  if (site >= 0) showSite(site);
  goTo(topics[finding.stage]);
}
