/** vSAN capacity licences: what an edition's cores entitle to, and the TiB beyond it. */
import { ceilCount } from '../base/rounding.ts';
import type { LicenceEdition } from '../model/catalogue.ts';

/**
 * Add-on licences for `rawTib` of capacity claimed by vSAN [TiB]; 0 where the cores' entitlement covers it.
 *
 * Raw capacity is rounded up to whole TiB for the cluster, then netted: ceil(raw) − entitlement · cores. Before an
 * edition's capacity was netted it had a trial: all of the raw capacity counts as soon as it exceeds the trial.
 * Source: KB 313548 and its counting scripts (licensing reference L2, L3).
 */
export function vsanAddOnTib(
  { vsan }: Pick<LicenceEdition, 'vsan'>,
  rawTib: number,
  licensedCores: number,
  orderDate: string,
): number {
  if (vsan === undefined || !vsan.offered.value || rawTib === 0) return 0;
  const { tibPerCore, trialTibPerCore, nettedFrom } = vsan;
  const whole = ceilCount(rawTib);
  if (nettedFrom.value !== null && orderDate < nettedFrom.value) {
    return rawTib <= trialTibPerCore.value * licensedCores ? 0 : whole;
  }
  return ceilCount(whole - tibPerCore.value * licensedCores);
}
