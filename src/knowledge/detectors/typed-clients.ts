import { declaringFiles } from '../../code/link/type-targets.ts';
import { writtenName } from '../../code/link/written-name.ts';
import { distinct } from '../../lib/order.ts';
import type { Detector } from '../knowledge.ts';
import type { Rows } from '../rows.ts';

/** Clients that are told by a type what answers them: `createTRPCClient<AppRouter>()`, `hc<AppType>(url)`. */
export default {
  id: 'typed-clients',
  description: 'Clients whose type argument names the router of the server that answers.',
  detect: ({ program, matches }) => ({
    typedClients: matches.clients.flatMap(({ call: { site }, use }): Rows['typedClients'] => {
      const type = use.answered === undefined ? undefined : site.call.typeArguments[use.answered];
      const files = type === undefined ? [] : distinct(declaringFiles(program.linker, site.file, type));
      const facts = program.files.get(site.file);
      const row = facts?.types[type ?? -1];
      if (facts === undefined || files.length === 0 || (row?.kind !== 'reference' && row?.kind !== 'typeof')) return [];
      return [{ file: site.file, line: site.call.line, type: writtenName(facts, row.value), files }];
    }),
  }),
} satisfies Detector;
