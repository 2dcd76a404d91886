import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { allRules, compatibilityRules, projectRules } from '../../../../shared/compatibility/rules.ts';
import type { Finding } from '../../../../shared/model/finding.ts';
import {
  aContext,
  aMachine,
  aProject,
  aProjectContext,
  catalogue,
  findingsOf,
  projectFindingsOf,
  withCode,
  withoutFt,
} from './builders.ts';
import { ruleCases } from './cases/all.ts';

describe('each rule on a site that offends it and on one that does not', () => {
  test.each(ruleCases)('$code $severity: $why', ({ code, severity, offending, clean }) => {
    expect(withCode(findingsOf(offending), code)[0]?.severity).toBe(severity);
    expect(withCode(findingsOf(clean), code).filter((finding) => finding.severity === severity)).toEqual([]);
  });

  test('no rule goes without a case', () => {
    const covered = new Set(ruleCases.map(({ code }) => code));
    expect(compatibilityRules.map(({ code }) => code).filter((code) => !covered.has(code))).toEqual([]);
  });
});

describe('rules of the project as a whole', () => {
  test('one MX-ONE has at most 124 Service Nodes, over all sites', () => {
    const code = 'MX-SN-01';

    expect(withCode(projectFindingsOf(aProjectContext({ serviceNodeCount: 124 })), code)).toEqual([]);
    expect(withCode(projectFindingsOf(aProjectContext({ serviceNodeCount: 125 })), code)).toEqual([
      {
        code,
        severity: 'blocking',
        stage: 'project',
        site: null,
        subject: '',
        figures: { nodes: 125, allowed: 124, mxOne: 'MX-ONE 8.0' },
        source: 'mx:S7',
      },
    ]);
  });

  test('two sites get a hint at redundancy between them', () => {
    const two = aProjectContext({ project: aProject(['North', 'South']) });

    expect(withCode(projectFindingsOf(two), 'MX-SITES-01')[0]).toMatchObject({
      severity: 'note',
      subject: 'North, South',
    });
    expect(withCode(projectFindingsOf(aProjectContext()), 'MX-SITES-01')).toEqual([]);
  });
});

describe('the list of rules', () => {
  test('codes are unique', () => {
    const codes = allRules.map(({ code }) => code);
    expect(codes).toEqual([...new Set(codes)]);
    expect(codes).toHaveLength(compatibilityRules.length + projectRules.length);
  });

  test.each(allRules)('$code rests on a source of the catalogue', ({ source }) => {
    expect(Object.keys(catalogue.sources)).toContain(source);
  });

  test.each(ruleCases)('$code gives findings with a source of the catalogue: $why', ({ code, offending }) => {
    for (const { source } of withCode(findingsOf(offending), code)) {
      expect(Object.keys(catalogue.sources)).toContain(source);
    }
  });
});

describe('laws', () => {
  const contexts = fc.constantFrom(...ruleCases.flatMap(({ offending, clean }) => [offending, clean]));
  const blockingCodes = (findings: readonly Finding[]): readonly string[] =>
    findings.filter(({ severity }) => severity === 'blocking').map(({ code }) => code);

  test('a site without FT machines has no FT finding', () => {
    fc.assert(
      fc.property(contexts, (context) => {
        const codes = findingsOf(withoutFt(context)).map(({ code }) => code);
        expect(codes.filter((code) => code.startsWith('FT-'))).toEqual([]);
      }),
    );
  });

  test('one more feature in use never removes a blocking finding', () => {
    fc.assert(
      fc.property(contexts, fc.constantFrom(...Object.keys(catalogue.ftFeatures)), (context, feature) => {
        const machines = context.machines.map((machine) => ({ ...machine, uses: [...machine.uses, feature] }));

        const before = blockingCodes(findingsOf(context));
        const after = blockingCodes(findingsOf({ ...context, machines }));

        expect(before.filter((code) => !after.includes(code))).toEqual([]);
      }),
    );
  });

  test('more vCPUs and more memory never remove a blocking finding', () => {
    const extra = fc.integer({ min: 0, max: 200 });
    fc.assert(
      fc.property(contexts, extra, extra, (context, vcpus, memoryGib) => {
        const machines = context.machines.map((machine) => ({
          ...machine,
          vcpus: machine.vcpus + vcpus,
          memoryGib: machine.memoryGib + memoryGib,
        }));

        const after = blockingCodes(findingsOf({ ...context, machines }));

        expect(blockingCodes(findingsOf(context)).filter((code) => !after.includes(code))).toEqual([]);
      }),
    );
  });

  test('no feature is a silent yes: refused, unverified, absent or conditional ones all speak', () => {
    for (const release of Object.values(catalogue.releases)) {
      for (const feature of Object.keys(catalogue.ftFeatures)) {
        const support = release.ftSupports[feature];
        if (support?.value === 'yes' && support.confidence === 'quoted') continue;
        const elsewhere = [
          'nsx-segments',
          'stretched-cluster',
          'vsan-stretched-cluster',
          'vsan-datastore',
          'encryption',
        ];
        if (elsewhere.includes(feature)) continue;

        const codes = findingsOf(aContext({ release, edition: null, machines: [aMachine({ uses: [feature] })] }))
          .map(({ code }) => code)
          .filter((code) => /^FT-(FEAT|DEV)-0[1345]$/.test(code));

        expect(`${release.id} ${feature}: ${codes.length}`).toBe(`${release.id} ${feature}: 1`);
      }
    }
  });
});

test('equal machines are told in one finding', () => {
  const machines = Array.from({ length: 6 }, (_, i) => aMachine({ id: `SN${i + 1}`, vcpus: 9 }));

  const [finding, ...more] = withCode(findingsOf(aContext({ machines })), 'FT-VCPU-01');

  expect(more).toEqual([]);
  expect(finding).toMatchObject({ subject: 'SN1, SN2, SN3 +3', figures: { vcpus: 9, allowed: 8, machines: 6 } });
});

test('an ordinary FT site on a current release has nothing blocking and no warning', () => {
  const loud = findingsOf(aContext({ date: '2026-06-01' })).filter(({ severity }) => severity !== 'note');
  expect(loud.map(({ code }) => code)).toEqual([]);
});
