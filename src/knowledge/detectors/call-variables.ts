import { propertyOf, slotOf } from '../../code/link/queries.ts';
import type { Ref } from '../../code/link/program.ts';
import { valueOf } from '../../code/link/value-of.ts';
import type { ClientUse } from '../../model/library.ts';
import type { Value } from '../../model/values.ts';
import type { Detector, Knowledge, KnownCall } from '../knowledge.ts';
import { variablesIn } from '../variables-in.ts';
import { workerVariable } from '../worker-environment.ts';

/** Environment variables that configure a client, or that go out with a call as its credentials. */
export default {
  id: 'call-variables',
  description: 'Environment variables whose value reaches the client of a system or the headers of a call.',
  detect: (knowledge) => {
    const { clients, outbound } = knowledge.matches;
    const made = clients.flatMap(({ call, alternatives }) =>
      variablesOf(
        knowledge,
        call,
        call.site.call.kind === 'jsx' ? slotsOf(knowledge, call, alternatives) : argumentsOf(call),
      ),
    );
    const called = outbound.flatMap(({ call, library }) =>
      // What goes to a library's system is data; a call by URL has its credentials with it, and a binding is the client itself.
      library.system === undefined
        ? variablesOf(knowledge, call, credentialsOf(knowledge, call))
        : boundVariables(knowledge, call),
    );
    return { callVariables: [...made, ...called] };
  },
} satisfies Detector;

function variablesOf(knowledge: Knowledge, { site }: KnownCall, refs: readonly Ref[]) {
  const names = new Set(refs.flatMap(variablesIn(knowledge)));
  return [...names].map((name) => ({ file: site.file, call: site.index, name }));
}

const DEEPEST = 6;

/** `env.CACHE.get(key)` of a worker: the binding that the call is made on. */
function boundVariables({ program }: Knowledge, { site }: KnownCall) {
  const { file, index, call } = site;
  let value: number | undefined = call.callee;
  for (let depth = 0; value !== undefined && depth < DEEPEST; depth++) {
    const name = workerVariable(program, { file, value });
    if (name !== null) return [{ file, call: index, name }];
    const row: Value | undefined = valueOf(program, { file, value });
    const made = row?.kind === 'result' ? program.files.get(file)?.calls[row.call]?.callee : undefined;
    value = row?.kind === 'member' ? row.object : made;
  }
  return [];
}

function argumentsOf({ site }: KnownCall): readonly Ref[] {
  return site.call.arguments.map((value) => ({ file: site.file, value }));
}

/** An element of a page also holds the page: only what its entry names belongs to the client. */
function slotsOf({ program }: Knowledge, { site }: KnownCall, uses: readonly ClientUse[]): readonly Ref[] {
  return uses
    .flatMap(({ options, url }) => [options, url])
    .flatMap((slot) => (slot?.key === undefined ? [] : (slotOf(program, site, slot)?.ref ?? [])));
}

function credentialsOf({ program }: Knowledge, call: KnownCall): readonly Ref[] {
  return argumentsOf(call).flatMap((ref) =>
    ['headers', 'auth'].flatMap((key) => propertyOf(program, ref, key)?.ref ?? []),
  );
}
