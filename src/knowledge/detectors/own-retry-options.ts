import type { CallSite, Program } from '../../code/link/program.ts';
import { symbolOf } from '../../code/link/queries.ts';
import { writtenName } from '../../code/link/written-name.ts';
import { by } from '../../lib/order.ts';
import type { FileFacts, ValueId } from '../../model/facts.ts';
import type { Detector } from '../knowledge.ts';
import { numberOf } from '../../code/link/number-of.ts';
import { triesOf } from '../option-tries.ts';
import { type RetryKey, retryKeysOf } from '../own-retry-keys.ts';
import type { Rows } from '../rows.ts';

type Row = Rows['retrySites'][number];

/** Callers that tell an own function how often to try, also never again: `request(url, { retries: 0 })`. */
export default {
  id: 'own-retry-options',
  description: 'Options by which callers set, or switch off, the retries of own functions.',
  detect: (knowledge) => {
    const rows = retryKeysOf(knowledge).flatMap((key) => rowsOf(knowledge.program, key));
    const byPlace = new Map(rows.map((row) => [`${row.line} ${row.file}`, row]));
    return {
      retrySites: [...byPlace.values()].toSorted(
        by(
          (row) => row.file,
          (row) => row.line,
        ),
      ),
    };
  },
} satisfies Detector;

function rowsOf(program: Program, key: RetryKey): readonly Row[] {
  const direct = program.callersOf(key.at).map((site) => ({ site, value: site.call.arguments[key.parameter] }));
  const made = callsThatMake(program, key).map((site) => ({ site, value: site.call.arguments[0] }));
  return [...direct, ...made].flatMap(({ site, value }) =>
    value === undefined ? [] : rowAt(program, key, { site, value }),
  );
}

/** What makes the parameter's object, where it is of an own class: `Command.create({ … })`, `new Command({ … })`. */
function callsThatMake(program: Program, { at, parameter }: RetryKey): readonly CallSite[] {
  const facts = program.files.get(at.file);
  const type = facts?.types[facts.functions[at.function]?.parameters[parameter]?.type ?? -1];
  const name = facts === undefined || type?.kind !== 'reference' ? '' : writtenName(facts, type.value);
  if (!/^[A-Z]\w+$/.test(name)) return [];
  return program.calls.filter(({ file, call }) => {
    const callee = program.files.get(file);
    const text = callee === undefined ? '' : writtenName(callee, call.callee);
    return text === `${name}.create` || text === `${name}.from` || (call.kind === 'new' && text === name);
  });
}

interface Handed {
  readonly site: CallSite;
  readonly value: ValueId;
}

function rowAt(program: Program, { key, counts, pace }: RetryKey, { site, value }: Handed): readonly Row[] {
  const { file, call } = site;
  const facts: FileFacts | undefined = program.files.get(file);
  const row = facts?.values[value];
  const property = row?.kind === 'object' ? row.properties.find(({ name }) => name === key) : undefined;
  if (facts === undefined || property === undefined) return [];
  const ref = { file, value: property.value };
  if (numberOf(program, ref) === null) return [];
  const tries = triesOf(program, ref, { counts, library: null });
  return [
    {
      kind: 'client-option',
      file,
      line: property.line,
      symbol: symbolOf(program, { file, function: call.function }),
      operation: writtenName(facts, call.callee),
      ...tries,
      ...(tries.maxAttempts === 1 ? { backoff: 'none' as const, jitter: false } : pace),
      certainty: 'likely',
    },
  ];
}
