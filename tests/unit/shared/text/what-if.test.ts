/** The what-if words of every language: all there, translated, and the paragraph says the same in each. */
import { describe, expect, test } from 'vitest';
import { bundledCatalogue } from '../../../../shared/catalog/bundled.ts';
import { optimiseSection, regretSection, whyNotSection } from '../../../../shared/report/what-if/optimise.ts';
import { scenarioListSection } from '../../../../shared/report/what-if/scenarios.ts';
import { sweepSection } from '../../../../shared/report/what-if/sweep.ts';
import { tornadoSection, uncertaintySection } from '../../../../shared/report/what-if/uncertainty.ts';
import { comparisonSection } from '../../../../shared/report/what-if/compare.ts';
import type { Section } from '../../../../shared/report/model.ts';
import { formatFigure, type Locale } from '../../../../shared/text/numbers.ts';
import { reportText } from '../../../../shared/text/report.ts';
import { changeLabel } from '../../../../shared/text/what-if/choices.ts';
import { compareParagraph, type CompareFacts } from '../../../../shared/text/what-if/compare.ts';
import { jumpReason, jumpText } from '../../../../shared/text/what-if/jumps.ts';
import { defaultBands, drawableBands } from '../../../../shared/whatif/bands.ts';
import { choicesOf, fixedChoices } from '../../../../shared/whatif/choices/registry.ts';
import { comparePlans } from '../../../../shared/whatif/compare.ts';
import { droppedCalls, keyFigures } from '../../../../shared/whatif/figures.ts';
import { optimise } from '../../../../shared/whatif/optimise/optimise.ts';
import { leastRegret } from '../../../../shared/whatif/optimise/regret.ts';
import { spaceOf } from '../../../../shared/whatif/optimise/space.ts';
import { whyNot } from '../../../../shared/whatif/optimise/why-not.ts';
import { basePlan, scenarioPlan } from '../../../../shared/whatif/scenario.ts';
import { sweep } from '../../../../shared/whatif/sweep.ts';
import { tornado } from '../../../../shared/whatif/tornado.ts';
import { uncertainty } from '../../../../shared/whatif/uncertainty.ts';
import { finish } from '../../../../shared/whatif/work.ts';
import { contextOf } from '../../../../cli/what-if/open.ts';
import { readExample } from '../../../builders/examples.ts';
import { prepared } from '../../../builders/project.ts';

const others: readonly Locale[] = ['de', 'sv'];
const english = reportText('en').whatIf;
/** More than units, names and words that the languages share. */
const isSentence = (words: string): boolean => (words.match(/\p{L}{4,}/gu) ?? []).length > 2;

/** Path → text or kind of every leaf. */
function leavesOf(value: unknown, path = ''): readonly (readonly [string, string])[] {
  if (typeof value !== 'object' || value === null) return [[path, typeof value === 'string' ? value : typeof value]];
  return Object.entries(value).flatMap(([key, inner]) => leavesOf(inner, `${path}.${key}`));
}

describe.each(others)('%s', (locale) => {
  const text = reportText(locale);

  test('has every label and sentence, none empty or copied', () => {
    const { choices: _own, ...words } = text.whatIf;
    const { choices: _none, ...model } = english;
    const ours = new Map(leavesOf(words));
    for (const [path, said] of leavesOf(model)) {
      expect(ours.has(path), path).toBe(true);
      if (said !== '') expect(ours.get(path), path).not.toBe('');
      if (isSentence(said)) expect(ours.get(path), path).not.toBe(said);
    }
    expect(ours.size).toBe(leavesOf(model).length);
  });

  test('names every choice that does not depend on the catalogue, and none that is not there', () => {
    const wanted = [
      ...fixedChoices.map(({ name }) => name).filter((name) => !name.startsWith('discount.')),
      droppedCalls,
    ];
    expect(Object.keys(text.whatIf.choices).sort()).toEqual(wanted.sort());
  });

  test('names the families by their head and what stands in them', () => {
    const label = (name: string): string =>
      changeLabel(name, choicesOf(bundledCatalogue()).get(name)?.label ?? '', text, (_kind, id) => id);
    const heads = text.whatIf.families;
    expect(label('users.attendant')).toBe(`${heads.users}: attendant`);
    expect(label('companions.cmg')).toBe(`${heads.companions}: cmg`);
    expect(label('companions.cmg.protection')).toBe(`${heads.protection}: cmg`);
    expect(label('discount.compute')).toBe(`${heads.discount}: ${text.labels.billSections.compute}`);
    expect(label('prices.energy')).toBe(`${heads.priceLevel}: ${text.labels.billSections.energy}`);
  });
});

