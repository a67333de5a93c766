import type { CallSite, Program, Ref } from '../../code/link/program.ts';
import { propertyOf, slotOf, symbolOf } from '../../code/link/queries.ts';
import type { ContractHandlersUse } from '../../model/entry-uses.ts';
import { type ContractRoute, contractRoutes } from '../contracts.ts';
import { handlerFunctions } from '../handler-functions.ts';
import type { Detector, Knowledge, Match } from '../knowledge.ts';
import type { Rows } from '../rows.ts';

/** Routes whose method and path a contract says, where functions are given for it: ts-rest. */
export default {
  id: 'contract-routes',
  description: 'HTTP routes that a contract describes, where functions are given for its names.',
  detect: (knowledge) => {
    if (knowledge.matches.contractHandlers.length === 0) return {};
    const routesOf = contractRoutes(knowledge);
    return {
      entryPoints: knowledge.matches.contractHandlers.flatMap((match) => {
        const contract = slotOf(knowledge.program, match.call.site, match.use.contract);
        const routes = contract === null ? [] : routesOf(contract.ref);
        return routes.flatMap((route) => rowAt(knowledge, match, route));
      }),
    };
  },
} satisfies Detector;

/** A name for which no function is written here is answered elsewhere. */
function rowAt(
  { program }: Knowledge,
  { call, library, use }: Match<ContractHandlersUse>,
  { names, method, path }: ContractRoute,
): Rows['entryPoints'] {
  const { site } = call;
  const given = use.handlers === undefined ? decoratedMethod(program, site) : givenFor(program, site, { use, names });
  if (given === null) return [];
  return [
    {
      kind: 'http',
      method,
      path,
      file: given.ref.file,
      line: given.line,
      symbol: names.at(-1) ?? symbolOf(program, { file: site.file, function: site.call.function }),
      framework: library.id,
      certainty: call.likely ? 'likely' : 'certain',
      handlers: handlerFunctions(program, [given.ref]),
    },
  ];
}

interface Given {
  readonly ref: Ref;
  readonly line: number;
}

function givenFor(
  program: Program,
  site: CallSite,
  { use, names }: { readonly use: ContractHandlersUse; readonly names: readonly string[] },
): Given | null {
  const handlers = use.handlers === undefined ? null : slotOf(program, site, use.handlers);
  if (handlers === null || names.length === 0) return handlers;
  return propertyOf(program, handlers.ref, names.join('.'));
}

/** The method of a class that a decorator stands at, at the line of the decorator. */
function decoratedMethod(program: Program, { file, index, call }: CallSite): Given | null {
  const members = (program.files.get(file)?.classes ?? []).flatMap((row) => row.members);
  const value = members.find(({ decorators }) => decorators.includes(index))?.values[0];
  return value === undefined ? null : { ref: { file, value }, line: call.line };
}
