/** Which column of a price list holds what: guessed from the heads in English, German and Swedish. */
import { priceFields, type ColumnMapping, type PriceCell, type PriceField } from '../model/price-book.ts';

/** Heads by field, the most telling first; those of CCW, Dell and HPE exports are among them. */
const heads: Readonly<Record<PriceField, readonly string[]>> = {
  priceId: ['lockstep id', 'price id'],
  part: [
    'part number',
    'manufacturer part number',
    'mpn',
    'part no',
    'partnumber',
    'sku',
    'skus',
    'product number',
    'item number',
    'article number',
    'artikelnummer',
    'artikelnr',
    'artikel nr',
    'art nr',
    'artnr',
    'bestellnummer',
    'herstellernummer',
    'materialnummer',
    'teilenummer',
    'produktnummer',
    'item no',
    'option id',
    'product',
    'part',
    'artikel',
    'code',
  ],
  vendor: [
    'vendor',
    'manufacturer',
    'brand',
    'hersteller',
    'marke',
    'tillverkare',
    'varumärke',
    'fabrikat',
    'leverantör',
  ],
  description: [
    'description',
    'product description',
    'item description',
    'beschreibung',
    'artikelbezeichnung',
    'bezeichnung',
    'beskrivning',
    'benämning',
    'produktnamn',
    'product name',
    'option name',
    'name',
  ],
  category: [
    'category',
    'product category',
    'product group',
    'kategorie',
    'warengruppe',
    'produktgruppe',
    'kategori',
    'produktgrupp',
    'varugrupp',
    'product type',
    'material price group',
  ],
  unit: ['unit', 'uom', 'unit of measure', 'einheit', 'mengeneinheit', 'enhet'],
  price: [
    'unit list price',
    'list price',
    'listprice',
    'option list price',
    'listenpreis',
    'bruttopreis',
    'uvp',
    'listpris',
    'bruttopris',
    'cirkapris',
    'msrp',
    'rrp',
    'unit price',
    'einzelpreis',
    'stückpreis',
    'styckpris',
    'á pris',
    'à pris',
    'price',
    'preis',
    'pris',
  ],
  currency: ['currency', 'währung', 'valuta', 'curr'],
  validFrom: ['valid from', 'effective date', 'start date', 'gültig ab', 'gültig von', 'giltig från', 'gäller från'],
  validTo: [
    'valid to',
    'valid until',
    'end date',
    'expiry date',
    'expires',
    'gültig bis',
    'giltig till',
    'gäller till',
    'giltig t o m',
  ],
  term: [
    'service duration months',
    'term months',
    'term',
    'duration',
    'laufzeit',
    'laufzeit monate',
    'vertragslaufzeit',
    'avtalstid',
    'löptid',
    'bindningstid',
  ],
  source: ['source', 'price list', 'quelle', 'preisliste', 'källa', 'prislista'],
};

/** A head in the form in which heads are compared: lower case, words apart, no currency. */
export function plainHead(head: string): string {
  return head
    .normalize('NFC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .replace(/ (?:in )?(?:eur|usd|sek|gbp|chf|nok|dkk)$/, '')
    .trim();
}

/** The currency a head names: 'Unit Price (USD)' is USD. */
export function currencyInHead(head: string): string | null {
  return /\b(EUR|USD|SEK|GBP|CHF|NOK|DKK|PLN|CZK|HUF|JPY)\b/.exec(head)?.[1] ?? (head.includes('€') ? 'EUR' : null);
}

/** As long as a book remembers. */
const headCharactersMax = 200;

/** The heads of a row, each as one line. */
export function headsIn(row: readonly PriceCell[]): readonly string[] {
  return row.map(headOf).filter((head) => head !== '' && head.length <= headCharactersMax);
}

/** A cell as a head: on one line, without what cannot be seen; '' where it holds no text. */
export function headOf(cell: PriceCell): string {
  return typeof cell === 'string' ? cell.replace(/[\s\p{Cc}\p{Cf}\p{Cs}]+/gu, ' ').trim() : '';
}

/** Fields by the head they would be read from; each head serves one field. */
export function guessMapping(row: readonly PriceCell[]): ColumnMapping {
  const texts = headsIn(row);
  const plain = texts.map(plainHead);
  const taken = new Set<number>();
  const found: Partial<Record<PriceField, string>> = {};
  const take = (field: PriceField, index: number): void => {
    const text = texts[index];
    if (index < 0 || text === undefined || found[field] !== undefined) return;
    taken.add(index);
    found[field] = text;
  };
  const search = (fits: (head: string, wanted: string) => boolean): void => {
    for (const field of priceFields) {
      for (const wanted of heads[field]) {
        if (found[field] !== undefined) break;
        take(
          field,
          plain.findIndex((head, index) => !taken.has(index) && fits(head, wanted)),
        );
      }
    }
  };
  // Heads that say it exactly, before those that only contain it.
  search((head, wanted) => head === wanted);
  search((head, wanted) => wanted.length >= 4 && ` ${head} `.includes(` ${wanted} `) && !misleading.test(head));
  return found;
}

/** Heads that contain the word and mean something else: net and extended prices, last year's price. */
const misleading = /\b(?:net|netto|extended|total|sum|summe|summa|discount|rabatt|old|alt|gammal|previous|lead time)\b/;

/** A list can be read once it is known what is sold and for how much. */
export function isEnough(mapping: ColumnMapping): boolean {
  const has = (field: PriceField): boolean => (mapping[field] ?? '') !== '';
  return has('price') && (has('part') || has('priceId'));
}

/** Column of each mapped field in a row of heads; null when one of them does not stand there. */
export function columnsOf(
  row: readonly PriceCell[],
  mapping: ColumnMapping,
): Partial<Readonly<Record<PriceField, number>>> | null {
  const plain = row.map((cell) => (typeof cell === 'string' ? plainHead(cell) : ''));
  const columns: Partial<Record<PriceField, number>> = {};
  for (const field of priceFields) {
    const head = mapping[field];
    if (head === undefined || head === '') continue;
    const at = plain.indexOf(plainHead(head));
    if (at < 0) return null;
    columns[field] = at;
  }
  return columns;
}
