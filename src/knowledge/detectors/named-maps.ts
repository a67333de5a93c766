import type { Program, Ref } from '../../code/link/program.ts';
import { slotOf, textsOf } from '../../code/link/queries.ts';
import { valueOf } from '../../code/link/value-of.ts';
import type { NamedMapUse } from '../../model/entry-uses.ts';
import { handlerFunctions } from '../handler-functions.ts';
import type { Detector, Knowledge, Match } from '../knowledge.ts';
import { type NamedMember, namedMembers } from '../named-members.ts';
import type { Rows } from '../rows.ts';

/** Maps of names to what answers: resolvers of GraphQL (`{ Query: { user } }`), implementations of services (`addService(Users, { get })`). */
export default {
  id: 'named-maps',
  description: 'Operations of GraphQL resolvers and methods of RPC services that are handed over as a map of names.',
  detect: (knowledge) => ({
    entryPoints: knowledge.matches.namedMaps.flatMap((match) => rowsOf(knowledge, match)),
  }),
} satisfies Detector;

function rowsOf({ program }: Knowledge, match: Match<NamedMapUse>): Rows['entryPoints'] {
  // One pattern of the entry can name several maps: `new GraphQLSchema({ query, mutation })`.
  return match.alternatives.flatMap((use) => {
    const map = slotOf(program, match.call.site, use.map);
    if (map === null) return [];
    const members = namedMembers(program, map.ref, use.inside);
    if (use.groups === undefined) return toRows(program, match, { group: groupOf(program, match, use), members });
    return use.groups.flatMap((group) =>
      members
        .filter(({ name }) => name === group)
        .flatMap(({ ref, likely }) =>
          toRows(program, match, {
            group,
            members: namedMembers(program, ref).map((member) => ({ ...member, likely: likely || member.likely })),
          }),
        ),
    );
  });
}

interface Group {
  readonly group: string | null;
  readonly members: readonly NamedMember[];
}

function toRows(
  program: Program,
  { call, library, use }: Match<NamedMapUse>,
  { group, members }: Group,
): Rows['entryPoints'] {
  return members.map(({ name, ref, line, likely }) => ({
    kind: use.kind,
    name: group === null ? name : `${group}.${name}`,
    file: ref.file,
    line,
    symbol: name,
    framework: library.id,
    certainty: call.likely || likely ? ('likely' as const) : ('certain' as const),
    handlers: handlerFunctions(program, [ref]),
  }));
}

function groupOf(program: Program, { call: { site } }: Match<NamedMapUse>, { group }: NamedMapUse): string | null {
  if (group === undefined || typeof group === 'string') return group ?? null;
  const written = slotOf(program, site, group);
  return written === null ? null : (textsOf(program, written.ref)[0] ?? nameOf(program, written.ref));
}

/** The name by which the code calls a service: `proto.Greeter.service`, an import, a constant. */
function nameOf(program: Program, ref: Ref): string | null {
  const row = valueOf(program, ref);
  switch (row?.kind) {
    case 'typed':
      return nameOf(program, { file: ref.file, value: row.value });
    case 'member':
      return row.name === 'service' ? nameOf(program, { file: ref.file, value: row.object }) : row.name;
    case 'import':
      return row.name;
    case 'local':
      return program.files.get(ref.file)?.bindings[row.binding]?.name ?? null;
    default:
      return null;
  }
}
