/** Who runs where, and the failure of a host step by step. */
import { useEffect, useState } from 'react';
import { required } from '../../../shared/base/assert.ts';
import type { PlacedHost } from '../../../shared/placement/plan.ts';
import { Button } from '../../ui/button.tsx';
import { Icon } from '../../ui/icon.tsx';
import { Mark } from '../../ui/mark.tsx';
import { Table, type Column } from '../../ui/table.tsx';
import { useUiWords } from '../../ui/words.ts';
import { Section } from '../../parts/screen.tsx';
import { useIsStale, useSite } from '../../parts/use-plan.ts';
import { useNamedPlan } from '../../parts/use-report.ts';
import { useText, useWriting } from '../../parts/use-text.ts';
import { Racks } from './racks.tsx';
import { replaySteps, type ReplayStep } from './replay-steps.ts';
import { machineList, replaySentence } from './replay-words.ts';
import './hosts.css';

/** Time a step stays on the screen when the failure is played [ms]. */
const stepMs = 1600;

export function PlacementView() {
  const words = useText().hosts;
  const uiWords = useUiWords();
  const { plan } = useSite();
  const isStale = useIsStale();
  const [isTable, setIsTable] = useState(false);
  const [failed, setFailed] = useState<number | null>(null);
  const [step, setStep] = useState<ReplayStep>('normal');
  const { placement } = useNamedPlan();
  const replay =
    failed === null
      ? null
      : (placement.replay.find(({ failedHosts }) => failedHosts.length === 1 && failedHosts[0] === failed) ?? null);
  const shownStep = replay === null ? 'normal' : step;
  const fail = (host: number): void => {
    const isSame = host === failed && step !== 'normal';
    setFailed(isSame ? null : host);
    setStep(isSame ? 'normal' : 'failed');
  };
  return (
    <Section
      title={words.picture}
      actions={
        <Button look="link" onClick={() => setIsTable(!isTable)}>
          {isTable ? uiWords.asPicture : uiWords.asTable}
        </Button>
      }
    >
      {placement.unplaced.length > 0 && (
        <p className="placement-unplaced">
          <Mark kind="blocking" /> {words.unplaced(machineList(placement.unplaced))}
        </p>
      )}
      <div className={isStale ? 'figure-stale' : undefined}>
        {isTable ? (
          <HostTable />
        ) : (
          <>
            <Stepper step={shownStep} isOn={replay !== null} onStep={setStep}>
              {replay === null ? words.failHint : replaySentence(words, placement.hosts, replay, step)}
            </Stepper>
            <Racks placement={placement} machines={plan.machines} replay={replay} step={shownStep} onFail={fail} />
            <Legend />
          </>
        )}
      </div>
    </Section>
  );
}

interface StepperProps {
  readonly step: ReplayStep;
  /** A host was chosen to fail. */
  readonly isOn: boolean;
  readonly onStep: (step: ReplayStep) => void;
  readonly children: string;
}

function Stepper({ step, isOn, onStep, children }: StepperProps) {
  const words = useText().hosts;
  const [isPlaying, setIsPlaying] = useState(false);
  const at = replaySteps.indexOf(step);
  const next = replaySteps[at + 1];
  useEffect(() => {
    if (!isPlaying) return;
    if (next === undefined) return setIsPlaying(false);
    const timer = setTimeout(() => onStep(next), stepMs);
    return () => clearTimeout(timer);
  }, [isPlaying, next, onStep]);
  return (
    <div className="stepper">
      <div className="stepper-steps" role="group" aria-label={words.step}>
        {replaySteps.map((each, index) => (
          <button
            key={each}
            type="button"
            disabled={!isOn}
            aria-pressed={isOn && each === step}
            onClick={() => onStep(each)}
          >
            <span className="stepper-number">{index}</span>
            {words.steps[each]}
          </button>
        ))}
        <Button
          look="quiet"
          name={words.previous}
          disabled={!isOn || at === 0}
          onClick={() => onStep(required(replaySteps[at - 1], 'step'))}
        >
          <Icon name="back" />
        </Button>
        <Button
          look="quiet"
          name={words.next}
          disabled={!isOn || next === undefined}
          onClick={() => next !== undefined && onStep(next)}
        >
          <Icon name="forward" />
        </Button>
        <Button
          look="quiet"
          name={words.play}
          disabled={!isOn}
          onClick={() => {
            if (next === undefined) onStep('failed');
            setIsPlaying(!isPlaying);
          }}
        >
          <Icon name="play" />
        </Button>
      </div>
      <p aria-live="polite">{children}</p>
    </div>
  );
}

function Legend() {
  const words = useText().hosts;
  const { plan } = useSite();
  const kinds = new Set(
    plan.machines.flatMap(({ protection }) =>
      protection === 'ft'
        ? (['primary', 'secondary'] as const)
        : protection === 'ha'
          ? (['single'] as const)
          : (['unprotected'] as const),
    ),
  );
  return (
    <ul className="legend">
      {[...kinds].map((kind) => (
        <li key={kind}>
          <span className={`legend-sample block-${kind}`} />
          {words.kinds[kind]}
        </li>
      ))}
    </ul>
  );
}

function HostTable() {
  const words = useText().hosts;
  const writing = useWriting();
  const { hosts } = useNamedPlan().placement;
  const load = (
    key: string,
    head: string,
    used: (host: PlacedHost) => number,
    limit: (host: PlacedHost) => number,
  ): Column<PlacedHost> => ({
    key,
    head,
    align: 'right',
    width: 130,
    text: (host) => `${writing.number(used(host))} / ${limit(host) === 0 ? words.noCap : writing.number(limit(host))}`,
    sort: used,
  });
  const columns: readonly Column<PlacedHost>[] = [
    { key: 'host', head: words.host, width: 160, text: ({ name }) => name },
    load(
      'cores',
      words.cores,
      (host) => host.usedCores,
      (host) => host.cores,
    ),
    load(
      'memory',
      words.memory,
      (host) => host.usedMemoryGib,
      (host) => host.memoryGib,
    ),
    load(
      'ft',
      words.ftMachines,
      (host) => host.usedFtMachines,
      (host) => host.ftMachines,
    ),
    load(
      'vcpus',
      words.ftVcpus,
      (host) => host.usedFtVcpus,
      (host) => host.ftVcpus,
    ),
    {
      key: 'runs',
      head: words.runs,
      width: 320,
      text: ({ instances }) =>
        instances.map(({ machineId, role }) => (role === 'secondary' ? `(${machineId})` : machineId)).join(', '),
    },
  ];
  return <Table caption={words.picture} rows={hosts} columns={columns} rowKey={({ name }) => name} />;
}
