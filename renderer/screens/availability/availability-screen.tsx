import { Screen } from '../../parts/screen.tsx';

export function AvailabilityScreen() {
  return <Screen title="Availability">{null}</Screen>;
}
