import { originKey, originsOf } from '../code/link/origins.ts';
import type { Program, Ref } from '../code/link/program.ts';
import { valueOf } from '../code/link/value-of.ts';
import { groupBy } from '../lib/group-by.ts';
import { packageName } from '../lib/package-name.ts';
import type { Knowledge, KnownCall } from './knowledge.ts';

/** `client.a.b().c()`: longer chains nobody writes. */
const DEEPEST = 12;

/** The calls that make the client which a call goes through: `new Stripe()` of `stripe.charges.create()`. */
export function clientFinder(knowledge: Knowledge): (call: KnownCall) => readonly KnownCall[] {
  const { program, matches } = knowledge;
  const clients = new Map(
    matches.clients.map(({ call }) => [originKey({ kind: 'call', file: call.site.file, call: call.site.index }), call]),
  );
  return ({ site, module }) => {
    for (const ref of chainOf(program, { file: site.file, value: site.call.callee })) {
      const found = originsOf(program, ref).flatMap((origin) => clients.get(originKey(origin)) ?? []);
      const own = found.filter((client) => packageName(client.module) === packageName(module));
      if (own.length > 0) return own;
    }
    return [];
  };
}

/**
 * Clients of the library of a call that the code makes anywhere: those that give what the call is made on, else all of them.
 */
export function clientsOfLibrary({ matches }: Knowledge): (call: KnownCall) => readonly KnownCall[] {
  const byPackage = groupBy(matches.clients, ({ call }) => packageName(call.module));
  return ({ module, path }) => {
    const made = byPackage.get(packageName(module)) ?? [];
    const giving = made.filter(({ call }) => path.startsWith(`${call.path}().`));
    return (giving.length > 0 ? giving : made).map(({ call }) => call);
  };
}

/** A value, and what it is a member or a result of, from the inside out. */
function chainOf(program: Program, ref: Ref): readonly Ref[] {
  const chain: Ref[] = [ref];
  for (let at: Ref | null = ref; at !== null && chain.length < DEEPEST;) {
    at = ownerOf(program, at);
    if (at !== null) chain.push(at);
  }
  return chain;
}

function ownerOf(program: Program, { file, value }: Ref): Ref | null {
  const row = valueOf(program, { file, value });
  if (row?.kind === 'member') return { file, value: row.object };
  if (row?.kind !== 'result') return null;
  const call = program.files.get(file)?.calls[row.call];
  return call === undefined ? null : { file, value: call.callee };
}
