import { toDuration } from '../lib/duration.ts';
import type { Again, ErrorMeaning } from '../model/library-errors.ts';
import type { WebhookUse } from '../model/library-webhooks.ts';

export const AGAIN: Readonly<Record<Again, string>> = {
  yes: 'trying again helps',
  later: 'trying again helps later',
  no: 'trying again does not help',
  depends: 'whether trying again helps depends on its cause',
};

/** What an entry says about errors, for a reader. */
export function aboutErrors(errors: readonly ErrorMeaning[]): readonly string[] {
  const rows = errors.map(({ name, means, again, action, source }) =>
    [`  ${name}: ${means} ${capital(AGAIN[again])}.`, ...(action === undefined ? [] : [action]), `(${source})`].join(
      ' ',
    ),
  );
  return rows.length === 0 ? [] : ['What its errors mean:', ...rows];
}

/** What an entry says about calls that its system makes, for a reader. */
export function aboutWebhooks(webhooks: readonly WebhookUse[]): readonly string[] {
  return webhooks.flatMap((use) => {
    const { events, again, answerWithinMs, signature, headers, verify, duplicates, ordered, source } = use;
    const rows: readonly (readonly [string, string | undefined])[] = [
      ['without an answer of success', again],
      ['wants an answer within', answerWithinMs === undefined ? undefined : toDuration(answerWithinMs)],
      ['proof of the sender', signature],
      ['in', headers?.join(', ')],
      ['checked with', verify?.join(', ')],
      ['the same event more than once', duplicates === undefined ? undefined : yesOrNo(duplicates)],
      ['in the order in which they happened', ordered === undefined ? undefined : yesOrNo(ordered)],
      ['read in', source.join(', ')],
    ];
    return [
      `Sends by itself: ${events}`,
      ...rows.flatMap(([name, text]) => (text === undefined ? [] : [`  ${name}: ${text}`])),
    ];
  });
}

function yesOrNo(value: boolean): string {
  return value ? 'yes' : 'no';
}

function capital(text: string): string {
  return text.slice(0, 1).toUpperCase() + text.slice(1);
}
