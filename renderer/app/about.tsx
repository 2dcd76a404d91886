/** What this is: versions, licence, licences of what travels along. */
import { useEffect, useState } from 'react';
import { bridge } from '../bridge.ts';
import type { About } from '../../shared/ipc/shapes.ts';
import { Button } from '../ui/button.tsx';
import { Dialog } from '../ui/dialog.tsx';
import { useText } from '../parts/use-text.ts';
import { showOverlay } from '../state/view.ts';

export function AboutDialog() {
  const words = useText().about;
  const [about, setAbout] = useState<About | null>(null);
  const [licences, setLicences] = useState<string | null>(null);
  useEffect(() => void bridge().ask('about:read', {}).then(setAbout), []);
  return (
    <Dialog title={words.title} onClose={() => showOverlay(null)}>
      {about !== null && (
        <div className="about">
          <p>
            <strong>
              {about.product} {about.version}
            </strong>
          </p>
          <p>{words.catalogue(about.catalogueVersion)}</p>
          <p className="soft">
            {words.runtime}: Electron {about.electron}, Chrome {about.chrome}, Node.js {about.node}, {about.platform}
          </p>
          <p>{words.licence}</p>
          {licences === null ? (
            <Button look="link" onClick={() => void bridge().ask('about:licences', {}).then(setLicences)}>
              {words.licences}
            </Button>
          ) : (
            <pre className="about-licences" tabIndex={0} aria-label={words.licences}>
              {licences}
            </pre>
          )}
        </div>
      )}
    </Dialog>
  );
}
