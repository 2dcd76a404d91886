/** Drafts of the lines that follow from a site's plan. Each quantity is a named quantity, so that it can be traced. */
import { required } from '../base/assert.ts';
import { roundMoney } from '../base/rounding.ts';
import { licencePriceId, minorDigits, needsVcenterLicence, vsanPriceId } from '../catalog/price-lookup.ts';
import type { Read } from '../engine/definition.ts';
import type { RepairContract } from '../model/catalogue.ts';
import type { Figure } from '../model/figure.ts';
import type { PlacementPlan } from '../placement/plan.ts';
import type { BilledSite, BillContext } from './context.ts';
import { pricedDraft, type LineDraft } from './line.ts';

/** Hosts planned of a group. */
export function hostsOf({ hosts }: PlacementPlan, group: number): number {
  let count = 0;
  for (const host of hosts) if (host.group === group) count += 1;
  return count;
}

export function computeDrafts(
  { site, get, hostKinds, placement }: BilledSite,
  { prices, catalogue }: BillContext,
): readonly LineDraft[] {
  const { hosts } = site;
  if (hosts.ownership === 'owned') return [];
  const groups = hosts.groups.flatMap((group, index) => {
    const count = hostsOf(placement, index);
    const suffix = hosts.groups.length === 1 ? '' : `.${index + 1}`;
    const from = (perHost: string): string =>
      hosts.groups.length === 1 ? `hosts.count${perHost}` : `${count}${perHost}`;
    const cpu = required(catalogue.cpus[group.cpu], group.cpu);
    // The figures of the host chapter, not the group's fields: an override or a what-if changes those.
    const ofHost = required(hostKinds[index], suffix).get;
    return [
      pricedDraft(prices(`server:${group.server}`), {
        key: `server${suffix}`,
        section: 'compute',
        quantity: count,
        quantityFrom: from(''),
      }),
      pricedDraft(prices(`cpu:${group.cpu}`), {
        key: `cpu${suffix}`,
        section: 'compute',
        description: `${cpu.name}, ${cpu.cores.value} cores`,
        quantity: count * ofHost('host.cpus'),
        quantityFrom: from(` * ${ofHost('host.cpus')}`),
      }),
      pricedDraft(prices('memory:gib'), {
        key: `memory${suffix}`,
        section: 'compute',
        quantity: count * ofHost('host.memory'),
        unit: 'GiB',
        quantityFrom: from(` * ${ofHost('host.memory')}`),
      }),
    ];
  });
  const adapter = pricedDraft(prices(`nic:${hosts.networkAdapter}`), {
    key: 'network-adapter',
    section: 'compute',
    quantity: get('bill.networkAdapters'),
    quantityFrom: 'bill.networkAdapters',
  });
  if (hosts.storageAdapter === undefined) return [...groups, adapter];
  const fc = pricedDraft(prices(`hba:${hosts.storageAdapter}`), {
    key: 'fc-adapter',
    section: 'compute',
    quantity: get('bill.fcAdapters'),
    quantityFrom: 'bill.fcAdapters',
  });
  return [...groups, adapter, fc];
}

export function storageDrafts({ site, get }: BilledSite, { prices }: BillContext): readonly LineDraft[] {
  const { storage } = site;
  if (storage.kind === 'none' || storage.ownership === 'owned') return [];
  const drive = pricedDraft(prices(`drive:${storage.drive}`), {
    key: 'drive',
    section: 'storage',
    quantity: get('storage.drives'),
    quantityFrom: 'storage.drives',
  });
  if (storage.kind === 'vsan') return [drive];
  const array = pricedDraft(prices(`array:${storage.array}`), {
    key: 'array',
    section: 'storage',
    quantity: get('storage.arrays'),
    quantityFrom: 'storage.arrays',
  });
  return [array, drive];
}

export function networkDrafts({ site, get }: BilledSite, { prices }: BillContext): readonly LineDraft[] {
  const { network } = site;
  if (network.ownership === 'owned') return [];
  const line = (key: string, price: string, quantityFrom: string): LineDraft =>
    pricedDraft(prices(price), { key, section: 'network', quantity: get(quantityFrom), quantityFrom });
  return [
    line('lan-switch', `switch:${network.lanSwitch}`, 'network.lanSwitches'),
    line('lan-cable', 'dac:3m', 'network.lanCables'),
    ...(network.fcSwitch === undefined
      ? []
      : [
          line('fc-switch', `switch:${network.fcSwitch}`, 'network.fcSwitches'),
          line('fc-optic', 'optic:fc32', 'network.fcOptics'),
        ]),
  ];
}

export function rackDrafts({ site, get }: BilledSite, { prices }: BillContext): readonly LineDraft[] {
  if (site.hosts.ownership === 'owned') return [];
  return [
    pricedDraft(prices('rack:42u'), {
      key: 'rack',
      section: 'rack-power',
      quantity: get('bill.racks'),
      quantityFrom: 'bill.racks',
    }),
    pricedDraft(prices('pdu:metered'), {
      key: 'pdu',
      section: 'rack-power',
      quantity: get('bill.pdus'),
      quantityFrom: 'bill.pdus',
    }),
  ];
}

