/** German sentences about what one FT machine has, uses or carries. */
import { partName } from '../part-names.ts';
import { prose } from '../prose.ts';
import { inBrackets, type Facts, type FindingSentences } from '../../sentence.ts';

const withEdition = (f: Facts): string => {
  const edition = partName(f.word('edition'));
  return edition === '' ? `${f.word('release')} in der umfangreichsten Edition` : `${f.word('release')} mit ${edition}`;
};
const each = (f: Facts): string => (f.number('machines') > 1 ? ' je Maschine' : '');
const feature = (f: Facts): string => `„${prose(f.word('feature'))}“`;
const featureRemedy = (f: Facts): string =>
  f.word('remedy') === '' ? 'Darauf verzichten oder die Maschine durch HA schützen.' : prose(f.word('remedy'));

export const ftMachineSentences = {
  'FT-VCPU-01': {
    text: (f) =>
      `${f.about}${f.things('vcpus', 'vCPU', 'vCPUs')}${each(f)}, aber FT unter ${withEdition(f)} erlaubt ${f.count('allowed')}.`,
    remedy: (f) =>
      `Höchstens ${f.things('allowed', 'vCPU', 'vCPUs')} verwenden, eine Edition oder Version, die mehr erlaubt, oder HA für diese Maschine.`,
  },
  'FT-RAM-01': {
    text: (f) =>
      `${f.about}${f.amount('memory', 'GiB')} Arbeitsspeicher${each(f)}, aber FT unter ${f.word('release')} erlaubt ${f.amount('allowed', 'GiB')}.`,
    remedy: () => 'Der Maschine weniger Arbeitsspeicher geben oder sie durch HA schützen.',
  },
  'FT-RAM-02': {
    text: (f) =>
      `${f.about}${f.amount('memory', 'GiB')} Arbeitsspeicher${each(f)}: FT unter ${f.word('release')} ist bis ${f.amount('confirmed', 'GiB')} bestätigt; ${f.amount('allowed', 'GiB')} ist nicht belegt.`,
    remedy: (f) => `Unter ${f.amount('confirmed', 'GiB')} bleiben oder die Grenze von VMware bestätigen lassen.`,
  },
  'FT-DISK-01': {
    text: (f) =>
      `${f.about}${f.things('disks', 'virtuelle Festplatte', 'virtuelle Festplatten')}${each(f)}, aber FT unter ${f.word('release')} erlaubt ${f.count('allowed')}.`,
    remedy: () => 'Virtuelle Festplatten zusammenlegen oder die Maschine durch HA schützen.',
  },
  'FT-DISK-02': {
    text: (f) =>
      `${f.about}Virtuelle Festplatten als ${f.word('format') === 'thin' ? 'Thin-Provision' : 'Lazy-Zeroed'}, aber FT unter ${f.word('release')} braucht Thick-Provision Eager-Zeroed.`,
    remedy: () => 'Thick-Provision Eager-Zeroed vorsehen; die Umwandlung braucht freien Platz.',
  },
  'FT-DISK-03': {
    text: (f) =>
      f.number('disk') > f.number('allowed')
        ? `${f.about}Virtuelle Festplatten von im Mittel ${f.amount('disk', 'GiB')}, aber FT erlaubt ${f.amount('allowed', 'GiB')} je Festplatte.`
        : `${f.about}${f.amount('total', 'GiB')} auf ${f.things('disks', 'virtueller Festplatte', 'virtuellen Festplatten')}: Eine davon könnte die ${f.amount('allowed', 'GiB')} überschreiten, die FT erlaubt.`,
    remedy: (f) =>
      `Die Daten so aufteilen, dass keine virtuelle Festplatte ${f.amount('allowed', 'GiB')} überschreitet.`,
  },
  'FT-FEAT-01': {
    text: (f) =>
      `${f.about}FT unter ${f.word('release')} verträgt sich nicht mit ${feature(f)}${inBrackets(prose(f.word('note')))}.`,
    remedy: featureRemedy,
  },
  'FT-DEV-01': {
    text: (f) =>
      `${f.about}FT unter ${f.word('release')} lehnt das Gerät ${feature(f)} ab${inBrackets(prose(f.word('note')))}.`,
    remedy: featureRemedy,
  },
  'FT-DEV-02': {
    text: (f) =>
      `${f.about}USB-Lizenzdongles, serielle Leitungen und Modems lassen sich nicht an eine FT-Maschine anschließen.`,
    remedy: () => 'Klären, welche Lizenzen und Leitungen eines brauchen; Lizenzserver oder Terminalserver verwenden.',
  },
  'FT-FEAT-02': {
    text: (f) =>
      f.word('answer') === 'unknown'
        ? `${f.about}verschlüsselt; FT erlaubt das erst ab vSphere 7.0 U2, und der Update-Stand von ${f.word('release')} ist nicht bekannt.`
        : `${f.about}verschlüsselt; FT erlaubt das erst ab vSphere 7.0 U2, der Plan hat ${f.word('release')}.`,
    remedy: (f) =>
      f.word('answer') === 'unknown'
        ? 'Den Update-Stand eintragen; vor U2 die Maschine unverschlüsselt lassen und das FT-Netz abschotten.'
        : '7.0 U2 oder neuer verwenden, oder die Maschine unverschlüsselt lassen und das FT-Netz abschotten.',
  },
  'FT-FEAT-03': {
    text: (f) =>
      `${f.about}Nicht belegt, ob FT unter ${f.word('release')} sich mit ${feature(f)} verträgt${inBrackets(prose(f.word('note')))}.`,
    remedy: (f) => `Bei VMware klären, bevor es zugesagt wird. Sicherer Weg: ${featureRemedy(f)}`,
  },
  'FT-FEAT-04': {
    text: (f) => `${f.about}${f.word('release')} hat ${feature(f)} nicht.`,
    remedy: () => 'Von der Maschine nehmen oder mit einer Version planen, die es hat.',
  },
  'FT-FEAT-05': {
    text: (f) =>
      `${f.about}${feature(f)} gilt unter FT mit ${f.word('release')} als unterstützt${inBrackets(prose(f.word('note')))}.`,
    remedy: () => 'Die Bedingung auf den Hosts prüfen, bevor FT eingeschaltet wird.',
  },
  'FT-RT-01': {
    text: (f) =>
      `${f.about}Echtzeitmedien in einer FT-Maschine: Checkpoints halten Pakete um Millisekunden zurück, was als Jitter hörbar ist.`,
    remedy: () => 'Media Server durch HA schützen oder Hardware-Gateways verwenden.',
  },
  'FT-RT-02': {
    text: (f) => `${f.about}${f.count('ratio')} vCPUs je Kern; Sprache unter FT sollte sich keine Kerne teilen.`,
    remedy: () => 'Für diese Maschinen eine vCPU je Kern vorsehen.',
  },
  'FT-RT-03': {
    text: (f) =>
      `${f.about}Fast Checkpointing verzögert ausgehende Pakete um einige zehn Millisekunden, im Beispiel von VMware bis etwa 100 ms; Signalisierung verträgt das.`,
    remedy: () => 'Medien von diesen Maschinen fernhalten und die Verzögerung vor der Inbetriebnahme messen.',
  },
  'FT-MX-01': {
    text: (f) => `${f.about}unter FT, obwohl Mitel FT nur für den Service Node beschreibt.`,
    remedy: () => 'Diese Maschinen durch HA schützen oder Mitel fragen.',
  },
} satisfies FindingSentences;
