/** Which sockets of the internet a program and its helpers hold, by the tables of the system (Linux). */
import { readdirSync, readFileSync, readlinkSync } from 'node:fs';

export interface Socket {
  readonly table: string;
  /** Far end as the table writes it: hexadecimal address and port. */
  readonly to: string;
}

/** This computer itself, or nobody yet: Playwright's debugging connection and what waits for it. */
const here = /^(0100007F|00000000|0{32}|0{24}0100007F|0{16}FFFF00000100007F|0{24}01000000):/;

/** Connections of the program to anything but this computer, at this moment. */
export function socketsToOutside(main: number): readonly Socket[] {
  const parents = parentOfEach();
  const isOurs = (pid: number): boolean => pid === main || (parents.has(pid) && isOurs(parents.get(pid) ?? 0));
  const inodes = new Set([...parents.keys()].filter(isOurs).flatMap(socketInodes));
  return ['tcp', 'tcp6', 'udp', 'udp6'].flatMap((table) =>
    readFileSync(`/proc/net/${table}`, 'utf8')
      .trim()
      .split('\n')
      .slice(1)
      .map((line) => line.trim().split(/\s+/))
      .filter((fields) => inodes.has(fields[9] ?? ''))
      .map((fields) => ({ table, to: fields[2] ?? '' }))
      .filter(({ to }) => !here.test(to)),
  );
}

function parentOfEach(): ReadonlyMap<number, number> {
  const parents = new Map<number, number>();
  for (const pid of readdirSync('/proc').filter((name) => /^\d+$/.test(name))) {
    try {
      // The name in brackets may hold anything: what follows the last bracket is state, then parent.
      const [, parent] = readFileSync(`/proc/${pid}/stat`, 'utf8').split(') ').at(-1)?.split(' ') ?? [];
      parents.set(Number(pid), Number(parent));
    } catch {
      // It has ended meanwhile.
    }
  }
  return parents;
}

function socketInodes(pid: number): readonly string[] {
  try {
    return readdirSync(`/proc/${pid}/fd`).flatMap((fd) => {
      try {
        return /^socket:\[(\d+)\]$/.exec(readlinkSync(`/proc/${pid}/fd/${fd}`))?.[1] ?? [];
      } catch {
        return [];
      }
    });
  } catch {
    return [];
  }
}
