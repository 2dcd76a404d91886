/** Days and terms as price lists write them: 2026-11-23, 23.11.2026, spreadsheet numbers, '3 years', '36 Monate'. */

const millisecondsPerDay = 86_400_000;
/** Day 0 of spreadsheets, chosen so that days from March 1900 on are right. */
const spreadsheetEpoch = Date.UTC(1899, 11, 30);
/** 1954 to 2119: what a number in a date column can sensibly mean. */
const [firstDay, lastDay] = [20_000, 80_000];

/** The ISO day of a spreadsheet's number; null outside the years a price list speaks of. */
export function dayOfSerial(serial: number): string | null {
  const day = Math.floor(serial);
  if (day < firstDay || day > lastDay) return null;
  return new Date(spreadsheetEpoch + day * millisecondsPerDay).toISOString().slice(0, 10);
}

/** The ISO day of a text; 'either' where day and month could change places; null where it is no day. */
export function dayOfText(text: string): string | 'either' | null {
  const trimmed = text.trim();
  const yearFirst = /^(\d{4})[-./ ]?(\d{1,2})[-./ ]?(\d{1,2})(?:[T ].*)?$/.exec(trimmed);
  if (yearFirst !== null) return isoDay(yearFirst[1], yearFirst[2], yearFirst[3]);
  const dotted = /^(\d{1,2})\.\s?(\d{1,2})\.\s?(\d{4})$/.exec(trimmed);
  if (dotted !== null) return isoDay(dotted[3], dotted[2], dotted[1]);
  const yearLast = /^(\d{1,2})[-/](\d{1,2})[-/](\d{4})$/.exec(trimmed);
  if (yearLast === null) return null;
  const [first, second] = [Number(yearLast[1]), Number(yearLast[2])];
  if (first <= 12 && second <= 12 && first !== second) return 'either';
  return first > 12 ? isoDay(yearLast[3], yearLast[2], yearLast[1]) : isoDay(yearLast[3], yearLast[1], yearLast[2]);
}

function isoDay(year = '', month = '', day = ''): string | null {
  const iso = `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
  // A 31 February rolls over into March: the day that comes out is another.
  const time = new Date(Date.UTC(Number(year), Number(month) - 1, Number(day)));
  const isDay = time.getUTCMonth() === Number(month) - 1 && time.getUTCDate() === Number(day);
  return isDay && Number(year) >= 1900 ? iso : null;
}

const once = /^(?:-+|–|0|n\/?a|once|one[- ]?(?:off|time)|perpetual|prepaid term|einmalig|engång|engångs\p{L}*)$/iu;
const yearly = /^(?:(?:per|a|pro|je) )?(?:year|yearly|annual|annually|jahr|jährlich|år|årlig|årligen)$/iu;
const monthWords = /^(\d+(?:[.,]0+)?)\s*(?:m|mo|mon|month|months|monat|monate|monaten|mån|månad|månader)?\.?$/iu;
const yearWords = /^(\d+(?:[.,]0+)?)\s*(?:y|yr|yrs|year|years|j|jahr|jahre|jahren|a|år)\.?$/iu;

/** Months a price buys, 0 for one-off; null where the text says neither. */
export function monthsOf(text: string): number | null {
  const trimmed = text.trim();
  if (trimmed === '' || once.test(trimmed)) return 0;
  if (yearly.test(trimmed)) return 12;
  const months = monthWords.exec(trimmed)?.[1] ?? null;
  if (months !== null) return within(Number.parseInt(months, 10));
  const years = yearWords.exec(trimmed)?.[1] ?? null;
  return years === null ? null : within(12 * Number.parseInt(years, 10));
}

/** As long as a project file takes. */
const within = (months: number): number | null => (months <= 240 ? months : null);
