/** Findings on a terminal: sign and word for the severity, the sentence, what mends it, where it is written. */
import type { ReviewedFinding, Severity } from '../../shared/model/finding.ts';
import type { Source } from '../../shared/model/figure.ts';
import type { Terminal } from '../terminal.ts';
import { wrapText } from './wrap.ts';

export type WordedFinding = ReviewedFinding & { readonly text: string; readonly remedy: string };

const signs: Readonly<Record<Severity, string>> = { blocking: '■', warning: '▲', note: '○' };
const reviewed = { accepted: 'Accepted: ', dismissed: 'Dismissed: ' } as const;
const words: Readonly<Record<Severity, string>> = { blocking: 'Blocking', warning: 'Warning', note: 'Note' };

/** All findings in their order, and a line that counts them. */
export function findingLines(
  findings: readonly WordedFinding[],
  sources: Readonly<Record<string, Source>>,
  screen: Pick<Terminal, 'width' | 'bold'>,
): readonly string[] {
  return [...findings.flatMap((finding) => [...oneFinding(finding, sources, screen), '']), countLine(findings)];
}

function oneFinding(
  finding: WordedFinding,
  sources: Readonly<Record<string, Source>>,
  { width, bold }: Pick<Terminal, 'width' | 'bold'>,
): readonly string[] {
  const { severity, site, subject, code, text, remedy, source, review, acceptable } = finding;
  const about = [site, subject].filter((part) => part !== null && part !== '').join(', ');
  const indent = '  ';
  const lines = (label: string, content: string): readonly string[] =>
    content === '' ? [] : wrapText(`${label}${content}`, width - indent.length).map((line) => `${indent}${line}`);
  return [
    ...wrapText(`${signs[severity]} ${words[severity]}: ${code}${about === '' ? '' : ` (${about})`}`, width).map(bold),
    ...lines('', text),
    ...lines('Remedy: ', remedy),
    ...(review === null ? [] : lines(acceptable ? reviewed[review.decision] : 'Reviewed in vain: ', review.reason)),
    ...lines('Source: ', sources[source]?.title ?? source),
  ];
}

/** "1 blocking, 2 warnings, 3 notes", and how many of them a review has settled. */
export function countLine(findings: readonly ReviewedFinding[]): string {
  const count = (wanted: Severity): number => findings.filter(({ severity }) => severity === wanted).length;
  const many = (number: number, word: string): string => `${number} ${word}${number === 1 ? '' : 's'}`;
  if (findings.length === 0) return 'Nothing found.';
  const settled = findings.filter(({ review, acceptable }) => review !== null && acceptable).length;
  const all = `${count('blocking')} blocking, ${many(count('warning'), 'warning')}, ${many(count('note'), 'note')}`;
  return settled === 0 ? all : `${all}; ${settled} of them reviewed`;
}
