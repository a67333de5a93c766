import { slotOf, symbolOf, textsOf } from '../../code/link/queries.ts';
import type { Library, System } from '../../model/library.ts';
import type { Detector, Knowledge, KnownCall } from '../knowledge.ts';
import type { Rows, SystemUse } from '../rows.ts';

/** Places where a library that stands for a system is used: its client is made, a call goes out, or it is imported. */
export default {
  id: 'system-uses',
  description: 'Uses of libraries that talk to one known system.',
  detect: (knowledge) => {
    const clients = knowledge.matches.clients.flatMap(({ call, library }) => toUses(knowledge, { call, library, effect: 'client' }));
    const calls = knowledge.matches.outbound.flatMap(({ call, library, use }) => toUses(knowledge, { call, library, effect: use.effect }));
    const uses = [...clients, ...calls];
    return { systemUses: [...uses, ...importsWithoutUse(knowledge, uses)] };
  },
} satisfies Detector;

interface Found {
  readonly call: KnownCall;
  readonly library: Library;
  readonly effect: SystemUse['use']['effect'];
}

function toUses(knowledge: Knowledge, { call, library, effect }: Found): readonly SystemUse[] {
  const { site, module, path, likely } = call;
  const system = chosenSystem(knowledge, call, library) ?? library.system;
  if (system === undefined) return [];
  const symbol = symbolOf(knowledge.program, { file: site.file, function: site.call.function });
  const certainty = likely ? 'likely' : 'certain';
  return [{ system, via: packageOf(module), library, use: { file: site.file, line: site.call.line, symbol, api: `${module}#${path}`, effect, certainty } }];
}

/** `new Sequelize({ dialect: 'postgres' })`: the option says which system it is. */
function chosenSystem({ program }: Knowledge, call: KnownCall, library: Library): System | null {
  for (const choice of library.systemChoices ?? []) {
    const slot = slotOf(program, call.site, choice.option);
    const name = slot === null ? undefined : textsOf(program, slot.ref).find((text) => Object.hasOwn(choice.systems, text));
    if (name !== undefined) return choice.systems[name] ?? null;
  }
  return null;
}

/** `next/server` → `next`, `@aws-sdk/client-s3/x` → `@aws-sdk/client-s3`. */
function packageOf(module: string): string {
  return module.split('/').slice(0, module.startsWith('@') ? 2 : 1).join('/');
}

/** A package that is imported but whose calls were not followed (a mixin, a strategy) is still there: likely. */
function importsWithoutUse({ program, catalogue }: Knowledge, uses: readonly SystemUse[]): Rows['systemUses'] {
  const ids = new Set(uses.map((use) => use.library?.id));
  return [...program.files].flatMap(([file, facts]) =>
    facts.imports.flatMap((row) => {
      if (row.kind === 'type' || program.fileOf(file, row.module) !== null) return [];
      return catalogue.librariesOf(row.module).flatMap((library): readonly SystemUse[] => {
        if (library.system === undefined || ids.has(library.id)) return [];
        const use = { file, line: row.line, symbol: file.split('/').at(-1) ?? file, api: `${row.module}#`, effect: 'client', certainty: 'likely' } as const;
        return [{ system: library.system, via: packageOf(row.module), library, use }];
      });
    }),
  );
}
