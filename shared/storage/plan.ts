/** The storage of a site as the plan shows it. */
export interface Datastore {
  readonly name: string;
  readonly sizeGib: number;
  readonly purpose: 'primaries' | 'secondaries' | 'shared';
  readonly heartbeat: boolean;
}

export interface StoragePlan {
  readonly kind: 'array' | 'vsan' | 'none';
  readonly protocol: string;
  readonly raid: string;
  readonly drive: string;
  readonly drivesPerGroup: number;
  readonly groups: number;
  readonly dataDrives: number;
  readonly hotSpares: number;
  readonly drives: number;
  readonly decidedBy: 'capacity' | 'iops' | 'minimum' | 'none';
  readonly drivesForCapacity: number;
  readonly drivesForIops: number;
  readonly datastores: readonly Datastore[];
  /** The datastore that holds the FT tie-breaker files, '' without shared storage. */
  readonly metadataDatastore: string;
}
