/** A figure with its unit in a lighter tone, the mark of an assumption, what changed, and the way to "Why?". */
import { Mark } from './mark.tsx';
import { useUiWords } from './words.ts';
import './figure.css';

export interface FigureProps {
  /** What it is, for those who do not see where it stands. */
  readonly label: string;
  readonly number: string;
  readonly unit?: string;
  readonly isAssumed?: boolean;
  /** "+1", "−41"; nothing when it did not change. */
  readonly change?: string | null;
  /** Whether the change is for the better; colours nothing else. */
  readonly changeLook?: 'better' | 'worse' | 'plain';
  /** What it changed against: "since the last edit". */
  readonly changeNote?: string;
  readonly isStale?: boolean;
  readonly size?: 'body' | 'large';
  readonly onWhy?: (() => void) | undefined;
}

export function Figure(props: FigureProps) {
  const {
    label,
    number,
    unit = '',
    isAssumed = false,
    change = null,
    changeLook = 'plain',
    changeNote = '',
    isStale = false,
    size = 'body',
    onWhy,
  } = props;
  const words = useUiWords();
  const inside = (
    <>
      <span className={size === 'large' ? 'figure-large' : undefined}>{number}</span>
      {unit !== '' && ' '}
      {unit !== '' && <span className="unit">{unit}</span>}
      {isAssumed && (
        <span className="figure-assumed">
          <Mark kind="assumed" name={words.assumed} />
        </span>
      )}
    </>
  );
  return (
    <span className={`figure${isStale ? ' figure-stale' : ''}`}>
      {onWhy === undefined ? (
        <span>{inside}</span>
      ) : (
        <button
          type="button"
          className="figure-why"
          aria-label={`${label}: ${unit === '' ? number : `${number} ${unit}`}. ${isAssumed ? `${words.assumed}. ` : ''}${words.why}`}
          title={words.why}
          onClick={onWhy}
        >
          {inside}
        </button>
      )}
      {change !== null && (
        <span className={`figure-change figure-${changeLook}`} title={changeNote}>
          {change}
          {changeNote !== '' && <span className="hidden-text"> {changeNote}</span>}
        </span>
      )}
    </span>
  );
}
