/** What floats over the window: palette, settings, about, keys, and the mark of a file being dropped. */
import { Suspense } from 'react';
import { useView } from '../state/view.ts';
import { DropTarget } from './drop.tsx';
import { AboutDialog, KeysDialog, ManualDialog, Palette, PriceListDialog, SettingsDialog } from './late-parts.ts';
import './overlays.css';

export function Overlays() {
  const overlay = useView((view) => view.overlay);
  return (
    <>
      <DropTarget />
      <Suspense fallback={null}>
        {overlay === 'palette' && <Palette />}
        {overlay === 'settings' && <SettingsDialog />}
        {overlay === 'price-list' && <PriceListDialog />}
        {overlay === 'about' && <AboutDialog />}
        {overlay === 'manual' && <ManualDialog />}
        {overlay === 'shortcuts' && <KeysDialog />}
      </Suspense>
    </>
  );
}
