import { packageName } from '../../lib/package-name.ts';
import { symbolOf } from '../../code/link/queries.ts';
import type { Library } from '../../model/library.ts';
import { matchesPath } from '../catalogue-index.ts';
import type { Detector, Knowledge, KnownCall } from '../knowledge.ts';
import type { Rows, SystemUse } from '../rows.ts';
import { effectOf } from '../sql-effect.ts';
import { systemAt } from '../system-at.ts';
import { type SystemOf, systemFinder } from '../system-of.ts';

/** Places where a library that stands for a system is used: its client is made, a call goes out, or it is imported. */
export default {
  id: 'system-uses',
  description: 'Uses of libraries that talk to one known system.',
  detect: (knowledge) => {
    const systemOf = systemFinder(knowledge);
    const clients = knowledge.matches.clients.map(({ call, library }): Found => ({ call, library, effect: 'client' }));
    const calls = knowledge.matches.outbound.map(({ call, library, use }): Found => ({
      call,
      library,
      effect: effectOf(knowledge.program, call.site, { library, effect: use.effect }),
    }));
    const uses = [...clients, ...calls].flatMap((found) => toUses(knowledge, found));
    return { systemUses: [...oncePerCall(uses), ...importsWithoutUse(knowledge, uses, systemOf)] };
  },
} satisfies Detector;

/** A call on what may be a pool or a connection of it goes out once. */
function oncePerCall(uses: readonly SystemUse[]): readonly SystemUse[] {
  const seen = new Set<string>();
  return uses.filter(({ sink, system, use }) => {
    const key = JSON.stringify([sink, system.name, use.effect === 'client']);
    const isNew = !seen.has(key);
    seen.add(key);
    return isNew;
  });
}

interface Found {
  readonly call: KnownCall;
  readonly library: Library;
  readonly effect: SystemUse['use']['effect'];
}

function toUses(knowledge: Knowledge, { call, library, effect }: Found): readonly SystemUse[] {
  const { site, module, path, likely } = call;
  const via = packageName(module);
  const system = systemAt(knowledge)(call, library);
  if (system === undefined) return [];
  const symbol = symbolOf(knowledge.program, { file: site.file, function: site.call.function });
  const certainty = likely ? 'likely' : 'certain';
  return [
    {
      system,
      via,
      library,
      basis: 'library',
      address: null,
      use: { file: site.file, line: site.call.line, symbol, api: `${module}#${path}`, effect, certainty },
      sink: { file: site.file, call: site.index },
    },
  ];
}

/** A package that is imported but whose calls were not followed (a mixin, a strategy) is still there: likely. */
function importsWithoutUse(knowledge: Knowledge, uses: readonly SystemUse[], systemOf: SystemOf): Rows['systemUses'] {
  const { program, catalogue } = knowledge;
  const staying = filesThatStay(knowledge);
  const ids = new Set(uses.map((use) => use.library?.id));
  return [...program.files].flatMap(([file, facts]) =>
    facts.imports.flatMap((row) => {
      if (row.kind === 'type' || row.kind === 'erased' || program.fileOf(file, row.module) !== null) return [];
      const libraries = catalogue.librariesOf(row.module).filter((library) => library.system !== undefined);
      // `aws-sdk` is many systems: the import alone does not say which.
      if (new Set(libraries.map((library) => library.system?.name)).size > 1) return [];
      return libraries.flatMap((library): readonly SystemUse[] => {
        const system = systemOf({ library, package: packageName(row.module), file, call: null });
        if (system === undefined || ids.has(library.id) || staying.has(`${library.id} ${file}`)) return [];
        const use = {
          file,
          line: row.line,
          symbol: file.split('/').at(-1) ?? file,
          api: `${row.module}#`,
          effect: 'client',
          certainty: 'likely',
        } as const;
        const shared = { system, via: packageName(row.module), library, basis: 'library', address: null } as const;
        return [{ ...shared, use, sink: null }];
      });
    }),
  );
}

/** Libraries with the files that call nothing of them but what stays in the process: `new Webhook(secret)` of Svix checks a signature. */
function filesThatStay({ calls }: Knowledge): ReadonlySet<string> {
  const rows = calls.flatMap(({ site, path, libraries }) =>
    libraries.map((library) => ({
      key: `${library.id} ${site.file}`,
      stays: (library.local ?? []).some((pattern) => matchesPath(pattern, path)),
    })),
  );
  const leaving = new Set(rows.flatMap(({ key, stays }) => (stays ? [] : [key])));
  return new Set(rows.flatMap(({ key }) => (leaving.has(key) ? [] : [key])));
}
