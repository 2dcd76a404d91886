import { describe, expect, test } from 'vitest';
import { reasons, reasonWords } from '../../../../shared/text/en/reasons.ts';
import { pairReasons } from '../../../../shared/compatibility/pairs.ts';
import { ruleList } from '../../../../shared/planner/findings.ts';
import { findingSentences, findingSentencesByLocale, findingText } from '../../../../shared/text/findings.ts';
import { locales } from '../../../../shared/text/numbers.ts';
import { findingsOf, projectFindingsOf, aProject, aProjectContext } from '../compatibility/builders.ts';
import { ruleCases } from '../compatibility/cases/all.ts';
import { stageFindings } from './stage-findings.ts';

const show = (value: number, unit: string): string => (unit === '' ? String(value) : `${value} ${unit}`);

/** Every finding that the cases of the rules give, and one of every other stage's codes. */
const findings = [
  ...ruleCases.flatMap(({ offending, clean }) => [...findingsOf(offending), ...findingsOf(clean)]),
  ...projectFindingsOf(aProjectContext({ project: aProject(['North', 'South']), serviceNodeCount: 125 })),
  ...Object.entries(stageFindings).map(([code, figures]) => ({ code, figures, subject: '' })),
];
const sentences = locales.flatMap((locale) =>
  findings.map((finding) => ({ locale, code: finding.code, ...findingText(finding, show, locale) })),
);

describe('sentences and rules belong together', () => {
  const known = ruleList.map(({ code }) => code);

  test('every code has its sentence', () => {
    for (const locale of locales)
      expect(known.filter((code) => findingSentencesByLocale[locale][code] === undefined)).toEqual([]);
  });

  test('every sentence has its code', () => {
    expect(Object.keys(findingSentences).filter((code) => !known.includes(code))).toEqual([]);
  });

  test('every code was put into words', () => {
    const spoken = new Set(sentences.map(({ code }) => code));
    expect(known.filter((code) => !spoken.has(code))).toEqual([]);
  });
});

