import { objectLiterals } from '../../code/link/object-literals.ts';
import type { Program } from '../../code/link/program.ts';
import { symbolOf } from '../../code/link/queries.ts';
import { by } from '../../lib/order.ts';
import type { Call, FileFacts, FunctionId, ValueId } from '../../model/facts.ts';
import type { Bound } from '../attempts.ts';
import type { Detector, Knowledge } from '../knowledge.ts';
import { libraryOptions } from '../library-retries.ts';
import { lastName } from '../mentions.ts';
import { isRetryKey } from '../option-places.ts';
import { paceOfOption, paceOfStrategy, triesOf } from '../option-tries.ts';
import type { Pace } from '../pace.ts';
import { JOB_OPTIONS, NAMED_OPTIONS, type NamedOption } from '../retry-option-names.ts';
import type { Rows } from '../rows.ts';

type Row = Rows['retrySites'][number];

/** Options of libraries that no entry knows, and of objects that cannot be followed to one. */
export default {
  id: 'retry-option-names',
  description:
    'Options whose name says that they set retries (`maxRetriesPerRequest`, `retryStrategy`, job `attempts` …), where no catalogue entry knows the call.',
  detect: (knowledge) => {
    const taken = new Set(libraryOptions(knowledge).map((row) => `${row.line} ${row.file}`));
    const wrapping = new Set(knowledge.matches.retryWrappers.map(({ call }) => call.site.call));
    const logged = loggedObjects(knowledge);
    const rows = [...knowledge.program.files].flatMap(([file, facts]) =>
      rowsOfFile(knowledge.program, { facts, file, logged }, wrapping),
    );
    return {
      retrySites: oncePerReconnect(rows.filter((row) => !taken.has(`${row.line} ${row.file}`))).toSorted(
        by(
          (row) => row.file,
          (row) => row.line,
        ),
      ),
    };
  },
} satisfies Detector;

/** A key with its value, and what else the same object holds. */
interface Entry {
  readonly key: string;
  readonly value: ValueId;
  readonly line: number;
  readonly siblings: ReadonlyMap<string, ValueId>;
  readonly isHandedOver: boolean;
}

interface Place {
  readonly facts: FileFacts;
  readonly file: string;
  /** Objects that a log call writes, as `value file`. */
  readonly logged: ReadonlySet<string>;
}

/** `logger.error({ jobId, attempts })` tells of tries, it sets none. */
function loggedObjects({ matches }: Knowledge): ReadonlySet<string> {
  return new Set(
    matches.logCalls.flatMap(({ call: { site } }) => site.call.arguments.map((value) => `${value} ${site.file}`)),
  );
}

function rowsOfFile(program: Program, place: Place, wrapping: ReadonlySet<Call>): readonly Row[] {
  return entriesOf(program, place, wrapping).flatMap((entry) => {
    const option = NAMED_OPTIONS.get(entry.key);
    return option === undefined || !holds(place.facts, option, entry)
      ? []
      : toRow(program, { ...place, entry, option });
  });
}

function holds(facts: FileFacts, { where }: NamedOption, { isHandedOver, siblings, key, value }: Entry): boolean {
  if (where === 'anywhere') return true;
  if (where === 'call') return isHandedOver || keysOf(facts, value).includes('maximumAttempts');
  return !isOfJob(facts, value) && [...siblings.keys()].some((name) => name !== key && JOB_OPTIONS.has(name));
}

/** `attempts: job.opts.attempts` tells of a job that is there. */
function isOfJob(facts: FileFacts, value: ValueId): boolean {
  const row = facts.values[value];
  const owner = row?.kind === 'member' ? facts.values[row.object] : undefined;
  return owner?.kind === 'member' && owner.name === 'opts';
}

function keysOf(facts: FileFacts, value: ValueId): readonly string[] {
  const row = facts.values[value];
  return row?.kind === 'object' ? row.properties.map((property) => property.name) : [];
}

/** Keys of object literals, and members that are assigned. What stands in a retry option belongs to it. */
function entriesOf(program: Program, place: Place, wrapping: ReadonlySet<Call>): readonly Entry[] {
  const { facts, file, logged } = place;
  const objects = objectLiterals(facts);
  const named = objects.filter(({ row }) => row.properties.some(({ name }) => NAMED_OPTIONS.has(name)));
  if (named.length === 0) return assignedMembers(facts);
  const handedOver = objectsHandedOver(program, place, wrapping);
  const inner = new Set(
    objects.flatMap(({ row }) => row.properties.filter(({ name }) => isRetryKey(name)).map(({ value }) => value)),
  );
  const written = named
    .filter(({ id }) => !inner.has(id) && !logged.has(`${id} ${file}`))
    .flatMap(({ row, id }) => {
      const siblings = new Map(row.properties.map((property) => [property.name, property.value]));
      return row.properties.map(({ name, value, line }) => ({
        key: name,
        value,
        line,
        siblings,
        isHandedOver: handedOver.has(id),
      }));
    });
  return [...written, ...assignedMembers(facts)];
}

