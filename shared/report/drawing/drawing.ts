/** Any drawing of a report as data, and the one place that lays it out: paper and window ask here. */
import { barChartScene, type BarChart } from '../chart/bar-chart.ts';
import { logBarsScene, type LogBars } from '../chart/log-bars.ts';
import { formulaScene, type FormulaDrawing } from '../formula/set-formula.ts';
import { drawHosts } from './draw-hosts.ts';
import { drawRacks } from './draw-racks.ts';
import { drawReplay } from './draw-replay.ts';
import { drawSites } from './draw-sites.ts';
import { drawTopology } from './draw-topology.ts';
import type { HostsDrawing } from './hosts-drawing.ts';
import type { RacksDrawing } from './racks-drawing.ts';
import type { ReplayDrawing } from './replay-drawing.ts';
import type { Scene } from './scene.ts';
import type { SitesDrawing } from './sites-drawing.ts';
import type { TopologyDrawing } from './topology-drawing.ts';

export type Drawing =
  | { readonly kind: 'hosts'; readonly content: HostsDrawing }
  | { readonly kind: 'topology'; readonly content: TopologyDrawing }
  | { readonly kind: 'sites'; readonly content: SitesDrawing }
  | { readonly kind: 'racks'; readonly content: RacksDrawing }
  | { readonly kind: 'replay'; readonly content: ReplayDrawing }
  | { readonly kind: 'bars'; readonly content: BarChart }
  | { readonly kind: 'log-bars'; readonly content: LogBars }
  | { readonly kind: 'formula'; readonly content: FormulaDrawing };

/** The drawing at a width, no taller than `heightMax` unless its parts cannot be made smaller. Lengths in points. */
export function drawingScene(drawing: Drawing, width: number, heightMax: number): Scene {
  switch (drawing.kind) {
    case 'hosts':
      return drawHosts(drawing.content, width, heightMax);
    case 'topology':
      return drawTopology(drawing.content, width);
    case 'sites':
      return drawSites(drawing.content, width);
    case 'racks':
      return drawRacks(drawing.content, width, heightMax);
    case 'replay':
      return drawReplay(drawing.content, width);
    case 'bars':
      return barChartScene(drawing.content, width);
    case 'log-bars':
      return logBarsScene(drawing.content, width);
    case 'formula':
      return formulaScene(drawing.content, width);
  }
}
