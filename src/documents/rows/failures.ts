import { groupBy } from '../../lib/group-by.ts';
import { listed } from '../../lib/listed.ts';
import { by, distinct } from '../../lib/order.ts';
import { remembered } from '../../lib/remembered.ts';
import type { EntryPoint } from '../../model/entry-point.ts';
import { isBeside } from '../../model/failure-sentences.ts';
import type { FailureGap, FailureMode } from '../../model/failure-mode.ts';
import type { ExternalSystem, HandoverModel } from '../../model/handover-model.ts';
import { entryNames } from './entry-names.ts';

/** A system or a queue with all ways in which it fails. */
export interface FailingItem {
  readonly kind: FailureMode['item']['kind'];
  readonly name: string;
  /** Null for a queue. */
  readonly system: ExternalSystem | null;
  readonly services: readonly string[];
  readonly entryPoints: number;
  readonly calls: number;
  readonly rows: readonly FailureMode[];
  /** The gap of highest rank, null where none was found. */
  readonly worst: FailureGap | null;
}

/** What happens most, and is asked first; then what lacks most. */
const FIRST = ['down', 'slow'];

export const byUrgency = by<Pick<FailureMode, 'mode' | 'gap'>>(
  ({ mode }) => (FIRST.includes(mode) ? FIRST.indexOf(mode) : FIRST.length),
  ({ gap }) => -(gap?.rank ?? 0),
  ({ mode }) => mode,
);

/** Those that most entry points reach first, what only watches last: what fails with them is noticed by most. */
export const failingItems = remembered((model: HandoverModel): readonly FailingItem[] => {
  const systems = new Map(model.externalSystems.map((system) => [system.name, system]));
  const groups = groupBy(model.failureModes, ({ item }) => `${item.kind} ${item.name}`);
  return [...groups.values()]
    .flatMap((rows) => toItem(rows, systems))
    .toSorted(
      by(
        (item) => Number(item.system !== null && isBeside(item.system.kind)),
        (item) => -item.entryPoints,
        (item) => -(item.worst?.rank ?? 0),
        (item) => -item.calls,
        (item) => item.name,
      ),
    );
});

function toItem(found: readonly FailureMode[], systems: ReadonlyMap<string, ExternalSystem>): readonly FailingItem[] {
  const rows = found.toSorted(byUrgency);
  const [first] = rows;
  if (first === undefined) return [];
  const { item, services, entryPoints, calls } = first;
  const [worst] = rows.flatMap(({ gap }) => gap ?? []).toSorted(by(({ rank }) => -rank));
  const system = item.kind === 'system' ? (systems.get(item.name) ?? null) : null;
  return [{ ...item, system, services, entryPoints, calls, rows, worst: worst ?? null }];
}

/** Entry points by the system that they reach, and consumers by their queue. */
const entriesByItem = remembered((model: HandoverModel): ReadonlyMap<string, readonly EntryPoint[]> => {
  const pairs = model.entryPoints.flatMap((entry) => [
    ...distinct(entry.systems.map(({ name }) => name)).map((name) => ({ key: `system ${name}`, entry })),
    ...(entry.kind === 'queue' ? [{ key: `queue ${entry.queue}`, entry }] : []),
  ]);
  const groups = groupBy(pairs, ({ key }) => key);
  return new Map([...groups].map(([key, rows]) => [key, rows.map(({ entry }) => entry)]));
});

export function entriesOfItem(model: HandoverModel, { kind, name }: FailureMode['item']): readonly EntryPoint[] {
  return entriesByItem(model).get(`${kind} ${name}`) ?? [];
}

/** What the item is there for, in a few words. */
export function functionOf({ item }: FailureMode, { externalSystems }: HandoverModel): string {
  if (item.kind === 'queue') return 'queue';
  const system = externalSystems.find(({ name }) => name === item.name);
  return system === undefined ? '' : `${system.kind.replace('-', ' ')}, through ${system.via.join(', ')}`;
}

/** Whom the failure reaches, as far as calls could be followed. */
export function effectOf({ item, services }: FailureMode, model: HandoverModel): string {
  const entries = entriesOfItem(model, item);
  const users = services.length === 0 ? '' : ` in ${listed(services, 4)}`;
  if (item.kind === 'queue') {
    const reached = distinct(entries.flatMap(({ systems }) => systems.map(({ name }) => name)));
    return `consumed${users}${reached.length === 0 ? '' : `; its work reaches ${listed(reached, 4)}`}`;
  }
  if (entries.length === 0) return services.length === 0 ? '' : `no entry point was found to reach it; used${users}`;
  const { rows, rest } = entryNames(entries, 4);
  const names = `${rows.join(', ')}${rest === 0 ? '' : ` and ${rest} more`}`;
  return `${entries.length} ${entries.length === 1 ? 'entry point' : 'entry points'}${users}: ${names}`;
}
