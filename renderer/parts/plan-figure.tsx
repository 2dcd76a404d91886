/** A named quantity of the plan on the screen: formatted, marked where it is an assumption, a click away from "Why?". */
import type { Plan, Quantities } from '../../shared/planner/plan.ts';
import { Figure } from '../ui/figure.tsx';
import { askWhy } from '../state/view.ts';
import { useIsStale, usePlan, useShownPlan } from './use-plan.ts';
import { useReportText } from './use-report.ts';
import { useWriting } from './use-text.ts';

/** The quantities that hold a name: of the site, of one of its host kinds, or of the project. */
export function quantitiesWith(plan: Plan, name: string, site: string | null): Quantities | null {
  const sitePlan = plan.sites.find((each) => each.name === site) ?? (site === null ? undefined : plan.sites[0]);
  const places = [
    sitePlan?.quantities,
    ...(sitePlan?.hostKinds.map(({ quantities }) => quantities) ?? []),
    plan.quantities,
  ];
  return places.find((quantities) => quantities?.has(name)) ?? null;
}

/** Names of the inputs that nobody has confirmed. */
export function useIsAssumed(name: string): boolean {
  return useShownPlan()?.assumptions.some((each) => each.name === name && each.state === 'assumed') ?? false;
}

interface PlanFigureProps {
  readonly name: string;
  /** Site of the quantity; null for one of the whole project. */
  readonly site: string | null;
  readonly size?: 'body' | 'large';
}

export function PlanFigure({ name, site, size = 'body' }: PlanFigureProps) {
  const plan = usePlan();
  const writing = useWriting();
  const isStale = useIsStale();
  const isAssumed = useIsAssumed(name);
  const { quantityLabel } = useReportText();
  const quantities = quantitiesWith(plan, name, site);
  if (quantities === null) return <span className="soft">–</span>;
  const { number, unit } = writing.parts(quantities.get(name), quantities.unit(name));
  return (
    <Figure
      label={quantityLabel(name, quantities.label(name))}
      number={number}
      unit={unit}
      isAssumed={isAssumed}
      isStale={isStale}
      size={size}
      onWhy={() => askWhy(name, site)}
    />
  );
}

/** Figures one below another, each with its name. */
export function FigureList({ names, site }: { readonly names: readonly string[]; readonly site: string | null }) {
  const plan = usePlan();
  const { quantityLabel } = useReportText();
  return (
    <dl className="figure-list">
      {names.map((name) => {
        const quantities = quantitiesWith(plan, name, site);
        return quantities === null ? null : (
          <div key={name}>
            <dt>{quantityLabel(name, quantities.label(name))}</dt>
            <dd>
              <PlanFigure name={name} site={site} />
            </dd>
          </div>
        );
      })}
    </dl>
  );
}
