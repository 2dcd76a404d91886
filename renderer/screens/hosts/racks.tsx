/** The hosts as racks: machines as blocks to scale of their cores, caps as gauges, and every host can be made to fail. */
import { useState, type CSSProperties } from 'react';
import type { Machine } from '../../../shared/model/machine.ts';
import type { PlacedHost, PlacementPlan } from '../../../shared/placement/plan.ts';
import type { FailureReplay } from '../../../shared/placement/replay.ts';
import { Gauge } from '../../ui/gauge.tsx';
import { Icon } from '../../ui/icon.tsx';
import { useReportText } from '../../parts/use-report.ts';
import { useText, useWriting } from '../../parts/use-text.ts';
import { instancesAt, type ReplayStep, type ShownInstance } from './replay-steps.ts';
import { useGlide } from './use-glide.ts';

interface RacksProps {
  readonly placement: PlacementPlan;
  readonly machines: readonly Machine[];
  readonly replay: FailureReplay | null;
  readonly step: ReplayStep;
  readonly onFail: (host: number) => void;
}

/** The least height of the highest rack [px]; the style sheet may draw it taller. */
const rackHeight = 224;
/** A block as low as this still has room for its label [px]. */
const labelled = 13;

/** Part of the highest rack's height. */
const heightOf = (share: number): string => `calc(${share} * var(--rack-height))`;

export function Racks({ placement, machines, replay, step, onFail }: RacksProps) {
  const [near, setNear] = useState<string | null>(null);
  const { hosts } = placement;
  const known = new Map(machines.map((machine) => [machine.id, machine]));
  const coresOf = (id: string): number => {
    const machine = known.get(id);
    return machine === undefined ? 0 : machine.vcpus / Math.max(1, machine.vcpusPerCore);
  };
  const most = Math.max(1, ...hosts.map(({ cores, usedCores }) => Math.max(cores, usedCores)));
  const shown = instancesAt(hosts, replay, step);
  // As many columns as hosts; a property of its own is not in React's types.
  const columns = { '--hosts': Math.max(1, hosts.length) } as CSSProperties;
  const list = useGlide<HTMLOListElement>(`${step} ${replay?.failedHosts.join() ?? ''}`);
  return (
    <ol
      ref={list}
      className={`racks${hosts.length > 8 ? ' racks-many' : ''}`}
      style={columns}
      onPointerLeave={() => setNear(null)}
    >
      {hosts.map((host, index) => (
        <Rack
          key={host.name}
          host={host}
          instances={shown[index] ?? []}
          known={known}
          coresOf={coresOf}
          most={most}
          near={near}
          onNear={setNear}
          isFailed={step !== 'normal' && replay?.failedHosts.includes(index) === true}
          isBetween={step !== 'normal' && step !== 'reprotect'}
          use={step === 'reprotect' ? replay?.uses.find((each) => each.host === index) : undefined}
          onFail={() => onFail(index)}
        />
      ))}
    </ol>
  );
}

interface RackProps {
  readonly host: PlacedHost;
  readonly instances: readonly ShownInstance[];
  readonly known: ReadonlyMap<string, Machine>;
  readonly coresOf: (machineId: string) => number;
  /** Cores of the largest host. */
  readonly most: number;
  readonly near: string | null;
  readonly onNear: (machineId: string | null) => void;
  readonly isFailed: boolean;
  /** Some machines have moved and others not yet: what is used is known before and after. */
  readonly isBetween: boolean;
  /** What is used after recovery. */
  readonly use: FailureReplay['uses'][number] | undefined;
  readonly onFail: () => void;
}

const order = { primary: 0, secondary: 1, single: 2 };

function Rack({ host, instances, known, coresOf, most, near, onNear, isFailed, isBetween, use, onFail }: RackProps) {
  const words = useText().hosts;
  const writing = useWriting();
  const { partName } = useReportText();
  const used = {
    cores: isFailed ? 0 : (use?.cpu ?? host.usedCores),
    memory: isFailed ? 0 : (use?.memoryGib ?? host.usedMemoryGib),
    ftMachines: isFailed ? 0 : (use?.ftMachines ?? host.usedFtMachines),
    ftVcpus: isFailed ? 0 : (use?.ftVcpus ?? host.usedFtVcpus),
  };
  const text = (value: number, limit: number | null): string =>
    `${writing.number(Math.round(value * 10) / 10)} / ${limit === null ? words.noCap : writing.number(Math.round(limit * 10) / 10)}`;
  const cap = (limit: number): number | null => (limit === 0 ? null : limit);
  const gauge = (label: string, value: number, limit: number | null) => (
    <Gauge label={label} used={value} limit={limit} text={text(value, limit)} />
  );
  const free = host.cores - used.cores;
  const isFreeShown = !isFailed && !isBetween && (free / most) * rackHeight > 2 * labelled;
  const sorted = instances.toSorted(
    (a, b) =>
      order[a.role] - order[b.role] ||
      coresOf(b.machineId) - coresOf(a.machineId) ||
      (a.machineId < b.machineId ? -1 : 1),
  );
  return (
    <li className={`rack${isFailed ? ' rack-failed' : ''}`}>
      <div className="rack-name">
        <span title={host.name}>{host.name}</span>
      </div>
      <ul
        className="rack-inside"
        style={{ height: heightOf(Math.max(host.cores, host.usedCores) / most) }}
        aria-label={host.name}
      >
        {sorted.map((instance) => {
          const { key, machineId, role, isLost, isChanged } = instance;
          const machine = known.get(machineId);
          const kind = role === 'single' && machine?.protection === 'none' ? 'unprotected' : role;
          const share = coresOf(machineId) / most;
          const name = words.block(
            machine === undefined || machine.name === machineId ? machineId : `${machineId} ${partName(machine.name)}`,
            isLost ? words.kinds.lost : words.kinds[kind],
            writing.number(coresOf(machineId)),
          );
          return (
            <li
              key={key}
              data-glide={key}
              data-from={key.endsWith(' new') ? machineId : undefined}
              className={`block block-${kind}${isLost ? ' block-lost' : ''}${isChanged ? ' block-changed' : ''}${near === machineId ? ' block-near' : ''}`}
              style={{ height: heightOf(share) }}
              title={name}
              onPointerEnter={() => onNear(machineId)}
            >
              {share * rackHeight >= labelled ? <span aria-hidden="true">{machineId}</span> : null}
              <span className="hidden-text">{name}</span>
            </li>
          );
        })}
        {isFreeShown && (
          <li className="rack-free" aria-hidden="true">
            {words.free(writing.number(Math.round(free * 10) / 10))}
          </li>
        )}
      </ul>
      <div className={`rack-gauges${isBetween && !isFailed ? ' rack-gauges-between' : ''}`}>
        {gauge(words.cores, used.cores, host.cores)}
        {gauge(words.memory, used.memory, host.memoryGib)}
        {gauge(words.ftMachines, used.ftMachines, cap(host.ftMachines))}
        {gauge(words.ftVcpus, used.ftVcpus, cap(host.ftVcpus))}
      </div>
      <button
        type="button"
        className="rack-fail"
        aria-label={isFailed ? words.restoreHost(host.name) : words.failHost(host.name)}
        onClick={onFail}
      >
        <Icon name="power" />
        {isFailed ? words.restore : words.fail}
      </button>
    </li>
  );
}
