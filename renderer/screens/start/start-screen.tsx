/** Where a session begins: go on with a project, recover what was not saved, or start from a template or an example. */
import { useEffect, useState } from 'react';
import type { RecentFile, Recoverable, Sample } from '../../../shared/ipc/shapes.ts';
import { bridge } from '../../bridge.ts';
import { Button } from '../../ui/button.tsx';
import { Icon } from '../../ui/icon.tsx';
import { Mark } from '../../ui/mark.tsx';
import { Page, Section } from '../../ui/page.tsx';
import { useText, useWriting } from '../../parts/use-text.ts';
import { opened, run } from '../../state/shell.ts';
import { useStore } from '../../state/store.ts';
import { goTo } from '../../state/view.ts';
import './start.css';

export function StartScreen() {
  const text = useText().start;
  const name = useStore(({ document }) => document?.history.project.name ?? null);
  return (
    <Page title={text.title} lead={text.lead}>
      <div className="start-open">
        <Button look="main" onClick={() => void run('file.open')}>
          {text.open}
        </Button>
        {name !== null && <Button onClick={() => goTo('customer')}>{text.backToProject}</Button>}
        <span className="soft">{text.dropHint}</span>
      </div>
      <Recovery />
      <div className="start-columns">
        <Samples />
        <Recents />
      </div>
    </Page>
  );
}

function Recovery() {
  const text = useText().start;
  const writing = useWriting();
  const [found, setFound] = useState<readonly Recoverable[]>([]);
  useEffect(() => void bridge().ask('recovery:list', {}).then(setFound), []);
  if (found.length === 0) return null;
  return (
    <Section title={text.recovery}>
      <ul className="start-list">
        {found.map(({ id, projectName, lastEdit, lastEditAt, unsavedEdits }) => (
          <li key={id} className="start-recovery">
            <Mark kind="warning" />
            <div>
              <div>{projectName}</div>
              <div className="small soft">
                {text.recoveryLine(writing.number(unsavedEdits), lastEdit)}, {writing.moment(lastEditAt)}
              </div>
            </div>
            <Button look="main" onClick={async () => opened(await bridge().ask('recovery:take', { id }))}>
              {text.recover}
            </Button>
            <Button onClick={async () => setFound(await bridge().ask('recovery:discard', { id }))}>
              {text.discard}
            </Button>
          </li>
        ))}
      </ul>
    </Section>
  );
}

function Samples() {
  const text = useText().start;
  const [samples, setSamples] = useState<readonly Sample[] | null>(null);
  useEffect(() => void bridge().ask('samples:list', {}).then(setSamples), []);
  if (samples === null) return <div />;
  const titles: Readonly<Record<string, string>> = text.samples;
  const begin = async ({ kind, name }: Sample): Promise<void> =>
    opened(await bridge().ask('document:new', { kind, name }));
  const kinds = [
    { kind: 'template' as const, title: text.templates, lead: undefined },
    { kind: 'example' as const, title: text.examples, lead: text.examplesLead },
  ];
  return (
    <div>
      {kinds.map(({ kind, title, lead }) => {
        const some = samples.filter((sample) => sample.kind === kind);
        return some.length === 0 ? null : (
          <Section key={kind} title={title} {...(lead === undefined ? {} : { lead })}>
            <ul className="start-list">
              {some.map((sample) => (
                <li key={sample.name}>
                  <button type="button" className="start-item" onClick={() => void begin(sample)}>
                    <Icon name="file" />
                    <span className="start-item-text">
                      <span>{titles[sample.name] ?? sample.title}</span>
                      <span className="small soft">
                        {/* A template is for nobody yet. */}
                        {kind === 'example' && `${sample.customer} · `}
                        {text.sites(sample.sites)}
                      </span>
                    </span>
                    <Icon name="forward" />
                  </button>
                </li>
              ))}
            </ul>
          </Section>
        );
      })}
    </div>
  );
}

function Recents() {
  const text = useText().start;
  const writing = useWriting();
  const [recents, setRecents] = useState<readonly RecentFile[] | null>(null);
  useEffect(() => void bridge().ask('recents:list', {}).then(setRecents), []);
  if (recents === null) return <div />;
  return (
    <Section title={text.recent}>
      {recents.length === 0 && <p className="soft">{text.noRecent}</p>}
      <ul className="start-list">
        {recents.map((file) => (
          <li key={file.id} className="start-recent">
            <button
              type="button"
              className="start-item"
              disabled={!file.isThere}
              onClick={async () => opened(await bridge().ask('document:open-recent', { id: file.id }))}
            >
              <Icon name="folder" />
              <span className="start-item-text">
                <span>{file.projectName}</span>
                <span className="small soft">
                  {file.fileName} · {file.isThere ? text.openedOn(writing.day(file.openedAt)) : text.gone}
                </span>
              </span>
            </button>
            <Button
              look="quiet"
              name={text.forget(file.fileName)}
              onClick={async () => setRecents(await bridge().ask('recents:forget', { id: file.id }))}
            >
              <Icon name="close" />
            </Button>
          </li>
        ))}
      </ul>
    </Section>
  );
}
