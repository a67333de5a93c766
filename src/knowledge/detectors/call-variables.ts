import { propertyOf } from '../../code/link/queries.ts';
import type { Ref } from '../../code/link/program.ts';
import type { Detector, Knowledge, KnownCall } from '../knowledge.ts';
import { variablesIn } from '../variables-in.ts';

/** Environment variables that configure a client, or that go out with a call as its credentials. */
export default {
  id: 'call-variables',
  description: 'Environment variables whose value reaches the client of a system or the headers of a call.',
  detect: (knowledge) => {
    const { clients, outbound } = knowledge.matches;
    const made = clients.flatMap(({ call }) => variablesOf(knowledge, call, argumentsOf(call)));
    const called = outbound.flatMap(({ call, library }) =>
      // What goes to a library's system is data; a call by URL has its credentials with it.
      library.system === undefined ? variablesOf(knowledge, call, credentialsOf(knowledge, call)) : [],
    );
    return { callVariables: [...made, ...called] };
  },
} satisfies Detector;

function variablesOf(knowledge: Knowledge, { site }: KnownCall, refs: readonly Ref[]) {
  const names = new Set(refs.flatMap(variablesIn(knowledge)));
  return [...names].map((name) => ({ file: site.file, call: site.index, name }));
}

function argumentsOf({ site }: KnownCall): readonly Ref[] {
  return site.call.arguments.map((value) => ({ file: site.file, value }));
}

function credentialsOf({ program }: Knowledge, call: KnownCall): readonly Ref[] {
  return argumentsOf(call).flatMap((ref) =>
    ['headers', 'auth'].flatMap((key) => propertyOf(program, ref, key)?.ref ?? []),
  );
}
