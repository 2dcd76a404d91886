/** The manual: the method book with search. Every figure with what it is, why, its formula; a click asks "Why?" of the plan. */
import { useState } from 'react';
import { methodChapters } from '../../shared/planner/method-book.ts';
import { Button } from '../ui/button.tsx';
import { Dialog } from '../ui/dialog.tsx';
import { TextField } from '../ui/field.tsx';
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
  const chapters = methodChapters.flatMap((chapter) => {
    const quantities = chapter.quantities.filter(({ name, label, why }) => {
      const plain = `${chapter.title} ${name} ${label} ${why}`.toLowerCase();
      return wanted.every((word) => plain.includes(word));
    });
    return quantities.length === 0 ? [] : [{ ...chapter, quantities }];
  });
  const ask = (name: string): void => {
    showOverlay(null);
    askWhy(name, name.startsWith('project.') ? null : site);
  };
  return (
    <Dialog title={words.title} width="wide" onClose={() => showOverlay(null)}>
      <p className="soft">{words.lead}</p>
      <TextField frame={{ label: text.fields.words.search }} value={search} onType={setSearch} />
      {chapters.length === 0 && <p className="soft">{text.fields.words.nothingFound}</p>}
      {chapters.map(({ id, title, intro, quantities }) => (
        <section key={id} className="manual">
          <h2>{title}</h2>
          <p className="soft">{intro}</p>
          <dl>
            {quantities.map((quantity) => (
              <div key={quantity.name}>
                <dt>
                  {quantity.label}
                  <div className="small soft">{quantity.name}</div>
                </dt>
                <dd>
                  <p>{quantity.why}</p>
                  {quantity.kind === 'formula' && <code className="small">{quantity.formula}</code>}{' '}
                  {hasPlan && (
                    <Button look="link" name={`${text.frame.why} ${quantity.label}`} onClick={() => ask(quantity.name)}>
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
