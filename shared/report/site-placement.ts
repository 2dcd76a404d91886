/** Hosts, what runs on them, and what each host failure does: picture first, then the tables. */
import type { PlacedHost } from '../placement/plan.ts';
import type { SitePlan } from '../planner/plan.ts';
import { detailed, figure, label, marked, numbers, percent, row, table, texts, words } from './build.ts';
import { isBlocked, sectionHead, type ReportContext } from './context.ts';
import { changesOf, largestFailure, replayDrawing } from './drawing/replay-drawing.ts';
import { hostsDrawing } from './drawing/hosts-drawing.ts';
import type { Block, Row, Section } from './model.ts';
import { figureText } from './number-text.ts';
import { sizeText } from './summary.ts';

export function placementSection(context: ReportContext, site: SitePlan): Section {
  const { text, writing, names } = context;
  const { sentences, labels } = text;
  const { placement } = site;
  const drawing = hostsDrawing(site, labels, writing.locale, names);
  const pairs = site.machines.filter(({ protection }) => protection === 'ft').length;
  const policy = sentences.policy(text.reasons.policyText(placement.policy), placement.failures);
  const holds = placement.failures === 0 ? '' : sentences.policyHolds[placement.policyHolds];
  return {
    ...sectionHead(context, site, 'placement', labels.sections.placement),
    blocks: [
      ...texts('normal', `${sizeText(context, site, '')} ${policy} ${holds}`.trim()),
      ...(placement.unplaced.length > 0 ? texts('normal', sentences.unplaced(placement.unplaced)) : []),
      ...(drawing.hosts.length > 0
        ? [
            {
              kind: 'drawing' as const,
              drawing: { kind: 'hosts' as const, content: drawing },
              note: sentences.drawingNote(pairs),
            },
          ]
        : texts('quiet', sentences.empty.hosts)),
      hostTable(context, site),
    ],
  };
}

function hostTable({ text, names }: ReportContext, site: SitePlan): Block {
  const { columns, captions } = text.labels;
  const hardware = ({ group }: PlacedHost): string => {
    const kind = site.site.hosts.groups[group];
    if (kind === undefined) return '';
    return `${names.of('servers', kind.server)}, ${kind.cpus} × ${names.of('cpus', kind.cpu)}`;
  };
  const cap = (limit: number): number | string => (limit === 0 ? text.labels.drawing.noCap : limit);
  const rows = site.placement.hosts.map((host) =>
    row(
      host.name,
      hardware(host),
      host.usedCores,
      host.cores,
      host.usedMemoryGib,
      host.memoryGib,
      host.usedFtMachines,
      cap(host.ftMachines),
      host.usedFtVcpus,
      cap(host.ftVcpus),
    ),
  );
  return table(
    'hosts',
    captions.hosts,
    [
      label('host', columns.host),
      words('hardware', columns.hardware),
      numbers('cores', columns.cores, '', 1),
      numbers('coresOf', columns.of, '', figure),
      numbers('memory', columns.memory, 'GiB', 1),
      numbers('memoryOf', columns.of, 'GiB', figure),
      numbers('ft', columns.ftMachines, ''),
      numbers('ftOf', columns.of, ''),
      numbers('ftVcpus', columns.ftVcpus, ''),
      numbers('ftVcpusOf', columns.of, ''),
    ],
    rows,
    text.sentences.empty.hosts,
  );
}

/** Names that plans count hosts by need no more room than this. */
const shortHostName = 'host 1000'.length;

export function machinesSection(context: ReportContext, site: SitePlan): Section {
  const { text } = context;
  const { columns, sections, captions, protectionShort } = text.labels;
  const assumed = assumedProfiles(context);
  const hostOf = (id: string, ...roles: readonly string[]): string =>
    site.placement.hosts
      .filter(({ instances }) => instances.some(({ machineId, role }) => machineId === id && roles.includes(role)))
      .map(({ name }) => name)
      .join(', ');
  const rows = site.machines.map((machine) => {
    const isAssumed = assumed.has(machine.profile);
    return row(
      machine.id,
      detailed(text.partName(machine.name), text.prose(machine.why)),
      protectionShort[machine.protection],
      marked(machine.vcpus, 'assumed', isAssumed),
      machine.memoryGib,
      machine.memoryReservation,
      machine.diskGib,
      `${machine.readIops} / ${machine.writeIops}`,
      hostOf(machine.id, 'primary', 'single'),
      machine.protection === 'ft' ? hostOf(machine.id, 'secondary') : text.labels.none,
    );
  });
  // Hosts that the project names take part of the room for words; 'host 1' needs little.
  const hostShare = site.placement.hosts.some(({ name }) => name.length > shortHostName) ? 0.5 : 0;
  const anyAssumed = site.machines.some(({ profile }) => assumed.has(profile));
  return {
    ...sectionHead(context, site, 'machines', sections.machines),
    blocks: [
      table(
        'machines',
        captions.machines,
        [
          label('id', columns.machine),
          words('name', columns.name),
          label('protection', columns.protection),
          numbers('vcpus', columns.vcpus, ''),
          numbers('memory', columns.machineMemory, 'GiB', figure),
          numbers('reserved', columns.reserved, '%', percent(0)),
          numbers('disk', columns.disk, 'GiB', figure),
          { ...label('iops', columns.iops), unit: '1/s', align: 'right' },
          words('host', columns.runsOn, hostShare),
          words('secondary', columns.secondaryOn, hostShare),
        ],
        rows,
        text.sentences.empty.machines,
      ),
      ...texts('quiet', anyAssumed ? text.sentences.assumedNote : ''),
    ],
  };
}

