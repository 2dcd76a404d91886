/** The shortest project a person would write by hand, free to be broken by a test. */

// Tests break it in ways no type allows.
// eslint-disable-next-line @typescript-eslint/no-explicit-any
export function shortProject(): any {
  return {
    formatVersion: 1,
    name: 'Two nodes',
    date: '2026-11-23',
    customer: 'Example Ltd',
    mxOneRelease: '8.0',
    sites: [
      {
        name: 'Main',
        serviceNodes: { profile: 'mx-one-service-node', count: 2 },
        platform: { release: '8.0' },
        hosts: {
          groups: [{ server: 'some-server', cpu: 'some-cpu', cpus: 2, memoryGib: 256 }],
          networkAdapter: 'some-adapter',
          repairContract: 'next-day',
        },
        storage: { kind: 'array', protocol: 'iscsi', array: 'a', drive: 'd', raid: 'raid-10', drivesPerGroup: 8 },
        network: { lanSwitch: 'some-switch' },
      },
    ],
  };
}
