/** A project file dropped anywhere in the window opens; the shell learns its place from the preload script alone. */
import { useEffect, useState } from 'react';
import { useText } from '../parts/use-text.ts';

export function DropTarget() {
  const text = useText().frame;
  const [isOver, setIsOver] = useState(false);
  useEffect(() => {
    const hasFile = ({ dataTransfer }: DragEvent): boolean => dataTransfer?.types.includes('Files') === true;
    const onOver = (event: DragEvent): void => {
      // Without this the browser would go to the file instead.
      event.preventDefault();
      if (hasFile(event)) setIsOver(true);
    };
    const onLeave = (event: DragEvent): void => {
      if (event.relatedTarget === null) setIsOver(false);
    };
    const onDrop = (event: DragEvent): void => {
      event.preventDefault();
      setIsOver(false);
    };
    addEventListener('dragover', onOver);
    addEventListener('dragleave', onLeave);
    addEventListener('drop', onDrop);
    return () => {
      removeEventListener('dragover', onOver);
      removeEventListener('dragleave', onLeave);
      removeEventListener('drop', onDrop);
    };
  }, []);
  return isOver ? <div className="drop">{text.dropHere}</div> : null;
}
