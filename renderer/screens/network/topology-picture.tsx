/** How the site is connected, drawn as in the documents. */
import { drawTopology } from '../../../shared/report/drawing/draw-topology.ts';
import { topologyDrawing } from '../../../shared/report/drawing/topology-drawing.ts';
import { SceneView } from '../../parts/scene-view.tsx';
import { Section } from '../../parts/screen.tsx';
import { useNamedPlan, useReportContext } from '../../parts/use-report.ts';
import { useText } from '../../parts/use-text.ts';

/** Width the drawing is laid out for, in points; it is shown larger. */
const drawnWidth = 560;

export function TopologyPicture() {
  const text = useText().network;
  const context = useReportContext();
  const plan = useNamedPlan();
  const scene = drawTopology(topologyDrawing(context, plan), drawnWidth);
  return (
    <Section title={text.topology}>
      <div className="topology">
        <SceneView scene={scene} label={text.topologyLabel(plan.name)} />
      </div>
    </Section>
  );
}
