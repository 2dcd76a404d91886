/** Method book, chapter "Licences": counts by the vendor's metrics. */
import { input, solved, type MethodChapter } from './chapter.ts';

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
