/** The examples are designs that could be ordered: ports as fast as their links, adapters that fit, nothing blocked. */
import { describe, expect, test } from 'vitest';
import { planProject } from '../../../../shared/planner/plan-project.ts';
import { exampleNames, readExample } from '../../../builders/examples.ts';
import { prepared } from '../../../builders/project.ts';

/** Kept to show what an old cluster runs into. */
const blockedOnPurpose = ['legacy-5-5-cluster'];

describe.each(exampleNames.filter((name) => !blockedOnPurpose.includes(name)))('%s', (name) => {
  const { findings } = planProject(prepared(readExample(name)));

  test('has no blocking finding', () => {
    expect(findings.filter(({ severity }) => severity === 'blocking').map(({ code }) => code)).toEqual([]);
  });

  test('plugs together: links, ports, adapters and switches', () => {
    const hardware = ['NET-01', 'NET-02', 'NET-03', 'NET-04', 'NET-05', 'NET-06', 'NET-07', 'STO-01', 'HW-01', 'HW-02'];

    expect(findings.map(({ code }) => code).filter((code) => hardware.includes(code))).toEqual([]);
  });
});
