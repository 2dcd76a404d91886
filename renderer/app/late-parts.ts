/** The parts of the frame that only an open project needs, or that float over it when asked for. */
import { later } from './later.tsx';

const about = later(async () => (await import('./about.tsx')).AboutDialog);
const documentMessages = later(async () => (await import('./document-messages.tsx')).DocumentMessages);
const keyFigureStrip = later(async () => (await import('./key-figure-strip.tsx')).KeyFigureStrip);
const keys = later(async () => (await import('./keys.tsx')).KeysDialog);
const manual = later(async () => (await import('./manual.tsx')).ManualDialog);
const palette = later(async () => (await import('./palette.tsx')).Palette);
const priceList = later(async () => (await import('./price-list/price-list-dialog.tsx')).PriceListDialog);
const rail = later(async () => (await import('./rail.tsx')).Rail);
const scenarioPicker = later(async () => (await import('./scenario-picker.tsx')).ScenarioPicker);
const settings = later(async () => (await import('./settings.tsx')).SettingsDialog);
const whyPanel = later(async () => (await import('./why/why-panel.tsx')).WhyPanel);

export const { Part: AboutDialog } = about;
export const { Part: DocumentMessages } = documentMessages;
export const { Part: KeyFigureStrip } = keyFigureStrip;
export const { Part: KeysDialog } = keys;
export const { Part: ManualDialog } = manual;
export const { Part: Palette } = palette;
export const { Part: PriceListDialog } = priceList;
export const { Part: Rail } = rail;
export const { Part: ScenarioPicker } = scenarioPicker;
export const { Part: SettingsDialog } = settings;
export const { Part: WhyPanel } = whyPanel;

/** What a project just opened is shown with. */
export function fetchProjectParts(): Promise<unknown> {
  return Promise.all([rail, keyFigureStrip, documentMessages, scenarioPicker].map(({ fetch }) => fetch()));
}

/** What is asked for by a key or a click. */
export function fetchAskedParts(): Promise<unknown> {
  return Promise.all([palette, settings, whyPanel, about, keys, manual, priceList].map(({ fetch }) => fetch()));
}
