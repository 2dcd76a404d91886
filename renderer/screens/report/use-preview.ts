/** The document of the project as it stands: made anew when typing pauses, the last one shown until then. */
import { useEffect, useRef, useState } from 'react';
import { bridge } from '../../bridge.ts';
import type { ExportOptions, ShellFailure } from '../../../shared/ipc/shapes.ts';
import { serialiseProject } from '../../../shared/project-file/serialise.ts';
import { useOwnProject } from '../../parts/use-plan.ts';
import { openPdf, type OpenPdf } from './pdf-document.ts';

export interface Preview {
  readonly pdf: OpenPdf | null;
  readonly isMaking: boolean;
  readonly failure: ShellFailure | null;
}

/** Pause after an edit before the document is made anew [ms]. */
const pause = 500;

let lastId = 0;

/** `attempt` makes it again when it changes. */
export function usePreview(options: ExportOptions, attempt: number): Preview {
  const project = useOwnProject();
  const [preview, setPreview] = useState<Preview>({ pdf: null, isMaking: true, failure: null });
  const isFirst = useRef(true);
  const { kind, language } = options;
  useEffect(() => {
    const id = `preview-${++lastId}`;
    let isWanted = true;
    let isAsked = false;
    const make = async (): Promise<void> => {
      isAsked = true;
      const given = { ...(kind === undefined ? {} : { kind }), ...(language === undefined ? {} : { language }) };
      const reply = await bridge().ask('export:preview', { id, text: serialiseProject(project), options: given });
      if (!isWanted) return;
      if (reply === null) return setPreview(({ pdf }) => ({ pdf, isMaking: false, failure: null }));
      if (!reply.ok) return setPreview(({ pdf }) => ({ pdf, isMaking: false, failure: reply.error }));
      const pdf = await openPdf(reply.value);
      if (!isWanted) return pdf.close();
      setPreview((before) => {
        before.pdf?.close();
        return { pdf, isMaking: false, failure: null };
      });
    };
    setPreview((before) => ({ ...before, isMaking: true, failure: null }));
    const timer = setTimeout(
      () =>
        make().catch((cause: unknown) => {
          const failure: ShellFailure = { kind: 'defect', message: String(cause), details: [] };
          if (isWanted) setPreview(({ pdf }) => ({ pdf, isMaking: false, failure }));
        }),
      isFirst.current ? 0 : pause,
    );
    isFirst.current = false;
    return () => {
      isWanted = false;
      clearTimeout(timer);
      if (isAsked) void bridge().ask('export:cancel', { id });
    };
  }, [project, kind, language, attempt]);
  return preview;
}
