/** What floats over the window: palette, settings, about, keys, and the mark of a file being dropped. */
import { lazy, Suspense, useEffect } from 'react';
import { useView } from '../state/view.ts';
import { DropTarget } from './drop.tsx';
import './overlays.css';

const AboutDialog = lazy(async () => ({ default: (await import('./about.tsx')).AboutDialog }));
const KeysDialog = lazy(async () => ({ default: (await import('./keys.tsx')).KeysDialog }));
const ManualDialog = lazy(async () => ({ default: (await import('./manual.tsx')).ManualDialog }));
const fetchPalette = async () => ({ default: (await import('./palette.tsx')).Palette });
const Palette = lazy(fetchPalette);
const SettingsDialog = lazy(async () => ({ default: (await import('./settings.tsx')).SettingsDialog }));

export function Overlays() {
  const overlay = useView((view) => view.overlay);
  // The start screen does not wait for it, and nobody waits for it after.
  useEffect(() => {
    const timer = setTimeout(() => void fetchPalette(), 500);
    return () => clearTimeout(timer);
  }, []);
  return (
    <>
      <DropTarget />
      <Suspense fallback={null}>
        {overlay === 'palette' && <Palette />}
        {overlay === 'settings' && <SettingsDialog />}
        {overlay === 'about' && <AboutDialog />}
        {overlay === 'manual' && <ManualDialog />}
        {overlay === 'shortcuts' && <KeysDialog />}
      </Suspense>
    </>
  );
}