function assignedMembers(facts: FileFacts): readonly Entry[] {
  const rows = facts.assignments.flatMap(({ target, value, line }) => {
    const member = facts.values[target];
    // `this.retryStrategy = options.strategy` keeps what an own class uses by itself.
    return member?.kind === 'member' && value !== null && facts.values[member.object]?.kind !== 'this'
      ? [{ object: member.object, key: member.name, value, line }]
      : [];
  });
  return rows
    .filter((row) => NAMED_OPTIONS.has(row.key))
    .map(({ object, key, value, line }) => {
      const siblings = new Map(rows.filter((row) => row.object === object).map((row) => [row.key, row.value]));
      return { key, value, line, siblings, isHandedOver: false };
    });
}

/** Objects that a call of a library, or of something unknown, gets; not those of calls that the catalogue knows. */
function objectsHandedOver(
  program: Program,
  { facts, file }: Place,
  wrapping: ReadonlySet<Call>,
): ReadonlySet<ValueId> {
  const found = new Set<ValueId>();
  const add = (value: ValueId): void => {
    const row = facts.values[value];
    if (row?.kind !== 'object' || found.has(value)) return;
    found.add(value);
    for (const property of row.properties)
      if (/option|config|retry|http|client|request|default/i.test(property.name)) add(property.value);
  };
  for (const call of facts.calls)
    if (!wrapping.has(call) && takesOptions(facts, call) && isForeign(program, call, file)) call.arguments.forEach(add);
  return found;
}

/** A log line, a row of a database or what a form sends may hold `retries` as well. */
function takesOptions(facts: FileFacts, call: Call): boolean {
  return (
    call.kind !== 'jsx' &&
    !/^(?:trace|debug|info|log|warn|error|query|execute|none|one|any|many|result|oneOrNone|manyOrNone|insert|update\w*|upsert|set|values|where|find\w*|save|json|mutate|mutateAsync|send|parse|stringify|emit|track)$/.test(
      lastName(facts, call.callee),
    )
  );
}

function isForeign(program: Program, call: Call, file: string): boolean {
  const targets = program.targetsOf({ file, value: call.callee });
  return targets.length === 0 || targets.some((target) => target.kind === 'api' && !target.path.startsWith('global#'));
}

interface Found extends Place {
  readonly entry: Entry;
  readonly option: NamedOption;
}

function toRow(program: Program, found: Found): readonly Row[] {
  const { facts, file, entry, option } = found;
  const tries = triesOf(program, { file, value: entry.value }, { counts: option.counts, library: null });
  if (option.where === 'call' && !saysHowOften(facts, entry.value, tries)) return [];
  return [
    {
      kind: option.kind,
      file,
      line: entry.line,
      symbol: symbolOf(program, { file, function: functionAt(facts, entry.line) }),
      operation: entry.key,
      ...tries,
      ...(tries.maxAttempts === 1 ? { backoff: 'none' as const, jitter: false } : paceOf(program, found)),
      ...(option.recovery === undefined ? {} : { recovery: option.recovery }),
      certainty: 'likely',
    },
  ];
}

/** A key such as `retry` says little by itself: its value must be a number, a switch, or an object that holds one. */
function saysHowOften(facts: FileFacts, value: ValueId, tries: Bound): boolean {
  const row = facts.values[value];
  if (tries.maxAttempts !== null) return true;
  if (row?.kind === 'global') return row.name === 'Infinity';
  return row?.kind === 'literal'
    ? row.value === null
    : keysOf(facts, value).some((name) => /retr|attempt|limit|max|strategy|delay|interval/i.test(name));
}

function paceOf(program: Program, { facts, file, entry, option }: Found): Pace {
  // Only policies of workflows count so, and those wait longer each time.
  const isPolicy = keysOf(facts, entry.value).includes('maximumAttempts');
  const usual: Pace = isPolicy ? { backoff: 'exponential', jitter: false } : option.pace;
  const strategy =
    option.counts === 'switch' && option.kind !== 'ui-query-retry'
      ? paceOfStrategy(program, { file, value: entry.value })
      : null;
  if (strategy !== null && strategy.backoff !== 'none') return strategy;
  const delay = ['backoff', 'retryDelay', 'retryDelayMs', 'retryInterval']
    .map((name) => entry.siblings.get(name))
    .find((value) => value !== undefined);
  return delay === undefined ? usual : paceOfOption(program, { file, value: delay }, usual);
}

/** The innermost function around a line. */
function functionAt(facts: FileFacts, line: number): FunctionId {
  return facts.functions.findLastIndex((row) => row.line <= line && line <= row.endLine);
}

/** Delay, maximum and number of reconnections stand side by side: they are one place. */
function oncePerReconnect(rows: readonly Row[]): readonly Row[] {
  const kept: Row[] = [];
  for (const row of rows) {
    const near = kept.findIndex(
      (each) =>
        each.kind === 'reconnect' &&
        row.kind === 'reconnect' &&
        each.file === row.file &&
        Math.abs(each.line - row.line) <= NEAR,
    );
    if (near < 0) kept.push(row);
    else if (kept[near]?.maxAttempts === null && row.maxAttempts !== null) kept[near] = row;
  }
  return kept;
}

const NEAR = 4;
