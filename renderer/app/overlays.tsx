/** What floats over the window: palette, settings, about, keys, and the mark of a file being dropped. */
import { lazy, Suspense } from 'react';
import { useView } from '../state/view.ts';
import { DropTarget } from './drop.tsx';
import { Palette } from './palette.tsx';
import './overlays.css';

const AboutDialog = lazy(async () => ({ default: (await import('./about.tsx')).AboutDialog }));
const KeysDialog = lazy(async () => ({ default: (await import('./keys.tsx')).KeysDialog }));
const ManualDialog = lazy(async () => ({ default: (await import('./manual.tsx')).ManualDialog }));
const SettingsDialog = lazy(async () => ({ default: (await import('./settings.tsx')).SettingsDialog }));

export function Overlays() {
  const overlay = useView((view) => view.overlay);
  return (
    <>
      <DropTarget />
      {overlay === 'palette' && <Palette />}
      <Suspense fallback={null}>
        {overlay === 'settings' && <SettingsDialog />}
        {overlay === 'about' && <AboutDialog />}
        {overlay === 'manual' && <ManualDialog />}
        {overlay === 'shortcuts' && <KeysDialog />}
      </Suspense>
    </>
  );
}
