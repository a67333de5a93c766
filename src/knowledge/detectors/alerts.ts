import { slotOf, textsOf } from '../../code/link/queries.ts';
import type { OutboundUse } from '../../model/library.ts';
import type { Detector, Knowledge, Match } from '../knowledge.ts';
import type { Rows } from '../rows.ts';
import { tellsOfFailures } from '../tells-of-failures.ts';
import { type KnownSite, type WrappedUse, type Wrapper, throughOf, wrappingOf } from '../wrappers.ts';

/**
 * Messages to people, by URL or by a library: an incident service, or a chat's webhook. What goes to a chat may be any news:
 * it is an alert where an error is handled, or where the channel is named after alerts.
 */
export default {
  id: 'alerts',
  description: 'Messages to chat webhooks and incident services, also through own functions.',
  detect: (knowledge) => {
    const known = [
      ...knowledge.matches.outbound.flatMap((match) => alertAt(knowledge, match)),
      ...alertsOfLibraries(knowledge),
    ];
    const { wrappers, all, uses } = wrappingOf(knowledge.program, known, { accepts: isAlertName, others: 10 });
    const isOfFailure = tellsOfFailures(knowledge.program);
    const outer = new Set(uses.map(({ site }) => site.call));
    const isNews = ({ site, meaning }: WrappedUse<Channel>): boolean =>
      meaning.isChat && !isOfFailure(site, !outer.has(site.call));
    return {
      observability: [
        ...[...wrappers.values()].flatMap((each) => ownFunction(knowledge, each)),
        ...all.map((use) => ({ ...toCallRow(knowledge, use), ...(isNews(use) ? { isNews: true as const } : {}) })),
      ],
    };
  },
} satisfies Detector;

interface Channel {
  readonly name: string;
  readonly isChat: boolean;
}

/** `async function alertOnCall(text) { … }`: where what is sent is decided. */
function ownFunction({ program }: Knowledge, { at, meaning }: Wrapper<Channel>): Rows['observability'] {
  const row = program.files.get(at.file)?.functions[at.function];
  if (row === undefined) return [];
  const what = `${row.name}, which sends to ${meaning.name}`;
  return [{ kind: 'alerting', what, file: at.file, line: row.line, ...(meaning.isChat ? { isNews: true } : {}) }];
}

function toCallRow({ program }: Knowledge, use: WrappedUse<Channel>): Rows['observability'][number] {
  const what = `message to ${use.meaning.name}${throughOf(program, use)}`;
  return { kind: 'alerting', what, file: use.site.file, line: use.site.call.line };
}

function alertsOfLibraries(knowledge: Knowledge): readonly KnownSite<Channel>[] {
  const sent = knowledge.matches.observability.filter(
    ({ call, use }) => use.kind === 'alerting' && call.site.call.kind === 'call',
  );
  return sent.map(({ call: { site }, use }) => ({ site, meaning: { name: use.what, isChat: use.chat === true } }));
}

const CHANNELS: readonly (Channel & { readonly url: RegExp })[] = [
  { name: 'Slack', isChat: true, url: /hooks\.slack\.com|\$\{[A-Z0-9_]*SLACK[A-Z0-9_]*\}/ },
  {
    name: 'Discord',
    isChat: true,
    url: /discord(?:app)?\.com\/api\/webhooks|\$\{[A-Z0-9_]*DISCORD[A-Z0-9_]*WEBHOOK[A-Z0-9_]*\}/,
  },
  {
    name: 'Microsoft Teams',
    isChat: true,
    url: /webhook\.office\.com|\$\{[A-Z0-9_]*TEAMS[A-Z0-9_]*WEBHOOK[A-Z0-9_]*\}/,
  },
  { name: 'PagerDuty', isChat: false, url: /events\.(?:eu\.)?pagerduty\.com/ },
  { name: 'Opsgenie', isChat: false, url: /api\.(?:eu\.)?opsgenie\.com/ },
  { name: 'incident.io', isChat: false, url: /api\.incident\.io/ },
];

function alertAt({ program }: Knowledge, { call, use }: Match<OutboundUse>): readonly KnownSite<Channel>[] {
  const slot = use.url === undefined ? null : slotOf(program, call.site, use.url);
  const urls = slot === null ? [] : textsOf(program, slot.ref);
  const channel = CHANNELS.find(({ url }) => urls.some((text) => url.test(text)));
  return channel === undefined ? [] : [{ site: call.site, meaning: channel }];
}

function isAlertName(name: string): boolean {
  return /alert|notif|slack|discord|pagerduty|opsgenie|incident|oncall/i.test(name);
}
