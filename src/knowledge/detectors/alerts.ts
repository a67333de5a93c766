import { slotOf, textsOf } from '../../code/link/queries.ts';
import type { OutboundUse } from '../../model/library.ts';
import type { Detector, Knowledge, Match } from '../knowledge.ts';
import { type KnownSite, throughOf, wrappingOf } from '../wrappers.ts';

/** Messages to a channel that people on call watch, sent by URL: a chat's webhook or an incident service. */
export default {
  id: 'alerts',
  description: 'Messages sent by URL to chat webhooks and incident services, also through own functions.',
  detect: (knowledge) => {
    const known = knowledge.matches.outbound.flatMap((match) => alertAt(knowledge, match));
    const { uses } = wrappingOf(knowledge.program, known, { accepts: isAlertName, others: 10 });
    return {
      observability: uses.map((use) => ({
        kind: 'alerting' as const,
        what: `message to ${use.meaning}${throughOf(knowledge.program, use)}`,
        file: use.site.file,
        line: use.site.call.line,
      })),
    };
  },
} satisfies Detector;

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
