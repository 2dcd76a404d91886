/** The user's settings: what they are when nothing was chosen, how they change, where they are kept. */
import { settings as shape, type Settings, type SettingsChange } from '../../shared/ipc/shapes.ts';
import { inOrder } from './in-order.ts';
import { readState, writeState } from './state-file.ts';

export const defaultSettings: Settings = {
  theme: 'system',
  language: 'system',
  locale: 'language',
  currency: 'EUR',
  partner: { name: '', address: '', contact: '', email: '', phone: '', footer: '', logo: null },
  priceBooks: [],
  zoom: 1,
  view: {},
};

export interface SettingsStore {
  readonly read: () => Settings;
  readonly change: (change: SettingsChange) => Promise<Settings>;
}

/** `kept` is what stands at the path, for a caller who has begun to read it. */
export async function openSettings(path: string, kept = readState(path)): Promise<SettingsStore> {
  let settings = settingsFrom(await kept);
  const queue = inOrder();
  return {
    read: () => settings,
    change: (change) => {
      settings = changed(settings, change);
      const now = settings;
      return queue(async () => {
        await writeState(path, now);
        return now;
      });
    },
  };
}

/** Each setting by itself: one that cannot be taken falls back, the others stay. */
export function settingsFrom(raw: unknown): Settings {
  const given = typeof raw === 'object' && raw !== null ? (raw as Readonly<Record<string, unknown>>) : {};
  const taken = Object.entries(shape.shape).flatMap(([name, one]) => {
    const parsed = one.safeParse(given[name]);
    return parsed.success ? [[name, parsed.data]] : [];
  });
  return { ...defaultSettings, ...(Object.fromEntries(taken) as Partial<Settings>) };
}

/** View settings are merged; null forgets one. */
export function changed(settings: Settings, change: SettingsChange): Settings {
  const view = Object.entries({ ...settings.view, ...change.view }).filter(([, value]) => value !== null);
  const given = Object.entries(change).filter(([, value]) => value !== undefined);
  return { ...settings, ...(Object.fromEntries(given) as Partial<Settings>), view: Object.fromEntries(view) };
}
