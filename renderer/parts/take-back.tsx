/** Marks what is different in the scenario on show, and takes it back to what the project has. */
import { Icon } from '../ui/icon.tsx';
import { useText } from './use-text.ts';

export function TakeBack({ label, onTakeBack }: { readonly label: string; readonly onTakeBack: () => void }) {
  const { words, otherHere } = useText().fields;
  return (
    <button
      type="button"
      className="take-back"
      aria-label={words.takeBack(label)}
      title={words.takeBack(label)}
      onClick={onTakeBack}
    >
      {otherHere}
      <Icon name="undo" />
    </button>
  );
}
