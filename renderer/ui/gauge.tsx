/** How full something is: a bar against its cap, with the figures in words for those who do not see it. */
import './gauge.css';

interface GaugeProps {
  readonly label: string;
  readonly used: number;
  /** Null = no cap. */
  readonly limit: number | null;
  /** "14 / 32". */
  readonly text: string;
}

export function Gauge({ label, used, limit, text }: GaugeProps) {
  const share = limit === null ? 0 : limit === 0 ? Number(used > 0) : used / limit;
  const isOver = share > 1 + 1e-9;
  return (
    <div
      className={`gauge${isOver ? ' gauge-over' : ''}`}
      role="meter"
      aria-label={label}
      aria-valuenow={used}
      aria-valuemin={0}
      aria-valuemax={limit ?? Math.max(used, 1)}
      aria-valuetext={text}
    >
      <span className="gauge-label">{label}</span>
      <span className="gauge-text">{text}</span>
      <span className="gauge-track">
        {limit !== null && <span className="gauge-fill" style={{ width: `${Math.min(100, share * 100)}%` }} />}
      </span>
    </div>
  );
}
