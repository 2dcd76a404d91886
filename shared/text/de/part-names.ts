/** German for what names of parts, licences and services say beside the product's own name. */
import { translatedPartName, type PartWords } from '../part-names.ts';
import { prose } from './prose.ts';

const partWords: PartWords = {
  words: {
    base: 'Grundgerät',
    'base without CPU and memory': 'Grundgerät ohne CPU und Arbeitsspeicher',
    'no drives': 'ohne Laufwerke',
    'DDR4 or DDR5 RDIMM': 'DDR4- oder DDR5-RDIMM',
    'per GB': 'je GB',
    'per GiB': 'je GiB',
    'per CPU': 'je CPU',
    perpetual: 'unbefristet',
    instance: 'Instanz',
    'core and year': 'je Kern und Jahr',
    'kit and year': 'je Kit und Jahr',
    'TiB and year': 'je TiB und Jahr',
    'machine and year': 'je Maschine und Jahr',
    'Direct attach cable 3 m': 'DAC-Kabel 3 m',
    'Rack PDU': 'Rack-PDU',
    basic: 'einfach',
    'metered and switched': 'messend und schaltbar',
    'Optic 10G SR': 'Optikmodul 10G SR',
    'Optic 25G SR': 'Optikmodul 25G SR',
    'Optic 32G FC short wave': 'Optikmodul 32G FC, Kurzwelle',
    'vSAN add-on': 'vSAN-Erweiterung',
    'MX-ONE user licence': 'MX-ONE-Benutzerlizenz',
    'MX-ONE system licence': 'MX-ONE-Systemlizenz',
    'MX-ONE server redundancy licence': 'MX-ONE-Lizenz für Serverredundanz',
    Engineer: 'Techniker',
    Architect: 'Architekt',
    'Project manager': 'Projektleiter',
    day: 'je Tag',
    'Backup licence': 'Backup-Lizenz',
    'included in the subscription': 'im Abonnement enthalten',
    small: 'klein',
    large: 'groß',
    tiny: 'kleinste Größe',
    'high load': 'hohe Last',
    'vCenter Server appliance': 'vCenter Server Appliance',
    'System database node': 'Systemdatenbankknoten',
    'one failure': 'ein Ausfall',
    'two failures': 'zwei Ausfälle',
    'RAID 1': 'RAID 1',
  },
  patterns: [
    [/^Single-port (.+) \((.+) class\)$/, '$1, ein Port (Klasse $2)'],
    [/^Dual-port (.+) \((.+) class\)$/, '$1, zwei Ports (Klasse $2)'],
    [/^Quad-port (.+) \((.+) class\)$/, '$1, vier Ports (Klasse $2)'],
    [/^term 1 years?$/, 'Laufzeit 1 Jahr'],
    [/^term (\d+) years$/, 'Laufzeit $1 Jahre'],
    [/^(\d+) cores$/, '$1 Kerne'],
    [/^up to (\d+),(\d{3}) users$/, 'bis $1.$2 Benutzer'],
    [/^(vSphere .+) subscription$/, '$1, Abonnement'],
    [/ \(perpetual\)/, ' (unbefristet)'],
    [/ \(subscription\)/, ' (Abonnement)'],
    [/ \((\d+) hosts\)$/, ' ($1 Hosts)'],
    [/ \(with two SSDs\)$/, ' (mit zwei SSD)'],
  ],
};

/** The name in German, as far as it is known. */
export function partName(english: string): string {
  return translatedPartName(prose(english), partWords);
}
