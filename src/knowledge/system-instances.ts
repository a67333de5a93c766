import { groupBy } from '../lib/group-by.ts';
import { by, distinct } from '../lib/order.ts';
import type { SystemInstance } from '../model/system-instance.ts';
import type { Question } from './analysis.ts';
import type { FoundInstance, SystemUse } from './rows.ts';

/** Answers the instances of a system that its uses make clients for. */
export function instancesOf({
  rows,
  workspace,
  serviceOf,
}: Pick<Question, 'rows' | 'workspace' | 'serviceOf'>): (uses: readonly SystemUse[]) => readonly SystemInstance[] {
  const byClient = groupBy(rows.clientInstances, ({ client }) => `${client.call} ${client.file}`);
  const ofPrisma = prismaInstances(workspace);
  return (uses) => {
    const sinks = distinct(
      uses.flatMap(({ sink, use }) => (sink === null || use.effect !== 'client' ? [] : [`${sink.call} ${sink.file}`])),
    );
    const found = sinks.flatMap((key) => byClient.get(key) ?? []);
    const schemas = uses.some(({ via }) => via === '@prisma/client') ? ofPrisma : [];
    return groupsOf([...found, ...schemas])
      .map((same) => toInstance(same, serviceOf))
      .toSorted(by(({ name }) => name));
  };
}

/** The database that a schema of Prisma names, by the variables that hold its address. */
function prismaInstances({ librarySettings }: Question['workspace']): readonly FoundInstance[] {
  const schemas = groupBy(
    librarySettings.filter(({ library }) => library === 'prisma'),
    ({ file }) => file,
  );
  return [...schemas].map(([file, settings]) => {
    const variables = distinct(settings.map(({ name }) => name));
    const client = { file, call: -1 };
    const line = settings[0]?.line ?? 1;
    return { file, line, symbol: 'datasource', client, deciding: variables, variables, hosts: [], options: [] };
  });
}

/** Variables by which two clients are of one account: all but those that any client may share. */
const SHARED = /(?:REGION|PORT|TIMEOUT|SERVICE|ENV|ENVIRONMENT|PREFIX|SSL|TLS|DEBUG|VERSION|LOG_LEVEL)$/i;

/** Clients that share a host, an address or a credential are of one instance. */
function groupsOf(found: readonly FoundInstance[]): readonly (readonly FoundInstance[])[] {
  let groups: { readonly keys: ReadonlySet<string>; readonly rows: readonly FoundInstance[] }[] = [];
  for (const row of found) {
    const keys = [...row.deciding, ...row.variables, ...row.hosts].filter((key) => !SHARED.test(key));
    const same = groups.filter((group) => keys.some((key) => group.keys.has(key)));
    groups = [
      ...groups.filter((group) => !same.includes(group)),
      {
        keys: new Set([...same.flatMap((group) => [...group.keys]), ...keys]),
        rows: [...same.flatMap((group) => group.rows), row],
      },
    ];
  }
  return groups.map(({ rows }) => rows);
}

/** Names that say which one it is, so that a reader can look them up. */
function nameOf(found: readonly FoundInstance[]): string {
  const names = distinct(found.flatMap(({ deciding }) => deciding));
  return (names.length > 0 ? names : distinct(found.flatMap(({ hosts }) => hosts))).slice(0, 4).join(', ');
}

function toInstance(found: readonly FoundInstance[], serviceOf: Question['serviceOf']): SystemInstance {
  const places = new Map(
    found.map(({ file, line, symbol }) => [
      `${file}:${line}`,
      { file, line, symbol, service: serviceOf(file)?.name ?? null },
    ]),
  );
  const options = new Map(
    found.flatMap((row) => row.options).map((option) => [`${option.name} ${option.file}:${option.line}`, option]),
  );
  return {
    name: nameOf(found),
    variables: distinct(found.flatMap(({ variables }) => variables)),
    hosts: distinct(found.flatMap(({ hosts }) => hosts)),
    made: [...places.values()].toSorted(
      by(
        (row) => row.file,
        (row) => row.line,
      ),
    ),
    options: [...options.values()].toSorted(
      by(
        (row) => row.file,
        (row) => row.line,
        (row) => row.name,
      ),
    ),
  };
}
