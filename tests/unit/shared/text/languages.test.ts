import { describe, expect, test } from 'vitest';
import { bundledCatalogue } from '../../../../shared/catalog/bundled.ts';
import { needs } from '../../../../shared/bill/needs.ts';
import { ruleList } from '../../../../shared/planner/findings.ts';
import { hostBook, methodChapters, projectBook, siteBook } from '../../../../shared/planner/method-book.ts';
import * as germanMethod from '../../../../shared/text/de/method.ts';
import { quantityLabels as germanLabels } from '../../../../shared/text/de/quantities.ts';
import { documentLabels } from '../../../../shared/text/en/document-labels.ts';
import { reportLabels } from '../../../../shared/text/en/report-labels.ts';
import { reportSentences } from '../../../../shared/text/en/report-sentences.ts';
import { findingText, subjectText } from '../../../../shared/text/findings.ts';
import { formatDate, formatFigure, formatPrice, type Locale } from '../../../../shared/text/numbers.ts';
import { reportText } from '../../../../shared/text/report.ts';
import * as swedishMethod from '../../../../shared/text/sv/method.ts';
import { quantityLabels as swedishLabels } from '../../../../shared/text/sv/quantities.ts';
import { exampleNames, readExample } from '../../../builders/examples.ts';
import { planOf } from '../../../builders/project.ts';
import { reportUnit, shortUnit } from '../../../../shared/text/units.ts';

const others: readonly Locale[] = ['de', 'sv'];
const books = [hostBook(), siteBook(), projectBook()];

/** Path → text or kind of every leaf, so that two languages can be held against each other. */
function leavesOf(value: unknown, path = ''): readonly (readonly [string, string])[] {
  if (typeof value !== 'object' || value === null) return [[path, typeof value === 'string' ? value : typeof value]];
  return Object.entries(value).flatMap(([key, inner]) => leavesOf(inner, `${path}.${key}`));
}

