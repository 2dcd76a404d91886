/**
 * What reading a supplier's list says in English, known by its pattern: faults and remarks of rows, and why a file is no
 * list. The words stand in each language's `price-list-door.ts`; a pattern without words does not compile.
 */
export const priceListPatterns = {
  // Rows (shared/pricebook/read-row.ts, read-table.ts).
  listSum: /^is “(.*)”, a sum of the list’s own$/,
  noPart: /^holds no part number$/,
  partEmpty: /^is empty while a price is given: .+$/,
  endsBefore: /^is (\S+), before (\S+), from which the price holds$/,
  notANumber: /^has (\d+) characters, and at most (\d+) are a number: .+$/,
  cut: /^has (\d+) characters: cut to (\d+)$/,
  currencyOdd: /^is "(.*)": give three letters such as EUR, SEK or USD$/,
  twoCurrencies: /^is written in (\w+), while the row's currency is (\w+)$/,
  noCurrency: /^names no currency: give one for the list$/,
  tooManyDigits: /^is (\S+): no price has so many digits$/,
  rounded: /^is (\S+): rounded to (\S+)$/,
  priceEmpty: /^is empty: give the price, or take the row out$/,
  noAmount: /^is "(.*)", which is no amount$/,
  noAmountWith: /^is "(.*)", which is no amount with a decimal (comma|point)$/,
  twoWays: /^is "(.*)", which can be read in two ways: .+$/,
  noTerm: /^is "(.*)": give months, such as 36, or years, such as "3 years"$/,
  dayTwoWays: /^is "(.*)", in which day and month could change places: write it as (\S+)$/,
  idUnknown:
    /^is "(.*)", which no line of Lockstep’s asks for: (?:leave it empty, or give one of the catalogue|did you mean "(.*)"\?)$/,
  noDay: /^is "(.*)", which is no day: write it as (\S+)$/,
  twiceSame: /^"(.*)" stands in row (\d+) with the same price: taken once$/,
  twiceOther: /^"(.*)" stands in row (\d+) with another price: .+$/,
  // Cells (main/node/price-import/sheet.ts).
  formulaWithout: /^is a formula without a stored result: .+$/,
  textMissing: /^refers to a text that the file does not have$/,
  sheetError: /^holds the spreadsheet's error (.*)$/,
  noNumber: /^holds "(.*)", which is no number$/,
  // The whole file (text-table.ts, workbook.ts).
  readAsUtf16: /^the text was read as UTF-16$/,
  readAsWindows: /^the text is not UTF-8 and was read as Windows-1252: check its accents$/,
  macros: /^the workbook holds macros: they were neither read nor run$/,
  formulas: /^(\d+) cells are formulas: their stored results were taken$/,
  outside: /^(\d+) of them read another workbook, which was not opened: .+$/,
  merged: /^(\d+) cells were filled from merged ones above them$/,
  // Why there are no prices.
  noRows: /^the file has no rows\.?$/,
  noHeads: /^no row names a part number and a list price; row (\d+) holds (.*): say which .+$/,
  noColumns: /^no row has the columns (.+); row (\d+) holds (.*): say which .+$/,
  cannotImport: /^(.+) cannot be imported: (.+)\.$/,
  // What follows the colon of the last.
  empty: /^the file is empty$/,
  listTooLarge: /^the file has (\d+) MB, and at most (\d+) MB are read$/,
  oldWorkbook: /^the file is an old \.xls or a workbook with a password: .+$/,
  pdf: /^the file is a PDF: .+$/,
  neither: /^the file is neither a workbook nor a text: .+$/,
  openQuote: /^line (\d+): a quotation mark is never closed$/,
  tooManyRows: /^the (?:file|sheet) has more than (\d+) rows: .+$/,
  ofSheet: /^sheet "(.*)": (.+)$/,
  sheetCut: /^the sheet ends in the middle: .+$/,
  tooManyColumns: /^row (\d+) has a cell in column (\d+), and at most (\d+) columns are read$/,
  noWorkbook: /^the file is a zip, but no workbook: .+$/,
  binaryWorkbook: /^the file is a binary workbook \(\.xlsb\): .+$/,
  openDocument: /^the file is an OpenDocument table: .+$/,
  ownEntities: /^the file declares XML entities of its own, .+$/,
  noSheets: /^the workbook has no sheets$/,
  noSheetWithCells: /^the workbook has no sheet with cells$/,
  damaged: /^the file is damaged or not complete: .+$/,
  tooManyParts: /^the file has (\d+) parts inside, and at most (\d+) are read$/,
  password: /^the file is protected by a password: .+$/,
  unpacksTo: /^.+ in the file unpacks to more than (\d+) MB: no price list is that large$/,
  zipTooLarge: /^the file is a zip of more than 4 GB: .+$/,
  oddPacking: /^the file is packed in a way that spreadsheets do not use: .+$/,
  // The thread that reads it, and what is kept (list-thread.ts, list-reader.ts).
  listNotOpen: /^This price list is not open any more: choose it again\.$/,
  replaced: /^Another price list was opened meanwhile\.$/,
  tooLong: /^The list was given up after (\d+) seconds: .+$/,
  tooMuch: /^The list needs more memory than a price list ever does: .+$/,
  rowsFaulty: /^Nothing was kept: (\d+) rows have faults\. .+$/,
  nothingKept: /^Nothing was kept: no row gives a price\.$/,
  bookWrong: /^Nothing was kept: the book is not right\.$/,
  noEffect: /^The project cannot be planned as it stands, so the effect of the prices is not known\.$/,
} as const satisfies Readonly<Record<string, RegExp>>;

/** `said` says a sentence that stands within another. */
export type PriceListWords = Readonly<
  Record<Exclude<keyof typeof priceListPatterns, 'cannotImport' | 'ofSheet'>, (...found: readonly string[]) => string>
> & {
  readonly cannotImport: (file: string, why: string) => string;
  readonly ofSheet: (sheet: string, why: string) => string;
};

/** The sentence in the words of a language, or null where its pattern is not known. */
export function saidOfList(words: PriceListWords, message: string): string | null {
  for (const [key, pattern] of Object.entries(priceListPatterns)) {
    const match = pattern.exec(message);
    if (match === null) continue;
    const [first = '', second = ''] = match.slice(1).map((group) => group ?? '');
    if (key === 'cannotImport' || key === 'ofSheet') return words[key](first, saidOfList(words, second) ?? second);
    return words[key as Exclude<keyof PriceListWords, 'cannotImport' | 'ofSheet'>](
      ...match.slice(1).map((group) => group ?? ''),
    );
  }
  return null;
}
