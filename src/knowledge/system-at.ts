import { packageName } from '../lib/package-name.ts';
import { remembered } from '../lib/remembered.ts';
import type { Library, System } from '../model/library.ts';
import type { Knowledge, KnownCall } from './knowledge.ts';
import { otherVendors } from './other-vendor.ts';
import { systemFinder } from './system-of.ts';

/** The system that a call of a library reaches: the one that its client is pointed at, else that of the library. */
export type SystemAt = (call: KnownCall, library: Library) => System | undefined;

export const systemAt = remembered((knowledge: Knowledge): SystemAt => {
  const systemOf = systemFinder(knowledge);
  const vendorOf = otherVendors(knowledge);
  return (call, library) =>
    vendorOf(call, library) ?? systemOf({ library, package: packageName(call.module), file: call.site.file, call });
});
