/** Method book, chapter "Licences": counts by the vendor's metrics. */
import { formula, input, solved, type MethodChapter } from './chapter.ts';

const counted = (name: string, label: string, why: string, source: string) =>
  solved({ name, label, unit: '', by: 'licences', why, source, result: true });

export const licencesChapter: MethodChapter = {
  id: 'licences',
  title: 'Licences',
  intro:
    'Every edition of the catalogue is judged against the plan: does it carry HA, vMotion and FT at the size needed, does it run the release, may it be bought on that day. Those that qualify are counted by their own metric and compared over the horizon.',
  quantities: [
    input({
      name: 'licences.minimumOrderCores',
      label: 'Minimum order',
      unit: '',
      why: 'Cores one order must have at least; disputed between sources, off by default.',
      source: 'lic:S45',
      min: 0,
      max: 10000,
      whole: true,
    }),
    input({
      name: 'licences.renewedLate',
      label: 'Subscription renewed after its anniversary',
      unit: '',
      why: '1 when the term is renewed late: the vendor then adds a fee to the first year.',
      source: 'lic:S48',
      min: 0,
      max: 1,
      whole: true,
    }),
    input({
      name: 'licences.lateRenewalShare',
      label: 'Fee of a late renewal',
      unit: 'share',
      why: 'Share of the first year’s subscription price.',
      source: 'lic:S48',
      min: 0,
      max: 1,
    }),
    formula({
      name: 'licences.lateFeeShare',
      label: 'Fee of a late renewal, as it applies',
      unit: 'share',
      formula: 'licences.renewedLate * licences.lateRenewalShare',
      why: 'Nothing when the order is on time.',
      source: 'lic:S48',
    }),
    formula({
      name: 'licences.vsanRaw',
      label: 'Raw capacity claimed by vSAN',
      unit: 'TiB',
      formula: 'storage.onVsan * storage.drives * storage.driveCapacity',
      why: 'vSAN is licensed by the raw capacity of its drives; vendors sell TB, licences count TiB.',
      source: 'lic:S40',
      result: true,
    }),
    solved({
      name: 'licences.vsanAddOn',
      label: 'vSAN capacity licences',
      unit: 'TiB',
      by: 'licences',
      why: 'Whole TiB of raw capacity beyond what the cores of the edition entitle to; never below 0.',
      source: 'lic:S44',
      result: true,
    }),
    counted(
      'licences.vsphere',
      'vSphere licences',
      'CPUs, CPUs of 32 cores, cores or kits, as the edition’s metric says; 0 when no edition qualifies.',
      'lic:S40',
    ),
    counted(
      'licences.vcenter',
      'vCenter licences',
      'Instances to buy; 0 when the edition brings vCenter along.',
      'lic:S13',
    ),
    counted(
      'licences.editionsQualifying',
      'Editions that qualify',
      'Of all editions of the catalogue, on the day of the order.',
      'lockstep:method',
    ),
  ],
};
