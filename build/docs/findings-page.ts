/** docs/findings.md: every rule there is, stage by stage, made from the rules that are judged. */
import { findingStages, type Severity } from '../../shared/model/finding.ts';
import type { Source } from '../../shared/model/figure.ts';
import { ruleList } from '../../shared/planner/findings.ts';
import { cell, notice, sourceLine, table, type Page } from './page.ts';

const severities: readonly Severity[] = ['blocking', 'warning', 'note'];

export function findingsPage(sources: Readonly<Record<string, Source>>): Page {
  const count = (severity: Severity): number => ruleList.filter((rule) => rule.severity === severity).length;
  const stages = findingStages.filter((stage) => ruleList.some((rule) => rule.stage === stage));
  const lines = [
    '# Findings',
    '',
    notice('the rules in shared/compatibility/rules/ and shared/planner/rules/'),
    '',
    `Lockstep judges ${ruleList.length} rules on every plan: ${severities
      .map((severity) => `${count(severity)} ${severity}`)
      .join(', ')} (some change with the circumstances). All are judged, all that hold are shown:`,
    'a blocking finding never hides the rest. What cannot be known from the project is a finding of its own, never a',
    'silent yes. A code keeps its meaning for ever. `lockstep check FILE` prints the findings of a project with their',
    'figures and remedies; its exit code is 1 when one of them blocks.',
    '',
    ...stages.flatMap((stage) => [
      `## ${stage[0]!.toUpperCase()}${stage.slice(1)}`,
      '',
      ...table(
        ['Code', 'Severity', 'What it says', 'Source'],
        ruleList
          .filter((rule) => rule.stage === stage)
          .map(({ code, severity, title, source }) => [code, severity, cell(title), cell(sourceLine(source, sources))]),
      ),
      '',
    ]),
  ];
  return { path: 'docs/findings.md', text: `${lines.join('\n').trimEnd()}\n` };
}
