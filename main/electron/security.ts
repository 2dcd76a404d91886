/**
 * What the window may not do: leave its address, open another, ask for rights, reach a network.
 *
 * The content-security policy (own-protocol.ts) already forbids most of it to the page; this holds for whatever gets
 * past a page, too.
 */
import { join } from 'node:path';
import { app, protocol, session, type WebContents } from 'electron';
import type { Log } from '../node/log.ts';
import type { Sender } from './answer.ts';
import { isOwnAddress, mayRequest, ownScheme } from './own-address.ts';
import { answerRequest } from './own-protocol.ts';

/** Before the app is ready. */
export function registerOwnScheme(): void {
  protocol.registerSchemesAsPrivileged([
    { scheme: ownScheme, privileges: { standard: true, secure: true, supportFetchAPI: true } },
  ]);
}

/** After the app is ready, before the first window. */
export function secureSession(developmentAddress: string | null, log: Log): void {
  protocol.handle(ownScheme, (request) => answerRequest(join(__dirname, '..', 'renderer'), request.url));
  const { defaultSession } = session;
  defaultSession.setPermissionRequestHandler((_contents, _permission, answer) => answer(false));
  defaultSession.setPermissionCheckHandler(() => false);
  defaultSession.setDevicePermissionHandler(() => false);
  defaultSession.webRequest.onBeforeRequest(({ url }, answer) => {
    const cancel = !mayRequest(url, developmentAddress);
    if (cancel) log('refused', `request for ${url}`);
    answer({ cancel });
  });
  defaultSession.on('will-download', (event) => event.preventDefault());
  // Electron fetches the dictionary of the computer's language for a session that is new, whether it is used or not: the
  // list is emptied before it has looked whether it has one.
  defaultSession.setSpellCheckerLanguages([]);
  defaultSession.setSpellCheckerEnabled(false);

  app.on('web-contents-created', (_event, contents) => confine(contents, developmentAddress, log));
  // A login, a certificate: there is nothing here that could need one.
  app.on('certificate-error', (event, _contents, _url, _error, _certificate, answer) => {
    event.preventDefault();
    answer(false);
  });
}

function confine(contents: WebContents, developmentAddress: string | null, log: Log): void {
  contents.setWindowOpenHandler(({ url }) => {
    log('refused', `new window for ${url}`);
    return { action: 'deny' };
  });
  contents.on('will-attach-webview', (event) => event.preventDefault());
  const stay = (event: { readonly preventDefault: () => void }, url: string): void => {
    if (isOwnAddress(url, developmentAddress)) return;
    event.preventDefault();
    log('refused', `navigation to ${url}`);
  };
  contents.on('will-navigate', (event, url) => stay(event, url));
  contents.on('will-redirect', (event, url) => stay(event, url));
  contents.on('will-frame-navigate', (event) => stay(event, event.url));
  contents.setWebRTCIPHandlingPolicy('disable_non_proxied_udp');
}

/** When the first request of the window, that for its page, has been answered to the end. */
export function firstPageHandedOver(): Promise<void> {
  const { webRequest } = session.defaultSession;
  return new Promise((done) => {
    webRequest.onCompleted(() => {
      webRequest.onCompleted(null);
      done();
    });
  });
}

/** Judges the sender of a message: the window itself, its main frame, on its own address. */
export const senderOf =
  (contents: () => WebContents | null, developmentAddress: string | null) =>
  ({ sender, senderFrame }: Sender): boolean =>
    sender === contents() &&
    senderFrame !== null &&
    senderFrame.parent === null &&
    isOwnAddress(senderFrame.url, developmentAddress);
