/** The manual: how to work with the window, then the method book; with search. A click asks "Why?" of the plan. */
import { useState } from 'react';
import { methodChapters } from '../../shared/planner/method-book.ts';
import { Button } from '../ui/button.tsx';
import { Dialog } from '../ui/dialog.tsx';
import { TextField } from '../ui/field.tsx';
import { useReportText } from '../parts/use-report.ts';
import { useText } from '../parts/use-text.ts';
import { useStore } from '../state/store.ts';
import { askWhy, showOverlay } from '../state/view.ts';

export function ManualDialog() {
  const text = useText();
  const words = text.manual;
  const [search, setSearch] = useState('');
  const hasPlan = useStore(({ document }) => document !== null && document.plan !== null);
  const site = useStore(({ document }) => document?.history.project.sites[0]?.name ?? null);
  const wanted = search
    .toLowerCase()
    .split(/\s+/)
    .filter((word) => word !== '');
  const holds = (...texts: readonly string[]): boolean => {
    const plain = texts.join(' ').toLowerCase();
    return wanted.every((word) => plain.includes(word));
  };
  const steps = words.steps.filter((step) => holds(words.guide, step.title, step.text));
  const chapters = useChapters(holds);
  const ask = (name: string): void => {
    showOverlay(null);
    askWhy(name, name.startsWith('project.') ? null : site);
  };
  return (
    <Dialog title={words.title} width="wide" onClose={() => showOverlay(null)}>
      <p className="soft">{words.lead}</p>
      <div className="manual-search dialog-begin">
        <TextField
          frame={{ label: text.fields.words.search, isBare: true }}
          placeholder={text.fields.words.search}
          value={search}
          onType={setSearch}
        />
      </div>
      {chapters.length === 0 && steps.length === 0 && <p className="soft">{text.fields.words.nothingFound}</p>}
      {steps.length > 0 && (
        <section className="manual">
          <h2>{words.guide}</h2>
          <dl>
            {steps.map((step) => (
              <div key={step.title}>
                <dt>{step.title}</dt>
                <dd>{step.text}</dd>
              </div>
            ))}
          </dl>
        </section>
      )}
      {chapters.map(({ id, title, intro, quantities }) => (
        <section key={id} className="manual">
          <h2>{title}</h2>
          <p className="soft">{intro}</p>
          <dl>
            {quantities.map(({ name, label, why, formula }) => (
              <div key={name}>
                <dt>
                  {label}
                  <div className="small soft">{name}</div>
                </dt>
                <dd>
                  <p>{why}</p>
                  {formula !== null && <code className="small">{formula}</code>}{' '}
                  {hasPlan && (
                    <Button look="link" name={`${text.frame.why} ${label}`} onClick={() => ask(name)}>
                      {text.frame.why}
                    </Button>
                  )}
                </dd>
              </div>
            ))}
          </dl>
        </section>
      ))}
    </Dialog>
  );
}

/** The chapters in the reader's language, with what the search wants; English words find too. */
function useChapters(holds: (...texts: readonly string[]) => boolean) {
  const report = useReportText();
  return methodChapters.flatMap((chapter) => {
    const { title, intro } = report.chapter(chapter.id, chapter);
    const quantities = chapter.quantities
      .map((quantity) => ({
        name: quantity.name,
        english: quantity.label,
        label: report.quantityLabel(quantity.name, quantity.label),
        why: report.quantityWhy(quantity.name, quantity.why),
        formula: quantity.kind === 'formula' ? quantity.formula : null,
      }))
      .filter(({ name, english, label, why }) => holds(title, name, english, label, why));
    return quantities.length === 0 ? [] : [{ id: chapter.id, title, intro, quantities }];
  });
}
