import { Screen } from '../../parts/screen.tsx';

export function HostsScreen() {
  return <Screen title="Hosts">{null}</Screen>;
}
