/** "Why?": the figure asked about, its formula, the figures put in, its source, what depends on it; back and forward. */
import { parseFormula } from '../../../shared/engine/formula.ts';
import type { Trace } from '../../../shared/planner/explain.ts';
import { solverReasonText } from '../../../shared/text/solver-reasons.ts';
import { Button } from '../../ui/button.tsx';
import { Icon } from '../../ui/icon.tsx';
import { Mark } from '../../ui/mark.tsx';
import { quantitiesWith } from '../../parts/plan-figure.tsx';
import { useReportText } from '../../parts/use-report.ts';
import { useIsStale, usePlan, useShownPrepared } from '../../parts/use-plan.ts';
import { useText, useWriting } from '../../parts/use-text.ts';
import { traceOf } from '../../state/explain.ts';
import { askWhy, toggleWhy, useView, walkWhy } from '../../state/view.ts';
import { Formula } from './math.tsx';
import { OriginOf } from './origin.tsx';
import { SourceLine } from './source-line.tsx';
import './why.css';

export function WhyPanel() {
  const text = useText().why;
  const { asked, askedAt } = useView((view) => view);
  const now = asked[askedAt];
  return (
    <aside className="why" aria-label={text.title}>
      <header className="why-head">
        <h2>{text.title}</h2>
        <Button look="quiet" name={text.back} disabled={askedAt <= 0} onClick={() => walkWhy(-1)}>
          <Icon name="back" />
        </Button>
        <Button look="quiet" name={text.forward} disabled={askedAt >= asked.length - 1} onClick={() => walkWhy(1)}>
          <Icon name="forward" />
        </Button>
        <Button look="quiet" name={useText().fields.words.close} onClick={toggleWhy}>
          <Icon name="close" />
        </Button>
      </header>
      {now === undefined ? <p className="soft">{text.empty}</p> : <Answer name={now.name} site={now.site} />}
    </aside>
  );
}

function Answer({ name, site }: { readonly name: string; readonly site: string | null }) {
  const text = useText().why;
  const writing = useWriting();
  const { quantityLabel, quantityWhy } = useReportText();
  const prepared = useShownPrepared();
  const isStale = useIsStale();
  // While a placement is worked out, explaining would wait for it: the last answer's figures are on the screen anyway.
  const found = prepared === undefined || isStale ? null : traceOf(prepared, name, site, writing.figure);
  if (found === null) return <p className="soft">{text.noFigure}</p>;
  const trace = {
    ...found,
    label: quantityLabel(found.name, found.label),
    why: quantityWhy(found.name, found.why),
  };
  return (
    <>
      <div aria-live="polite">
        <p className="soft small">{trace.site ?? ''}</p>
        <h3 className="why-label">{trace.label}</h3>
        <p className="why-value">
          {writing.parts(trace.value, trace.unit).number}
          <span className="unit"> {writing.parts(trace.value, trace.unit).unit}</span>
        </p>
        <code className="small soft">{trace.name}</code>
      </div>
      <p>{trace.why}</p>
      <HowItCame trace={trace} />
      {trace.kind === 'input' && <OriginOf key={`${trace.name} ${trace.site ?? ''}`} trace={trace} />}
      {ofEachSite[trace.name] === undefined ? <RestsOn trace={trace} /> : <OfEachSite name={trace.name} />}
      <Linked title={text.usedBy} names={trace.usedBy} site={site} />
      {trace.kind !== 'input' && (
        <section>
          <h3>{text.source}</h3>
          <SourceLine id={trace.source} />
        </section>
      )}
    </>
  );
}

/** What of the sites a sum of the project is made from. */
const ofEachSite: Readonly<Record<string, string>> = {
  'project.hosts': 'hosts.count',
  'project.users': 'demand.usersAtHorizon',
  'project.serviceNodes': 'demand.serviceNodes',
  'project.downtimePerYear': 'availability.downtimePerYear',
};

