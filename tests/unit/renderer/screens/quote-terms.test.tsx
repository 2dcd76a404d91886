// @vitest-environment happy-dom
/** The quote on the bill's screen: number, days, value added tax for all and for a section, terms. */
import { cleanup, fireEvent, render, screen } from '@testing-library/react';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { BillScreen } from '../../../../renderer/screens/bill/bill-screen.tsx';
import { undo } from '../../../../renderer/state/document.ts';
import { defaultSettings, settingsRead } from '../../../../renderer/state/settings.ts';
import { openExample, openNow } from '../open-example.ts';

beforeEach(() => settingsRead({ ...defaultSettings, language: 'en' }));
afterEach(cleanup);

const quoteNow = () => openNow().history.project.quote;
const type = (label: string, value: string): void => {
  fireEvent.change(screen.getByLabelText(label), { target: { value } });
};

test('what is typed stands in the quote', () => {
  openExample('hotel-ha-only');
  render(<BillScreen />);
  type('Quote number', 'Q-17');
  type('Terms', 'Net 30 days.');

  expect(quoteNow()).toMatchObject({ number: 'Q-17', terms: 'Net 30 days.' });
  type('Quote number', '');
  expect(quoteNow().number).toBe('');
});

test('a day that is none stays in the field with the problem beside it', () => {
  openExample('hotel-ha-only');
  render(<BillScreen />);
  const before = quoteNow();
  type('Valid until', '2026-13-40');

  expect(quoteNow()).toEqual(before);
  expect(screen.getByLabelText('Valid until')).toHaveProperty('value', '2026-13-40');
});

test('value added tax is added, changed, said with the totals, and taken away by undo', () => {
  openExample('hotel-ha-only');
  render(<BillScreen />);
  fireEvent.click(screen.getByRole('button', { name: 'Add value added tax' }));
  expect(quoteNow().vat).toEqual({ share: 0.2, sections: [] });

  type('Value added tax', '25');
  expect(quoteNow().vat?.share).toBe(0.25);
  const { offer, vat } = openNow().plan!.bill;
  // 25 % of whole cents, rounded once.
  expect(vat?.oneOffGrossMinor).toBe(offer.oneOffMinor + Math.round(offer.oneOffMinor * 0.25));
  expect(screen.getByText(/^Quoted with tax: /).textContent).toContain('once');

  undo();
  undo();
  expect(quoteNow().vat).toBeNull();
});
