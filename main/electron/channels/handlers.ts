/** All channels with their handlers; one that is missing does not compile. */
import type { Handlers } from '../answer.ts';
import type { Shell } from '../shell.ts';
import { documentChannels } from './documents.ts';
import { exportChannels } from './exports.ts';
import { priceListChannels } from './price-lists.ts';
import { programChannels } from './program.ts';

export const handlersOf = (shell: Shell): Handlers => ({
  ...documentChannels(shell),
  ...exportChannels(shell),
  ...priceListChannels(shell),
  ...programChannels(shell),
});
