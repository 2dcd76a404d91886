/** Figures of another currency than the project's: by a dated rate, or not at all, never at par in silence. */
import { describe, expect, test } from 'vitest';
import { explainer } from '../../../../shared/planner/explain.ts';
import type { ExchangeRate } from '../../../../shared/model/bill-wish.ts';
import { aProject, aSite, planOf, prepared } from '../../../builders/project.ts';

const fromEuro: ExchangeRate = { from: 'EUR', rate: 1.16, date: '2026-11-20', source: 'central bank' };
const fromDollar: ExchangeRate = { from: 'USD', rate: 0.79, date: '2026-11-20', source: 'central bank' };
const project = (currency: string, exchangeRates: readonly ExchangeRate[]) =>
  aProject({ currency, sites: [aSite({ nodes: 2 })], bill: { prices: {}, exchangeRates } });
const lineOf = (currency: string, rates: readonly ExchangeRate[]) =>
  planOf(project(currency, rates)).bill.lines.find(({ id }) => id === 'installation@Main')!;
const findingsOf = (currency: string, rates: readonly ExchangeRate[]) =>
  planOf(project(currency, rates)).findings.filter(({ code }) => code === 'BILL-03' || code === 'BILL-07');

describe('the day of an engineer, EUR 1,000', () => {
  test('is that in euro, and 1,160 dollars at 1.16', () => {
    expect(lineOf('EUR', [fromDollar]).unitNetMinor).toBe(100_000);
    expect(lineOf('USD', [fromEuro])).toMatchObject({
      unitNetMinor: 116_000,
      price: { book: { currency: 'EUR', minor: 100_000, rate: fromEuro } },
    });
  });

  test('has no price in dollars without a rate, and a blocking finding names the currency', () => {
    expect(lineOf('USD', []).totalMinor).toBeNull();
    expect(findingsOf('USD', [])[0]).toMatchObject({
      code: 'BILL-03',
      severity: 'blocking',
      figures: { from: 'EUR', to: 'USD' },
    });
  });

  test('a third currency needs both rates', () => {
    expect(findingsOf('GBP', []).map(({ code, figures }) => [code, figures['from']])).toEqual([
      ['BILL-03', 'USD'],
      ['BILL-03', 'EUR'],
      ['BILL-07', 'EUR'],
    ]);
    expect(findingsOf('GBP', [fromDollar]).map(({ figures }) => figures['from'])).toEqual(['EUR', 'EUR']);
    expect(findingsOf('GBP', [fromDollar, { ...fromEuro, rate: 0.86 }])).toEqual([]);
  });
});

describe('the price of electricity, EUR 0.1902 a kWh', () => {
  const explained = (currency: string, rates: readonly ExchangeRate[]) => {
    const found = explainer(prepared(project(currency, rates)), String).explain('bill.electricityPrice');
    if (!found.ok) throw new Error(found.error);
    return found.value;
  };

  test('is converted at the rate, and the trace says at which', () => {
    const { value, origin } = explained('USD', [fromEuro]);

    expect(value).toBeCloseTo(0.1902 * 1.16, 12);
    expect(origin).toMatchObject({
      kind: 'planning',
      figure: {
        confidence: 'derived',
        note: expect.stringContaining('at 1.16 USD for 1 EUR (2026-11-20, central bank)'),
      },
    });
  });

  test('without a rate a finding says that it was taken as it stands', () => {
    expect(explained('USD', []).value).toBe(0.1902);
    expect(findingsOf('USD', []).map(({ code }) => code)).toContain('BILL-07');
    expect(findingsOf('USD', [fromEuro])).toEqual([]);
  });
});
