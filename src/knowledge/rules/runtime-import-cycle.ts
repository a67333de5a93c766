import { counted, listed } from '../../lib/listed.ts';
import { groupBy } from '../../lib/group-by.ts';
import { by } from '../../lib/order.ts';
import { evidenceOf } from '../../model/evidence.ts';
import type { Observed, Rule } from '../../model/finding.ts';
import type { ServiceImport } from '../../model/service-import.ts';

/** Packages that load each other. Imports of types alone, and those that wait until the code gets there, close no circle. */
export default {
  id: 'runtime-import-cycle',
  severity: 'low',
  description: 'Services or packages of this repository that import each other in a circle when they are loaded.',
  why: 'None of them can be built, tested, deployed or taken over without the others, and what loads first can find the rest undefined.',
  action: 'Move what both need into a package of its own, or import only the types on one of the ways.',
  check: ({ serviceImports }) => circlesIn(serviceImports.filter(({ kind }) => kind === 'runtime')).map(toObserved),
} satisfies Rule;

/** Members of a circle in order of their names, and the edges of a shortest way around. */
interface Circle {
  readonly members: readonly string[];
  readonly way: readonly ServiceImport[];
}

function circlesIn(imports: readonly ServiceImport[]): readonly Circle[] {
  const from = groupBy(imports, (row) => row.from);
  const reached = new Map([...from.keys()].map((name) => [name, reachedFrom(from, name)]));
  const seen = new Set<string>();
  return [...reached.keys()].toSorted(by((name) => name)).flatMap((name) => {
    const onward = reached.get(name) ?? new Map<string, ServiceImport>();
    if (seen.has(name) || !onward.has(name)) return [];
    const others = [...onward.keys()].filter((other) => other !== name && reached.get(other)?.has(name) === true);
    const members = [name, ...others.toSorted(by((other) => other))];
    for (const member of members) seen.add(member);
    const ways = members.map((member) => wayBack(reached.get(member) ?? onward, member));
    const [way = []] = ways.toSorted(by((each) => each.length));
    return [{ members, way }];
  });
}

/** What a package reaches, each with the import that a shortest way to it ends with; itself too where it is in a circle. */
function reachedFrom(
  from: ReadonlyMap<string, readonly ServiceImport[]>,
  start: string,
): ReadonlyMap<string, ServiceImport> {
  const reached = new Map<string, ServiceImport>();
  const waiting = [start];
  for (const name of waiting) {
    for (const row of from.get(name) ?? []) {
      if (reached.has(row.to)) continue;
      reached.set(row.to, row);
      waiting.push(row.to);
    }
  }
  return reached;
}

function wayBack(reached: ReadonlyMap<string, ServiceImport>, start: string): readonly ServiceImport[] {
  const way: ServiceImport[] = [];
  for (let row = reached.get(start); row !== undefined; row = row.from === start ? undefined : reached.get(row.from))
    way.unshift(row);
  return way;
}

function toObserved({ members, way }: Circle): Observed {
  const [first = ''] = members;
  const around = [...way.map(({ from }) => from), way[0]?.from ?? first].join(' → ');
  const whole = members.length === way.length ? '' : ` (${counted(members.length, 'package')} hang together this way)`;
  return {
    message: `${listed(members)} import each other in a circle: ${around}${whole}.`,
    service: way[0]?.from ?? first,
    evidence: evidenceOf(way.flatMap(({ places }) => places.slice(0, 1))),
  };
}
