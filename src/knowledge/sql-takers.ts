import { callGraph } from '../code/link/call-graph.ts';
import { functionKey } from '../code/link/linker.ts';
import type { CallSite } from '../code/link/program.ts';
import { groupBy } from '../lib/group-by.ts';
import { remembered } from '../lib/remembered.ts';
import type { OutboundUse } from '../model/library.ts';
import type { Knowledge, Match } from './knowledge.ts';

/**
 * Whether what a text is handed to may be a database. What sends it over HTTP asks something that speaks a language like
 * SQL, such as QuickBooks or Salesforce, and the platform itself has no database. What nobody knows may be one.
 */
export function mayTakeSql(knowledge: Knowledge, site: CallSite): boolean {
  if (site.targets.length > 0 && site.targets.every(isOfPlatform)) return false;
  const direct = endsByCall(knowledge).get(site) ?? [];
  if (direct.length > 0) return direct.some(isDatabase);
  const inside = endsInside(knowledge, site);
  return inside.some(isDatabase) || !inside.some(({ use }) => use.url !== undefined);
}

/** Lists take statements that are run later. */
function isOfPlatform(target: CallSite['targets'][number]): boolean {
  return target.kind === 'api' && /^global#(?!Array\(\))/.test(target.path);
}

type End = Match<OutboundUse>;

/** Calls that leave the process from what a call runs. */
function endsInside(knowledge: Knowledge, site: CallSite): readonly End[] {
  const starts = site.targets.flatMap((target) => (target.kind === 'function' ? [target.at] : []));
  const reached = starts.length === 0 ? [] : [...callGraph(knowledge.program).reachableFrom(starts).values()];
  return reached.flatMap(({ at }) => endsByFunction(knowledge).get(functionKey(at)) ?? []);
}

const endsByFunction = remembered(({ matches }: Knowledge) =>
  groupBy(matches.outbound, ({ call: { site } }) => functionKey({ file: site.file, function: site.call.function })),
);

const endsByCall = remembered(({ matches }: Knowledge) => groupBy(matches.outbound, ({ call }) => call.site));

/** A library that stands for no one system, and is no client of HTTP, is one for databases of several kinds. */
function isDatabase({ library: { system }, use }: End): boolean {
  return system === undefined ? use.url === undefined : system.kind === 'database';
}
