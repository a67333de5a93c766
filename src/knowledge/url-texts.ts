import { returnedBy } from '../code/link/returned.ts';
import { stepsFrom } from '../code/link/origins.ts';
import type { Call } from '../model/facts.ts';
import type { CallSite, FunctionRef, Program, Ref } from '../code/link/program.ts';
import { partText, propertyOf, textsOf } from '../code/link/queries.ts';
import { valueOf } from '../code/link/value-of.ts';
import { remembered } from '../lib/remembered.ts';
import type { Value } from '../model/values.ts';
import { type Configured, configuredAt } from './configuration-keys.ts';
import { environmentNames } from './environment-names.ts';
import type { Knowledge } from './knowledge.ts';

const DEEPEST = 16;
const MOST_TEXTS = 8;
const ABSOLUTE = /^(?:[a-z]+:\/\/|\$\{[A-Za-z_])/i;

/** Methods that give a text or a URL that starts as what they are called on does. */
const KEEPS_START =
  /^(?:toString|toJSON|valueOf|trim|trimEnd|replace|replaceAll|concat|slice|substring|substr|toLowerCase|clone)$/;
/** Functions of libraries and of the platform whose first argument is the start of the URL that they give. */
const TAKES_START =
  /#(?:.*\.)?(?:String|Request|default|encodeURI|urlJoin|urljoin|appendPath|joinURL|joinUrl|withQuery|withBase)$/;
const URL_CONSTRUCTOR = /#(?:.*\.)?URL$/;

/** Answers what a URL can be, as far as its start is known; parts of it that are not read `${…}`, variables `${NAME}`. */
export type UrlTexts = (ref: Ref) => readonly string[];

/**
 * Follows URLs through `new URL(path, base)`, `+`, text methods, own helpers, `env().API_URL` and `config.get('API_URL')`.
 * A variable with a default is both.
 */
export const urlTexts = remembered((knowledge: Knowledge): UrlTexts => readerOf(knowledge, true));

/** The same without what callers pass: what the function around a call says by itself. */
export const ownUrlTexts = remembered((knowledge: Knowledge): UrlTexts => readerOf(knowledge, false));

function readerOf(knowledge: Knowledge, throughCallers: boolean): UrlTexts {
  const answers = new Map<string, readonly string[]>();
  const reading = {
    program: knowledge.program,
    variablesOf: environmentNames(knowledge),
    throughCallers,
    configured: configuredAt(knowledge),
  };
  return (ref) => {
    const key = `${ref.value} ${ref.file}`;
    const answer = answers.get(key) ?? unique(textsAt(reading, ref, START));
    answers.set(key, answer);
    return answer;
  };
}

interface Reading {
  readonly program: Program;
  readonly variablesOf: (ref: Ref) => readonly string[];
  readonly configured: (ref: Ref) => Configured;
  readonly throughCallers: boolean;
}

/** What is being followed: values on the way, and the call through which an own function was entered. */
interface Walk {
  readonly open: ReadonlySet<string>;
  readonly frame: { readonly at: FunctionRef; readonly site: CallSite } | null;
}

const START: Walk = { open: new Set(), frame: null };

function textsAt(reading: Reading, ref: Ref, walk: Walk): readonly string[] {
  const { program } = reading;
  const key = `${ref.value} ${ref.file}`;
  const row = valueOf(program, ref);
  if (row === undefined || walk.open.has(key) || walk.open.size > DEEPEST) return [];
  const inside = { ...walk, open: new Set([...walk.open, key]) };
  const making = { reading, ref, walk: inside, at: textsIn(reading, ref.file, inside) };
  const made = madeTexts(making, row);
  if (made !== null) return made;
  const { addresses, refs } = reading.configured(ref);
  const variables = reading.variablesOf(ref);
  if (variables.length > 0) return [...addresses, ...variables.map((name) => `\${${name}}`)];
  if (addresses.length > 0) return addresses;
  if (!reading.throughCallers && isOfParameter(program, ref, row)) return [];
  const steps = [...refs, ...stepsFrom(program, ref)].flatMap((step) => ('value' in step ? [step] : []));
  const texts = steps.length > MOST_TEXTS ? [] : steps.flatMap((step) => textsAt(reading, step, inside));
  return texts.length > 0 ? texts : textsOf(program, ref);
}

/** `input.url`: what callers hand over decides. */
function isOfParameter(program: Program, { file }: Ref, row: Value): boolean {
  let owner: Value | undefined = row;
  while (owner?.kind === 'member') owner = valueOf(program, { file, value: owner.object });
  return owner?.kind === 'parameter';
}

type At = (value: number | undefined) => readonly string[];

function textsIn(reading: Reading, file: string, walk: Walk): At {
  return (value) => (value === undefined ? [] : textsAt(reading, { file, value }, walk));
}

interface Making {
  readonly reading: Reading;
  readonly ref: Ref;
  readonly walk: Walk;
  /** Texts of a value of the same file. */
  readonly at: At;
}

/** A value that is made of texts; null for one that comes from elsewhere. */
function madeTexts(making: Making, row: Value): readonly string[] | null {
  const { at } = making;
  switch (row.kind) {
    case 'template':
      return joined(making, row.parts);
    case 'binary':
      return row.operator === '+' ? joined(making, [row.left, row.right]) : null;
    case 'either':
      return row.values.flatMap(at);
    case 'result':
      return callTexts(making, row.call);
    case 'index':
      return known(tableRefs(making, row).flatMap((ref) => textsAt(making.reading, ref, making.walk)));
    case 'member':
      return /^(?:href|origin|host|hostname)$/.test(row.name) ? known(at(row.object)) : known(tableTexts(making, row));
    case 'parameter':
      return parameterTexts(making, row);
    default:
      return null;
  }
}

function known(texts: readonly string[]): readonly string[] | null {
  return texts.length > 0 ? texts : null;
}

/** What the call handed over through which the function was entered; else what any caller does, if that is asked for. */
function parameterTexts(
  { reading, ref, walk: { frame, open } }: Making,
  row: { readonly function: number; readonly index: number },
): readonly string[] | null {
  if (frame === null || frame.at.file !== ref.file || frame.at.function !== row.function)
    return reading.throughCallers ? null : [];
  const value = frame.site.call.arguments[row.index];
  return value === undefined ? [] : textsAt(reading, { file: frame.site.file, value }, { open, frame: null });
}

/** Values of an object that is used as a table: which one is not known. */
function tableRefs(
  { reading: { program }, ref: { file } }: Making,
  { object }: { readonly object: number },
): readonly Ref[] {
  return program.targetsOf({ file, value: object }).flatMap((target) => {
    const row = target.kind === 'structure' ? valueOf(program, target.at) : undefined;
    if (row?.kind !== 'object' || target.kind !== 'structure') return [];
    const table = target.at.file;
    return row.properties.slice(0, MOST_TEXTS).map(({ value }) => ({ file: table, value }));
  });
}

/** `endpoints[region].url`: the same member of each row of a table. */
function tableTexts(
  making: Making,
  { object, name }: { readonly object: number; readonly name: string },
): readonly string[] {
  const { program } = making.reading;
  const table = valueOf(program, { file: making.ref.file, value: object });
  return table?.kind !== 'index'
    ? []
    : tableRefs(making, table).flatMap((ref) => {
        const property = propertyOf(program, ref, name);
        return property === null ? [] : textsAt(making.reading, property.ref, making.walk);
      });
}

/** The start can be several texts; of the rest only what is certain counts. */
function joined(
  { reading: { program }, ref: { file }, at }: Making,
  [first, ...rest]: readonly number[],
): readonly string[] {
  const tail = rest.map((value) => partText(program, { file, value })).join('');
  const starts = at(first);
  if (starts.length === 0 || starts.length > MOST_TEXTS) return [`\${…}${tail}`];
  return starts.map((start) => start + (start.endsWith('://') ? withHost(tail, at(rest[0])) : tail));
}

/** In `https://${host}/x` the first part says nothing: the second holds the host. */
function withHost(tail: string, hosts: readonly string[]): string {
  return hosts.length === 1 && tail.startsWith('${…}') ? `${hosts[0] ?? ''}${tail.slice('${…}'.length)}` : tail;
}

function callTexts({ reading, ref: { file }, walk, at }: Making, index: number): readonly string[] | null {
  const { program } = reading;
  const call = program.files.get(file)?.calls[index];
  if (call === undefined) return null;
  const targets = program.targetsOf({ file, value: call.callee });
  const apis = targets.flatMap((target) => (target.kind === 'api' ? [target.path] : []));
  const [first] = call.arguments;
  if (apis.some((path) => URL_CONSTRUCTOR.test(path))) return constructed(call, at);
  const callee = valueOf(program, { file, value: call.callee });
  if (callee?.kind === 'member' && KEEPS_START.test(callee.name)) return startOnly(at(callee.object));
  const site = { file, index, call, targets };
  // `useMemo(() => url)`: what a library makes of a function starts as what that gives.
  const entered = apis.length > 0 && first !== undefined ? program.targetsOf({ file, value: first }) : targets;
  const returned = entered.flatMap((target) =>
    target.kind === 'function' ? returnedTexts(reading, { at: target.at, site }, walk) : [],
  );
  return startOnly(returned) ?? (apis.some((path) => TAKES_START.test(path)) ? startOnly(at(first)) : null);
}

/** `new URL(path, base)`: the base, where the path is no address of its own. */
function constructed({ arguments: [path, base] }: Call, at: Making['at']): readonly string[] {
  const whole = at(path);
  return base === undefined || whole.some((text) => ABSOLUTE.test(text)) ? whole : at(base);
}

function returnedTexts(reading: Reading, frame: NonNullable<Walk['frame']>, { open }: Walk): readonly string[] {
  return returnedBy(reading.program, frame.at)
    .slice(0, MOST_TEXTS)
    .flatMap((ref) => textsAt(reading, ref, { open, frame }));
}

/** Only a text that starts as a URL does: what any function gives may be anything else. */
function startOnly(texts: readonly string[]): readonly string[] | null {
  return known(texts.filter((text) => ABSOLUTE.test(text)));
}

function unique(texts: readonly string[]): readonly string[] {
  return [...new Set(texts)];
}
