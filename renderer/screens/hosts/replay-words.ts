/** The sentence under each step of a failure. */
import type { FailureReplay } from '../../../shared/placement/replay.ts';
import type { PlacedHost } from '../../../shared/placement/plan.ts';
import type { WindowText } from '../../text/text.ts';
import type { ReplayStep } from './replay-steps.ts';

/** Names a list of machines; long ones by the first few and how many more. */
export function machineList(ids: readonly string[]): string {
  const most = 12;
  return ids.length <= most ? ids.join(', ') : `${ids.slice(0, most).join(', ')} + ${ids.length - most}`;
}

export function replaySentence(
  words: WindowText['hosts'],
  hosts: readonly PlacedHost[],
  replay: FailureReplay,
  step: ReplayStep,
): string {
  const { says } = words;
  const ids = (list: readonly { readonly machineId: string }[]): string =>
    machineList(list.map(({ machineId }) => machineId));
  const names = replay.failedHosts.map((host) => hosts[host]?.name ?? '').join(', ');
  switch (step) {
    case 'normal':
      return words.failHint;
    case 'failed': {
      const running = replay.failedHosts.reduce((sum, host) => sum + (hosts[host]?.instances.length ?? 0), 0);
      return says.failed(names, String(running));
    }
    case 'failover':
      return replay.failovers.length === 0 ? says.failoverNone : says.failover(ids(replay.failovers));
    case 'restart':
      return [
        replay.restarts.length === 0
          ? replay.down.length === 0
            ? says.restartNone
            : ''
          : says.restart(ids(replay.restarts)),
        replay.down.length === 0 ? '' : says.down(machineList(replay.down)),
      ]
        .filter((sentence) => sentence !== '')
        .join(' ');
    case 'reprotect': {
      const isWhole = replay.unprotected.length === 0 && replay.down.length === 0;
      return [
        replay.newSecondaries.length === 0
          ? replay.unprotected.length === 0
            ? says.reprotectNone
            : ''
          : says.reprotect(ids(replay.newSecondaries)),
        replay.unprotected.length === 0 ? '' : says.unprotected(machineList(replay.unprotected)),
        isWhole && replay.newSecondaries.length === 0 ? says.whole : '',
      ]
        .filter((sentence) => sentence !== '')
        .join(' ');
    }
  }
}
