/** A source by its id: its title, and the way to its address in the browser. */
import { bridge } from '../../bridge.ts';
import { Button } from '../../ui/button.tsx';
import { useCatalogue } from '../../parts/use-plan.ts';
import { useReportText } from '../../parts/use-report.ts';
import { useText } from '../../parts/use-text.ts';

export function SourceLine({ id }: { readonly id: string }) {
  const text = useText().why;
  const { prose } = useReportText();
  const source = useCatalogue().sources[id];
  if (source === undefined) return <p className="soft">{id}</p>;
  return (
    <p>
      {prose(source.title)}{' '}
      {source.address === null ? (
        <span className="soft small">{text.noAddress}</span>
      ) : (
        <Button look="link" onClick={() => void bridge().ask('source:open', { id })}>
          {text.openSource}
        </Button>
      )}
    </p>
  );
}
