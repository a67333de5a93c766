import { slotOf, textsOf } from '../../code/link/queries.ts';
import type { ServerFunctionUse } from '../../model/entry-uses.ts';
import { chainStart } from '../chain-start.ts';
import { handlerFunctions } from '../handler-functions.ts';
import type { Detector, Knowledge, Match } from '../knowledge.ts';
import { namesOfResults } from '../names-of-values.ts';
import type { Rows } from '../rows.ts';

/** Functions that a page calls over HTTP by their name: `const load = createServerFn({ method: 'POST' }).handler(run)`. */
export default {
  id: 'server-functions',
  description: 'Server functions that pages call by name.',
  detect: (knowledge) => ({
    entryPoints: knowledge.matches.serverFunctions.flatMap((match) => toRows(knowledge, match)),
  }),
} satisfies Detector;

function toRows({ program }: Knowledge, { call, library, use }: Match<ServerFunctionUse>): Rows['entryPoints'] {
  const { site, likely } = call;
  const facts = program.files.get(site.file);
  const name = facts === undefined ? undefined : namesOfResults(facts).get(site.index)?.name;
  const handler = slotOf(program, site, use.handler);
  if (name === undefined || handler === null) return [];
  const first = chainStart(program, site);
  const option = slotOf(program, first, use.methodOption);
  const [method = use.method] = option === null ? [] : textsOf(program, option.ref);
  return [
    {
      kind: 'http',
      method: method.toUpperCase(),
      path: use.prefix + name,
      file: site.file,
      line: first.call.line,
      symbol: name,
      framework: library.id,
      certainty: likely ? 'likely' : 'certain',
      handlers: handlerFunctions(program, [handler.ref]),
    },
  ];
}
