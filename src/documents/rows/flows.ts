import type { Flow, FlowStep, Participant } from '../../model/architecture.ts';
import type { HandoverModel } from '../../model/handover-model.ts';
import type { OutboundCall } from '../../model/resilience.ts';
import { fitSequence, type Sequence } from '../graph/to-sequence.ts';
import { toEvidence } from './evidence.ts';
import { type LedgerRow, ledgerOf } from './ledger.ts';
import { type ServiceReference, referencesTo } from './services.ts';

/** What one entry point sets off, for a template. */
export interface FlowSection {
  readonly heading: string;
  readonly name: string;
  readonly kind: Flow['entry']['kind'];
  readonly service: ServiceReference;
  readonly evidence: ReturnType<typeof toEvidence>;
  readonly sequence: Sequence;
  readonly steps: readonly object[];
  readonly rest: number;
}

export function flowSections(model: HandoverModel): readonly FlowSection[] {
  const calls = new Map(model.outboundCalls.map((call) => [keyOf(call, call.system), call]));
  const taken = new Set<string>();
  return model.flows.map((flow) => {
    const name = flow.entry.service ?? flow.entry.file;
    const [service = { name, runbook: null }] = referencesTo([name], model);
    const heading = headingOf(flow, taken);
    taken.add(heading.toLowerCase());
    return {
      heading,
      name: flow.entry.name,
      kind: flow.entry.kind,
      service,
      evidence: toEvidence(flow.entry),
      sequence: sequenceOf(flow),
      steps: flow.steps.map((step) => toStepRow(step, calls.get(keyOf(step, step.to.name)))),
      rest: flow.rest,
    };
  });
}

function headingOf({ entry }: Flow, taken: ReadonlySet<string>): string {
  const plain = `${entry.name} of ${entry.service ?? entry.file}`;
  return taken.has(plain.toLowerCase()) ? `${plain} (${entry.file}, line ${entry.line})` : plain;
}

function keyOf({ file, line }: { readonly file: string; readonly line: number }, system: string): string {
  return `${file}:${line} ${system}`;
}

function toStepRow(step: FlowStep, call: OutboundCall | undefined) {
  const { from, to, effect, times, certainty } = step;
  const row = call === undefined ? undefined : ledgerOf([call], 1).rows[0];
  return {
    from: labelOf(from),
    to: labelOf(to),
    takes: from.kind === 'queue',
    puts: to.kind === 'queue',
    what: shortName(step),
    effect,
    times: times - 1,
    likely: certainty === 'likely',
    settings: row === undefined ? null : settingsOf(row),
    evidence: toEvidence(step),
  };
}

function settingsOf({ timeout, tries, layers }: LedgerRow) {
  return { timeout, tries, layers };
}

/** `@aws-sdk/client-s3#S3Client().send` is `S3Client.send`; a queue and a function are called as they are. */
function shortName({ what, to, from }: Pick<FlowStep, 'what' | 'to' | 'from'>): string {
  if (to.kind !== 'system' || from.kind === 'queue') return what;
  const names = what
    .slice(what.indexOf('#') + 1)
    .split('.')
    .map((part) => part.replace(/\(.*$/, ''));
  const telling = names.filter((name) => name !== '' && name !== 'default');
  return telling.slice(-2).join('.') || what;
}

/** What is known of a queue is often no more than a word that could be anything. */
function labelOf({ kind, name }: Participant): string {
  if (kind !== 'queue') return name;
  return name === '${…}' ? 'a queue' : `queue ${name}`;
}

function messageOf(step: FlowStep): string {
  return step.to.kind === 'queue' ? 'puts work in' : shortName(step);
}

const keyOfParticipant = ({ kind, name }: Participant): string => `${kind} ${name}`;

function sequenceOf({ entry, steps }: Flow): Sequence {
  const caller = { key: 'caller', label: callers[entry.kind] };
  const first: Participant = steps[0]?.from ?? { kind: 'service', name: entry.service ?? entry.file };
  const all = [first, ...steps.flatMap(({ from, to }) => [from, to])];
  const participants = new Map(
    all.map((each) => [keyOfParticipant(each), { key: keyOfParticipant(each), label: labelOf(each) }]),
  );
  const start = { from: caller.key, to: keyOfParticipant(first), label: entry.name, likely: false };
  return fitSequence({
    participants: [caller, ...participants.values()],
    messages: [
      start,
      ...steps.map((step) => ({
        from: keyOfParticipant(step.from),
        to: keyOfParticipant(step.to),
        label: step.times > 1 ? `${messageOf(step)} and ${step.times - 1} more` : messageOf(step),
        likely: step.certainty === 'likely',
      })),
    ],
  });
}

const callers: Readonly<Record<Flow['entry']['kind'], string>> = {
  http: 'HTTP caller',
  queue: 'Queue',
  schedule: 'Clock',
  graphql: 'GraphQL client',
  rpc: 'RPC client',
  websocket: 'WebSocket client',
  cli: 'Command line',
};