/** Profiles of which some figure of the ledger is still assumed. */
function assumedProfiles({ plan }: ReportContext): ReadonlySet<string> {
  const prefix = 'machineProfiles/';
  const open = plan.assumptions.filter(({ state, name }) => state === 'assumed' && name.startsWith(prefix));
  return new Set(open.map(({ name }) => name.slice(prefix.length).split('.')[0] ?? ''));
}

export function failuresSection(context: ReportContext, site: SitePlan): Section {
  const { text } = context;
  const { columns, sections, captions, none } = text.labels;
  const { hosts, replay } = site.placement;
  const hostName = (index: number): string => hosts[index]?.name ?? String(index + 1);
  const list = (items: readonly string[]): string => (items.length === 0 ? none : items.join(', '));
  const moved = (items: readonly { readonly machineId: string; readonly to: number }[]): string =>
    list(items.map(({ machineId, to }) => `${machineId} → ${hostName(to)}`));
  const rows: readonly Row[] = replay.map((failure) =>
    row(
      { value: failure.failedHosts.map(hostName).join(' + '), strong: true },
      moved(failure.failovers),
      moved(failure.restarts),
      moved(failure.newSecondaries),
      marked(list(failure.unprotected), 'warning', failure.unprotected.length > 0),
      marked(list([...failure.down, ...failure.notRestarted]), 'blocking', failure.down.length > 0),
    ),
  );
  return {
    ...sectionHead(context, site, 'failures', sections.failures),
    blocks: [
      ...texts('normal', replay.length > 0 && isBlocked(context, site) ? text.sentences.blocked : ''),
      ...replayPicture(context, site),
      table(
        'failures',
        captions.failures,
        [
          label('fails', columns.fails),
          words('failsOver', columns.failsOver, 2),
          words('restarts', columns.restarts, 2),
          words('newSecondary', columns.newSecondary, 2),
          words('unprotected', columns.unprotected, 1.2),
          words('down', columns.down, 1),
        ],
        rows,
        text.sentences.empty.failures,
      ),
      admissionTable(context, site),
    ],
  };
}

/** The failure that changes most, before and after; nothing where no failure changes anything. */
function replayPicture(context: ReportContext, site: SitePlan): readonly Block[] {
  const { captions, notes } = context.text.document;
  const failure = largestFailure(site.placement.replay);
  const host = failure === null ? undefined : site.placement.hosts[failure.failedHosts[0] ?? -1];
  if (failure === null || host === undefined || changesOf(failure) === 0) return [];
  const content = replayDrawing(context, site, failure);
  return [
    {
      kind: 'drawing',
      caption: captions.replayPicture(host.name),
      drawing: { kind: 'replay', content },
      note: notes.replayNote(changesOf(failure)),
    },
  ];
}

function admissionTable({ text, writing }: ReportContext, site: SitePlan): Block {
  const { labels, sentences } = text;
  const { admission, failures, hosts } = site.placement;
  const share = (value: number): string => figureText(value, 'share', writing);
  const chosen = site.site.platform.admissionControl;
  const { settings } = labels;
  const reserve = hosts.length === 0 ? 0 : Math.min(1, failures / hosts.length);
  const fine = (holds: boolean): string => (holds ? settings.holds : settings.fails);
  const slot = `${figureText(admission.slotCpuMhz, 'MHz', writing)}, ${figureText(admission.slotMemoryMb, 'MB', writing)}`;
  const rows = [
    row(settings.policy, settings.policies[chosen], sentences.admissionWhy[chosen]),
    row(settings.failures, String(failures), ''),
    row(
      settings.percentage,
      share(reserve),
      `${settings.free} ${share(admission.cpuFailoverCapacity)} CPU, ${share(admission.memoryFailoverCapacity)} ${settings.memory}: ${fine(admission.percentagePolicyOk)}`,
    ),
    row(
      settings.slots,
      slot,
      `${settings.slotsPerHost} ${admission.slotsPerHost.join(', ')}; ${settings.capacity} ${admission.failoverCapacityHosts}: ${fine(admission.slotPolicyOk)}`,
    ),
  ];
  return table(
    'admission',
    labels.captions.admission,
    [
      words('setting', labels.columns.setting, 1.2),
      words('value', labels.columns.value),
      words('why', labels.columns.why, 2.4),
    ],
    rows,
    sentences.empty.table,
  );
}