describe.each(others)('%s', (locale) => {
  const text = reportText(locale);

  test('names every quantity and solver of the method book, and none that is not there', () => {
    const names = books.flatMap((book) => [...book.quantities.keys()]);
    const labels = locale === 'de' ? germanLabels : swedishLabels;

    expect([...new Set(names)].filter((name) => labels[name] === undefined)).toEqual([]);
    expect(Object.keys(labels).filter((name) => !names.includes(name))).toEqual([]);
    for (const id of books.flatMap((book) => [...book.solvers.keys()]))
      expect([text.solverTitle(id, '?'), text.solverWhy(id, '?')], id).not.toContain('?');
  });

  test('says why every quantity exists, and what each chapter is about', () => {
    const names = books.flatMap((book) => [...book.quantities.keys()]);
    const { quantityWhys, chapters } = locale === 'de' ? germanMethod : swedishMethod;

    expect([...new Set(names)].filter((name) => (quantityWhys[name] ?? '') === '')).toEqual([]);
    expect(Object.keys(quantityWhys).filter((name) => !names.includes(name))).toEqual([]);
    expect(Object.keys(chapters).sort()).toEqual(methodChapters.map(({ id }) => id).sort());
  });

  test('has every label and sentence, none empty where English is not', () => {
    for (const [english, own] of [
      [reportLabels, text.labels],
      [documentLabels, text.document],
      [reportSentences, text.sentences],
    ]) {
      const ours = new Map(leavesOf(own));
      for (const [path, words] of leavesOf(english)) {
        expect(ours.has(path), path).toBe(true);
        if (words !== '') expect(ours.get(path), path).not.toBe('');
      }
    }
  });

  test('has words of its own for what the catalogue says in prose', () => {
    const { machineProfiles, ftFeatures, planning, raidLevels, repairContracts } = bundledCatalogue();
    const prose = [
      ...Object.values(machineProfiles).map(({ purpose }) => purpose),
      ...Object.values(ftFeatures).flatMap(({ remedy }) => remedy ?? []),
      ...Object.values(planning).flatMap(({ confidence, note }) => (confidence === 'estimate' ? (note ?? []) : [])),
      ...needs
        .flatMap(({ title, why }) => [title, why])
        .filter((each) => !['UPS', 'MX-ONE software assurance'].includes(each)),
      ...Object.values(raidLevels).map(({ name }) => name),
      ...Object.values(repairContracts).map(({ name }) => name),
    ].filter((each) => each !== '');

    expect(prose.length).toBeGreaterThan(100);
    expect([...new Set(prose)].filter((each) => text.prose(each) === each)).toEqual([]);
  });

  test('has words of its own for what is assumed in any example, and for Lockstep’s own sources', () => {
    const notes = exampleNames.flatMap((name) => planOf(readExample(name)).assumptions.map(({ note }) => note));
    const sources = Object.entries(bundledCatalogue().sources).flatMap(([id, { title }]) =>
      id.startsWith('lockstep:') ? [title] : [],
    );
    const features = Object.values(bundledCatalogue().releases).flatMap(({ ftSupports }) =>
      Object.values(ftSupports).flatMap(({ note }) => note ?? []),
    );
    const said = [...new Set([...notes, ...sources, ...features])].filter((each) => each !== '');

    expect(said.length).toBeGreaterThan(100);
    expect(said.filter((each) => text.prose(each) === each)).toEqual([]);
  });

  test('puts names of parts, licences, services and machines into the language, product names apart', () => {
    const { prices, machineProfiles, editions, vcenters, vsanPolicies, arrays, networkAdapters } = bundledCatalogue();
    const kinds = [prices.prices, machineProfiles, editions, vcenters, vsanPolicies, arrays, networkAdapters];
    const names = [...new Set(kinds.flatMap((kind) => Object.values(kind).map(({ name }) => name)))];
    const english =
      /\b(?:and|or|with|without|no|base|drives?|years?|cores?|day|term|short|cable|metered|basic|machine|\w+-port|class|user|users|licen[cs]e|subscription|perpetual|small|large|tiny|load|included|failures?|add-on|engineer|architect|project manager|up to)\b/i;

    expect(names.length).toBeGreaterThan(150);
    expect(names.filter((name) => english.test(name)).length).toBeGreaterThan(60);
    expect(names.map(text.partName).filter((name) => english.test(name))).toEqual([]);
    expect(text.partName('1.92 TB SAS SSD')).toBe('1,92 TB SAS SSD');
    expect(text.partName('PowerEdge R760, base without CPU and memory')).toMatch(/^PowerEdge R760, \p{L}+/u);
    expect(text.partName('Xeon Gold 6426Y, 16 cores')).toMatch(/^Xeon Gold 6426Y, 16 \p{L}+$/u);
  });

  test('says in one line what each rule is about, in its own words', () => {
    expect(ruleList.length).toBeGreaterThan(100);
    expect(ruleList.filter(({ code, title }) => text.ruleTitle(code, title) === title)).toEqual([]);
    expect(new Set(ruleList.map(({ code, title }) => text.ruleTitle(code, title))).size).toBe(ruleList.length);
  });

  test('has words of its own for remarks on prices that no book has', () => {
    const { repairContracts } = bundledCatalogue();
    const remarks = [
      ...Object.values(repairContracts).map(({ priceShare }) => priceShare.note ?? ''),
      ...exampleNames.flatMap((name) =>
        planOf(readExample(name)).bill.lines.flatMap(({ price }) => (price.book === null ? price.note : [])),
      ),
    ].filter((each) => each !== '');

    expect(new Set(remarks).size).toBeGreaterThan(4);
    expect([...new Set(remarks)].filter((each) => text.prose(each) === each)).toEqual([]);
  });

  test('tells every remark on a price of the illustrative book, with the numbers it has', () => {
    const { prices } = bundledCatalogue().prices;
    const remarks = [...new Set(Object.values(prices).flatMap(({ minor }) => minor.note ?? []))];
    const digits = (said: string): string => said.replace(/[^\d]/g, '');

    expect(remarks.length).toBeGreaterThan(50);
    expect(remarks.filter((each) => text.prose(each) === each)).toEqual([]);
    // Money per thousand ('1kU') is written out.
    const kept = remarks.filter((each) => !each.includes('1kU'));
    expect(kept.filter((each) => digits(text.prose(each)) !== digits(each))).toEqual([]);
    expect(text.prose("illustrative, replace with your distributor's price: 1,200-2,600")).toMatch(
      locale === 'de' ? /: 1\.200–2\.600$/ : /: 1\u202f200–2\u202f600$/,
    );
    expect(text.prose('3-4')).toBe('3-4');
  });

  test('has words of its own for power that a server is assumed to take, and for FT that is disputed', () => {
    const { servers, releases } = bundledCatalogue();
    const figures = [
      ...Object.values(servers).map(({ powerTypicalW }) => powerTypicalW),
      ...Object.values(releases).flatMap(({ ftVcpusMax }) => Object.values(ftVcpusMax)),
    ];
    const said = figures.flatMap(({ confidence, note }) => (confidence === 'estimate' ? (note ?? []) : []));

    expect(said.length).toBeGreaterThan(4);
    expect([...new Set(said)].filter((each) => text.prose(each) === each)).toEqual([]);
  });

  test('puts names of the catalogue in findings into the language, and hosts that the plan counts', () => {
    const show = (value: number, unit: string): string => formatFigure(value, unit, locale);
    const said = exampleNames.flatMap((name) =>
      planOf(readExample(name)).findings.flatMap((finding) => [
        findingText(finding, show, locale).text,
        subjectText(finding, text),
      ]),
    );

    expect(said.length).toBeGreaterThan(200);
    expect(said.filter((each) => /subscription|perpetual|\bor\b|\bone copy|\bany of|host \d/.test(each))).toEqual([]);
    expect(subjectText({ subject: 'UPS', figures: {} }, { ...text, prose: (own) => own })).toBe('UPS');
  });

  test('leaves the user’s own lines as they are', () => {
    expect(text.lineName('line.mine', 'My cable, base')).toBe('My cable, base');
    expect(text.lineName('server@Main', 'PowerEdge R710, base')).not.toBe('PowerEdge R710, base');
  });

  test('leaves prose it does not know as it is, and a remark out', () => {
    expect(text.prose('Kept from an older catalogue')).toBe('Kept from an older catalogue');
    expect(text.note('Kept from an older catalogue')).toBe('');
  });
});

