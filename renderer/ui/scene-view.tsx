/** A drawing of the report on the screen: the same shapes as in the PDF, on paper of its own so that its colours hold. */
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

const stroked = (stroke: Stroke | undefined) =>
  stroke === undefined
    ? {}
    : { stroke: stroke.color, strokeWidth: stroke.width, strokeDasharray: stroke.dash?.join(' ') };

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
          fill={shape.fill ?? 'none'}
          {...stroked(shape.stroke)}
        />
      );
    case 'circle':
      return <circle cx={shape.x} cy={shape.y} r={shape.r} fill={shape.fill} {...stroked(shape.stroke)} />;
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
          fill={shape.color}
        >
          {shape.text}
        </text>
      );
  }
}
