import { groupBy } from '../lib/group-by.ts';
import { counted } from '../lib/listed.ts';
import type { HandoverModel } from '../model/handover-model.ts';
import type { KnownError } from '../model/library-errors.ts';
import { AGAIN } from './catalogue-notes.ts';

const MOST_SHOWN = 5;

/** What the errors mean that a line of a log names, where the repository uses what gives them. */
export function errorsNamedIn(model: HandoverModel, line: string): readonly string[] {
  const { knownErrors, errorClasses } = model;
  // A class of the repository with the name of a library's says nothing about the library.
  const own = new Set(errorClasses.map(({ name }) => name));
  const found = knownErrors.filter(({ name }) => !own.has(name) && isNamedIn(name, line));
  const groups = [...groupBy(found, ({ name, means }) => `${name} ${means}`).values()];
  return groups.slice(0, MOST_SHOWN).flatMap((group) => aboutError(model, group));
}

/** Numbers, and words that a sentence may hold, are codes only where the line says so. */
const PLAIN = /^(?:\d+|[a-z]+)$/;
const KEY = String.raw`(?:(?:\b|_)(?:code|CODE|errno|number|sqlstate|SQLSTATE|type|reason|name|error|occurred)|Code)`;
const BETWEEN = String.raw`["']?\s{0,2}[:=(]?\s{0,2}["'[(]?`;

/** Two words are an error only where a text begins with them. */
const TWO_WORDS = /^[a-z]+ [a-z]+$/;
const BEGIN = String.raw`(?:^|[:"'(\[=>] ?)`;

function isNamedIn(name: string, line: string): boolean {
  const word = name.replace(/[.*+?^${}()|[\]\\]/g, String.raw`\$&`);
  return new RegExp(`${beforeOf(name)}${word}(?![\\w$-]|\\.\\w)`).test(line);
}

function beforeOf(name: string): string {
  if (PLAIN.test(name)) return `${KEY}${BETWEEN}`;
  return TWO_WORDS.test(name) ? BEGIN : String.raw`(?<![\w.$-])`;
}

function aboutError(model: HandoverModel, [first, ...others]: readonly KnownError[]): readonly string[] {
  if (first === undefined) return [];
  const { name, means, again, action, source, systems } = first;
  const of = [first, ...others].map((row) => row.of).join(', ');
  const reached = systems.filter((system) => !of.includes(system));
  return [
    `${name} is an error of ${of}${reached.length === 0 ? '' : ` (${reached.join(', ')})`}: ${means}`,
    `  ${AGAIN[again]}`,
    ...(action === undefined ? [] : [`  what to do: ${action}`]),
    ...systems.flatMap((system) => callLine(model, system)),
    `  read in: ${source}`,
  ];
}

function callLine({ outboundCalls, externalSystems }: HandoverModel, system: string): readonly string[] {
  const calls = outboundCalls.filter((call) => call.system === system);
  const id = externalSystems.find(({ name }) => name === system)?.id;
  return calls.length === 0 || id === undefined
    ? []
    : [`  ${counted(calls.length, 'call')} of ${system} can give it: handover explain ${id}`];
}