describe('figures in the customer’s language', () => {
  test('days', () => {
    expect(formatDate('2026-03-05', 'en')).toBe('5 March 2026');
    expect(formatDate('2026-03-05', 'de')).toBe('05.03.2026');
    expect(formatDate('2026-03-05', 'sv')).toBe('2026-03-05');
    expect(formatDate('', 'de')).toBe('');
    expect(formatDate('soon', 'en')).toBe('soon');
  });

  test('money has its currency where the language puts it', () => {
    expect(formatPrice(1234550, 'EUR', 'en')).toBe('EUR\u202f12,345.50');
    expect(formatPrice(1234550, 'EUR', 'de')).toBe('12.345,50\u202fEUR');
    expect(formatPrice(1234550, 'SEK', 'sv')).toBe('12\u202f345,50\u202fSEK');
  });

  test('units', () => {
    expect(shortUnit('min/a', 'sv')).toBe('min/år');
    expect(shortUnit('GiB', 'de')).toBe('GiB');
    expect(reportUnit('EUR/a', 'EUR', 'de')).toBe('EUR pro Jahr');
    expect(reportUnit('money/kWh', 'SEK', 'en')).toBe('SEK/kWh');
    expect(reportUnit('U', 'EUR', 'de')).toBe('HE');
  });
});