const facts: CompareFacts = {
  from: 'FT',
  to: 'HA',
  years: 5,
  horizon: { way: -1, amount: '100' },
  once: { way: 0, amount: '0' },
  minutes: { way: 1, amount: '3 min', from: '22 min', to: '25 min' },
  hosts: { from: 4, to: 3 },
  users: { from: 5, to: 6, text: '6 users' },
  editions: [{ from: 'A', to: 'B' }],
  blocking: { comes: 1, goes: 0 },
  warnings: { comes: 0, goes: 2 },
  unfit: 2,
  drivers: ['X −90', 'Y −10'],
  payback: { perCall: '7', calls: '8', way: -1, atPrice: { price: '9', calls: '10' } },
};

/** Written out by hand: what the change buys and what it costs. */
const paragraphs: Readonly<Record<Locale, string>> = {
  en: '“HA” costs 100 less than “FT” over 5 years, nothing different at the start. It gives up 3 min of availability a year and user: 25 min instead of 22 min. It means 6 users, 3 hosts instead of 4 and B instead of A. Most of the money: X −90; Y −10. 1 blocking finding comes and 2 warnings go. It cannot be built like this. 2 changes no longer fit and were left out. “FT” pays against “HA” where a dropped call costs more than 7: it avoids 8 calls a year. At 9 a call it would have to avoid 10 a year.',
  de: '„HA“ kostet über 5 Jahre 100 weniger als „FT“, am Anfang ebenso viel. Das kostet je Benutzer 3 min Verfügbarkeit im Jahr: 25 min Ausfall statt 22 min. Das heißt: 6 users, 3 Hosts statt 4 und B statt A. Das meiste Geld: X −90; Y −10. 1 blockierender Befund kommt hinzu und 2 Warnungen fallen weg. So lässt es sich nicht bauen. 2 Änderungen passen nicht mehr und wurden weggelassen. „FT“ lohnt sich gegenüber „HA“, wenn ein abgebrochenes Gespräch mehr als 7 kostet: Es vermeidet 8 Gesprächsabbrüche im Jahr. Bei 9 je Gespräch müsste es 10 im Jahr vermeiden.',
  sv: '”HA” kostar över 5 år 100 mindre än ”FT”, i början lika mycket. Det kostar 3 min tillgänglighet per år och användare: 25 min avbrott i stället för 22 min. Det betyder 6 users, 3 värdar i stället för 4 och B i stället för A. Det mesta av pengarna: X −90; Y −10. 1 blockerande iakttagelse tillkommer och 2 varningar försvinner. Så går det inte att bygga. 2 ändringar passar inte längre och utelämnades. ”FT” lönar sig mot ”HA” om ett tappat samtal kostar mer än 7: det undviker 8 tappade samtal per år. Vid 9 per samtal skulle det behöva undvika 10 per år.',
};

describe.each(['en', 'de', 'sv'] as const)('a comparison in %s', (locale) => {
  const words = reportText(locale).whatIf.compareSentences;

  test('says what the change buys and what it costs', () => {
    expect(compareParagraph(facts, words)).toBe(paragraphs[locale]);
  });

  test('does not say “the same than”: equal over the years, not at the start', () => {
    const equal = { ...facts, horizon: { way: 0, amount: '0' }, once: { way: 1, amount: '5' } };
    const said = compareParagraph(equal, words);
    expect(said).toContain(
      { en: 'costs the same as “FT”', de: 'so viel wie „FT“', sv: 'lika mycket som ”FT”' }[locale],
    );
    expect(said).toContain({ en: '5 more at the start', de: 'am Anfang 5 mehr', sv: 'i början 5 mer' }[locale]);
  });
});

