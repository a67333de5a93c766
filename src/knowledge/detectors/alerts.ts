import { slotOf, textsOf } from '../../code/link/queries.ts';
import type { OutboundUse } from '../../model/library.ts';
import type { Detector, Knowledge, Match } from '../knowledge.ts';
import type { Rows } from '../rows.ts';
import { type KnownSite, type WrappedUse, type Wrapper, throughOf, wrappingOf } from '../wrappers.ts';

/** Messages to a channel that people on call watch, by URL or by a library: a chat's webhook or an incident service. */
export default {
  id: 'alerts',
  description: 'Messages to chat webhooks and incident services, also through own functions.',
  detect: (knowledge) => {
    const known = [
      ...knowledge.matches.outbound.flatMap((match) => alertAt(knowledge, match)),
      ...alertsOfLibraries(knowledge),
    ];
    const { wrappers, all } = wrappingOf(knowledge.program, known, (name) => (isAlertName(name) ? 10 : null));
    return {
      observability: [
        ...[...wrappers.values()].flatMap((each) => ownFunction(knowledge, each)),
        ...all.map((use) => toCallRow(knowledge, use)),
      ],
    };
  },
} satisfies Detector;

/** `async function alertOnCall(text) { … }`: where what is sent is decided. */
function ownFunction({ program }: Knowledge, { at, meaning }: Wrapper<string>): Rows['observability'] {
  const row = program.files.get(at.file)?.functions[at.function];
  return row === undefined
    ? []
    : [{ kind: 'alerting', what: `${row.name}, which sends to ${meaning}`, file: at.file, line: row.line }];
}

function toCallRow({ program }: Knowledge, use: WrappedUse<string>): Rows['observability'][number] {
  const what = `message to ${use.meaning}${throughOf(program, use)}`;
  return { kind: 'alerting', what, file: use.site.file, line: use.site.call.line };
}

function alertsOfLibraries(knowledge: Knowledge): readonly KnownSite<string>[] {
  const sent = knowledge.matches.observability.filter(
    ({ call, use }) => use.kind === 'alerting' && call.site.call.kind === 'call',
  );
  return sent.map(({ call: { site }, use }) => ({ site, meaning: use.what }));
}

const CHANNELS: readonly (readonly [channel: string, url: RegExp])[] = [
  ['Slack', /hooks\.slack\.com|\$\{[A-Z0-9_]*SLACK[A-Z0-9_]*\}/],
  ['Discord', /discord(?:app)?\.com\/api\/webhooks|\$\{[A-Z0-9_]*DISCORD[A-Z0-9_]*WEBHOOK[A-Z0-9_]*\}/],
  ['Microsoft Teams', /webhook\.office\.com|\$\{[A-Z0-9_]*TEAMS[A-Z0-9_]*WEBHOOK[A-Z0-9_]*\}/],
  ['PagerDuty', /events\.(?:eu\.)?pagerduty\.com/],
  ['Opsgenie', /api\.(?:eu\.)?opsgenie\.com/],
  ['incident.io', /api\.incident\.io/],
];

function alertAt({ program }: Knowledge, { call, use }: Match<OutboundUse>): readonly KnownSite<string>[] {
  const slot = use.url === undefined ? null : slotOf(program, call.site, use.url);
  const urls = slot === null ? [] : textsOf(program, slot.ref);
  const channel = CHANNELS.find(([, pattern]) => urls.some((url) => pattern.test(url)))?.[0];
  return channel === undefined ? [] : [{ site: call.site, meaning: channel }];
}

function isAlertName(name: string): boolean {
  return /alert|notif|slack|discord|pagerduty|opsgenie|incident|oncall/i.test(name);
}
