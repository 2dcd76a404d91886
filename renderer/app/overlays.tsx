/** What floats over the window: palette, settings, about, keys, and the mark of a file being dropped. */
import { useView } from '../state/view.ts';
import { AboutDialog } from './about.tsx';
import { DropTarget } from './drop.tsx';
import { KeysDialog } from './keys.tsx';
import { ManualDialog } from './manual.tsx';
import { Palette } from './palette.tsx';
import { SettingsDialog } from './settings.tsx';
import './overlays.css';

export function Overlays() {
  const overlay = useView((view) => view.overlay);
  return (
    <>
      <DropTarget />
      {overlay === 'palette' && <Palette />}
      {overlay === 'settings' && <SettingsDialog />}
      {overlay === 'about' && <AboutDialog />}
      {overlay === 'manual' && <ManualDialog />}
      {overlay === 'shortcuts' && <KeysDialog />}
    </>
  );
}
