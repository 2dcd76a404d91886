/** A drawing of the report on the screen: the same shapes as in the PDF, in the colours of the theme. */
import { ink } from '../../shared/report/drawing/draw-host.ts';
import type { Scene, Shape, Stroke } from '../../shared/report/drawing/scene.ts';
import './scene-view.css';

export function SceneView({ scene, label }: { readonly scene: Scene; readonly label: string }) {
  return (
    <svg
      className="scene"
      role="img"
      aria-label={label}
      viewBox={`0 0 ${scene.width} ${scene.height}`}
      width={scene.width}
      height={scene.height}
    >
      {scene.shapes.map((shape, index) => (
        <ShapeView key={index} shape={shape} />
      ))}
    </svg>
  );
}

/** What stands on the screen for the ink of the documents; a colour that is not of theirs stays. */
const themed: Readonly<Record<string, string>> = {
  [ink.text]: 'var(--ink)',
  [ink.quiet]: 'var(--ink-soft)',
  [ink.line]: 'var(--ink-soft)',
  [ink.light]: 'var(--ground)',
  [ink.paper]: 'var(--paper)',
  [ink.mid]: 'var(--hover)',
};
const onScreen = (color: string | undefined): string => (color === undefined ? 'none' : (themed[color] ?? color));

const stroked = (stroke: Stroke | undefined) =>
  stroke === undefined
    ? {}
    : { stroke: onScreen(stroke.color), strokeWidth: stroke.width, strokeDasharray: stroke.dash?.join(' ') };

function ShapeView({ shape }: { readonly shape: Shape }) {
  switch (shape.kind) {
    case 'rect':
      return (
        <rect
          x={shape.x}
          y={shape.y}
          width={shape.width}
          height={shape.height}
          rx={shape.radius}
          fill={onScreen(shape.fill)}
          {...stroked(shape.stroke)}
        />
      );
    case 'circle':
      return <circle cx={shape.x} cy={shape.y} r={shape.r} fill={onScreen(shape.fill)} {...stroked(shape.stroke)} />;
    case 'segments':
      return (
        <path
          d={shape.segments.map(([a, b, c, d]) => `M${a} ${b}L${c} ${d}`).join('')}
          fill="none"
          {...stroked(shape.stroke)}
        />
      );
    case 'text':
      return (
        <text
          x={shape.x}
          y={shape.y}
          textAnchor={shape.anchor ?? 'start'}
          fontSize={shape.size}
          fontWeight={shape.bold === true ? 600 : 400}
          fill={onScreen(shape.color)}
        >
          {shape.text}
        </text>
      );
  }
}
