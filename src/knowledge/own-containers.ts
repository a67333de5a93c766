import type { Program } from '../code/link/program.ts';
import { groupBy } from '../lib/group-by.ts';
import { remembered } from '../lib/remembered.ts';
import type { Deployable } from '../model/workspace.ts';

/** The container of this repository that an address names. */
export type OwnContainers = (url: string) => Deployable | null;

const START = /^(?:[a-z]+:\/\/)?\$\{([A-Za-z_]\w*)\}(?=$|[/:?#])/;
const HOST = /^(?:https?|wss?|grpc):\/\/([a-z0-9][a-z0-9.-]*)(?::(\d+))?(?=$|[/?#])/i;

/**
 * Containers by host, `http://orders:3000`, and by the variable that compose files, charts and examples of settings set to
 * such an address. Nothing is said of a variable that is set to several.
 */
export const ownContainers = remembered(({ workspace: { deployables, settings } }: Program): OwnContainers => {
  const own = deployables.filter(({ kind, root, name }) => kind !== 'dockerfile' && root !== null && name !== null);
  const byHost = (host: string, port: string | undefined): Deployable | null => {
    const named = own.filter(({ name }) => name === labelOf(host));
    const found = named.length > 0 || host !== 'localhost' || port === undefined ? named : own.filter(opens(port));
    return isOne(found) ? (found[0] ?? null) : null;
  };
  const byVariable = new Map(
    [...groupBy(settings, ({ name }) => name)].flatMap(([name, rows]) => {
      const found = rows.flatMap(({ host }) => (host === null ? [] : (byHost(...partsOf(host)) ?? [])));
      const [container] = found;
      return container !== undefined && isOne(found) ? [[name, container] as const] : [];
    }),
  );
  return (url) => {
    const variable = START.exec(url)?.[1];
    if (variable !== undefined) return byVariable.get(variable) ?? null;
    const [, host, port] = HOST.exec(url) ?? [];
    return host === undefined || host === 'localhost' ? null : byHost(host, port);
  };
});

function partsOf(host: string): readonly [host: string, port: string | undefined] {
  const [name = '', port] = host.split(':');
  return [name, port];
}

/** `orders.default.svc.cluster.local` is `orders` in its cluster; a name that the world knows is none of a container. */
function labelOf(host: string): string {
  return /^[^.]+\.(?:[^.]+\.)*(?:svc|internal|local)$/.test(host) ? (host.split('.')[0] ?? host) : host;
}

/** `3000:80` opens 3000 on the machine of a developer. */
function opens(port: string): (row: Deployable) => boolean {
  return ({ kind, ports }) =>
    kind === 'compose' && ports.some((each) => each === port || each.split(':').at(-2) === port);
}

/** Several files may say the same of one. */
function isOne(found: readonly Deployable[]): boolean {
  return new Set(found.map(({ root, name }) => `${root} ${name}`)).size === 1;
}
