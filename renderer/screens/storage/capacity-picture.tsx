/** How the capacity of a site adds up: disks, reserve, growth, swap, what is kept free, and what the drives give. */
import type { SitePlan } from '../../../shared/planner/plan.ts';
import { Steps, type StepRow } from '../../ui/steps.tsx';
import { PlanFigure } from '../../parts/plan-figure.tsx';
import { useReportText } from '../../parts/use-report.ts';
import { useText, useWriting } from '../../parts/use-text.ts';

export function CapacityPicture({ plan }: { readonly plan: SitePlan }) {
  const text = useText().storage;
  const writing = useWriting();
  const { quantityLabel } = useReportText();
  const { quantities } = plan;
  const get = (name: string): number => quantities.get(`storage.${name}`);
  const grown = (get('virtualDisks') + get('snapshots')) * get('growthFactor');
  const row = (name: string, look: StepRow['look'], from: number, to: number, label?: string): StepRow => ({
    key: name,
    label: label ?? quantityLabel(`storage.${name}`, quantities.label(`storage.${name}`)),
    from,
    to,
    text: writing.figure(get(name), quantities.unit(`storage.${name}`)),
    figure: <PlanFigure name={`storage.${name}`} site={plan.name} />,
    look,
  });
  const factor = writing.number(get('growthFactor'));
  const rows: readonly StepRow[] = [
    row('virtualDisks', 'step', 0, get('virtualDisks')),
    row('snapshots', 'step', get('virtualDisks'), get('virtualDisks') + get('snapshots')),
    {
      ...row('growthFactor', 'step', get('virtualDisks') + get('snapshots'), grown, text.growthLabel),
      text: text.growth(factor),
      figure: (
        <span>
          <span className="unit">{text.growth('')}</span>
          <PlanFigure name="storage.growthFactor" site={plan.name} />
        </span>
      ),
    },
    row('swap', 'step', grown, grown + get('swap')),
    row('overhead', 'step', grown + get('swap'), get('net')),
    row('net', 'sum', 0, get('net')),
    row('freeShareApplied', 'step', get('net'), get('requiredUsable'), text.freeLabel),
    row('requiredUsable', 'sum', 0, get('requiredUsable')),
    row('usable', 'given', 0, get('usable')),
  ];
  return (
    <div className="section">
      <Steps caption={text.picture} valueHead="GiB" rows={rows} />
    </div>
  );
}
