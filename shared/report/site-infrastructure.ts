/** Compatibility, storage and network of a site. */
import type { SitePlan } from '../planner/plan.ts';
import { figure, label, marked, numbers, percent, row, table, texts, words } from './build.ts';
import { keyFigure, sectionHead, type ReportContext } from './context.ts';
import type { Block, KeyFigure, Section } from './model.ts';

export function compatibilitySection(context: ReportContext, site: SitePlan): Section {
  const { text, names } = context;
  const { labels, sentences } = text;
  const { compatibility } = site;
  const verdict = { yes: labels.yes, no: labels.no, unknown: labels.unknown };
  const rows = compatibility.pairs.map((pair) =>
    row(
      pair.a === pair.b ? `${pair.a} (${labels.sameKind})` : `${pair.a} + ${pair.b}`,
      marked(verdict[pair.verdict], pair.verdict === 'no' ? 'blocking' : 'warning', pair.verdict !== 'yes'),
      pair.reasons.map((code) => text.reasons.pairReasonText(code)).join('\n'),
    ),
  );
  return {
    ...sectionHead(context, site, 'compatibility', labels.sections.compatibility),
    blocks: [
      ...texts(
        'normal',
        sentences.technology(names.of('releases', compatibility.release), labels.technology[compatibility.technology]),
      ),
      table(
        'pairs',
        labels.captions.pairs,
        [
          words('pair', labels.columns.pair, 1),
          label('verdict', labels.columns.verdict),
          words('reason', labels.columns.reason, 2),
        ],
        rows,
        sentences.empty.pairs,
      ),
    ],
  };
}

/** Headline figures of a topic, in the order given, those that the plan has and that are not nothing. */
function topicFigures(context: ReportContext, site: SitePlan, topic: readonly string[]): readonly Block[] {
  const figures: readonly KeyFigure[] = topic
    .filter((name) => site.quantities.has(name) && site.quantities.get(name) !== 0)
    .flatMap((name) => keyFigure(context, site.quantities, name));
  return figures.length === 0 ? [] : [{ kind: 'figures', figures }];
}

export function storageSection(context: ReportContext, site: SitePlan): Section {
  const { text, names } = context;
  const { labels, sentences } = text;
  const { storage } = site;
  const head = sectionHead(context, site, 'storage', labels.sections.storage);
  if (storage.kind === 'none') return { ...head, blocks: texts('normal', sentences.noStorage) };
  const wish = site.site.storage;
  const array = wish.kind === 'array' ? names.of('arrays', wish.array) : labels.storageKinds[storage.kind];
  const protocol = wish.kind === 'array' ? labels.protocols[wish.protocol] : '';
  const redundancy =
    wish.kind === 'vsan' ? names.of('vsanPolicies', wish.policy) : names.of('raidLevels', storage.raid);
  const drive = `${storage.drives} × ${names.of('drives', storage.drive)}`;
  return {
    ...head,
    blocks: [
      ...texts('normal', sentences.storageKind([array, protocol, redundancy, drive])),
      ...topicFigures(context, site, [
        'storage.requiredUsable',
        'storage.drives',
        'storage.backendIops',
        'storage.usable',
      ]),
      driveTable(context, site),
      datastoreTable(context, site),
      ...(storage.metadataDatastore === '' ? [] : texts('quiet', sentences.metadata(storage.metadataDatastore))),
    ],
  };
}

function driveTable({ text }: ReportContext, site: SitePlan): Block {
  const { labels, sentences } = text;
  const { storage } = site;
  const { drives } = labels;
  const rows = [
    row(drives.forCapacity, storage.drivesForCapacity, ''),
    row(drives.forIops, storage.drivesForIops, ''),
    row(
      storage.kind === 'vsan' ? drives.hosts : drives.groups,
      storage.groups,
      storage.groups === 0 ? '' : drives.perGroup(storage.drivesPerGroup),
    ),
    row(drives.data, storage.dataDrives, sentences.drivesDecided[storage.decidedBy]),
    row(drives.spares, storage.hotSpares, ''),
    row({ value: drives.all, strong: true }, { value: storage.drives, strong: true }, ''),
  ];
  return table(
    'drives',
    labels.captions.drives,
    [
      words('figure', labels.columns.figure, 1.4),
      numbers('count', labels.columns.count, ''),
      words('why', labels.columns.note, 2),
    ],
    rows,
    sentences.empty.table,
  );
}

function datastoreTable({ text }: ReportContext, site: SitePlan): Block {
  const { labels, sentences } = text;
  const rows = site.storage.datastores.map(({ name, purpose, sizeGib, heartbeat }) =>
    row(name, labels.datastorePurposes[purpose], sizeGib, heartbeat ? labels.yes : labels.no),
  );
  return table(
    'datastores',
    labels.captions.datastores,
    [
      words('datastore', labels.columns.datastore, 1.4),
      words('purpose', labels.columns.purpose),
      numbers('size', labels.columns.size, 'GiB', figure),
      label('heartbeat', labels.columns.heartbeat),
    ],
    rows,
    sentences.empty.table,
  );
}

export function networkSection(context: ReportContext, site: SitePlan): Section {
  const { text } = context;
  const { labels, sentences } = text;
  const { network } = site;
  const { columns } = labels;
  const rows = network.segments.map(({ id, linkGbit, uplinksPerHost, uplinkGroup, loadGbit }) =>
    row(
      labels.segments[id],
      linkGbit === 0 ? labels.none : linkGbit,
      uplinksPerHost,
      uplinkGroup,
      loadGbit,
      loadGbit === null || linkGbit === 0 ? null : marked(loadGbit / linkGbit, 'warning', loadGbit > linkGbit),
    ),
  );
  return {
    ...sectionHead(context, site, 'network', labels.sections.network),
    blocks: [
      ...texts('normal', sentences.networkLayout(labels.layouts[network.layout])),
      ...topicFigures(context, site, ['network.ftLoggingPerHost', 'network.reprotectTime', 'network.vmotionTime']),
      table(
        'segments',
        labels.captions.segments,
        [
          words('segment', columns.segment),
          numbers('link', columns.link, 'Gbit/s', figure),
          numbers('uplinks', columns.uplinks, ''),
          label('group', columns.sharedWith),
          numbers('load', columns.load, 'Gbit/s', figure),
          numbers('share', columns.loadShare, '%', percent(0)),
        ],
        rows,
        sentences.empty.table,
      ),
    ],
  };
}
