/** What the doors say, in English, as the command line prints it. */
import type { Fault } from '../../shared/base/fault.ts';
import type { Problem } from '../../shared/model/problem.ts';
import { projectFileProblems, type ProjectFileFailure } from '../../shared/project-file/failure.ts';
import { problems } from '../../shared/text/en/problems.ts';
import { faultText, problemText } from '../../shared/text/problems.ts';

export const said = (problem: Problem): string => problemText(problem, problems);

export const faultSaid = (fault: Fault): string => faultText(fault, problems);

export const failureLines = (failure: ProjectFileFailure): readonly string[] => projectFileProblems(failure).map(said);
