/** Line pictures of 16 px that take the colour of the text beside them; each goes with words or a name. */
const paths = {
  undo: 'M6 3 3 6l3 3M3 6h6.5a3.5 3.5 0 0 1 0 7H6',
  redo: 'm10 3 3 3-3 3m3-3H6.5a3.5 3.5 0 0 0 0 7H10',
  search: 'M11 11l3 3M7 12A5 5 0 1 1 7 2a5 5 0 0 1 0 10Z',
  close: 'M4 4l8 8m0-8-8 8',
  back: 'M10 3 5 8l5 5',
  forward: 'm6 3 5 5-5 5',
  down: 'm4 6 4 4 4-4',
  up: 'm4 10 4-4 4 4',
  plus: 'M8 3v10M3 8h10',
  trash: 'M3 4.5h10M6.5 4V2.5h3V4m-5 .5.5 9h6l.5-9M6.8 7v4m2.4-4v4',
  file: 'M4 1.5h5l3 3v10H4zM9 1.5v3h3',
  folder: 'M1.5 12.5v-9H6l1.5 2h7v7z',
  power: 'M8 2v5M4.8 4.2a5 5 0 1 0 6.4 0',
  play: 'm5 3 8 5-8 5z',
  check: 'm3 8.5 3.2 3.2L13 4.5',
  copy: 'M5.5 5.5h8v8h-8zM10.500 5.500v-3h-8v8h3',
  gear: 'M8 5.5a2.500 2.500 0 1 1 0 5 2.500 2.500 0 0 1 0-5ZM8 1.500v2m0 9v2M1.500 8h2m9 0h2M3.400 3.400l1.400 1.400m6.400 6.400 1.400 1.400m0-9.200-1.400 1.400M4.800 11.200l-1.400 1.400',
  info: 'M8 14A6 6 0 1 1 8 2a6 6 0 0 1 0 12ZM8 7.200v3.800M8 4.900v.2',
  columns: 'M2.500 3h11v10h-11zM6.200 3v10M9.800 3v10',
  open: 'M9 2.500h4.500V7M13 3 7.500 8.500M6.500 3.500h-3v9h9v-3',
} as const;

export type IconName = keyof typeof paths;

export function Icon({ name }: { readonly name: IconName }) {
  return (
    <svg width="16" height="16" viewBox="0 0 16 16" aria-hidden="true" focusable="false">
      <path
        d={paths[name]}
        fill="none"
        stroke="currentColor"
        strokeWidth="1.4"
        strokeLinejoin="round"
        strokeLinecap="round"
      />
    </svg>
  );
}
