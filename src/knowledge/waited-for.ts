import type { CallSite, Program } from '../code/link/program.ts';
import { remembered } from '../lib/remembered.ts';
import type { Call, FileFacts } from '../model/facts.ts';
import { NODE_CALLBACK } from './error-calls.ts';
import { isDropped, useOfPromise } from './dropped-promises.ts';
import { lastName } from './mentions.ts';
import { contentsOf, siteOf } from './region.ts';
import type { Sink } from './rows.ts';

/** Does whoever runs the function around a call hear of its failure, where nothing in there handles it? */
export function isWaitedFor(program: Program, { file, call: index }: Sink): boolean {
  const facts = program.files.get(file);
  if (facts === undefined) return true;
  if (runsAfterwards(program, file, index)) return false;
  return !isDropped(useOfPromise(facts, index)) || tellsByCallback(program, siteOf(program, file, index));
}

/** `waitUntil(record(click))`, `after(() => record(click))`: the answer is sent without it. */
function runsAfterwards(program: Program, file: string, index: number): boolean {
  const facts = program.files.get(file);
  const row = facts?.calls[index];
  if (facts === undefined || row === undefined) return false;
  return deferringIn(facts).some(
    (call) =>
      call !== row && call.line <= row.line && row.endLine <= call.endLine && isDeferring(program, { file, call }),
  );
}

const deferringIn = remembered((facts: FileFacts): readonly Call[] =>
  facts.calls.filter((call) => /^(?:waitUntil|unstable_after|after)$/.test(lastName(facts, call.callee))),
);

function isDeferring(program: Program, { file, call }: { readonly file: string; readonly call: Call }): boolean {
  const facts = program.files.get(file);
  if (facts !== undefined && lastName(facts, call.callee) === 'waitUntil') return true;
  return program
    .targetsOf({ file, value: call.callee })
    .some((target) => target.kind === 'api' && /^next\/server#(?:unstable_)?after$/.test(target.path));
}

/** A function that the call gets hands a failure on: `lookup(name, (error) => (error ? reject(error) : resolve()))`. */
function tellsByCallback(program: Program, { file, call }: CallSite): boolean {
  const facts = program.files.get(file);
  if (facts === undefined) return false;
  return call.arguments.some((value) => {
    const row = facts.values[value];
    if (row?.kind !== 'function') return false;
    const { calls, inner } = contentsOf(program, { file, function: row.function, scope: -1 });
    return [...calls, ...inner].some((site) => NODE_CALLBACK.test(lastName(facts, site.call.callee)));
  });
}
