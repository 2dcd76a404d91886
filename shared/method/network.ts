/** Method book, chapter "Network": FT logging, vMotion, re-protection, ports and switches. */
import type { MethodChapter } from './chapter.ts';
import { ftQuantities } from './network-ft.ts';
import { portQuantities } from './network-ports.ts';

export const networkChapter: MethodChapter = {
  id: 'network',
  title: 'Network',
  intro:
    'No closed formula for the traffic of Fast Checkpointing is published; the model here estimates it from memory pages dirtied per vCPU in three bands and is labelled as an estimate everywhere. Legacy vLockstep (5.5) uses the manufacturer’s own formula.',
  quantities: [...ftQuantities, ...portQuantities],
};
