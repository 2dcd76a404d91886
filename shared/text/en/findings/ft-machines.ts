/** Sentences about what one FT machine has, uses or carries. */
import { inBrackets, type Facts, type FindingSentences } from '../../sentence.ts';

const withEdition = (f: Facts): string => {
  const edition = f.word('edition');
  return edition === '' ? `${f.word('release')} in its widest edition` : `${f.word('release')} with ${edition}`;
};
const each = (f: Facts): string => (f.number('machines') > 1 ? ' each' : '');
const featureRemedy = (f: Facts): string =>
  f.word('remedy') === '' ? 'Do without it, or protect the machine by HA.' : f.word('remedy');

export const ftMachineSentences = {
  'FT-VCPU-01': {
    text: (f) =>
      `${f.about}${f.things('vcpus', 'vCPU')}${each(f)}, but FT on ${withEdition(f)} allows ${f.count('allowed')}.`,
    remedy: (f) =>
      `Use at most ${f.things('allowed', 'vCPU')}, an edition or release that allows more, or HA for this machine.`,
  },
  'FT-RAM-01': {
    text: (f) =>
      `${f.about}${f.amount('memory', 'GiB')} of memory${each(f)}, but FT on ${f.word('release')} allows ${f.amount('allowed', 'GiB')}.`,
    remedy: () => 'Give the machine less memory, or protect it by HA.',
  },
  'FT-RAM-02': {
    text: (f) =>
      `${f.about}${f.amount('memory', 'GiB')} of memory${each(f)}: FT on ${f.word('release')} is confirmed up to ${f.amount('confirmed', 'GiB')}; ${f.amount('allowed', 'GiB')} is not verified.`,
    remedy: (f) => `Stay within ${f.amount('confirmed', 'GiB')}, or have VMware confirm the limit.`,
  },
  'FT-DISK-01': {
    text: (f) =>
      `${f.about}${f.things('disks', 'virtual disk')}${each(f)}, but FT on ${f.word('release')} allows ${f.count('allowed')}.`,
    remedy: () => 'Merge virtual disks, or protect the machine by HA.',
  },
  'FT-DISK-02': {
    text: (f) =>
      `${f.about}${f.word('format') === 'thin' ? 'thin' : 'lazily zeroed'} virtual disks, but FT on ${f.word('release')} needs eager-zeroed thick ones.`,
    remedy: () => 'Plan eager-zeroed thick disks; the conversion needs free space.',
  },
  'FT-DISK-03': {
    text: (f) =>
      f.number('disk') > f.number('allowed')
        ? `${f.about}virtual disks of ${f.amount('disk', 'GiB')} on average, but FT allows ${f.amount('allowed', 'GiB')} per disk.`
        : `${f.about}${f.amount('total', 'GiB')} on ${f.things('disks', 'virtual disk')}: one of them may exceed the ${f.amount('allowed', 'GiB')} that FT allows.`,
    remedy: (f) => `Split the data so that no virtual disk exceeds ${f.amount('allowed', 'GiB')}.`,
  },
  'FT-FEAT-01': {
    text: (f) =>
      `${f.about}FT on ${f.word('release')} does not work with “${f.word('feature')}”${inBrackets(f.word('note'))}.`,
    remedy: featureRemedy,
  },
  'FT-DEV-01': {
    text: (f) =>
      `${f.about}FT on ${f.word('release')} refuses the device “${f.word('feature')}”${inBrackets(f.word('note'))}.`,
    remedy: featureRemedy,
  },
  'FT-DEV-02': {
    text: (f) => `${f.about}USB licence dongles, serial lines and modems cannot be connected to an FT machine.`,
    remedy: () => 'Ask which licences and lines need one; use a licence server or a terminal server.',
  },
  'FT-FEAT-02': {
    text: (f) =>
      f.word('answer') === 'unknown'
        ? `${f.about}encrypted, which FT accepts from vSphere 7.0 U2 only; the update of ${f.word('release')} is not known.`
        : `${f.about}encrypted, which FT accepts from vSphere 7.0 U2 only; the plan has ${f.word('release')}.`,
    remedy: (f) =>
      f.word('answer') === 'unknown'
        ? 'Enter the update; before U2 leave the machine unencrypted and isolate the FT network.'
        : 'Use 7.0 U2 or later, or leave the machine unencrypted and isolate the FT network.',
  },
  'FT-FEAT-03': {
    text: (f) =>
      `${f.about}not verified whether FT on ${f.word('release')} works with “${f.word('feature')}”${inBrackets(f.word('note'))}.`,
    remedy: (f) => `Verify with VMware before promising it. To be safe: ${featureRemedy(f)}`,
  },
  'FT-FEAT-04': {
    text: (f) => `${f.about}${f.word('release')} does not have “${f.word('feature')}”.`,
    remedy: () => 'Take it off the machine, or plan on a release that has it.',
  },
  'FT-FEAT-05': {
    text: (f) =>
      `${f.about}“${f.word('feature')}” counts as supported under FT on ${f.word('release')}${inBrackets(f.word('note'))}.`,
    remedy: () => 'Check the condition on the hosts before turning FT on.',
  },
  'FT-RT-01': {
    text: (f) =>
      `${f.about}real-time media in an FT machine: checkpoints hold packets back for milliseconds, which is heard as jitter.`,
    remedy: () => 'Protect media servers by HA, or use hardware gateways.',
  },
  'FT-RT-02': {
    text: (f) => `${f.about}${f.count('ratio')} vCPUs per core; voice under FT should not share cores.`,
    remedy: () => 'Plan one vCPU per core for these machines.',
  },
  'FT-RT-03': {
    text: (f) =>
      `${f.about}Fast Checkpointing delays outgoing packets by tens of milliseconds, in VMware’s example up to about 100 ms; signalling tolerates it.`,
    remedy: () => 'Keep media off these machines, and measure the delay before going live.',
  },
  'FT-MX-01': {
    text: (f) => `${f.about}under FT, although Mitel describes FT for the Service Node only.`,
    remedy: () => 'Protect these machines by HA, or ask Mitel.',
  },
} satisfies FindingSentences;
