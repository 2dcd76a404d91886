/** Every key of the window in one list. */
import { Dialog } from '../ui/dialog.tsx';
import { useText } from '../parts/use-text.ts';
import { showOverlay } from '../state/view.ts';
import { commandKey, shortcuts } from './shortcuts.ts';

export function KeysDialog() {
  const text = useText();
  const words = text.keys;
  const { lines } = words;
  const named = text.frame.commands as Readonly<Record<string, string>>;
  const everywhere = [
    ...shortcuts.flatMap(({ key, isShift, command }): readonly [string, string][] => {
      const name = named[command];
      return name === undefined
        ? []
        : [[commandKey(`${isShift === true ? '⇧' : ''}${key.toUpperCase()}`, text.frame.controlKey), name]];
    }),
    [commandKey('1 … 9', text.frame.controlKey), lines.topics],
    ['Alt+← →', lines.whyWalk],
    ['Esc', lines.whyClose],
  ] as const;
  const groups = [
    { title: words.everywhere, keys: everywhere },
    {
      title: words.inTables,
      keys: [
        ['← → ↑ ↓', lines.move],
        ['Home End', lines.ends],
        ['⇧ ↑ ↓', lines.extend],
        ['Enter, F2', lines.edit],
        [`${commandKey('C', text.frame.controlKey)} ${commandKey('V', text.frame.controlKey)}`, lines.copy],
        ['Enter', lines.sort],
      ] as const,
    },
    {
      title: words.inFields,
      keys: [
        ['↑ ↓', lines.step],
        ['↓, Enter', lines.search],
      ] as const,
    },
  ];
  return (
    <Dialog title={words.title} width="wide" onClose={() => showOverlay(null)}>
      <div className="keys">
        {groups.map(({ title, keys }) => (
          <section key={title}>
            <h3>{title}</h3>
            <dl>
              {keys.map(([key, name]) => (
                <div key={`${key} ${name}`}>
                  <dt>
                    <kbd>{key}</kbd>
                  </dt>
                  <dd>{name}</dd>
                </div>
              ))}
            </dl>
          </section>
        ))}
      </div>
    </Dialog>
  );
}
