import { groupBy } from '../../lib/group-by.ts';
import { by } from '../../lib/order.ts';
import type { EntryPoint, NamedKind } from '../../model/entry-point.ts';
import { type Capped, cap } from './cap.ts';
import { type Evidence, toEvidence } from './evidence.ts';
import { type Reached, reachedBy } from './reached-by.ts';

type NamedEntryPoint = Extract<EntryPoint, { readonly kind: NamedKind }>;

export interface NamedRow {
  readonly name: string;
  readonly likely: boolean;
  readonly evidence: Evidence;
  readonly systems: Reached;
}

/** Names of one type, service or namespace that one file holds. */
export interface NamedGroup {
  readonly entries: number;
  readonly names: Capped<string>;
  readonly evidence: Evidence;
  readonly systems: Reached;
}

/** What is reached by name, of one kind: every name where a reader can take them in, else by the files that hold them. */
export interface NamedEntries {
  readonly kind: NamedKind;
  readonly total: number;
  readonly listed: readonly NamedRow[];
  readonly groups: Capped<NamedGroup>;
}

const kinds: readonly NamedKind[] = ['graphql', 'rpc', 'websocket', 'cli'];
const mostListed = 40;
const mostGroups = 30;
const mostNames = 8;

export function namedEntriesOf(entryPoints: readonly EntryPoint[]): readonly NamedEntries[] {
  const named = entryPoints.filter((entry): entry is NamedEntryPoint => 'name' in entry);
  return kinds.flatMap((kind) => {
    const entries = named
      .filter((entry) => entry.kind === kind)
      .toSorted(
        by(
          ({ name }) => name,
          ({ file }) => file,
          ({ line }) => line,
        ),
      );
    const long = entries.length > mostListed;
    return entries.length === 0
      ? []
      : [
          {
            kind,
            total: entries.length,
            listed: long ? [] : entries.map(toRow),
            groups: cap(long ? groupsOf(entries) : [], mostGroups),
          },
        ];
  });
}

function toRow(entry: NamedEntryPoint): NamedRow {
  return {
    name: entry.name,
    likely: entry.certainty === 'likely',
    evidence: toEvidence(entry),
    systems: reachedBy([entry]),
  };
}

/** The largest first. */
function groupsOf(entries: readonly NamedEntryPoint[]): readonly NamedGroup[] {
  const groups = groupBy(entries, ({ name, file }) => JSON.stringify([/^[^. ]+[. ]/.exec(name)?.[0] ?? '', file]));
  return [...groups.values()]
    .toSorted(
      by(
        (group) => -group.length,
        ([first]) => first?.name ?? '',
      ),
    )
    .flatMap((group) =>
      group.slice(0, 1).map((first) => ({
        entries: group.length,
        names: cap(
          group.map(({ name }) => name),
          mostNames,
        ),
        evidence: toEvidence(first),
        systems: reachedBy(group),
      })),
    );
}
