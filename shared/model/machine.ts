/** One virtual machine of a site: a row of the machine table. */
import type { MachineRole } from './catalogue.ts';
import type { Protection } from './project.ts';

export interface Machine {
  /** Unique within its site, for example 'SN1'. */
  readonly id: string;
  readonly name: string;
  readonly profile: string;
  readonly role: MachineRole;
  readonly protection: Protection;
  readonly vcpus: number;
  readonly memoryGib: number;
  /** All virtual disks together. */
  readonly diskGib: number;
  readonly disks: number;
  readonly readIops: number;
  readonly writeIops: number;
  readonly networkInMbit: number;
  readonly nics: number;
  readonly vcpusPerCore: number;
  /** Share of the memory reserved, 0..1; 1 for every FT machine, because FT forces it. */
  readonly memoryReservation: number;
  readonly realTimeMedia: boolean;
  /** Group of Service Nodes and the standby server of MX-ONE's own redundancy for them; wants a host for each member. */
  readonly standbyGroup?: string;
  /** FT features and devices in use. */
  readonly uses: readonly string[];
  /** Why the machine is there. */
  readonly why: string;
}
