import { z } from 'zod';
import type { ErrorMeaning } from '../../model/library-errors.ts';
import type { WebhookUse } from '../../model/library-webhooks.ts';
import { type Fields, fullPath, list, text } from './schema-parts.ts';

/** A number of HTTP says nothing by itself, and stands in many lines that are about something else. */
const NUMBER_OF_HTTP = /^\d{1,3}$/;
const name = text
  .refine((value) => !/^\s|\s$|\n/.test(value), 'must be the words of one line of a log, without blanks around them')
  .refine((value) => !NUMBER_OF_HTTP.test(value), 'is a number of HTTP: write the class or the code of the error');

const place = text.refine(
  (value) => /^https:\/\/\S+$/.test(value) || /^\S+\/\S+:\d+$/.test(value),
  'must be package/file.js:line, or the address of a page that begins with https://',
);

const errorMeaning = z.strictObject({
  name,
  means: text,
  again: z.enum(['yes', 'later', 'no', 'depends']),
  action: text.exactOptional(),
  source: place,
  address: text.exactOptional(),
} satisfies Fields<ErrorMeaning>);

export const errors = z
  .array(errorMeaning)
  .superRefine((rows, context) => {
    const known = new Set<string>();
    for (const [index, row] of rows.entries()) {
      if (known.has(row.name))
        context.addIssue({ code: 'custom', path: [index, 'name'], message: `"${row.name}" is there twice` });
      known.add(row.name);
    }
  })
  .exactOptional();

export const webhooks = list({
  events: text,
  again: text.exactOptional(),
  answerWithinMs: z.int().positive().exactOptional(),
  signature: text.exactOptional(),
  headers: z.array(text).exactOptional(),
  verify: z.array(fullPath).exactOptional(),
  duplicates: z.boolean().exactOptional(),
  ordered: z.boolean().exactOptional(),
  source: z.array(place).min(1),
} satisfies Fields<WebhookUse>);
