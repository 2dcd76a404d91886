/** The title row: project, revision, unsaved mark, search, scenario, undo and redo. */
import { Suspense } from 'react';
import { Button } from '../ui/button.tsx';
import { Icon } from '../ui/icon.tsx';
import { useText } from '../parts/use-text.ts';
import { isUnsaved, useStore } from '../state/store.ts';
import { showOverlay } from '../state/view.ts';
import { run } from '../state/shell.ts';
import { ScenarioPicker } from './late-parts.ts';
import { commandKey } from './shortcuts.ts';

export function TitleRow() {
  const text = useText().frame;
  const document = useStore((state) => state.document);
  const undoName = document?.history.past.at(-1)?.name;
  const redoName = document?.history.future.at(-1)?.name;
  return (
    <header className="title-row">
      <span className="title-product">{text.product}</span>
      <div className="title-project">
        {document === null ? (
          <span className="soft">{text.noProject}</span>
        ) : (
          <>
            <span className="title-name" title={document.history.project.name}>
              {document.history.project.name}
            </span>
            <span className="soft title-revision">{text.revision(document.history.project.revision)}</span>
            {isUnsaved(document) && (
              <span className="title-unsaved" role="img" aria-label={text.unsaved} title={text.unsaved} />
            )}
          </>
        )}
      </div>
      <button
        type="button"
        className="title-find"
        aria-label={`${text.findAnything} ${commandKey('K', text.controlKey)}`}
        onClick={() => showOverlay('palette')}
      >
        <Icon name="search" />
        <span>{text.findAnything}</span>
        <kbd>{commandKey('K', text.controlKey)}</kbd>
      </button>
      {document !== null && (
        <>
          <Suspense fallback={null}>
            <ScenarioPicker />
          </Suspense>
          <Button
            look="quiet"
            name={undoName === undefined ? text.undo : text.undoNamed(undoName)}
            disabled={undoName === undefined}
            onClick={() => void run('edit.undo')}
          >
            <Icon name="undo" />
          </Button>
          <Button
            look="quiet"
            name={redoName === undefined ? text.redo : text.redoNamed(redoName)}
            disabled={redoName === undefined}
            onClick={() => void run('edit.redo')}
          >
            <Icon name="redo" />
          </Button>
        </>
      )}
      <Button look="quiet" name={text.settings} onClick={() => showOverlay('settings')}>
        <Icon name="gear" />
      </Button>
    </header>
  );
}