export function licenceDrafts(
  { site, get, licences }: BilledSite,
  { prices, catalogue }: BillContext,
  read: Read,
): readonly LineDraft[] {
  const chosen = licences.chosen === null ? undefined : catalogue.editions[licences.chosen];
  if (chosen === undefined) return [];
  const price = prices(licencePriceId(chosen.id, site.platform.termYears, prices));
  const quantity = get('licences.vsphere');
  const licence = { section: 'virtualisation', quantity, quantityFrom: 'licences.vsphere' } as const;
  const subscription = chosen.model === 'subscription';
  if (subscription) {
    const late = price.minor === null ? null : roundMoney(price.minor * get('licences.lateFeeShare'));
    return [
      pricedDraft(price, { key: 'vsphere', ...licence, term: 'year' }),
      pricedDraft(prices(vsanPriceId), {
        key: 'vsan-capacity',
        section: 'virtualisation',
        quantity: get('licences.vsanAddOn'),
        quantityFrom: 'licences.vsanAddOn',
        unit: 'TiB',
        term: 'year',
      }),
      ...(late === 0
        ? []
        : [
            pricedDraft(price, {
              key: 'late-renewal',
              ...licence,
              description: `${price.name}: fee of a late renewal`,
              unitListMinor: late,
            }),
          ]),
    ];
  }

  const snsShare = read('bill.snsShare');
  const support = (key: string, of: typeof price, count: number, from: string): LineDraft =>
    pricedDraft(of, {
      key,
      section: 'support',
      description: `${of.name}: support and subscription`,
      quantity: count,
      quantityFrom: from,
      unitListMinor: of.minor === null ? null : roundMoney(of.minor * snsShare),
      term: 'year',
      escalates: true,
    });
  const vcenterId = needsVcenterLicence(licences.vcenter) ? `vcenter:${licences.vcenter}` : null;
  const vcenters = get('licences.vcenter');
  const bought = site.platform.ownership === 'new';
  return [
    ...(bought ? [pricedDraft(price, { key: 'vsphere', ...licence })] : []),
    support('vsphere-support', price, quantity, 'licences.vsphere'),
    ...(vcenterId === null
      ? []
      : [
          ...(bought
            ? [
                pricedDraft(prices(vcenterId), {
                  key: 'vcenter',
                  section: 'virtualisation',
                  quantity: vcenters,
                  quantityFrom: 'licences.vcenter',
                }),
              ]
            : []),
          support('vcenter-support', prices(vcenterId), vcenters, 'licences.vcenter'),
        ]),
  ];
}

export function softwareDrafts({ site, get }: BilledSite, { prices }: BillContext): readonly LineDraft[] {
  const mitel = (key: string, price: string, quantity: number, quantityFrom: string): LineDraft =>
    pricedDraft(prices(price), { key, section: 'mitel', quantity, quantityFrom });
  return [
    mitel('mx-one-user', 'mx-one:user', get('demand.usersAtHorizon'), 'demand.usersAtHorizon'),
    ...(site.serviceNodes.nativeRedundancy ? [mitel('mx-one-redundancy', 'mx-one:redundancy', 1, '1')] : []),
    pricedDraft(prices('backup:machine-year'), {
      key: 'backup',
      section: 'software',
      quantity: get('machines.count'),
      quantityFrom: 'machines.count',
      term: 'year',
    }),
  ];
}

export function serviceDrafts({ get }: BilledSite, { prices }: BillContext): readonly LineDraft[] {
  return [
    pricedDraft(prices('service:engineer-day'), {
      key: 'installation',
      section: 'services',
      quantity: get('bill.installDays'),
      quantityFrom: 'bill.installDays',
      unit: 'd',
    }),
  ];
}

/** Yearly hardware support, as a share of the list price of the new hardware. */
export const supportDraft = (contract: RepairContract, listMinor: number, isIllustrative: boolean): LineDraft => ({
  key: 'hardware-support',
  section: 'support',
  description: `Hardware support ${contract.name}, ${Math.round(contract.priceShare.value * 1000) / 10} % of list per year`,
  vendor: '',
  part: contract.id,
  quantity: 1,
  unit: '',
  quantityFrom: '1',
  unitListMinor: roundMoney(listMinor * contract.priceShare.value),
  // A share of illustrative prices is no better than they are.
  origin: { ...originOf(contract.id, contract.priceShare), illustrative: isIllustrative },
  term: 'year',
  escalates: true,
});

export function energyDrafts({ get }: BilledSite, { project }: BillContext, read: Read): readonly LineDraft[] {
  const priceMinor = roundMoney(read('bill.electricityPrice') * 1000 * 10 ** minorDigits(project.currency));
  return [
    {
      key: 'energy',
      section: 'energy',
      description: 'Electricity, cooling included',
      vendor: '',
      part: 'energy',
      quantity: get('bill.energyPerYear'),
      unit: 'MWh',
      quantityFrom: 'bill.energyPerYear',
      unitListMinor: priceMinor,
      origin: {
        id: 'bill.electricityPrice',
        confidence: 'derived',
        source: 'lic:S77',
        illustrative: false,
        note: 'electricity price of the project’s inputs',
        book: null,
      },
      term: 'year',
      escalates: true,
    },
  ];
}

function originOf(id: string, { source, confidence, note }: Figure): LineDraft['origin'] {
  return { id, source, confidence, illustrative: false, note: note ?? '', book: null };
}
