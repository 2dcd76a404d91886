/** Everything the window says in German. */
import type { WindowText } from '../text.ts';
import { availability } from './availability.ts';
import { bill } from './bill.ts';
import { compatibility } from './compatibility.ts';
import { customer } from './customer.ts';
import { demand } from './demand.ts';
import { fields } from './fields.ts';
import { frame } from './frame.ts';
import { hosts } from './hosts.ts';
import { licences } from './licences.ts';
import { machines } from './machines.ts';
import { manual } from './manual.ts';
import { network } from './network.ts';
import { priceList } from './price-list.ts';
import { report } from './report.ts';
import { scenarios } from './scenarios.ts';
import { about, keys, settings } from './settings.ts';
import { start } from './start.ts';
import { storage } from './storage.ts';
import { why } from './why.ts';
import { workbench } from './workbench.ts';

export const de: WindowText = {
  frame,
  fields,
  why,
  start,
  customer,
  demand,
  hosts,
  bill,
  availability,
  settings,
  about,
  keys,
  manual,
  priceList,
  compatibility,
  machines,
  storage,
  network,
  licences,
  scenarios,
  workbench,
  report,
};

export { door } from './door.ts';
export { priceListDoor } from './price-list-door.ts';
export { problems } from '../../../shared/text/de/problems.ts';