/** A sum over the sites rests on what each has: the way on leads there. */
function OfEachSite({ name }: { readonly name: string }) {
  const text = useText().why;
  const writing = useWriting();
  const { sites } = usePlan();
  const own = ofEachSite[name] ?? name;
  return (
    <section>
      <h3>{text.ofSites}</h3>
      <ul className="why-links">
        {sites.map(({ name: site, quantities }) => (
          <li key={site}>
            <button type="button" onClick={() => askWhy(own, site)}>
              <span>{site}</span>
              <span className="why-link-value">{writing.figure(quantities.get(own), quantities.unit(own))}</span>
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}

function HowItCame({ trace }: { readonly trace: Trace }) {
  const text = useText().why;
  const plan = usePlan();
  const writing = useWriting();
  const report = useReportText();
  const { solverTitle, solverWhy } = report;
  const shown = (name: string): string => {
    const quantities = quantitiesWith(plan, name, trace.site);
    return quantities === null ? name : writing.figure(quantities.get(name), quantities.unit(name));
  };
  const formula = trace.formula === undefined ? null : parseFormula(trace.formula.text);
  return (
    <>
      {formula !== null && formula.ok && (
        <section>
          <h3>{text.formula}</h3>
          <Formula
            expression={formula.value.expression}
            show={(name) => name}
            label={trace.formula?.text ?? ''}
            words={text.cases}
          />
          <h3>{text.withFigures}</h3>
          <Formula
            expression={formula.value.expression}
            show={shown}
            label={trace.formula?.withFigures ?? ''}
            words={text.cases}
          />
        </section>
      )}
      {trace.solver !== undefined && (
        <section>
          <h3>{text.solver}</h3>
          <p>
            {solverTitle(trace.solver.id, trace.solver.title)}.{' '}
            <span className="soft">{solverWhy(trace.solver.id, trace.solver.why)}</span>
          </p>
          {trace.solver.reason !== undefined && <p>{solverReasonText(trace.solver.reason, writing.figure, report)}</p>}
        </section>
      )}
      <Linked title={text.inputs} names={trace.inputs} site={trace.site} />
    </>
  );
}

/** Figures to walk to, each with its value. */
function Linked({
  title,
  names,
  site,
}: {
  readonly title: string;
  readonly names: readonly string[];
  readonly site: string | null;
}) {
  const plan = usePlan();
  const writing = useWriting();
  const { quantityLabel } = useReportText();
  const assumed = useText().fields.words.assumed;
  const known = names.flatMap((name) => {
    const quantities = quantitiesWith(plan, name, site);
    return quantities === null ? [] : [{ name, quantities }];
  });
  if (known.length === 0) return null;
  return (
    <section>
      <h3>{title}</h3>
      <ul className="why-links">
        {known.map(({ name, quantities }) => (
          <li key={name}>
            <button
              type="button"
              onClick={() => askWhy(name, plan.quantities.has(name) && site === null ? null : site)}
            >
              <span>
                {quantityLabel(name, quantities.label(name))}
                {plan.assumptions.some((each) => each.name === name && each.state === 'assumed') && (
                  <>
                    {' '}
                    <Mark kind="assumed" name={assumed} />
                  </>
                )}
              </span>
              <span className="why-link-value">{writing.figure(quantities.get(name), quantities.unit(name))}</span>
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}

function RestsOn({ trace }: { readonly trace: Trace }) {
  const text = useText().why;
  const writing = useWriting();
  if (trace.kind === 'input') return null;
  const count = trace.restsOn.length;
  return (
    <section>
      <h3>{text.confidenceOf}</h3>
      <p>
        {text.confidence[trace.confidence]}
        {count > 0 && (
          <span className="soft">
            {' · '}
            {count === 1 ? text.restsOnOne : text.restsOn(writing.number(count))}
          </span>
        )}
      </p>
      {count > 0 && <Linked title="" names={trace.restsOn} site={trace.site} />}
    </section>
  );
}