describe('a sentence reads well', () => {
  test.each([...new Map(sentences.map((sentence) => [sentence.text + sentence.remedy, sentence])).values()])(
    '$locale $code: $text',
    ({ text, remedy }) => {
      for (const part of [text, remedy]) {
        expect(part).not.toMatch(/undefined|null|NaN|\[object|  |\(\)|: \.|\.\./);
        expect(part).toMatch(/^(\p{Lu}|\d|[“„”]|v[SCM]|das\.).*\.$/u);
        expect(part.length).toBeLessThan(300);
      }
    },
  );
});

describe('figures that the remedy needs', () => {
  const finding = (code: string, figures: Record<string, number | string>, subject = '') =>
    findingText({ code, figures, subject }, show);

  test('where, by how much and what would mend it', () => {
    const figures = { release: 'vSphere 8.0', edition: 'vSphere Standard', vcpus: 4, allowed: 2, machines: 2 };
    expect(finding('FT-VCPU-01', figures, 'SN1, SN2')).toEqual({
      text: 'SN1, SN2: 4 vCPUs each, but FT on vSphere 8.0 with vSphere Standard allows 2.',
      remedy: 'Use at most 2 vCPUs, an edition or release that allows more, or HA for this machine.',
    });
  });

  test('what is not known is said to be so', () => {
    const figures = {
      release: 'vSphere 6.0',
      feature: 'EFI firmware',
      remedy: 'Use BIOS firmware.',
      note: '',
      machines: 1,
    };
    expect(finding('FT-FEAT-03', figures, 'SN1')).toEqual({
      text: 'SN1: not verified whether FT on vSphere 6.0 works with “EFI firmware”.',
      remedy: 'Verify with VMware before promising it. To be safe: Use BIOS firmware.',
    });
  });

  test('a code without a sentence and a missing figure are defects', () => {
    expect(() => finding('NO-SUCH-CODE', {})).toThrow('sentence of NO-SUCH-CODE');
    expect(() => finding('PLACE-02', { given: 2 })).toThrow('figure needed');
  });
});

describe('reason codes', () => {
  test('pair reasons and their words are the same list', () => {
    expect(Object.keys(reasonWords.pairs).sort()).toEqual([...pairReasons].sort());
  });

  test('edition reasons have a sentence and a short form', () => {
    expect(Object.keys(reasonWords.editions).sort()).toEqual(Object.keys(reasonWords.editionsShort).sort());
  });

  test.each([
    ['no-ha', {}, 'No vSphere HA.'],
    ['no-vmotion', {}, 'No vMotion.'],
    ['no-ft', {}, 'No Fault Tolerance.'],
    ['ft-vcpus', { needed: 4, allowed: 2 }, 'FT machines need 4 vCPUs, the edition allows\u00a02.'],
    ['release', { release: '9.0' }, 'Does not run vSphere 9.0.'],
    ['hosts-max', { hosts: 4, allowed: 3 }, 'Covers 3 hosts, the plan has 4.'],
    ['cpus-max', { cpus: 4, allowed: 2 }, 'Covers 2 CPUs per host, the plan has 4.'],
    ['kit-cores', { cores: 128, allowed: 96 }, 'The kit covers 96 cores, the plan has 128.'],
    ['not-sold', { from: '', until: '2024-01-31' }, 'Not on sale on the order date (sold until 31 January 2024).'],
    ['not-sold', { from: '2024-02-01', until: '' }, 'Not on sale on the order date (sold from 1 February 2024).'],
    ['not-sold', { from: '', until: '' }, 'Not on sale on the order date.'],
    ['price-unknown', {}, 'No price known.'],
  ])('%s', (code, figures, sentence) => {
    expect(reasons.editionReasonText(code, figures, show)).toBe(sentence);
  });
});

describe('the proof of a placement', () => {
  const counted = (value: number, demand: number, unit: string, capacity: number) => [
    { name: 'countingBound', value, unit: 'hosts' },
    { name: 'demand', value: demand, unit },
    { name: 'capacityPerHost', value: capacity, unit },
  ];
  const reserve = (value: number) => ({ name: 'reserve', value, unit: 'hosts' });
  const pool = { name: 'pool', value: 4, unit: 'hosts' };
  const running = { name: 'runningAfterFailure', value: 1, unit: 'hosts' };
  const pattern = { name: 'patternBound', value: 4.2, unit: 'hosts' };

  test.each([
    ['bound', 'ft-vcpus', counted(3, 24, 'vCPU', 8), 'Two hosts cannot: 24 FT vCPU against 2 × 8.'],
    ['bound', 'memory', counted(2, 300, 'GiB', 236), 'One host cannot: 300 GiB against 1 × 236.'],
    [
      'theorem',
      'ft-vcpus',
      [...counted(3, 24, 'vCPU', 8), reserve(1)],
      'Two hosts cannot: 24 FT vCPU against 2 × 8. One host more stands in for a failure.',
    ],
    [
      'bound',
      'ft-separation',
      counted(2, 0, 'instances', 0),
      'One host cannot: the two copies of a machine need different hosts.',
    ],
    [
      'bound',
      'packing',
      [...counted(4, 30, 'cores', 8), pattern],
      'Fewer cannot: even the best filling of hosts needs 4.2 of them.',
    ],
    ['bound', 'cpu', [], 'Fewer will not do: decided by CPU cores.'],
    ['bound', 'failures', [pool], 'They are chosen from the 4 hosts given.'],
    ['exhausted-search', 'packing', [pool], 'Every other choice of the hosts given was ruled out by search.'],
    ['bound', 'failures', [reserve(1), running], 'One host must be left when one host fails.'],
    [
      'bound',
      'ft-vcpus',
      [...counted(2, 16, 'vCPU', 8), reserve(1), running],
      'One host cannot: 16 FT vCPU against 1 × 8.',
    ],
    ['bound', 'cpu', counted(1, 4, 'cores', 8), 'Something has to run: at least one host.'],
    [
      'exhausted-search',
      'packing',
      [reserve(2)],
      'Every placement on fewer hosts was ruled out by search. Two hosts more stand in for failures.',
    ],
    ['trivial', 'no-machines', [], 'Nothing to place.'],
    ['trivial', 'machine-too-large', [], 'A machine larger than any host.'],
    ['not-proven', 'packing', [], 'Not proven: the search ended before every smaller number was ruled out.'],
  ])('%s by %s', (kind, decidedBy, figures, sentence) => {
    expect(reasons.proofText({ kind, figures }, decidedBy, show)).toBe(sentence);
  });

  test('every decision has words', () => {
    for (const decision of Object.keys(reasonWords.decisions)) expect(reasons.decisionText(decision)).toMatch(/\S/);
    expect(() => reasons.decisionText('weather')).toThrow();
  });
});
