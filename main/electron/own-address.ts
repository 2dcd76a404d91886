/** Which addresses are the planner's own. Look-alikes (app://lockstep.example, app://lockstep@example) are not. */

export const ownScheme = 'app';
export const ownHost = 'lockstep';
export const startAddress = `${ownScheme}://${ownHost}/index.html`;

/** `developmentAddress` is where `npm run dev` serves the page from; null in a program that was built. */
export function isOwnAddress(address: string, developmentAddress: string | null): boolean {
  const url = parsed(address);
  if (url === null || url.username !== '' || url.password !== '') return false;
  if (url.protocol === `${ownScheme}:` && url.host === ownHost) return true;
  const development = developmentAddress === null ? null : parsed(developmentAddress);
  return development !== null && url.protocol === development.protocol && url.host === development.host;
}

function parsed(address: string): URL | null {
  try {
    return new URL(address);
  } catch {
    return null;
  }
}

/** Whether a request may be made at all: own files, what the page made itself, and the development server at work. */
export function mayRequest(address: string, developmentAddress: string | null): boolean {
  if (isOwnAddress(address, developmentAddress)) return true;
  const url = parsed(address);
  if (url === null) return false;
  if (url.protocol === 'data:') return true;
  // A blob belongs to the origin that made it: blob:app://lockstep/…
  if (url.protocol === 'blob:') return isOwnAddress(address.slice('blob:'.length), developmentAddress);
  if (developmentAddress === null) return false;
  const isDevelopmentSocket = url.protocol === 'ws:' && url.host === parsed(developmentAddress)?.host;
  return url.protocol === 'devtools:' || isDevelopmentSocket;
}
