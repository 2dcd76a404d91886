/** Exports that run, with how far they are, and what became of them, until dismissed. */
import { bridge } from '../bridge.ts';
import { Button } from '../ui/button.tsx';
import { Icon } from '../ui/icon.tsx';
import { Mark } from '../ui/mark.tsx';
import { cancelExport, dismissExport, useExports, type RunningExport } from '../state/exports.ts';
import { useDoorText, useText } from './use-text.ts';

export function ExportMessages() {
  return useExports().map((each) => <ExportMessage key={each.id} of={each} />);
}

function ExportMessage({ of }: { readonly of: RunningExport }) {
  const words = useText().report;
  const said = useDoorText();
  const { id, format, stage, share, ended } = of;
  const what = words.formats[format];
  if (ended === null)
    return (
      <div className="message message-note" role="status">
        <progress value={share} max={1} aria-label={what} />
        <div className="message-text">{words.progress(what, words.stages[stage])}</div>
        <Button look="link" onClick={() => cancelExport(id)}>
          {words.cancel}
        </Button>
      </div>
    );
  const dismiss = (
    <Button look="quiet" name={words.dismiss} onClick={() => dismissExport(id)}>
      <Icon name="close" />
    </Button>
  );
  if (ended.kind === 'failed')
    return (
      <div className="message message-blocking" role="alert">
        <Mark kind="blocking" />
        <div className="message-text">
          <p>{`${words.failed(what)} ${said(ended.failure.message)}`}</p>
          {ended.failure.details.map(said).map((line) => (
            <p key={line}>{line}</p>
          ))}
        </div>
        {dismiss}
      </div>
    );
  return (
    <div className="message message-note" role="status">
      <Mark kind="good" />
      <div className="message-text">{words.saved(ended.fileName, ended.shownFolder)}</div>
      <Button look="link" onClick={() => void bridge().ask('export:open', { id })}>
        {words.openFile}
      </Button>
      <Button look="link" onClick={() => void bridge().ask('export:reveal', { id })}>
        {words.reveal}
      </Button>
      {dismiss}
    </div>
  );
}
