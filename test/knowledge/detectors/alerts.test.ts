import { describe, expect, it } from 'vitest';
import { indexCatalogue } from '../../../src/knowledge/catalogue-index.ts';
import alerts from '../../../src/knowledge/detectors/alerts.ts';
import { gatherKnowledge } from '../../../src/knowledge/knowledge.ts';
import type { Library } from '../../../src/model/library.ts';
import { programOf } from '../../support/program-of.ts';

const libraries: readonly Library[] = [
  {
    id: 'global',
    packages: ['global'],
    purpose: 'x',
    outbound: [{ path: 'fetch', effect: 'call', url: { argument: 0 } }],
  },
  {
    id: 'pager',
    packages: ['pager'],
    purpose: 'x',
    observability: [{ path: 'page', kind: 'alerting', what: 'Pager' }],
  },
];

function rowsIn(text: string): readonly string[] {
  const { observability: rows } = alerts.detect(
    gatherKnowledge(programOf({ 'a.ts': text }), indexCatalogue(libraries)),
  );
  return rows.map((row) => `${row.line} ${row.kind} ${row.what}`);
}

describe('recognises', () => {
  it.each([
    ['a URL', `fetch('https://hooks.slack.com/services/x', { method: 'POST' });`, 'Slack'],
    ['a variable named after the channel', `fetch(process.env.SLACK_ALERTS_URL!, { method: 'POST' });`, 'Slack'],
    ['an incident service', `fetch('https://events.pagerduty.com/v2/enqueue');`, 'PagerDuty'],
  ])('%s', (_, text, channel) => expect(rowsIn(text)).toEqual([`1 alerting message to ${channel}`]));

  it('calls of own functions that send', () => {
    const text = `async function postToSlack(text: string) {
  const answer = await fetch(process.env.SLACK_URL!, { body: text });
  if (!answer.ok) console.warn(text);
}
export function alertPaymentFailed(order: string) { return postToSlack('payment of ' + order); }
export async function charge() { await alertPaymentFailed('a'); }`;
    expect(rowsIn(text)).toEqual([
      '1 alerting postToSlack, which sends to Slack',
      '5 alerting alertPaymentFailed, which sends to Slack',
      '2 alerting message to Slack',
      '5 alerting message to Slack, through postToSlack',
      '6 alerting message to Slack, through alertPaymentFailed',
    ]);
  });

  it('own functions that do not wait for what they send, and blocks of a chat message', () => {
    const text = `async function postToSlack(text: string) {
  await fetch(process.env.SLACK_URL!, { body: JSON.stringify({ blocks: [{ type: 'section', fields: [{ type: 'mrkdwn', text: \`Order: \${text}\` }] }] }) });
}
export function notify(text: string) { postToSlack(text).catch((error) => console.error(error)); }
notify('a');`;
    expect(rowsIn(text)).toContain('5 alerting message to Slack, through notify');
  });

  it('activities that a workflow runs', () => {
    const { observability: rows } = alerts.detect(
      gatherKnowledge(
        programOf({
          'activities.ts': `export async function notify(text: string) { await fetch(process.env.SLACK_URL!, { body: text }); }`,
          'workflow.ts': `import { proxyActivities } from '@temporalio/workflow';
import type * as activities from './activities';
const activity = proxyActivities<typeof activities>({ startToCloseTimeout: '1 minute' });
export async function run() { await activity.notify('failed'); }`,
        }),
        indexCatalogue(libraries),
      ),
    );
    expect(rows.map((row) => `${row.file}:${row.line} ${row.what}`)).toContain(
      'workflow.ts:4 message to Slack, through activity.notify',
    );
  });

  it('calls of libraries', () => {
    expect(rowsIn(`import { page } from 'pager';\npage('a');`)).toEqual(['2 alerting message to Pager']);
  });
});

function newsIn(text: string): readonly string[] {
  const { observability: rows } = alerts.detect(
    gatherKnowledge(programOf({ 'a.ts': text }), indexCatalogue(libraries)),
  );
  return rows.map((row) => `${row.line} ${row.isNews ?? false}`);
}

describe('tells news from alerts', () => {
  const send = 'async function postToSlack(text: string) { await fetch(process.env.SLACK_URL!, { body: text }); }\n';

  it('by where a message is sent, and by the channel', () => {
    const text = `${send}export function signedUp(name: string) { void postToSlack(name + ' signed up'); }
export async function charge() { try { signedUp('a'); } catch { await postToSlack('charging failed'); } }`;
    expect(newsIn(text)).toEqual(expect.arrayContaining(['1 true', '3 false']));
    expect(newsIn(`fetch(process.env.SLACK_ALERTS_URL!);`)).toEqual(['1 false']);
    expect(newsIn(`fetch('https://hooks.slack.com/services/x');`)).toEqual(['1 true']);
  });

  it('and takes all that goes to an incident service for an alert', () =>
    expect(newsIn(`fetch('https://events.pagerduty.com/v2/enqueue');`)).toEqual(['1 false']));
});

describe('ignores', () => {
  it.each([
    ['other calls', `fetch('https://api.example.org/orders');`],
    ['the API of the same product', `fetch('https://slack.com/api/users.list');`],
    ['addresses that are not known', `export const send = (url: string) => fetch(url);`],
  ])('%s', (_, text) => expect(rowsIn(text)).toEqual([]));
});
