/** The user's settings as the shell keeps them, and what follows from them: language, way of writing numbers. */
import { createStore, useStore as useZustand } from 'zustand';
import type { Settings, SettingsChange } from '../../shared/ipc/shapes.ts';
import type { Locale } from '../../shared/text/numbers.ts';

/** What holds until the shell has answered, and in a window without a shell. */
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

const settings = createStore<{ readonly settings: Settings }>(() => ({ settings: defaultSettings }));
let tellShell: (change: SettingsChange) => void = () => undefined;

export function connectSettings(tell: (change: SettingsChange) => void): void {
  tellShell = tell;
}

export function settingsRead(read: Settings): void {
  settings.setState({ settings: read });
}

export function useSettings(): Settings {
  return useZustand(settings, (state) => state.settings);
}

/** Changes settings here at once and in the shell for next time. */
export function changeSettings(change: SettingsChange): void {
  settings.setState(({ settings: before }) => ({
    settings: { ...before, ...change, view: { ...before.view, ...change.view } } as Settings,
  }));
  tellShell(change);
}

/** What the window remembers under a key: column choices, open parts. */
export function remembered(key: string): unknown {
  return settings.getState().settings.view[key];
}

export function remember(key: string, value: Settings['view'][string]): void {
  changeSettings({ view: { [key]: value } });
}

export const spoken: readonly Locale[] = ['en', 'de', 'sv'];

/** The language of the window; the computer's own where Lockstep speaks it, else English. */
export function languageOf({ language }: Settings, systemLanguages: readonly string[] = navigator.languages): Locale {
  if (language !== 'system') return language;
  const wanted = systemLanguages.map((each) => each.slice(0, 2).toLowerCase());
  return wanted.flatMap((each) => spoken.find((known) => known === each) ?? [])[0] ?? 'en';
}

/** The same outside a component. */
export function languageNow(): Locale {
  return languageOf(settings.getState().settings);
}

export function localeOf(read: Settings): Locale {
  return read.locale === 'language' ? languageOf(read) : read.locale;
}
