/** Everything the window says in German; a missing key does not compile. */
import { en } from '../en/index.ts';
import { compatibility } from './compatibility.ts';
import { machines } from './machines.ts';
import { network } from './network.ts';
import { licences } from './licences.ts';
import { storage } from './storage.ts';

export const de: typeof en = { ...en, compatibility, storage, licences, network, machines };
