/** How far the figures may be off when everything uncertain is drawn at once. */
import { seedMax } from '../../../shared/whatif/random.ts';
import type { PreparedProject } from '../../../shared/planner/prepare.ts';
import { Switch } from '../../ui/choice.tsx';
import { NumberField } from '../../ui/field.tsx';
import { useText, useWriting } from '../../parts/use-text.ts';
import { useForm, useRun } from '../../state/workbench.ts';
import type { Asked } from '../../state/workbench-question.ts';
import { BandFields } from './band-fields.tsx';
import { bandsOf } from './band-form.ts';
import type { UncertaintyForm } from './forms.ts';
import { RunBar } from './run-bar.tsx';
import { firstUncertainty } from './starts.ts';
import { UncertaintyAnswer } from './uncertainty-answer.tsx';
import { usePrepared } from './use-workbench.ts';

const figures = ['project.downtimePerYear', 'bill.overHorizon', 'project.hosts'] as const;
const ends = { draws: { least: 10, most: 100_000 }, seed: { least: 0, most: seedMax } } as const;

export function UncertaintyTab() {
  const words = useText().workbench;
  const writing = useWriting();
  const prepared = usePrepared();
  const run = useRun('uncertainty');
  const [form, setForm] = useForm('uncertainty', (): UncertaintyForm => firstUncertainty);
  const field = (name: keyof typeof ends, label: string, help: string) => {
    const { least, most } = ends[name];
    const isFine = isWhole(form[name], name);
    return (
      <NumberField
        frame={{
          label,
          help,
          problem: isFine ? null : words.fault.whole(writing.number(least), writing.number(most)),
        }}
        value={form[name]}
        locale={writing.locale}
        min={least}
        max={most}
        step={name === 'draws' ? 1000 : 1}
        onType={(typed) => setForm({ ...form, [name]: typed ?? null })}
      />
    );
  };
  return (
    <>
      <div className="wb-form">
        <div className="wb-axis">
          {field('draws', words.draws, '')}
          {field('seed', words.seed, words.seedHelp)}
        </div>
        <Switch
          label={words.drawHosts}
          help={words.drawHostsHelp}
          isOn={form.areHostsDrawn}
          onChange={(areHostsDrawn) => setForm({ ...form, areHostsDrawn })}
        />
        <BandFields bands={form.bands} onChange={(bands) => setForm({ ...form, bands })} />
      </div>
      <RunBar run={run} asked={askedOf(form, prepared)} />
      {run?.answer === null || run === null ? (
        run?.state !== 'working' && <p className="soft">{words.empty}</p>
      ) : (
        <UncertaintyAnswer key={run.id} answer={run.answer} />
      )}
    </>
  );
}

function isWhole(value: number | null, name: keyof typeof ends): value is number {
  const { least, most } = ends[name];
  return value !== null && Number.isInteger(value) && value >= least && value <= most;
}

/** Null while a field keeps it from being a question. */
export function askedOf(
  { draws, seed, bands: form, areHostsDrawn }: UncertaintyForm,
  prepared: PreparedProject,
): Asked | null {
  const bands = bandsOf(form, prepared);
  if (!isWhole(draws, 'draws') || !isWhole(seed, 'seed') || bands === null) return null;
  return { kind: 'uncertainty', question: { figures, draws, seed, bands, areHostsDrawn } };
}
