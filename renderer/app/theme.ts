/** Light or dark, as the settings or the computer ask. */
import { useEffect } from 'react';
import { useSettings } from '../state/settings.ts';

export function useTheme(): void {
  const { theme } = useSettings();
  useEffect(() => {
    const system = matchMedia('(prefers-color-scheme: dark)');
    const apply = (): void => {
      document.documentElement.dataset['theme'] = theme === 'system' ? (system.matches ? 'dark' : 'light') : theme;
    };
    apply();
    system.addEventListener('change', apply);
    return () => system.removeEventListener('change', apply);
  }, [theme]);
}
