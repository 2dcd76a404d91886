/** Why a text is no project, and the same as problems that `shared/text/problems.ts` can say. */
import { unreachable } from '../base/assert.ts';
import { fault, type Fault, type FaultFigures } from '../base/fault.ts';
import type { HeldCode, Problem } from '../model/problem.ts';
import type { FileFaultCode } from './codes.ts';
import type { JsonFault } from './json-guard.ts';

export type ProjectFileFailure =
  | { readonly kind: 'too-large'; readonly characters: number; readonly charactersMax: number }
  | ({ readonly kind: 'not-json' } & JsonFault)
  | {
      readonly kind: 'not-a-project';
      readonly code: 'file-no-object' | 'file-no-version';
      readonly held: Fault<HeldCode>;
    }
  | { readonly kind: 'newer-format'; readonly found: number; readonly supported: number }
  | { readonly kind: 'wrong-shape'; readonly problems: readonly Problem[]; readonly more: number };

/** One problem for each thing that is wrong; the last may count those left out. */
export function projectFileProblems(failure: ProjectFileFailure): readonly Problem[] {
  switch (failure.kind) {
    case 'too-large':
      return [ofFile('file-too-large', { characters: failure.characters, charactersMax: failure.charactersMax })];
    case 'not-json':
      return [jsonProblem(failure)];
    case 'not-a-project':
      return [{ ...ofFile(failure.code, { format: 1 }), held: failure.held }];
    case 'newer-format':
      return [ofFile('file-newer', { found: failure.found, supported: failure.supported })];
    case 'wrong-shape':
      return withRest(failure.problems, failure.more);
    default:
      return unreachable(failure);
  }
}

export function jsonProblem({ line, column, fault: { code, figures } }: JsonFault): Problem {
  return { where: '', held: null, fault: fault(code, { ...figures, line, column }) };
}

/** The problems, and how many more there are. */
export function withRest(problems: readonly Problem[], more: number): readonly Problem[] {
  return more > 0 ? [...problems, ofFile('file-more', { count: more })] : problems;
}

export function ofFile(code: FileFaultCode, figures: FaultFigures): Problem {
  return { where: '', held: null, fault: fault(code, figures) };
}
