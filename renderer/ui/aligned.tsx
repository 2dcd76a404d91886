/** A number in a right-aligned column whose numbers stand on their decimal mark, whatever digits follow it. */
import './aligned.css';

interface AlignedProps {
  readonly text: string;
  /** All numbers of the column, itself included. */
  readonly among: readonly string[];
  /** Decimal mark of the language. */
  readonly mark: string;
}

export function Aligned({ text, among, mark }: AlignedProps) {
  const tail = (each: string): string => (each.includes(mark) ? each.slice(each.indexOf(mark)) : '');
  const longest = among.map(tail).reduce((a, b) => (b.length > a.length ? b : a), '');
  // Digits are all of one width: what is missing is held open by digits that are not seen.
  const missing = longest.slice(tail(text).length);
  return (
    <>
      {text}
      {missing !== '' && (
        <span className="aligned-missing" aria-hidden="true">
          {missing}
        </span>
      )}
    </>
  );
}
