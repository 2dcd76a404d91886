/** How every question of the window is received: sender checked, then shape, then answered. */
import type { z } from 'zod';
import { channels, type Channel } from '../../shared/ipc/channels.ts';
import { contract, type Reply } from '../../shared/ipc/contract.ts';
import type { Log } from '../node/log.ts';

export type Checked<C extends Channel> = z.output<(typeof contract)[C]['request']>;
export type Handler<C extends Channel> = (request: Checked<C>) => Promise<Reply<C>> | Reply<C>;
export type Handlers = { readonly [C in Channel]: Handler<C> };

/** What of Electron's event is looked at. */
export interface Sender {
  readonly sender: unknown;
  readonly senderFrame: { readonly url: string; readonly parent: unknown } | null;
}

type Answerer = (event: Sender, ...words: readonly unknown[]) => Promise<unknown>;

/** One receiver for each channel. `isOwn` judges the sender. */
export function answerers(
  handlers: Handlers,
  isOwn: (event: Sender) => boolean,
  log: Log,
): readonly (readonly [Channel, Answerer])[] {
  return channels.map((channel) => [channel, answererOf(channel, handlers[channel], isOwn, log)]);
}

function answererOf<C extends Channel>(
  channel: C,
  handler: Handler<C>,
  isOwn: (event: Sender) => boolean,
  log: Log,
): Answerer {
  return async (event, ...words) => {
    if (!isOwn(event))
      throw refusal(channel, `not the planner's own window (${event.senderFrame?.url ?? 'gone'})`, log);
    const parsed = contract[channel].request.safeParse(words[0]);
    if (words.length !== 1 || !parsed.success) throw refusal(channel, 'not the shape that was agreed', log);
    try {
      return await handler(parsed.data as Checked<C>);
    } catch (cause) {
      log(channel, cause);
      throw new Error(`This is a defect of Lockstep (${channel}). Your edits are kept.`, { cause });
    }
  };
}

function refusal(channel: string, why: string, log: Log): Error {
  const error = new Error(`Refused ${channel}: ${why}`);
  log('refused', error.message);
  return error;
}
