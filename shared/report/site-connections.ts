/** How a site is wired and where its equipment stands: two pictures, and the figures of the second as a table. */
import type { SitePlan } from '../planner/plan.ts';
import { reportUnit } from '../text/units.ts';
import { numbers, figure, row, table, texts, total, words } from './build.ts';
import { sectionHead, type ReportContext } from './context.ts';
import { rackDevices, racksDrawing, type RackDevice } from './drawing/racks-drawing.ts';
import { sitesDrawing } from './drawing/sites-drawing.ts';
import { topologyDrawing } from './drawing/topology-drawing.ts';
import type { Block, Section } from './model.ts';
import { figureText } from './number-text.ts';

/** All sites on one picture; only where there are several. */
export function sitesSection(context: ReportContext): readonly Section[] {
  const { plan, text } = context;
  if (plan.sites.length < 2) return [];
  const drawing: Block = { kind: 'drawing', drawing: { kind: 'sites', content: sitesDrawing(context) }, note: '' };
  return [{ id: 'sites', title: text.labels.sites, level: 1, blocks: [drawing] }];
}

export function connectionsSection(context: ReportContext, site: SitePlan): readonly Section[] {
  const { text } = context;
  if (site.placement.hosts.length === 0) return [];
  return [
    {
      ...sectionHead(context, site, 'connections', text.document.sections.topology),
      blocks: [
        {
          kind: 'drawing',
          drawing: { kind: 'topology', content: topologyDrawing(context, site) },
          note: text.document.notes.drawnTo,
        },
      ],
    },
  ];
}

export function rackSection(context: ReportContext, site: SitePlan): readonly Section[] {
  const { text, writing } = context;
  const { document } = text;
  const devices = rackDevices(context, site);
  if (devices.length === 0) return [];
  const drawing = racksDrawing(context, site);
  const units = devices.reduce((sum, device) => sum + device.units, 0);
  const note = document.notes.rackNote(figureText(units, 'U', writing), figureText(drawing.unitsPerRack, 'U', writing));
  return [
    {
      ...sectionHead(context, site, 'rack', document.sections.rack),
      blocks: [
        ...texts('normal', note),
        { kind: 'drawing', drawing: { kind: 'racks', content: drawing }, note: '' },
        deviceTable(context, devices),
      ],
    },
  ];
}

/** One row a model, with what all of it takes. */
function deviceTable({ text, writing }: ReportContext, devices: readonly RackDevice[]): Block {
  const { document, labels, sentences } = text;
  const models = [...new Set(devices.map(({ model }) => model))];
  const sum = (of: readonly RackDevice[], part: (device: RackDevice) => number): number =>
    of.reduce((all, device) => all + part(device), 0);
  const rows = models.map((model) => {
    const of = devices.filter((device) => device.model === model);
    return row(
      model,
      of.length,
      sum(of, ({ units }) => units),
      sum(of, ({ watts }) => watts),
    );
  });
  const all = total(
    labels.total,
    devices.length,
    sum(devices, ({ units }) => units),
    sum(devices, ({ watts }) => watts),
  );
  return table(
    'rack',
    document.captions.rackTable,
    [
      words('device', document.columns.device),
      numbers('count', labels.columns.count, ''),
      numbers('units', document.columns.units, reportUnit('U', writing.currency, text.locale), figure),
      numbers('power', document.columns.power, 'W', figure),
    ],
    [...rows, all],
    sentences.empty.table,
  );
}
