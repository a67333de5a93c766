import type { CallSite, FunctionRef, Program } from '../../code/link/program.ts';
import { symbolOf } from '../../code/link/queries.ts';
import { writtenName } from '../../code/link/written-name.ts';
import type { Call, FileFacts } from '../../model/facts.ts';
import type { Detector } from '../knowledge.ts';
import { lastName } from '../mentions.ts';
import type { FoundHazard } from '../rows.ts';
import { openCallIn, togetherAt } from '../settled-together.ts';

/** `await Promise.all([erase(orders), erase(carts)])`: when one fails the caller goes on while the others still write. */
export default {
  id: 'unsettled-writes',
  description:
    'Several writes to databases at once by `Promise.all`, outside of a transaction and none of them caught by itself.',
  detect: ({ program, matches }) => {
    const writes = new Set(
      matches.outbound.flatMap(({ call, use, library }) =>
        use.effect === 'write' && library.system?.kind === 'database' ? [call.site.call] : [],
      ),
    );
    return { hazards: program.calls.flatMap((site) => hazardAt({ program, writes }, site)) };
  },
} satisfies Detector;

interface Known {
  readonly program: Program;
  readonly writes: ReadonlySet<Call>;
}

function hazardAt(known: Known, site: CallSite): readonly FoundHazard[] {
  const { program } = known;
  const { file, call } = site;
  const found = writesAt(known, site);
  const facts = program.files.get(found?.file ?? '');
  const at = { file, function: call.function };
  if (found === undefined || facts === undefined || isInTransaction(program, at)) return [];
  const what = writtenName(facts, found.call.callee);
  return [{ kind: 'unsettled-writes', what, file, line: call.line, symbol: symbolOf(program, at), at }];
}

/** The first of the writes, where there are several. */
function writesAt({ program, writes }: Known, site: CallSite): CallSite | undefined {
  const together = togetherAt(program, site);
  const isWanted = (each: CallSite): boolean => writes.has(each.call) && !namesTransaction(program, each);
  if (together === null) return undefined;
  if (together.kind === 'each') return openCallIn({ program, isWanted }, together.callback);
  const found = together.sites.flatMap((each) => {
    const [target] = each.targets;
    const inner = target?.kind === 'function' ? openCallIn({ program, isWanted }, target.at, 1) : undefined;
    const write = isWanted(each) ? each : inner;
    return write === undefined || hasTransaction(program, each) ? [] : [write];
  });
  return found.length > 1 ? found[0] : undefined;
}

const TRANSACTION = /(?:^|\W)(?:tx|trx|em|manager|\w*[tT]ransaction\w*|session)(?:\W|$)/;

/** `tx.order.update(…)`, or `Order.update(row, { transaction })`. */
function namesTransaction(program: Program, site: CallSite): boolean {
  const facts = program.files.get(site.file);
  const name = facts === undefined ? '' : writtenName(facts, site.call.callee);
  return TRANSACTION.test(name) || hasTransaction(program, site);
}

function hasTransaction(program: Program, { file, call }: CallSite): boolean {
  const facts = program.files.get(file);
  return call.arguments.some((value) => {
    const row = facts?.values[value];
    if (facts === undefined || row === undefined) return false;
    const names = row.kind === 'object' ? row.properties.map(({ name }) => name) : [writtenName(facts, value)];
    return names.some((name) => TRANSACTION.test(name));
  });
}

/** It stands in a function that is handed to what runs it in a transaction, or that is given one. */
function isInTransaction(program: Program, { file, function: id }: FunctionRef): boolean {
  const facts = program.files.get(file);
  if (facts === undefined) return false;
  for (let at = id; at > 0; at = facts.functions[at]?.parent ?? 0) {
    const names = facts.functions[at]?.parameters ?? [];
    if (isHandedToTransaction(facts, at) || names.some(({ name }) => TRANSACTION.test(name))) return true;
  }
  return false;
}

function isHandedToTransaction(facts: FileFacts, id: number): boolean {
  return facts.calls.some(
    ({ callee, arguments: given }) =>
      /transaction/i.test(lastName(facts, callee)) &&
      given.some((value) => {
        const row = facts.values[value];
        return row?.kind === 'function' && row.function === id;
      }),
  );
}
