import type { CallSite, FunctionRef, Program } from '../../code/link/program.ts';
import { symbolOf } from '../../code/link/queries.ts';
import { writtenName } from '../../code/link/written-name.ts';
import type { Call, FileFacts, FunctionId } from '../../model/facts.ts';
import { isCaughtInside } from '../error-effects.ts';
import type { Detector, Knowledge } from '../knowledge.ts';
import { lastName } from '../mentions.ts';
import { contentsOf } from '../region.ts';
import type { FoundHazard } from '../rows.ts';

/** `await Promise.all(users.map((user) => mailer.send(user)))`: the first that fails hides what became of the others. */
export default {
  id: 'unsettled-sends',
  description: 'Messages that are sent at once by `Promise.all` over a list, none of them caught by itself.',
  detect: ({ program, matches }) => {
    const sends = new Set(
      matches.outbound.flatMap(({ call, use }) =>
        (use.effect === 'send' || use.effect === 'publish') && isMessage(program, call.site) ? [call.site.call] : [],
      ),
    );
    return { hazards: program.calls.flatMap((site) => hazardAt({ program, sends }, site)) };
  },
} satisfies Detector;

/** `client.send(new GetEmailIdentityCommand())` asks; the command says what is sent. */
function isMessage(program: Program, { file, call }: CallSite): boolean {
  const facts = program.files.get(file);
  const row = facts?.values[call.arguments[0] ?? -1];
  const made = row?.kind === 'result' && facts?.calls[row.call]?.kind === 'new' ? facts.calls[row.call] : undefined;
  const name = made === undefined || facts === undefined ? '' : lastName(facts, made.callee);
  return !name.endsWith('Command') || /^(?:Send|Publish|Put|Invoke)/.test(name);
}

interface Sending extends Pick<Knowledge, 'program'> {
  readonly sends: ReadonlySet<Call>;
}

function hazardAt({ program, sends }: Sending, { file, call, targets }: CallSite): readonly FoundHazard[] {
  if (!targets.some((target) => target.kind === 'api' && target.path === 'global#Promise.all')) return [];
  const facts = program.files.get(file);
  const sent = callbackOf(program, file, call);
  const found = sent === null ? undefined : sendIn({ program, sends }, sent, 0);
  if (facts === undefined || found === undefined) return [];
  const at = { file, function: call.function };
  const what = writtenName(program.files.get(found.file) ?? facts, found.call.callee);
  return [{ kind: 'unsettled-sends', what, file, line: call.line, symbol: symbolOf(program, at), at }];
}

/** What `map` is given, of the list that `Promise.all` waits for. */
function callbackOf(program: Program, file: string, { arguments: [waited = -1] }: Call): FunctionRef | null {
  const facts = program.files.get(file);
  const list = facts?.values[waited];
  const made = list?.kind === 'result' ? facts?.calls[list.call] : undefined;
  const callback = facts === undefined || made === undefined ? null : mappedBy(facts, made);
  return callback === null ? null : { file, function: callback };
}

function mappedBy(facts: FileFacts, { callee, arguments: [given = -1] }: Call): FunctionId | null {
  const member = facts.values[callee];
  const callback = facts.values[given];
  return member?.kind === 'member' && member.name === 'map' && callback?.kind === 'function' ? callback.function : null;
}

/** A message that a function, or an own one that it calls, sends without catching what fails. */
function sendIn({ program, sends }: Sending, at: FunctionRef, depth: number): CallSite | undefined {
  const facts = program.files.get(at.file);
  const region = { ...at, scope: -1 };
  if (facts === undefined || depth > 1) return undefined;
  const open = contentsOf(program, region).calls.filter(
    (site) => !isCaughtInside(facts, site.call.scope, region) && site.call.use !== 'dropped' && !isChained(at, site),
  );
  for (const site of open) {
    if (sends.has(site.call)) return site;
    const [target] = site.targets;
    const inner = target?.kind === 'function' ? sendIn({ program, sends }, target.at, depth + 1) : undefined;
    if (inner !== undefined) return inner;
  }
  return undefined;

  /** `send(user).catch(note)`. */
  function isChained({ file }: FunctionRef, { index }: CallSite): boolean {
    return (program.files.get(file)?.calls ?? []).some(({ callee }) => {
      const row = facts?.values[callee];
      const on = row?.kind === 'member' && row.name === 'catch' ? facts?.values[row.object] : undefined;
      return on?.kind === 'result' && on.call === index;
    });
  }
}
