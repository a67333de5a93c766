import { originsOf } from '../code/link/origins.ts';
import type { CallSite, Program, Ref } from '../code/link/program.ts';
import { textOf } from '../code/link/queries.ts';
import { remembered } from '../lib/remembered.ts';

/** A call at which something was made whose `error` events are heard. */
export interface ErrorListener {
  readonly file: string;
  readonly call: number;
  /** What is called with the error, and the line that says so. */
  readonly handler: Ref | null;
  readonly at: { readonly file: string; readonly line: number };
}

/** A path of a member that adds a listener. */
export const LISTENS = /\.(?:on|once|addListener|prependListener)$/;

/** `client.on('error', handler)`, `socket.onerror = handler`. */
export const errorListeners = remembered((program: Program): readonly ErrorListener[] => {
  const called = program.calls.flatMap((site) => {
    const callee = program.files.get(site.file)?.values[site.call.callee];
    if (callee?.kind !== 'member' || !LISTENS.test(`.${callee.name}`) || !isErrorEvent(program, site)) return [];
    const [, value] = site.call.arguments;
    const handler = value === undefined ? null : { file: site.file, value };
    const at = { file: site.file, line: site.call.line };
    return madeAt(program, { file: site.file, value: callee.object }).map((made) => ({ ...made, handler, at }));
  });
  const assigned = [...program.files].flatMap(([file, facts]) =>
    facts.assignments.flatMap(({ target, value, line }) => {
      const row = facts.values[target];
      if (row?.kind !== 'member' || row.name !== 'onerror') return [];
      const handler = value === null ? null : { file, value };
      return madeAt(program, { file, value: row.object }).map((made) => ({ ...made, handler, at: { file, line } }));
    }),
  );
  return [...called, ...assigned];
});

/** The calls that made a value. */
export function madeAt(program: Program, ref: Ref): readonly { readonly file: string; readonly call: number }[] {
  return originsOf(program, ref).flatMap((origin) => (origin.kind === 'call' ? [origin] : []));
}

export function isErrorEvent(program: Program, { file, call }: CallSite): boolean {
  const [value] = call.arguments;
  return value !== undefined && textOf(program, { file, value }) === 'error';
}
