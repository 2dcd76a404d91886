/** Words of the manual, and its guide to working with the window. */
export const manual = {
  title: 'Manual',
  lead: 'How to work with the window, then every figure of a plan: what it is, why it is there and how it is computed.',
  guide: 'Working with Lockstep',
  steps: [
    {
      title: 'Begin',
      text: 'Start from a template or an example, open a file, or drop one anywhere in the window. What you change in an example is your own copy.',
    },
    {
      title: 'Type and watch',
      text: 'Every figure follows as you type; the strip at the bottom shows what the last edit changed. What cannot be taken stays in its field with the reason beside it and never reaches the plan.',
    },
    {
      title: 'Tables',
      text: 'Click a cell and type, or double-click it. Rows copied from a spreadsheet can be pasted. Shift or Ctrl with a click selects several rows; machines selected together can be changed together. A click on a column’s head sorts.',
    },
    {
      title: 'Let a host fail',
      text: 'On Hosts, “Fail” under a host shows what happens step by step: what fails over, what restarts, where the new secondaries go.',
    },
    {
      title: 'Ask why',
      text: 'Click any figure, or the “?” beside a field: its formula, the figures put in, the source, what depends on it. Each input leads on; Alt with the arrows walks back and forward.',
    },
    {
      title: 'Assumptions',
      text: 'An open circle marks what nobody has confirmed. In “Why?” confirm it, or put your own value in its place; either wants a reason, which goes into the document.',
    },
    {
      title: 'Findings',
      text: 'Each says what is wrong and what mends it; a button mends it where one click can. “Review…” accepts a finding or says that it does not apply, with a reason.',
    },
    {
      title: 'What if',
      text: 'Scenarios lay changes over the project and compare; the workbench moves inputs, ranks them, weighs uncertainty and looks for the cheapest design.',
    },
    {
      title: 'Prices of your own',
      text: '“Import a price list…” in the settings reads a supplier’s workbook or CSV file, also one dropped in the window. It shows how the list is read, every row with a fault and what a new edition changes before the book is kept; the project then says for each line which book its price is from.',
    },
    {
      title: 'Hand over',
      text: 'Report shows the document as it will be and writes PDF, workbook, CSV and JSON.',
    },
    {
      title: 'Nothing is lost',
      text: 'Edits are kept safe half a second later, also without saving. Undo reaches back over everything, with names, even after a restart.',
    },
  ],
};
