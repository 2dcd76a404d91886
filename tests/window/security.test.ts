/** What the window may not do, tried in a real one: leave, reach a network, get rights, talk out of turn. */
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { launch, type Launched } from './launch.ts';
import { socketsToOutside } from './sockets.ts';

let lockstep: Launched;
beforeAll(async () => {
  lockstep = await launch();
});
afterAll(() => lockstep?.stop());

const address = 'app://lockstep/index.html';

describe('the page', () => {
  test('has no Node, and the bridge as its only way out', async () => {
    const seen = await lockstep.page.evaluate(() => ({
      node: [
        typeof Reflect.get(window, 'require'),
        typeof Reflect.get(window, 'process'),
        typeof Reflect.get(window, 'module'),
      ],
      bridge: Object.keys(window.lockstep).sort(),
    }));
    expect(seen).toEqual({ node: ['undefined', 'undefined', 'undefined'], bridge: ['ask', 'listen'] });
  });

  test('comes with the policy that keeps it in', async () => {
    const policy = await lockstep.page.evaluate(async () =>
      (await fetch('./index.html')).headers.get('content-security-policy'),
    );
    expect(policy).toContain("default-src 'none'; script-src 'self'; style-src 'self'");
    expect(policy).not.toMatch(/unsafe|https?:|\*/);
  });

  test('runs no text as a script, neither written into it nor evaluated', async () => {
    const ran = await lockstep.page.evaluate(async () => {
      const script = document.createElement('script');
      script.textContent = 'window.ranInline = true;';
      document.head.append(script);
      const evaluated = await new Promise((done) => {
        document.addEventListener('securitypolicyviolation', ({ blockedURI }) => done(blockedURI), { once: true });
        setTimeout(() => done('nothing blocked'), 2000);
        const handler = document.createElement('button');
        handler.setAttribute('onclick', 'window.ranInline = true');
        handler.click();
      });
      return { inline: Reflect.get(window, 'ranInline') === true, evaluated };
    });
    expect(ran).toEqual({ inline: false, evaluated: 'inline' });
  });

  test.each(['https://example.com/', 'http://127.0.0.1:9/', 'file:///etc/hostname', 'app://other/index.html'])(
    'cannot fetch %s',
    async (target) => {
      const result = await lockstep.page.evaluate(
        (url) =>
          fetch(url).then(
            () => 'answered',
            () => 'refused',
          ),
        target,
      );
      expect(result).toBe('refused');
    },
  );

  test.each(['../main/index.cjs', '%2e%2e/main/index.cjs', '..%2fmain%2findex.cjs', '/../../package.json', 'main/'])(
    'is served nothing outside its folder: %s',
    async (path) => {
      const status = await lockstep.page.evaluate(async (url) => (await fetch(url)).status, `app://lockstep/${path}`);
      expect(status).toBe(404);
    },
  );

  test('gets no rights', async () => {
    const seen = await lockstep.page.evaluate(async () => ({
      geolocation: await new Promise((done) => {
        navigator.geolocation.getCurrentPosition(
          () => done('given'),
          () => done('refused'),
        );
      }),
      notifications: await Notification.requestPermission(),
      camera: await navigator.mediaDevices.getUserMedia({ video: true }).then(
        () => 'given',
        () => 'refused',
      ),
      clipboard: await navigator.clipboard.readText().then(
        () => 'given',
        () => 'refused',
      ),
    }));
    expect(seen).toEqual({ geolocation: 'refused', notifications: 'denied', camera: 'refused', clipboard: 'refused' });
  });
});

describe('leaving', () => {
  test.each([
    'https://example.com/',
    'app://lockstep.example.com/index.html',
    'app://lockstep@example.com/index.html',
    'app://example.com/lockstep',
    'app://lockstep:81/index.html',
    'apps://lockstep/index.html',
    'file:///etc/hostname',
    'data:text/html,<h1>x</h1>',
    'javascript:document.body.append("it-ran-anyway")',
  ])('%s is refused', async (target) => {
    await lockstep.page.evaluate((url) => {
      const link = document.createElement('a');
      link.href = url;
      document.body.append(link);
      link.click();
      link.remove();
    }, target);
    await lockstep.page.waitForTimeout(150);
    expect(lockstep.page.url()).toBe(address);
    expect(await lockstep.page.evaluate(() => document.body.textContent)).not.toContain('it-ran-anyway');
  });

  test('a new window is refused', async () => {
    const opened = await lockstep.page.evaluate(() => window.open('app://lockstep/index.html') === null);
    expect(opened).toBe(true);
    expect(await lockstep.app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows().length)).toBe(1);
  });

  test('a page of somebody else does not get the bridge', async () => {
    const seen = await lockstep.page.evaluate(async () => {
      const frame = document.createElement('iframe');
      document.body.append(frame);
      const bridge = typeof Reflect.get(frame.contentWindow ?? {}, 'lockstep');
      frame.remove();
      return bridge;
    });
    expect(seen).toBe('undefined');
  });
});

describe('the process line', () => {
  const refusal = (channel: string, request: unknown): Promise<string> =>
    lockstep.page.evaluate(
      ([name, given]) =>
        window.lockstep.ask(name as never, given as never).then(
          () => 'answered',
          (cause: Error) => cause.message,
        ),
      [channel, request] as const,
    );

  test('does not know other channels', async () => {
    expect(await refusal('dropped-file', '/etc/hostname')).toContain('Unknown channel');
    expect(await refusal('constructor', {})).toContain('Unknown channel');
  });

  test('refuses what has not the agreed shape', async () => {
    expect(await refusal('document:open', { path: '/etc/hostname' })).toContain('not the shape');
    expect(await refusal('document:new', { kind: 'example', name: '../../package' })).toContain('not the shape');
    expect(await refusal('settings:change', { theme: 'pink' })).toContain('not the shape');
  });

  test('opens no address but a source of the catalogue', async () => {
    await lockstep.app.evaluate(({ shell }) => {
      shell.openExternal = async (url) => void Reflect.set(globalThis, 'openedAddress', url);
    });
    const opened = (): Promise<unknown> => lockstep.app.evaluate(() => Reflect.get(globalThis, 'openedAddress'));
    expect(await lockstep.ask('source:open', { id: 'https://example.com/' })).toMatchObject({ ok: false });
    expect(await lockstep.ask('source:open', { id: '__proto__' })).toMatchObject({ ok: false });
    expect(await opened()).toBeUndefined();
    expect(await lockstep.ask('source:open', { id: 'mx:S1' })).toMatchObject({ ok: true });
    expect(await opened()).toContain('https://www.mitel.com/');
  });
});

test('no request left the program', () => {
  // The shell writes down what it refused; the system's own tables say whether anything was connected.
  expect(socketsToOutside(lockstep.app.process().pid ?? 0)).toEqual([]);
});
