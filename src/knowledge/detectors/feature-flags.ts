import type { FunctionRef } from '../../code/link/program.ts';
import { type Written, slotOf, symbolOf, textsOf } from '../../code/link/queries.ts';
import { packageName } from '../../lib/package-name.ts';
import { isFlagVariable } from '../flag-names.ts';
import type { Detector, Knowledge } from '../knowledge.ts';
import type { FoundFlag } from '../rows.ts';
import { textOfDefault } from '../text-of-default.ts';
import { variablesIn } from '../variables-in.ts';

/** Where the code asks which way to go: a flag service, or a variable of the environment that is there to switch. */
export default {
  id: 'feature-flags',
  description: 'Feature flags: questions to a flag service, and branches on variables that are named as switches.',
  detect: (knowledge) => ({ featureFlags: [...ofServices(knowledge), ...ofVariables(knowledge)] }),
} satisfies Detector;

function ofServices({ program, matches }: Knowledge): readonly FoundFlag[] {
  const namesAt = (flag: Written | null): readonly string[] =>
    flag === null ? [] : textsOf(program, flag.ref).filter((name) => name !== '' && !name.includes('${'));
  return matches.flags.flatMap(({ call: { site, module }, library, alternatives }) => {
    // SDKs for servers take the user before the flag, those for pages do not.
    const asked = alternatives.map((use) => ({ use, names: namesAt(slotOf(program, site, use.flag)) }));
    const { use, names } = asked.find((each) => each.names.length > 0) ?? { use: null, names: [] };
    const standard = use?.default === undefined ? null : slotOf(program, site, use.default);
    return names.map((name): FoundFlag => ({
      name,
      file: site.file,
      line: site.call.line,
      symbol: symbolOf(program, { file: site.file, function: site.call.function }),
      via: packageName(module),
      system: library.system?.name ?? null,
      default: standard === null ? null : textOfDefault(program, { name, ref: standard.ref }),
    }));
  });
}

function ofVariables(knowledge: Knowledge): readonly FoundFlag[] {
  const { program } = knowledge;
  const variablesOf = variablesIn(knowledge);
  return [...program.files].flatMap(([file, facts]) =>
    facts.scopes.flatMap((scope): readonly FoundFlag[] => {
      if (scope.kind !== 'branch' || scope.side !== 'then') return [];
      const names = variablesOf({ file, value: scope.condition }).filter(isFlagVariable);
      const at: FunctionRef = { file, function: scope.function };
      const symbol = names.length === 0 ? '' : symbolOf(program, at);
      return names.map((name) => ({ name, file, line: scope.line, symbol, via: null, system: null, default: null }));
    }),
  );
}
