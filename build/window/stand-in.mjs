/**
 * Stands in for the desktop shell in a page: the same questions, answered from memory. Runs in the page, before it.
 *
 * It keeps what it was told in `window.standIn`, for tests to look at.
 */
export function standIn(/** @type {any} */ { samples, open, settings: given, pdf }) {
  const settings = {
    theme: 'light',
    language: 'en',
    locale: 'language',
    currency: 'EUR',
    partner: { name: '', address: '', contact: '', email: '', phone: '', footer: '', logo: null },
    priceBooks: ['dealer'],
    zoom: 1,
    view: {},
    ...given,
  };
  const listeners = new Set();
  const asked = [];
  let documents = 0;
  let text = '';
  const facts = (fileName, isUnsaved = false) => ({
    id: `d${documents}`,
    fileName,
    shownFolder: fileName === null ? null : '~/Plans',
    isUnsaved,
  });
  const openSample = (name) => {
    const sample = samples.find((each) => each.name === name);
    documents += 1;
    text = sample.text;
    return { ok: true, value: { facts: facts(null, true), text, history: { past: [], future: [] }, from: 'sample' } };
  };
  const recents = [
    {
      id: 'r1',
      fileName: 'vastra-hospital.lockstep',
      shownFolder: '~/Plans',
      projectName: 'Västra hospital: telephony for 6,500 users',
      openedAt: '2026-11-24T09:12:00.000Z',
      isThere: true,
    },
    {
      id: 'r2',
      fileName: 'harbour-authority.lockstep',
      shownFolder: '~/Plans',
      projectName: 'Harbour authority, two rooms',
      openedAt: '2026-11-20T14:40:00.000Z',
      isThere: true,
    },
    {
      id: 'r3',
      fileName: 'old-quote.lockstep',
      shownFolder: '/media/stick',
      projectName: 'Grand hotel',
      openedAt: '2026-10-02T08:00:00.000Z',
      isThere: false,
    },
  ];
  /** @type {Record<string, (request: any) => unknown>} */
  const answers = {
    'about:read': () => ({
      product: 'Lockstep',
      version: '0.1.0',
      electron: '45.4.1',
      chrome: '156',
      node: '24',
      platform: 'linux x64',
      catalogueVersion: '2026.11',
    }),
    'about:licences': () => 'Licences of what travels along.',
    'branding:choose-logo': () => null,
    'document:close': () => ({ ok: true, value: true }),
    'document:new': ({ name }) => openSample(name),
    'document:open': () => openSample(samples[0].name),
    'document:open-pending': () => (open === undefined ? null : openSample(open)),
    'document:open-recent': () => openSample(samples[0].name),
    'document:reload': () => openSample(samples[0].name),
    'document:save': (request) => {
      text = request.text;
      return { ok: true, value: { kind: 'saved', facts: facts('plan.lockstep') } };
    },
    'document:save-as': (request) => {
      text = request.text;
      return { ok: true, value: { kind: 'saved', facts: facts('plan.lockstep') } };
    },
    'edits:record': () => ({ ok: true, value: facts('plan.lockstep', true) }),
    'export:save': () => ({ ok: true, value: { fileName: 'plan.pdf', shownFolder: '~/Plans' } }),
    'export:preview': () =>
      pdf === undefined ? null : { ok: true, value: Uint8Array.from(atob(pdf), (byte) => byte.charCodeAt(0)) },
    'price-books:list': () => [
      {
        id: 'dealer',
        name: 'Dealer list, autumn',
        supplier: 'distributor',
        date: '2026-10-01',
        rows: 1240,
        currencies: ['EUR'],
      },
      {
        id: 'own',
        name: 'Services of our own',
        supplier: 'own',
        date: '2026-11-02',
        rows: 38,
        currencies: ['EUR', 'SEK'],
      },
    ],
    'recents:list': () => recents,
    'recents:forget': ({ id }) => recents.filter((each) => each.id !== id),
    'recovery:list': () => [],
    'recovery:discard': () => [],
    'samples:list': () =>
      samples.map(({ kind, name, title, customer, sites }) => ({ kind, name, title, customer, sites })),
    'samples:read': ({ name }) => ({ ok: true, value: samples.find((each) => each.name === name).text }),
    'settings:read': () => settings,
    'settings:change': (change) => Object.assign(settings, change, { view: { ...settings.view, ...change.view } }),
    'window:close': () => true,
  };
  globalThis.standIn = {
    asked,
    settings,
    text: () => text,
    signal: (signal) => listeners.forEach((hear) => hear(signal)),
  };
  globalThis.lockstep = {
    ask: async (channel, request) => {
      asked.push({ channel, request });
      const { askShell } = /** @type {any} */ (globalThis);
      const answer = askShell === undefined ? undefined : await askShell(channel, request);
      if (answer !== undefined) return answer;
      return channel in answers ? answers[channel]?.(request) : true;
    },
    listen: (hear) => {
      listeners.add(hear);
      return () => listeners.delete(hear);
    },
  };
}
