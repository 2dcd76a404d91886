/** An input of the method book as a field: the value that holds, the default it has, and the way back to it. */
import { hostBook, projectBook, siteBook } from '../../shared/planner/method-book.ts';
import type { InputQuantity } from '../../shared/engine/definition.ts';
import type { ResolvedInput } from '../../shared/planner/origin.ts';
import { Button } from '../ui/button.tsx';
import { NumberField } from '../ui/field.tsx';
import { Mark } from '../ui/mark.tsx';
import { edit, editField, keepDraft } from '../state/document.ts';
import { withValueAt } from '../state/path.ts';
import { useStore } from '../state/store.ts';
import { askWhy } from '../state/view.ts';
import { useIsAssumed } from './plan-figure.tsx';
import { useBinding } from './fields.tsx';
import { useShownPrepared } from './use-plan.ts';
import { useReportText } from './use-report.ts';
import { useText, useWriting } from './use-text.ts';

/** The definition of an input by its name, whichever book it stands in. */
export function inputNamed(name: string): InputQuantity | null {
  const found = [siteBook(), hostBook(), projectBook()]
    .map((book) => book.quantities.get(name))
    .find((each) => each !== undefined);
  return found?.kind === 'input' ? found : null;
}

interface NamedInputProps {
  readonly name: string;
  /** Index of the site it holds for; null for an input of the whole project. */
  readonly site: number | null;
  readonly label?: string;
}

export function useResolvedInput(name: string, site: number | null): ResolvedInput | undefined {
  const prepared = useShownPrepared();
  const own = site === null ? undefined : prepared?.sites[site];
  return own?.inputs.get(name) ?? own?.hostInputs[0]?.get(name) ?? prepared?.inputs.get(name);
}

/** Where an override of the input is written. */
export function overridePath(name: string, site: number | null): string {
  return site === null ? `inputs["${name}"]` : `sites[${site}].inputs["${name}"]`;
}

export function NamedInput({ name, site, label }: NamedInputProps) {
  const text = useText();
  const writing = useWriting();
  const quantity = inputNamed(name);
  const resolved = useResolvedInput(name, site);
  const isAssumed = useIsAssumed(name);
  const origin = resolved?.origin;
  const path = origin?.kind === 'override' ? origin.path : overridePath(name, site);
  const siteName = useStore(({ document }) =>
    site === null ? null : (document?.history.project.sites[site]?.name ?? null),
  );
  const { quantityLabel } = useReportText();
  const shownLabel = label ?? quantityLabel(name, quantity?.label ?? name);
  const scale = quantity?.unit === 'share' ? 100 : 1;
  const parts = writing.parts(resolved?.value ?? 0, quantity?.unit ?? '');
  const isOverridden = origin?.kind === 'override';
  const binding = useBinding({
    path,
    label: shownLabel,
    help: isOverridden ? (
      <>
        {text.fields.defaultIs(writing.figure(origin.insteadValue, quantity?.unit ?? ''))}{' '}
        <Button
          look="link"
          onClick={() => edit(text.why.edits.revert(shownLabel), (project) => withValueAt(project, path, undefined))}
        >
          {text.fields.backToDefault}
        </Button>
      </>
    ) : null,
    beside: (
      <>
        {isAssumed && <Mark kind="assumed" name={text.fields.words.assumed} />}
        <button
          type="button"
          className="why-dot"
          aria-label={`${text.frame.why} ${shownLabel}`}
          title={text.frame.why}
          onClick={() => askWhy(name, siteName)}
        >
          ?
        </button>
      </>
    ),
  });
  if (quantity === null || resolved === undefined) return null;
  const [min, max] = [quantity.min * scale, quantity.max * scale];
  const onType = (typed: number | null | undefined, typedText: string): void => {
    if (typed === null) return keepDraft(path, typedText, text.fields.needed);
    if (typed === undefined) return keepDraft(path, typedText, text.fields.notANumber);
    const [low, high] = [writing.number(min), writing.number(max)];
    if (typed < min || typed > max) return keepDraft(path, typedText, text.fields.range(low, high, parts.unit));
    if (quantity.whole === true && !Number.isInteger(typed))
      return keepDraft(path, typedText, text.fields.wholeRange(low, high));
    const reason = origin?.kind === 'override' ? origin.reason : null;
    editField(binding.editName, path, { value: Number((typed / scale).toPrecision(15)), reason }, typedText);
  };
  return (
    <NumberField
      {...binding}
      draft={binding.draft?.text ?? null}
      value={Number((resolved.value * scale).toPrecision(12))}
      unit={parts.unit}
      locale={writing.locale}
      min={min}
      max={max}
      step={quantity.whole === true ? 1 : stepFor(resolved.value * scale)}
      onType={onType}
    />
  );
}

/** A tenth of the figure's size: 1 for 25, 0.1 for 2.5. */
function stepFor(value: number): number {
  return value === 0 ? 1 : 10 ** (Math.floor(Math.log10(Math.abs(value))) - 1);
}
