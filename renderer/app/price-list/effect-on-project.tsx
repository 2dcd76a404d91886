/** What the prices of a list would do to the totals of the open project. */
import { formatPrice } from '../../../shared/text/numbers.ts';
import type { ListEffect } from '../../../shared/ipc/price-list-shapes.ts';
import type { ShellFailure } from '../../../shared/ipc/shapes.ts';
import { Section } from '../../ui/page.tsx';
import { useDoorText, useText, useWriting } from '../../parts/use-text.ts';
import { signedShare } from './list-tables.tsx';

const totals = ['oneOff', 'yearly', 'overHorizon'] as const;

export function EffectOnProject({ effect }: { readonly effect: ListEffect | ShellFailure | null }) {
  const words = useText().priceList;
  const writing = useWriting();
  const said = useDoorText();
  if (effect === null || 'message' in effect)
    return (
      <Section title={words.effect}>
        <p className="soft" role="status">
          {effect === null ? words.effectWorking : said(effect.message)}
        </p>
      </Section>
    );
  const { currency, before, after, kept, pricedLines, changedLines } = effect;
  if (kept === 0)
    return (
      <Section title={words.effect}>
        <p className="soft">{words.effectNone}</p>
      </Section>
    );
  const money = (minor: number): string => formatPrice(minor, currency, writing.locale);
  return (
    <Section title={words.effect} lead={words.effectLines(writing.number(pricedLines), writing.number(changedLines))}>
      <table className="list-totals">
        <thead>
          <tr>
            <td />
            <th scope="col">{words.columns.before}</th>
            <th scope="col">{words.columns.after}</th>
            <th scope="col">{words.columns.change}</th>
          </tr>
        </thead>
        <tbody>
          {totals.map((total) => {
            const [was, is] = [before[`${total}Minor`], after[`${total}Minor`]];
            return (
              <tr key={total}>
                <th scope="row">{words.totals[total]}</th>
                <td>{money(was)}</td>
                <td>{money(is)}</td>
                <td>{was === 0 ? '' : signedShare((is - was) / was, writing.figure)}</td>
              </tr>
            );
          })}
        </tbody>
      </table>
    </Section>
  );
}
