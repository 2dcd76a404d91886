/** Marks that say how grave something is by shape as well as colour, and the small circle of an assumption. */
import './mark.css';

export type MarkKind = 'blocking' | 'warning' | 'note' | 'good' | 'assumed';

const shapes: Readonly<Record<MarkKind, string>> = {
  // An octagon, a triangle, a square on its corner, a tick, an open circle.
  blocking: 'M4.300 .8h5.400L13.200 4.300v5.400L9.700 13.200H4.300L.8 9.700V4.300z',
  warning: 'M7 .9 13.600 12.900H.4z',
  note: 'M7 1 13 7l-6 6-6-6z',
  good: 'M1.500 7.500 5.300 11.200 12.500 3',
  assumed: 'M7 11A4 4 0 1 1 7 3a4 4 0 0 1 0 8Z',
};

/** `name` is read out; leave it empty where the words stand beside the mark. */
export function Mark({ kind, name = '' }: { readonly kind: MarkKind; readonly name?: string }) {
  const isLine = kind === 'good' || kind === 'assumed';
  return (
    <svg
      className={`mark mark-${kind}`}
      width="14"
      height="14"
      viewBox="0 0 14 14"
      {...(name === '' ? { 'aria-hidden': true } : { role: 'img', 'aria-label': name })}
    >
      {name !== '' && <title>{name}</title>}
      <path
        d={shapes[kind]}
        fill={isLine ? 'none' : 'currentColor'}
        stroke={isLine ? 'currentColor' : 'none'}
        strokeWidth="1.6"
      />
      {(kind === 'blocking' || kind === 'warning') && (
        <path
          d={kind === 'blocking' ? 'M7 3.500v4M7 9.200v1.400' : 'M7 5v3.600M7 10v1.300'}
          stroke="var(--paper)"
          strokeWidth="1.500"
        />
      )}
    </svg>
  );
}
