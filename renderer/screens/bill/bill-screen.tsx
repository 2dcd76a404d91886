import { Screen } from '../../parts/screen.tsx';

export function BillScreen() {
  return <Screen title="Bill">{null}</Screen>;
}
