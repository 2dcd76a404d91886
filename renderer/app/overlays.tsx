/** What floats over the window: palette, settings, about, keys. */
import { useView } from '../state/view.ts';
import { Palette } from './palette.tsx';

export function Overlays() {
  const overlay = useView((view) => view.overlay);
  switch (overlay) {
    case 'palette':
      return <Palette />;
    default:
      return null;
  }
}
