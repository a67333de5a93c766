import type { CallSite, Program } from '../../code/link/program.ts';
import { symbolOf } from '../../code/link/queries.ts';
import { writtenName } from '../../code/link/written-name.ts';
import type { Call } from '../../model/facts.ts';
import type { Detector, Knowledge } from '../knowledge.ts';
import { lastName } from '../mentions.ts';
import type { FoundHazard } from '../rows.ts';
import { openCallIn, togetherAt } from '../settled-together.ts';

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

function hazardAt({ program, sends }: Sending, site: CallSite): readonly FoundHazard[] {
  const together = togetherAt(program, site);
  if (together?.kind !== 'each') return [];
  const found = openCallIn({ program, isWanted: ({ call }) => sends.has(call) }, together.callback);
  const facts = program.files.get(found?.file ?? '');
  if (found === undefined || facts === undefined) return [];
  const { file, call } = site;
  const at = { file, function: call.function };
  const what = writtenName(facts, found.call.callee);
  return [{ kind: 'unsettled-sends', what, file, line: call.line, symbol: symbolOf(program, at), at }];
}
