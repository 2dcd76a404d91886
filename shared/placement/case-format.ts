/**
 * The door for placement cases as JSON: checks everything once and says what is wrong, where, and what mends it.
 */
import type { Result } from '../base/result.ts';
import { err, ok } from '../base/result.ts';
import type { HostSupply, PlacementHost, PlacementMachine, PlacementPolicy } from './problem.ts';

export interface CaseError {
  readonly what: string;
  /** Path into the case, e.g. "machines[3].vcpus". */
  readonly where: string;
  readonly remedy: string;
}

export interface PlacementCase {
  readonly machines: readonly PlacementMachine[];
  readonly supply: HostSupply;
  readonly failures: number;
  readonly policy: PlacementPolicy;
  /** [s] */
  readonly timeLimitSeconds: number;
}

const policies: readonly PlacementPolicy[] = ['static', 'repack-reprotect', 'in-place-reprotect', 'in-place-restart'];
const protections: readonly string[] = ['ft', 'ha', 'none'];

/** Defaults where a key is absent: vSphere's FT caps, one vCPU a core, one failure, ten seconds. */
const defaults = { vcpusPerCore: 1, ftMachines: 4, ftVcpus: 8, failures: 1, timeLimitSeconds: 10 };

/** A checked case, or everything that is wrong with it. Unknown keys are ignored. */
export function parsePlacementCase(input: unknown): Result<PlacementCase, readonly CaseError[]> {
  const errors: CaseError[] = [];
  if (!isRecord(input)) {
    return err([
      {
        what: 'the case is not an object',
        where: '(root)',
        remedy: 'give an object with machines, host or hosts, failures and policy',
      },
    ]);
  }
  const policy = policies.find((p) => p === input['policy']);
  if (policy === undefined) {
    errors.push({ what: 'unknown or missing policy', where: 'policy', remedy: `use one of ${policies.join(', ')}` });
  }
  const machines = parseMachines(input['machines'], errors);
  const supply = parseSupply(input, errors);
  const absent = policy === 'static' ? 0 : defaults.failures;
  const failures = parseNumber(input, 'failures', '', errors, { whole: true, least: 0, absent });
  const timeLimitSeconds = parseNumber(input, 'timeLimitSeconds', '', errors, {
    whole: false,
    least: 0,
    absent: defaults.timeLimitSeconds,
  });
  if (errors.length > 0 || policy === undefined || supply === null) return err(errors);
  return ok({ machines, supply, failures, policy, timeLimitSeconds });
}

function parseMachines(input: unknown, errors: CaseError[]): readonly PlacementMachine[] {
  if (!Array.isArray(input)) {
    errors.push({ what: 'machines is not a list', where: 'machines', remedy: 'give a list, which may be empty' });
    return [];
  }
  const seen = new Set<string>();
  return input.flatMap((item: unknown, i) => {
    const where = `machines[${i}]`;
    if (!isRecord(item)) {
      errors.push({ what: 'a machine is not an object', where, remedy: 'give id, vcpus, memoryGib and protection' });
      return [];
    }
    const id = item['id'];
    if (typeof id !== 'string' || id === '') {
      errors.push({
        what: 'a machine has no id',
        where: `${where}.id`,
        remedy: 'give a text that no other machine has',
      });
      return [];
    }
    if (seen.has(id)) {
      errors.push({
        what: `the id “${id}” is used twice`,
        where: `${where}.id`,
        remedy: 'rename one of the two machines',
      });
    }
    seen.add(id);
    const vcpus = parseNumber(item, 'vcpus', where, errors, { whole: true, least: 1 });
    const memoryGib = parseNumber(item, 'memoryGib', where, errors, { whole: false, least: 0 });
    const protection = item['protection'];
    if (typeof protection !== 'string' || !protections.includes(protection)) {
      errors.push({
        what: 'unknown or missing protection',
        where: `${where}.protection`,
        remedy: 'use ft, ha or none',
      });
    }
    const ft = protection === 'ft';
    return [{ id, cpu: vcpus, memoryGib, ft, ftVcpus: ft ? vcpus : 0 }];
  });
}

function parseSupply(input: Readonly<Record<string, unknown>>, errors: CaseError[]): HostSupply | null {
  const { host, hosts } = input;
  if (host !== undefined && hosts !== undefined) {
    errors.push({
      what: 'both host and hosts are given',
      where: 'hosts',
      remedy: 'keep host for identical hosts or hosts for a pool',
    });
    return null;
  }
  if (hosts === undefined) {
    const parsed = parseHost(host, 'host', errors);
    return parsed === null ? null : { kind: 'identical', host: parsed };
  }
  if (!Array.isArray(hosts)) {
    errors.push({ what: 'hosts is not a list', where: 'hosts', remedy: 'give the hosts of the pool as a list' });
    return null;
  }
  const parsed = hosts.flatMap((item: unknown, i) => parseHost(item, `hosts[${i}]`, errors) ?? []);
  return { kind: 'pool', hosts: parsed };
}

function parseHost(input: unknown, where: string, errors: CaseError[]): PlacementHost | null {
  if (!isRecord(input)) {
    errors.push({
      what: 'a host is missing or not an object',
      where,
      remedy: 'give cores and memoryGib, and where wanted vcpusPerCore, ftMachines and ftVcpus',
    });
    return null;
  }
  const cores = parseNumber(input, 'cores', where, errors, { whole: true, least: 0 });
  const memoryGib = parseNumber(input, 'memoryGib', where, errors, { whole: false, least: 0 });
  const perCore = parseNumber(input, 'vcpusPerCore', where, errors, {
    whole: false,
    least: 0,
    absent: defaults.vcpusPerCore,
  });
  const ftMachines = parseNumber(input, 'ftMachines', where, errors, {
    whole: true,
    least: 0,
    absent: defaults.ftMachines,
  });
  const ftVcpus = parseNumber(input, 'ftVcpus', where, errors, { whole: true, least: 0, absent: defaults.ftVcpus });
  return { cpu: cores * perCore, memoryGib, ftMachines, ftVcpus };
}

interface NumberRule {
  readonly whole: boolean;
  readonly least: number;
  /** Value where the key is absent; without it the key is required. */
  readonly absent?: number;
}

function parseNumber(
  record: Readonly<Record<string, unknown>>,
  key: string,
  parent: string,
  errors: CaseError[],
  rule: NumberRule,
): number {
  const where = parent === '' ? key : `${parent}.${key}`;
  const value = record[key];
  if (value === undefined && rule.absent !== undefined) return rule.absent;
  const remedy = `give a ${rule.whole ? 'whole ' : ''}number of at least ${rule.least}`;
  if (value === undefined) errors.push({ what: `${key} is missing`, where, remedy });
  else if (typeof value !== 'number' || !Number.isFinite(value))
    errors.push({ what: `${key} is not a number`, where, remedy });
  else if (value < rule.least) errors.push({ what: `${key} is ${value}, below ${rule.least}`, where, remedy });
  else if (rule.whole && !Number.isInteger(value))
    errors.push({ what: `${key} is ${value}, not whole`, where, remedy });
  else return value;
  return rule.least;
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
