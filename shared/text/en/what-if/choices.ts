/** English words for what a scenario may change. Choices have their English labels where they are made. */

/** Words that stand for a value, as they are typed, and as people read them. */
export const valueWords = {
  ft: 'Fault Tolerance',
  ha: 'HA restart',
  none: 'none',
  fewest: 'as few as will do',
  derived: 'derived',
  listed: 'listed price',
  cheapest: 'the cheapest',
  unknown: 'not known',
  off: 'off',
  profile: 'as the profile',
  new: 'new',
  owned: 'owned',
  minimum: 'minimum',
  recommended: 'recommended',
  converged: 'converged',
  static: 'no reserve',
  'repack-reprotect': 'everything fits again, rearranged',
  'in-place-reprotect': 'protected again, survivors stay',
  'in-place-restart': 'runs again, survivors stay',
  thin: 'thin',
  'thick-lazy': 'thick, lazily zeroed',
  'thick-eager': 'thick, eager-zeroed',
  percentage: 'percentage policy',
  slots: 'slot policy',
  fc: 'Fibre Channel',
  iscsi: 'iSCSI',
  nfs: 'NFS',
};

/** Heads of the families that have a choice for each entry of the catalogue, or for each section of the bill. */
export const familyHeads = {
  users: 'Users',
  companions: 'Machines',
  protection: 'Protection',
  price: 'Own price',
  discount: 'Discount',
  priceLevel: 'Price level',
};

export type ValueWords = typeof valueWords;
export type FamilyHeads = typeof familyHeads;
