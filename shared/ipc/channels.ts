/**
 * The names of everything that crosses the process line between the window and the desktop shell.
 *
 * Names only, so that the preload script stays a few lines; the shapes are in `contract.ts`.
 */

/** Questions of the window; each has one handler in the shell and one reply. */
export const channels = [
  'about:read',
  'about:licences',
  'branding:choose-logo',
  'clipboard:write',
  'document:close',
  'document:new',
  'document:open',
  'document:open-pending',
  'document:open-recent',
  'document:reload',
  'document:reveal',
  'document:save',
  'document:save-as',
  'edits:record',
  'export:cancel',
  'export:open',
  'export:preview',
  'export:reveal',
  'export:save',
  'log:error',
  'price-books:add',
  'price-books:list',
  'price-books:remove',
  'price-books:take',
  'price-lists:choose',
  'price-lists:close',
  'price-lists:effect',
  'price-lists:keep',
  'price-lists:open-dropped',
  'price-lists:preview',
  'recents:forget',
  'recents:list',
  'recovery:discard',
  'recovery:list',
  'recovery:take',
  'samples:list',
  'samples:read',
  'settings:change',
  'settings:read',
  'source:open',
  'window:close',
  'window:state',
] as const;

export type Channel = (typeof channels)[number];

/** The one way from the shell to the window: what happened, or what a menu asks for. */
export const signalChannel = 'signal';

/**
 * From the preload script to the shell, never from the page: the place of a file that was dropped on the window.
 *
 * The page has no way to send it, so it cannot name a file that nobody dropped.
 */
export const droppedFileChannel = 'dropped-file';

/** What the window calls the bridge: `window.lockstep`. */
export const bridgeName = 'lockstep';
