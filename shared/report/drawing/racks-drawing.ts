/** What the rack picture shows: every device with its height and typical power, packed into as few racks as it takes. */
import type { SitePlan } from '../../planner/plan.ts';
import { formatFigure, formatNumber } from '../../text/numbers.ts';
import { reportUnit } from '../../text/units.ts';
import type { ReportContext } from '../context.ts';

export interface RackDevice {
  readonly name: string;
  readonly model: string;
  readonly kind: 'switch' | 'host' | 'array';
  readonly units: number;
  readonly watts: number;
  /** '2 U · 650 W'. */
  readonly text: string;
}

/** A device at its place; 1 is the lowest unit. */
export interface RackedDevice extends RackDevice {
  readonly rack: number;
  readonly lowestUnit: number;
}

export interface RacksDrawing {
  readonly unitsPerRack: number;
  /** After the number of empty units where an empty stretch is drawn short: 'U free'. */
  readonly freeWord: string;
  readonly racks: readonly { readonly title: string; readonly devices: readonly RackedDevice[] }[];
}

type Device = Omit<RackDevice, 'text'>;

/** Devices of a site from the top of the rack to its foot; none where heights are not known. */
export function rackDevices({ names, text }: ReportContext, site: SitePlan): readonly RackDevice[] {
  const { drawing } = text.document;
  const { quantities, placement, hostKinds } = site;
  const value = (name: string): number => (quantities.has(name) ? quantities.get(name) : 0);
  const { network, storage, hosts } = site.site;
  const some = (count: number, device: (number: number) => Device): readonly Device[] =>
    Array.from({ length: count }, (_, index) => device(index + 1));
  const switches = (count: number, word: string, id: string, name: 'lan' | 'fc'): readonly Device[] =>
    some(count, (number) => ({
      name: `${word} ${number}`,
      model: names.of('switches', id),
      kind: 'switch',
      units: value(`bill.${name}SwitchUnits`),
      watts: value(`bill.${name}SwitchPower`),
    }));
  const devices = [
    ...switches(value('network.lanSwitches'), drawing.lanSwitch, network.lanSwitch, 'lan'),
    ...(network.fcSwitch === undefined
      ? []
      : switches(value('network.fcSwitches'), drawing.fcSwitch, network.fcSwitch, 'fc')),
    ...placement.hosts.map((host): Device => {
      const group = hosts.groups[host.group];
      const ofHost = hostKinds[host.group]?.quantities;
      return {
        name: host.name,
        model: group === undefined ? '' : names.of('servers', group.server),
        kind: 'host',
        units: (group === undefined ? undefined : names.number('servers', group.server, 'rackHeightU')) ?? 0,
        watts: ofHost?.has('host.power') === true ? ofHost.get('host.power') : 0,
      };
    }),
    ...some(value('storage.arrays'), (number) => ({
      name: value('storage.arrays') > 1 ? `${drawing.array} ${number}` : drawing.array,
      model: storage.kind === 'array' ? names.of('arrays', storage.array) : '',
      kind: 'array',
      units: value('bill.arrayUnits'),
      watts: value('bill.arrayPower'),
    })),
  ];
  const textOf = ({ units, watts }: Device): string =>
    [units, watts].every(Number.isFinite)
      ? `${formatFigure(units, 'U', text.locale)} · ${drawing.watts(formatNumber(Math.round(watts), text.locale))}`
      : '';
  return devices.filter(({ units }) => units > 0).map((device) => ({ ...device, text: textOf(device) }));
}

export function racksDrawing(context: ReportContext, site: SitePlan): RacksDrawing {
  const { text } = context;
  const perRack = site.quantities.has('bill.rackUnitsPerRack') ? site.quantities.get('bill.rackUnitsPerRack') : 42;
  const placed = racked(rackDevices(context, site), perRack);
  const count = Math.max(0, ...placed.map(({ rack }) => rack + 1));
  return {
    unitsPerRack: perRack,
    freeWord: `${reportUnit('U', '', text.locale)} ${text.document.drawing.free}`,
    racks: Array.from({ length: count }, (_, rack) => ({
      title: text.document.drawing.rack(rack + 1),
      devices: placed.filter((device) => device.rack === rack),
    })),
  };
}

/** Switches from the top down, the heavy rest from the foot up; what does not fit begins the next rack. */
export function racked(devices: readonly RackDevice[], unitsPerRack: number): readonly RackedDevice[] {
  const racks: { low: number; high: number }[] = [];
  const room = (units: number): number => {
    const found = racks.findIndex(({ low, high }) => high - low >= units);
    if (found >= 0) return found;
    racks.push({ low: 0, high: unitsPerRack });
    return racks.length - 1;
  };
  const fits = devices.filter(({ units }) => units <= unitsPerRack);
  const heavy = fits.filter(({ kind }) => kind !== 'switch').toReversed();
  const place = (device: RackDevice): RackedDevice => {
    const rack = room(device.units);
    const space = racks[rack] ?? { low: 0, high: unitsPerRack };
    if (device.kind === 'switch') {
      space.high -= device.units;
      return { ...device, rack, lowestUnit: space.high + 1 };
    }
    space.low += device.units;
    return { ...device, rack, lowestUnit: space.low - device.units + 1 };
  };
  return [...fits.filter(({ kind }) => kind === 'switch').map(place), ...heavy.map(place)];
}
