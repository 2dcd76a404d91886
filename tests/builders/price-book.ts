/** Price books for tests, with only what matters to the test said. */
import type { KeptPrice } from '../../shared/model/bill-wish.ts';
import type { PriceBookFile } from '../../shared/model/price-book.ts';

export const aKeptPrice = (price: Partial<KeptPrice> = {}): KeptPrice => ({
  id: 'server:dell-r760',
  part: 'R760',
  vendor: 'Dell',
  description: 'Server',
  category: 'server',
  unit: 'piece',
  minor: 550_000,
  currency: 'EUR',
  termMonths: 0,
  validFrom: null,
  validTo: null,
  source: '',
  ...price,
});

export const aPriceBook = (book: Partial<PriceBookFile> = {}): PriceBookFile => ({
  formatVersion: 1,
  kind: 'lockstep-price-book',
  id: 'dealer',
  name: 'Dealer',
  supplier: 'distributor',
  date: '2026-11-01',
  from: 'dealer.xlsx',
  mapping: {},
  rows: [aKeptPrice()],
  ...book,
});
