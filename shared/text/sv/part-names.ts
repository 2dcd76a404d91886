/** Swedish for what names of parts, licences and services say beside the product's own name. */
import { translatedPartName, type PartWords } from '../part-names.ts';
import { prose } from './prose.ts';

const partWords: PartWords = {
  words: {
    base: 'grundenhet',
    'base without CPU and memory': 'grundenhet utan CPU och minne',
    'no drives': 'utan diskar',
    'DDR4 or DDR5 RDIMM': 'DDR4- eller DDR5-RDIMM',
    'per GB': 'per GB',
    'per GiB': 'per GiB',
    'per CPU': 'per CPU',
    perpetual: 'evig licens',
    instance: 'instans',
    'core and year': 'per kärna och år',
    'kit and year': 'per kit och år',
    'TiB and year': 'per TiB och år',
    'machine and year': 'per maskin och år',
    'Direct attach cable 3 m': 'DAC-kabel 3 m',
    'Rack PDU': 'Rack-PDU',
    basic: 'enkel',
    'metered and switched': 'med mätning och fjärrstyrda uttag',
    'Optic 10G SR': 'Optikmodul 10G SR',
    'Optic 25G SR': 'Optikmodul 25G SR',
    'Optic 32G FC short wave': 'Optikmodul 32G FC, kortvåg',
    'vSAN add-on': 'vSAN-tillägg',
    'MX-ONE user licence': 'MX-ONE användarlicens',
    'MX-ONE system licence': 'MX-ONE systemlicens',
    'MX-ONE server redundancy licence': 'MX-ONE licens för serverredundans',
    Engineer: 'Tekniker',
    Architect: 'Arkitekt',
    'Project manager': 'Projektledare',
    day: 'per dag',
    'Backup licence': 'Backuplicens',
    'included in the subscription': 'ingår i prenumerationen',
    small: 'liten',
    large: 'stor',
    tiny: 'minsta storlek',
    'high load': 'hög last',
    'vCenter Server appliance': 'vCenter Server Appliance',
    'System database node': 'Systemdatabasnod',
    'one failure': 'ett fel',
    'two failures': 'två fel',
    'RAID 1': 'RAID 1',
  },
  patterns: [
    [/^Single-port (.+) \((.+) class\)$/, '$1, en port (typ $2)'],
    [/^Dual-port (.+) \((.+) class\)$/, '$1, två portar (typ $2)'],
    [/^Quad-port (.+) \((.+) class\)$/, '$1, fyra portar (typ $2)'],
    [/^term (\d+) years?$/, 'löptid $1 år'],
    [/^(\d+) cores$/, '$1 kärnor'],
    [/^up to (\d+),(\d{3}) users$/, 'upp till $1\u00a0$2 användare'],
    [/^(vSphere .+) subscription$/, '$1, prenumeration'],
    [/ \(perpetual\)/, ' (evig licens)'],
    [/ \(subscription\)/, ' (prenumeration)'],
    [/ \((\d+) hosts\)$/, ' ($1 värdar)'],
    [/ \(with two SSDs\)$/, ' (med två SSD)'],
  ],
};

/** The name in Swedish, as far as it is known. */
export function partName(english: string): string {
  return translatedPartName(prose(english), partWords);
}
