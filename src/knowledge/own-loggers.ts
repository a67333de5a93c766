import { functionKey } from '../code/link/linker.ts';
import { objectLiterals } from '../code/link/object-literals.ts';
import type { ClassRef, FunctionRef, Program, Ref } from '../code/link/program.ts';
import type { ClassFact, FileFacts } from '../model/facts.ts';
import { type LogMeaning, isLogName, libraryLoggerAt, meaningOf } from './logging.ts';
import type { Knowledge } from './knowledge.ts';
import { type Wrapper, functionsAround } from './wrappers.ts';

/** A class, object or function of this repository whose work is to log. */
export interface OwnLogger {
  readonly name: string;
  readonly file: string;
  readonly line: number;
  readonly meaning: LogMeaning;
  /** Where it is a class. */
  readonly class: ClassRef | null;
}

type Wrappers = ReadonlyMap<string, Wrapper<LogMeaning>>;

/** Own loggers; a class or an object with several log functions is one. */
export function ownLoggersOf(knowledge: Knowledge, wrappers: Wrappers): readonly OwnLogger[] {
  return [...knowledge.program.files].flatMap(([file, facts]) => {
    const question: InFile = { knowledge, file, facts, wrappers };
    return [...classesOf(question), ...objectsOf(question), ...functionsOf(question)];
  });
}

interface InFile {
  readonly knowledge: Knowledge;
  readonly file: string;
  readonly facts: FileFacts;
  readonly wrappers: Wrappers;
}

function classesOf(question: InFile): readonly OwnLogger[] {
  const { file, facts } = question;
  return facts.classes.flatMap((row, index): readonly OwnLogger[] => {
    const meaning = ofBase(question, row) ?? ofMethods(question, row) ?? ofFields(question, row);
    return meaning === null ? [] : [{ name: row.name, file, line: row.line, meaning, class: { file, class: index } }];
  });
}

/** A class that extends a library's logger. */
function ofBase({ knowledge, file }: InFile, row: ClassFact): LogMeaning | null {
  return row.extends === null ? null : libraryLoggerAt(knowledge, { file, value: row.extends }, 'class');
}

/** A class whose methods mostly log. */
function ofMethods({ file, facts, wrappers }: InFile, row: ClassFact): LogMeaning | null {
  const members = row.members.filter((member) => member.kind === 'method' || member.kind === 'field');
  const methods = members.flatMap((member) => member.values).flatMap((value) => functionAt(facts, value));
  const logging = methods.flatMap((id) => wrappers.get(functionKey({ file, function: id })) ?? []);
  const isMost = logging.length * 2 >= methods.length && (logging.length > 1 || isLogName(row.name));
  return isMost ? (logging[0]?.meaning ?? null) : null;
}

/** A base class that gives its subclasses a logger: `abstract class LoggerBase { protected log = createLogger() }`. */
function ofFields({ knowledge, file }: InFile, row: ClassFact): LogMeaning | null {
  if (!isLogName(row.name)) return null;
  const values = row.members.flatMap((member) => (member.kind === 'field' ? member.values : []));
  return firstLogger(
    knowledge,
    values.map((value) => ({ file, value })),
  );
}

function firstLogger(knowledge: Knowledge, refs: readonly Ref[]): LogMeaning | null {
  for (const ref of refs) {
    const meaning = libraryLoggerAt(knowledge, ref, 'value');
    if (meaning !== null) return meaning;
  }
  return null;
}

function objectsOf(question: InFile): readonly OwnLogger[] {
  return question.facts.bindings.flatMap((binding): readonly OwnLogger[] => {
    const meaning = ofObject(question, binding.values);
    return meaning === null
      ? []
      : [{ name: binding.name, file: question.file, line: binding.line, meaning, class: null }];
  });
}

/** `const logger = { info: (text) => console.log(text), … }`. */
function ofObject({ file, facts, wrappers }: InFile, values: readonly number[]): LogMeaning | null {
  const properties = values.flatMap((value) => {
    const row = facts.values[value];
    return row?.kind === 'object' ? row.properties : [];
  });
  const methods = properties.flatMap((property) => functionAt(facts, property.value));
  const logging = methods.flatMap((id) => wrappers.get(functionKey({ file, function: id })) ?? []);
  return logging.length > 1 && logging.length * 2 >= methods.length ? (logging[0]?.meaning ?? null) : null;
}

function functionAt(facts: FileFacts | undefined, value: number): readonly number[] {
  const row = facts?.values[value];
  return row?.kind === 'function' ? [row.function] : [];
}

/** Functions that stand by themselves: `logRequest`, and `createLogger`, which gives a logger. */
function functionsOf({ knowledge, file, facts, wrappers }: InFile): readonly OwnLogger[] {
  const inObjects = new Set(
    objectLiterals(facts).flatMap(({ row }) => row.properties.flatMap(({ value }) => functionAt(facts, value))),
  );
  return facts.functions.flatMap((row, id): readonly OwnLogger[] => {
    if (row.class >= 0 || row.parent !== 0 || inObjects.has(id) || !isLogName(row.name)) return [];
    const given = row.returns.map((value) => ({ file, value }));
    const meaning =
      wrappers.get(functionKey({ file, function: id }))?.meaning ??
      firstLogger(knowledge, given) ??
      ofMadeFunction(knowledge, facts, { file, function: id });
    return meaning === null ? [] : [{ name: row.name, file, line: row.line, meaning, class: null }];
  });
}

/** A decorator or a middleware: a function that makes a function which logs, `requestLogger = () => (request) => log.info(…)`. */
function ofMadeFunction(knowledge: Knowledge, facts: FileFacts, at: FunctionRef): LogMeaning | null {
  const makes = (facts.functions[at.function]?.returns ?? []).some((value) => facts.values[value]?.kind === 'function');
  if (!makes) return null;
  const calls = knowledge.matches.logCalls.filter(
    ({ call: { site } }) => site.file === at.file && functionsAround(facts, site.call.function).includes(at.function),
  );
  const [first] = calls;
  return first === undefined ? null : meaningOf(first);
}

/** The own logger class that a value is an instance of. */
export function ownLoggerAt(program: Program, ref: Ref, loggers: readonly OwnLogger[]): OwnLogger | null {
  for (const target of program.targetsOf(ref)) {
    if (target.kind !== 'instance') continue;
    const found = loggers.find((each) => each.class?.file === target.at.file && each.class.class === target.at.class);
    if (found !== undefined) return found;
  }
  return null;
}
