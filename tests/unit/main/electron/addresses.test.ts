/** Which addresses are the planner's own, and which requests may be made. */
import { describe, expect, test } from 'vitest';
import { isOwnAddress, mayRequest } from '../../../../main/electron/own-address.ts';

const development = 'http://localhost:5173';

describe('own addresses', () => {
  test.each([
    'app://lockstep/index.html',
    'app://lockstep/',
    'app://lockstep/assets/a.js?x#y',
    'APP://LOCKSTEP/index.html'.replace('LOCKSTEP', 'lockstep'),
  ])('%s', (address) => expect(isOwnAddress(address, null)).toBe(true));

  test.each([
    '',
    'index.html',
    'about:blank',
    'app://lockstep.example/index.html',
    'app://lockstep.evil.example/index.html',
    'app://evil.lockstep/index.html',
    'app://lockstep@evil.example/index.html',
    'app://user@lockstep/index.html',
    'app://lockstep:lockstep@evil.example/',
    'app://lockstep:8080/index.html',
    'app:lockstep/index.html',
    'app:///lockstep/index.html',
    'apps://lockstep/index.html',
    'xapp://lockstep/index.html',
    'https://lockstep/index.html',
    'file:///app://lockstep/index.html',
    'data:text/html,app://lockstep/',
    'javascript:"app://lockstep/"',
    'blob:app://evil/7f',
    'http://localhost:5173/',
  ])('not %s', (address) => expect(isOwnAddress(address, null)).toBe(false));

  test('the development server counts while one works on the page, and only that one', () => {
    expect(isOwnAddress('http://localhost:5173/index.html', development)).toBe(true);
    expect(isOwnAddress('http://localhost:5174/', development)).toBe(false);
    expect(isOwnAddress('http://localhost.evil.example:5173/', development)).toBe(false);
    expect(isOwnAddress('http://localhost:5173@evil.example/', development)).toBe(false);
  });
});

describe('requests', () => {
  test.each(['app://lockstep/a.js', 'data:image/png;base64,AA==', 'blob:app://lockstep/6f1c'])(
    '%s may be made',
    (address) => expect(mayRequest(address, null)).toBe(true),
  );

  test.each([
    'https://example.com/',
    'http://127.0.0.1/',
    'ws://example.com/',
    'file:///etc/hostname',
    'devtools://devtools/bundled/inspector.html',
    'blob:https://example.com/6f1c',
    'app://other/a.js',
    'ftp://example.com/',
  ])('%s may not', (address) => expect(mayRequest(address, null)).toBe(false));

  test('the development server and its socket may, while one works on the page', () => {
    expect(mayRequest('ws://localhost:5173/?token=x', development)).toBe(true);
    expect(mayRequest('ws://localhost:5174/', development)).toBe(false);
    expect(mayRequest('https://example.com/', development)).toBe(false);
  });
});
