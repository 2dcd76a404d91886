/** Sentences of the bill of materials. */
import type { FindingSentences } from '../../sentence.ts';

export const billSentences = {
  'BILL-01': {
    text: (f) => `${f.things('count', 'line')} without a price, left out of the totals: ${f.either('lines')}.`,
    remedy: () => 'Enter own prices for these lines.',
  },
  'BILL-02': {
    text: () => 'The prices are illustrative: they show the order of magnitude, not an offer.',
    remedy: () => 'Replace them with the partner’s own prices before quoting.',
  },
  'BILL-03': {
    text: (f) => {
      const from = f.word('from') === '' ? 'another currency' : f.word('from');
      return `Prices are in ${from}, the project in ${f.word('to')}, and no exchange rate is given.`;
    },
    remedy: (f) => `Enter a dated exchange rate from ${f.word('from')}.`,
  },
  'BILL-04': {
    text: (f) => `The price of ${f.word('price')} was valid until ${f.day('validTo')}.`,
    remedy: () => 'Ask for a current price.',
  },
  'BILL-05': {
    text: (f) =>
      `${f.word('item')}: often forgotten, and not on the bill (${f.amount('quantity', f.word('unit'))}). ${f.word('why')}`,
    remedy: () => 'Add it as a line, or dismiss it with the reason.',
  },
  'BILL-06': {
    text: (f) => `Own line ${f.word('line')}: “${f.word('formula')}” gives no finite quantity.`,
    remedy: () => 'Correct the formula: a division by zero or an empty sum is the usual cause.',
  },
  'BILL-07': {
    text: (f) => `The electricity price is a mean in ${f.word('from')}, taken as the same number of ${f.word('to')}.`,
    remedy: () =>
      'Give the customer’s own price as the input bill.electricityPrice, or a dated exchange rate from EUR.',
  },
  'BILL-08': {
    text: (f) =>
      `The price of ${f.word('price')} holds from ${f.day('validFrom')}, after the day of the plan, ${f.day('date')}.`,
    remedy: () => 'Date the project later, or ask for a price of today.',
  },
  'BILL-09': {
    text: (f) => `The project says something about the line “${f.word('line')}”, which the bill does not have.`,
    remedy: (f) =>
      f.word('meant') === ''
        ? 'Take it out, or name a line of the bill.'
        : `Name a line of the bill: “${f.word('meant')}” is one.`,
  },
  'BILL-10': {
    text: (f) =>
      f.number('days') < 0
        ? `The exchange rate for ${f.word('from')} is of ${f.day('date')}, after the day of the plan.`
        : `The exchange rate for ${f.word('from')} is of ${f.day('date')}, ${f.things('days', 'day')} before the day of the plan.`,
    remedy: () => 'Enter a rate of these days.',
  },
  'REV-01': {
    text: (f) =>
      `${f.word('code')} was reviewed, but it is a fact that no reason settles: it blocks the plan as before.`,
    remedy: () => 'Change the plan, and take the review out.',
  },
  'REV-02': {
    text: (f) => {
      const about = f.word('subject') === '' ? '' : ` about ${f.word('subject')}`;
      return `A review of ${f.word('code')}${about} concerns no finding of this plan.`;
    },
    remedy: (f) =>
      f.word('meant') === ''
        ? 'Take the review out, or correct its site and subject.'
        : `Take the review out, or correct its code: ${f.word('meant')} is one of this plan.`,
  },
  'MACH-01': {
    text: (f) =>
      `${f.things('needed', 'machine')} follow from the demand; at most ${f.count('planned')} of a site are planned.`,
    remedy: () => 'Check users, growth and users per Service Node, or split the site.',
  },
} satisfies FindingSentences;
