import type { Call, FileFacts } from '../model/facts.ts';
import type { PromiseUse } from '../model/promise-use.ts';
import type { Knowledge } from './knowledge.ts';

/** Calls that go out through a library of which the catalogue knows that they give such promises; `mustReject`: that reject where they fail. */
export function promisedCalls(
  matches: Knowledge['matches'],
  begins: PromiseUse['begins'],
  mustReject = false,
): ReadonlySet<Call> {
  const out = new Set(matches.outbound.map(({ call }) => call.site.call));
  return new Set(
    matches.promises.flatMap(({ call: { site, likely }, use }) =>
      use.begins === begins &&
      !(mustReject && use.failsIn !== undefined) &&
      !likely &&
      site.call.kind !== 'new' &&
      out.has(site.call)
        ? [site.call]
        : [],
    ),
  );
}

/** Many libraries tell a callback what came of the work where one is given, and give no promise then. */
export function takesCallback(facts: FileFacts, call: Call): boolean {
  const last = facts.values[call.arguments.at(-1) ?? -1];
  return last?.kind === 'function';
}
