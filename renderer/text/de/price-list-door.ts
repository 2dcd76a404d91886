/** What reading a supplier's list says, in German. */
import type { PriceListWords } from '../price-list-door.ts';

export const priceListDoor: PriceListWords = {
  listSum: (text) => `ist „${text}“, eine Summe der Liste selbst`,
  noPart: () => 'hat keine Teilenummer',
  partEmpty: () => 'ist leer, obwohl ein Preis dasteht: Teilenummer angeben, oder die Zeile herausnehmen',
  endsBefore: (to, from) => `ist ${to}, vor dem Tag ${from}, ab dem der Preis gilt`,
  notANumber: (has, most) => `hat ${has} Zeichen, eine Nummer höchstens ${most}: Ist das die richtige Spalte?`,
  cut: (has, most) => `hat ${has} Zeichen: auf ${most} gekürzt`,
  currencyOdd: (text) => `ist „${text}“: drei Buchstaben wie EUR, SEK oder USD angeben`,
  twoCurrencies: (written, named) => `ist in ${written} geschrieben, die Währung der Zeile ist aber ${named}`,
  noCurrency: () => 'nennt keine Währung: links eine für die Liste angeben',
  tooManyDigits: (value) => `ist ${value}: So viele Stellen hat kein Preis`,
  rounded: (from, to) => `ist ${from}: auf ${to} gerundet`,
  priceEmpty: () => 'ist leer: Preis angeben, oder die Zeile herausnehmen',
  noAmount: (text) => `ist „${text}“ und damit kein Betrag`,
  noAmountWith: (text, mark) => `ist „${text}“ und mit Dezimal${mark === 'comma' ? 'komma' : 'punkt'} kein Betrag`,
  twoWays: (text) =>
    `ist „${text}“ und lässt sich auf zwei Arten lesen: links wählen, ob die Liste Dezimalstellen mit Komma oder Punkt schreibt`,
  noTerm: (text) => `ist „${text}“: Monate angeben, etwa 36, oder Jahre, etwa „3 Jahre“`,
  dayTwoWays: (text, example) =>
    `ist „${text}“, Tag und Monat könnten vertauscht sein: in der Form ${example} schreiben`,
  idUnknown: (id, meant) =>
    `ist „${id}“, wonach keine Position von Lockstep fragt: ${meant === '' ? 'leer lassen, oder eine Kennung des Katalogs angeben' : `ist „${meant}“ gemeint?`}`,
  noDay: (text, example) => `ist „${text}“ und damit kein Tag: in der Form ${example} schreiben`,
  twiceSame: (name, row) => `„${name}“ steht mit demselben Preis in Zeile ${row}: einmal übernommen`,
  twiceOther: (name, row) =>
    `„${name}“ steht mit anderem Preis in Zeile ${row}: eine der beiden Zeilen behalten, oder ihnen Tage geben`,
  formulaWithout: () =>
    'ist eine Formel ohne gespeichertes Ergebnis: Datei in einer Tabellenkalkulation öffnen und speichern',
  textMissing: () => 'verweist auf einen Text, den die Datei nicht hat',
  sheetError: (error) => `enthält den Fehler ${error} der Tabellenkalkulation`,
  noNumber: (text) => `enthält „${text}“ und damit keine Zahl`,
  readAsUtf16: () => 'der Text wurde als UTF-16 gelesen',
  readAsWindows: () => 'der Text ist nicht UTF-8 und wurde als Windows-1252 gelesen: Umlaute prüfen',
  macros: () => 'die Arbeitsmappe enthält Makros: sie wurden weder gelesen noch ausgeführt',
  formulas: (count) => `${count} Zellen sind Formeln: ihre gespeicherten Ergebnisse wurden übernommen`,
  outside: (count) =>
    `${count} davon lesen eine andere Arbeitsmappe, die nicht geöffnet wurde: prüfen, ob sie auf dem Stand war`,
  merged: (count) => `${count} Zellen wurden aus verbundenen Zellen über ihnen gefüllt`,
  noRows: () => 'die Datei hat keine Zeilen',
  noHeads: (row, holds) =>
    `Keine Zeile nennt Teilenummer und Listenpreis. Zeile ${row} enthält ${holds}: Wählen Sie links die Spalten für Teilenummer und Preis`,
  noColumns: (columns, row, holds) =>
    `Keine Zeile hat die Spalten ${columns}. Zeile ${row} enthält ${holds}: Wählen Sie links die Spalten für Teilenummer und Preis`,
  cannotImport: (file, why) => `${file} kann nicht importiert werden: ${why}.`,
  empty: () => 'die Datei ist leer',
  listTooLarge: (has, most) => `die Datei hat ${has} MB, gelesen werden höchstens ${most} MB`,
  oldWorkbook: () =>
    'die Datei ist eine alte .xls oder eine Arbeitsmappe mit Kennwort: speichern Sie sie ohne Kennwort als .xlsx',
  pdf: () => 'die Datei ist ein PDF: bitten Sie um die Liste als .xlsx oder .csv',
  neither: () => 'die Datei ist weder Arbeitsmappe noch Text: wählen Sie eine .xlsx oder .csv',
  openQuote: (line) => `Zeile ${line}: ein Anführungszeichen wird nicht geschlossen`,
  tooManyRows: (most) => `mehr als ${most} Zeilen: teilen Sie die Liste, oder lassen Sie weg, was Sie nicht verkaufen`,
  ofSheet: (sheet, why) => `Tabellenblatt „${sheet}“: ${why}`,
  sheetCut: () => 'das Tabellenblatt endet mittendrin: speichern oder laden Sie die Datei neu',
  tooManyColumns: (row, column, most) =>
    `Zeile ${row} hat eine Zelle in Spalte ${column}, gelesen werden höchstens ${most} Spalten`,
  noWorkbook: () => 'die Datei ist ein Zip, aber keine Arbeitsmappe: wählen Sie die .xlsx selbst',
  binaryWorkbook: () => 'die Datei ist eine binäre Arbeitsmappe (.xlsb): speichern Sie sie als .xlsx',
  openDocument: () => 'die Datei ist eine OpenDocument-Tabelle: speichern Sie sie als .xlsx oder .csv',
  ownEntities: () =>
    'die Datei vereinbart eigene XML-Entitäten, was keine Tabellenkalkulation tut: sie wird nicht gelesen',
  noSheets: () => 'die Arbeitsmappe hat keine Tabellenblätter',
  noSheetWithCells: () => 'die Arbeitsmappe hat kein Tabellenblatt mit Zellen',
  damaged: () => 'die Datei ist beschädigt oder unvollständig: speichern oder laden Sie sie neu',
  tooManyParts: (has, most) => `die Datei hat ${has} Teile, gelesen werden höchstens ${most}`,
  password: () => 'die Datei hat ein Kennwort: speichern Sie sie ohne',
  unpacksTo: (most) => `ausgepackt hat ein Teil der Datei mehr als ${most} MB: so groß ist keine Preisliste`,
  zipTooLarge: () => 'die Datei ist ein Zip von mehr als 4 GB: so groß ist keine Preisliste',
  oddPacking: () => 'die Datei ist ungewöhnlich gepackt: speichern Sie sie neu als .xlsx',
  listNotOpen: () => 'Diese Preisliste ist nicht mehr offen: Wählen Sie sie erneut.',
  replaced: () => 'Inzwischen wurde eine andere Preisliste geöffnet.',
  tooLong: (seconds) =>
    `Die Liste wurde nach ${seconds} Sekunden aufgegeben: Sie ist beschädigt oder keine Preisliste. Speichern Sie sie neu als .xlsx oder .csv.`,
  tooMuch: () =>
    'Die Liste braucht mehr Speicher als je eine Preisliste: Teilen Sie sie, oder lassen Sie weg, was Sie nicht verkaufen.',
  rowsFaulty: (rows) =>
    `Nichts wurde behalten: ${rows} Zeilen haben Fehler. Berichtigen Sie die Liste, oder lassen Sie diese Zeilen aus.`,
  nothingKept: () => 'Nichts wurde behalten: Keine Zeile gibt einen Preis her.',
  bookWrong: () => 'Nichts wurde behalten: Das Buch stimmt nicht.',
  noEffect: () => 'Das Projekt lässt sich so nicht planen, daher ist die Wirkung der Preise nicht bekannt.',
};