describe('jumps', () => {
  const show = (value: number, unit: string): string => formatFigure(value, unit, 'de');
  const { whatIf, reasons } = reportText('de');

  test('are told with their reason', () => {
    expect(jumpText('hosts', 4, 5, whatIf.jumps)).toBe('mehr Hosts: 4 → 5');
    expect(jumpText('hosts', 5, 4, whatIf.jumps)).toBe('weniger Hosts: 5 → 4');
    expect(jumpText('edition', 'A', '', whatIf.jumps)).toBe('andere Edition: A → keine');
    expect(jumpText('blocking', '', 'FT-01', whatIf.jumps)).toBe('blockierender Befund FT-01 kommt hinzu');
    const why = (code: string, figures: Record<string, number | string>): string =>
      jumpReason(code, figures, show, whatIf.jumps, reasons);
    expect(why('hosts', { decidedBy: 'ft-vcpus', machines: 16 })).toBe('entscheidend: FT-vCPUs je Host; 16 Maschinen');
    expect(why('hosts-given', { given: 5, needed: 4 })).toBe('5 sind vorgegeben; 4 würden genügen');
    expect(why('users', { users: 10_001 })).toBe('10.001 Benutzer am Ende des Planungszeitraums');
    expect(why('edition', { why: 'no-ft' })).toBe('Keine Fault Tolerance');
  });

  test('have words for every kind and every reason in each language', () => {
    for (const locale of ['en', 'de', 'sv'] as const) {
      const { whatIf: words, reasons: own } = reportText(locale);
      for (const kind of ['hosts', 'raid-groups', 'service-nodes', 'media-servers', 'lan-switches', 'racks'])
        for (const [from, to] of [
          [1, 2],
          [2, 1],
        ] as const)
          expect(jumpText(kind, from, to, words.jumps)).not.toContain('undefined');
      for (const code of [
        'hosts',
        'hosts-given',
        'hosts-given-too-few',
        'hosts-given-none',
        'ports',
        'space',
        'cheaper',
      ])
        expect(jumpReason(code, { decidedBy: 'cpu', given: 1, needed: 2 }, show, words.jumps, own), code).not.toBe('');
    }
  });
});

/** Every sentence of a section. */
const sentencesOf = (sections: readonly Section[]): readonly string[] =>
  leavesOf(sections).flatMap(([path, said]) => (/\.(id|kind|key)$/.test(path) || !isSentence(said) ? [] : [said]));

describe('every answer in another language', () => {
  const base = prepared(readExample('regional-hospital'));
  const figures = keyFigures().slice(2, 4);
  const [objective, second] = figures as [(typeof figures)[0], (typeof figures)[0]];
  const ha = scenarioPlan(base, 'ha');
  const compared = comparePlans(
    { label: 'FT', scenario: basePlan(base) },
    { label: 'HA', scenario: ha.ok ? ha.value : basePlan(base) },
  );
  const swept = finish(
    sweep(base, {
      axis: { name: 'users.total', values: [6000, 8000, 11_000] },
      figures,
      against: [{ name: 'serviceNodes.protection', value: 'ha' }],
    }),
  );
  const axes = [{ name: 'serviceNodes.protection', values: ['ft', 'ha'] }];
  const wish = {
    space: spaceOf(axes),
    objective,
    second,
    limits: [{ figure: second, kind: 'most' as const, value: 23 }],
    changes: [],
  };
  const found = finish(optimise(base, wish));
  const why = whyNot(base, wish, found, [{ name: 'serviceNodes.protection', value: 'ha' }]);
  const regret = finish(leastRegret(base, { ...wish, limits: [] }, [{ name: 'F', changes: [] }]));
  const bands = defaultBands(base);
  const wide = finish(tornado(base, bands.slice(0, 12), second));
  const drawn = drawableBands(bands);
  const spread = finish(uncertainty(base, { bands: drawn.bands, figures, draws: 20, seed: 1 }));

  const told = (locale: Locale): readonly string[] => {
    const context = contextOf(base, locale);
    const names = { label: 'L', unit: '', of: null };
    return sentencesOf([
      comparisonSection(compared, context, 1, 5000),
      sweepSection(swept, { ...names, base: 'FT', against: 'HA' }, context),
      tornadoSection(wide, context),
      uncertaintySection(spread, drawn.leftOut, context),
      optimiseSection(found, [names], (code) => code, context),
      whyNotSection(why, found, [names], context),
      regretSection(regret, found.objective, [names], context),
      scenarioListSection(
        [{ id: null, name: null, note: null, author: null, basedOn: null, figures: {}, blocking: 0, unfit: [] }],
        figures,
        context,
      ),
    ]);
  };

  test.each(others)('%s keeps no English sentence but names of the catalogue and of the project', (locale) => {
    const named = /"(?:name|description)":"((?:[^"\\]|\\.)*)"/g;
    const names = [...JSON.stringify([bundledCatalogue(), base.project]).matchAll(named)].map(([, name]) => name!);
    const kept = told(locale).filter((said) => told('en').includes(said));
    const isName = (said: string): boolean => names.some((name) => said.includes(name)) || /^[\w.@-]+$/.test(said);
    expect(told(locale).length).toBeGreaterThan(40);
    expect(kept.filter((said) => !isName(said))).toEqual([]);
  });
});
