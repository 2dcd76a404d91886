/** Why a text is no project: data first, the sentences people read made from it in one place. */
import { unreachable } from '../base/assert.ts';

/** One field that cannot be taken: the sentence begins with the path and ends with what would mend it. */
export interface FieldProblem {
  /** `sites[0].hosts.groups[0].memoryGib`; '' for the file as a whole. */
  readonly where: string;
  readonly message: string;
}

export type ProjectFileFailure =
  | { readonly kind: 'too-large'; readonly characters: number; readonly charactersMax: number }
  | { readonly kind: 'not-json'; readonly line: number; readonly column: number; readonly detail: string }
  | { readonly kind: 'not-a-project'; readonly detail: string }
  | { readonly kind: 'newer-format'; readonly found: number; readonly supported: number }
  | { readonly kind: 'wrong-shape'; readonly problems: readonly FieldProblem[]; readonly more: number };

/** One line for each thing that is wrong. */
export function projectFileFailureLines(failure: ProjectFileFailure): readonly string[] {
  switch (failure.kind) {
    case 'too-large': {
      const [size, most] = [megabytes(failure.characters), megabytes(failure.charactersMax)];
      return [`The file has ${size} MB, and a project has at most ${most} MB: this is probably another file.`];
    }
    case 'not-json':
      return [`Line ${failure.line}, column ${failure.column}: ${failure.detail}.`];
    case 'not-a-project':
      return [`This is not a Lockstep project: ${failure.detail}.`];
    case 'newer-format':
      return [
        `The file has format ${failure.found}, and this version of Lockstep reads up to format ${failure.supported}: open it with a newer Lockstep.`,
      ];
    case 'wrong-shape': {
      const lines = failure.problems.map(({ message }) => message);
      return failure.more === 0 ? lines : [...lines, `… and ${failure.more} more problems after these.`];
    }
    default:
      return unreachable(failure);
  }
}

const megabytes = (characters: number): string => (Math.ceil(characters / 1e5) / 10).toFixed(1);
