/** A jump and why it is there, in the words of any language. */
import type { JumpWords } from '../en/what-if/sweep.ts';
import type { Reasons } from '../reasons.ts';
import type { Figures, ShowFigure } from '../sentence.ts';

/** 'more hosts: 3 → 4'. Ids of editions and codes of findings come as they are to be shown. */
export function jumpText(kind: string, from: number | string, to: number | string, words: JumpWords): string {
  if (kind === 'edition') return words.edition(String(from), String(to));
  if (kind === 'blocking') return from === '' ? words.blockingComes(String(to)) : words.blockingGoes(String(from));
  const kinds: Readonly<Record<string, { readonly more: string; readonly less: string }>> = words.kinds;
  return `${to > from ? kinds[kind]?.more : kinds[kind]?.less}: ${from} → ${to}`;
}

/** Why something jumps, without a full stop; '' where there is nothing to say. */
export function jumpReason(
  code: string,
  figures: Figures,
  show: ShowFigure,
  words: JumpWords,
  { decisionText, editionReasonText }: Pick<Reasons, 'decisionText' | 'editionReasonText'>,
): string {
  const shown = (name: string): string => show(Number(figures[name] ?? 0), '');
  const decision = (): string => decisionText(String(figures['decidedBy']));
  const raid: Readonly<Record<string, string>> = words.raid;
  switch (code) {
    case 'hosts':
      return words.hosts(decision(), shown('machines'));
    case 'hosts-given':
      return words.hostsGiven(shown('given'), shown('needed'));
    case 'hosts-given-exact':
      return words.hostsGivenExact(shown('given'));
    case 'hosts-given-too-few':
      return words.hostsGivenTooFew(shown('given'), shown('needed'));
    case 'hosts-given-none':
      return words.hostsGivenNone(shown('given'), decision());
    case 'raid':
      return raid[String(figures['decidedBy'])] ?? '';
    case 'users':
      return words.users(shown('users'));
    case 'media':
      return words.media(shown('channels'));
    case 'ports':
      return words.ports;
    case 'space':
      return words.space;
    case 'cheaper':
      return words.cheaper;
    case 'edition':
      return editionReasonText(String(figures['why']), figures, show).replace(/\.$/, '');
    default:
      return '';
  }
}
